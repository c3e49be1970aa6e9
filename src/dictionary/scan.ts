/** One pass over the text: every name that stands there, longest first, before anybody asks what it means. */
import { endsName, isHan, isHangul, isLatin } from "./boundaries.ts";
import { HASH_SEED, hashStep } from "./name-table.ts";
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

const LINE_FEED = 10;

/** Names in `text` (as `plainText` gives it) in order, not overlapping. `roles` may follow a Korean name unspaced. */
export function scanNames(text: string, store: Store, roles: ReadonlySet<string>): RawHit[] {
  const { table } = store;
  const hits: RawHit[] = [];
  let inWord = false;
  for (let start = 0; start + 1 < text.length; start++) {
    const first = text.charCodeAt(start);
    const wordLike = isLatin(first) || isHangul(first);
    const mayStart = wordLike ? !inWord : isHan(first);
    inWord = wordLike;
    if (!mayStart) continue;
    const longest = table.longestFrom(text, start);
    if (longest === 0) continue;
    const limit = Math.min(text.length, start + longest);
    let hash = hashStep(HASH_SEED, first);
    let end = 0;
    let owners: number[] | null = null;
    for (let at = start + 1; at < limit; at++) {
      const code = text.charCodeAt(at);
      if (code === LINE_FEED) break;
      hash = hashStep(hash, code);
      // A Latin word that goes on ends no name: most questions are spared by this.
      if (isLatin(code) && isLatin(text.charCodeAt(at + 1))) continue;
      const found = table.find(text, start, at + 1, hash);
      if (found === null || !endsName(text, at + 1, roles)) continue;
      owners = found;
      end = at + 1;
    }
    if (owners === null) continue;
    hits.push({ start, end, surface: text.slice(start, end), meaning: store.meaning(owners) });
    start = end - 1;
    inWord = isLatin(text.charCodeAt(start)) || isHangul(text.charCodeAt(start));
  }
  return hits;
}
