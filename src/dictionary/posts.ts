/** Which post a person held at a date. */
import type { PostRecord } from "./records.ts";
import { monthsBetween } from "./validate.ts";

/** An open post is trusted this long after it was last checked. */
const TRUSTED_MONTHS = 12;

/**
 * The first post, in the order of the source file, that was held at `date` (ISO; the month is enough). Both ends
 * count as held: with month precision nobody knows the day of change, and the article had its reason to ask.
 */
export function postAt(posts: readonly PostRecord[], date: string): PostRecord | null {
  return posts.find((post) => isHeld(post, date)) ?? null;
}

function isHeld({ from, until, checked }: PostRecord, date: string): boolean {
  if (from !== "" && date.slice(0, from.length) < from) return false;
  if (until !== "") return date.slice(0, until.length) <= until;
  return monthsBetween(checked, date) <= TRUSTED_MONTHS;
}
