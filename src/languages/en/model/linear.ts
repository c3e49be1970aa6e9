/** Weights of one model by feature number, in an open-addressing table. */
import type { FeatureSink } from "./features.ts";

/** Bits of the filter: small enough to stay in the processor's cache. */
const FILTER = 20;
const FILTER_MASK = (1 << FILTER) - 1;

export class LinearModel {
  readonly labels: number;
  /** `transitions[a * labels + b]`. */
  readonly transitions: Float32Array;
  private readonly mask: number;
  /** Number of a feature, and where its weights begin. */
  private readonly keys: Int32Array;
  private readonly weights: Int8Array;
  private readonly step: number;
  /** Most features are not stored; this tells it without a look at the table. */
  private readonly filter: Uint32Array;

  /** @param weights `weights[k * labels + y]` of feature `ids[k]`, in steps; 3 or 6 labels */
  constructor(
    labels: number,
    transitions: Float32Array,
    ids: ArrayLike<number>,
    weights: Int8Array,
    step: number,
  ) {
    if (labels !== 3 && labels !== 6) throw new Error(`no chain has ${labels} labels`);
    this.labels = labels;
    this.transitions = transitions;
    let size = 64;
    while (size < ids.length * 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size * 2).fill(-1);
    this.weights = weights;
    this.step = step;
    this.filter = new Uint32Array(1 << (FILTER - 5));
    for (let k = 0; k < ids.length; k++) {
      const id = ids[k] as number;
      let at = id & this.mask;
      while (this.keys[2 * at] !== -1) at = (at + 1) & this.mask;
      this.keys[2 * at] = id;
      this.keys[2 * at + 1] = k * labels;
      const bit = id & FILTER_MASK;
      this.filter[bit >>> 5] = (this.filter[bit >>> 5] as number) | (1 << (bit & 31));
    }
  }

  /** Adds the weights of the sink's features to `scores[at …]`. */
  addTo(sink: FeatureSink, scores: Float32Array, at: number): void {
    if (this.labels === 6) this.addSix(sink, scores, at);
    else this.addThree(sink, scores, at);
  }

  /** Place of a feature's weights, -1 if it has none. */
  private find(id: number): number {
    const { keys, mask } = this;
    let slot = id & mask;
    for (;;) {
      const key = keys[2 * slot] as number;
      if (key === id) return keys[2 * slot + 1] as number;
      if (key === -1) return -1;
      slot = (slot + 1) & mask;
    }
  }

  private addThree(sink: FeatureSink, scores: Float32Array, at: number): void {
    const { weights, filter, step } = this;
    const { ids, count } = sink;
    let a = 0;
    let b = 0;
    let c = 0;
    for (let k = 0; k < count; k++) {
      const id = ids[k] as number;
      if ((((filter[(id & FILTER_MASK) >>> 5] as number) >>> (id & 31)) & 1) === 0) continue;
      const from = this.find(id);
      if (from < 0) continue;
      a += weights[from] as number;
      b += weights[from + 1] as number;
      c += weights[from + 2] as number;
    }
    scores[at] = (scores[at] as number) + a * step;
    scores[at + 1] = (scores[at + 1] as number) + b * step;
    scores[at + 2] = (scores[at + 2] as number) + c * step;
  }

  /** The sixth label is the cue itself, which is given and has no weights. */
  private addSix(sink: FeatureSink, scores: Float32Array, at: number): void {
    const { weights, filter, step } = this;
    const { ids, count } = sink;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    for (let k = 0; k < count; k++) {
      const id = ids[k] as number;
      if ((((filter[(id & FILTER_MASK) >>> 5] as number) >>> (id & 31)) & 1) === 0) continue;
      const from = this.find(id);
      if (from < 0) continue;
      a += weights[from] as number;
      b += weights[from + 1] as number;
      c += weights[from + 2] as number;
      d += weights[from + 3] as number;
      e += weights[from + 4] as number;
    }
    scores[at] = (scores[at] as number) + a * step;
    scores[at + 1] = (scores[at + 1] as number) + b * step;
    scores[at + 2] = (scores[at + 2] as number) + c * step;
    scores[at + 3] = (scores[at + 3] as number) + d * step;
    scores[at + 4] = (scores[at + 4] as number) + e * step;
  }
}
