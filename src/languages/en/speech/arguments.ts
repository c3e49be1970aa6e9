/** Finds, for each cue, who speaks and what is said: the second chain. */

import { Chain, NEVER } from "../model/chain.ts";
import { argumentFeatures, type CueView, FeatureSink, tokenFeatures, viewCue } from "../model/features.ts";
import { CONTENT_BEGIN, CONTENT_INSIDE, SOURCE_BEGIN, SOURCE_INSIDE, THE_CUE } from "../model/labels.ts";
import type { LinearModel } from "../model/linear.ts";
import type { Cue, CueReader } from "./cues.ts";
import type { Passage } from "./passage.ts";
import { MARGIN, MOST_TOKENS } from "./tokens.ts";

export const LABELS = 6;
/** Tokens looked at on either side of a cue. */
export const REACH = 110;
const WINDOW = 2 * REACH + 40;

export type TokenSpan = readonly [first: number, last: number];

export interface SourceGuess {
  readonly span: TokenSpan;
  /** Of its first token to begin the source. */
  readonly probability: number;
}

/** What a cue takes to itself. */
export interface Arguments {
  readonly source: SourceGuess | null;
  readonly others: readonly SourceGuess[];
  readonly content: readonly TokenSpan[];
  /** Of its first token to begin a content, the mean over the pieces; 0 without content. */
  readonly contentProbability: number;
  /** First token of the window, and for each of its tokens the probability to be content. */
  readonly from: number;
  readonly inContent: Float32Array;
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

export class ArgumentReader {
  private readonly chain = new Chain(LABELS, WINDOW);
  private readonly sink = new FeatureSink();
  private readonly tokenScores = new Float32Array((MOST_TOKENS + 2 * MARGIN) * LABELS);
  private readonly known = new Uint8Array(MOST_TOKENS + 2 * MARGIN);
  private readonly scores = new Float32Array(WINDOW * LABELS);
  private readonly marginals = new Float32Array(WINDOW * LABELS);
  private readonly path = new Uint8Array(WINDOW);
  private readonly view = emptyView();
  private model: LinearModel | null = null;

  /** Call once for every passage before its cues are read. */
  begin(p: Passage, model: LinearModel): void {
    if (this.model !== model) {
      this.chain.setTransitions(model.transitions);
      this.model = model;
    }
    this.known.fill(0, 0, p.limit + MARGIN);
  }

  read(p: Passage, cue: Cue, cues: CueReader): Arguments {
    const model = this.model as LinearModel;
    const from = Math.max(MARGIN, cue.first - REACH);
    const to = Math.min(p.limit, cue.last + REACH, from + WINDOW);
    const length = to - from;
    const { sink, scores, view, chain, path, marginals } = this;
    viewCue(p, cue.first, cue.last, cue.head, view);
    for (let i = from; i < to; i++) {
      const at = (i - from) * LABELS;
      if (i >= cue.first && i < cue.last) {
        for (let y = 0; y < LABELS; y++) scores[at + y] = y === THE_CUE ? 0 : NEVER;
        continue;
      }
      this.copyTokenScores(p, i, at);
      argumentFeatures(p, i, view, cues.likelihood, cues.before, sink);
      model.addTo(sink, scores, at);
      scores[at + THE_CUE] = NEVER;
    }
    chain.viterbi(scores, length, path);
    chain.marginals(scores, length, marginals);
    return this.collect(from, length);
  }

  private copyTokenScores(p: Passage, i: number, at: number): void {
    const { tokenScores, known, scores, sink } = this;
    const base = i * LABELS;
    if (known[i] === 0) {
      known[i] = 1;
      for (let y = 0; y < LABELS; y++) tokenScores[base + y] = 0;
      tokenFeatures(p, i, sink);
      (this.model as LinearModel).addTo(sink, tokenScores, base);
    }
    for (let y = 0; y < LABELS; y++) scores[at + y] = tokenScores[base + y] as number;
  }

  private collect(from: number, length: number): Arguments {
    const { path, marginals } = this;
    const inContent = new Float32Array(length);
    const content: TokenSpan[] = [];
    const sources: SourceGuess[] = [];
    let certainty = 0;
    for (let i = 0; i < length; i++) {
      const at = i * LABELS;
      inContent[i] = (marginals[at + CONTENT_BEGIN] as number) + (marginals[at + CONTENT_INSIDE] as number);
      const begin = path[i] as number;
      if (begin === CONTENT_BEGIN || begin === SOURCE_BEGIN) {
        let last = i + 1;
        while (last < length && path[last] === begin + 1) last++;
        const span: TokenSpan = [from + i, from + last];
        const probability = marginals[at + begin] as number;
        if (begin === CONTENT_BEGIN) {
          content.push(span);
          certainty += probability;
        } else sources.push({ span, probability });
      }
    }
    const guesses = this.otherSources(from, length, sources);
    const all = [...sources, ...guesses].sort((a, b) => b.probability - a.probability);
    const source =
      sources.length > 0
        ? (sources.sort((a, b) => b.probability - a.probability)[0] as SourceGuess)
        : (all[0] ?? null);
    return {
      source,
      others: all.filter((guess) => guess !== source),
      content,
      contentProbability: content.length > 0 ? certainty / content.length : 0,
      from,
      inContent,
    };
  }

  /** Spans that begin a source with some probability but are not on the best path. */
  private otherSources(from: number, length: number, taken: readonly SourceGuess[]): SourceGuess[] {
    const { marginals, path } = this;
    const found: SourceGuess[] = [];
    for (let i = 0; i < length; i++) {
      const probability = marginals[i * LABELS + SOURCE_BEGIN] as number;
      if (probability < LEAST_SOURCE || path[i] === SOURCE_BEGIN) continue;
      let last = i + 1;
      while (last < length && (marginals[last * LABELS + SOURCE_INSIDE] as number) > 0.5 * probability)
        last++;
      const [a, b] = [from + i, from + last];
      if (taken.some(({ span }) => a < span[1] && b > span[0])) continue;
      found.push({ span: [a, b], probability });
    }
    return found;
  }
}
