/** English: what is said (a learned model) and who is named (rules and word lists). */
import type { LanguagePack } from "../../engine/language.ts";
import { coreference } from "./naming/coreference.ts";
import { findMentions } from "./naming/mentions.ts";
import { scanRules } from "./scan-rules.ts";
import { CERTAIN_FROM, createStatementFinder } from "./statements.ts";

/** @param model the weights, see `model/load.ts` */
export function createEnglish(model: Parameters<typeof createStatementFinder>[0]): LanguagePack {
  const { findStatements, findNonSpeech } = createStatementFinder(model);
  return {
    lang: "en",
    scan: scanRules,
    findStatements,
    findNonSpeech,
    findMentions,
    coreference,
    certainFrom: CERTAIN_FROM,
  };
}
