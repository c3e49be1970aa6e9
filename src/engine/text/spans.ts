/** Span arithmetic. All functions are pure; spans are half open. */
import type { Span } from "../types.ts";

export const length = ([start, end]: Span): number => end - start;
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && a[1] > b[0];
export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && outer[1] >= inner[1];
export const sameSpan = (a: Span, b: Span): boolean => a[0] === b[0] && a[1] === b[1];

/** Length of the common part of two spans, 0 if they do not meet. */
export function overlapLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

/** By start, then the longer first. */
export function compareSpans(a: Span, b: Span): number {
  return a[0] - b[0] || b[1] - a[1];
}

/** The span without white space at its ends; null if nothing else is left. */
export function trim(text: string, [start, end]: Span): Span | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] as string)) from++;
  while (to > from && /\s/.test(text[to - 1] as string)) to--;
  return from < to ? [from, to] : null;
}
