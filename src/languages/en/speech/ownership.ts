/**
 * Decides which cue a quoted region belongs to: a choice among the cues of its paragraph and the two beside it, and
 * nobody (conditional logit). The weights are learned; see training/english.
 */

import { dot } from "./logistic.ts";
import type { CueRecord, PassageRecord, RegionRecord } from "./records.ts";
import { SIGN } from "./tokens.ts";

/** Names of the features, in the order in which `ownershipFeatures` fills them. */
export const OWNERSHIP_FEATURES = [
  "bias",
  "logit",
  "cue",
  "content",
  "product",
  "sure",
  "speech",
  "source",
  "afterComma1",
  "afterComma3",
  "afterComma6",
  "afterOther1",
  "afterOther3",
  "before1",
  "before3",
  "before8",
  "beforeColon",
  "beforeFar",
  "afterFar",
  "sameSentence",
  "sentences1",
  "sentences2",
  "samePassage",
  "previous",
  "previousColon",
  "previousOpen",
  "previousAlone",
  "next",
  "short",
  "medium",
  "long",
  "closestBefore",
  "closestAfter",
  "previousLong",
  "previousText",
] as const;
export const OWNERSHIP_SIZE = OWNERSHIP_FEATURES.length;
const AT = Object.fromEntries(OWNERSHIP_FEATURES.map((name, index) => [name, index])) as Record<
  (typeof OWNERSHIP_FEATURES)[number],
  number
>;

/** Features of "nobody". */
export const NOBODY_FEATURES = [
  "nobody",
  "one",
  "two",
  "few",
  "many",
  "capital",
  "ending",
  "unclosed",
  "alone",
  "openBefore",
  "single",
  "best",
  "opensOther",
  "opensSentence",
  "afterColon",
  "titleCase",
] as const;
export const NOBODY_SIZE = NOBODY_FEATURES.length;

export interface Candidate {
  /** Offset of the cue's passage from the region's: −1, 0 or 1. */
  readonly passage: number;
  readonly cue: number;
}

/** Cues on either side of a region that may own it. */
const NEAR = 12;

const clamp = (x: number, low: number, high: number): number => (x < low ? low : x > high ? high : x);

/** Cues of the passage near the region, as a range of indexes. */
function nearCues({ cues }: PassageRecord, region: RegionRecord): [from: number, to: number] {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle] as CueRecord).tokens[0] >= region.first) high = middle;
    else low = middle + 1;
  }
  return [Math.max(0, low - NEAR), Math.min(cues.length, low + NEAR)];
}

/** Cues that may own a region of `records[at]`. */
export function candidatesFor(
  records: readonly PassageRecord[],
  at: number,
  region: RegionRecord,
): Candidate[] {
  const found: Candidate[] = [];
  const here = records[at] as PassageRecord;
  for (const passage of [-1, 0, 1]) {
    const other = records[at + passage];
    if (!other || Math.abs(other.paragraph - here.paragraph) > 1) continue;
    const cues = other.cues;
    // Of a neighbour only the nearest cues.
    const [from, to] =
      passage === 0
        ? nearCues(other, region)
        : passage < 0
          ? [Math.max(0, cues.length - 4), cues.length]
          : [0, Math.min(4, cues.length)];
    for (let cue = from; cue < to; cue++) found.push({ passage, cue });
  }
  return found;
}

const isLikely = (cue: CueRecord): boolean => cue.probability > 0.4;

/** Fills `into` with the features of a region and a cue. */
export function ownershipFeatures(
  records: readonly PassageRecord[],
  at: number,
  region: RegionRecord,
  index: number,
  { passage, cue: c }: Candidate,
  into: Float64Array,
): void {
  into.fill(0);
  const set = (name: (typeof OWNERSHIP_FEATURES)[number], value = 1): void => {
    into[AT[name]] = value;
  };
  const here = records[at] as PassageRecord;
  const there = records[at + passage] as PassageRecord;
  const cue = there.cues[c] as CueRecord;
  const content = passage === 0 ? (cue.regionContent[index] as number) : 0;
  const product = cue.probability * content;
  set("bias");
  set("logit", clamp(Math.log((product + 0.005) / (1.005 - product)), -6, 6));
  set("cue", cue.probability);
  set("content", content);
  set("product", product);
  if (cue.sure) set("sure");
  if (cue.speech) set("speech");
  if (cue.source) set("source", cue.source.probability);
  set(
    region.words < 4 ? "short" : region.words < 8 ? "medium" : "long",
    region.words < 4 ? cue.probability : 1,
  );
  if (passage !== 0) {
    if (passage < 0) {
      set("previous");
      if (here.colonBefore) set("previousColon");
      if (here.openBefore && region.opening === 1) set("previousOpen");
      if (region.alone) set("previousAlone");
      if (region.words > 15) set("previousLong");
      if (region.opening !== 1) set("previousText");
    } else set("next");
    return;
  }
  set("samePassage");
  const [first, last] = cue.tokens;
  const sentences =
    cue.sentence < region.sentence
      ? region.sentence - cue.sentence
      : cue.sentence > region.lastSentence
        ? cue.sentence - region.lastSentence
        : 0;
  if (sentences === 0) set("sameSentence");
  if (sentences === 1) set("sentences1");
  else if (sentences === 2) set("sentences2");
  const after = first >= region.last;
  const gap = after ? wordsBetween(here, region.last, first) : wordsBetween(here, last, region.first);
  if (after) {
    const stops = region.ending === 1 || region.ending === 3;
    if (sentences > 0 || gap > 12) set("afterFar");
    else if (stops) set(gap === 0 ? "afterComma1" : gap <= 3 ? "afterComma3" : "afterComma6");
    else set(gap === 0 ? "afterOther1" : "afterOther3");
  } else if (last <= region.first) {
    if (sentences > 0 || gap > 12) set("beforeFar");
    else {
      set(gap === 0 ? "before1" : gap <= 3 ? "before3" : "before8");
      if (region.opening === 4) set("beforeColon");
    }
  }
  const [nearFrom, nearTo] = nearCues(here, region);
  for (let k = nearFrom; k < nearTo; k++) {
    const other = here.cues[k] as CueRecord;
    const [f] = other.tokens;
    const nearer = after ? f >= region.last && f < first : f > first && f < region.first;
    if (k !== c && nearer && isLikely(other) && other.inRegion < 0) return;
  }
  set(after ? "closestAfter" : "closestBefore");
}

/** More words than this are as good as any number. */
const FAR = 14;

function wordsBetween(record: PassageRecord, from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to && words < FAR; i++) if (record.shape[i] !== SIGN) words++;
  return words;
}

export function nobodyFeatures(
  records: readonly PassageRecord[],
  at: number,
  region: RegionRecord,
  index: number,
  into: Float64Array,
): void {
  const here = records[at] as PassageRecord;
  let best = 0;
  const [from, to] = nearCues(here, region);
  for (let k = from; k < to; k++) {
    const cue = here.cues[k] as CueRecord;
    best = Math.max(best, cue.probability * (cue.regionContent[index] as number));
  }
  into[0] = 1;
  into[1] = region.words <= 1 ? 1 : 0;
  into[2] = region.words === 2 || region.words === 3 ? 1 : 0;
  into[3] = region.words > 3 && region.words < 8 ? 1 : 0;
  into[4] = region.words >= 8 ? 1 : 0;
  into[5] = region.capital ? 1 : 0;
  into[6] = region.ending > 0 ? 1 : 0;
  into[7] = region.region.closed ? 0 : 1;
  into[8] = region.alone ? 1 : 0;
  into[9] = here.openBefore && region.opening === 1 ? 1 : 0;
  into[10] = region.region.marks === "single" ? 1 : 0;
  into[11] = best;
  into[12] = region.opening === 5 ? 1 : 0;
  into[13] = region.opening <= 2 ? 1 : 0;
  into[14] = region.opening === 4 ? 1 : 0;
  into[15] = region.titleCase ? 1 : 0;
}

export interface Owner extends Candidate {
  readonly probability: number;
}

/** Regions' owners; `null` where nobody is likelier than everybody. */
export class OwnershipModel {
  private readonly weights: Float64Array;
  private readonly nobody: Float64Array;
  private readonly features = new Float64Array(OWNERSHIP_SIZE);
  private readonly none = new Float64Array(NOBODY_SIZE);

  constructor(weights: Readonly<Record<string, number>>) {
    this.weights = Float64Array.from(OWNERSHIP_FEATURES, (name) => weights[name] ?? 0);
    this.nobody = Float64Array.from(NOBODY_FEATURES, (name) => weights[`nobody.${name}`] ?? 0);
  }

  /** Probabilities of the candidates, best first; what is missing to 1 is nobody's. */
  owners(records: readonly PassageRecord[], at: number, region: RegionRecord, index: number): Owner[] {
    const candidates = candidatesFor(records, at, region);
    nobodyFeatures(records, at, region, index, this.none);
    let sum = Math.exp(dot(this.none, this.nobody));
    const scores = candidates.map((candidate) => {
      ownershipFeatures(records, at, region, index, candidate, this.features);
      const score = Math.exp(clamp(dot(this.features, this.weights), -30, 30));
      sum += score;
      return score;
    });
    return candidates
      .map((candidate, k) => ({ ...candidate, probability: (scores[k] as number) / sum }))
      .sort((a, b) => b.probability - a.probability);
  }
}
