/** What was learned about English: two chains, and the weights of the later decisions. */
import type { LinearModel } from "./linear.ts";

export interface EnglishModel {
  readonly cue: LinearModel;
  readonly argument: LinearModel;
  /** Weights by decision and feature: "ownership", "nesting", "statement", "confidence" (see `speech/`). */
  readonly decisions: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
