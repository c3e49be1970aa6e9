import { describe, expect, it } from "@jest/globals";
import { Chain, NEVER } from "../../../../../src/languages/en/model/chain.ts";

/** Every path with its score, the slow way. */
function allPaths(scores: number[][], transition: number[][]): { path: number[]; score: number }[] {
  const labels = transition.length;
  let paths = Array.from({ length: labels }, (_, y) => ({
    path: [y],
    score: (scores[0] as number[])[y] as number,
  }));
  for (let i = 1; i < scores.length; i++)
    paths = paths.flatMap(({ path, score }) =>
      Array.from({ length: labels }, (_, y) => ({
        path: [...path, y],
        score:
          score +
          ((transition[path[path.length - 1] as number] as number[])[y] as number) +
          ((scores[i] as number[])[y] as number),
      })),
    );
  return paths;
}

function sample(
  seed: number,
  labels: number,
  length: number,
): { scores: number[][]; transition: number[][] } {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state / 0x7fffffff) * 6 - 3;
  };
  const table = (rows: number): number[][] =>
    Array.from({ length: rows }, () => Array.from({ length: labels }, next));
  const transition = table(labels);
  (transition[0] as number[])[labels - 1] = NEVER;
  return { scores: table(length), transition };
}

describe("Chain", () => {
  const cases: [string, number, number, number][] = [
    ["one token", 1, 3, 1],
    ["two tokens", 2, 3, 2],
    ["three labels, six tokens", 3, 3, 6],
    ["six labels, five tokens", 4, 6, 5],
  ];
  for (const [name, seed, labels, length] of cases) {
    const { scores, transition } = sample(seed, labels, length);
    const chain = new Chain(labels, 16);
    chain.setTransitions(transition.flat());
    const flat = Float32Array.from(scores.flat());
    const paths = allPaths(scores, transition);

    it(`finds the best path: ${name}`, () => {
      const best = paths.reduce((a, b) => (b.score > a.score ? b : a));
      const path = new Uint8Array(16);
      expect(chain.viterbi(flat, length, path)).toBeCloseTo(best.score, 3);
      expect([...path.slice(0, length)]).toEqual(best.path);
    });

    it(`sums over all paths: ${name}`, () => {
      const sum = paths.reduce((total, { score }) => total + Math.exp(score), 0);
      const marginals = new Float32Array(16 * labels);
      expect(chain.marginals(flat, length, marginals)).toBeCloseTo(Math.log(sum), 3);
      for (let i = 0; i < length; i++)
        for (let y = 0; y < labels; y++) {
          const through = paths.reduce((t, { path, score }) => (path[i] === y ? t + Math.exp(score) : t), 0);
          expect(marginals[i * labels + y]).toBeCloseTo(through / sum, 4);
        }
    });
  }

  it("keeps to a label that is given", () => {
    const chain = new Chain(3, 4);
    chain.setTransitions(new Float32Array(9));
    const scores = Float32Array.from([5, 0, 0, NEVER, NEVER, 0, 5, 0, 0]);
    const path = new Uint8Array(4);
    chain.viterbi(scores, 3, path);
    expect([...path.slice(0, 3)]).toEqual([0, 2, 0]);
    const marginals = new Float32Array(12);
    chain.marginals(scores, 3, marginals);
    expect(marginals[5]).toBeCloseTo(1, 6);
  });

  it("has nothing to say of an empty sequence", () => {
    const chain = new Chain(3, 4);
    chain.setTransitions(new Float32Array(9));
    expect(chain.viterbi(new Float32Array(0), 0, new Uint8Array(0))).toBe(0);
  });
});
