/**
 * Quotations over several paragraphs, and quotations that nothing attributes.
 * Example: a paragraph that ends in an open quote goes on in the next, which opens again; a paragraph that is nothing
 * but one quotation goes on with what the speaker before said.
 */
import type { Span } from "../../../engine/types.ts";
import { addRegion, type Draft, newDraft } from "./assemble.ts";
import type { PassageRecord, RegionRecord } from "./records.ts";

/** Words of a quotation that is reported though nothing says whose it is: shorter ones are often terms. */
const LEAST_WORDS = 8;
/** Words of a paragraph that goes on with the quotation before it. */
const LEAST_CONTINUED = 4;
/** Characters that may follow a quotation in its paragraph, as "she said." does, for the next to go on. */
const LONGEST_REST = 80;

export function continueQuotations(records: readonly PassageRecord[], drafts: readonly Draft[]): Draft[] {
  const result = [...drafts];
  records.forEach((record, at) => {
    record.regions.forEach((region, index) => {
      if (region.words === 0 || result.some((draft) => covers(draft, region))) return;
      const speaker = speakerBefore(records, at, region, result);
      if (speaker) {
        addRegion(speaker, record, index);
        speaker.farRegions++;
        return;
      }
      if (region.region.marks !== "double" || region.words < LEAST_WORDS || region.titleCase) return;
      const draft = newDraft(at, null, null);
      addRegion(draft, record, index);
      if (draft.hasClause) result.push(draft);
    });
  });
  return result;
}

const touches = ([s, e]: Span, { region: { inner } }: RegionRecord): boolean => s < inner[1] && e > inner[0];
const covers = (draft: Draft, region: RegionRecord): boolean =>
  draft.content.some((span) => touches(span, region));

/** The statement that the paragraph before ends with, if this region goes on with it. */
function speakerBefore(
  records: readonly PassageRecord[],
  at: number,
  region: RegionRecord,
  drafts: readonly Draft[],
): Draft | undefined {
  const record = records[at] as PassageRecord;
  const before = record.regions[record.regions.indexOf(region) - 1];
  // “…,” an angry Roe retaliated. “And …”
  if (before)
    return region.opening === 2 && region.words >= LEAST_CONTINUED
      ? drafts.findLast((draft) => covers(draft, before))
      : undefined;
  const previous = records[at - 1];
  if (!previous || previous.paragraph !== record.paragraph - 1) return undefined;
  const goesOn = record.openBefore && region.opening === 1;
  if (!goesOn && !(region.alone && region.region.closed && region.words >= LEAST_CONTINUED)) return undefined;
  const last = previous.regions[previous.regions.length - 1];
  if (!last) return undefined;
  if (!goesOn && previous.to - last.region.outer[1] > LONGEST_REST) return undefined;
  return drafts.findLast((draft) => covers(draft, last));
}
