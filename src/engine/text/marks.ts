/** Classes of characters that the scanner stops at, as a table: one look-up a character. */

export const OTHER = 0;
/** A line feed or its kin: ends a paragraph. */
export const BREAK = 1;
/** Straight double mark, either way. */
export const DOUBLE = 2;
export const DOUBLE_OPEN = 3;
export const DOUBLE_CLOSE = 4;
/** “: opens, but closes what „ opened (German) and, where marks alternate, anything. */
export const DOUBLE_HIGH = 5;
export const SINGLE = 6;
export const SINGLE_OPEN = 7;
export const SINGLE_CLOSE = 8;
/** Marks of works and laws: 「」『』《》〈〉. */
export const TITLE_OPEN = 9;
export const TITLE_CLOSE = 10;
/** May end a sentence. */
export const TERMINAL = 11;
/** ` : two of them open a double quote (as '' closes one), one is a title mark in Korean. */
export const BACKTICK = 12;

const table = new Uint8Array(0x10000);
const mark = (characters: string, kind: number): void => {
  for (const c of characters) table[c.charCodeAt(0)] = kind;
};
mark("\n\r\u2028\u2029\u000b\f\u0085", BREAK);
mark('"＂″', DOUBLE);
mark("„«‟", DOUBLE_OPEN);
mark("”»", DOUBLE_CLOSE);
mark("“", DOUBLE_HIGH);
mark("'＇", SINGLE);
mark("‘‚‹", SINGLE_OPEN);
mark("’›", SINGLE_CLOSE);
mark("「『《〈", TITLE_OPEN);
mark("」』》〉", TITLE_CLOSE);
mark(".!?…。！？", TERMINAL);
mark("`", BACKTICK);

export const markAt = (text: string, index: number): number => table[text.charCodeAt(index)] as number;

/** White space as JavaScript's `\s`, by code unit. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 160) return false;
  return (
    code === 160 ||
    code === 0x3000 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0xfeff
  );
}

/** A letter or digit of any script, roughly: everything above Latin-1 that is no punctuation, symbol or space. */
export function isWord(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code >= 0x2000 && code < 0x2c00) return false;
  if (code >= 0x3000 && code <= 0x3020) return false;
  if (code >= 0xff00 && code <= 0xff0f) return false;
  return code !== 0xd7 && code !== 0xf7 && code !== 0xfeff;
}

export const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
