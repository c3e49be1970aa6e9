/**
 * What is said in an English text: cues and their arguments by two chains, quoted regions by their owner, and rules
 * for what newspapers write in fixed forms.
 */
import type { LanguagePack, ScannedText, Statement } from "../../engine/language.ts";
import type { QuoteKind, Span } from "../../engine/types.ts";
import type { EnglishModel } from "./model/english-model.ts";
import { assemble, type Draft, findOwners } from "./speech/assemble.ts";
import { confidenceOf } from "./speech/confidence.ts";
import { OwnershipModel } from "./speech/ownership.ts";
import { applyQuoteRules } from "./speech/quote-rules.ts";
import { PassageReader } from "./speech/reader.ts";

/** A content is direct when at least this share of its words stands between quote marks. */
const DIRECT_SHARE = 0.8;

export function kindOf(draft: Draft): QuoteKind {
  if (draft.quotedWords === 0) return "indirect";
  return draft.quotedWords / draft.words >= DIRECT_SHARE ? "direct" : "mixed";
}

export type StatementFinder = Pick<LanguagePack, "findStatements" | "findNonSpeech">;

export function createStatementFinder(model: EnglishModel): StatementFinder {
  const reader = new PassageReader();
  const ownership = new OwnershipModel(model.ownership);
  return {
    findStatements(scanned: ScannedText): readonly Statement[] {
      const records = reader.records(scanned, model.cue, model.argument);
      const owners = findOwners(records, ownership);
      const drafts = applyQuoteRules(records, owners, assemble(records, owners));
      return drafts.flatMap((draft) => toStatement(draft, model)).sort((a, b) => firstOf(a) - firstOf(b));
    },
    findNonSpeech(scanned: ScannedText, statements: readonly Statement[]): readonly Span[] {
      const said = statements.flatMap(({ content }) => content);
      return scanned.regions
        .filter(
          ({ marks, inner }) => marks !== "title" && !said.some(([s, e]) => s < inner[1] && e > inner[0]),
        )
        .map(({ inner }) => inner);
    },
  };
}

const firstOf = (statement: Statement): number => (statement.content[0] as Span)[0];

function toStatement(draft: Draft, model: EnglishModel): Statement[] {
  const kind = kindOf(draft);
  const { cue, source } = draft;
  if (kind === "indirect" && (!cue?.speech || !draft.hasVerb)) return [];
  return [
    {
      kind,
      content: draft.content,
      cue: cue && [cue.span],
      source: source?.span ?? null,
      without: draft.without,
      confidence: confidenceOf(draft, model.confidence),
      alternatives:
        cue?.others.map(({ span, probability }) => ({ source: span, confidence: probability })) ?? [],
    },
  ];
}
