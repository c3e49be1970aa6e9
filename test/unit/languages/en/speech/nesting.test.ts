import { describe, expect, it } from "@jest/globals";
import type { Choice } from "../../../../../src/languages/en/speech/choices.ts";
import { NestingModel, withoutNesting } from "../../../../../src/languages/en/speech/nesting.ts";
import type { CueRecord, PassageRecord } from "../../../../../src/languages/en/speech/records.ts";
import { LOWER } from "../../../../../src/languages/en/speech/tokens.ts";

const TOKENS = 16;
const record = {
  start: new Int32Array(TOKENS),
  tag: new Uint8Array(TOKENS),
  state: new Uint8Array(TOKENS),
  shape: new Uint8Array(TOKENS).fill(LOWER),
  regions: [],
} as unknown as PassageRecord;

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k);

function choice(index: number, cueAt: number, source: number | null, content: [number, number]): Choice {
  const cue = {
    tokens: [cueAt, cueAt + 1],
    probability: 0.9,
    contentProbability: 0.9,
    source: source === null ? null : { tokens: [source, source + 1], probability: 0.9 },
    content: [content],
    cueContent: [0.9, 0.9],
  } as unknown as CueRecord;
  const score = 1 - index / 10;
  return { cue, index, tokens: range(...content), score, ownership: 1, ownsHere: false, far: [] };
}

/** Every inner statement has one of its own, or none has. */
const always = new NestingModel({ bias: 50 });
const never = new NestingModel({ bias: -50 });
const contents = (choices: readonly Choice[]) => choices.map(({ tokens }) => tokens);

describe("a cue in the content of another", () => {
  it("takes its own, what stands before it stays, whoever they share as speaker", () => {
    const outer = choice(0, 5, 4, [6, 14]);
    expect(contents(withoutNesting(record, [outer, choice(1, 10, 4, [11, 14])], always))).toEqual([
      range(6, 10),
      range(11, 14),
    ]);
  });
  it("leaves the other nothing if it begins that content", () => {
    const outer = choice(0, 5, 4, [6, 14]);
    expect(contents(withoutNesting(record, [outer, choice(1, 6, null, [7, 14])], always))).toEqual([
      range(7, 14),
    ]);
  });
  it("begins with its speaker, if that stands in the content", () => {
    const outer = choice(0, 5, 4, [6, 14]);
    expect(contents(withoutNesting(record, [outer, choice(1, 10, 9, [11, 14])], always))).toEqual([
      range(6, 9),
      range(11, 14),
    ]);
  });
  it("is only part of what is said if it does not stand alone", () => {
    const outer = choice(0, 5, 4, [6, 14]);
    expect(contents(withoutNesting(record, [outer, choice(1, 10, 4, [11, 14])], never))).toEqual([
      range(6, 14),
    ]);
  });
});
