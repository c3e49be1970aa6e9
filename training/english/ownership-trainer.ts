/** Learns which cue owns a quoted region: conditional logit over the candidates and nobody, by gradient ascent. */

import { dot } from "../../src/languages/en/speech/logistic.ts";
import {
  candidatesFor,
  NOBODY_FEATURES,
  NOBODY_SIZE,
  nobodyFeatures,
  OWNERSHIP_FEATURES,
  OWNERSHIP_SIZE,
  ownershipFeatures,
} from "../../src/languages/en/speech/ownership.ts";
import type { PassageRecord } from "../../src/languages/en/speech/records.ts";
import type { Attribution } from "./corpus.ts";

export interface OwnershipRow {
  readonly candidates: Float64Array[];
  readonly nobody: Float64Array;
  /** Index of the right candidate, -1 for nobody. */
  readonly right: number;
  readonly fold: number;
}

/** Rows of one article: every region with its candidates and the one that gold names. */
export function ownershipRows(
  records: readonly PassageRecord[],
  attributions: readonly Attribution[],
  fold: number,
): OwnershipRow[] {
  const rows: OwnershipRow[] = [];
  records.forEach((record, at) => {
    record.regions.forEach((region, index) => {
      if (region.words === 0) return;
      const [from, to] = region.region.inner;
      const covered = (a: Attribution): number =>
        a.content.reduce((sum, [s, e]) => sum + Math.max(0, Math.min(e, to) - Math.max(s, from)), 0);
      const owner = attributions.find((a) => covered(a) * 2 >= to - from);
      const candidates = candidatesFor(records, at, region);
      const right = owner
        ? candidates.findIndex(({ passage, cue }) => {
            const [s, e] = records[at + passage]?.cues[cue]?.span ?? [0, 0];
            return owner.cue.some(([a, b]) => a < e && b > s);
          })
        : -1;
      // A region of an attribution whose cue was not found teaches nothing.
      if (owner && right < 0) return;
      const nobody = new Float64Array(NOBODY_SIZE);
      nobodyFeatures(records, at, region, index, nobody);
      rows.push({
        candidates: candidates.map((candidate) => {
          const features = new Float64Array(OWNERSHIP_SIZE);
          ownershipFeatures(records, at, region, index, candidate, features);
          return features;
        }),
        nobody,
        right,
        fold,
      });
    });
  });
  return rows;
}

export function trainOwnership(rows: readonly OwnershipRow[], without: number): Record<string, number> {
  const w = new Float64Array(OWNERSHIP_SIZE);
  const v = new Float64Array(NOBODY_SIZE);
  const gw = new Float64Array(OWNERSHIP_SIZE).fill(1e-8);
  const gv = new Float64Array(NOBODY_SIZE).fill(1e-8);
  const used = rows.filter(({ fold }) => fold !== without);
  const l2 = 2 / used.length;
  for (let epoch = 0; epoch < 300; epoch++) {
    const dw = new Float64Array(OWNERSHIP_SIZE);
    const dv = new Float64Array(NOBODY_SIZE);
    for (const { candidates, nobody, right } of used) {
      const scores = candidates.map((features) => dot(features, w));
      const none = dot(nobody, v);
      const largest = Math.max(none, ...scores);
      const exponentials = scores.map((score) => Math.exp(score - largest));
      const sum = exponentials.reduce((a, b) => a + b, Math.exp(none - largest));
      candidates.forEach((features, k) => {
        const difference = (exponentials[k] as number) / sum - (k === right ? 1 : 0);
        for (let j = 0; j < OWNERSHIP_SIZE; j++)
          dw[j] = (dw[j] as number) + difference * (features[j] as number);
      });
      const difference = Math.exp(none - largest) / sum - (right < 0 ? 1 : 0);
      for (let j = 0; j < NOBODY_SIZE; j++) dv[j] = (dv[j] as number) + difference * (nobody[j] as number);
    }
    step(w, dw, gw, used.length, l2);
    step(v, dv, gv, used.length, l2);
  }
  const weights: Record<string, number> = {};
  OWNERSHIP_FEATURES.forEach((name, j) => {
    weights[name] = round(w[j] as number);
  });
  NOBODY_FEATURES.forEach((name, j) => {
    weights[`nobody.${name}`] = round(v[j] as number);
  });
  return weights;
}

/** AdaGrad over the whole data. */
function step(w: Float64Array, d: Float64Array, squares: Float64Array, n: number, l2: number): void {
  for (let j = 0; j < w.length; j++) {
    const g = (d[j] as number) / n + l2 * (w[j] as number);
    squares[j] = (squares[j] as number) + g * g;
    w[j] = (w[j] as number) - (0.5 * g) / Math.sqrt(squares[j] as number);
  }
}

const round = (x: number): number => Math.round(x * 100) / 100;
