/** Logistic regression by AdaGrad over the whole data. */
import { dot, sigmoid } from "../../src/languages/en/speech/logistic.ts";

export interface LogisticRow {
  readonly features: Float64Array;
  readonly right: boolean;
  readonly fold: number;
}

export function trainLogistic(
  names: readonly string[],
  rows: readonly LogisticRow[],
  without: number,
): Record<string, number> {
  const used = rows.filter(({ fold }) => fold !== without);
  const w = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-8);
  for (let epoch = 0; epoch < 500; epoch++) {
    const gradient = new Float64Array(names.length);
    for (const { features, right } of used) {
      const difference = sigmoid(dot(features, w)) - (right ? 1 : 0);
      for (let k = 0; k < w.length; k++)
        gradient[k] = (gradient[k] as number) + difference * (features[k] as number);
    }
    for (let k = 0; k < w.length; k++) {
      const g = ((gradient[k] as number) + 2 * (w[k] as number)) / used.length;
      squares[k] = (squares[k] as number) + g * g;
      w[k] = (w[k] as number) - (0.5 * g) / Math.sqrt(squares[k] as number);
    }
  }
  return Object.fromEntries(names.map((name, k) => [name, Math.round((w[k] as number) * 100) / 100]));
}
