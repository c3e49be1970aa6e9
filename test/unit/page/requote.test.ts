import { describe, expect, it } from "@jest/globals";
import type { Analysis } from "../../../src/engine/types.ts";
import { anchorSpan, findAnchor, moveAnalysis } from "../../../src/page/requote.ts";

const TEXT = "Renn said “no” on Monday. Later Ellison said “no” as well. “Never again,” Renn said.";

const spanOf = (text: string, words: string, from = 0): [number, number] => {
  const start = text.indexOf(words, from);
  return [start, start + words.length];
};

describe("findAnchor", () => {
  it("finds the words where they were, and after they moved", () => {
    const anchor = anchorSpan(TEXT, spanOf(TEXT, "Never again,"));
    expect(findAnchor(TEXT, anchor)).toEqual(spanOf(TEXT, "Never again,"));
    const grown = `11:05 A new entry on top.\n\n${TEXT}`;
    expect(findAnchor(grown, anchor)).toEqual(spanOf(grown, "Never again,"));
  });

  it("tells equal words by what stands around them", () => {
    const second = spanOf(TEXT, "no", 40);
    expect(findAnchor(`New. ${TEXT}`, anchorSpan(TEXT, second))).toEqual([second[0] + 5, second[1] + 5]);
  });

  it("does not guess between equal places", () => {
    const anchor = { exact: "no", prefix: "", suffix: "" };
    expect(findAnchor("no, no", anchor)).toBeNull();
  });

  it("does not mind quote marks, white space and composition", () => {
    const anchor = anchorSpan('그는 "안 된다"고 말했다', [4, 8]);
    expect(anchor.exact).toBe("안 된다");
    const other = "그는 “안\u00a0된다”고  말했다".normalize("NFD");
    const found = findAnchor(other, anchor);
    expect(found && other.slice(...found).normalize("NFC")).toBe("안\u00a0된다");
  });

  it("says so when the words are gone", () => {
    expect(findAnchor("Nothing of it is left.", anchorSpan(TEXT, [0, 10]))).toBeNull();
    expect(findAnchor(TEXT, { exact: "", prefix: "", suffix: "" })).toBeNull();
    expect(findAnchor(TEXT, { exact: " ", prefix: "zz", suffix: "zz" })).toBeNull();
  });
});

describe("moveAnalysis", () => {
  const analysis: Analysis = {
    id: "a",
    lang: "en",
    text: TEXT,
    quotes: [
      {
        id: "q1",
        kind: "direct",
        content: [spanOf(TEXT, "Never again,")],
        cue: [spanOf(TEXT, "said", 72)],
        source: [spanOf(TEXT, "Renn", 70)],
        sourceId: "s1",
        confidence: 1,
      },
      {
        id: "q2",
        kind: "direct",
        content: [spanOf(TEXT, "no")],
        cue: null,
        source: null,
        sourceId: null,
        confidence: 0.4,
        candidates: [{ sourceId: "s1", source: [spanOf(TEXT, "Renn")], confidence: 0.4 }],
      },
    ],
    sources: [
      {
        id: "s1",
        kind: "person",
        name: "Renn",
        role: null,
        institution: null,
        entityId: null,
        mentions: [spanOf(TEXT, "Renn"), spanOf(TEXT, "Renn", 70)],
      },
    ],
    nonSpeech: [],
  };
  const wordsOf = (moved: Analysis): string[] =>
    moved.quotes.flatMap(({ content, cue, source }) =>
      [...content, ...(cue ?? []), ...(source ?? [])].map((span) => moved.text.slice(...span)),
    );

  it("moves all spans with their words", () => {
    const moved = moveAnalysis(analysis, `11:05 A new entry on top.\n\n${TEXT}`);
    expect(wordsOf(moved)).toEqual(wordsOf(analysis));
    expect(moved.sources[0]?.mentions.map((span) => moved.text.slice(...span))).toEqual(["Renn", "Renn"]);
    expect(moved.quotes[1]?.candidates?.[0]?.source?.map((span) => moved.text.slice(...span))).toEqual([
      "Renn",
    ]);
  });

  it("leaves out quotes that are gone", () => {
    const moved = moveAnalysis(analysis, TEXT.slice(0, TEXT.indexOf("“Never")));
    expect(moved.quotes.map(({ id }) => id)).toEqual(["q2"]);
    expect(moved.sources[0]?.mentions).toHaveLength(1);
  });

  it("is the same for the same text", () => {
    expect(moveAnalysis(analysis, TEXT)).toBe(analysis);
  });
});
