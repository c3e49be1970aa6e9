/** Mends the words that the second chain takes for the speaker: edges that it gets wrong in ways that can be named. */
import type { Cue } from "./cues.ts";
import { classSet, hashWord, SPEECH, tag } from "./lexicon.ts";
import { OUTSIDE, type Passage } from "./passage.ts";
import { DIGIT, SIGN } from "./tokens.ts";

type TokenSpan = readonly [first: number, last: number];

const COMMA = tag(",");
const BRACKET = tag("(");
const CLOSED_BRACKET = tag(")");
const AND = tag("CC");
const ADVERB = tag("AV");
const BE = tag("BE");
const BUT = tag("BUT");
const BY = tag("BY");
const NUMBER = tag("NM");
const TIME = tag("TM");
const PREPOSITION = tag("IN");
const OF = tag("OF");
const GERUND = classSet("VG SVG");
const OTHERS = hashWord("others");
const EARLIER = hashWord("earlier");
const QUOTE = hashWord("quote");
const FINITE = classSet("MD BE HV DO SVD SVZ VZ");
const PAST = classSet("SVD VD");
/** What follows a name and its comma to tell what the speaker was doing, or when: no part of who it is. */
const CIRCUMSTANCE = classSet("VG SVG IN AS");
const BEFORE_TIME = classSet("DM AV IN QN NM NOW SA");
const BEFORE_DOCUMENT = classSet("DT PS SA NM CP UC");
const DOCUMENT = classSet("DN DNS");
const SAYS = new Set("said says".split(" ").map(hashWord));
const RELATIVE = new Set([tag("WHO"), tag("TH")]);
/** Digits of a year. */
const YEAR_LENGTH = 4;

/** The words that name the speaker of the cue. */
export function mendSource(p: Passage, cue: Cue, span: TokenSpan): TokenSpan {
  const whole = withoutCharge(p, withoutCue(p, wholeSource(p, span)));
  if (whole[0] >= cue.last) return withoutContrast(p, withoutDocument(p, whole));
  return whole[1] <= cue.first ? withoutTime(p, withoutCircumstance(p, whole)) : whole;
}

/** "said press secretary Ann Lund, adding …", "Police said Ann Lund told …": the speaker stands behind "said". */
function withoutCue(p: Passage, [first, last]: TokenSpan): TokenSpan {
  for (let i = first; i < last - 1; i++) {
    if (RELATIVE.has(p.tag[i] as number)) break;
    if (SAYS.has(p.tokens.hash[i] as number)) return [i + 1, last];
  }
  return [first, last];
}

/** "The Times (NYT" with its bracket, and of "agencies of Japan, Ukraine and others" not the last word alone. */
function wholeSource(p: Passage, [first, last]: TokenSpan): TokenSpan {
  const { tag: tags, state, word } = p;
  if (last - first > 1 && RELATIVE.has(tags[last - 1] as number)) return [first, last - 1]; // "scientists who"
  let open = 0;
  for (let i = first; i < last; i++) open += tags[i] === BRACKET ? 1 : tags[i] === CLOSED_BRACKET ? -1 : 0;
  const end = open > 0 && tags[last] === CLOSED_BRACKET ? last + 1 : last;
  if (last - first > 1 || word[first] !== OTHERS || tags[first - 1] !== AND) return [first, end];
  let begin = p.sentenceStart[first] as number;
  const adverb = tags[begin] === ADVERB || p.tokens.hash[begin] === EARLIER;
  if (adverb && tags[begin + 1] === COMMA) begin += 2;
  for (let i = begin; i < first; i++)
    if (state[i] !== OUTSIDE || FINITE[tags[i] as number]) return [first, end];
  return [begin, end];
}

/** "Lund, speaking to reporters, said", "Lund, at a later stop, said": Lund. */
function withoutCircumstance({ tag: tags }: Passage, [first, last]: TokenSpan): TokenSpan {
  for (let i = first + 1; i < last - 1; i++)
    if (tags[i] === COMMA && CIRCUMSTANCE[tags[i + 1] as number]) return [first, i];
  return [first, last];
}

/** "was accused by the opposition of hiding …": the opposition. */
function withoutCharge({ tag: tags }: Passage, [first, last]: TokenSpan): TokenSpan {
  if (tags[first - 1] !== BY) return [first, last];
  for (let i = first + 1; i < last - 1; i++)
    if (tags[i] === OF && GERUND[tags[i + 1] as number]) return [first, i];
  return [first, last];
}

/** "according to critics, but the duke was saved …": critics. */
function withoutContrast({ tag: tags }: Passage, [first, last]: TokenSpan): TokenSpan {
  for (let i = first + 1; i < last - 1; i++) if (tags[i] === COMMA && tags[i + 1] === BUT) return [first, i];
  return [first, last];
}

/** "said the chief in a letter": the chief. */
function withoutDocument({ tag: tags, tokens: { shape } }: Passage, [first, last]: TokenSpan): TokenSpan {
  for (let i = first + 1; i < last - 1; i++) {
    if (shape[i] === SIGN) break;
    if (tags[i] !== PREPOSITION) continue;
    let k = i + 1;
    while (k < last && BEFORE_DOCUMENT[tags[k] as number]) k++;
    if (k < last && DOCUMENT[tags[k] as number]) return [first, i];
    break;
  }
  return [first, last];
}

/** "The court this month rejected", "The council in 2015 said". */
function withoutTime(p: Passage, [first, last]: TokenSpan): TokenSpan {
  const { tag: tags } = p;
  let end = last;
  while (end > first + 1 && tags[end - 1] === TIME) end--;
  const isYear =
    tags[end - 1] === NUMBER &&
    p.tokens.length[end - 1] === YEAR_LENGTH &&
    tags[end - 2] === PREPOSITION &&
    end - 2 > first;
  if (isYear) return [first, end - 2];
  if (end === last) return [first, last];
  while (end > first + 1 && BEFORE_TIME[tags[end - 1] as number]) end--;
  return [first, end];
}

/** Whether anybody can be meant: no bare number, date or sign ("1925–40: “…”", "45 seconds explaining"). */
export function namesSomebody({ tag: tags, tokens: { shape } }: Passage, [first, last]: TokenSpan): boolean {
  for (let i = first; i < last; i++)
    if (shape[i] !== DIGIT && shape[i] !== SIGN && tags[i] !== TIME) return true;
  return false;
}

/** Verbs of opinion whose subject, in the passive, is what the opinion is about. */
const SEEN = new Set("seen viewed regarded considered known deemed".split(" ").map(hashWord));

/** "He was accused of …", "is seen as …": the words before the verb do not name who says it; those after "by" do. */
export function isPassive(p: Passage, { first, last, head }: Cue): boolean {
  const spoken = (p.flags[head] as number) & SPEECH && p.lemma[head] !== QUOTE;
  if (SEEN.has(p.tokens.hash[head] as number)) return true;
  if (!spoken) return false;
  if (!PAST[p.tag[head] as number] || p.tag[last - 1] === BY) return false;
  for (let i = first; i < head; i++) if (p.tag[i] === BE) return true;
  return false;
}
