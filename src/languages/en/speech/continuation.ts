/**
 * Quotations over several paragraphs, and quotations that nothing attributes.
 * Example: a paragraph that ends in an open quote goes on in the next, which opens again; a paragraph that is nothing
 * but one quotation goes on with what the speaker before said.
 */
import { addRegion, type Draft, newDraft } from "./assemble.ts";
import { Coverage } from "./coverage.ts";
import type { PassageRecord, RegionRecord } from "./records.ts";

/** Words of a quotation that is reported though nothing says whose it is: shorter ones are often terms. */
const LEAST_WORDS = 8;
/** Words of a paragraph that goes on with the quotation before it. */
const LEAST_CONTINUED = 4;
/** Characters that may follow a quotation in its paragraph, as "she said." does, for the next to go on. */
const LONGEST_REST = 80;

export function continueQuotations(records: readonly PassageRecord[], drafts: readonly Draft[]): Draft[] {
  const result = [...drafts];
  const coverage = new Coverage(records, drafts);
  records.forEach((record, at) => {
    record.regions.forEach((region, index) => {
      if (region.words === 0 || coverage.of(region)) return;
      const speaker = speakerBefore(records, at, index, coverage);
      if (speaker) {
        addRegion(speaker, record, index);
        speaker.farRegions++;
        coverage.add(record, region, speaker);
        return;
      }
      if (region.region.marks !== "double" || region.words < LEAST_WORDS || region.titleCase) return;
      const draft = newDraft(at, null, null);
      addRegion(draft, record, index);
      if (!draft.hasClause) return;
      result.push(draft);
      coverage.add(record, region, draft);
    });
  });
  return result;
}

/** The statement that the region before this one belongs to, if this one goes on with it. */
function speakerBefore(
  records: readonly PassageRecord[],
  at: number,
  index: number,
  coverage: Coverage,
): Draft | undefined {
  const record = records[at] as PassageRecord;
  const region = record.regions[index] as RegionRecord;
  // “…,” an angry Roe retaliated. “And …”
  if (index > 0)
    return region.opening === 2 && region.words >= LEAST_CONTINUED
      ? coverage.of(record.regions[index - 1])
      : undefined;
  const previous = records[at - 1];
  if (!previous || previous.paragraph !== record.paragraph - 1) return undefined;
  const goesOn = record.openBefore && region.opening === 1;
  if (!goesOn && !(region.alone && region.region.closed && region.words >= LEAST_CONTINUED)) return undefined;
  const last = previous.regions[previous.regions.length - 1];
  if (!last || (!goesOn && previous.to - last.region.outer[1] > LONGEST_REST)) return undefined;
  return coverage.of(last);
}
