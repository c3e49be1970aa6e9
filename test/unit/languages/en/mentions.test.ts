import { describe, expect, it } from "@jest/globals";
import { brief, mentionsOf, sourceOf, unmark } from "./marked.ts";

describe("unnamed people", () => {
  const cases: [name: string, text: string, expected: string][] = [
    [
      "spokesperson with body",
      "[[A Corvo Bank spokesperson]] declined.",
      "anonymous A Corvo Bank spokesperson | spokesperson | Corvo Bank",
    ],
    [
      "spokesman for a person",
      "[[A spokesman for Gov. Ida Borg]] declined.",
      "anonymous A spokesman for Gov. Ida Borg | spokesman | -",
    ],
    ["somebody's lawyer", "[[Borg’s lawyer]] declined.", "anonymous Borg’s lawyer | lawyer | -"],
    [
      "familiar with",
      "[[a person familiar with the matter]] said so.",
      "anonymous a person familiar with the matter | - | -",
    ],
    [
      "group at a body",
      "[[researchers at Ohio State University]] said so.",
      "anonymous researchers at Ohio State University | researchers | Ohio State University",
    ],
    ["share of people", "[[36% of new investors]] said so.", "anonymous 36% of new investors | - | -"],
    ["one of them", "[[one of the nurses]] said so.", "anonymous one of the nurses | - | -"],
    ["nation", "[[Many Americans]] said so.", "anonymous Many Americans | - | -"],
  ];
  it.each(cases)("%s", (_, text, expected) => expect(brief(sourceOf(text))).toBe(expected));

  const grades: [name: string, text: string, expected: string][] = [
    ["nothing", "[[officials]] said so.", "nothing"],
    ["field", "[[industry officials]] said so.", "field"],
    ["institution", "[[a White House official]] said so.", "institution"],
    ["reason", "[[a White House official]], who spoke on condition of anonymity, said so.", "reason"],
    ["reason, worded otherwise", "[[an official]] who was not authorized to speak said so.", "reason"],
  ];
  it.each(grades)("anonymity: %s", (_, text, expected) => expect(sourceOf(text).anonymity).toBe(expected));
});

describe("bodies and documents", () => {
  const cases: [name: string, text: string, expected: [string, string, string]][] = [
    [
      "body in small letters",
      "[[the Ukrainian military]] said so.",
      ["organization", "name", "Ukrainian military"],
    ],
    ["police", "[[police]] said so.", ["organization", "nominal", "police"]],
    ["pointing", "[[The company]] said so.", ["organization", "nominal", "company"]],
    ["group", "[[a group of employees]] said so.", ["organization", "unnamed", "a group of employees"]],
    [
      "group with its name",
      "[[The group, Harbor Workers Coalition,]] said so.",
      ["organization", "name", "Harbor Workers Coalition"],
    ],
    ["data before", "according to [[Census Bureau data]]", ["organization", "name", "Census Bureau"]],
    ["data from", "according to [[data from MarketWatch]]", ["organization", "name", "MarketWatch"]],
    ["study", "[[a new study]] found so.", ["document", "unnamed", "a new study"]],
    ["pointing at a study", "[[the study]] found so.", ["document", "nominal", "the study"]],
    [
      "report by its economist",
      "according to [[a report by its economist Ann Lund]]",
      ["person", "name", "Ann Lund"],
    ],
    [
      "report by a body",
      "according to [[a report by Corvo Bank]]",
      ["document", "unnamed", "a report by Corvo Bank"],
    ],
    ["name before a noun", "[[the Trump campaign]] said so.", ["organization", "name", "Trump campaign"]],
  ];
  it.each(cases)("%s", (_, text, [kind, form, name]) => {
    const mention = sourceOf(text);
    expect([mention.kind, mention.form, mention.name]).toEqual([kind, form, name]);
  });
});

describe("people named beside what they are called", () => {
  const cases: [name: string, text: string, expected: [string, string]][] = [
    ["apposition", "[[Her predecessor]], the economist Rolf Maier, said so.", ["name", "Rolf Maier"]],
    ["behind a figure of speech", "[[His opposite number]], Ann Lund, said so.", ["name", "Ann Lund"]],
    ["at the end", "So said [[her neighbour]], Ann Lund.", ["name", "Ann Lund"]],
    ["not who says it", "[[Her predecessor]], Maier said, left.", ["nominal", "Her predecessor"]],
    ["not beside a body", "[[The bank]], Lena Ortiz, a customer, said, closed.", ["nominal", "bank"]],
    ["not of many", "[[Drivers]], Ann Lund, a planner, said, left.", ["unnamed", "Drivers"]],
  ];
  it.each(cases)("%s", (_, text, expected) => {
    const { form, name } = sourceOf(text);
    expect([form, name]).toEqual(expected);
  });
});

describe("pronouns and relative pronouns", () => {
  it("have gender and number", () => {
    expect(
      ["He", "She", "They", "It"].map((w) => sourceOf(`[[${w}]] said so.`)).map((m) => [m.gender, m.plural]),
    ).toEqual([
      ["male", false],
      ["female", false],
      [null, true],
      [null, false],
    ]);
  });
  it("who belongs to the phrase before it", () => {
    const mention = sourceOf("He met Carl Lund, a miner, [[who]] said so.");
    expect(brief(mention)).toBe("person Carl Lund | miner | -");
  });
  it("who after an unnamed one", () => {
    expect(sourceOf("He met a former miner [[who]] said so.").name).toBe("a former miner");
  });
});

describe("several speakers", () => {
  it("are one mention with the others in it", () => {
    const mention = sourceOf("[[Ann Lund, a miner, and Carl Diaz]] said so.");
    expect([mention.name, ...(mention.also ?? []).map((m) => m.name)]).toEqual(["Ann Lund", "Carl Diaz"]);
  });
  it("leave unnamed companions out", () => {
    expect(sourceOf("[[Lund and his team]] found so. Ann Lund left.").also).toBeUndefined();
  });
});

describe("every source", () => {
  it("is covered by exactly one mention", () => {
    const marked =
      "[[A friend of Carl Lund]] said so. According to [[the office of Mayor Ann Diaz]], it rained. “No,” [[he]] said. " +
      "[[Said]] so, [[]] and [[, ]] and [[the so-called]] things. [[Lund’s wife, Ida Lund,]] agreed.";
    const { sources } = unmark(marked);
    const mentions = mentionsOf(marked);
    for (const [start, end] of sources) {
      if (start === end) continue;
      expect(mentions.filter((m) => m.span[0] < end && m.span[1] > start)).toHaveLength(1);
    }
  });
  it("of a holder named later is that person", () => {
    const [first] = mentionsOf(
      "[[China’s ambassador to Britain]] denied it. China’s ambassador to Britain Liu Shaoming left.",
    );
    expect(first?.name).toBe("Liu Shaoming");
  });
});
