/** Puts statements together: which cues count, which words and regions each of them takes. */
import type { Span } from "../../../engine/types.ts";
import { tag } from "./lexicon.ts";
import type { Owner, OwnershipModel } from "./ownership.ts";
import { INSIDE, OUTSIDE } from "./passage.ts";
import type { CueRecord, PassageRecord, RegionRecord, SourceRecord } from "./records.ts";
import { MARGIN, SIGN } from "./tokens.ts";

/** A statement in the making; content by offsets, in order. */
export interface Draft {
  content: Span[];
  readonly cue: CueRecord | null;
  readonly source: SourceRecord | null;
  /** Signs and words of the content: how many words, and how many of them between quote marks. */
  words: number;
  quotedWords: number;
  /** Probability that the owned regions are this cue's, 1 without regions; the least of them. */
  ownership: number;
  /** Passage index of the cue. */
  readonly at: number;
  readonly score: number;
  hasVerb: boolean;
  /** How the speaker is known if there is no source. */
  without: "carried" | "next" | "nobody";
  /** Regions of its own, for the rules that look at the paragraph before. */
  lastRegion: RegionRecord | null;
}

/** A region is taken by its likeliest owner from this probability on. */
export const LEAST_OWNER = 0.25;

export interface Owned {
  readonly owner: Owner;
  readonly at: number;
  readonly index: number;
}

export function findOwners(records: readonly PassageRecord[], model: OwnershipModel): (Owned | null)[][] {
  return records.map((record, at) =>
    record.regions.map((region, index) => {
      if (region.words === 0) return null;
      const owner = model.owners(records, at, region, index)[0];
      return owner && owner.probability >= LEAST_OWNER ? { owner, at, index } : null;
    }),
  );
}

interface Choice {
  readonly cue: CueRecord;
  readonly tokens: number[];
  readonly score: number;
  readonly ownership: number;
  readonly ownsHere: boolean;
  /** Regions of neighbouring passages. */
  readonly far: { at: number; index: number }[];
}

/** All statements of the passages that have a cue, in order of their cue. */
export function assemble(records: readonly PassageRecord[], owners: readonly (Owned | null)[][]): Draft[] {
  const drafts: Draft[] = [];
  records.forEach((record, at) => {
    const far = record.cues.map((): { at: number; index: number; probability: number }[] => []);
    for (const neighbour of [at - 1, at + 1])
      owners[neighbour]?.forEach((owned, index) => {
        if (owned && neighbour + owned.owner.passage === at)
          far[owned.owner.cue]?.push({ at: neighbour, index, probability: owned.owner.probability });
      });
    const own = owners[at] ?? [];
    const choices = record.cues.flatMap((cue, c) => chooseContent(record, cue, c, own, far[c] ?? []));
    for (const choice of withoutNesting(record, choices)) drafts.push(draftOf(records, record, at, choice));
  });
  return drafts;
}

function chooseContent(
  record: PassageRecord,
  cue: CueRecord,
  c: number,
  own: readonly (Owned | null)[],
  far: readonly { at: number; index: number; probability: number }[],
): Choice[] {
  const mask = new Uint8Array(record.start.length);
  for (const [first, last] of cue.content) mask.fill(1, first, last);
  let ownership = 1;
  let owns = false;
  own.forEach((owned, index) => {
    const region = record.regions[index] as RegionRecord;
    if (!owned) return;
    const mine = owned.owner.passage === 0 && owned.owner.cue === c;
    if (mine) {
      owns = true;
      ownership = Math.min(ownership, owned.owner.probability);
    }
    if (cue.inRegion !== index) mask.fill(mine ? 1 : 0, region.first, region.last);
  });
  for (const { probability } of far) ownership = Math.min(ownership, probability);
  if (!cue.sure && !owns && far.length === 0) return [];
  mask.fill(0, cue.tokens[0], cue.tokens[1]);
  if (cue.source) mask.fill(0, cue.source.tokens[0], cue.source.tokens[1]);
  const tokens: number[] = [];
  for (let i = MARGIN; i < mask.length; i++) if (mask[i] === 1) tokens.push(i);
  const score =
    cue.probability *
    (owns || far.length > 0 ? Math.max(cue.contentProbability, ownership) : cue.contentProbability);
  return [
    { cue, tokens, score, ownership, ownsHere: owns, far: far.map(({ at, index }) => ({ at, index })) },
  ];
}

/** Nothing within another's content: the likelier ones are taken first. */
function withoutNesting(record: PassageRecord, choices: readonly Choice[]): Choice[] {
  const taken = new Int16Array(record.start.length).fill(-1);
  const accepted: (Choice | null)[] = [];
  for (const choice of [...choices].sort((a, b) => b.score - a.score)) {
    const [first, last] = choice.cue.tokens;
    let inside = false;
    for (let i = first; i < last; i++) if (taken[i] !== -1) inside = true;
    const mayCut = choice.ownsHere && record.state[first] === OUTSIDE;
    if (inside && !mayCut) continue;
    const free = choice.tokens.filter((i) => taken[i] === -1);
    if (free.length === 0 && choice.far.length === 0) continue;
    // A content that would swallow a cue accepted before: that one was surer.
    const swallowed = accepted.some((other) => other && free.includes(other.cue.tokens[0]));
    if (swallowed) continue;
    const index = accepted.length;
    for (const i of free) taken[i] = index;
    for (let i = first; i < last; i++) taken[i] = -1;
    accepted.push({ ...choice, tokens: free });
  }
  return accepted
    .flatMap((choice, index) => {
      if (!choice) return [];
      const tokens = choice.tokens.filter((i) => taken[i] === index);
      return tokens.some((i) => record.shape[i] !== SIGN) || choice.far.length > 0
        ? [{ ...choice, tokens }]
        : [];
    })
    .sort((a, b) => a.cue.tokens[0] - b.cue.tokens[0]);
}

function draftOf(
  records: readonly PassageRecord[],
  record: PassageRecord,
  at: number,
  choice: Choice,
): Draft {
  const draft: Draft = {
    content: [],
    cue: choice.cue,
    source: choice.cue.source,
    words: 0,
    quotedWords: 0,
    ownership: choice.ownership,
    at,
    score: choice.score,
    hasVerb: false,
    without: "carried",
    lastRegion: null,
  };
  for (const { at: other, index } of choice.far.filter(({ at: other }) => other < at))
    addRegion(draft, records[other] as PassageRecord, index);
  addTokens(draft, record, choice.tokens);
  for (const { at: other, index } of choice.far.filter(({ at: other }) => other > at))
    addRegion(draft, records[other] as PassageRecord, index);
  return draft;
}

export function addRegion(draft: Draft, record: PassageRecord, index: number): void {
  const region = record.regions[index] as RegionRecord;
  const tokens: number[] = [];
  for (let i = region.first; i < region.last; i++) tokens.push(i);
  addTokens(draft, record, tokens);
}

/** Adds tokens as spans: runs that only signs interrupt are one, signs at the edges left out. */
export function addTokens(draft: Draft, record: PassageRecord, tokens: readonly number[]): void {
  let k = 0;
  while (k < tokens.length) {
    let end = k + 1;
    while (end < tokens.length && onlySigns(record, (tokens[end - 1] as number) + 1, tokens[end] as number))
      end++;
    let [a, b] = [k, end];
    while (a < b && record.shape[tokens[a] as number] === SIGN) a++;
    while (b > a && record.shape[tokens[b - 1] as number] === SIGN) b--;
    if (a < b) {
      const [first, last] = [tokens[a] as number, tokens[b - 1] as number];
      draft.content.push([startOf(record, first), endOf(record, last)]);
      for (let i = a; i < b; i++) {
        const token = tokens[i] as number;
        if (record.shape[token] === SIGN) continue;
        draft.words++;
        if (record.state[token] === INSIDE) draft.quotedWords++;
        if (isVerb(record.tag[token] as number)) draft.hasVerb = true;
      }
      const region = record.regionOf[last] as number;
      if (region >= 0) draft.lastRegion = record.regions[region] as RegionRecord;
    }
    k = end;
  }
}

function onlySigns(record: PassageRecord, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (record.shape[i] !== SIGN) return false;
  return true;
}

/** A first word of a region opens with the region, signs included ("…and"). */
function startOf(record: PassageRecord, token: number): number {
  const region = record.regions[record.regionOf[token] as number];
  if (region && onlySigns(record, region.first, token)) return trimmedStart(record, region);
  return record.start[token] as number;
}

const trimmedStart = (record: PassageRecord, region: RegionRecord): number =>
  record.start[region.first] as number;

function endOf(record: PassageRecord, token: number): number {
  const region = record.regions[record.regionOf[token] as number];
  if (region && token >= region.first && onlySigns(record, token + 1, region.last))
    return record.end[region.last - 1] as number;
  return record.end[token] as number;
}

const verbs = new Uint8Array(128);
for (const name of "MD BE HV DO SVB SVZ SVD VB VZ VD SVG VG VN VNS".split(" ")) verbs[tag(name)] = 1;
const isVerb = (name: number): boolean => verbs[name] === 1;
