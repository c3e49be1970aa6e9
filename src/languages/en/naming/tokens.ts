/** The words and marks of a text, cut once, with the classes of each. */
import type { ScannedText } from "../../../engine/language.ts";
import { isDigit, isSpace, isWord } from "../../../engine/text/marks.ts";
import type { Span } from "../../../engine/types.ts";
import { scanRules } from "../scan-rules.ts";
import { classesOf } from "./lexicon.ts";

/** Begins with a capital. */
export const CAPITAL = 1;

/** Two or more letters, all capitals. */
export const CAPITALS = 2;

export const NUMBER = 4;

/** No word: a mark. */
export const MARK = 8;

/** 's or ' behind a word. */
export const POSSESSIVE = 16;

/** "J." or "J" alone. */
export const INITIAL = 32;

/** First word of a sentence, a quote or a clause after a colon, where capitals tell nothing. */
export const FIRST = 64;

/** "Seoul-based", "Iran-backed", "$3-billion": an adjective in spite of its capital. */
export const COMPOUND = 128;

/**
 * Tokens as parallel lists, so that a text of megabytes stays small. Token `i` is `text.slice(start[i], end[i])`;
 * `word[i]` is its lower-case form without a final full stop. `sentenceEnd[i]` is the token after its sentence.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly word: readonly string[];
  readonly bits: readonly number[];
  readonly shape: readonly number[];
  readonly sentence: readonly number[];
  /** By sentence: its first token; one more at the end. */
  readonly sentenceStart: readonly number[];
  /** The first token that ends after `offset`. */
  at(offset: number): number;
  spanOf(from: number, to: number): Span;
}

const COMPOUND_ENDING =
  /-(?:based|backed|led|born|owned|run|listed|area|style|linked|made|funded|sponsored|controlled|held|occupied|trained|turned|wide|era|old|year|month|day|week|hour|billion|million|related|friendly|elect|winning|wing|going|bound|like|only|level|term|speaking|educated|aligned|allied)$/;

/** What a token tells wherever it stands. */
interface Entry {
  readonly raw: string;
  readonly isMark: boolean;
  readonly word: string;
  readonly bits: number;
  readonly shape: number;
}

/**
 * Entries that earlier tokens had, each at a place of its own until another needs it: most words of a text are those of
 * the last one. Found by their letters where they stand, since a slice for each would cost more than all the rest.
 */
const PLACES = 1 << 14;
const known: (Entry | undefined)[] = new Array(PLACES).fill(undefined);
const LONGEST_KNOWN = 40;

function entryOf(text: string, from: number, to: number, isMark: boolean): Entry {
  if (to - from > LONGEST_KNOWN) return readEntry(text.slice(from, to), isMark);
  let hash = isMark ? 1 : 0;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  const entry = known[place];
  if (entry && entry.isMark === isMark && stands(entry.raw, text, from, to)) return entry;
  // A copy: engines store a slice as a reference to its text, which would be kept with it.
  const raw = ` ${text.slice(from, to)}`.slice(1);
  const made = readEntry(raw, isMark);
  known[place] = made;
  return made;
}

function stands(raw: string, text: string, from: number, to: number): boolean {
  if (raw.length !== to - from) return false;
  for (let i = from; i < to; i++) if (raw.charCodeAt(i - from) !== text.charCodeAt(i)) return false;
  return true;
}

function readEntry(raw: string, isMark: boolean): Entry {
  let lower = raw.toLowerCase();
  if (lower.length > 1 && lower.endsWith(".")) lower = lower.slice(0, -1);
  lower = lower.replaceAll("’", "'").replaceAll("‑", "-").replaceAll("‐", "-");
  return isMark
    ? { raw, isMark, word: lower, bits: classesOf(raw), shape: MARK }
    : { raw, isMark, word: lower, bits: classesOf(lower), shape: shapeOf(raw) };
}

export function tokenize(scanned: ScannedText): Tokens {
  const { text } = scanned;
  const start: number[] = [];
  const end: number[] = [];
  const word: string[] = [];
  const bits: number[] = [];
  const shape: number[] = [];
  const sentence: number[] = [];
  const sentenceStart: number[] = [];

  const push = (from: number, to: number, isMark: boolean, extra: number): void => {
    const entry = entryOf(text, from, to, isMark);
    start.push(from);
    end.push(to);
    word.push(entry.word);
    bits.push(entry.bits);
    shape.push(entry.shape | extra);
    sentence.push(sentenceStart.length - 1);
  };

  for (const [from, to] of scanned.sentences) {
    sentenceStart.push(start.length);
    let first = true;
    let single = false;
    let i = from;
    while (i < to) {
      const code = text.charCodeAt(i);
      if (isSpace(code)) {
        i++;
        continue;
      }
      if (isApostrophe(code) && start.length > 0 && end[start.length - 1] === i) {
        const last = start.length - 1;
        const wordBefore = !((shape[last] as number) & MARK);
        const s = text[i + 1] === "s" || text[i + 1] === "S";
        if (wordBefore && s && !isWord(text.charCodeAt(i + 2))) {
          push(i, i + 2, true, POSSESSIVE);
          i += 2;
          continue;
        }
        if (wordBefore && word[last]?.endsWith("s") && (!single || scanRules.isApostrophe(text, i))) {
          push(i, i + 1, true, POSSESSIVE);
          i++;
          continue;
        }
      }
      if (!isWord(code)) {
        push(i, i + 1, true, 0);
        if (text[i] === "‘" || text[i] === "'") single = !single;
        else if (text[i] === "’") single = false;
        first ||= OPENING.includes(text[i] as string);
        if (TERMINAL.includes(text[i] as string)) first = true;
        i++;
        continue;
      }
      const wordEnd = endOfWord(text, i, to);
      push(i, wordEnd, false, first ? FIRST : 0);
      first = false;
      i = wordEnd;
    }
  }
  sentenceStart.push(start.length);
  const count = start.length;
  return {
    text,
    count,
    start,
    end,
    word,
    bits,
    shape,
    sentence,
    sentenceStart,
    at(offset) {
      let low = 0;
      let high = count;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((end[middle] as number) > offset) high = middle;
        else low = middle + 1;
      }
      return low;
    },
    spanOf: (from, to) => [start[from] as number, end[Math.max(from, to - 1)] as number],
  };
}

const OPENING = "\"“„«'‘:—–•";

const TERMINAL = ".!?…";

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;

/** Words keep inner apostrophes, hyphens, "&" and full stops between letters, and the full stop of a short form. */
function endOfWord(text: string, from: number, to: number): number {
  let i = from;
  for (;;) {
    while (i < to && isWord(text.charCodeAt(i))) i++;
    const code = text.charCodeAt(i);
    const next = i + 1 < to ? text.charCodeAt(i + 1) : 32;
    if (!isWord(next)) break;
    if (isApostrophe(code)) {
      const clitic = (next === 115 || next === 83) && !isWord(text.charCodeAt(i + 2));
      if (clitic) break;
    } else if (code === 46) {
      // "U.S", "J.P": a full stop after a single letter, or within a number.
      const single = i - from === 1 || text[i - 2] === "." || isDigit(text.charCodeAt(i - 1));
      if (!single) break;
    } else if (code === 44) {
      if (!isDigit(text.charCodeAt(i - 1)) || !isDigit(next)) break;
    } else if (code === 38) {
      if (!isUpper(text, i - 1) || !isUpper(text, i + 1)) break;
    } else if (!isHyphen(code)) break;
    i++;
  }
  if (i < to && text.charCodeAt(i) === 46) {
    const dotted = text.charCodeAt(from + 1) === 46 || text.charCodeAt(from + 2) === 46;
    if (dotted && /^(?:\p{L}\.)+\p{L}$/u.test(text.slice(from, i))) return i + 1;
    if (scanRules.isAbbreviation(text, i)) return i + 1;
  }
  return i;
}

function isUpper(text: string, i: number): boolean {
  const c = text[i] as string;
  return c !== c.toLowerCase();
}

function shapeOf(raw: string): number {
  if (isDigit(raw.charCodeAt(0))) return NUMBER;
  if (!isUpper(raw, 0)) {
    // "al-Sisi", "de-Souza", "iPhone", "eBay"
    const hyphen = raw.indexOf("-");
    const arabic = hyphen > 0 && hyphen <= 3 && isUpper(raw, hyphen + 1);
    return arabic || (raw.length > 1 && isUpper(raw, 1)) ? CAPITAL : 0;
  }
  let bits = CAPITAL;
  const letters = raw.replace(/[^\p{L}]/gu, "");
  if (letters.length > 1 && letters === letters.toUpperCase()) bits |= CAPITALS;
  if (letters.length === 1 || /^(?:\p{Lu}\.)+$|^(?:\p{Lu}\.-?){1,3}$/u.test(raw)) bits |= INITIAL;
  if (raw.includes("-") && COMPOUND_ENDING.test(raw)) bits |= COMPOUND;
  return bits;
}

/** An entry of a parallel list, 0 beyond its ends. */
export const at = (list: readonly number[], i: number): number => list[i] ?? 0;
