/** One pass over the text: every name that stands there, longest first, before anybody asks what it means. */
import { endsName, isHan, isHangul, isLatin } from "./boundaries.ts";
import type { Meaning, Store } from "./store.ts";

export interface RawHit {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly meaning: Meaning;
}

/** Typographic apostrophes and no-break spaces as plain ones; the length stays the same. */
export function plainText(text: string): string {
  return /[\u2018\u2019\u00a0]/.test(text)
    ? text.replace(/[\u2018\u2019]/g, "'").replaceAll("\u00a0", " ")
    : text;
}

/** Names in `text` (as `plainText` gives it) in order, not overlapping. `roles` may follow a Korean name unspaced. */
export function scanNames(text: string, store: Store, roles: ReadonlySet<string>): RawHit[] {
  const { lengths, surfaces } = store;
  const hits: RawHit[] = [];
  let inWord = false;
  for (let start = 0; start + 1 < text.length; start++) {
    const first = text.charCodeAt(start);
    const wordLike = isLatin(first) || isHangul(first);
    const mayStart = wordLike ? !inWord : isHan(first);
    inWord = wordLike;
    if (!mayStart) continue;
    const found = lengths.get(first)?.get(text.charCodeAt(start + 1));
    if (found === undefined) continue;
    for (const length of found) {
      const end = start + length;
      if (end > text.length || !mayEnd(text, end)) continue;
      const surface = text.slice(start, end);
      const meaning = surfaces.get(surface);
      if (meaning === undefined || !endsName(text, end, roles)) continue;
      hits.push({ start, end, surface, meaning });
      start = end - 1;
      inWord = isLatin(text.charCodeAt(start)) || isHangul(text.charCodeAt(start));
      break;
    }
  }
  return hits;
}

/** Cheap first test, without cutting the text: a Latin word does not go on. */
function mayEnd(text: string, end: number): boolean {
  return !(isLatin(text.charCodeAt(end)) && isLatin(text.charCodeAt(end - 1)));
}
