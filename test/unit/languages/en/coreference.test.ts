import { describe, expect, it } from "@jest/globals";
import type { Mention } from "../../../../src/engine/language.ts";
import { coreference } from "../../../../src/languages/en/naming/coreference.ts";
import { familyIndex } from "../../../../src/languages/en/naming/same-name.ts";
import { mentionsOf, sourceOf } from "./marked.ts";

const { sameName, canRefer } = coreference;
const person = (text: string): Mention => ({
  ...sourceOf("[[Ann Lund]] left."),
  name: text,
  tokens: text.split(" "),
  gender: null,
});
const body = (text: string, alias?: string): Mention => ({
  ...sourceOf("[[Corvo Bank]] left."),
  name: text,
  tokens: text.split(" "),
  ...(alias ? { alias } : {}),
});

describe("one person's names", () => {
  const cases: [later: string, earlier: string, least: number, most: number][] = [
    ["Lund", "Ann Lund", 1, 1],
    ["Ann", "Ann Lund", 0.5, 0.9],
    ["LUND", "Ann Lund", 1, 1],
    ["Ann B. Lund", "Ann Lund", 0.9, 1],
    ["A. Lund", "Ann Lund", 0.9, 1],
    ["Carl Lund", "Ann Lund", 0, 0],
    ["Bob Lund", "Robert Lund", 0.8, 1],
    ["Lee", "Lee Jae-min", 1, 1],
    ["Lee Jaemin", "Lee Jae-min", 1, 1],
    ["Lee Jae Min", "Lee Jae-min", 1, 1],
    ["Jae-min Lee", "Lee Jae-min", 1, 1],
    ["Lee Min-ho", "Lee Jae-min", 0, 0],
    ["Xi", "Xi Jinping", 1, 1],
    ["López Moreno", "Andrés Manuel López Moreno", 0.9, 1],
    ["Diaz", "Ann Lund", 0, 0],
    ["John Rowe", "John Rowe Jr.", 1, 1],
  ];
  it.each(cases)("%s for %s", (later, earlier, least, most) => {
    const fit = sameName(person(later), person(earlier));
    expect(fit).toBeGreaterThanOrEqual(least);
    expect(fit).toBeLessThanOrEqual(most);
  });
  it("differ with the gender that a title tells", () => {
    const [him] = mentionsOf("Then [[Mr. Lund]] said so.").filter((m) => m.kind === "person");
    const [her] = mentionsOf("Then [[Ms. Lund]] said so.").filter((m) => m.kind === "person");
    expect(sameName(him as Mention, her as Mention)).toBe(0);
  });
  it("have the family name first in Korean and Chinese order", () => {
    const order = ["Lee Jae-min", "Jae-min Lee", "Xi Jinping", "Kim Davis", "Ann Lund", "Kim Jong Un"];
    expect(order.map((name) => familyIndex(name.split(" ")))).toEqual([0, 1, 0, 1, 1, 0]);
  });
});

describe("one body's names", () => {
  const cases: [later: string, earlier: string, same: boolean][] = [
    ["Corvo Bank", "Corvo Bank", true],
    ["Corvo", "Corvo Financial Services", true],
    ["Corvo", "Corvo Inc.", true],
    ["HDB", "Harbor Development Bank", true],
    ["FBI", "Federal Bureau of Investigation", true],
    ["Taliban", "Afghan Taliban", true],
    ["US", "United States", true],
    ["Indian government", "Afghan government", false],
    ["China", "China Daily", false],
    ["National Bank", "National Council", false],
    ["University of Ohio", "University of Iowa", false],
  ];
  it.each(cases)("%s for %s", (later, earlier, same) => {
    expect(sameName(body(later), body(earlier)) >= 0.5).toBe(same);
  });
  it("meet by the alias", () => {
    expect(sameName(body("IRCC"), body("Immigration Canada", "IRCC"))).toBe(1);
  });
});

describe("pronouns", () => {
  const ann = sourceOf("[[Ann Lund]] left.");
  const carl = sourceOf("[[Carl Lund]] left.");
  const experts = sourceOf("[[experts]] said so.");
  const official = sourceOf("[[an official]] said so.");
  const bank = sourceOf("[[Corvo Bank]] said so.");
  const study = sourceOf("[[a new study]] found so.");
  const pronoun = (word: string): Mention => sourceOf(`Then [[${word}]] said so.`);
  const cases: [name: string, word: string, antecedent: Mention, fits: boolean][] = [
    ["he for a man", "he", carl, true],
    ["he for a woman", "he", ann, false],
    ["she for a woman", "she", ann, true],
    ["he for an official", "he", official, true],
    ["he for experts", "he", experts, false],
    ["he for a bank", "he", bank, false],
    ["they for experts", "they", experts, true],
    ["they for a man", "they", carl, false],
    ["it for a bank", "it", bank, true],
    ["it for a study", "it", study, true],
    ["it for a man", "it", carl, false],
    ["we for experts", "we", experts, false],
  ];
  it.each(cases)("%s", (_, word, antecedent, fits) => {
    expect(canRefer(pronoun(word), antecedent) >= 0.25).toBe(fits);
  });
});

describe("nominals", () => {
  const cases: [phrase: string, antecedent: string, fits: boolean][] = [
    ["the senator", "[[Montana senator Jon Hale]] left.", true],
    ["the senator", "[[Corvo Bank economist Jon Hale]] left.", false],
    ["the lawmaker", "[[Montana senator Jon Hale]] left.", true],
    ["the prime minister", "[[Prime Minister Jon Hale]] left.", true],
    ["the FBI director", "[[CIA director Jon Hale]] left.", false],
    ["the official", "[[an official at Corvo Bank]] left.", true],
    ["the official", "[[officials]] left.", false],
    ["the company", "[[WeShare]] left.", true],
    ["the company", "[[Ohio State University]] left.", false],
    ["the bank", "[[Corvo Bank]] left.", true],
    ["the department", "[[the Department of Harbor Works]] left.", true],
    ["the department", "[[Corvo Airlines]] left.", false],
    ["the ministry", "[[WeShare]] left.", false],
    ["the court", "[[DHS]] left.", true],
    ["the government", "[[the Afghan government]] left.", true],
    ["the company", "[[Ann Lund]] left.", false],
    ["the study", "[[a new study]] left.", true],
    ["the report", "[[a new study]] left.", true],
    ["the video", "[[a new study]] left.", false],
    ["the statement", "[[the US military]] left.", true],
    ["the study", "[[the US military]] left.", false],
  ];
  it.each(cases)("%s for %s", (phrase, antecedent, fits) => {
    expect(canRefer(sourceOf(`Then [[${phrase}]] said so.`), sourceOf(antecedent)) >= 0.25).toBe(fits);
  });
});
