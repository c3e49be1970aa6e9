/** What was learned about English: two chains, and the weights of the later decisions. */
import type { LinearModel } from "./linear.ts";

export interface EnglishModel {
  readonly cue: LinearModel;
  readonly argument: LinearModel;
  /** Which cue owns a quoted region: weights by feature name, see `ownership.ts`. */
  readonly ownership: Readonly<Record<string, number>>;
  /** How sure a statement and its source are: weights by feature name, see `confidence.ts`. */
  readonly confidence: Readonly<Record<string, number>>;
}
