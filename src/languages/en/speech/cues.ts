/** Finds the words that tell of speech: the first chain. */

import { Chain } from "../model/chain.ts";
import { cueFeatures } from "../model/features.ts";
import { CUE_BEGIN, CUE_INSIDE } from "../model/labels.ts";
import { type LinearModel, Scorer } from "../model/linear.ts";
import { CONTINUING, hashWord, SPEECH, tag } from "./lexicon.ts";
import { OUTSIDE, type Passage } from "./passage.ts";
import { MARGIN, MOST_TOKENS, SIGN } from "./tokens.ts";

const LABELS = 3;
const SIZE = MOST_TOKENS + 2 * MARGIN;

/** A cue by tokens of its passage. */
export interface Cue {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly probability: number;
  /** On the chain's best path or nearly so; else only a guess that counts if a quoted region needs it. */
  readonly sure: boolean;
  /** The verb (or "according to", a colon, a dash) tells of an utterance. */
  readonly speech: boolean;
}

/** A cue from this probability on, even off the best path. */
const SURE = 0.35;
/** Guesses below this are not followed. */
const LEAST = 0.12;
const NEAR_MARKS = 10;

const AUXILIARY = new Uint8Array(128);
for (const name of "MD BE HV DO NG AV TO HE WHO THEY IT CC".split(" ")) AUXILIARY[tag(name)] = 1;
const COLON = tag(":");
const DASHES = tag("-");
const ACCORDING = hashWord("according");
const STATEMENT = hashWord("statement");

/** Buffers for reading cues; one for all passages. */
export class CueReader {
  private readonly chain = new Chain(LABELS, MOST_TOKENS);
  private readonly sums = new Int32Array(LABELS);
  private readonly scores = new Float32Array(MOST_TOKENS * LABELS);
  private readonly marginals = new Float32Array(MOST_TOKENS * LABELS);
  private readonly path = new Uint8Array(MOST_TOKENS);
  /** Class 0 … 3 of a token's probability to belong to a cue, and how many likely cues begin before it. */
  readonly likelihood = new Uint8Array(SIZE);
  readonly before = new Int32Array(SIZE);
  private model: LinearModel | null = null;
  private scorer: Scorer | null = null;

  /** Cues of the passage, in order; fills `likelihood` and `before`. */
  read(p: Passage, model: LinearModel): Cue[] {
    if (this.model !== model || !this.scorer) {
      this.chain.setTransitions(model.transitions);
      this.model = model;
      this.scorer = new Scorer(model);
    }
    const { sums, scores, scorer, marginals, path } = this;
    const length = p.tokens.count;
    for (let i = 0; i < length; i++) {
      cueFeatures(p, i + MARGIN, scorer);
      scorer.take(sums, 0);
      for (let y = 0; y < LABELS; y++) scores[i * LABELS + y] = (sums[y] as number) * model.step;
    }
    this.chain.viterbi(scores, length, path);
    this.chain.marginals(scores, length, marginals);
    this.fillLikelihood(p);
    return this.collect(p);
  }

  /** Fills `likelihood` and `before` from the marginals. */
  private fillLikelihood(p: Passage): void {
    const { marginals, likelihood, before } = this;
    let cues = 0;
    likelihood.fill(0, 0, MARGIN);
    before.fill(0, 0, MARGIN);
    for (let i = 0; i < p.tokens.count; i++) {
      const begin = marginals[i * LABELS + CUE_BEGIN] as number;
      const any = begin + (marginals[i * LABELS + CUE_INSIDE] as number);
      before[i + MARGIN] = cues;
      if (begin > 0.4) cues++;
      likelihood[i + MARGIN] = any > 0.8 ? 3 : any > 0.4 ? 2 : any > 0.1 ? 1 : 0;
    }
    likelihood.fill(0, p.limit, p.limit + MARGIN);
    before.fill(cues, p.limit, p.limit + MARGIN);
  }

  private collect(p: Passage): Cue[] {
    const { marginals, path } = this;
    const length = p.tokens.count;
    const cues: Cue[] = [];
    for (let i = 0; i < length; i++) {
      const begin = marginals[i * LABELS + CUE_BEGIN] as number;
      const sure = path[i] === CUE_BEGIN || (begin > SURE && path[i] !== CUE_INSIDE);
      if (!sure && (begin < LEAST || path[i] === CUE_INSIDE)) continue;
      if (isCompound(p, i + MARGIN) || (!sure && !isNearMarks(p, i + MARGIN))) continue;
      let last = i + 1;
      if (path[i] === CUE_BEGIN) while (last < length && path[last] === CUE_INSIDE) last++;
      else
        while (
          last < length &&
          path[last] !== CUE_BEGIN &&
          (marginals[last * LABELS + CUE_INSIDE] as number) > 0.5 * begin
        )
          last++;
      cues.push(makeCue(p, i + MARGIN, last + MARGIN, begin, sure));
      if (sure) i = last - 1;
    }
    return cues;
  }
}

/** Whether a quoted region is near enough for a guess to own it. */
function isNearMarks({ state, limit }: Passage, i: number): boolean {
  for (let k = Math.max(MARGIN, i - NEAR_MARKS); k < limit && k <= i + NEAR_MARKS; k++)
    if (state[k] !== OUTSIDE) return true;
  return false;
}

/** "so-called", "much-touted". */
function isCompound({ tag: tags, tokens: { start, end, shape } }: Passage, i: number): boolean {
  return (
    i > MARGIN + 1 &&
    tags[i - 1] === DASHES &&
    shape[i] !== SIGN &&
    shape[i - 2] !== SIGN &&
    start[i] === end[i - 1] &&
    start[i - 1] === end[i - 2]
  );
}

export function makeCue(p: Passage, first: number, last: number, probability: number, sure: boolean): Cue {
  const head = headOf(p, first, last);
  return { first, last, head, probability, sure, speech: tellsOfSpeech(p, first, last, head) };
}

/** The token that carries the cue's meaning: the verb of speech, else the first word that is no auxiliary. */
export function headOf(p: Passage, first: number, last: number): number {
  for (let i = first; i < last; i++)
    if ((p.flags[i] as number) & SPEECH && !AUXILIARY[p.tag[i] as number]) return i;
  for (let i = first; i < last; i++) if (!AUXILIARY[p.tag[i] as number]) return i;
  return first;
}

/** Whether the cue tells that something was said or written. */
function tellsOfSpeech(p: Passage, first: number, last: number, head: number): boolean {
  const flags = p.flags[head] as number;
  if (flags & SPEECH) return true;
  if (last - first === 1 && (p.tag[head] === COLON || p.tag[head] === DASHES)) return true;
  for (let i = first; i < last; i++) if (p.word[i] === ACCORDING || p.word[i] === STATEMENT) return true;
  if ((flags & CONTINUING) !== 0) return last - first <= 2;
  return false;
}
