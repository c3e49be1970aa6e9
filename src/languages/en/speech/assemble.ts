/** Puts statements together: which cues count, which words and regions each of them takes. */
import type { Statement } from "../../../engine/language.ts";
import type { Span } from "../../../engine/types.ts";
import { type Choice, choicesOf, type Owners } from "./choices.ts";
import { makesClause } from "./clause.ts";
import { mendContent } from "./content-edges.ts";
import { classSet, tag } from "./lexicon.ts";
import { type NestingModel, withoutNesting } from "./nesting.ts";
import { INSIDE } from "./passage.ts";
import type { CueRecord, PassageRecord, RegionRecord, SourceRecord } from "./records.ts";
import { SIGN } from "./tokens.ts";

/** A content is direct when at least this share of its words stands between quote marks. */
export const DIRECT_SHARE = 0.8;

/** A statement in the making; content by offsets, in order. */
export interface Draft {
  content: Span[];
  readonly cue: CueRecord | null;
  readonly source: SourceRecord | null;
  /** How many words the content has, and how many of them between quote marks. */
  words: number;
  quotedWords: number;
  /** Probability that the owned regions are this cue's, 1 without regions; the least of them. */
  ownership: number;
  /** Passage index of the cue. */
  readonly at: number;
  /** Regions of neighbouring paragraphs that were added. */
  farRegions: number;
  /** Holds a verb with its subject, or begins as a clause does: a noun alone is nothing said. */
  hasClause: boolean;
  /** How sure it is by its form alone (a line of a script, an answer of an interview); null if other signs decide. */
  byForm: number | null;
  /** How the speaker is known if there is no source. */
  without: Statement["without"];
}

/** All statements of the passages that have a cue, in order of their cue. */
export function assemble(records: readonly PassageRecord[], owners: Owners, nesting: NestingModel): Draft[] {
  return records.flatMap((record, at) => {
    const choices = withoutNesting(record, choicesOf(records, owners, at), nesting);
    return choices.map((choice) =>
      draftOf(records, at, mendContent(record, choice, takenByOthers(record, choices, choice))),
    );
  });
}

/** 1 at the tokens of all other statements, and of their cues and speakers. */
function takenByOthers(record: PassageRecord, choices: readonly Choice[], own: Choice): Uint8Array {
  const taken = new Uint8Array(record.start.length);
  for (const other of choices) {
    if (other === own) continue;
    for (const i of other.tokens) taken[i] = 1;
    taken.fill(1, ...other.cue.tokens);
    if (other.cue.source) taken.fill(1, ...other.cue.source.tokens);
  }
  return taken;
}

/** A draft without content yet. */
export function newDraft(at: number, cue: CueRecord | null, source: SourceRecord | null): Draft {
  return {
    content: [],
    cue,
    source,
    words: 0,
    quotedWords: 0,
    ownership: cue?.probability ?? 0,
    at,
    farRegions: 0,
    hasClause: false,
    byForm: null,
    without: "carried",
  };
}

function draftOf(records: readonly PassageRecord[], at: number, choice: Choice): Draft {
  const draft = newDraft(at, choice.cue, choice.cue.source);
  draft.ownership = choice.ownership;
  draft.farRegions = choice.far.length;
  if (!draft.source && choice.tokens.length > 0 && !choice.ownsHere)
    draft.without = withoutSource(choice.cue);
  for (const far of choice.far)
    if (far.at < at) addRegion(draft, records[far.at] as PassageRecord, far.index);
  addTokens(draft, records[at] as PassageRecord, choice.tokens);
  for (const far of choice.far)
    if (far.at > at) addRegion(draft, records[far.at] as PassageRecord, far.index);
  return draft;
}

const GERUND = tag("SVG");
const BARE = classSet("TH WHO WH");

/** "…, adding that …" goes on with the speaker before; "it was reported that …" names nobody on purpose. */
function withoutSource({ headTag }: CueRecord): Draft["without"] {
  return headTag === GERUND ? "carried" : "nobody";
}

/** Adds a whole region to the content. */
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
    // "said in his speech that, …", "which he said was …": the first word alone is no piece.
    const bare = b - a === 1 && BARE[record.tag[tokens[a] as number] as number] === 1;
    if (a < b && !bare) {
      const [first, last] = [tokens[a] as number, tokens[b - 1] as number];
      draft.content.push([startOf(record, first), endOf(record, last)]);
      for (let i = a; i < b; i++) {
        const token = tokens[i] as number;
        if (record.shape[token] === SIGN) continue;
        draft.words++;
        if (record.state[token] === INSIDE) draft.quotedWords++;
        if (makesClause(record, token, draft.words === 1)) draft.hasClause = true;
      }
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
