/** Who answers in an interview whose answers are marked by a letter only: whom the text before the first answer names. */
import type { Mention } from "./language.ts";
import type { Referent, Resolution } from "./referents.ts";

/** How sure it is if nobody else is named, and if others are but less than half as often. */
const ALONE = 0.8;
const FOREMOST = 0.6;

/**
 * @param before offset of the first answer
 * @returns the person and how sure it is; null if nobody is named there, or several alike
 */
export function findInterviewee(
  mentions: readonly Mention[],
  resolutions: ReadonlyMap<Mention, Resolution>,
  before: number,
): { readonly referent: Referent; readonly confidence: number } | null {
  const counts = new Map<Referent, number>();
  for (const mention of mentions) {
    if (mention.span[0] >= before) break;
    const referent = resolutions.get(mention)?.referent;
    if (referent?.kind === "person") counts.set(referent, (counts.get(referent) ?? 0) + 1);
  }
  const named = [...counts]
    .filter(([{ main }]) => main.form === "name" && isIntroduced(main) && main.span[0] < before)
    .sort((a, b) => b[1] - a[1]);
  const [first, second] = named;
  if (!first) return null;
  if (!second) return { referent: first[0], confidence: ALONE };
  return first[1] >= 2 * second[1] ? { referent: first[0], confidence: FOREMOST } : null;
}

/** Named in full, or with what the person is: Korean writes a full name as one word. */
const isIntroduced = ({ tokens, role, affiliations }: Mention): boolean =>
  tokens.length > 1 || role !== null || affiliations.length > 0;
