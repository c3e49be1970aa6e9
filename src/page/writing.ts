/** How running text looks in the scripts that news are written in. */
import type { Piece } from "./types.ts";

/** Characters that show nothing; they are no part of the text. */
export const INVISIBLE = "\\u00AD\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u2064\\uFEFF";

const invisible = new RegExp(`[${INVISIBLE}]+`, "g");
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** The text of some pieces: invisible characters deleted, white space collapsed, ends trimmed. */
export function plainText(pieces: readonly Piece[]): string {
  let text = "";
  for (const piece of pieces) text += piece === null ? " " : piece.node.data.slice(piece.start, piece.end);
  return tidy(text);
}

export function tidy(text: string): string {
  return text.replace(invisible, "").replace(/\s+/g, " ").trim();
}

/** Length, with characters of scripts that say more per character (Hangul, kana, Han) counted double. */
export function weigh(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** True if the text ends as sentences do, closing quote marks and brackets aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？।॥։؟۔።។။][\s"'”’»」』）)\]]*$|[다요까죠]["”’]$/.test(text.slice(-12));
}

/** Number of sentence ends, for telling running text from lists of words. */
export function sentenceEnds(text: string): number {
  return text.match(/[.!?…][\s"'”’»)\]]|[.!?…]$|[。！？।॥։؟۔።។။]/g)?.length ?? 0;
}
