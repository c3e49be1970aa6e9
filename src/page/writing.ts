/** How running text looks in the scripts that news are written in. */
import type { Piece } from "./types.ts";

/** Characters that show nothing; they are no part of the text. */
export const INVISIBLE = "\\u00AD\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u2064\\uFEFF";

const invisible = new RegExp(`[${INVISIBLE}]+`, "g");
/** White space other than single spaces, which stay as they are. */
const UNTIDY = /\s{2,}|[^\S ]/g;

/** The text of some pieces: invisible characters deleted, white space collapsed, ends trimmed. */
export function plainText(pieces: readonly Piece[]): string {
  let text = "";
  for (const piece of pieces) text += piece === null ? " " : piece.node.data.slice(piece.start, piece.end);
  return tidy(text);
}

export function tidy(text: string): string {
  return text.replace(invisible, "").replace(UNTIDY, " ").trim();
}

/** Letters and digits alone, in small letters: for comparing what was punctuated anew. */
export function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function isWide(code: number): boolean {
  return code <= 0x30ff || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af);
}

/** Length, with characters of scripts that say more per character (Hangul, kana, Han) counted double. */
export function weigh(text: string): number {
  let weight = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x3040 && isWide(code)) weight++;
  }
  return weight;
}

/** True if the text ends as sentences do, closing quote marks and brackets aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？।॥։؟۔።។။][\s"'”’»」』）)\]]*$|[다요까죠]["”’]$/.test(text.slice(-12));
}

/** Number of sentence ends, for telling running text from lists of words. */
export function sentenceEnds(text: string): number {
  return text.match(/[.!?…][\s"'”’»)\]]|[.!?…]$|[。！？।॥։؟۔።។။]/g)?.length ?? 0;
}
