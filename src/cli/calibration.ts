/**
 * What a confidence is worth: of the quotes that were given one between two bounds, how many are right. Printed beside
 * the scorers' tables, which look at the answers only.
 */
import type { Quote, Span } from "../engine/types.ts";

/** An annotated attribution; spans are UTF-16, half open. */
export interface Attributed {
  readonly source: readonly Span[];
  readonly content: readonly Span[];
}

export interface Bin {
  /** Confidences from `from` on, below `to`. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanConfidence: number;
  /** Share that is right; 0 without any. */
  readonly right: number;
}

const BOUNDS = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01];
/** A quote is an attribution's if it shares this much of the shorter of the two contents. */
const LEAST_SHARE = 0.5;

/**
 * @param pairs quotes of an article with the attributions that its annotators found
 * @returns one bin for each step of confidence. A quote counts as right if an attribution has its content and the best
 *   guess of its source words (given, or first of the candidates) touches that attribution's source, or both have none.
 */
export function calibrate(
  pairs: readonly { readonly quotes: readonly Quote[]; readonly gold: readonly Attributed[] }[],
): Bin[] {
  const judged = pairs.flatMap(({ quotes, gold }) =>
    quotes.map((quote) => ({ confidence: quote.confidence, right: isRight(quote, gold) })),
  );
  return BOUNDS.slice(1).map((to, i) => {
    const from = BOUNDS[i] as number;
    const inside = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    const count = inside.length;
    const sum = (of: (j: (typeof judged)[number]) => number): number =>
      inside.reduce((total, j) => total + of(j), 0) / Math.max(1, count);
    return { from, to, count, meanConfidence: sum((j) => j.confidence), right: sum((j) => +j.right) };
  });
}

function isRight(quote: Quote, gold: readonly Attributed[]): boolean {
  const length = size(quote.content);
  const source = quote.source ?? quote.candidates?.[0]?.source ?? null;
  return gold.some((attributed) => {
    const common = shared(quote.content, attributed.content);
    if (common < LEAST_SHARE * Math.min(length, size(attributed.content)) || common === 0) return false;
    if (attributed.source.length === 0 || !source) return attributed.source.length === 0 && !source;
    return shared(source, attributed.source) > 0;
  });
}

const size = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

const shared = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce(
    (sum, [start, end]) =>
      sum + b.reduce((part, [s, e]) => part + Math.max(0, Math.min(end, e) - Math.max(start, s)), 0),
    0,
  );

/** The bins as lines for a terminal. */
export function describeBins(bins: readonly Bin[]): string[] {
  const percent = (share: number): string => (100 * share).toFixed(0).padStart(4);
  return [
    "Calibration: of the quotes with a confidence of …, so many have the right speaker",
    "  confidence     quotes  mean %  right %",
    ...bins.map(
      ({ from, to, count, meanConfidence, right }) =>
        `  ${from.toFixed(2)}–${Math.min(1, to).toFixed(2)}  ${String(count).padStart(9)}    ${percent(meanConfidence)}     ${count > 0 ? percent(right) : "   –"}`,
    ),
  ];
}
