/** What the later decisions learn from: nested statements, and whether statements and sources are right. */
import type { Span } from "../../src/engine/types.ts";
import type { Draft } from "../../src/languages/en/speech/assemble.ts";
import { choicesOf, type Owners } from "../../src/languages/en/speech/choices.ts";
import { CONFIDENCE_SIZE, confidenceFeatures } from "../../src/languages/en/speech/confidence.ts";
import { isInside, NESTING_SIZE, nestingFeatures } from "../../src/languages/en/speech/nesting.ts";
import type { PassageRecord } from "../../src/languages/en/speech/records.ts";
import type { Attribution } from "./corpus.ts";
import type { LogisticRow } from "./logistic-trainer.ts";

const meet = (a: Span, b: Span): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
const meetAny = (a: Span, spans: readonly Span[]): number => spans.reduce((sum, b) => sum + meet(a, b), 0);
const size = (spans: readonly Span[]): number => spans.reduce((sum, [s, e]) => sum + e - s, 0);

/** Pairs of cues of which one stands in the content of the other, and just one is annotated. */
export function nestingRows(
  records: readonly PassageRecord[],
  owners: Owners,
  attributions: readonly Attribution[],
  fold: number,
): LogisticRow[] {
  const rows: LogisticRow[] = [];
  const isGold = (span: Span): boolean => attributions.some(({ cue }) => meetAny(span, cue) > 0);
  records.forEach((record, at) => {
    const choices = choicesOf(records, owners, at);
    for (const outer of choices)
      for (const inner of choices) {
        if (!isInside(outer, inner)) continue;
        const right = isGold(inner.cue.span);
        if (!right && !isGold(outer.cue.span)) continue;
        const features = new Float64Array(NESTING_SIZE);
        nestingFeatures(record, outer, inner, features);
        rows.push({ features, right, fold });
      }
  });
  return rows;
}

/** Every draft twice: is it a statement, and is its source right too. */
export function confidenceRows(
  records: readonly PassageRecord[],
  drafts: readonly Draft[],
  attributions: readonly Attribution[],
  discard: readonly Span[],
  fold: number,
): { statement: LogisticRow[]; confidence: LogisticRow[] } {
  const statement: LogisticRow[] = [];
  const confidence: LogisticRow[] = [];
  for (const draft of drafts) {
    const length = size(draft.content);
    const inside = (spans: readonly Span[]): number =>
      draft.content.reduce((sum, span) => sum + meetAny(span, spans), 0);
    if (inside(discard) * 2 > length) continue;
    // Of the attributions that have half of it, the one with the most; the same cue goes before.
    const close = attributions
      .map((gold) => ({
        gold,
        share: inside(gold.content) / length,
        cue: draft.cue ? meetAny(draft.cue.span, gold.cue) > 0 : false,
      }))
      .filter(({ share, cue }) => share >= 0.5 || (cue && share > 0.3))
      .sort((a, b) => b.share - a.share)[0];
    const features = new Float64Array(CONFIDENCE_SIZE);
    confidenceFeatures(draft, records[draft.at] as PassageRecord, features);
    statement.push({ features, right: close !== undefined, fold });
    if (!close) confidence.push({ features, right: false, fold });
    else
      confidence.push({ features, right: sameSource(draft.source?.span ?? null, close.gold.source), fold });
  }
  return { statement, confidence };
}

/** No source in either, or spans that share a good part of the shorter one. */
function sameSource(predicted: Span | null, gold: readonly Span[]): boolean {
  if (!predicted || gold.length === 0) return gold.length === 0;
  const common = meetAny(predicted, gold);
  return common * 2 >= Math.min(size(gold), predicted[1] - predicted[0]);
}
