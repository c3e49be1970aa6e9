/**
 * Interviews printed as questions and answers: `Q: …`, `A: …`. The letters name nobody; the answers are speech of
 * whoever is interviewed, whom the engine looks for, the questions are the newspaper's own.
 */
import { addTokens, type Draft, newDraft } from "./assemble.ts";
import { tag } from "./lexicon.ts";
import type { PassageRecord } from "./records.ts";
import { MARGIN } from "./tokens.ts";

const SEPARATOR = new Set([tag(":"), tag(".")]);
const LEAST_WORDS = 2;
/** How sure it is that an answer is somebody's words. */
const SURE = 0.9;

/** "Q" or "A" if the passage begins with that letter and a colon or full stop. */
function letterOf({ text, start, end, tag: tags }: PassageRecord): "Q" | "A" | null {
  if (start.length < MARGIN + 3 || !SEPARATOR.has(tags[MARGIN + 1] as number)) return null;
  const letter = text.slice(start[MARGIN], end[MARGIN]);
  return letter === "Q" || letter === "A" ? letter : null;
}

/** The drafts with those of an interview put right; unchanged if there is none. */
export function readInterview(records: readonly PassageRecord[], drafts: readonly Draft[]): Draft[] {
  const letters = records.map(letterOf);
  if (!letters.includes("Q") || !letters.includes("A")) return [...drafts];
  const result = drafts.filter(({ at }) => letters[at] === null);
  records.forEach((record, at) => {
    if (letters[at] !== "A") return;
    const draft = newDraft(at, null, null);
    draft.byForm = SURE;
    draft.without = "interviewee";
    addTokens(
      draft,
      record,
      Array.from({ length: record.start.length - MARGIN - 2 }, (_, k) => MARGIN + 2 + k),
    );
    if (draft.words >= LEAST_WORDS) result.push(draft);
  });
  return result;
}
