/** What holds for every text: the engine never throws, and all it says lies in the text. FUZZ_RUNS raises the count. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Analysis, Span } from "../../src/engine/types.ts";
import { realAnalyzer } from "../support/analyzer.ts";
import { articleText } from "../support/arbitrary-text.ts";

const numRuns = Number(process.env.FUZZ_RUNS ?? 150);

/** All spans lie in the text, hold something, and are in order. */
function checkSpans({ text, quotes, sources, nonSpeech }: Analysis): void {
  const inside = ([start, end]: Span): boolean =>
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
  const ids = new Set(sources.map((s) => s.id));
  expect(ids.size).toBe(sources.length);
  let last = -1;
  for (const quote of quotes) {
    const spans = [...quote.content, ...(quote.cue ?? []), ...(quote.source ?? [])];
    expect(quote.content.length).toBeGreaterThan(0);
    for (const span of spans) expect(inside(span)).toBe(true);
    expect((quote.content[0] as Span)[0]).toBeGreaterThanOrEqual(last);
    last = (quote.content[0] as Span)[0];
    if (quote.sourceId !== null) expect(ids.has(quote.sourceId)).toBe(true);
    expect(quote.confidence).toBeGreaterThanOrEqual(0);
    expect(quote.confidence).toBeLessThanOrEqual(1);
  }
  for (const source of sources) {
    expect(source.mentions.length).toBeGreaterThan(0);
    for (const span of source.mentions) expect(inside(span)).toBe(true);
    const speaks = quotes.some((q) => q.sourceId === source.id || q.alsoSourceIds?.includes(source.id));
    expect(speaks).toBe(true);
  }
  for (const span of nonSpeech) expect(inside(span)).toBe(true);
}

describe("for every text", () => {
  it.each(["en", "ko"] as const)("the engine never throws and stays within the text (%s)", (lang) => {
    fc.assert(
      fc.property(articleText(lang), (text) => {
        const analysis = realAnalyzer().analyze({ text, lang });
        expect(analysis.text).toBe(text);
        checkSpans(analysis);
      }),
      { numRuns },
    );
  });

  it.each([
    ["a body's name and a noun for it at the very end", "the Heritage Foundation , the report "],
    ["the same behind one word", "Bank of Korea , the report "],
  ])("what once threw does not: %s", (_, text) => {
    checkSpans(realAnalyzer().analyze({ text, lang: "en" }));
  });

  it("the same text gives the same analysis, whatever was analysed before", () => {
    fc.assert(
      fc.property(articleText("en"), articleText("ko"), (a, b) => {
        const analyzer = realAnalyzer();
        const first = analyzer.analyze({ text: a });
        analyzer.analyze({ text: b });
        expect(analyzer.analyze({ text: a })).toEqual(first);
      }),
      { numRuns: Math.ceil(numRuns / 4) },
    );
  });
});
