/** A stretch of at most one paragraph, tokenised and classified: what all features look at. */
import type { QuotedRegion } from "../../../engine/language.ts";
import { MARGIN, MOST_TOKENS, Tokens } from "./tokens.ts";

const SIZE = MOST_TOKENS + 2 * MARGIN;

/** Outside quote marks, the opening mark, between the marks, the closing mark. */
export const OUTSIDE = 0;
export const OPENING = 1;
export const INSIDE = 2;
export const CLOSING = 3;

/** A quoted region by tokens. */
export interface TokenRegion {
  readonly region: QuotedRegion;
  /** First token after the opening mark, and the one after the last before the closing mark. */
  readonly first: number;
  readonly last: number;
}

/** Columns by token, filled anew for every stretch. */
export class Passage {
  readonly tokens = new Tokens();
  readonly tag = new Uint8Array(SIZE);
  /** The word as features see it: no capitalised words but listed ones. */
  readonly word = new Int32Array(SIZE);
  /** Base form of a listed verb of speech, else the word. */
  readonly lemma = new Int32Array(SIZE);
  /** SPEECH, CONTINUING, RECIPIENT. */
  readonly flags = new Uint8Array(SIZE);
  readonly state = new Uint8Array(SIZE);
  /** Index into `regions`, -1 outside (marks belong to their region). */
  readonly regionOf = new Int16Array(SIZE);
  readonly sentence = new Int32Array(SIZE);
  readonly sentenceStart = new Int32Array(SIZE);
  readonly sentenceEnd = new Int32Array(SIZE);
  /** Counts of what lies before a token, outside quote marks. */
  readonly commas = new Int32Array(SIZE);
  readonly verbs = new Int32Array(SIZE);
  /** First finite verb of the sentence outside quote marks; the sentence's end if there is none. */
  readonly firstVerb = new Int32Array(SIZE);
  /** Class of the token after the next comma, within the sentence. */
  readonly afterComma = new Uint8Array(SIZE);
  regions: TokenRegion[] = [];
  /** Whether the paragraph before ends with a colon, and whether it ends in an open quote. */
  colonBefore = false;
  openBefore = false;
  from = 0;
  to = 0;

  get limit(): number {
    return this.tokens.limit;
  }
}
