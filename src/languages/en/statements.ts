/**
 * What is said in an English text: cues and their arguments by two chains, quoted regions by their owner, and rules
 * for what newspapers write in fixed forms.
 */
import type { LanguagePack, ScannedText, Statement } from "../../engine/language.ts";
import type { QuoteKind, Span } from "../../engine/types.ts";
import type { EnglishModel } from "./model/english-model.ts";
import { assemble, DIRECT_SHARE, type Draft } from "./speech/assemble.ts";
import { findOwners } from "./speech/choices.ts";
import { ConfidenceModel } from "./speech/confidence.ts";
import { withoutSigned } from "./speech/fixed-forms.ts";
import { NestingModel } from "./speech/nesting.ts";
import { OwnershipModel } from "./speech/ownership.ts";
import { applyQuoteRules } from "./speech/quote-rules.ts";
import { PassageReader } from "./speech/reader.ts";
import type { PassageRecord } from "./speech/records.ts";
import { isReportable } from "./speech/reportable.ts";
import { mendSpeakers } from "./speech/speakers.ts";

export function kindOf(draft: Draft): QuoteKind {
  if (draft.quotedWords === 0) return "indirect";
  return draft.quotedWords / draft.words >= DIRECT_SHARE ? "direct" : "mixed";
}

export type StatementFinder = Pick<LanguagePack, "findStatements" | "findNonSpeech">;

/** Less likely ones are not reported. Chosen on training data. */
const LEAST_STATEMENT = 0.3;

/** The same where the cue is no verb of speech ("is seen as “risky”"), and where nobody says what has no marks. */
const LEAST_OTHER = 0.7;

/**
 * Below this confidence an attribution is shown as uncertain. Chosen on training articles that no model had seen: of a
 * hundred direct quotes 4.9 get a wrong speaker and 93.8 the right one; with 0.3 it is 5.0 and 93.9, with 0.5 4.7 and 93.7.
 */
export const CERTAIN_FROM = 0.4;

export function createStatementFinder(model: EnglishModel): StatementFinder {
  const reader = new PassageReader();
  const { decisions } = model;
  const ownership = new OwnershipModel(decisions.ownership ?? {});
  const nesting = new NestingModel(decisions.nesting ?? {});
  const confidence = new ConfidenceModel(decisions);
  return {
    findStatements(scanned: ScannedText): readonly Statement[] {
      const records = reader.records(scanned, model.cue, model.argument);
      return findDrafts(records, ownership, nesting)
        .flatMap((draft) => toStatement(draft, records, confidence))
        .sort((a, b) => firstOf(a) - firstOf(b));
    },
    findNonSpeech(scanned: ScannedText, statements: readonly Statement[]): readonly Span[] {
      return unsaidRegions(scanned, statements);
    },
  };
}

/** Statements before they are judged; also what training learns to judge from. */
export function findDrafts(
  read: readonly PassageRecord[],
  ownership: OwnershipModel,
  nesting: NestingModel,
): Draft[] {
  const records = read.map(mendSpeakers);
  const owners = withoutSigned(records, findOwners(records, ownership));
  return applyQuoteRules(records, owners, assemble(records, owners, nesting)).filter((draft) =>
    isReportable(draft, records[draft.at] as PassageRecord),
  );
}

const firstOf = (statement: Statement): number => (statement.content[0] as Span)[0];

function toStatement(draft: Draft, records: readonly PassageRecord[], model: ConfidenceModel): Statement[] {
  const { cue, source } = draft;
  const judged = model.judge(draft, records[draft.at] as PassageRecord);
  const doubtful = cue && (!cue.speech || (!source && draft.quotedWords === 0));
  const least = doubtful ? LEAST_OTHER : LEAST_STATEMENT;
  if (judged.statement < least && draft.byForm === null) return [];
  return [
    {
      kind: kindOf(draft),
      content: draft.content,
      cue: cue && [cue.span],
      source: source?.span ?? null,
      without: draft.without,
      confidence: draft.byForm ?? judged.confidence,
      alternatives:
        cue?.others.map(({ span, probability }) => ({ source: span, confidence: probability })) ?? [],
    },
  ];
}

/** Regions, outermost ones, of which no statement has a word. */
function unsaidRegions(scanned: ScannedText, statements: readonly Statement[]): Span[] {
  const said = statements.flatMap(({ content }) => content).sort((a, b) => a[0] - b[0]);
  const found: Span[] = [];
  let next = 0;
  let end = -1;
  for (const { marks, inner, outer } of scanned.regions) {
    if (marks === "title" || outer[0] < end) continue;
    end = outer[1];
    while (next < said.length && (said[next] as Span)[1] <= inner[0]) next++;
    const span = said[next];
    if (!span || span[0] >= inner[1]) found.push(inner);
  }
  return found;
}
