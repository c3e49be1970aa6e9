/** Finds, for each cue, who speaks and what is said: the second chain. */

import { argumentFeatures, type CueView, tokenFeatures, viewCue } from "../model/features.ts";
import { CONTENT_BEGIN, CONTENT_INSIDE, SOURCE_BEGIN, SOURCE_INSIDE } from "../model/labels.ts";
import { type LinearModel, Scorer } from "../model/linear.ts";
import { FIVE, WindowChain } from "../model/window-chain.ts";
import type { Cue, CueReader } from "./cues.ts";
import { INSIDE, type Passage } from "./passage.ts";
import { MARGIN, MOST_TOKENS } from "./tokens.ts";
import { isJoined, LONGEST_WINDOW, windowOf } from "./window.ts";

export type TokenSpan = readonly [first: number, last: number];

export interface SourceGuess {
  readonly span: TokenSpan;
  /** Of its first token to begin the source. */
  readonly probability: number;
  /** Of the whole span to be the source: of its least likely token, and of the one after it not to go on. */
  readonly exact: number;
}

/** What a cue takes to itself. */
export interface Arguments {
  readonly source: SourceGuess | null;
  readonly others: readonly SourceGuess[];
  readonly content: readonly TokenSpan[];
  /** Of its first token to begin a content, the mean over the pieces; 0 without content. */
  readonly contentProbability: number;
  /** For each region of the passage the mean probability of its tokens to be content. */
  readonly regionContent: number[];
  /** For each cue that was asked about the probability of its first token to be content. */
  readonly cueContent: number[];
}

export const emptyView = (): CueView => ({
  first: 0,
  last: 0,
  head: 0,
  regionBefore: -1,
  regionAfter: -1,
  subject: -1,
  subjectStart: -1,
});

/** A source that the best path lacks is taken from this marginal on. */
const LEAST_SOURCE = 0.05;
/** The same for a content. */
const LEAST_CONTENT = 0.1;

export class ArgumentReader {
  private readonly tokenScores = new Int32Array((MOST_TOKENS + 2 * MARGIN) * FIVE);
  private readonly known = new Uint8Array(MOST_TOKENS + 2 * MARGIN);
  private readonly window = new Int32Array(LONGEST_WINDOW);
  private readonly scores = new Int32Array(LONGEST_WINDOW * FIVE);
  private readonly marginals = new Float32Array(LONGEST_WINDOW * FIVE);
  private readonly path = new Uint8Array(LONGEST_WINDOW);
  private readonly view = emptyView();
  private model: LinearModel | null = null;
  private scorer: Scorer | null = null;
  private chain: WindowChain | null = null;

  /** Call once for every passage before its cues are read. */
  begin(p: Passage, model: LinearModel): void {
    if (this.model !== model) {
      this.chain = new WindowChain(model.transitions, model.step, LONGEST_WINDOW);
      this.model = model;
      this.scorer = new Scorer(model);
    }
    this.known.fill(0, 0, p.limit + MARGIN);
  }

  /** @param all the cues of the passage */
  read(p: Passage, cue: Cue, all: readonly Cue[], cues: CueReader): Arguments {
    const scorer = this.scorer as Scorer;
    const { scores, tokenScores, view, path, marginals, window } = this;
    const length = windowOf(p, cue.first, cue.last, window);
    viewCue(p, cue.first, cue.last, cue.head, view);
    let first = length;
    let last = length;
    for (let k = 0; k < length; k++) {
      const at = k * FIVE;
      const i = window[k] as number;
      if (i >= cue.first && i < cue.last) {
        if (first === length) first = k;
        last = k + 1;
        continue;
      }
      if (this.known[i] === 0) {
        this.known[i] = 1;
        tokenFeatures(p, i, scorer);
        scorer.take(tokenScores, i * FIVE);
      }
      argumentFeatures(p, i, view, cues.likelihood, cues.before, scorer);
      scorer.take(scores, at);
      for (let y = 0; y < FIVE; y++)
        scores[at + y] = (scores[at + y] as number) + (tokenScores[i * FIVE + y] as number);
    }
    (this.chain as WindowChain).read(scores, length, first, last, path, marginals);
    return this.collect(p, length, all);
  }

  // The ends of spans are found by two methods, not by one with a function for what goes on: a loop with a function in
  // it leaves an object behind for every token.

  /** End (excluded) of the span that begins at place `k` of the window and goes on with the label `inside`. */
  private endOnPath(p: Passage, k: number, length: number, inside: number): number {
    const { path, window } = this;
    let last = k + 1;
    while (
      last < length &&
      path[last] === inside &&
      isJoined(p, window[last - 1] as number, window[last] as number)
    )
      last++;
    return last;
  }

  /** The same off the best path: as long as `inside` is half as likely as the begin of the span was. */
  private endOfLikely(p: Passage, k: number, length: number, inside: number, begin: number): number {
    const { marginals, window } = this;
    let last = k + 1;
    while (
      last < length &&
      (marginals[last * FIVE + inside] as number) > 0.5 * begin &&
      isJoined(p, window[last - 1] as number, window[last] as number)
    )
      last++;
    return last;
  }

  private collect(p: Passage, length: number, all: readonly Cue[]): Arguments {
    const { path, marginals, window } = this;
    const content: TokenSpan[] = [];
    const sources: SourceGuess[] = [];
    const sums = p.regions.map(() => 0);
    const counts = p.regions.map(() => 0);
    const cueContent = all.map(() => 0);
    let next = 0;
    let certainty = 0;
    for (let k = 0; k < length; k++) {
      const at = k * FIVE;
      const i = window[k] as number;
      const inContent =
        (marginals[at + CONTENT_BEGIN] as number) + (marginals[at + CONTENT_INSIDE] as number);
      while (next < all.length && (all[next] as Cue).first < i) next++;
      for (let c = next; c < all.length && (all[c] as Cue).first === i; c++) cueContent[c] = inContent;
      if (p.state[i] === INSIDE) {
        const region = p.regionOf[i] as number;
        sums[region] = (sums[region] as number) + inContent;
        counts[region] = (counts[region] as number) + 1;
      }
      const label = path[k] as number;
      const joined = k > 0 && isJoined(p, window[k - 1] as number, i);
      const begins =
        label === CONTENT_BEGIN ||
        label === SOURCE_BEGIN ||
        ((label === CONTENT_INSIDE || label === SOURCE_INSIDE) && !joined);
      if (!begins) continue;
      const inside = label === CONTENT_BEGIN || label === CONTENT_INSIDE ? CONTENT_INSIDE : SOURCE_INSIDE;
      const last = this.endOnPath(p, k, length, inside);
      const span: TokenSpan = [i, (window[last - 1] as number) + 1];
      const probability = marginals[at + label] as number;
      if (inside === CONTENT_INSIDE) {
        content.push(span);
        certainty += probability;
      } else sources.push({ span, probability, exact: this.exactness(k, last, length, probability) });
    }
    if (content.length === 0) certainty = this.addLikelyContent(p, length, content);
    sources.sort((a, b) => b.probability - a.probability);
    const others = [...sources.slice(1), ...this.otherSources(p, length, sources)].sort(
      (a, b) => b.probability - a.probability,
    );
    const source = sources[0] ?? others.shift() ?? null;
    return {
      source,
      others,
      content,
      contentProbability: content.length > 0 ? certainty / content.length : 0,
      regionContent: sums.map((sum, region) => (counts[region] ? sum / (counts[region] as number) : 0)),
      cueContent,
    };
  }

  /** Where the best path has no content, the likeliest one by its first token; returns that probability. */
  private addLikelyContent(p: Passage, length: number, content: TokenSpan[]): number {
    const { marginals, window } = this;
    let best = 0;
    for (let k = 1; k < length; k++)
      if (
        (marginals[k * FIVE + CONTENT_BEGIN] as number) > (marginals[best * FIVE + CONTENT_BEGIN] as number)
      )
        best = k;
    const probability = length > 0 ? (marginals[best * FIVE + CONTENT_BEGIN] as number) : 0;
    if (probability < LEAST_CONTENT) return 0;
    const last = this.endOfLikely(p, best, length, CONTENT_INSIDE, probability);
    content.push([window[best] as number, (window[last - 1] as number) + 1]);
    return probability;
  }

  private exactness(first: number, last: number, length: number, begin: number): number {
    let least = begin;
    for (let k = first + 1; k < last; k++)
      least = Math.min(least, this.marginals[k * FIVE + SOURCE_INSIDE] as number);
    const further = last < length ? (this.marginals[last * FIVE + SOURCE_INSIDE] as number) : 0;
    return Math.max(0, Math.min(least, begin - further));
  }

  /** Spans that begin a source with some probability but are not on the best path. */
  private otherSources(p: Passage, length: number, taken: readonly SourceGuess[]): SourceGuess[] {
    const { marginals, path, window } = this;
    const found: SourceGuess[] = [];
    for (let k = 0; k < length; k++) {
      const probability = marginals[k * FIVE + SOURCE_BEGIN] as number;
      if (probability < LEAST_SOURCE || path[k] === SOURCE_BEGIN) continue;
      const last = this.endOfLikely(p, k, length, SOURCE_INSIDE, probability);
      const span: TokenSpan = [window[k] as number, (window[last - 1] as number) + 1];
      if (overlapsAny(span, taken)) continue;
      found.push({ span, probability, exact: this.exactness(k, last, length, probability) });
    }
    return found;
  }
}

const overlapsAny = (span: TokenSpan, taken: readonly SourceGuess[]): boolean =>
  taken.some((other) => span[0] < other.span[1] && span[1] > other.span[0]);
