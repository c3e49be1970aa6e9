/** What each cue would take if it were alone: its own content, and the regions that it owns. */
import { classSet, tag } from "./lexicon.ts";
import type { Owner, OwnershipModel } from "./ownership.ts";
import { CLOSING, OPENING, OUTSIDE } from "./passage.ts";
import type { CueRecord, PassageRecord, RegionRecord } from "./records.ts";
import { namesWork } from "./titles.ts";
import { MARGIN, SIGN } from "./tokens.ts";

const COMMA = tag(",");
const FINITE = classSet("MD BE HV DO SVD SVZ VD VZ");

/** A region is taken by its likeliest owner from this probability on. */
export const LEAST_OWNER = 0.3;

export interface Owned {
  readonly owner: Owner;
  readonly at: number;
  readonly index: number;
}

/** A content less sure than this gives way to the clause that the cue closes. */
const LEAST_CONTENT = 0.5;

/** By passage and region. */
export type Owners = readonly (readonly (Owned | null)[])[];

export function findOwners(records: readonly PassageRecord[], model: OwnershipModel): Owners {
  return records.map((record, at) =>
    record.regions.map((region, index) => {
      if (region.words === 0 || namesWork(record, region)) return null;
      const owner = model.owners(records, at, region, index)[0];
      return owner && owner.probability >= LEAST_OWNER ? { owner, at, index } : null;
    }),
  );
}

/** A region of a neighbouring passage. */
export interface FarRegion {
  readonly at: number;
  readonly index: number;
  readonly probability: number;
}

export interface Choice {
  readonly cue: CueRecord;
  /** Index of the cue in its passage. */
  readonly index: number;
  /** Content, in order. */
  readonly tokens: readonly number[];
  readonly score: number;
  /** Probability that the owned regions are this cue's, the least of them; 1 without regions. */
  readonly ownership: number;
  readonly ownsHere: boolean;
  readonly far: readonly FarRegion[];
}

/** The choices of the passage `records[at]`, in order of their cues. */
export function choicesOf(records: readonly PassageRecord[], owners: Owners, at: number): Choice[] {
  const record = records[at] as PassageRecord;
  const far = record.cues.map((): FarRegion[] => []);
  for (const neighbour of [at - 1, at + 1])
    owners[neighbour]?.forEach((owned, index) => {
      if (owned && neighbour + owned.owner.passage === at)
        far[owned.owner.cue]?.push({ at: neighbour, index, probability: owned.owner.probability });
    });
  return record.cues.flatMap((_, c) => choose(record, c, owners[at] ?? [], far[c] ?? []));
}

function choose(
  record: PassageRecord,
  c: number,
  own: readonly (Owned | null)[],
  far: readonly FarRegion[],
): Choice[] {
  const cue = record.cues[c] as CueRecord;
  const isMine = (owned: Owned | null): boolean => owned?.owner.passage === 0 && owned.owner.cue === c;
  if (!cue.sure && far.length === 0 && !own.some(isMine)) return [];
  const mask = new Uint8Array(record.start.length);
  for (const [first, last] of cue.content) mask.fill(1, first, last);
  let ownership = 1;
  let owns = false;
  own.forEach((owned, index) => {
    const region = record.regions[index] as RegionRecord;
    if (!owned) return;
    const mine = isMine(owned);
    if (mine) {
      owns = true;
      ownership = Math.min(ownership, owned.owner.probability);
    }
    if (cue.inRegion !== index) mask.fill(mine ? 1 : 0, region.first, region.last);
  });
  for (const { probability } of far) ownership = Math.min(ownership, probability);
  const takes = owns || far.length > 0;
  mask.fill(0, cue.tokens[0], cue.tokens[1]);
  if (cue.source) mask.fill(0, cue.source.tokens[0], cue.source.tokens[1]);
  const closed = ownsQuoteBefore(record, c, own);
  if (closed > 0) for (let i = closed; i < mask.length; i++) if (record.state[i] === OUTSIDE) mask[i] = 0;
  let tokens: number[] = [];
  for (let i = MARGIN; i < mask.length; i++) if (mask[i] === 1) tokens.push(i);
  const weak = cue.contentProbability < LEAST_CONTENT || !tokens.some((i) => record.shape[i] !== SIGN);
  if (weak) {
    const whole = clauseBefore(record, cue, own, c);
    if (whole.length > tokens.length) tokens = whole;
  }
  const score =
    cue.probability * (takes ? Math.max(cue.contentProbability, ownership) : cue.contentProbability);
  return [{ cue, index: c, tokens, score, ownership, ownsHere: owns, far }];
}

/**
 * "Rates will rise again, said the bank.": the sentence up to the comma, where the chain is unsure of what is said. No
 * quotation of somebody else may stand in it.
 */
function clauseBefore(
  record: PassageRecord,
  cue: CueRecord,
  own: readonly (Owned | null)[],
  c: number,
): number[] {
  const { tag: tags, state, sentenceStart, regionOf } = record;
  const [first, last] = cue.tokens;
  if (!cue.reports || cue.source?.tokens[0] !== last || tags[first - 1] !== COMMA) return [];
  const begin = sentenceStart[first] as number;
  if (!hasVerb(record, begin, first - 1)) return [];
  const tokens: number[] = [];
  for (let i = begin; i < first - 1; i++) {
    const owner = own[regionOf[i] as number]?.owner;
    if (owner && (owner.passage !== 0 || owner.cue !== c)) return [];
    if (state[i] !== OPENING && state[i] !== CLOSING) tokens.push(i);
  }
  return tokens;
}

function hasVerb({ tag: tags, state }: PassageRecord, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (state[i] === OUTSIDE && FINITE[tags[i] as number]) return true;
  return false;
}

/**
 * End of an owned quotation that leads to the cue as speech does (“…,” he said, “…?” she asked); 0 if there is none.
 * What follows outside marks is then no content: “…,” she said, laughing at the idea.
 */
function ownsQuoteBefore(record: PassageRecord, c: number, own: readonly (Owned | null)[]): number {
  const cue = record.cues[c] as CueRecord;
  let end = 0;
  own.forEach((owned, index) => {
    const region = record.regions[index] as RegionRecord;
    if (owned?.owner.passage !== 0 || owned.owner.cue !== c) return;
    const leads = region.ending === 1 || region.ending === 3;
    // “…?” ends its sentence, and still belongs to "she asked" behind it.
    const begin = Math.min(cue.tokens[0], cue.source?.tokens[0] ?? cue.tokens[0]);
    const near = region.ending === 3 && begin - region.last <= 1;
    if (!leads || region.last > cue.tokens[0] || (region.lastSentence !== cue.sentence && !near)) return;
    // "On “The Show,” he praised his friends, according to …": the sentence goes on, the comma is its own.
    if (!hasVerb(record, region.last, begin)) end = region.last;
  });
  return end;
}
