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

/*
 * Signs and spaces, as far as news have them. The classes of letters need the flag `u`, and a millisecond to compile:
 * that is a twentieth of all that a page costs.
 */
const SIGNS =
  /[\s!-/:-@[-`{-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u2000-\u206f\u20a0-\u20cf\u2100-\u215f\u2190-\u245f\u2500-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u303d-\u303f\u30fb\ud800-\udfff\ufe10-\ufe1f\ufe30-\ufe6f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\ufff0-\uffff]+/g;

/** Letters and digits alone, in small letters: for comparing what was punctuated anew. */
export function letters(text: string): string {
  return text.toLowerCase().replace(SIGNS, "");
}

/** The words of a text. */
export function wordsOf(text: string): string[] {
  return text.split(SIGNS).filter((word) => word !== "");
}

const NARROW = /[^\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+/g;

/** Length, with characters of scripts that say more per character (Hangul, kana, Han) counted double. */
export function weigh(text: string): number {
  return text.length + text.replace(NARROW, "").length;
}

/** True if the text ends as sentences do, closing quote marks and brackets aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？।॥։؟۔።។။][\s"'”’»」』）)\]]*$|[다요까죠]["”’]$/.test(text.slice(-12));
}

/** Number of sentence ends, for telling running text from lists of words. */
export function sentenceEnds(text: string): number {
  return text.match(/[.!?…][\s"'”’»)\]]|[.!?…]$|[。！？।॥։؟۔።។။]/g)?.length ?? 0;
}
