/** What both chains see of a token: the words and classes around it, and whether it stands in quote marks. */
import type { Passage } from "../speech/passage.ts";
import { Part } from "./parts.ts";
import type { TemplateRow } from "./templates.ts";

export const AROUND: readonly TemplateRow[] = [
  ["w", Part.WORD],
  ["w-1", Part.WORD_1],
  ["w+1", Part.NEXT_WORD],
  ["w-2", Part.WORD_2],
  ["w+2", Part.NEXT_WORD_2],
  ["w-1,w", Part.WORD_1, Part.WORD],
  ["w,w+1", Part.WORD, Part.NEXT_WORD],
  ["t", Part.TAG],
  ["t-1", Part.TAG_1],
  ["t+1", Part.NEXT_TAG],
  ["t-2,t-1", Part.TAG_2, Part.TAG_1],
  ["t+1,t+2", Part.NEXT_TAG, Part.NEXT_TAG_2],
  ["t-1,t", Part.TAG_1, Part.TAG],
  ["t,t+1", Part.TAG, Part.NEXT_TAG],
  ["t-1,t,t+1", Part.TAG_1, Part.TAG, Part.NEXT_TAG],
  ["t-2,t-1,t", Part.TAG_2, Part.TAG_1, Part.TAG],
  ["t,t+1,t+2", Part.TAG, Part.NEXT_TAG, Part.NEXT_TAG_2],
  ["q", Part.STATE],
  ["q,t-1,t", Part.STATE, Part.TAG_1, Part.TAG],
  ["w-1,t", Part.WORD_1, Part.TAG],
  ["w+1,t", Part.NEXT_WORD, Part.TAG],
  ["start,t", Part.SENTENCE_TAG, Part.TAG],
];

/** Fills the values of `AROUND` for token `i`. */
export function lookAround(
  { word, tag, state, sentenceStart }: Passage,
  i: number,
  values: Int32Array,
): void {
  values[Part.WORD] = word[i] as number;
  values[Part.WORD_1] = word[i - 1] as number;
  values[Part.WORD_2] = word[i - 2] as number;
  values[Part.NEXT_WORD] = word[i + 1] as number;
  values[Part.NEXT_WORD_2] = word[i + 2] as number;
  values[Part.TAG] = tag[i] as number;
  values[Part.TAG_1] = tag[i - 1] as number;
  values[Part.TAG_2] = tag[i - 2] as number;
  values[Part.NEXT_TAG] = tag[i + 1] as number;
  values[Part.NEXT_TAG_2] = tag[i + 2] as number;
  values[Part.STATE] = state[i] as number;
  values[Part.SENTENCE_TAG] = tag[sentenceStart[i] as number] as number;
}
