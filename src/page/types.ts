/** The shapes that travel between the steps of finding an article. */
import type { Noise } from "./noise.ts";

/** A stretch of a text node; null stands for a line break. */
export type Piece = { readonly node: Text; readonly start: number; readonly end: number } | null;

/** A block element with what was learned about it. */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Box | null;
  readonly depth: number;
  readonly noise: Noise;
  readonly hidden: boolean;
  /** Index of its first block. */
  readonly first: number;
  /** Index after its last block. */
  end: number;
  /** A menu or footer: never the article's, so nothing in it was read. */
  readonly unread: boolean;
}

/** A paragraph: text between two limits, be they elements or blank lines made of `<br>`. */
export interface Block {
  readonly box: Box;
  readonly pieces: readonly Piece[];
  /** White space collapsed, ends trimmed. */
  readonly text: string;
  /** Length, wide scripts counted double. */
  readonly weight: number;
  /** Share of the text that is linked, 0 to 1. */
  readonly linked: number;
  readonly heading: boolean;
  readonly hidden: boolean;
}

export interface PageBlocks {
  readonly blocks: readonly Block[];
  /** In document order: parents before children. */
  readonly boxes: readonly Box[];
  readonly boxOf: ReadonlyMap<Element, Box>;
}

/** A paragraph that may be the article's. */
export interface Candidate {
  readonly block: Block;
  readonly value: number;
  /** The make of the container, and of the paragraph within it. */
  readonly host: Box;
  readonly hostMake: string;
  readonly ownMake: string;
}

/** What is left of the candidates. */
export interface Body {
  readonly blocks: readonly Block[];
  /** Paragraphs above the text that were told from it. */
  readonly standfirst: readonly Block[];
  /** The first of `blocks` as the page has it; null if there is none. */
  readonly first: Block | null;
}
