import { describe, expect, it } from "@jest/globals";
import { applyCorrections, quoteText } from "../../../src/background/corrections.ts";
import { SAMPLE } from "../../support/sample-analysis.ts";

const words = (id: string) => quoteText(SAMPLE, SAMPLE.quotes.find((quote) => quote.id === id)!);
const correct = (id: string, source: string | null) =>
  applyCorrections(SAMPLE, [{ quote: words(id), source }]);
const quote = (id: string, { analysis }: ReturnType<typeof correct>) =>
  analysis.quotes.find((q) => q.id === id);

describe("applyCorrections", () => {
  it("leaves an analysis without corrections as it is", () => {
    expect(applyCorrections(SAMPLE, []).analysis).toBe(SAMPLE);
  });

  it("gives a quote to a listed source, by any of its names", () => {
    for (const name of ["Han Mirae", "han  mirae", "한미래"]) {
      const done = correct("q6", name);
      expect(quote("q6", done)).toMatchObject({ sourceId: "s1", source: null, confidence: 1 });
      expect(quote("q6", done)).not.toHaveProperty("candidates");
      expect(done.corrected).toEqual(["q6"]);
    }
  });

  it("makes a source of words that the article has, in the order of appearance", () => {
    const done = correct("q6", "The Hanbit");
    expect(done.analysis.sources.map(({ name }) => name)).toEqual([
      "Han Mirae",
      "Dana Quill",
      "The Hanbit",
      "Hanbit Institute",
      "a ministry official",
      "Sources",
    ]);
    const [start, end] = done.analysis.sources[2]!.mentions[0]!;
    expect(SAMPLE.text.slice(start, end)).toBe("The Hanbit");
  });

  it("drops a source that says nothing any more", () => {
    expect(correct("q3", "Dana Quill").analysis.sources.map(({ id }) => id)).toEqual([
      "s1",
      "s2",
      "s4",
      "s5",
    ]);
  });

  it("takes the speaker away where nobody is named", () => {
    const done = correct("q3", null);
    expect(quote("q3", done)).toMatchObject({ sourceId: null, source: null });
    expect(done.analysis.sources.some(({ id }) => id === "s3")).toBe(false);
  });

  it("ends a joint statement", () => {
    expect(quote("q2", correct("q2", "Dana Quill"))).not.toHaveProperty("alsoSourceIds");
  });

  it.each([
    ["a name the article does not have", words("q6"), "Nobody Atall"],
    ["an empty name", words("q6"), ""],
    ["words that are not quoted any more", "other words", "Han Mirae"],
  ])("does nothing for %s", (_, quoted, source) => {
    const done = applyCorrections(SAMPLE, [{ quote: quoted, source }]);
    expect(done.corrected).toEqual([]);
    expect(done.analysis.quotes).toEqual(SAMPLE.quotes);
  });
});

describe("where somebody works, as the reader says", () => {
  const bank = { name: "Hanbit Bank", entityId: "hanbit-bank", type: "financial", country: "KR" };
  const place = (of: string, institution: typeof bank | null) =>
    applyCorrections(SAMPLE, [{ of, institution }]);

  it("takes the place of what was found, and is marked", () => {
    const { analysis, corrected } = place("Han Mirae", bank);
    expect(analysis.sources[0]?.institution).toMatchObject({ ...bank, basis: "dictionary", evidence: null });
    expect(analysis.sources[0]).not.toHaveProperty("otherInstitutions");
    expect(corrected).toEqual(["s1"]);
    expect(analysis.quotes).toEqual(SAMPLE.quotes);
  });

  it("keeps the evidence of what the article names elsewhere", () => {
    const stated = SAMPLE.sources.find(({ id }) => id === "s1")?.institution;
    const { analysis } = place("Dana Quill", { ...bank, ...stated } as typeof bank);
    expect(analysis.sources.find(({ id }) => id === "s2")?.institution).toEqual(stated);
  });

  it("can be nowhere, and says which organisation one is that speaks", () => {
    expect(place("Han Mirae", null).analysis.sources[0]?.institution).toBeNull();
    const organisation = SAMPLE.sources.find(({ kind }) => kind === "organization")!;
    const { analysis } = place(organisation.name, bank);
    const now = analysis.sources.find(({ id }) => id === organisation.id);
    expect([now?.entityId, now?.institution]).toEqual(["hanbit-bank", null]);
  });

  it("does nothing for one who is not there", () => {
    expect(place("Nobody Here", bank)).toEqual({ analysis: SAMPLE, corrected: [] });
  });
});
