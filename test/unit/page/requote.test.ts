import { describe, expect, it } from "@jest/globals";
import { anchorSpan, findAnchor } from "../../../src/page/requote.ts";

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
