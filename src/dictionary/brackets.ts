/** What a bracket defines: "long form (SHORT)". */
import { isUpper } from "./boundaries.ts";
import type { EntityRecord } from "./records.ts";
import type { RawHit } from "./scan.ts";
import { bearersOf, isCountry, sole } from "./store.ts";

/** Type by head noun, to know an unlisted institution before a bracket. */
type TypeByHead = (name: string, lang: string) => string | null;

/** "Korea Development Institute (KDI)", 한국개발연구원(KDI); also for long forms that are not listed. */
export function defineByBrackets(
  text: string,
  hits: readonly RawHit[],
  typeByHead: TypeByHead,
): Map<string, EntityRecord | null> {
  const defined = new Map<string, EntityRecord | null>();
  const byEnd = new Map(hits.map((hit) => [hit.end, hit]));
  for (const hit of hits) {
    if (isCountry(hit.meaning) || text[hit.start - 1] !== "(") continue;
    if (text[hit.end] !== ")" && text[hit.end] !== ",") continue;
    const longEnd = text[hit.start - 2] === " " ? hit.start - 2 : hit.start - 1;
    const long = byEnd.get(longEnd);
    const bearers = bearersOf(hit.meaning);
    if (long && !isCountry(long.meaning)) {
      const same = bearers.filter(({ record }) =>
        bearersOf(long.meaning).some((other) => other.record === record),
      );
      const only = sole(same);
      if (only) defined.set(hit.surface, only.record);
      else if (same.length === 0 && bearers.some(({ proof }) => proof > 0)) defined.set(hit.surface, null);
      continue;
    }
    if (!bearers.some(({ proof }) => proof > 0)) continue;
    const stated = unlistedLongForm(text, longEnd, hit.surface, typeByHead);
    if (stated === null) continue;
    defined.set(hit.surface, sole(bearers.filter(({ record }) => resembles(stated, record)))?.record ?? null);
  }
  return defined;
}

/** The words before a bracket if they are a long form of the acronym in it: by initials, or a Korean head noun. */
function unlistedLongForm(text: string, end: number, acronym: string, typeByHead: TypeByHead): string | null {
  const before = text.slice(Math.max(0, end - 100), end);
  const korean = /[\uAC00-\uD7A3]+$/.exec(before)?.[0];
  if (korean !== undefined) return typeByHead(korean, "ko") === null ? null : korean;
  const letters = acronym.replace(/[^A-Z]/g, "");
  const words = before.split(/[^\p{L}'&-]+/u).filter((word) => word !== "");
  let taken = 0;
  for (let at = words.length - 1; at >= 0 && taken < letters.length; at--) {
    const word = words[at] as string;
    if (word[0] === letters[letters.length - 1 - taken]) taken++;
    else if (isUpper(word.charCodeAt(0))) return null;
    if (taken === letters.length && taken > 1) return words.slice(at).join(" ");
  }
  return null;
}

/** True if two thirds of the words fit the entry's English name by their first four letters. */
function resembles(stated: string, { entity }: EntityRecord): boolean {
  const starts = (name: string): string[] =>
    name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 3)
      .map((word) => word.slice(0, 4));
  const known = new Set(starts(entity.names.en ?? ""));
  const words = starts(stated);
  return words.length > 1 && words.filter((word) => known.has(word)).length >= (words.length * 2) / 3;
}
