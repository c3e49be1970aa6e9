import { describe, expect, it } from "@jest/globals";
import { mentionsOf, sourceOf } from "./marked.ts";

const names = (text: string): string[] =>
  mentionsOf(text)
    .filter((m) => m.form === "name")
    .map((m) => `${m.kind[0]} ${m.name}`);

describe("people", () => {
  const cases: [name: string, text: string, expected: string[]][] = [
    ["title with name, then surname", "Sen. Ida Borg spoke. Later Borg left.", ["p Ida Borg", "p Ida Borg"]],
    [
      "two of one family, told apart by their titles",
      "Ida Borg and Carl Borg came. Mr. Borg spoke. Borg left.",
      ["p Ida Borg", "p Carl Borg", "p Carl Borg", "p Borg"],
    ],
    [
      "whoever came first has the surname",
      "Ida Borg came. Borg spoke. Carl Borg left.",
      ["p Ida Borg", "p Ida Borg", "p Carl Borg"],
    ],
    ["initials", "It was written by J. P. Arden and Robert J. Moss.", ["p J. P. Arden", "p Robert J. Moss"]],
    [
      "particles",
      "Ursula van der Berg and Ahmed bin Salim met Bill de Silva.",
      ["p Ursula van der Berg", "p Ahmed bin Salim", "p Bill de Silva"],
    ],
    ["suffix", "John G. Rowe Jr., the judge, agreed.", ["p John G. Rowe Jr."]],
    [
      "nickname in quote marks",
      "A film with Dwayne “The Rock” Jonson is out.",
      ["p Dwayne “The Rock” Jonson"],
    ],
    ["Korean with hyphen", "Talks with Lee Jae-min ended.", ["p Lee Jae-min"]],
    ["Korean without hyphen", "Talks with Lee Jae Min ended.", ["p Lee Jae Min"]],
    ["Korean turned round", "Talks with Jae-min Lee ended.", ["p Jae-min Lee"]],
    ["Chinese", "Talks with Zhou Xiaoming ended.", ["p Zhou Xiaoming"]],
    ["Arabic prefix", "Talks with Ahmed al-Sharif ended.", ["p Ahmed al-Sharif"]],
    ["honorific and surname", "Then Mr. Grassing sat down.", ["p Grassing"]],
    ["a family name that is a role", "Then Mr. King sat down.", ["p King"]],
    ["judge before a full name", "Then Judge Lewis A. Kapp sat down.", ["p Lewis A. Kapp"]],
    [
      "given name shared over and",
      "He thanked George and Alexander Sorin.",
      ["p George Sorin", "p Alexander Sorin"],
    ],
    [
      "two of one family are no shared name",
      "He thanked Prince Harry and Meghan Markel.",
      ["p Harry", "p Meghan Markel"],
    ],
    ["epithet before a known name", "Ann Lund won. He met champion Ann Lund.", ["p Ann Lund", "p Ann Lund"]],
    ["unknown name told by its age", "There sat Panyaza Lesuf, 51, smiling.", ["p Panyaza Lesuf"]],
  ];
  it.each(cases)("%s", (_, text, expected) => expect(names(text)).toEqual(expected));
});

describe("bodies", () => {
  const cases: [name: string, text: string, expected: string[]][] = [
    [
      "fields in a row are one ministry",
      "The Ministry of Trade, Industry and Energy spoke.",
      ["o Ministry of Trade, Industry and Energy"],
    ],
    [
      "two bodies in a row stay two",
      "The Ministry of Trade, Corvo Bank and Energy Bank spoke.",
      ["o Ministry of Trade", "o Corvo Bank", "o Energy Bank"],
    ],
    [
      "of and and",
      "It told the Center for Strategic and International Studies so.",
      ["o Center for Strategic and International Studies"],
    ],
    [
      "and before the head",
      "It told the Securities and Exchange Commission so.",
      ["o Securities and Exchange Commission"],
    ],
    [
      "two bodies are two",
      "It told the University of Oxford and Corvo Bank so.",
      ["o University of Oxford", "o Corvo Bank"],
    ],
    [
      "short form with commas",
      "It told Immigration, Refugees and Citizenship Canada (IRCC) so.",
      ["o Immigration, Refugees and Citizenship Canada"],
    ],
    ["ampersand", "It told Bailey & Glass Inc. so.", ["o Bailey & Glass Inc."]],
    ["capital within", "Then [[WeShare]] said so.", ["o WeShare"]],
    ["a law is none", "It broke the Access to Data Act.", []],
    ["an office alone is none", "He wants to be Attorney General.", []],
    ["a street is none", "It lies at Slater Street.", []],
    ["headings tell nothing", "Directors Lose Corner Offices Again\nAnn Lund left.", ["p Ann Lund"]],
  ];
  it.each(cases)("%s", (_, text, expected) => expect(names(text)).toEqual(expected));
  it("keeps the short form", () => {
    const bank = mentionsOf("The Harbor Development Bank (HDB) lends.").find(
      (m) => m.kind === "organization",
    );
    expect(bank?.alias).toBe("HDB");
  });
});

describe("one word, told by the rest of the article", () => {
  const cases: [name: string, text: string, expected: string][] = [
    ["family name", "Ann Lundy came. [[Lundy]] said so.", "person"],
    ["he", "Then [[Mbumbo]] said he was tired.", "person"],
    ["its", "Then [[Mbumbo]] said its users were tired.", "organization"],
    ["short form", "The Harbor Council of Elders (HCE) met. [[HCE]] said so.", "organization"],
    ["country", "Then [[China]] said so.", "organization"],
    ["surname in capitals", "Ann Lundy came.\n[[LUNDY]]: I was tired.", "person"],
  ];
  it.each(cases)("%s", (_, text, expected) => expect(sourceOf(text).kind).toBe(expected));
});

describe("tokens", () => {
  it("never hold titles", () => {
    expect(sourceOf("Then [[former Prime Minister Ann Lund]] said so.").tokens).toEqual(["Ann", "Lund"]);
  });
  it("are the fuller ones where the full name is hidden in another phrase", () => {
    const all = mentionsOf("[[A spokesman for Carl Lundy]] declined. Then [[Lundy]] said so.");
    expect(all.map((m) => [m.kind, m.name])).toEqual([
      ["anonymous", "A spokesman for Carl Lundy"],
      ["person", "Carl Lundy"],
    ]);
  });
});
