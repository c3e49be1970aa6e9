/** What templates are made of: the values that both chains look at, and how each is written in a feature's name. */

/** A word's hash, a word class, a word's last letters, a number. */
export type PartKind = "w" | "g" | "s" | "n";

/** Places of a token's values. */
export enum Part {
  // The token and its neighbours.
  WORD,
  WORD_1,
  WORD_2,
  NEXT_WORD,
  NEXT_WORD_2,
  TAG,
  TAG_1,
  TAG_2,
  TAG_3,
  NEXT_TAG,
  NEXT_TAG_2,
  NEXT_TAG_3,
  SUFFIX,
  /** Base form of the token, with regard to a cue that of the cue. */
  LEMMA,
  /** Outside quote marks, in them, or one of them. */
  STATE,
  REGION_SIZE,
  SENTENCE_TAG,
  // Whether the token is a cue.
  CLOSED,
  OPENS,
  VERB_ORDER,
  LEFT_TAG,
  RIGHT_TAG,
  SENTENCE_PLACE,
  SENTENCE_SIZE,
  THAT,
  PARAGRAPH_BEFORE,
  // Whether the token belongs to some cue.
  PLACE,
  VERBS,
  COMMAS,
  COMMA_TAG,
  END,
  FIRST,
  // Whether the token belongs to this cue.
  DISTANCE,
  SIDE,
  BETWEEN,
  VERBS_BETWEEN,
  COMMAS_BETWEEN,
  CUE_TAG,
  BEFORE_CUE_TAG,
  AFTER_CUE_TAG,
  BEFORE_CUE_WORD,
  AFTER_CUE_WORD,
  IS_AFTER,
  PATH_TAG,
  PATH_TAG_2,
  ADJACENT,
  CUE_STATE,
  CUES_BETWEEN,
  OTHER_CUE,
  CUE_PLACE,
  SUBJECT,
  NEAR_DISTANCE,
}

/** Number of places. */
export const PARTS = Part.NEAR_DISTANCE + 1;

const WORDS = [
  Part.WORD,
  Part.WORD_1,
  Part.WORD_2,
  Part.NEXT_WORD,
  Part.NEXT_WORD_2,
  Part.LEMMA,
  Part.BEFORE_CUE_WORD,
  Part.AFTER_CUE_WORD,
];
const TAGS = [
  Part.TAG,
  Part.TAG_1,
  Part.TAG_2,
  Part.TAG_3,
  Part.NEXT_TAG,
  Part.NEXT_TAG_2,
  Part.NEXT_TAG_3,
  Part.SENTENCE_TAG,
  Part.LEFT_TAG,
  Part.RIGHT_TAG,
  Part.COMMA_TAG,
  Part.CUE_TAG,
  Part.BEFORE_CUE_TAG,
  Part.AFTER_CUE_TAG,
  Part.PATH_TAG,
  Part.PATH_TAG_2,
];

/** The kind of each part. */
export const PART_KINDS: readonly PartKind[] = Array.from({ length: PARTS }, (_, part: Part) =>
  WORDS.includes(part) ? "w" : TAGS.includes(part) ? "g" : part === Part.SUFFIX ? "s" : "n",
);
