import { describe, expect, it } from "@jest/globals";
import { measureMix } from "../../../src/ui/mix.ts";
import { SAMPLE } from "../../support/sample-analysis.ts";

const pairs = (shares: readonly { key: string | null; count: number }[]) =>
  shares.map(({ key, count }) => [key, count]);

describe("measureMix", () => {
  const mix = measureMix(SAMPLE);

  it("counts sources by kind, the most frequent first", () => {
    expect(pairs(mix.kinds)).toEqual([
      ["person", 2],
      ["anonymous", 2],
      ["organization", 1],
    ]);
  });

  it("counts types and countries of named sources, what is not known last", () => {
    expect(pairs(mix.types)).toEqual([
      ["central-bank", 1],
      ["government", 1],
      [null, 1],
    ]);
    expect(pairs(mix.countries)).toEqual([
      ["KR", 1],
      ["GB", 1],
      [null, 1],
    ]);
  });

  it("measures quoted words by who said them, uncertain ones apart", () => {
    const words = Object.fromEntries(pairs(mix.words));
    // q1 6, q2 9, q7 6 by people; q3 3 by an organisation; q4 4 and q5 3 unnamed; q6 3 uncertain.
    expect(words).toEqual({ person: 21, anonymous: 7, organization: 3, null: 3 });
  });

  it("has shares that make a whole", () => {
    for (const shares of Object.values(mix))
      expect(shares.reduce((sum: number, { share }: { share: number }) => sum + share, 0)).toBeCloseTo(1);
  });

  it("is empty for an article without quotes", () => {
    expect(measureMix({ ...SAMPLE, quotes: [], sources: [] })).toEqual({
      kinds: [],
      types: [],
      countries: [],
      words: [],
    });
  });
});
