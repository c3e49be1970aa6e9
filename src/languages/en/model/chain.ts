/**
 * Linear-chain conditional random field: best path and marginals.
 * Lafferty, McCallum, Pereira: Conditional Random Fields, ICML 2001. Forward and backward sums are scaled per
 * position (Rabiner 1989), so that no logarithms are needed inside the loops.
 */

/** Score of what cannot be. */
export const NEVER = -1e4;

export class Chain {
  readonly labels: number;
  /** `alpha[i * labels + y]`, scaled so that every position sums to 1. */
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  /** Exponentials of the scores, less the largest of the position. */
  readonly state: Float64Array;
  readonly scale: Float64Array;
  private readonly best: Float64Array;
  private readonly from: Uint8Array;
  private readonly transition: Float64Array;
  private readonly edge: Float64Array;

  constructor(labels: number, longest: number) {
    this.labels = labels;
    this.alpha = new Float64Array(labels * longest);
    this.beta = new Float64Array(labels * longest);
    this.state = new Float64Array(labels * longest);
    this.scale = new Float64Array(longest);
    this.best = new Float64Array(labels * 2);
    this.from = new Uint8Array(labels * longest);
    this.transition = new Float64Array(labels * labels);
    this.edge = new Float64Array(labels * labels);
  }

  /** `transition[a * labels + b]` is the score of going from a to b. */
  setTransitions(transition: ArrayLike<number>): void {
    for (let k = 0; k < this.transition.length; k++) {
      this.transition[k] = transition[k] as number;
      this.edge[k] = Math.exp(transition[k] as number);
    }
  }

  /** The transitions' exponentials. */
  get edges(): Float64Array {
    return this.edge;
  }

  /** Writes the labels of the best path into `path`; returns its score. */
  viterbi(scores: Float32Array, length: number, path: Uint8Array): number {
    const { labels, best, from, transition } = this;
    if (length === 0) return 0;
    for (let y = 0; y < labels; y++) best[y] = scores[y] as number;
    let now = 0;
    for (let i = 1; i < length; i++) {
      const then = now;
      now = labels - now;
      for (let y = 0; y < labels; y++) {
        let highest = -Infinity;
        let winner = 0;
        for (let x = 0; x < labels; x++) {
          const value = (best[then + x] as number) + (transition[x * labels + y] as number);
          if (value > highest) {
            highest = value;
            winner = x;
          }
        }
        best[now + y] = highest + (scores[i * labels + y] as number);
        from[i * labels + y] = winner;
      }
    }
    let last = 0;
    for (let y = 1; y < labels; y++) if ((best[now + y] as number) > (best[now + last] as number)) last = y;
    const score = best[now + last] as number;
    for (let i = length - 1; i > 0; i--) {
      path[i] = last;
      last = from[i * labels + last] as number;
    }
    path[0] = last;
    return score;
  }

  /** Fills `alpha` and `beta`, and `marginals[i * labels + y]`; returns the logarithm of the partition sum. */
  marginals(scores: Float32Array, length: number, marginals: Float32Array): number {
    const { labels, alpha, beta, state, scale, edge } = this;
    let logarithm = 0;
    for (let i = 0; i < length; i++) {
      const at = i * labels;
      let largest = -Infinity;
      for (let y = 0; y < labels; y++)
        if ((scores[at + y] as number) > largest) largest = scores[at + y] as number;
      logarithm += largest;
      let sum = 0;
      for (let y = 0; y < labels; y++) {
        const difference = (scores[at + y] as number) - largest;
        const e = difference < -40 ? 0 : Math.exp(difference);
        state[at + y] = e;
        let value = e;
        if (i > 0 && e > 0) {
          let incoming = 0;
          for (let x = 0; x < labels; x++)
            incoming += (alpha[at - labels + x] as number) * (edge[x * labels + y] as number);
          value = e * incoming;
        }
        alpha[at + y] = value;
        sum += value;
      }
      if (!(sum > 1e-290)) {
        // Everything that could precede is out of reach: begin anew.
        sum = 0;
        for (let y = 0; y < labels; y++) sum += alpha[at + y] = state[at + y] as number;
      }
      scale[i] = sum;
      logarithm += Math.log(sum);
      for (let y = 0; y < labels; y++) alpha[at + y] = (alpha[at + y] as number) / sum;
    }
    for (let i = length - 1; i >= 0; i--) {
      const at = i * labels;
      if (i === length - 1) for (let y = 0; y < labels; y++) beta[at + y] = 1;
      else {
        const next = at + labels;
        const s = scale[i + 1] as number;
        for (let y = 0; y < labels; y++) {
          let outgoing = 0;
          for (let x = 0; x < labels; x++)
            outgoing +=
              (edge[y * labels + x] as number) * (state[next + x] as number) * (beta[next + x] as number);
          beta[at + y] = outgoing / s;
        }
      }
      for (let y = 0; y < labels; y++)
        marginals[at + y] = (alpha[at + y] as number) * (beta[at + y] as number);
    }
    return logarithm;
  }
}
