import { describe, expect, it } from "@jest/globals";
import { coreference } from "../../../../src/languages/en/naming/coreference.ts";
import { brief, mentionsOf, sourceOf } from "./marked.ts";

describe("gender", () => {
  const cases: [name: string, text: string, expected: string | null][] = [
    ["given name", "[[Ann Lund]] left.", "female"],
    ["title", "Then [[Mr. Grassing]] left.", "male"],
    ["role", "Then [[spokeswoman Jo Lund]] left.", "female"],
    ["title of another mention", "Then Ms. Kweku left. [[Oba Kweku]] left.", "female"],
    ["pronoun behind the name", "Then [[Oba Kweku]] left with his bag.", "male"],
    ["pronoun of somebody else", "Then [[Oba Kweku]] left with Carl Lund and his bag.", null],
    ["name of both", "Then [[Kim Lund]] left.", null],
  ];
  it.each(cases)("%s", (_, text, expected) => expect(sourceOf(text).gender).toBe(expected));
});

describe("subjects", () => {
  const cases: [name: string, text: string, expected: boolean][] = [
    ["first in the sentence", "[[Ann Lund]] thanked them.", true],
    ["after said", "It rains, said [[Ann Lund]].", true],
    ["after a preposition", "They came with [[Ann Lund]].", false],
    ["after a verb", "They visited [[Ann Lund]].", false],
    ["in another clause", "They came, and [[Ann Lund]] left.", true],
  ];
  it.each(cases)("%s", (_, text, expected) => expect(sourceOf(text).subject).toBe(expected));
  it("are what a pronoun rather means", () => {
    const [first, second] = mentionsOf("Carl Lund came with Otto Diaz.");
    const he = sourceOf("Then [[he]] said so.");
    if (!first || !second) throw new Error("two mentions");
    expect(coreference.canRefer(he, first)).toBeGreaterThan(coreference.canRefer(he, second));
  });
});

describe("whoever is named later", () => {
  it("police of the one force that the article names", () => {
    const [police] = mentionsOf("[[Police]] said so. Then [[the Harbor Town Police]] said so.");
    expect(police?.name).toBe("Harbor Town Police");
  });
  it("not of one of two forces", () => {
    const all = mentionsOf(
      "[[Police]] said so. [[The Harbor Town Police]] and [[the Elm City Police]] came.",
    );
    expect(all[0]?.name).toBe("Police");
  });
  it("not a holder of a post of one word", () => {
    const [first] = mentionsOf("[[The economist]] left. Then [[economist Ann Lund]] said so.");
    expect(first?.form).toBe("nominal");
  });
});

describe("introductions", () => {
  it("of what a source goes back to", () => {
    const forms = mentionsOf("He met a group of nurses. [[The group]] said so.").map((m) => [m.form, m.name]);
    expect(forms).toEqual([
      ["unnamed", "a group of nurses"],
      ["nominal", "group"],
    ]);
  });
  it("of nothing else", () => {
    expect(mentionsOf("He met a group of nurses. [[The bank]] said so.")).toHaveLength(1);
  });
  it("a second study is the new study of the first paragraph", () => {
    const all = mentionsOf(
      "Tea helps, according to [[a new study]]. [[A study published by Corvo Bank]] found so.",
    );
    expect(all.map((m) => m.form)).toEqual(["unnamed", "nominal"]);
  });
  it("a second study is another one where the first was not new", () => {
    const all = mentionsOf("Tea helps, according to [[a study from Ohio]]. [[A study from Iowa]] found so.");
    expect(all.map((m) => m.form)).toEqual(["unnamed", "unnamed"]);
  });
});

describe("words that name nobody who speaks", () => {
  const he = sourceOf("Then [[he]] said so.");
  const carl = sourceOf("[[Carl Lund]] left.");
  const bank = sourceOf("[[Corvo Bank]] said so.");
  const cases: [name: string, text: string][] = [
    ["who is told", "[[Employees]] were told that it rains."],
    ["empty it", "Then [[it]] is also expected that it rains."],
    ["a dateline", "[[SEOUL]]: It rained all day."],
    ["a thing", "[[The scan]] revealed it."],
    ["a year", "[[1974]]: He came here."],
  ];
  it.each(cases)("%s", (_, text) => {
    const mention = sourceOf(text);
    expect([mention.form, coreference.canRefer(mention, carl), coreference.canRefer(mention, bank)]).toEqual([
      "pronoun",
      0,
      0,
    ]);
  });
  it("but a pronoun does", () => expect(coreference.canRefer(he, carl)).toBe(1));
});

describe("source words that are part of a longer phrase", () => {
  it("the end of a list that hangs on a noun", () => {
    const marked =
      "Earlier, spy agencies from Norway's Harbor Service, [[the United States, Japan, and others]] said so.";
    expect(brief(sourceOf(marked))).toMatch(/^organization spy agencies from Norway's Harbor Service/);
  });
  it("not the end of a sentence's opening", () => {
    expect(sourceOf("On Monday, [[Norway and Japan]] said so.").name).toBe("Norway");
  });
});
