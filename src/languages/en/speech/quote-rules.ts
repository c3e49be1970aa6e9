/** Fixed forms of newspapers that need no learning. */
import { addRegion, type Draft, type Owned } from "./assemble.ts";
import type { PassageRecord, RegionRecord } from "./records.ts";

export function applyQuoteRules(
  records: readonly PassageRecord[],
  owners: readonly (Owned | null)[][],
  drafts: readonly Draft[],
): Draft[] {
  const result = [...drafts];
  records.forEach((record, at) => {
    record.regions.forEach((region, index) => {
      if (owners[at]?.[index] || region.words === 0) return;
      const previous = records[at - 1];
      if (!previous || previous.paragraph !== record.paragraph - 1) return;
      const goesOn = record.openBefore && region.opening === 1;
      if (!goesOn && !(region.alone && region.region.closed)) return;
      // The statement that ends the paragraph before with a quotation.
      const last = previous.regions[previous.regions.length - 1];
      if (!last || (!goesOn && !last.endsParagraph && !endsWithCue(previous, last))) return;
      const speaker = [...result]
        .reverse()
        .find((draft) =>
          draft.content.some(([s, e]) => s < last.region.inner[1] && e > last.region.inner[0]),
        );
      if (!speaker) return;
      addRegion(speaker, record, index);
    });
  });
  return result;
}

/** "…," she said. at the end of a paragraph. */
function endsWithCue(record: PassageRecord, last: RegionRecord): boolean {
  return record.to - last.region.outer[1] < 60;
}
