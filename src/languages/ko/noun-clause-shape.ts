/** Shape of a reported clause that a noun follows. */
import type { Span } from "../../engine/types.ts";
import type { Phrase } from "./phrase.ts";

export interface NounClause {
  readonly cue: readonly Span[];
  /** The noun's owner: 전문가들의 지적. */
  readonly owner: Phrase | null;
  /** Nobody is named: …는 지적이 나온다. */
  readonly atLarge: boolean;
  readonly closing: "carrying" | "floating" | null;
  /** Index of the last word. */
  readonly last: number;
  readonly final: boolean;
  readonly noun: string;
  /** A speaker must be named, or the clause is no report. */
  readonly needsSpeaker: boolean;
}
