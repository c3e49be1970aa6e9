import { describe, expect, it } from "@jest/globals";
import { compileEnglishModel } from "../../../../../src/languages/en/model/compile.ts";
import { FeatureSink, TEMPLATES } from "../../../../../src/languages/en/model/features.ts";
import { createEnglishModel } from "../../../../../src/languages/en/model/load.ts";
import {
  featureNumber,
  nameFeature,
  suffixCode,
  suffixLetters,
} from "../../../../../src/languages/en/model/names.ts";
import { hashWord, tag } from "../../../../../src/languages/en/speech/lexicon.ts";
import { readWeights } from "./weights.ts";

const template = (name: string): number => hashWord(name);
const words = new Map(["told", "reporters", "<Cap>"].map((word) => [hashWord(word), word]));

describe("names of features", () => {
  const cases: [string, number, number[]][] = [
    ["w told", template("w"), [hashWord("told")]],
    ["w,w+1 told reporters", template("w,w+1"), [hashWord("told"), hashWord("reporters")]],
    ["t-1,t DT CP", template("t-1,t"), [tag("DT"), tag("CP")]],
    ["t , ".trim(), template("t"), [tag(",")]],
    ["end ing", template("end"), [suffixCode("ing")]],
    ["d,t -3 CP", template("d,t"), [-3, tag("CP")]],
  ];
  for (const [name, hash, parts] of cases)
    it(`is the same number written and hashed: ${name}`, () => {
      expect(nameFeature(hash, parts, (word) => words.get(word))).toBe(name);
      const sink = new FeatureSink();
      sink.add(hash, ...(parts as [number]));
      expect(featureNumber(name)).toBe(sink.ids[0]);
    });

  it("refuses what no template has", () => {
    expect(() => featureNumber("nonsense told")).toThrow("no such feature");
    expect(() => featureNumber("w told reporters")).toThrow("no such feature");
    expect(() => featureNumber("t NOTAG")).toThrow("no such feature");
  });

  it("names no word that it was not given", () => {
    expect(nameFeature(template("w"), [hashWord("unlisted")], (word) => words.get(word))).toBeNull();
  });

  it("has at most two words in a template", () => {
    for (const { name, parts } of TEMPLATES)
      expect([name, parts.replace(/[^w]/g, "").length < 3]).toEqual([name, true]);
  });

  it("has no name for two different templates", () => {
    const parts = new Map(TEMPLATES.map((template) => [template.name, template.parts]));
    for (const template of TEMPLATES)
      expect([template.name, parts.get(template.name)]).toEqual([template.name, template.parts]);
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
    const sink = new FeatureSink();
    sink.add(template("w"), hashWord("told"));
    sink.add(template("t"), tag("CP"));
    sink.add(template("w"), hashWord("unknown"));
    const scores = new Float32Array(6);
    model.cue.addTo(sink, scores, 0);
    expect(scores[0]).toBeCloseTo(0.27, 1);
    expect(scores[1]).toBeCloseTo(2.54, 1);
    expect(scores[2]).toBe(0);
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
    const kinds = new Map(TEMPLATES.map(({ name, parts }) => [name, parts]));
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
