import { describe, expect, it } from "@jest/globals";
import { linkTo } from "../../../src/export/link.ts";
import { SAMPLE, spanOf } from "../../support/sample-analysis.ts";

const URL = "https://news.example/a";

function linkIn(text: string, words: string, url = URL, nth = 1): string {
  const quote = { ...SAMPLE.quotes[0]!, content: [spanOf(text, words, nth)] };
  return linkTo(url, { ...SAMPLE, text }, quote);
}

describe("linkTo", () => {
  it.each([
    ["short words whole", "He said “yes, we can” twice over.", "yes, we can", "#:~:text=yes%2C%20we%20can"],
    [
      "whole words, where a Korean clause ends within one",
      "정부는 규모를 곧 발표하겠다고 밝혔다.",
      "규모를 곧 발표하겠다",
      `#:~:text=${encodeURIComponent("규모를 곧 발표하겠다고")}`,
    ],
    [
      "hyphens encoded: they part prefix and suffix",
      "A “well-known” fact.",
      "well-known",
      "#:~:text=well%2Dknown",
    ],
    [
      "Korean",
      "그는 “내년에 오른다”고 말했다.",
      "내년에 오른다",
      `#:~:text=${encodeURIComponent("내년에 오른다")}`,
    ],
  ])("names %s", (_, text, words, expected) => {
    expect(linkIn(text, words)).toBe(URL + expected);
  });

  it("names long words by their edges", () => {
    const words = Array.from({ length: 60 }, (_, at) => `word${at}`).join(" ");
    expect(linkIn(`Begin. ${words} End.`, words)).toBe(
      `${URL}#:~:text=word0%20word1%20word2%20word3%20word4%20word5,word54%20word55%20word56%20word57%20word58%20word59`,
    );
  });

  it("never names words across paragraphs as one", () => {
    expect(linkIn("x\n\nfirst part\n\nlast part\n\ny", "first part\n\nlast part")).toBe(
      `${URL}#:~:text=first%20part,last%20part`,
    );
  });

  it("says what stands before words that stand twice", () => {
    const text = "Anna said no today. Later Boris said no today.";
    expect(linkIn(text, "no today", URL, 2)).toContain(",no%20today");
    expect(linkIn(text, "no today", URL, 2)).toContain("Boris%20said-,");
  });

  it.each([
    ["keeps a fragment", `${URL}#part`, `${URL}#part:~:text=yes`],
    ["replaces an older text directive", `${URL}#part:~:text=old`, `${URL}#part:~:text=yes`],
    ["replaces one that stands alone", `${URL}#:~:text=old`, `${URL}#:~:text=yes`],
  ])("%s", (_, url, expected) => {
    expect(linkIn("He said “yes”.", "yes", url)).toBe(expected);
  });
});
