/** Statements while they are put together. */
import type { Statement } from "../../engine/language.ts";
import type { Span } from "../../engine/types.ts";
import type { Phrase } from "./phrase.ts";
import type { Form } from "./quotatives.ts";
import type { Word } from "./word.ts";

export interface Piece {
  /** Index of the first and the last word of what was said. */
  readonly first: number;
  readonly last: number;
  readonly content: Span;
  readonly cue: Span;
  readonly form: Form | "none";
  readonly quoted: boolean;
  readonly mood: string;
}

export interface Draft extends Omit<Statement, "content" | "cue"> {
  readonly content: Span[];
  readonly cue: Span[] | null;
  readonly speaker: Phrase | null;
  /** Indices of the words that it covers. */
  readonly from: number;
  readonly to: number;
  /** The sentence ends with its verb. */
  readonly final: boolean;
  /** …다는 것이다, …라는 설명이다: goes on with the speaker before. */
  readonly closing: "carrying" | "floating" | null;
  /** A quote without any word of saying. */
  readonly alone: boolean;
}

const DOUBLE = '"“”„';

/** A span without double quote marks, spaces and final punctuation at its edges. */
export function trimContent(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && (DOUBLE.includes(text[from] as string) || /[\s,·]/.test(text[from] as string))) from++;
  while (to > from && (DOUBLE.includes(text[to - 1] as string) || /[\s.,。]/.test(text[to - 1] as string)))
    to--;
  return [from, to];
}

/** Whether double quote marks stand inside the span. */
export const holdsQuote = (words: readonly Word[], first: number, last: number): boolean => {
  for (let i = first; i <= last; i++) if (words[i]?.region) return true;
  return false;
};
