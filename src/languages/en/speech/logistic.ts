/** Logistic regression with named features: the weights are read from the model by name. */

export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] as number) * (b[k] as number);
  return sum;
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Log odds, bounded. */
export function logit(p: number): number {
  return Math.log((p + 0.002) / (1.002 - p));
}

export class Logistic {
  private readonly weights: Float64Array;
  constructor(names: readonly string[], weights: Readonly<Record<string, number>>) {
    this.weights = Float64Array.from(names, (name) => weights[name] ?? 0);
  }
  probability(features: Float64Array): number {
    return sigmoid(dot(features, this.weights));
  }
}
