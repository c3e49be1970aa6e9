/** Rules for what newspapers write in fixed forms; they act where the learned steps leave a quotation without owner. */
import type { Draft } from "./assemble.ts";
import type { Owners } from "./choices.ts";
import { continueQuotations } from "./continuation.ts";
import { addTranscriptLines, attributeByForm } from "./fixed-forms.ts";
import { readInterview } from "./interview.ts";
import type { PassageRecord } from "./records.ts";

/** All drafts, those of the rules included; the given ones may get further content. */
export function applyQuoteRules(
  records: readonly PassageRecord[],
  owners: Owners,
  drafts: readonly Draft[],
): Draft[] {
  const attributed = attributeByForm(records, owners, addTranscriptLines(records, drafts));
  return readInterview(records, continueQuotations(records, attributed));
}
