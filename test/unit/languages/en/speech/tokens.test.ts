import { describe, expect, it } from "@jest/globals";
import { FORMS, hashWord, inflect, lookUp } from "../../../../../src/languages/en/speech/lexicon.ts";
import {
  CAPITAL,
  CAPITALS,
  CLITIC,
  DIGIT,
  LOWER,
  MARGIN,
  MOST_TOKENS,
  SIGN,
  Tokens,
  tokenize,
} from "../../../../../src/languages/en/speech/tokens.ts";

const tokens = new Tokens();
function cut(text: string): string[] {
  tokenize(text, 0, text.length, tokens);
  return Array.from({ length: tokens.count }, (_, k) =>
    text.slice(tokens.start[k + MARGIN], tokens.end[k + MARGIN]),
  );
}

describe("tokenize", () => {
  const cases: [string, string, string][] = [
    ["words and signs", "He said: no.", "He|said|:|no|."],
    ["clitics", "Roe's aide didn’t say she'd go", "Roe|'s|aide|didn|’t|say|she|'d|go"],
    ["an apostrophe that is no clitic", "the officials' claim, o'clock", "the|officials|'|claim|,|o|'|clock"],
    ["numbers", "3.5 percent of 1,200 on May 5, 2016.", "3.5|percent|of|1,200|on|May|5|,|2016|."],
    ["letters and digits", "the 24th, 5G", "the|24th|,|5G"],
    ["hyphens stand alone", "vice-chair", "vice|-|chair"],
    ["other scripts, one token a character", "the 한국 paper", "the|한|국|paper"],
    ["characters beyond the first plane", "ok 😀!", "ok|😀|!"],
    ["accents", "Peña Nieto’s café", "Peña|Nieto|’s|café"],
    ["nothing", "  \t ", ""],
  ];
  for (const [name, text, expected] of cases) it(name, () => expect(cut(text).join("|")).toBe(expected));

  it("tells shapes apart", () => {
    cut("she Roe NATO 2016 ’s , iPhone");
    expect([...tokens.shape.slice(MARGIN, MARGIN + 7)]).toEqual([
      LOWER,
      CAPITAL,
      CAPITALS,
      DIGIT,
      CLITIC,
      SIGN,
      CAPITAL,
    ]);
  });

  it("hashes without regard to case or the form of an apostrophe", () => {
    cut("Said SAID said 's ’s");
    const [a, b, c, d, e] = tokens.hash.slice(MARGIN, MARGIN + 5);
    expect([a, b]).toEqual([c, c]);
    expect(c).toBe(hashWord("said"));
    expect(d).toBe(e);
  });

  it("stops when the buffer is full", () => {
    const text = "a ".repeat(MOST_TOKENS + 50);
    const read = tokenize(text, 0, text.length, tokens);
    expect(tokens.count).toBe(MOST_TOKENS);
    expect(read).toBeLessThan(text.length);
  });
});

describe("lexicon", () => {
  it("has no two words with the same hash", () => {
    expect(new Set([...FORMS.keys()].map(hashWord)).size).toBe(FORMS.size);
  });

  it("finds what it lists and nothing else", () => {
    for (const word of ["said", "tells", "analyzing", "spokesman", "the"])
      expect(lookUp(hashWord(word))).toBeGreaterThanOrEqual(0);
    for (const word of ["zebra", "saidst", ""]) expect(lookUp(hashWord(word))).toBe(-1);
  });

  const forms: [string, string, string, string][] = [
    ["note", "notes", "noted", "noting"],
    ["reply", "replies", "replied", "replying"],
    ["stress", "stresses", "stressed", "stressing"],
    ["say", "says", "sayed", "saying"],
  ];
  for (const [base, s, ed, ing] of forms)
    it(`inflects ${base}`, () => expect(inflect(base)).toEqual({ s, ed, ing }));
});
