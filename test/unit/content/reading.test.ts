import { describe, expect, it } from "@jest/globals";
import { addressOf, findPlace, listPlaces, readingIndex, stepFrom } from "../../../src/content/reading.ts";
import type { ReadArticle } from "../../../src/content/session.ts";
import { SAMPLE } from "../../support/sample-analysis.ts";

/** An article whose quotes stand at these heights of the viewport; null for one that is folded away. */
function articleAt(key: string, tops: readonly (number | null)[]): ReadArticle {
  const starts = new Map(SAMPLE.quotes.map((quote, at) => [quote.content[0]?.[0], tops[at] ?? null]));
  const map = {
    toRanges: ([start]: readonly [number, number]) => {
      const top = starts.get(start) ?? null;
      const box = { top, width: top === null ? 0 : 10, height: top === null ? 0 : 10 };
      return [{ getBoundingClientRect: () => box }];
    },
  };
  return { article: { key, map }, reply: { analysis: SAMPLE } } as unknown as ReadArticle;
}

const spread = [0, 100, 200, 300, 400, 500, 600];

describe("readingIndex", () => {
  // The eye rests at 38 percent of the height.
  it.each<[string, readonly (number | null)[], number, number]>([
    ["before the first quote", spread.map((top) => top + 1000), 1000, -1],
    ["in the middle", spread, 1000, 3],
    ["after the last", spread.map((top) => top - 1000), 1000, 6],
    ["in a small window", spread, 100, 0],
    ["with a quote folded away", [0, 100, null, 300, 400, 500, 600], 1000, 3],
  ])("%s", (_, tops, height, expected) => {
    expect(readingIndex(listPlaces([articleAt("a", tops)]), height)).toBe(expected);
  });

  it("is -1 on a page without quotes", () => {
    expect(readingIndex([], 1000)).toBe(-1);
  });
});

describe("stepFrom", () => {
  const places = listPlaces([articleAt("a", spread), articleAt("b", spread)]);
  const ids = (place: ReturnType<typeof stepFrom>) => place && Object.values(addressOf(place)).join(" ");
  it.each<[string, number, 1 | -1, boolean, string | null]>([
    ["on", 0, 1, false, "a q2"],
    ["back", 1, -1, false, "a q1"],
    ["from before the first", -1, 1, false, "a q1"],
    ["over into the next article", 6, 1, false, "b q1"],
    ["not beyond the end", 13, 1, false, null],
    ["not before the start", 0, -1, false, null],
    ["to the same speaker's next", 0, 1, true, "a q7"],
    ["to the same speaker's previous", 6, -1, true, "a q1"],
    ["to no other article's speaker, whose ids say nothing", 6, 1, true, null],
    ["to no other quote without a speaker", 5, 1, true, null],
    ["on, where no quote has been reached yet", -1, 1, true, "a q1"],
  ])("goes %s", (_, from, by, sameSource, expected) => {
    expect(ids(stepFrom(places, from, by, sameSource))).toBe(expected);
  });
});

describe("findPlace", () => {
  const articles = [articleAt("a", spread), articleAt("b", spread)];
  it("tells equal ids of two articles apart", () => {
    expect(findPlace(articles, { article: "b", quote: "q3" })?.in.article.key).toBe("b");
    expect(findPlace(articles, { article: "b", quote: "q99" })).toBeNull();
  });
});
