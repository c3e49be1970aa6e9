import { describe, expect, it } from "@jest/globals";
import { scan } from "../../../../src/engine/text/scan.ts";
import { scanRules } from "../../../../src/languages/en/scan-rules.ts";

const sentences = (text: string): string[] =>
  scan(text, scanRules).sentences.map(([a, b]) => text.slice(a, b));
const regions = (text: string): string[] =>
  scan(text, scanRules).regions.map((r) => text.slice(r.inner[0], r.inner[1]));

describe("full stops", () => {
  const cases: [name: string, text: string, expected: string[]][] = [
    ["title", "Mr. Hale met Sen. Ida Borg. They spoke.", ["Mr. Hale met Sen. Ida Borg.", "They spoke."]],
    [
      "initials",
      "J. P. Arden and W.E. Moss left. Nobody spoke.",
      ["J. P. Arden and W.E. Moss left.", "Nobody spoke."],
    ],
    ["country inside", "He met U.S. officials. All agreed.", ["He met U.S. officials.", "All agreed."]],
    [
      "country at the end",
      "She lives in the U.S. The firm does not.",
      ["She lives in the U.S.", "The firm does not."],
    ],
    [
      "company",
      "Corvo Inc. Chief Executive Ann Lund resigned.",
      ["Corvo Inc. Chief Executive Ann Lund resigned."],
    ],
    ["company at the end", "He runs Corvo Inc. She does not.", ["He runs Corvo Inc.", "She does not."]],
    ["hour", "It began at 5 p.m. Monday. Rain fell.", ["It began at 5 p.m. Monday.", "Rain fell."]],
    ["month", "On Sept. 5 it closed. Rain fell.", ["On Sept. 5 it closed.", "Rain fell."]],
    ["number sign", "He is No. 1 there.", ["He is No. 1 there."]],
    ["the word no", "He said no. Borg agreed.", ["He said no.", "Borg agreed."]],
    [
      "party and state",
      "Sen. Ida Borg, D-Calif. and others, met.",
      ["Sen. Ida Borg, D-Calif. and others, met."],
    ],
    [
      "letter at the end",
      "They chose plan B. The rest followed.",
      ["They chose plan B.", "The rest followed."],
    ],
    ["a word like a month", "The seas they mar. Rain fell.", ["The seas they mar.", "Rain fell."]],
    ["decimals", "Prices rose 5.31 percent. Rain fell.", ["Prices rose 5.31 percent.", "Rain fell."]],
  ];
  it.each(cases)("%s", (_, text, expected) => expect(sentences(text)).toEqual(expected));
});

describe("apostrophes", () => {
  const cases: [name: string, text: string, expected: string[]][] = [
    ["contractions are no quotes", "Don't say it isn't O'Hara's.", []],
    ["decades", "In the '90s and the ’80s it grew.", []],
    ["plural possessive alone", "The officials' claim and the banks' reply.", []],
    ["single quote", "He called it 'a mess' again.", ["a mess"]],
    [
      "possessive within a quote",
      "He called 'the officials' claim false' again.",
      ["the officials' claim false"],
    ],
    ["quote that ends in s", "He called them 'clowns' and 'frauds' again.", ["clowns", "frauds"]],
    ["left-out letters", "He told 'em to wait 'til noon.", []],
    ["dropped g", "'We are goin' to win' he said.", ["We are goin' to win"]],
    ["quote that ends in -in", "He said 'we will win' and left.", ["we will win"]],
  ];
  it.each(cases)("%s", (_, text, expected) => expect(regions(text)).toEqual(expected));
});
