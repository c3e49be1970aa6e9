/** How much a text tells of an unnamed source. */
import type { AnonymityGrade } from "../../../engine/types.ts";

/** Why there is no name. */
const REASON =
  /\b(?:anonym\w+|not (?:be(?:en|ing)? )?(?:named|identified|authori[sz]ed|permitted|allowed to (?:speak|discuss|talk))|(?:declin|refus|ask|request|want|wish)\w+ (?:not )?to (?:be|remain) (?:named|identified|unnamed|anonymous)|asked not|withh(?:e|o)ld\w* (?:his|her|their) name|without being named|for fear of|(?:lacked|without) authori[sz]ation|off the record|on background|sensitivity of the)\b/i;

/**
 * @param around the source's sentence
 * @param institution whether a body is named that the source belongs to
 * @param described whether the phrase says more than "officials"
 */
export function gradeOf(around: string, institution: boolean, described: boolean): AnonymityGrade {
  if (REASON.test(around)) return "reason";
  if (institution) return "institution";
  return described ? "field" : "nothing";
}
