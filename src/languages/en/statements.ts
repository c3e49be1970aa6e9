/**
 * What is said in an English text: cues and their arguments by two chains, quoted regions by their owner, and rules
 * for what newspapers write in fixed forms.
 */
import type { LanguagePack, ScannedText, Statement } from "../../engine/language.ts";
import type { QuoteKind, Span } from "../../engine/types.ts";
import type { EnglishModel } from "./model/english-model.ts";
import { assemble, type Draft } from "./speech/assemble.ts";
import { findOwners } from "./speech/choices.ts";
import { ConfidenceModel } from "./speech/confidence.ts";
import { withoutSigned } from "./speech/fixed-forms.ts";
import { CONTINUING, classSet, STANCE, tag } from "./speech/lexicon.ts";
import { NestingModel } from "./speech/nesting.ts";
import { OwnershipModel } from "./speech/ownership.ts";
import { OUTSIDE } from "./speech/passage.ts";
import { applyQuoteRules } from "./speech/quote-rules.ts";
import { PassageReader } from "./speech/reader.ts";
import type { PassageRecord } from "./speech/records.ts";
import { quotesNamesOnly } from "./speech/titles.ts";

/** A content is direct when at least this share of its words stands between quote marks. */
const DIRECT_SHARE = 0.8;

export function kindOf(draft: Draft): QuoteKind {
  if (draft.quotedWords === 0) return "indirect";
  return draft.quotedWords / draft.words >= DIRECT_SHARE ? "direct" : "mixed";
}

export type StatementFinder = Pick<LanguagePack, "findStatements" | "findNonSpeech">;

/** Less likely ones are not reported. Chosen on training data. */
const LEAST_STATEMENT = 0.3;

/** The same where the cue is no verb of speech ("is seen as “risky”"), and where nobody says what has no marks. */
const LEAST_OTHER = 0.6;

/**
 * Below this confidence an attribution is shown as uncertain. Chosen on training articles that no model had seen:
 * 4.5 wrong speakers in a hundred direct quotes instead of 5.1.
 */
export const CERTAIN_FROM = 0.5;

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
  records: readonly PassageRecord[],
  ownership: OwnershipModel,
  nesting: NestingModel,
): Draft[] {
  const owners = withoutSigned(records, findOwners(records, ownership));
  return applyQuoteRules(records, owners, assemble(records, owners, nesting)).filter((draft) =>
    isReportable(draft, records),
  );
}

/**
 * What is quoted may have any cue. What is not needs a clause and a verb of speech, or a document that "found" or
 * "shows" it; "asked whether" without anybody who asks reports nothing.
 */
function isReportable(draft: Draft, records: readonly PassageRecord[]): boolean {
  const { cue, source } = draft;
  if (draft.content.length === 0) return false;
  if (draft.byForm !== null) return true;
  const record = records[draft.at] as PassageRecord;
  if (draft.quotedWords < draft.words * DIRECT_SHARE && tellsOfNobody(draft, record)) return false;
  const namesOnly = draft.quotedWords > 0 && quotesNamesOnly(draft, record);
  if (draft.quotedWords > 0 && !namesOnly) return true;
  if (cue?.hears || asksForAnonymity(draft, record) || keepsSilent(draft, record)) return false;
  if (!cue) return false;
  const stance = (!namesOnly && (cue.flags & STANCE) !== 0) || (cue.asks && asksToDo(draft, record));
  if (draft.words < (stance ? LEAST_OBJECT : LEAST_CLAUSE)) return false;
  if (!draft.hasClause && !cue.reports && !stance) return false;
  if (cue.finds) return source !== null && namesDocument(record, source.tokens);
  return cue.speech && !(cue.flags & CONTINUING) && !(cue.asks && !source);
}

const TO = tag("TO");
const BASE = classSet("SVB VB VN BE HV DO LW");
const DETERMINER = classSet("DT PS DM");
const EMPTY = classSet("DM IT");
const NAME = classSet("CP CPS UC CI TI PO");
const PERSON = classSet("PN PNS TI");
const NOT = tag("NG");

/**
 * A cue that is none of speech and has no speaker ("is seen as"), a noun that only points ("a reference to"), what is
 * not said ("this isn't to say"), and whom somebody questions.
 */
function tellsOfNobody(
  { cue, source, content, hasClause, words, quotedWords }: Draft,
  record: PassageRecord,
): boolean {
  if (!cue) return false;
  const { tag: tags, start } = record;
  const [first, last] = cue.tokens;
  const fewQuoted = quotedWords > 0 && quotedWords * 2 < words;
  if (!source && (!cue.speech || fewQuoted || !(hasClause || cue.reports))) return true;
  if (!cue.speech && DETERMINER[cue.headTag]) return true;
  if (source && quotedWords === 0 && isAuthor(record, source.tokens)) return true;
  if (cue.calls && quotedWords === 0 && isName(record, content[0] as Span)) return true;
  if (source && source.tokens[1] - source.tokens[0] === 1 && EMPTY[tags[source.tokens[0]] as number])
    for (let i = first; i < last; i++) if (tags[i] === NOT) return true;
  if (!cue.concerns || words === 0) return false;
  const begin = start.indexOf((content[0] as Span)[0]);
  const after = DETERMINER[tags[begin] as number] ? begin + 1 : begin;
  return NAME[tags[begin] as number] === 1 || PERSON[tags[after] as number] === 1;
}

/** "I suggest that …": the text's own author, unless somebody is quoted with it. */
function isAuthor(
  { text, start, end, state }: PassageRecord,
  [first, last]: readonly [number, number],
): boolean {
  return last - first === 1 && state[first] === OUTSIDE && text.slice(start[first], end[first]) === "I";
}

/** "called the Open Garden": what something is called, not what somebody calls it. */
function isName({ tag: tags, start }: PassageRecord, [from, to]: Span): boolean {
  const begin = start.indexOf(from);
  for (let i = begin; i >= 0 && i < start.length && (start[i] as number) < to; i++) {
    const name = tags[i] as number;
    if (!NAME[name] && !(i === begin && DETERMINER[name])) return false;
  }
  return begin >= 0;
}

/** "asked the court to block the rule": a request, as "urged" is. */
function asksToDo({ content }: Draft, { tag: tags, start }: PassageRecord): boolean {
  const [from, to] = content[0] as Span;
  for (let i = start.indexOf(from); i >= 0 && i + 1 < start.length && (start[i] as number) < to; i++)
    if (tags[i] === TO && BASE[tags[i + 1] as number]) return true;
  return false;
}

/** "who asked not to be named": a condition of speaking, nothing said. */
function asksForAnonymity({ content }: Draft, { text }: PassageRecord): boolean {
  const [start, end] = content[0] as Span;
  return /^(?:(?:that \w+ )?not to? ?be (?:named|identified|quoted)|to (?:remain|stay|speak on condition of) (?:anonymous|anonymity))/.test(
    text.slice(start, Math.min(end, start + LONGEST_CONDITION)),
  );
}

/** "declined to say how", "did not respond to requests": what somebody does not say. */
function keepsSilent({ cue }: Draft, { text }: PassageRecord): boolean {
  return (
    cue !== null &&
    /^(?:\w+ )?(?:declin|refus)\w+ to |^(?:would|did|could|will|does|do)(?: not|n['’]t) (?:\w+ly )?(?:say|comment|disclose|specify|elaborate|reveal|tell|explain|confirm|respond|reply|answer|return)/i.test(
      text.slice(cue.span[0], Math.min(cue.span[1], cue.span[0] + LONGEST_CONDITION)),
    )
  );
}

/** Characters of "that he not be identified" and the like. */
const LONGEST_CONDITION = 60;

/** Words of an indirect statement. */
const LEAST_CLAUSE = 3;
/** Words of what is demanded, denied, condemned. */
const LEAST_OBJECT = 2;

const DOCUMENT = new Set([tag("DN"), tag("DNS")]);

function namesDocument({ tag: tags }: PassageRecord, [first, last]: readonly [number, number]): boolean {
  for (let i = first; i < last; i++) if (DOCUMENT.has(tags[i] as number)) return true;
  return false;
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
