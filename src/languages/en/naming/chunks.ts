/** Runs of capitalised words: the raw material of names, joined over "of", "for", "and" where a name goes on. */
import type { ScannedText } from "../../../engine/language.ts";
import { type Chunk, joinComplements } from "./joins.ts";
import {
  ADVERB,
  EAST_ASIAN_SURNAME,
  FORMER,
  FUNCTION,
  GIVEN,
  HONORIFIC,
  KIN,
  NOUN,
  ORGANISATION_HEAD,
  PARTICLE,
  PERSON,
  PLACE,
  PORTFOLIO,
  PRONOUN,
  ROLE,
  ROLE_MODIFIER,
  SHORT_TITLE,
  SUFFIX,
  SURNAME,
  TIME,
  VERB,
  WITH_COMPLEMENT,
} from "./lexicon.ts";
import { isGivenPair } from "./spelling.ts";
import {
  at,
  CAPITAL,
  CAPITALS,
  COMPOUND,
  FIRST,
  INITIAL,
  MARK,
  NUMBER,
  POSSESSIVE,
  type Tokens,
} from "./tokens.ts";

/** All chunks of the text in order; headings in title case have none. */
export function findChunks(tokens: Tokens, scanned: ScannedText): Chunk[] {
  const chunks: Chunk[] = [];
  const heading = headings(tokens, scanned);
  for (let s = 0; s + 1 < tokens.sentenceStart.length; s++) {
    if (heading[s]) continue;
    const own = joinComplements(tokens, sentenceChunks(tokens, s));
    for (const chunk of own) chunks.push(chunk);
  }
  return chunks;
}

/** By sentence: whether it is written in title case or capitals throughout, so that capitals tell nothing. */
function headings(tokens: Tokens, scanned: ScannedText): boolean[] {
  const { text } = scanned;
  const whole = new Map(scanned.paragraphs);
  return scanned.sentences.map(([start, end], s) => {
    const from = at(tokens.sentenceStart, s);
    const to = at(tokens.sentenceStart, s + 1);
    const closed = /[.!?…:,;"”’)]/.test(text[end - 1] as string);
    let words = 0;
    let capitals = 0;
    for (let i = from; i < to; i++) {
      const shape = at(tokens.shape, i);
      if (shape & (MARK | NUMBER) || at(tokens.bits, i) & FUNCTION) continue;
      words++;
      if (shape & CAPITAL) capitals++;
    }
    if (!closed) return words >= 4 && capitals / words > 0.75;
    return (
      words >= 5 && capitals === words && whole.get(start) === end && !/[,(]/.test(text.slice(start, end))
    );
  });
}

/** Bodies whose names are ordinary words in form only. */
const PROPER =
  /^(?:congress|kremlin|pentagon|senate|parliament|knesset|bundestag|hamas|hezbollah|taliban|greenpeace|amnesty|treasury)$/;

/** Whether the token can stand in a name; `inside` if one goes on before it. */
function isNameToken(tokens: Tokens, i: number, inside: boolean): boolean {
  const shape = at(tokens.shape, i);
  if (!(shape & CAPITAL) || shape & COMPOUND) return false;
  const bits = at(tokens.bits, i);
  // "An Dong-hyun", "No Young-min": family names that are English words
  if (bits & EAST_ASIAN_SURNAME && !inside && isGivenPair(tokens, i + 1)) return true;
  if (bits & FUNCTION) {
    if (shape & CAPITALS) return (bits & PLACE) !== 0 || tokens.word[i] === "who" || tokens.word[i] === "it";
    if (
      bits & PRONOUN &&
      !(shape & FIRST) &&
      at(tokens.shape, i + 1) & CAPITAL &&
      (tokens.word[i] as string).length > 1
    )
      return true;
    // "Formula One"
    if (inside && /^(?:one|two|three|four)$/.test(tokens.word[i] as string)) return true;
    return (shape & INITIAL) !== 0 && (tokens.end[i] as number) - (tokens.start[i] as number) > 1;
  }
  const next = at(tokens.shape, i + 1);
  const goesOn = (next & CAPITAL) !== 0 && !(at(tokens.bits, i + 1) & (FUNCTION | TIME));
  if (bits & TIME)
    return (inside && (at(tokens.bits, i - 1) & GIVEN) !== 0) || ((bits & GIVEN) !== 0 && goesOn);
  if (!(shape & FIRST) || inside) return true;
  // "Citing officials …", but "Boeing said …"
  const named = next & POSSESSIVE || at(tokens.bits, i + 1) & (VERB | ROLE);
  if (bits === 0 && /.{3}ing$/.test(tokens.word[i] as string) && (goesOn || !named)) return false;
  const office = bits & (ROLE_MODIFIER | PORTFOLIO) && goesOn;
  // "Met Office", "Said Business School"
  const house = goesOn && at(tokens.bits, i + 1) & ORGANISATION_HEAD;
  if (bits & ADVERB || (bits & VERB && !office && !house)) return (bits & GIVEN) !== 0 && goesOn;
  if (bits & FORMER) return false;
  if (bits & WITH_COMPLEMENT && /^(?:of|for)$/.test(tokens.word[i + 1] ?? "")) {
    const k = tokens.word[i + 2] === "the" ? i + 3 : i + 2;
    return (at(tokens.shape, k) & CAPITAL) !== 0 && !(bits & PERSON && at(tokens.bits, k) & PLACE);
  }
  if (PROPER.test(tokens.word[i] as string)) return true;
  if (
    bits & (NOUN | KIN | ROLE_MODIFIER | PORTFOLIO) &&
    !(bits & (GIVEN | PLACE | SURNAME)) &&
    !(shape & CAPITALS)
  )
    return goesOn;
  return true;
}

function sentenceChunks(tokens: Tokens, s: number): Chunk[] {
  const from = at(tokens.sentenceStart, s);
  const to = at(tokens.sentenceStart, s + 1);
  const chunks: Chunk[] = [];
  for (let i = from; i < to; ) {
    if (!isNameToken(tokens, i, false)) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < to) {
      if (isNameToken(tokens, end, true)) {
        end++;
        continue;
      }
      const next = continuation(tokens, end, to);
      if (next < 0) break;
      end = next;
    }
    if (at(tokens.shape, end) & COMPOUND) {
      // "South Florida-based"
      i = end + 1;
      continue;
    }
    const lone = end - i === 1 && (at(tokens.shape, i) & (FIRST | CAPITALS | INITIAL)) === FIRST;
    const chunk: Chunk = { from: i, to: end, weak: lone, alias: null, defined: false };
    chunks.push(chunk);
    i = end;
    const acronym = bracketed(tokens, i, to);
    if (acronym) {
      define(tokens, chunk, chunks, acronym, from);
      i += 3;
    }
  }
  return chunks;
}

/** Where a name goes on after particles, "&", or a nickname in quote marks; -1 if it does not. */
function continuation(tokens: Tokens, i: number, to: number): number {
  const here = tokens.word[i] as string;
  if (here === "&" && i + 1 < to && isNameToken(tokens, i + 1, true)) return i + 2;
  if (here === "," && at(tokens.bits, i + 1) & SUFFIX && at(tokens.shape, i + 1) & CAPITAL) {
    return /^(?:jr|sr|ii|iii|iv)$/.test(tokens.word[i + 1] as string) ? i + 2 : -1;
  }
  let k = i;
  while (k < to && k < i + 3 && !(at(tokens.shape, k) & CAPITAL) && at(tokens.bits, k) & PARTICLE) k++;
  if (k > i && k < to && isNameToken(tokens, k, true)) return k + 1;
  if (/^["“”'‘(]$/.test(here)) {
    let q = i + 1;
    while (q < to && q < i + 4 && at(tokens.shape, q) & CAPITAL) q++;
    const closes = q > i + 1 && /^["”“'’)]$/.test(tokens.word[q] ?? "");
    const given = (at(tokens.bits, i - 1) & GIVEN) !== 0 && !(at(tokens.shape, i + 1) & CAPITALS);
    if (closes && given && isNameToken(tokens, q + 1, true) && q + 1 < to) return q + 2;
  }
  return -1;
}

/** The short form in "(NYT)" at token `i`, with or without quote marks; "" if there is none. */
function bracketed(tokens: Tokens, i: number, to: number): string {
  if (tokens.word[i] !== "(" || i + 2 >= to || tokens.word[i + 2] !== ")") return "";
  const shape = at(tokens.shape, i + 1);
  const raw = tokens.text.slice(tokens.start[i + 1], tokens.end[i + 1]);
  return shape & CAPITALS && /^[\p{L}&\-.\d]{2,10}$/u.test(raw) && !/^[DRI]-/.test(raw) ? raw : "";
}

/**
 * Extends the long form to the left until it has a word for each letter of the short form (Schwartz & Hearst 2003,
 * "A Simple Algorithm for Identifying Abbreviation Definitions", with whole words only). The chunk stays as it is
 * if the letters do not fit.
 */
function define(tokens: Tokens, chunk: Chunk, chunks: Chunk[], acronym: string, sentenceFrom: number): void {
  const letters = acronym.replace(/[^\p{L}]/gu, "").toLowerCase();
  chunk.alias = acronym;
  let letter = letters.length - 1;
  let first = -1;
  for (let i = chunk.to - 1; i >= sentenceFrom && i > chunk.to - 14 && letter >= 0; i--) {
    const shape = at(tokens.shape, i);
    const word = tokens.word[i] as string;
    if (shape & MARK) {
      if (word !== "," && word !== "&" && word !== "-") break;
      continue;
    }
    if (word[0] === letters[letter]) {
      if (!(shape & CAPITAL) && at(tokens.bits, i) & FUNCTION && letter === 0) break;
      letter--;
      // "NIST": several letters of one word, "Institute" → "i"; extra letters inside the word are skipped.
      first = i;
    } else if (shape & CAPITAL && letter < letters.length - 1 && !(at(tokens.bits, i) & PLACE)) break;
    else if (!(shape & CAPITAL) && !(at(tokens.bits, i) & (FUNCTION | PARTICLE))) break;
  }
  if (letter >= 0 || first < 0 || !(at(tokens.shape, first) & CAPITAL)) {
    const last = tokens.word[chunk.to - 1] as string;
    if (chunk.to - chunk.from === 1 && last[0] !== letters[0]) chunk.alias = null;
    return;
  }
  chunk.defined = true;
  if (first < chunk.from) {
    while (chunks.length > 1 && (chunks[chunks.length - 2] as Chunk).to > first)
      chunks.splice(chunks.length - 2, 1);
    chunk.from = first;
  } else if (first > chunk.from) {
    // "South Korea's …" never gets here; "Director National Intelligence Service (NIS)" keeps what is before.
    const before = at(tokens.bits, first - 1);
    if (before & (GIVEN | HONORIFIC | SHORT_TITLE)) chunk.defined = false;
  }
}
