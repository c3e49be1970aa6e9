import { describe, expect, it } from "@jest/globals";
import { compileEnglishModel } from "../../../../../src/languages/en/model/compile.ts";
import { allTemplates, mix } from "../../../../../src/languages/en/model/features.ts";
import { Scorer } from "../../../../../src/languages/en/model/linear.ts";
import { createEnglishModel } from "../../../../../src/languages/en/model/load.ts";
import {
  featureNumber,
  nameFeature,
  suffixCode,
  suffixLetters,
} from "../../../../../src/languages/en/model/names.ts";
import { Part } from "../../../../../src/languages/en/model/parts.ts";
import { TemplateGroup } from "../../../../../src/languages/en/model/templates.ts";
import { hashWord, tag } from "../../../../../src/languages/en/speech/lexicon.ts";
import { readWeights } from "./weights.ts";

const words = new Map(["told", "reporters", "<Cap>"].map((word) => [hashWord(word), word]));

describe("names of features", () => {
  const cases: [string, string, number[]][] = [
    ["w told", "w", [hashWord("told")]],
    ["w,w+1 told reporters", "w,w+1", [hashWord("told"), hashWord("reporters")]],
    ["t-1,t DT CP", "t-1,t", [tag("DT"), tag("CP")]],
    ["t , ".trim(), "t", [tag(",")]],
    ["end ing", "end", [suffixCode("ing")]],
    ["d,t -3 CP", "d,t", [-3, tag("CP")]],
  ];
  for (const [name, template, parts] of cases)
    it(`is the same number written and hashed: ${name}`, () => {
      expect(nameFeature(template, parts, (word) => words.get(word))).toBe(name);
      const [a = 0, b = 0, c = 0] = parts;
      expect(featureNumber(name)).toBe(mix(hashWord(template), a, b, c) >>> 8);
    });

  it("refuses what no template has", () => {
    expect(() => featureNumber("nonsense told")).toThrow("no such feature");
    expect(() => featureNumber("w told reporters")).toThrow("no such feature");
    expect(() => featureNumber("t NOTAG")).toThrow("no such feature");
  });

  it("names no word that it was not given", () => {
    expect(nameFeature("w", [hashWord("unlisted")], (word) => words.get(word))).toBeNull();
  });

  it("has at most two words in a template", () => {
    for (const { name, kinds } of allTemplates())
      expect([name, kinds.replace(/[^w]/g, "").length < 3]).toEqual([name, true]);
  });

  it("has no name for two different templates", () => {
    expect(() => new TemplateGroup(["w", Part.TAG])).toThrow("two templates are called w");
    expect(() => new TemplateGroup(["w", Part.WORD])).not.toThrow();
  });

  it("keeps letters", () => expect(suffixLetters(suffixCode("ted"))).toBe("ted"));
});

const decisions = "ownership\tcue\t1.5\nnesting\tbias\t-0.25\n";
const chain = (labels: string[], lines: string[]): string =>
  [
    ...labels.map((label) => `-> ${label}\t${labels.map((next) => `${next}=0.5`).join(" ")}`),
    ...lines,
    "",
  ].join("\n");
const cueLabels = ["O", "B", "I"];
const argumentLabels = ["O", "BS", "IS", "BC", "IC", "Q"];

describe("compileEnglishModel", () => {
  const text = {
    cue: chain(cueLabels, ["w told\tO=-1 B=2.54", "t CP\tO=1.27"]),
    argument: chain(argumentLabels, ["w told\tBC=0.4"]),
    decisions,
  };

  it("comes back as it was written, to a step", () => {
    const model = createEnglishModel(compileEnglishModel(text));
    const scorer = new Scorer(model.cue);
    scorer.values[Part.WORD] = hashWord("told");
    scorer.values[Part.NEXT_WORD] = hashWord("unknown");
    scorer.values[Part.TAG] = tag("CP");
    scorer.add(new TemplateGroup(["w", Part.WORD], ["t", Part.TAG], ["w+1", Part.NEXT_WORD]));
    const sums = new Int32Array(3);
    scorer.take(sums, 0);
    // Less the first label's, 0.27.
    const [none, begin, inside] = Array.from(sums, (sum) => sum * model.cue.step);
    expect(none).toBe(0);
    expect(begin).toBeCloseTo(2.27, 1);
    expect(inside).toBeCloseTo(-0.27, 1);
    expect(model.cue.transitions[0]).toBeCloseTo(0.5, 6);
    expect(model.decisions).toEqual({ ownership: { cue: 1.5 }, nesting: { bias: -0.25 } });
  });

  it("refuses lines that are none", () => {
    expect(() => compileEnglishModel({ ...text, cue: chain(cueLabels, ["w told\tX=1"]) })).toThrow(
      "no weight",
    );
    expect(() => compileEnglishModel({ ...text, decisions: "ownership\tcue\n" })).toThrow("no decision");
  });

  it("refuses other bytes", () => {
    expect(() => createEnglishModel(Uint8Array.from([1, 2, 3, 4, 5]))).toThrow("not an English model");
    expect(() => createEnglishModel(new Uint8Array(0))).toThrow("not an English model");
  });
});

describe("the weights that are shipped", () => {
  const { cue, argument } = readWeights();
  const names = [...cue.split("\n"), ...argument.split("\n")].map((line) => line.split("\t")[0] ?? "");

  it("hold no capitalised word", () => {
    const placeholders = new Set("<Cap> <Caps> <CAPS> <C>".split(" "));
    const kinds = new Map(allTemplates().map(({ name, kinds }) => [name, kinds]));
    const found = names.flatMap((name) => {
      const [first = "", ...parts] = name.split(" ");
      return parts.filter(
        (part, k) => kinds.get(first)?.[k] === "w" && /\p{Lu}/u.test(part) && !placeholders.has(part),
      );
    });
    expect(found).toEqual([]);
  });

  it("make a model", () => expect(compileEnglishModel(readWeights()).length).toBeGreaterThan(10_000));
});
