import { describe, expect, it } from "@jest/globals";
import { Chain, NEVER } from "../../../../../src/languages/en/model/chain.ts";
import { ARGUMENT_LABELS, mayFollow, THE_CUE } from "../../../../../src/languages/en/model/labels.ts";
import { FIVE, WindowChain } from "../../../../../src/languages/en/model/window-chain.ts";

const SIX = ARGUMENT_LABELS.length;
const STEP = 0.05;
const LONGEST = 64;

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** A window's scores in steps, and the same for the chain that knows nothing of a given cue. */
function sample(next: () => number, length: number, first: number, last: number) {
  const steps = Int32Array.from({ length: length * FIVE }, () => Math.floor(next() * 120) - 60);
  const scores = new Float32Array(length * SIX);
  for (let i = 0; i < length; i++)
    for (let y = 0; y < SIX; y++) {
      const given = i >= first && i < last;
      const never = given !== (y === THE_CUE);
      scores[i * SIX + y] = never ? NEVER : given ? 0 : (steps[i * FIVE + y] as number) * STEP;
    }
  return { steps, scores };
}

describe("WindowChain", () => {
  const cases: [string, number, number, number][] = [
    ["a cue in the middle", 12, 5, 7],
    ["a cue at the begin", 9, 0, 2],
    ["a cue at the end", 9, 7, 9],
    ["one token before", 6, 1, 2],
    ["nothing but the cue", 2, 0, 2],
    ["a long window", LONGEST, 30, 31],
  ];
  for (const [name, length, first, last] of cases)
    it(`finds what the general chain finds: ${name}`, () => {
      const next = generator(length * 31 + first);
      for (let round = 0; round < 20; round++) {
        const transitions = Float32Array.from({ length: SIX * SIX }, (_, k) =>
          mayFollow(ARGUMENT_LABELS, Math.floor(k / SIX), k % SIX) ? next() * 4 - 2 : NEVER,
        );
        const { steps, scores } = sample(next, length, first, last);
        const general = new Chain(SIX, LONGEST);
        general.setTransitions(transitions);
        const expected = { path: new Uint8Array(length), marginals: new Float32Array(length * SIX) };
        general.viterbi(scores, length, expected.path);
        general.marginals(scores, length, expected.marginals);
        const path = new Uint8Array(length);
        const marginals = new Float32Array(length * FIVE).fill(9);
        new WindowChain(transitions, STEP, LONGEST).read(steps, length, first, last, path, marginals);
        expect([...path]).toEqual([...expected.path]);
        for (let i = 0; i < length; i++)
          for (let y = 0; y < FIVE; y++)
            expect(marginals[i * FIVE + y]).toBeCloseTo(expected.marginals[i * SIX + y] as number, 5);
      }
    });

  it("keeps to what may follow, however unlikely", () => {
    const transitions = Float32Array.from({ length: SIX * SIX }, (_, k) =>
      mayFollow(ARGUMENT_LABELS, Math.floor(k / SIX), k % SIX) ? 0 : NEVER,
    );
    // The second token wants to be inside a content that nothing begins.
    const steps = Int32Array.from([90_000, 0, 0, 0, 0, 0, 0, 0, 0, 90_000, 0, 0, 0, 0, 0]);
    const path = new Uint8Array(3);
    const marginals = new Float32Array(3 * FIVE);
    new WindowChain(transitions, STEP, LONGEST).read(steps, 3, 2, 3, path, marginals);
    expect(mayFollow(ARGUMENT_LABELS, path[0] as number, path[1] as number)).toBe(true);
    expect(marginals.every((m) => m >= 0 && m <= 1)).toBe(true);
  });
});
