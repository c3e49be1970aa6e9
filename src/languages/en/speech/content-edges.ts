/**
 * Mends which words belong to what is said: edges that the second chain gets wrong in ways that can be named. It sees
 * one token at a time, these see the whole sentence.
 */
import type { Choice } from "./choices.ts";
import { classSet, hashWord, RECIPIENT, tag } from "./lexicon.ts";
import { OUTSIDE } from "./passage.ts";
import type { PassageRecord } from "./records.ts";
import { isTitle } from "./titles.ts";
import { SIGN } from "./tokens.ts";

const AS = tag("AS");
const IT = tag("IT");
const COMMA = tag(",");
const DASH = tag("-");
const TO = tag("TO");
const PAST = tag("VD");
const BASE = classSet("SVB VB BE HV DO");
const ADDRESS = classSet("TO IN OF");
const RELATIVE = classSet("WHO");
const THAT = tag("TH");
const IN = tag("IN");
const CONDITION = classSet("IF SC");
const AUXILIARY = classSet("MD BE HV DO");
/** What may open a sentence before its clause: "But prices fell", "Even if prices fell". */
const OPENER = classSet("BUT CC SC IF AV");
const JOINS = classSet("BUT CC SC IF");
const PRONOUN = classSet("HE THEY WE");
const VERB = classSet("MD BE HV DO SVD SVZ VD VZ NG");
const FINITE = classSet("MD BE HV DO SVD SVZ VZ");
const IN_HEARER = classSet(
  "DT DM PS NM QN PN PNS ON DN DNS TI SN SA SR SS LW CP CPS UC CI POS OF IN TM PO CC - VN VNS ( )",
);
const LONGEST_HEARER = 12;
const MOST_OPENERS = 2;

/** The choice with its content mended. @param taken 1 at the tokens of other statements and their cues and speakers */
export function mendContent(record: PassageRecord, choice: Choice, taken: Uint8Array): Choice {
  if (choice.tokens.length === 0) return choice;
  const inner = withoutAside(record, choice, withoutRest(record, choice, afterHearer(record, choice)));
  const own = sentenceAlone(record, choice, inner);
  const whole = withLead(record, choice, aroundCue(record, choice, own, taken), taken);
  const tokens = withMainClause(record, choice, withOpener(record, choice, whole), taken);
  return tokens === choice.tokens ? choice : { ...choice, tokens };
}

/** "told the board on Monday that …", "told the paper she would go": the hearer is nothing said. */
function afterHearer(record: PassageRecord, { cue, tokens }: Choice): readonly number[] {
  const { tag: tags, state, shape } = record;
  if (!(cue.flags & RECIPIENT) || tokens[0] !== cue.tokens[1]) return tokens;
  for (let k = 0; k < tokens.length && k < LONGEST_HEARER; k++) {
    const i = tokens[k] as number;
    if (state[i] !== OUTSIDE) return tokens;
    const name = tags[i] as number;
    const begins = name === THAT || (PRONOUN[name] === 1 && VERB[tags[i + 1] as number] === 1);
    if (begins) return k > 0 ? tokens.slice(k) : tokens;
    if (!IN_HEARER[name] || (shape[i] === SIGN && k === 0)) return tokens;
  }
  return tokens;
}

/**
 * "wrote to his followers, “It is time,” and left", "says, “Don't,” until he stops": of a sentence in marks that a comma
 * or colon joins to the cue, what stands between them, without a verb, is no part; nor is what follows in its sentence.
 */
function sentenceAlone(
  record: PassageRecord,
  { cue, ownsHere }: Choice,
  tokens: readonly number[],
): readonly number[] {
  const { tag: tags, state, regions, regionOf, sentenceStart } = record;
  const at = tokens.findIndex((i) => state[i] !== OUTSIDE);
  const region = regions[regionOf[tokens[at] as number] as number];
  if (!ownsHere || !region || (tokens[0] as number) < cue.tokens[1]) return tokens;
  if (region.ending !== 3 && isTitle(region, record)) return tokens;
  const joined = region.opening === 3 || region.opening === 4;
  let end = tokens.length;
  while (end > 0 && state[tokens[end - 1] as number] === OUTSIDE) end--;
  const tail = tokens[end];
  const last = regions[regionOf[tokens[end - 1] as number] as number];
  const whole =
    region.capital && (joined ? region.ending > 0 || tags[tail ?? 0] === DASH : region.ending === 3);
  const begin = joined && isAddress(record, cue, tokens.slice(0, at), region.capital) ? at : 0;
  const isTail = tail !== undefined && last === region && sentenceStart[tail] !== tail && whole;
  return tokens.slice(begin, isTail ? end : tokens.length);
}

/** Words between a cue and its quotation that tell to whom, where or when, and nothing said. */
function isAddress(
  { tag: tags }: PassageRecord,
  { flags, asks }: Choice["cue"],
  lead: readonly number[],
  capital: boolean,
): boolean {
  const hears = (flags & RECIPIENT) !== 0;
  if (!hears && !(capital && ADDRESS[tags[lead[0] as number] as number])) return false;
  const relative = lead.findIndex((i) => RELATIVE[tags[i] as number]);
  const clause = hears && !asks && relative > 0 ? lead.slice(0, relative) : lead;
  const verb = (i: number): boolean =>
    FINITE[tags[i] as number] === 1 ||
    tags[i] === THAT ||
    tags[i] === PAST ||
    (tags[i] === TO && BASE[tags[i + 1] as number] === 1);
  return clause.length > 0 && !clause.some(verb);
}

/** "Lund, who runs the bank, said …", "came up after Lund, asked about it, said …": whose words follow has none before. */
function withoutAside(
  { tag: tags, state, shape }: PassageRecord,
  { cue }: Choice,
  tokens: readonly number[],
): readonly number[] {
  const { source } = cue;
  if (!source || source.tokens[1] > cue.tokens[0]) return tokens;
  const [first] = source.tokens;
  if (!tokens.some((i) => i >= cue.tokens[1] && shape[i] !== SIGN)) return tokens;
  const joined = shape[first - 1] !== SIGN;
  let begin = cue.tokens[1];
  // "As Lund put it in a letter, …"
  const comma =
    tags[first - 1] === AS && tags[begin] === IT ? tokens.findIndex((i) => tags[i] === COMMA) : -1;
  if (comma > 0) begin = (tokens[comma] as number) + 1;
  return tokens.filter((i) => i >= begin || (i < first && !joined) || state[i] !== OUTSIDE);
}

/** "Jobs will go, said the chief in a letter to staff that we have seen": behind the speaker nothing more is said. */
function withoutRest(
  { shape, state }: PassageRecord,
  { cue }: Choice,
  tokens: readonly number[],
): readonly number[] {
  const { source } = cue;
  if (!source || source.tokens[0] !== cue.tokens[1] || (tokens[0] as number) >= cue.tokens[0]) return tokens;
  const begin = source.tokens[1];
  const goesOn = tokens.includes(begin) && shape[begin] !== SIGN && state[begin] === OUTSIDE;
  return goesOn ? tokens.filter((i) => i < cue.tokens[0]) : tokens;
}

/** "Prices, the bank said, would fall": what stands before the speaker is as much said as what follows. */
function aroundCue(
  record: PassageRecord,
  { cue, ownsHere }: Choice,
  tokens: readonly number[],
  taken: Uint8Array,
): readonly number[] {
  const { tag: tags, state, shape, sentenceStart } = record;
  const { source } = cue;
  if (!source) return tokens;
  const first = Math.min(cue.tokens[0], source.tokens[0]);
  const last = Math.max(cue.tokens[1], source.tokens[1]);
  if (tags[first - 1] !== COMMA || tags[last] !== COMMA || state[first - 1] !== OUTSIDE) return tokens;
  const begin = sentenceStart[first] as number;
  if (begin >= first - 1) return tokens;
  const next = tokens[0] as number;
  if (next < last || next > last + 2) return tokens;
  // A quotation with a capital is a sentence of its own: "At the end, she said, “We won.”"
  const region = record.regions[record.regionOf[next] as number];
  if (region && (!ownsHere || region.capital)) return tokens;
  let words = 0;
  for (let i = begin; i < first - 1; i++) {
    if (taken[i] === 1 || state[i] !== OUTSIDE) return tokens;
    if (shape[i] !== SIGN) words++;
  }
  if (words === 0 || isAside(record, begin, first - 1)) return tokens;
  const before = Array.from({ length: first - 1 - begin }, (_, k) => begin + k);
  return [...before, ...tokens];
}

/** "With so many systems, “there is no single point of failure,” he said": a quotation that goes on with a sentence. */
function withLead(
  record: PassageRecord,
  { cue, ownsHere }: Choice,
  tokens: readonly number[],
  taken: Uint8Array,
): readonly number[] {
  const { regions, regionOf, state, shape, sentenceStart } = record;
  const first = tokens[0] as number;
  const region = regions[regionOf[first] as number];
  if (!ownsHere || !region || region.capital || region.opening !== 3 || cue.tokens[0] < first) return tokens;
  const begin = sentenceStart[first] as number;
  const end = region.first - 1; // the opening mark
  if (begin >= end || isAside(record, begin, end)) return tokens;
  const lead: number[] = [];
  for (let i = begin; i < end; i++) {
    if (taken[i] === 1 || state[i] !== OUTSIDE || FINITE[record.tag[i] as number]) return tokens;
    lead.push(i);
  }
  return shape[begin] === SIGN ? tokens : [...lead, ...tokens];
}

/** "However, she said, …", "In addition, …": joins sentences, is nothing said. */
function isAside({ tag: tags, text, start, end }: PassageRecord, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const name = tags[i] as number;
    if (!ASIDE[name] && !LINKING.has(hashWord(text.slice(start[i], end[i]).toLowerCase()))) return false;
  }
  return true;
}

const ASIDE = classSet("AV CC BUT NOW TM IN , DT");
const LINKING = new Set(
  "addition fact short turn response contrast general particular".split(" ").map(hashWord),
);

/**
 * "noted that in May, |he was there", "said that if it rains, |she will go", "said they trust him, |but would not vote":
 * a clause that has not come to its verb goes on behind its comma, and so does one whose subject has a second verb.
 */
function withMainClause(
  { tag: tags, state, sentenceStart, shape }: PassageRecord,
  { cue }: Choice,
  tokens: readonly number[],
  taken: Uint8Array,
): readonly number[] {
  const first = tokens[0] as number;
  const comma = (tokens[tokens.length - 1] as number) + 1;
  if (first < cue.tokens[1] || tags[comma] !== COMMA || tokens.some((i) => state[i] !== OUTSIDE))
    return tokens;
  const opener = tags[first + 1] as number;
  const fronted = CONDITION[opener] || (opener === IN && !tokens.some((i) => FINITE[tags[i] as number]));
  const joined = JOINS[tags[comma + 1] as number] && AUXILIARY[tags[comma + 2] as number];
  if (!joined && !(fronted && tags[first] === THAT)) return tokens;
  let end = comma + 1;
  while (sentenceStart[end] === sentenceStart[first] && state[end] === OUTSIDE && !taken[end]) end++;
  while (end > comma && shape[end - 1] === SIGN) end--;
  return [...tokens, ...Array.from({ length: end - comma }, (_, k) => comma + k)];
}

/** "But prices fell, she said": the word that opens the sentence is the speaker's. */
function withOpener(record: PassageRecord, { cue }: Choice, tokens: readonly number[]): readonly number[] {
  const { tag: tags, state, sentenceStart } = record;
  const first = tokens[0] as number;
  if (cue.tokens[0] < first || state[first] !== OUTSIDE) return tokens;
  const begin = sentenceStart[first] as number;
  if (begin === first || first - begin > MOST_OPENERS) return tokens;
  let joins = false;
  for (let i = begin; i < first; i++) {
    if (!OPENER[tags[i] as number] || state[i] !== OUTSIDE) return tokens;
    if (JOINS[tags[i] as number]) joins = true;
  }
  if (!joins) return tokens;
  return [...Array.from({ length: first - begin }, (_, k) => begin + k), ...tokens];
}
