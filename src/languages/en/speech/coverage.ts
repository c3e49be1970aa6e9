/** Which statement has which quoted region, kept up to date while rules add to statements. */
import type { Span } from "../../../engine/types.ts";
import type { Draft } from "./assemble.ts";
import type { PassageRecord, RegionRecord } from "./records.ts";

export class Coverage {
  private readonly drafts = new Map<RegionRecord, Draft>();
  private readonly passages = new Set<PassageRecord>();

  constructor(records: readonly PassageRecord[], drafts: readonly Draft[]) {
    const pieces = drafts
      .flatMap((draft) => draft.content.map((span) => ({ span, draft })))
      .sort((a, b) => a.span[0] - b.span[0]);
    let next = 0;
    for (const record of records) {
      while (next < pieces.length && (pieces[next] as { span: Span }).span[1] <= record.from) next++;
      for (let k = next; k < pieces.length; k++) {
        const { span, draft } = pieces[k] as { span: Span; draft: Draft };
        if (span[0] >= record.to) break;
        this.passages.add(record);
        this.markRegions(record, span, draft);
      }
    }
  }

  /** The last statement that has a part of the region. */
  of(region: RegionRecord | undefined): Draft | undefined {
    return region && this.drafts.get(region);
  }

  /** Whether a statement has a part of the passage. */
  touches(record: PassageRecord): boolean {
    return this.passages.has(record);
  }

  add(record: PassageRecord, region: RegionRecord, draft: Draft): void {
    this.passages.add(record);
    this.drafts.set(region, draft);
  }

  private markRegions({ regions }: PassageRecord, [start, end]: Span, draft: Draft): void {
    let low = 0;
    let high = regions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((regions[middle] as RegionRecord).region.inner[1] > start) high = middle;
      else low = middle + 1;
    }
    for (let k = low; k < regions.length; k++) {
      const region = regions[k] as RegionRecord;
      if (region.region.inner[0] >= end) break;
      this.drafts.set(region, draft);
    }
  }
}
