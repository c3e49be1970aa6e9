import { describe, expect, it } from "@jest/globals";
import { calibrate, describeBins } from "../../../src/cli/calibration.ts";
import type { Quote, Span } from "../../../src/engine/types.ts";

const quote = (content: Span, source: Span | null, confidence: number, more: Partial<Quote> = {}): Quote => ({
  id: "q",
  kind: "direct",
  content: [content],
  cue: null,
  source: source && [source],
  sourceId: null,
  confidence,
  ...more,
});
const gold = [
  { content: [[0, 10] as const], source: [[12, 15] as const] },
  { content: [[20, 30] as const], source: [] },
];
const rightOf = (q: Quote): number =>
  calibrate([{ quotes: [q], gold }]).find((b) => b.count === 1)?.right ?? -1;

describe("calibration", () => {
  it("counts content with its source, given or guessed first", () => {
    expect(rightOf(quote([1, 9], [14, 16], 0.9))).toBe(1);
    const guess = { sourceId: null, source: [[12, 13]] as Span[], confidence: 0.4 };
    expect(rightOf(quote([1, 9], null, 0.4, { candidates: [guess] }))).toBe(1);
    expect(rightOf(quote([20, 30], null, 0.4))).toBe(1);
  });
  it("counts neither another source, nor other words, nor a source that nobody has", () => {
    expect(rightOf(quote([1, 9], [16, 18], 0.9))).toBe(0);
    expect(rightOf(quote([40, 50], [12, 15], 0.9))).toBe(0);
    expect(rightOf(quote([20, 30], [12, 15], 0.9))).toBe(0);
    expect(rightOf(quote([1, 9], null, 0.9))).toBe(0);
  });
  it("puts each quote into one bin, the surest into the last", () => {
    const quotes = [0, 0.3, 0.5, 0.949, 1].map((confidence) => quote([1, 9], [12, 15], confidence));
    const bins = calibrate([{ quotes, gold }]);
    expect(bins.map((b) => b.count)).toEqual([1, 1, 1, 0, 0, 1, 1]);
    expect(bins.at(-1)).toMatchObject({ meanConfidence: 1, right: 1 });
    expect(describeBins(bins)).toHaveLength(bins.length + 2);
  });
});
