/**
 * Trains a linear-chain CRF by FTRL-proximal (McMahan et al.: Ad Click Prediction, KDD 2013): stochastic gradient
 * steps of the sequence likelihood with a learning rate of its own for every weight and L1, so that most are zero.
 * Same data, options and seed give the same weights.
 */
import { Chain, NEVER } from "../../src/languages/en/model/chain.ts";
import { mayFollow } from "../../src/languages/en/model/labels.ts";
import { LinearModel } from "../../src/languages/en/model/linear.ts";
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
/** Gradients nearer to zero are not followed. */
const SMALLEST = 1e-3;
/** Of the left out fold every so many sequences are measured after each epoch. */
const HELD_OUT_STEP = 7;

export function trainChain(data: Dataset, names: readonly string[], options: TrainOptions): TrainedChain {
  const trainer = new ChainTrainer(data, names, options);
  const [used, held]: [number[], number[]] = [[], []];
  for (let s = 0; s < data.sequences.size; s++)
    (data.folds.data[s] === options.without ? held : used).push(s);
  trainer.number(used);
  const random = generator(20161108);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(used, random);
    let loss = 0;
    for (const s of used) loss += trainer.learn(s);
    const sample = held.filter((_, k) => k % HELD_OUT_STEP === 0);
    const heldLoss = sample.reduce((sum, s) => sum + trainer.lossOf(s), 0);
    options.log?.(
      `epoch ${epoch}: loss ${(loss / used.length).toFixed(3)}` +
        (sample.length > 0 ? `, held out ${(heldLoss / sample.length).toFixed(3)}` : "") +
        `, ${trainer.countWeights()} weights`,
    );
  }
  return trainer.result();
}

class ChainTrainer {
  private readonly L: number;
  /** Dense number of a feature, -1 if it is not learned. */
  private readonly dense = new Int32Array(SPACE).fill(-1);
  private features = 0;
  private w = new Float32Array(0);
  private z = new Float32Array(0);
  private n = new Float32Array(0);
  private readonly chain: Chain;
  private readonly scores: Float32Array;
  private readonly marginals: Float32Array;
  private readonly allowed: boolean[];
  private readonly transitions: Float32Array;
  private readonly gradient: Float64Array;
  private readonly edgeGradient: Float64Array;
  private readonly given: number;
  private readonly data: Dataset;
  private readonly options: TrainOptions;

  constructor(data: Dataset, names: readonly string[], options: TrainOptions) {
    this.data = data;
    this.options = options;
    const L = names.length;
    this.L = L;
    this.chain = new Chain(L, LONGEST);
    this.scores = new Float32Array(LONGEST * L);
    this.marginals = new Float32Array(LONGEST * L);
    this.allowed = names.flatMap((_, a) => names.map((__, b) => mayFollow(names, a, b)));
    this.transitions = new Float32Array(L * L);
    this.gradient = new Float64Array(L);
    this.edgeGradient = new Float64Array(L * L);
    this.given = options.given ?? -1;
  }

  /** Gives dense numbers to the features that the sequences have often enough. */
  number(sequences: readonly number[]): void {
    const { data, dense } = this;
    const ids = data.ids.data;
    const seen = new Uint8Array(SPACE);
    const count = (from: number, many: number): void => {
      for (let k = from; k < from + many; k++) {
        const id = ids[k] as number;
        if ((seen[id] as number) < 255) seen[id] = (seen[id] as number) + 1;
      }
    };
    for (const s of sequences)
      for (let i = data.sequences.data[s] as number; i < data.end(s); i++) {
        count(data.first.data[i] as number, data.firstCount.data[i] as number);
        count(data.second.data[i] as number, data.secondCount.data[i] as number);
      }
    for (let id = 0; id < SPACE; id++)
      if ((seen[id] as number) >= this.options.least) dense[id] = this.features++;
    const size = this.features * this.L + this.L * this.L;
    this.w = new Float32Array(size);
    this.z = new Float32Array(size);
    this.n = new Float32Array(size);
    this.options.log?.(`${sequences.length} sequences, ${this.features} features`);
  }

  /** Negative log likelihood of a sequence; leaves its marginals. */
  lossOf(sequence: number): number {
    const { data, L, given, scores } = this;
    const from = data.sequences.data[sequence] as number;
    const length = this.lengthOf(sequence);
    scores.fill(0, 0, length * L);
    for (let i = 0; i < length; i++) {
      const at = i * L;
      if (given >= 0 && data.gold.data[from + i] === given) {
        for (let y = 0; y < L; y++) scores[at + y] = y === given ? 0 : NEVER;
        continue;
      }
      this.score(data.first.data[from + i] as number, data.firstCount.data[from + i] as number, at);
      this.score(data.second.data[from + i] as number, data.secondCount.data[from + i] as number, at);
      if (given >= 0) scores[at + given] = NEVER;
    }
    this.readTransitions();
    let loss = this.chain.marginals(scores, length, this.marginals);
    for (let i = 0; i < length; i++) {
      const label = data.gold.data[from + i] as number;
      loss -= scores[i * L + label] as number;
      if (i > 0) loss -= this.transitions[(data.gold.data[from + i - 1] as number) * L + label] as number;
    }
    return loss;
  }

  /** One step along the gradient of a sequence; returns its loss before. */
  learn(sequence: number): number {
    const loss = this.lossOf(sequence);
    const { data, L, given, gradient, marginals } = this;
    const from = data.sequences.data[sequence] as number;
    const length = this.lengthOf(sequence);
    this.learnTransitions(from, length);
    for (let i = 0; i < length; i++) {
      const label = data.gold.data[from + i] as number;
      if (given >= 0 && label === given) continue;
      let largest = 0;
      for (let y = 0; y < L; y++) {
        const g = (marginals[i * L + y] as number) - (y === label ? 1 : 0);
        gradient[y] = g;
        largest = Math.max(largest, Math.abs(g));
      }
      if (largest < SMALLEST) continue;
      this.learnFeatures(data.first.data[from + i] as number, data.firstCount.data[from + i] as number);
      this.learnFeatures(data.second.data[from + i] as number, data.secondCount.data[from + i] as number);
    }
    return loss;
  }

  countWeights(): number {
    let nonzero = 0;
    for (let k = 0; k < this.features * this.L; k++) if (this.w[k] !== 0) nonzero++;
    return nonzero;
  }

  /** Features with a weight that is not zero. */
  result(): TrainedChain {
    const { L, w, dense } = this;
    const kept: number[] = [];
    for (let id = 0; id < SPACE; id++) {
      const d = dense[id] as number;
      if (d >= 0 && w.subarray(d * L, d * L + L).some((weight) => weight !== 0)) kept.push(id);
    }
    const weights = new Float32Array(kept.length * L);
    kept.forEach((id, k) => {
      const d = dense[id] as number;
      weights.set(w.subarray(d * L, d * L + L), k * L);
    });
    this.readTransitions();
    return { labels: L, transitions: this.transitions.slice(), ids: Int32Array.from(kept), weights };
  }

  private lengthOf(sequence: number): number {
    return Math.min(this.data.end(sequence) - (this.data.sequences.data[sequence] as number), LONGEST);
  }

  private readTransitions(): void {
    const at = this.features * this.L;
    for (let k = 0; k < this.transitions.length; k++)
      this.transitions[k] = this.allowed[k] ? (this.w[at + k] as number) : NEVER;
    this.chain.setTransitions(this.transitions);
  }

  private score(from: number, count: number, at: number): void {
    const { dense, w, L, scores } = this;
    const ids = this.data.ids.data;
    for (let k = from; k < from + count; k++) {
      const d = dense[ids[k] as number] as number;
      if (d < 0) continue;
      for (let y = 0; y < L; y++) scores[at + y] = (scores[at + y] as number) + (w[d * L + y] as number);
    }
  }

  private learnFeatures(from: number, count: number): void {
    const { dense, L, gradient } = this;
    const ids = this.data.ids.data;
    for (let k = from; k < from + count; k++) {
      const d = dense[ids[k] as number] as number;
      if (d < 0) continue;
      for (let y = 0; y < L; y++) {
        const g = gradient[y] as number;
        if (g > SMALLEST || g < -SMALLEST) this.update(d * L + y, g, this.options.l1);
      }
    }
  }

  /** Expected transitions less those seen. */
  private learnTransitions(from: number, length: number): void {
    const { L, chain, edgeGradient, data } = this;
    edgeGradient.fill(0);
    for (let i = 1; i < length; i++) {
      const at = i * L;
      for (let a = 0; a < L; a++) {
        const alpha = (chain.alpha[at - L + a] as number) / (chain.scale[i] as number);
        if (alpha === 0) continue;
        for (let b = 0; b < L; b++)
          edgeGradient[a * L + b] =
            (edgeGradient[a * L + b] as number) +
            alpha *
              (chain.edges[a * L + b] as number) *
              (chain.state[at + b] as number) *
              (chain.beta[at + b] as number);
      }
      const seen = (data.gold.data[from + i - 1] as number) * L + (data.gold.data[from + i] as number);
      edgeGradient[seen] = (edgeGradient[seen] as number) - 1;
    }
    const at = this.features * L;
    for (let k = 0; k < L * L; k++) if (this.allowed[k]) this.update(at + k, edgeGradient[k] as number, 0);
  }

  private update(k: number, g: number, l1: number): void {
    const { w, z, n } = this;
    const { rate, l2 } = this.options;
    const before = n[k] as number;
    const root = Math.sqrt(before + g * g);
    const sum = (z[k] as number) + g - ((root - Math.sqrt(before)) / rate) * (w[k] as number);
    n[k] = before + g * g;
    z[k] = sum;
    const divisor = (1 + root) / rate + l2;
    w[k] = sum > l1 ? (l1 - sum) / divisor : sum < -l1 ? -(sum + l1) / divisor : 0;
  }
}

/** The trained chain as it is used: weights nearer to zero than `least` left out, the others in bytes. */
export function asModel({ labels, transitions, ids, weights }: TrainedChain, least: number): LinearModel {
  let largest = 0;
  for (const w of weights) largest = Math.max(largest, Math.abs(w));
  const step = largest / 127 || 1;
  const isKept = (w: number): boolean => Math.abs(w) >= least;
  const kept = Array.from(ids.keys()).filter((k) =>
    weights.subarray(k * labels, (k + 1) * labels).some(isKept),
  );
  const bytes = new Int8Array(kept.length * labels);
  kept.forEach((k, row) => {
    for (let y = 0; y < labels; y++) {
      const w = weights[k * labels + y] as number;
      bytes[row * labels + y] = isKept(w) ? Math.round(w / step) : 0;
    }
  });
  return new LinearModel(
    labels,
    transitions,
    Int32Array.from(kept, (k) => ids[k] as number),
    bytes,
    step,
  );
}

function shuffle(list: number[], random: () => number): void {
  for (let k = list.length - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    [list[k], list[other]] = [list[other] as number, list[k] as number];
  }
}

/** Seeded generator (mulberry32). */
function generator(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
