import { describe, expect, it } from "@jest/globals";
import { dropNames } from "../../../src/background/hidden-names.ts";
import type { Analysis } from "../../../src/engine/types.ts";
import { SAMPLE } from "../../support/sample-analysis.ts";

const quote = (id: string, analysis: Analysis) => analysis.quotes.find((each) => each.id === id);
const source = (id: string, analysis: Analysis) => analysis.sources.find((each) => each.id === id);

describe("dropNames", () => {
  it("leaves an analysis without such names as it is", () => {
    expect(dropNames(SAMPLE, [])).toBe(SAMPLE);
    const same = dropNames(SAMPLE, ["Han Mi", "of Korea"]);
    expect([same.sources, same.quotes]).toEqual([SAMPLE.sources, SAMPLE.quotes]);
  });

  it("takes a source away by any of its names; its quotes are nobody's, joint ones the other's", () => {
    const without = dropNames(SAMPLE, ["dana  quill"]);
    expect(source("s2", without)).toBeUndefined();
    expect(quote("q2", without)).toMatchObject({ sourceId: "s1", source: null });
    expect(quote("q2", without)).not.toHaveProperty("alsoSourceIds");
    const other = dropNames(SAMPLE, ["한미래"]);
    expect(quote("q1", other)).toMatchObject({ sourceId: null, source: null });
    expect(quote("q2", other)).toMatchObject({ sourceId: "s2", source: quote("q2", SAMPLE)?.source });
  });

  it("takes an institution away and keeps who works there", () => {
    const { institution } = source("s1", SAMPLE)!;
    const without = dropNames(SAMPLE, [institution!.canonicalName]);
    expect(source("s1", without)).toMatchObject({ name: "Han Mirae", role: source("s1", SAMPLE)?.role });
    expect(source("s1", without)?.institution?.name).not.toBe(institution!.name);
    expect(without.quotes).toEqual(SAMPLE.quotes);
  });
});
