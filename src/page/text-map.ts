/**
 * The article's text and the way back from each of its characters to the page.
 *
 * The text is the blocks' text in normal form: invisible characters deleted, white space collapsed, ends trimmed,
 * paragraphs joined by two line feeds. It is cut into segments, each a stretch that stands character by character
 * in one text node; between segments lies what only the text has (line feeds, the space for a `<br>`) or only the
 * page has (soft hyphens, collapsed white space, hidden and foreign nodes).
 */

import type { Span } from "../engine/types.ts";
import type { Piece } from "./types.ts";
import { INVISIBLE } from "./writing.ts";

interface Segment {
  /** Offset in the text. */
  readonly start: number;
  /** Grows while the text is built. */
  length: number;
  /** Index into `nodes`. */
  readonly node: number;
  /** Offset in the node's data. */
  readonly offset: number;
}

const GAP = new RegExp(`[\\s${INVISIBLE}]+`, "g");
const NOT_SPACE = new RegExp(`[${INVISIBLE}]`, "g");

/** Builds text and segments paragraph by paragraph. */
class Builder {
  readonly chunks: string[] = [];
  readonly segments: Segment[] = [];
  readonly nodes: Text[] = [];
  length = 0;
  private paragraphStart = 0;
  /** A space that is owed: it is written when more text follows in the paragraph. */
  private space: { node: number; offset: number } | "break" | null = null;

  paragraph(pieces: readonly Piece[]): void {
    this.space = null;
    const before = this.length;
    if (this.length > 0) this.write("\n\n");
    this.paragraphStart = this.length;
    for (const piece of pieces) {
      if (piece !== null) this.piece(piece.node, piece.start, piece.end);
      else if (this.length > this.paragraphStart) this.space ??= "break";
    }
    if (this.length === this.paragraphStart && before < this.length) {
      this.chunks.pop();
      this.length = before;
    }
  }

  private piece(node: Text, from: number, to: number): void {
    const { data } = node;
    const index = this.nodes.push(node) - 1;
    let at = from;
    GAP.lastIndex = from;
    while (at < to) {
      const gap = GAP.exec(data);
      const end = gap ? Math.min(gap.index, to) : to;
      if (end > at) this.stretch(index, at, data.slice(at, end));
      if (!gap || gap.index >= to) break;
      const visible = gap[0].slice(0, to - gap.index);
      const first = firstSpace(visible);
      if (first >= 0 && this.length > this.paragraphStart)
        this.space ??= { node: index, offset: gap.index + first };
      at = Math.min(to, gap.index + gap[0].length);
    }
  }

  private stretch(node: number, offset: number, text: string): void {
    if (this.space) {
      if (this.space === "break") this.write(" ");
      else this.map(this.space.node, this.space.offset, " ");
      this.space = null;
    }
    this.map(node, offset, text);
  }

  private map(node: number, offset: number, text: string): void {
    const last = this.segments.at(-1);
    if (
      last &&
      last.node === node &&
      last.offset + last.length === offset &&
      last.start + last.length === this.length
    ) {
      last.length += text.length;
    } else this.segments.push({ start: this.length, length: text.length, node, offset });
    this.write(text);
  }

  private write(text: string): void {
    this.chunks.push(text);
    this.length += text.length;
  }
}

/** Index of the first character that is white space and not invisible (some characters are both), or -1. */
function firstSpace(gap: string): number {
  if (gap === " ") return 0;
  for (let at = 0; at < gap.length; at++) {
    NOT_SPACE.lastIndex = 0;
    if (!NOT_SPACE.test(gap[at]!)) return at;
  }
  return -1;
}

export class TextMap {
  readonly text: string;
  private readonly segments: readonly Readonly<Segment>[];
  private readonly nodes: readonly Text[];
  /** What each node said when it was read; strings are shared with the page, so this costs little. */
  private readonly data: readonly string[];
  private firstSegmentOf: Map<Node, number> | null = null;

  /** @param paragraphs each the pieces of one block, in order. */
  constructor(paragraphs: Iterable<readonly Piece[]>) {
    const builder = new Builder();
    for (const pieces of paragraphs) builder.paragraph(pieces);
    this.text = builder.chunks.join("");
    this.segments = builder.segments;
    this.nodes = builder.nodes;
    this.data = builder.nodes.map((node) => node.data);
  }

  /** The document that the text was read from; null if there is no text. */
  get document(): Document | null {
    return this.nodes[0]?.ownerDocument ?? null;
  }

  /**
   * One range per text node (a node's stretches that only invisible characters and white space part are joined),
   * so that nothing between the nodes is covered. Empty if the span holds no character of the page.
   */
  toRanges(span: Span): Range[] {
    const ranges: Range[] = [];
    for (const { node, start, end } of this.stretches(span)) {
      if (end > node.data.length) continue;
      const range = node.ownerDocument.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
    return ranges;
  }

  /** The stretches of text nodes that a span covers, in order: node and offsets in its data. */
  stretches([start, end]: Span): { readonly node: Text; readonly start: number; readonly end: number }[] {
    const found: { node: Text; start: number; end: number }[] = [];
    for (let at = this.segmentAt(start); at < this.segments.length; at++) {
      const segment = this.segments[at]!;
      if (segment.start >= end) break;
      const from = segment.offset + Math.max(0, start - segment.start);
      const to = segment.offset + Math.min(segment.length, end - segment.start);
      if (from >= to) continue;
      const node = this.nodes[segment.node]!;
      const last = found.at(-1);
      if (last?.node === node) last.end = to;
      else found.push({ node, start: from, end: to });
    }
    return found;
  }

  /**
   * The text offset of a DOM position. Within what the text left out it is the offset of what follows. Null for
   * positions before the article's first character, after its last, and in other trees.
   */
  toOffset(node: Node, offset: number): number | null {
    if (node.nodeType !== 3) return this.elementOffset(node, offset);
    const first = this.index().get(node);
    if (first === undefined) return this.elementOffset(node, 0);
    let at = first;
    for (; at < this.segments.length && this.nodes[this.segments[at]!.node] === node; at++) {
      const segment = this.segments[at]!;
      if (offset <= segment.offset + segment.length)
        return segment.start + Math.max(0, offset - segment.offset);
    }
    const last = this.segments[at - 1]!;
    return last.start + last.length;
  }

  /** The first mapped text node at or after the position, found by halving: nodes are in document order. */
  private elementOffset(node: Node, offset: number): number | null {
    const child = node.childNodes[offset] ?? null;
    const limit = child ?? node;
    const isAfter = (text: Node): boolean => {
      if (text === limit) return child !== null;
      const position = limit.compareDocumentPosition(text);
      if (position & 1) return false;
      if (position & 16) return child !== null;
      return (position & 4) !== 0;
    };
    let low = 0;
    let high = this.segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isAfter(this.nodes[this.segments[middle]!.node]!)) high = middle;
      else low = middle + 1;
    }
    const segment = this.segments[low];
    if (!segment) return null;
    return low === 0 && child === null && !node.contains(this.nodes[segment.node]!) ? null : segment.start;
  }

  private index(): Map<Node, number> {
    if (!this.firstSegmentOf) {
      this.firstSegmentOf = new Map();
      for (const [at, segment] of this.segments.entries()) {
        const node = this.nodes[segment.node]!;
        if (!this.firstSegmentOf.has(node)) this.firstSegmentOf.set(node, at);
      }
    }
    return this.firstSegmentOf;
  }

  /** True if the page still says what the text said there, all nodes being in place. */
  isIntact([start, end]: Span): boolean {
    for (let at = this.segmentAt(start); at < this.segments.length; at++) {
      const segment = this.segments[at]!;
      if (segment.start >= end) break;
      const node = this.nodes[segment.node]!;
      if (!node.isConnected) return false;
      const before = this.data[segment.node]!;
      if (node.data === before) continue;
      const from = segment.offset + Math.max(0, start - segment.start);
      const to = segment.offset + Math.min(segment.length, end - segment.start);
      if (node.data.slice(from, to) !== before.slice(from, to)) return false;
    }
    return true;
  }

  /** Index of the segment that holds the offset, or of the next one. */
  private segmentAt(offset: number): number {
    let low = 0;
    let high = this.segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const segment = this.segments[middle]!;
      if (segment.start + segment.length > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
