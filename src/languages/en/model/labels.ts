/** Labels of the two chains. */

export const CUE_LABELS = ["O", "B", "I"] as const;
export const CUE_BEGIN = 1;
export const CUE_INSIDE = 2;

/** Outside, source, content (begin, inside each), and the cue itself, which is given. */
export const ARGUMENT_LABELS = ["O", "BS", "IS", "BC", "IC", "Q"] as const;
export const SOURCE_BEGIN = 1;
export const SOURCE_INSIDE = 2;
export const CONTENT_BEGIN = 3;
export const CONTENT_INSIDE = 4;
export const THE_CUE = 5;

/** What may follow what: an inside label only its own begin or itself. */
export function mayFollow(labels: readonly string[], before: number, after: number): boolean {
  const name = labels[after] as string;
  if (!name.startsWith("I")) return true;
  const type = name.slice(1);
  return labels[before] === `B${type}` || labels[before] === `I${type}`;
}
