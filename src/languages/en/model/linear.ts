/** Weights of one model by feature number, in an open-addressing table. */
import type { FeatureSink } from "./features.ts";

export class LinearModel {
  readonly labels: number;
  /** `transitions[a * labels + b]`. */
  readonly transitions: Float32Array;
  private readonly mask: number;
  private readonly keys: Int32Array;
  private readonly weights: Float32Array;
  /** One bit for every feature number: most are not stored, and this is the quickest way to know. */
  private readonly stored: Uint32Array;

  /** @param weights `weights[k * labels + y]` of feature `ids[k]` */
  constructor(labels: number, transitions: Float32Array, ids: ArrayLike<number>, weights: Float32Array) {
    this.labels = labels;
    this.transitions = transitions;
    let size = 64;
    while (size < ids.length * 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size * 2).fill(-1);
    this.weights = weights;
    this.stored = new Uint32Array(1 << 19);
    for (let k = 0; k < ids.length; k++) {
      const id = ids[k] as number;
      let at = id & this.mask;
      while (this.keys[2 * at] !== -1) at = (at + 1) & this.mask;
      this.keys[2 * at] = id;
      this.keys[2 * at + 1] = k * labels;
      this.stored[id >>> 5] = (this.stored[id >>> 5] as number) | (1 << (id & 31));
    }
  }

  /** Adds the weights of the sink's features to `scores[at …]`. */
  addTo(sink: FeatureSink, scores: Float32Array, at: number): void {
    const { labels, keys, weights, mask, stored } = this;
    const { ids, count } = sink;
    for (let k = 0; k < count; k++) {
      const id = ids[k] as number;
      if ((((stored[id >>> 5] as number) >>> (id & 31)) & 1) === 0) continue;
      let slot = id & mask;
      while (keys[2 * slot] !== id) slot = (slot + 1) & mask;
      const from = keys[2 * slot + 1] as number;
      for (let y = 0; y < labels; y++)
        scores[at + y] = (scores[at + y] as number) + (weights[from + y] as number);
    }
  }
}
