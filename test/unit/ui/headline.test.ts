import { describe, expect, it } from "@jest/globals";
import { checkHeadline, quotedIn } from "../../../src/ui/headline.ts";
import { SAMPLE, spanOf } from "../../support/sample-analysis.ts";

describe("quotedIn", () => {
  it.each([
    ["Minister: ‘It costs nothing’", ["It costs nothing"]],
    ["“One” and “two”", ["One", "two"]],
    ['"창구도 닫히나"…커지는 우려', ["창구도 닫히나"]],
    ["'검찰 개혁 미룰 수 없다'는 여당", ["검찰 개혁 미룰 수 없다"]],
    ["Workers don't trust the firm's plan", []],
    ["They say 'we can't wait' for aid", ["we can't wait"]],
    ["An opening mark “that never closes", []],
    ["「예산안」 통과", ["예산안"]],
    ["", []],
  ])("%s", (title, expected) => {
    expect(quotedIn(title)).toEqual(expected);
  });
});

describe("checkHeadline", () => {
  const verdicts = (title: string, analysis = SAMPLE) =>
    checkHeadline({ ...analysis, title }).map(({ verdict, quote }) => [verdict, quote?.id ?? null]);

  it.each<[string, string, [string, string | null][]]>([
    ["the same words", "‘Growth will pick up in spring’", [["verbatim", "q1"]]],
    ["the same words with other spaces and stops", "“Growth will pick-up, in spring!”", [["verbatim", "q1"]]],
    ["other words", "“Spring will see growth pick up”", [["reworded", "q1"]]],
    ["words that nobody says", "“Taxes must rise”", [["absent", null]]],
    ["no quote at all", "Bank sees growth", []],
    ["one word, which is emphasis", "A “wider” plan", []],
    ["one Korean word, which is emphasis", '"반등" 기대', []],
    ["a long Korean word without spaces", '"금리를동결할것이다"', [["absent", null]]],
  ])("%s", (_, title, expected) => {
    expect(verdicts(title)).toEqual(expected);
  });

  it("finds Korean quotes that the headline shortens", () => {
    const text = "김 위원은 “물가를 잡지 못하면 경기 회복도 늦어질 수밖에 없다”고 말했다.";
    const quote = {
      ...SAMPLE.quotes[0]!,
      content: [spanOf(text, "물가를 잡지 못하면 경기 회복도 늦어질 수밖에 없다")],
    };
    const analysis = { ...SAMPLE, lang: "ko", text, quotes: [quote], sources: [] };
    expect(verdicts('"물가 못 잡으면 경기 회복 늦어질 수밖에"', analysis)).toEqual([["reworded", "q1"]]);
    expect(verdicts('"금리 인하는 없다"', analysis)).toEqual([["absent", null]]);
  });

  it("has nothing to check without a headline", () => {
    expect(checkHeadline({ ...SAMPLE, title: null })).toEqual([]);
  });
});
