/**
 * Trains a linear-chain CRF by FTRL-proximal (McMahan et al.: Ad Click Prediction, KDD 2013): stochastic gradient
 * steps of the sequence likelihood with a learning rate of its own for every weight and L1, so that most are zero.
 * Same data, options and seed give the same weights.
 */
import { Chain, NEVER } from "../../src/languages/en/model/chain.ts";
import { mayFollow } from "../../src/languages/en/model/labels.ts";
import type { Dataset } from "./dataset.ts";

export interface TrainOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
  /** Features seen fewer times are left out. */
  readonly least: number;
  /** Label that is given, not decided: only it may stand where gold has it, and nowhere else. */
  readonly given?: number;
  /** Fold left out of training; -1 for none. */
  readonly without: number;
  readonly log?: (line: string) => void;
}

export interface TrainedChain {
  readonly labels: number;
  readonly transitions: Float32Array;
  readonly ids: Int32Array;
  /** `weights[k * labels + y]` of feature `ids[k]`. */
  readonly weights: Float32Array;
}

const SPACE = 1 << 24;
const LONGEST = 1300;

export function trainChain(data: Dataset, names: readonly string[], options: TrainOptions): TrainedChain {
  const L = names.length;
  const ids = data.ids.data;
  const sequences: number[] = [];
  for (let s = 0; s < data.sequences.size; s++) if (data.folds.data[s] !== options.without) sequences.push(s);

  // Dense numbers for the features that are seen often enough.
  const seen = new Uint8Array(SPACE);
  const countAt = (from: number, count: number): void => {
    for (let k = from; k < from + count; k++) {
      const id = ids[k] as number;
      if ((seen[id] as number) < 255) seen[id] = (seen[id] as number) + 1;
    }
  };
  for (const s of sequences)
    for (let i = data.sequences.data[s] as number; i < data.end(s); i++) {
      countAt(data.first.data[i] as number, data.firstCount.data[i] as number);
      countAt(data.second.data[i] as number, data.secondCount.data[i] as number);
    }
  const dense = new Int32Array(SPACE).fill(-1);
  let features = 0;
  for (let id = 0; id < SPACE; id++) if ((seen[id] as number) >= options.least) dense[id] = features++;
  options.log?.(`${sequences.length} sequences, ${features} features`);

  const size = features * L + L * L;
  const w = new Float32Array(size);
  const z = new Float32Array(size);
  const n = new Float32Array(size);
  const { rate, l1, l2 } = options;
  const beta = 1;
  const update = (k: number, g: number, lambda: number): void => {
    const before = n[k] as number;
    const after = before + g * g;
    const root = Math.sqrt(after);
    const zk = (z[k] as number) + g - ((root - Math.sqrt(before)) / rate) * (w[k] as number);
    n[k] = after;
    z[k] = zk;
    w[k] =
      zk > lambda
        ? (lambda - zk) / ((beta + root) / rate + l2)
        : zk < -lambda
          ? -(zk + lambda) / ((beta + root) / rate + l2)
          : 0;
  };

  const chain = new Chain(L, LONGEST);
  const scores = new Float32Array(LONGEST * L);
  const marginals = new Float32Array(LONGEST * L);
  const transitionAt = features * L;
  const allowed = names.map((_, a) => names.map((__, b) => mayFollow(names, a, b)));
  const transitions = new Float32Array(L * L);
  const readTransitions = (): void => {
    for (let a = 0; a < L; a++)
      for (let b = 0; b < L; b++)
        transitions[a * L + b] = allowed[a]?.[b] ? (w[transitionAt + a * L + b] as number) : NEVER;
    chain.setTransitions(transitions);
  };
  const given = options.given ?? -1;

  const scoreFrom = (from: number, count: number, at: number): void => {
    for (let k = from; k < from + count; k++) {
      const d = dense[ids[k] as number] as number;
      if (d < 0) continue;
      for (let y = 0; y < L; y++) scores[at + y] = (scores[at + y] as number) + (w[d * L + y] as number);
    }
  };
  const gradient = new Float64Array(L);
  const learnFrom = (from: number, count: number): void => {
    for (let k = from; k < from + count; k++) {
      const d = dense[ids[k] as number] as number;
      if (d < 0) continue;
      for (let y = 0; y < L; y++) {
        const g = gradient[y] as number;
        if (g > 1e-3 || g < -1e-3) update(d * L + y, g, l1);
      }
    }
  };

  const random = generator(20161108);
  const edgeGradient = new Float64Array(L * L);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let k = sequences.length - 1; k > 0; k--) {
      const other = Math.floor(random() * (k + 1));
      [sequences[k], sequences[other]] = [sequences[other] as number, sequences[k] as number];
    }
    let loss = 0;
    for (const s of sequences) {
      const from = data.sequences.data[s] as number;
      const length = Math.min(data.end(s) - from, LONGEST);
      scores.fill(0, 0, length * L);
      for (let i = 0; i < length; i++) {
        const at = i * L;
        const label = data.gold.data[from + i] as number;
        if (given >= 0 && label === given) {
          for (let y = 0; y < L; y++) scores[at + y] = y === given ? 0 : NEVER;
          continue;
        }
        scoreFrom(data.first.data[from + i] as number, data.firstCount.data[from + i] as number, at);
        scoreFrom(data.second.data[from + i] as number, data.secondCount.data[from + i] as number, at);
        if (given >= 0) scores[at + given] = NEVER;
      }
      readTransitions();
      const logarithm = chain.marginals(scores, length, marginals);
      let goldScore = 0;
      for (let i = 0; i < length; i++) {
        const label = data.gold.data[from + i] as number;
        goldScore += scores[i * L + label] as number;
        if (i > 0) goldScore += transitions[(data.gold.data[from + i - 1] as number) * L + label] as number;
      }
      loss += logarithm - goldScore;
      // Transitions: expected less seen.
      edgeGradient.fill(0);
      for (let i = 1; i < length; i++) {
        const at = i * L;
        for (let a = 0; a < L; a++) {
          const alpha = chain.alpha[at - L + a] as number;
          if (alpha === 0) continue;
          for (let b = 0; b < L; b++)
            edgeGradient[a * L + b] =
              (edgeGradient[a * L + b] as number) +
              (alpha *
                (chain.edges[a * L + b] as number) *
                (chain.state[at + b] as number) *
                (chain.beta[at + b] as number)) /
                (chain.scale[i] as number);
        }
        const seenEdge = (data.gold.data[from + i - 1] as number) * L + (data.gold.data[from + i] as number);
        edgeGradient[seenEdge] = (edgeGradient[seenEdge] as number) - 1;
      }
      for (let k = 0; k < L * L; k++)
        if (allowed[Math.floor(k / L)]?.[k % L]) update(transitionAt + k, edgeGradient[k] as number, 0);
      for (let i = 0; i < length; i++) {
        const label = data.gold.data[from + i] as number;
        if (given >= 0 && label === given) continue;
        let largest = 0;
        for (let y = 0; y < L; y++) {
          const g = (marginals[i * L + y] as number) - (y === label ? 1 : 0);
          gradient[y] = g;
          if (Math.abs(g) > largest) largest = Math.abs(g);
        }
        if (largest < 1e-3) continue;
        learnFrom(data.first.data[from + i] as number, data.firstCount.data[from + i] as number);
        learnFrom(data.second.data[from + i] as number, data.secondCount.data[from + i] as number);
      }
    }
    let nonzero = 0;
    for (let k = 0; k < transitionAt; k++) if (w[k] !== 0) nonzero++;
    options.log?.(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}, ${nonzero} weights`);
  }

  // Only what is not zero.
  const kept: number[] = [];
  for (let id = 0; id < SPACE; id++) {
    const d = dense[id] as number;
    if (d < 0) continue;
    for (let y = 0; y < L; y++)
      if (w[d * L + y] !== 0) {
        kept.push(id);
        break;
      }
  }
  const weights = new Float32Array(kept.length * L);
  kept.forEach((id, k) => {
    const d = dense[id] as number;
    for (let y = 0; y < L; y++) weights[k * L + y] = w[d * L + y] as number;
  });
  readTransitions();
  return { labels: L, transitions: transitions.slice(), ids: Int32Array.from(kept), weights };
}

/** Seeded generator (mulberry32). */
export function generator(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
