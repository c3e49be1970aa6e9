/** How sure a statement and its source are together. */
import type { Draft } from "./assemble.ts";

export function confidenceOf(draft: Draft, _weights: Readonly<Record<string, number>>): number {
  const source = draft.source ? draft.source.probability : 0.5;
  return Math.min(1, Math.max(0, draft.score * source));
}
