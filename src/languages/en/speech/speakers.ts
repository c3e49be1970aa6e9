/** Mends who speaks where the second chain takes the nearest noun for it: it sees one cue and few words at a time. */
import { classSet, tag } from "./lexicon.ts";
import { OUTSIDE } from "./passage.ts";
import type { CueRecord, PassageRecord, SourceRecord } from "./records.ts";

const COMMA = tag(",");
const DASH = tag("-");
const GERUND = tag("SVG");
const JOINS = classSet("CC BUT");
const FINITE = classSet("SVD SVZ");
const SUBORDINATE = classSet("SC IF AS WH TH");
const PREPOSITION = classSet("BY TO OF FOR IN");
const QUANTITY = classSet("PS QN AV");
const IN_PHRASE = classSet(
  "DT PS SA SN SR SS LW CP CPS UC CI NM PN PNS ON DN DNS OF IN BY TO FOR POS VN VNS TI VD SVD",
);
const PRONOUN = classSet("HE THEY IT WE");
/** Tokens before the words that the chain has. */
const LONGEST_PHRASE = 16;

/** The passage with the speakers of its cues put right. */
export function mendSpeakers(record: PassageRecord): PassageRecord {
  let changed = false;
  const cues = record.cues.map((cue) => {
    const source = speakerOf(record, cue);
    if (source === cue.source) return cue;
    changed = true;
    return { ...cue, source, others: cue.others.filter((other) => other !== source) };
  });
  return changed ? { ...record, cues } : record;
}

function speakerOf(record: PassageRecord, cue: CueRecord): SourceRecord | null {
  const { source } = cue;
  if (!source) return source;
  const before = cue.others.find(
    (other) => other.tokens[1] <= source.tokens[0] && !isOfClause(record, cue, other),
  );
  if (isObject(record, cue, source)) return before ?? wholePhrase(record, source) ?? source;
  return isOfClause(record, cue, source) ? (before ?? mainSpeaker(record, cue, source) ?? source) : source;
}

/** "his mail to supporters says": no subject stands behind a preposition. */
function isObject({ tag: tags }: PassageRecord, cue: CueRecord, { tokens }: SourceRecord): boolean {
  return (
    tokens[1] === cue.tokens[0] &&
    FINITE[cue.headTag] === 1 &&
    PREPOSITION[tags[tokens[0] - 1] as number] === 1 &&
    !QUANTITY[tags[tokens[0]] as number]
  );
}

/** "a story by the website |says": back to the begin of the sentence or clause. */
function wholePhrase(
  { tag: tags, state, start, sentenceStart }: PassageRecord,
  source: SourceRecord,
): SourceRecord | null {
  const [from, last] = source.tokens;
  const begin = sentenceStart[from] as number;
  let first = from;
  const least = Math.max(begin, from - LONGEST_PHRASE);
  while (first > least && IN_PHRASE[tags[first - 1] as number] && state[first - 1] === OUTSIDE) first--;
  const opens = first === begin || tags[first - 1] === COMMA || SUBORDINATE[tags[first - 1] as number];
  if (!opens || PREPOSITION[tags[first] as number]) return null;
  return { ...source, tokens: [first, last], span: [start[first] as number, source.span[1]] };
}

/** "Roe left when he saw it, saying …", "noted that he had read it, and added …": who does the first does the second. */
function isOfClause({ tag: tags, state }: PassageRecord, cue: CueRecord, { tokens }: SourceRecord): boolean {
  const [first] = cue.tokens;
  const before = JOINS[tags[first - 1] as number] ? first - 2 : cue.headTag === GERUND ? first - 1 : 0;
  const follows = tags[before] === COMMA || tags[before] === DASH;
  return (
    follows &&
    tokens[1] < first &&
    PRONOUN[tags[tokens[0]] as number] === 1 &&
    SUBORDINATE[tags[tokens[0] - 1] as number] === 1 &&
    state[tokens[0]] === OUTSIDE
  );
}

/** Who speaks in an earlier statement of the sentence. */
function mainSpeaker(
  { cues, sentenceStart }: PassageRecord,
  cue: CueRecord,
  { tokens: [limit] }: SourceRecord,
): SourceRecord | null {
  const begin = sentenceStart[cue.tokens[0]] as number;
  const earlier = cues.find(
    ({ tokens: [first, last], sure, source }) =>
      sure && source && first >= begin && last <= limit && source.tokens[1] <= first,
  );
  return earlier?.source ?? null;
}
