/** Where things stand in a text: searches over sorted, disjoint spans. */
import type { Span } from "./types.ts";

/** Index of the last span that starts at or before `offset`; -1 if there is none. */
export function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span)[0] <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A function that tells whether an offset lies in one of the spans (in any order, overlaps allowed). */
export function membership(spans: readonly Span[]): (offset: number) => boolean {
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = merged[merged.length - 1];
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return (offset) => {
    const span = merged[indexAt(merged, offset)];
    return span !== undefined && offset < span[1];
  };
}
