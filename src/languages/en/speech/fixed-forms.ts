/**
 * Forms that say who speaks without a verb that the chains know:
 * `NAME: …` in a transcript, `“…” — Name` under a quotation, `“…,” Name quacked` with whatever verb, and
 * `From the report: “…”`.
 */
import { addTokens, type Draft, newDraft } from "./assemble.ts";
import type { Owners } from "./choices.ts";
import { Coverage } from "./coverage.ts";
import { classSet, tag } from "./lexicon.ts";
import { OPENING, OUTSIDE } from "./passage.ts";
import type { CueRecord, PassageRecord, RegionRecord, SourceRecord } from "./records.ts";
import { namesWork } from "./titles.ts";
import { MARGIN, SIGN } from "./tokens.ts";

const NAME = classSet("CP CPS UC CI TI");
const IN_NAME = classSet("CP CPS UC CI TI . - OF IN DT , ( ) PN PNS ON NM & AV SA SN SR SS LW");
const BEGINS_SPEAKER = classSet("CP CPS UC CI TI HE THEY DT PS QN NM PN PNS ON DM");
const IN_SPEAKER = classSet("CP CPS UC CI TI DT PS PN PNS ON SA SN SR LW NM QN POS OF . AV");
const PAST = classSet("VD VZ SVD SVZ VNS");
const SPEAKS = classSet("CP CPS UC PN PNS ON DN");
const COLON = tag(":");
const UPPER = tag("UC");
const DASH = tag("-");
const COMMA = tag(",");
const TM = tag("TM");

const CLOSING_MARK = /^[”"’']/;
/** How sure these forms are, as the chains' probabilities are read. */
const SURE = 0.9;
const LIKELY = 0.6;
const LONGEST_NAME = 6;
const LONGEST_SIGNATURE = 16;
const LONGEST_SPEAKER = 7;
/** One line may be a heading ("Analysis: …"); two are a transcript. */
const LEAST_LINES = 2;
const LEAST_WORDS = 3;
const LEAST_COLON_WORDS = 6;

/** Lines `NAME: …`: all of the line is said, whatever cues are in it. */
export function addTranscriptLines(records: readonly PassageRecord[], drafts: readonly Draft[]): Draft[] {
  const lines = records.flatMap((record, at) => {
    const colon = speakerColon(record);
    return colon > 0 ? [{ record, at, colon }] : [];
  });
  if (lines.length < LEAST_LINES) return [...drafts];
  const coverage = new Coverage(records, drafts);
  const byColon = new Set(drafts.flatMap(({ at, cue }) => (cue ? [`${at} ${cue.tokens[0]}`] : [])));
  const replaced = new Set<number>();
  const added: Draft[] = [];
  for (const { record, at, colon } of lines) {
    const isScript = record.tag[colon - 1] === UPPER; // "ROE:" as scripts write it
    if (coverage.touches(record) && !isScript && !byColon.has(`${at} ${colon}`)) continue;
    const draft = newDraft(
      at,
      cueAt(record, colon, colon + 1, SURE),
      sourceAt(record, speakerStart(record), colon, SURE),
    );
    addTokens(draft, record, range(colon + 1, record.start.length));
    if (draft.words < LEAST_WORDS) continue;
    if (isScript) draft.byForm = SURE;
    replaced.add(at);
    added.push(draft);
  }
  return [...drafts.filter(({ at }) => !replaced.has(at)), ...added];
}

/** The colon after a name that begins the paragraph, behind an opening mark or not; 0 if there is none. */
function speakerColon(record: PassageRecord): number {
  const { tag: tags } = record;
  const begin = speakerStart(record);
  // A paragraph that goes on with an open quotation opens it again if it is a line of its own: “ROE: No.
  if (record.openBefore && begin === MARGIN) return 0;
  let named = false;
  for (let i = begin; i < record.start.length && i <= begin + LONGEST_NAME; i++) {
    if (tags[i] === COLON) return named && i - begin > (isLetter(record, begin) ? 1 : 0) ? i : 0;
    if (!NAME[tags[i] as number] && !(named && IN_NAME[tags[i] as number] && tags[i] !== COMMA)) return 0;
    named = true;
  }
  return 0;
}

/** First token after an opening mark at the begin of the paragraph. */
const speakerStart = ({ state }: PassageRecord): number => (state[MARGIN] === OPENING ? MARGIN + 1 : MARGIN);

/** "Q:" and "A:" name nobody. */
const isLetter = ({ start, end }: PassageRecord, token: number): boolean =>
  (end[token] as number) - (start[token] as number) === 1;

/** The owners without those that a signature contradicts. */
export function withoutSigned(records: readonly PassageRecord[], owners: Owners): Owners {
  return owners.map((row, at) => (signature(records[at] as PassageRecord) ? row.map(() => null) : row));
}

/** Quotations without owner in their own paragraph that a signature or an unknown verb attributes. */
export function attributeByForm(
  records: readonly PassageRecord[],
  owners: Owners,
  drafts: readonly Draft[],
): Draft[] {
  const signed = records.map(signature);
  const result = drafts.filter(({ at }) => !signed[at]);
  const coverage = new Coverage(records, result);
  records.forEach((record, at) => {
    const name = signed[at];
    if (name) {
      const draft = newDraft(at, name.cue, name.source);
      addTokens(draft, record, range(MARGIN + 1, name.cue.tokens[0] - 1));
      if (draft.words >= LEAST_WORDS) result.push(draft);
      return;
    }
    record.regions.forEach((region, index) => {
      if (owners[at]?.[index] || region.words < LEAST_WORDS) return;
      if (coverage.of(region) || namesWork(record, region)) return;
      const found = unknownVerb(record, region) ?? bareColon(record, region);
      if (!found) return;
      const draft = newDraft(at, found.cue, found.source);
      addTokens(draft, record, range(region.first, region.last));
      result.push(draft);
    });
  });
  return result;
}

interface Found {
  readonly cue: CueRecord;
  readonly source: SourceRecord;
}

/** `“…” — Jane Roe, mayor`: nothing else in the paragraph, which may have marks within its marks. */
function signature(record: PassageRecord): Found | null {
  const { tag: tags, state, start, end, text, shape } = record;
  const limit = start.length;
  if (state[MARGIN] !== OPENING) return null;
  const least = Math.max(MARGIN + 1, limit - LONGEST_SIGNATURE);
  const closes = (i: number): boolean => CLOSING_MARK.test(text.slice(start[i], end[i]));
  let dash = limit - 1;
  while (dash > least && !(tags[dash] === DASH && closes(dash - 1))) dash--;
  let first = dash;
  while (first < limit && tags[first] === DASH) first++;
  let last = first;
  while (last < limit && IN_NAME[tags[last] as number]) last++;
  if (dash <= least || last < limit || !NAME[tags[first] as number]) return null;
  while (last > first && shape[last - 1] === SIGN) last--;
  return { cue: cueAt(record, dash, first, SURE), source: sourceAt(record, first, last, SURE) };
}

/** `“…,” the mayor thundered` and `“…,” thundered the mayor`, the mark within the quotation telling that it goes on. */
function unknownVerb(record: PassageRecord, region: RegionRecord): Found | null {
  if (region.ending !== 1 && region.ending !== 3) return null;
  const { tag: tags, state } = record;
  const begin = afterMarks(record, region);
  const isPast = (i: number): boolean => PAST[tags[i] as number] === 1 && state[i] === OUTSIDE;
  if (isPast(begin) && BEGINS_SPEAKER[tags[begin + 1] as number]) {
    const last = endOfSpeaker(record, begin + 1);
    return {
      cue: cueAt(record, begin, begin + 1, LIKELY),
      source: sourceAt(record, begin + 1, last, LIKELY),
    };
  }
  if (!BEGINS_SPEAKER[tags[begin] as number] || state[begin] !== OUTSIDE) return null;
  const last = endOfSpeaker(record, begin);
  if (!isPast(last)) return null;
  return { cue: cueAt(record, last, last + 1, LIKELY), source: sourceAt(record, begin, last, LIKELY) };
}

/** `More from Roe: “…”`: the words before the colon back to a sign or preposition. */
function bareColon(record: PassageRecord, region: RegionRecord): Found | null {
  if (region.opening !== 4 || region.words < LEAST_COLON_WORDS) return null;
  const { tag: tags, state } = record;
  let colon = region.first - 1;
  while (colon > MARGIN && tags[colon] !== COLON) colon--;
  let first = colon;
  while (
    first > MARGIN &&
    colon - first < LONGEST_SPEAKER &&
    IN_SPEAKER[tags[first - 1] as number] &&
    state[first - 1] === OUTSIDE
  )
    first--;
  if (first === colon || !BEGINS_SPEAKER[tags[first] as number]) return null;
  let speaks = false;
  for (let i = first; i < colon; i++) if (SPEAKS[tags[i] as number]) speaks = true;
  return speaks
    ? { cue: cueAt(record, colon, colon + 1, LIKELY), source: sourceAt(record, first, colon, LIKELY) }
    : null;
}

function endOfSpeaker(record: PassageRecord, first: number): number {
  let last = first + 1;
  while (
    last - first < LONGEST_SPEAKER &&
    IN_SPEAKER[record.tag[last] as number] &&
    record.state[last] === OUTSIDE &&
    record.tag[last] !== TM
  )
    last++;
  return last;
}

/** First token after the closing mark. */
function afterMarks(record: PassageRecord, region: RegionRecord): number {
  let i = region.last;
  while (i < record.start.length && (record.start[i] as number) < region.region.outer[1]) i++;
  return i;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);

function sourceAt(record: PassageRecord, first: number, last: number, probability: number): SourceRecord {
  return {
    span: [record.start[first] as number, record.end[last - 1] as number],
    tokens: [first, last],
    probability,
    exact: probability,
  };
}

function cueAt(record: PassageRecord, first: number, last: number, probability: number): CueRecord {
  return {
    span: [record.start[first] as number, record.end[last - 1] as number],
    tokens: [first, last],
    probability,
    sure: true,
    speech: true,
    headTag: tag("SVD"),
    flags: 0,
    finds: false,
    reports: true,
    asks: false,
    concerns: false,
    calls: false,
    hears: false,
    sentence: 0,
    inRegion: -1,
    source: null,
    others: [],
    content: [],
    contentProbability: probability,
    regionContent: [],
    cueContent: [],
  };
}
