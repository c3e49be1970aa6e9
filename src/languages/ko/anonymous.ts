/** How much the text tells of an unnamed source. */
import type { AnonymityGrade } from "../../engine/types.ts";
import type { Phrase } from "./phrase.ts";

const BEFORE = 24;
const REASON =
  /(?:익명을?\s*(?:요구|전제|요청|원)|이름을\s*(?:밝히|공개)|신원을?\s*(?:밝히|공개)|신분을\s*밝히|익명으로|실명을\s*밝히)/;

/** A reason in the words before it beats everything else. */
export function gradeOf(phrase: Phrase, text: string): AnonymityGrade {
  const before = text.slice(Math.max(0, phrase.span[0] - BEFORE), phrase.span[1]);
  const line = before.slice(
    before.lastIndexOf("\n", before.length - (phrase.span[1] - phrase.span[0]) - 1) + 1,
  );
  if (REASON.test(line)) return "reason";
  return phrase.anonymity ?? "nothing";
}
