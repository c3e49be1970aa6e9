/**
 * Tokens of a stretch of text as columns of numbers, in buffers that are used again for every stretch: a word is a
 * run of letters and digits, clitics ('s, n't) stand alone, every other visible character is a token.
 */
import { isSpace } from "../../../engine/text/marks.ts";
import { HASH_START, hashStep, hashWord } from "./lexicon.ts";

/** Longer stretches are cut by the caller. */
export const MOST_TOKENS = 1200;
/** Places before the first and after the last token that features may look at. */
export const MARGIN = 4;
const SIZE = MOST_TOKENS + 2 * MARGIN;

export const LOWER = 0;
export const CAPITAL = 1;
export const CAPITALS = 2;
export const DIGIT = 3;
export const SIGN = 4;
export const CLITIC = 5;

/** Columns by token, `MARGIN` places shifted: the first token is at index `MARGIN`. */
export class Tokens {
  count = 0;
  /** Index after the last token. */
  limit = MARGIN;
  readonly start = new Int32Array(SIZE);
  readonly end = new Int32Array(SIZE);
  /** Hash of the lower-cased token. */
  readonly hash = new Int32Array(SIZE);
  /** LOWER … CLITIC. */
  readonly shape = new Uint8Array(SIZE);
  /** The last three letters of a word, five bits each; 0 if it is shorter or has other letters. */
  readonly suffix = new Int32Array(SIZE);
  readonly length = new Int32Array(SIZE);
}

const UNKNOWN = 0;
const SPACE = 1;
const LETTER = 2;
const DIGITS = 3;
const OTHER = 4;
const SINGLE = 5;
const classes = new Uint8Array(0x10000);

/** Class of a code unit, found out once for each. */
function classOf(code: number): number {
  const known = classes[code] as number;
  return known === UNKNOWN ? findClass(code) : known;
}

function findClass(code: number): number {
  const character = String.fromCharCode(code);
  let found = OTHER;
  if (isSpace(code)) found = SPACE;
  else if (/[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character))
    found = SINGLE;
  else if (/\p{N}/u.test(character)) found = DIGITS;
  else if (/[\p{L}\p{M}]/u.test(character)) found = LETTER;
  classes[code] = found;
  return found;
}

const lowered = new Uint16Array(0x10000);
/** Lower case of a code unit; characters whose lower case is longer stay as they are. */
function lower(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  let known = lowered[code] as number;
  if (known === 0) {
    const character = String.fromCharCode(code).toLowerCase();
    known = character.length === 1 ? character.charCodeAt(0) : code;
    lowered[code] = known;
  }
  return known;
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const CLITICS = new Set(["s", "re", "ve", "ll", "d", "m", "t"].map(hashWord));

/**
 * Fills `tokens` from `text` between `from` and `to`, as many as fit.
 * @returns the offset up to which the text was read
 */
export function tokenize(text: string, from: number, to: number, tokens: Tokens): number {
  const { start, end, hash, shape, suffix, length } = tokens;
  let count = MARGIN;
  let i = from;
  while (i < to) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === SPACE) {
      i++;
      continue;
    }
    if (count === MARGIN + MOST_TOKENS) break;
    const begin = i;
    let h = HASH_START;
    let form = SIGN;
    let tail = 0;
    if (kind === LETTER || kind === DIGITS) {
      let capitals = 0;
      let letters = 0;
      let plain = true;
      let digits = kind === DIGITS;
      for (; i < to; i++) {
        const c = text.charCodeAt(i);
        const k = classOf(c);
        if (k === LETTER) {
          const l = lower(c);
          letters++;
          if (l !== c) capitals++;
          if (l >= 97 && l <= 122) tail = ((tail << 5) | (l - 96)) & 0x7fff;
          else plain = false;
          digits = false;
          h = hashStep(h, l);
          continue;
        }
        // 3.5 and 1,200 are one token.
        const joins =
          digits && (c === 46 || c === 44) && i + 1 < to && classOf(text.charCodeAt(i + 1)) === DIGITS;
        if (k !== DIGITS && !joins) break;
        h = hashStep(h, c);
      }
      const first = text.charCodeAt(begin);
      if (kind === DIGITS) form = DIGIT;
      else if (capitals > 1 && capitals === letters) form = CAPITALS;
      else form = lower(first) !== first || capitals > 0 ? CAPITAL : LOWER; // "iPhone" is a name too
      if (!plain || letters < 3) tail = 0;
    } else if (isApostrophe(code) && cliticLength(text, i + 1, to) > 0) {
      const last = i + 1 + cliticLength(text, i + 1, to);
      h = hashStep(h, 39);
      for (i++; i < last; i++) h = hashStep(h, lower(text.charCodeAt(i)));
      form = CLITIC;
    } else {
      i += code >= 0xd800 && code <= 0xdbff && i + 1 < to ? 2 : 1;
      h = hashStep(h, code);
    }
    start[count] = begin;
    end[count] = i;
    hash[count] = h;
    shape[count] = form;
    suffix[count] = tail;
    length[count] = i - begin;
    count++;
  }
  tokens.limit = count;
  tokens.count = count - MARGIN;
  return i;
}

/** Letters of the clitic that starts at `at`, 0 if there is none. */
function cliticLength(text: string, at: number, to: number): number {
  let h = HASH_START;
  let i = at;
  for (; i < to && i - at < 3; i++) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind !== LETTER && kind !== DIGITS) break;
    h = hashStep(h, lower(code));
  }
  return i > at && i - at < 3 && CLITICS.has(h) ? i - at : 0;
}
