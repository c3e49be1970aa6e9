/** The Korean language pack. */
import type { LanguagePack, PackContext, ScannedText, Statement } from "../../engine/language.ts";
import { coreference } from "./coreference.ts";
import { readInterview } from "./interview.ts";
import { findMentions } from "./mentions.ts";
import { findNonSpeech } from "./non-speech.ts";
import { compose, mentionBack, statementBack } from "./normal-form.ts";
import { scanRules } from "./scan-rules.ts";
import { type Reading, readArticle } from "./statements.ts";

/** Below this confidence an attribution is shown as uncertain; chosen on development data. */
const CERTAIN_FROM = 0.4;

/**
 * Reported speech in Korean news: quote marks with particles, fused quotative endings and nouns of speech, their
 * speakers with title and institution. Works on composed and on decomposed (NFD) text.
 */
export function createKorean(): LanguagePack {
  // Statements and mentions come from one reading; the engine asks for them one after the other.
  const readings = new WeakMap<
    ScannedText,
    { readonly reading: Reading; readonly given: readonly Statement[] }
  >();
  const readOnce = (scanned: ScannedText, context: PackContext) => {
    const known = readings.get(scanned);
    if (known) return known;
    const composed = compose(scanned, context);
    const reading = readArticle(composed?.scanned ?? scanned, composed?.context ?? context);
    const found = composed
      ? reading.statements.map((s) => statementBack(s, composed.back))
      : reading.statements;
    const given = readInterview(scanned, found);
    const entry = { reading, given };
    readings.set(scanned, entry);
    return entry;
  };
  return {
    lang: "ko",
    scan: scanRules,
    findStatements: (scanned, context) => readOnce(scanned, context).given,
    findNonSpeech: (scanned, statements) => findNonSpeech(scanned, statements),
    findMentions(scanned, _statements, context) {
      const { reading } = readOnce(scanned, context);
      const composed = compose(scanned, context);
      const mentions = findMentions(composed?.scanned ?? scanned, reading, composed?.context ?? context);
      return composed ? mentions.map((m) => mentionBack(m, composed.back)) : mentions;
    },
    coreference,
    certainFrom: CERTAIN_FROM,
  };
}
