/**
 * What counts as something said: demands without a clause do, what was merely talked about does not, nor what nobody
 * says, what is kept silent, or on what condition somebody speaks. The corpus that the chains learned from has more.
 */
import type { Span } from "../../../engine/types.ts";
import { DIRECT_SHARE, type Draft } from "./assemble.ts";
import { CONTINUING, classSet, STANCE, tag } from "./lexicon.ts";
import { OUTSIDE } from "./passage.ts";
import type { PassageRecord } from "./records.ts";
import { quotesNamesOnly } from "./titles.ts";

const TO = tag("TO");
const BASE = classSet("SVB VB VN BE HV DO LW");
const DETERMINER = classSet("DT PS DM");
const EMPTY = classSet("DM IT");
const NAME = classSet("CP CPS UC CI TI PO");
const PERSON = classSet("PN PNS TI");
const NOT = tag("NG");
const DOCUMENT = classSet("DN DNS");

/** What joins sentences and reports nothing. */
const IDIOM = /^(?:That said,|[Aa]ll told,|Needless to say\b|worth noting\b)/;
const LONGEST_IDIOM = 16;
/** Words of an indirect statement. */
const LEAST_CLAUSE = 3;
/** Words of what is demanded, denied, condemned. */
const LEAST_OBJECT = 2;
/** Characters of "that he not be identified" and the like. */
const LONGEST_CONDITION = 60;

/**
 * What is quoted may have any cue. What is not needs a clause and a verb of speech, or a document that "found" or
 * "shows" it; "asked whether" without anybody who asks reports nothing.
 * @param record the passage of the draft's cue
 */
export function isReportable(draft: Draft, record: PassageRecord): boolean {
  const { cue, source } = draft;
  if (draft.content.length === 0) return false;
  if (draft.byForm !== null) return true;
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

/**
 * A cue that is none of speech and has no speaker ("is seen as"), a noun that only points ("a reference to"), what the
 * author says, what something is called, what is not said ("this isn't to say"), and whom somebody questions or defends.
 */
function tellsOfNobody(
  { cue, source, content, hasClause, words, quotedWords }: Draft,
  record: PassageRecord,
): boolean {
  if (!cue) return false;
  const { tag: tags, start, text } = record;
  const [first, last] = cue.tokens;
  if (
    source &&
    IDIOM.test(text.slice(source.span[0], Math.min(cue.span[1] + 1, source.span[0] + LONGEST_IDIOM)))
  )
    return true;
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

function namesDocument({ tag: tags }: PassageRecord, [first, last]: readonly [number, number]): boolean {
  for (let i = first; i < last; i++) if (DOCUMENT[tags[i] as number]) return true;
  return false;
}
