/** Shapes of words and sentences. */
import type { QuotedRegion } from "../../engine/language.ts";
import type { Span } from "../../engine/types.ts";

/**
 * `topic` 은/는, `subject` 이/가, `also` 도, `object` 을/를, `genitive` 의, `link` 와/과, `place` 에/에서, `to` 에게, `means` 로,
 * `aside`: a topic that stands on another particle (에는, 로는) and is no subject; `at`: 에서는, which bodies speak with.
 */
export type Case =
  | "topic"
  | "subject"
  | "also"
  | "object"
  | "genitive"
  | "link"
  | "place"
  | "to"
  | "means"
  | "range"
  | "aside"
  | "at"
  | "none";

export interface Parted {
  readonly stem: string;
  readonly particle: string;
  readonly kind: Case;
}

export interface Word {
  readonly start: number;
  /** Without the punctuation that follows. */
  readonly end: number;
  readonly text: string;
  /** Without brackets and what stands in them, without quote marks: 최고경영자(CEO)는 → 최고경영자는. */
  readonly bare: string;
  /** The end of `text` after its last bracket or mark: where particles stand. */
  readonly tail: string;
  readonly comma: boolean;
  readonly stop: boolean;
  /** The double-quoted stretch that this word stands for. */
  readonly region: QuotedRegion | null;
  /** No space before it. */
  readonly glued: boolean;
  /** Its stem and particle, once they were asked for. */
  parted: Parted | null;
}

export interface Sentence {
  readonly index: number;
  readonly span: Span;
  readonly paragraph: number;
  readonly words: readonly Word[];
}
