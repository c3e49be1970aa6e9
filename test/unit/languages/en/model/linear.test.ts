import { describe, expect, it } from "@jest/globals";
import { NumberSink } from "../../../../../src/languages/en/model/features.ts";
import { LinearModel, Scorer } from "../../../../../src/languages/en/model/linear.ts";
import { Part } from "../../../../../src/languages/en/model/parts.ts";
import { TemplateGroup } from "../../../../../src/languages/en/model/templates.ts";

const group = new TemplateGroup(
  ["w", Part.WORD],
  ["t-1,t", Part.TAG_1, Part.TAG],
  ["t-1,t,t+1", Part.TAG_1, Part.TAG, Part.NEXT_TAG],
);

const random = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
};

/** Values of a token, and the numbers of its features. */
function token(next: () => number): { values: [Part, number][]; ids: number[] } {
  const values: [Part, number][] = [
    [Part.WORD, Math.floor(next() * 4000) * 7919],
    [Part.TAG_1, Math.floor(next() * 70)],
    [Part.TAG, Math.floor(next() * 70)],
    [Part.NEXT_TAG, Math.floor(next() * 70)],
  ];
  const sink = new NumberSink();
  for (const [part, value] of values) sink.values[part] = value;
  sink.add(group);
  return { values, ids: [...sink.ids.slice(0, sink.count)] };
}

describe("LinearModel", () => {
  for (const [labels, features] of [
    [3, 40_000],
    [6, 20_000],
    [6, 12],
    [3, 0],
  ] as const)
    it(`sums what features weigh: ${features} features, ${labels} labels`, () => {
      const next = random(features + labels);
      const weights = new Map<number, number[]>();
      while (weights.size < features) {
        const weight = Array.from({ length: labels }, () => Math.floor(next() * 255) - 127);
        if (labels === 6) weight[5] = 0;
        weights.set(token(next).ids[Math.floor(next() * 3)] as number, weight);
      }
      const model = new LinearModel(
        labels,
        new Float32Array(labels * labels),
        Int32Array.from(weights.keys()),
        Int8Array.from([...weights.values()].flat()),
        0.5,
      );
      const scorer = new Scorer(model);
      const scored = labels === 6 ? 5 : 3;
      const sums = new Int32Array(scored);
      for (let k = 0; k < 500; k++) {
        const { values, ids } = token(next);
        for (const [part, value] of values) scorer.values[part] = value;
        scorer.add(group);
        scorer.take(sums, 0);
        const expected = Array.from({ length: scored }, (_, y) =>
          ids.reduce((sum, id) => sum + ((weights.get(id)?.[y] ?? 0) - (weights.get(id)?.[0] ?? 0)), 0),
        );
        expect([...sums]).toEqual(expected);
      }
    });

  it("refuses more features than there are places", () => {
    const ids = Int32Array.from({ length: (1 << 20) + 1 }, (_, id) => id);
    expect(() => new LinearModel(3, new Float32Array(9), ids, new Int8Array(ids.length * 3), 1)).toThrow(
      "1048577 features are too many",
    );
  });

  it("refuses a chain of other labels", () => {
    expect(() => new LinearModel(4, new Float32Array(16), new Int32Array(0), new Int8Array(0), 1)).toThrow(
      "no chain has 4 labels",
    );
  });
});
