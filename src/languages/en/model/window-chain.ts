/**
 * The second chain as it is used: what `Chain` finds of a window whose cue is given, in a fifth of the time. The cue
 * parts the window in two chains of five labels; of their 25 transitions six cannot be; scores are whole numbers of
 * steps, so that exponentials are looked up. Written out, because loops over five labels cost more than what is in them.
 */
import { ARGUMENT_LABELS, THE_CUE } from "./labels.ts";

const SIX = ARGUMENT_LABELS.length;
/** Labels that have scores. */
export const FIVE = THE_CUE;
/** A label this much less likely than the best of its token is no less likely still. */
const FARTHEST = 40;

export class WindowChain {
  /** `transition[a * SIX + b]`, in steps; and their exponentials. */
  private readonly transition: Float64Array;
  private readonly edge: Float64Array;
  /** By the steps to the best label of a token. */
  private readonly exponential: Float64Array;
  private readonly states: Float64Array;
  private readonly alphas: Float64Array;
  private readonly from: Uint8Array;

  /** @param longest most tokens of a window */
  constructor(transitions: ArrayLike<number>, step: number, longest: number) {
    this.transition = Float64Array.from(transitions, (score) => score / step);
    this.edge = Float64Array.from(transitions, (score) => Math.exp(score));
    this.exponential = Float64Array.from({ length: Math.ceil(FARTHEST / step) + 1 }, (_, steps) =>
      Math.exp(-steps * step),
    );
    this.states = new Float64Array(longest * FIVE);
    this.alphas = new Float64Array(longest * FIVE);
    this.from = new Uint8Array(longest * FIVE);
  }

  /**
   * Best path and marginals.
   * @param scores `scores[i * FIVE + y]` in steps; those of the cue's tokens are not looked at
   * @param first the cue's first token in the window
   * @param last the one after its last
   * @param path gets the labels
   * @param marginals gets the probabilities, `marginals[i * FIVE + y]`; the cue's are 0
   */
  read(
    scores: Int32Array,
    length: number,
    first: number,
    last: number,
    path: Uint8Array,
    marginals: Float32Array,
  ): void {
    marginals.fill(0, first * FIVE, last * FIVE);
    path.fill(THE_CUE, first, last);
    if (first > 0) {
      this.decode(scores, 0, first, false, true, path);
      this.sum(scores, 0, first, false, true, marginals);
    }
    if (last < length) {
      this.decode(scores, last, length, true, false, path);
      this.sum(scores, last, length, true, false, marginals);
    }
  }

  /** The best path of the tokens from `begin` up to `end`. */
  private decode(
    scores: Int32Array,
    begin: number,
    end: number,
    afterCue: boolean,
    beforeCue: boolean,
    path: Uint8Array,
  ): void {
    const { transition: t, from } = this;
    const t00 = t[0] as number;
    const t01 = t[1] as number;
    const t03 = t[3] as number;
    const t10 = t[6] as number;
    const t11 = t[7] as number;
    const t12 = t[8] as number;
    const t13 = t[9] as number;
    const t20 = t[12] as number;
    const t21 = t[13] as number;
    const t22 = t[14] as number;
    const t23 = t[15] as number;
    const t30 = t[18] as number;
    const t31 = t[19] as number;
    const t33 = t[21] as number;
    const t34 = t[22] as number;
    const t40 = t[24] as number;
    const t41 = t[25] as number;
    const t43 = t[27] as number;
    const t44 = t[28] as number;
    let at = begin * FIVE;
    let v0 = scores[at] as number;
    let v1 = scores[at + 1] as number;
    let v2 = scores[at + 2] as number;
    let v3 = scores[at + 3] as number;
    let v4 = scores[at + 4] as number;
    if (afterCue) {
      v0 += t[30] as number;
      v1 += t[31] as number;
      v2 += t[32] as number;
      v3 += t[33] as number;
      v4 += t[34] as number;
    }
    for (let i = begin + 1; i < end; i++) {
      at += FIVE;
      let o = v0 + t00;
      let source = v0 + t01;
      let content = v0 + t03;
      let fromO = 0;
      let fromSource = 0;
      let fromContent = 0;
      if (v1 + t10 > o) {
        o = v1 + t10;
        fromO = 1;
      }
      if (v1 + t11 > source) {
        source = v1 + t11;
        fromSource = 1;
      }
      if (v1 + t13 > content) {
        content = v1 + t13;
        fromContent = 1;
      }
      if (v2 + t20 > o) {
        o = v2 + t20;
        fromO = 2;
      }
      if (v2 + t21 > source) {
        source = v2 + t21;
        fromSource = 2;
      }
      if (v2 + t23 > content) {
        content = v2 + t23;
        fromContent = 2;
      }
      if (v3 + t30 > o) {
        o = v3 + t30;
        fromO = 3;
      }
      if (v3 + t31 > source) {
        source = v3 + t31;
        fromSource = 3;
      }
      if (v3 + t33 > content) {
        content = v3 + t33;
        fromContent = 3;
      }
      if (v4 + t40 > o) {
        o = v4 + t40;
        fromO = 4;
      }
      if (v4 + t41 > source) {
        source = v4 + t41;
        fromSource = 4;
      }
      if (v4 + t43 > content) {
        content = v4 + t43;
        fromContent = 4;
      }
      from[at] = fromO;
      from[at + 1] = fromSource;
      from[at + 2] = v2 + t22 > v1 + t12 ? 2 : 1;
      from[at + 3] = fromContent;
      from[at + 4] = v4 + t44 > v3 + t34 ? 4 : 3;
      v2 = (v2 + t22 > v1 + t12 ? v2 + t22 : v1 + t12) + (scores[at + 2] as number);
      v4 = (v4 + t44 > v3 + t34 ? v4 + t44 : v3 + t34) + (scores[at + 4] as number);
      v0 = o + (scores[at] as number);
      v1 = source + (scores[at + 1] as number);
      v3 = content + (scores[at + 3] as number);
    }
    if (beforeCue) {
      v0 += t[THE_CUE] as number;
      v1 += t[SIX + THE_CUE] as number;
      v2 += t[2 * SIX + THE_CUE] as number;
      v3 += t[3 * SIX + THE_CUE] as number;
      v4 += t[4 * SIX + THE_CUE] as number;
    }
    let best = v0;
    let label = 0;
    if (v1 > best) {
      best = v1;
      label = 1;
    }
    if (v2 > best) {
      best = v2;
      label = 2;
    }
    if (v3 > best) {
      best = v3;
      label = 3;
    }
    if (v4 > best) label = 4;
    for (let i = end - 1; i > begin; i--) {
      path[i] = label;
      label = from[i * FIVE + label] as number;
    }
    path[begin] = label;
  }

  /** The marginals of the tokens from `begin` up to `end`: forward and backward sums, each token's brought to 1. */
  private sum(
    scores: Int32Array,
    begin: number,
    end: number,
    afterCue: boolean,
    beforeCue: boolean,
    marginals: Float32Array,
  ): void {
    const { edge: e, states, alphas } = this;
    const e00 = e[0] as number;
    const e01 = e[1] as number;
    const e03 = e[3] as number;
    const e10 = e[6] as number;
    const e11 = e[7] as number;
    const e12 = e[8] as number;
    const e13 = e[9] as number;
    const e20 = e[12] as number;
    const e21 = e[13] as number;
    const e22 = e[14] as number;
    const e23 = e[15] as number;
    const e30 = e[18] as number;
    const e31 = e[19] as number;
    const e33 = e[21] as number;
    const e34 = e[22] as number;
    const e40 = e[24] as number;
    const e41 = e[25] as number;
    const e43 = e[27] as number;
    const e44 = e[28] as number;
    let a0 = afterCue ? (e[30] as number) : 1;
    let a1 = afterCue ? (e[31] as number) : 1;
    let a2 = afterCue ? (e[32] as number) : 1;
    let a3 = afterCue ? (e[33] as number) : 1;
    let a4 = afterCue ? (e[34] as number) : 1;
    for (let i = begin; i < end; i++) {
      const at = i * FIVE;
      this.exponentiate(scores, at);
      if (i > begin) {
        const all0 = a0 * e00 + a1 * e10 + a2 * e20 + a3 * e30 + a4 * e40;
        const all1 = a0 * e01 + a1 * e11 + a2 * e21 + a3 * e31 + a4 * e41;
        const all3 = a0 * e03 + a1 * e13 + a2 * e23 + a3 * e33 + a4 * e43;
        a2 = a1 * e12 + a2 * e22;
        a4 = a3 * e34 + a4 * e44;
        a0 = all0;
        a1 = all1;
        a3 = all3;
      }
      a0 *= states[at] as number;
      a1 *= states[at + 1] as number;
      a2 *= states[at + 2] as number;
      a3 *= states[at + 3] as number;
      a4 *= states[at + 4] as number;
      const scale = 1 / (a0 + a1 + a2 + a3 + a4);
      alphas[at] = a0 *= scale;
      alphas[at + 1] = a1 *= scale;
      alphas[at + 2] = a2 *= scale;
      alphas[at + 3] = a3 *= scale;
      alphas[at + 4] = a4 *= scale;
    }
    let b0 = beforeCue ? (e[5] as number) : 1;
    let b1 = beforeCue ? (e[11] as number) : 1;
    let b2 = beforeCue ? (e[17] as number) : 1;
    let b3 = beforeCue ? (e[23] as number) : 1;
    let b4 = beforeCue ? (e[29] as number) : 1;
    for (let i = end - 1; i >= begin; i--) {
      const at = i * FIVE;
      const m0 = (alphas[at] as number) * b0;
      const m1 = (alphas[at + 1] as number) * b1;
      const m2 = (alphas[at + 2] as number) * b2;
      const m3 = (alphas[at + 3] as number) * b3;
      const m4 = (alphas[at + 4] as number) * b4;
      const scale = 1 / (m0 + m1 + m2 + m3 + m4);
      marginals[at] = m0 * scale;
      marginals[at + 1] = m1 * scale;
      marginals[at + 2] = m2 * scale;
      marginals[at + 3] = m3 * scale;
      marginals[at + 4] = m4 * scale;
      // The backward sums take the same factor: alphas are at most 1, so neither runs out of range.
      const g0 = (states[at] as number) * b0 * scale;
      const g1 = (states[at + 1] as number) * b1 * scale;
      const g2 = (states[at + 2] as number) * b2 * scale;
      const g3 = (states[at + 3] as number) * b3 * scale;
      const g4 = (states[at + 4] as number) * b4 * scale;
      b0 = e00 * g0 + e01 * g1 + e03 * g3;
      b1 = e10 * g0 + e11 * g1 + e12 * g2 + e13 * g3;
      b2 = e20 * g0 + e21 * g1 + e22 * g2 + e23 * g3;
      b3 = e30 * g0 + e31 * g1 + e33 * g3 + e34 * g4;
      b4 = e40 * g0 + e41 * g1 + e43 * g3 + e44 * g4;
    }
  }

  /** The exponentials of a token's scores less the best of them. */
  private exponentiate(scores: Int32Array, at: number): void {
    const { exponential, states } = this;
    const s0 = scores[at] as number;
    const s1 = scores[at + 1] as number;
    const s2 = scores[at + 2] as number;
    const s3 = scores[at + 3] as number;
    const s4 = scores[at + 4] as number;
    let best = s0 > s1 ? s0 : s1;
    if (s2 > best) best = s2;
    if (s3 > best) best = s3;
    if (s4 > best) best = s4;
    const most = exponential.length - 1;
    states[at] = exponential[best - s0 < most ? best - s0 : most] as number;
    states[at + 1] = exponential[best - s1 < most ? best - s1 : most] as number;
    states[at + 2] = exponential[best - s2 < most ? best - s2 : most] as number;
    states[at + 3] = exponential[best - s3 < most ? best - s3 : most] as number;
    states[at + 4] = exponential[best - s4 < most ? best - s4 : most] as number;
  }
}
