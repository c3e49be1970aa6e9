import { describe, expect, it } from "@jest/globals";
import type { ScanRules } from "../../../src/engine/language.ts";
import { scan } from "../../../src/engine/text/scan.ts";

const shaped: ScanRules = {
  isAbbreviation: (text, index) => /(^|\s)(Mr|Dr|[A-Z])$/.test(text.slice(Math.max(0, index - 4), index)),
  isApostrophe: (text, index) => /\w/.test(text[index - 1] ?? "") && /\w/.test(text[index + 1] ?? ""),
};
const alternating: ScanRules = { ...shaped, alternates: true };

const sentences = (text: string, rules = shaped) =>
  scan(text, rules).sentences.map(([s, e]) => text.slice(s, e));
const regions = (text: string, rules = shaped) =>
  scan(text, rules).regions.map(({ inner, marks, closed }) => [
    `${marks}${closed ? "" : " open"}`,
    text.slice(inner[0], inner[1]),
  ]);

describe("paragraphs", () => {
  it.each([
    ["blank lines and white space at the ends", " One. \n\n\tTwo.\r\n", ["One.", "Two."]],
    ["line separators of Unicode", "One.\u2028Two.\u2029Three.", ["One.", "Two.", "Three."]],
    ["nothing", " \n \n", []],
  ])("%s", (_name, text, expected) => {
    expect(scan(text, shaped).paragraphs.map(([s, e]) => text.slice(s, e))).toEqual(expected);
  });
});

describe("sentences", () => {
  it.each([
    [
      "split at full stops",
      "Prices rose. Wages fell! Why? Nobody knows.",
      ["Prices rose.", "Wages fell!", "Why?", "Nobody knows."],
    ],
    [
      "not at abbreviations and initials",
      "Mr. Park met J. Doe. They talked.",
      ["Mr. Park met J. Doe.", "They talked."],
    ],
    ["not at decimals", "It fell 5.31 percent. It rose.", ["It fell 5.31 percent.", "It rose."]],
    [
      "not within quote marks",
      'He said, "It rose. It fell." Then he left.',
      ['He said, "It rose. It fell."', "Then he left."],
    ],
    ["not before lower case", '"Really?" she asked. He nodded.', ['"Really?" she asked.', "He nodded."]],
    ["within a quote that is never closed", "“It rose. It fell.", ["“It rose.", "It fell."]],
    ["after Korean endings", "물가가 올랐다. 임금은 내렸다.", ["물가가 올랐다.", "임금은 내렸다."]],
  ])("%s", (_name, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe("quoted regions", () => {
  it.each([
    ["curly", "“Yes,” he said.", [["double", "Yes,"]]],
    [
      "straight",
      '"Yes," he said, "and no."',
      [
        ["double", "Yes,"],
        ["double", "and no."],
      ],
    ],
    ["low and high marks", "„Ja“, sagte er.", [["double", "Ja"]]],
    ["guillemets", "«Oui», dit-il.", [["double", "Oui"]]],
    ["two single marks for a double one", "``Yes,'' he said.", [["double", "Yes,"]]],
    ["heights are no marks", `He is 6'2" and said, "I am 5'11" tall."`, [["double", `I am 5'11" tall.`]]],
    ["single marks outside", "The 'new normal' is here.", [["single", "new normal"]]],
    [
      "single marks inside",
      "“A ‘new normal’ came.”",
      [
        ["double", "A ‘new normal’ came."],
        ["single", "new normal"],
      ],
    ],
    [
      "double marks inside single ones",
      "'He said \"no\" to me,' she said.",
      [
        ["single", 'He said "no" to me,'],
        ["double", "no"],
      ],
    ],
    ["apostrophes are no marks", "It's the bank's 'plan' that doesn't work.", [["single", "plan"]]],
    [
      "left open at the paragraph's end",
      "“One.\n“Two.”",
      [
        ["double open", "One."],
        ["double", "Two."],
      ],
    ],
    [
      "never closed, then a new one",
      "“One said. “Two” came.",
      [
        ["double open", "One said. "],
        ["double", "Two"],
      ],
    ],
    ["a stray closing mark", "One” and no more.", []],
    [
      "titles",
      "그는 《빛》과 「법」을 봤다.",
      [
        ["title", "빛"],
        ["title", "법"],
      ],
    ],
    ["an empty pair", 'He wrote "" twice.', []],
  ])("%s", (_name, text, expected) => {
    expect(regions(text)).toEqual(expected);
  });

  it.each([
    ["straight opens, curly closes", '그는 "올랐다”고 했다.', [["double", "올랐다"]]],
    ["the wrong curly mark closes", "그는 “올랐다“고 했다.", [["double", "올랐다"]]],
    [
      "a space before the particle",
      '그는 "올랐다" 고 했다. "내렸다" 고도 했다.',
      [
        ["double", "올랐다"],
        ["double", "내렸다"],
      ],
    ],
  ])("by turns: %s", (_name, text, expected) => {
    expect(regions(text, alternating)).toEqual(expected);
  });
});
