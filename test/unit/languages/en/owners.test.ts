import { describe, expect, it } from "@jest/globals";
import { brief, mentionsOf } from "./marked.ts";

const speaker = (text: string): string => {
  const people = mentionsOf(text).filter((m) => m.kind === "person");
  return brief(people[people.length - 1] as (typeof people)[number]);
};

describe("the company's people", () => {
  const cases: [name: string, text: string, expected: string][] = [
    [
      "the only company",
      "WeShare lost money. [[The company's chief executive, Ann Lund,]] said so.",
      "person Ann Lund | chief executive | WeShare",
    ],
    [
      "behind the name",
      "Corvo Bank lost money. [[Ann Lund, the bank's economist,]] said so.",
      "person Ann Lund | economist | Corvo Bank",
    ],
    [
      "of the bank",
      "Corvo Bank lost money. [[Ann Lund, an economist at the bank,]] said so.",
      "person Ann Lund | economist | Corvo Bank",
    ],
    [
      "its",
      "WeShare lost money. [[Its chief executive, Ann Lund,]] said so.",
      "person Ann Lund | chief executive | WeShare",
    ],
    [
      "the one that the article is about",
      "WeShare and WeWalk met. WeShare paid. [[The company's chief executive, Ann Lund,]] said so.",
      "person Ann Lund | chief executive | WeShare",
    ],
    [
      "one of two",
      "WeShare and WeWalk met. [[The company's chief executive, Ann Lund,]] said so.",
      "person Ann Lund | chief executive | -",
    ],
    [
      "none that fits",
      "The Harbor University met. [[The company's chief executive, Ann Lund,]] said so.",
      "person Ann Lund | chief executive | -",
    ],
    [
      "in somebody's words",
      "“WeShare is slow,” [[the company's chief executive, Ann Lund,]] said.",
      "person Ann Lund | chief executive | -",
    ],
    [
      "named beside",
      "WeShare lost money. [[The chief executive of WeWalk, Ann Lund,]] said so.",
      "person Ann Lund | chief executive | WeWalk",
    ],
  ];
  it.each(cases)("%s", (_, text, expected) => expect(speaker(text)).toBe(expected));
});

describe("one surname, two people", () => {
  const names = (text: string): string[] =>
    mentionsOf(text)
      .filter((m) => m.kind === "person")
      .map((m) => m.name);
  const cases: [name: string, text: string, expected: string[]][] = [
    ["Mr. is no woman", "Michelle Lund came. Mr. Lund left.", ["Michelle Lund", "Lund"]],
    ["Ms. is that woman", "Michelle Lund came. Ms. Lund left.", ["Michelle Lund", "Michelle Lund"]],
    ["he is no woman", "Michelle Lund came. Then Lund said he was tired.", ["Michelle Lund", "Lund"]],
    [
      "a president is nobody named later",
      "President Lund came. Michelle Lund left.",
      ["Lund", "Michelle Lund"],
    ],
    [
      "a president is the one named with it later",
      "President Lund came. It was President Michelle Lund.",
      ["Michelle Lund", "Michelle Lund"],
    ],
  ];
  it.each(cases)("%s", (_, text, expected) => expect(names(text)).toEqual(expected));
});

describe("the elder and the younger", () => {
  const name = (text: string): string | undefined => mentionsOf(text).at(-1)?.name;
  it("of two are told by the order in which they are named", () => {
    expect(name("He thanked George and Alexander Sorin. The elder Sorin left.")).toBe("George Sorin");
    expect(name("Carl Lund came with his son Otto Lund. The younger Lund left.")).toBe("Otto Lund");
  });
  it("of one or of three stay open", () => {
    expect(name("Ida, Otto Lund, Carl Lund and Bill Lund came. The elder Lund left.")).toBe("Lund");
  });
});
