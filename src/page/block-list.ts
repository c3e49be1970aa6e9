import { isHeading } from "./elements.ts";
import type { Block, Box, Piece } from "./types.ts";
import { endsSentence, plainText, weigh } from "./writing.ts";

/** Gathers the pieces of the current paragraph and cuts it where a limit comes. */
export class BlockList {
  readonly blocks: Block[] = [];
  private pieces: Piece[] = [];
  private linked = 0;
  private length = 0;

  add(node: Text, box: Box, linked: boolean, preformatted: boolean): void {
    if (preformatted && /\n[ \t]*\n/.test(node.data)) {
      let start = 0;
      for (const gap of node.data.matchAll(/\n[ \t]*\n\s*/g)) {
        this.piece(node, start, gap.index, linked);
        this.cut(box);
        start = gap.index + gap[0].length;
      }
      this.piece(node, start, node.data.length, linked);
    } else this.piece(node, 0, node.data.length, linked);
  }

  private piece(node: Text, start: number, end: number, linked: boolean): void {
    const length = node.data.slice(start, end).trim().length;
    if (length === 0 && this.pieces.length === 0) return;
    this.pieces.push({ node, start, end });
    this.length += length;
    if (linked) this.linked += length;
  }

  /** A second break in a row ends the paragraph. */
  break(box: Box): void {
    for (let at = this.pieces.length - 1; at >= 0; at--) {
      const piece = this.pieces[at]!;
      if (piece === null) {
        this.cut(box);
        return;
      }
      if (/\S/.test(piece.node.data.slice(piece.start, piece.end))) break;
    }
    if (this.length > 0) this.pieces.push(null);
  }

  cut(box: Box): void {
    if (this.length > 0) {
      const shared = {
        box,
        linked: Math.min(1, this.linked / this.length),
        heading: headed(box),
        hidden: box.hidden,
      };
      for (const pieces of splitLines(this.pieces)) {
        const text = plainText(pieces);
        if (text) this.blocks.push({ ...shared, pieces, text, weight: weigh(text) });
      }
    }
    this.pieces = [];
    this.linked = this.length = 0;
  }
}

function headed(box: Box): boolean {
  return isHeading(box.tag) || (box.parent !== null && isHeading(box.parent.tag));
}

/**
 * Some sites separate paragraphs by single breaks. They do where most lines are long and end like a sentence;
 * addresses and verses do not.
 */
function splitLines(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  if (!pieces.includes(null)) return [pieces];
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece === null) lines.push([]);
    else lines.at(-1)!.push(piece);
  }
  const texts = lines.map(plainText).filter((text) => text !== "");
  const long = texts.filter((text) => weigh(text) >= 100 && endsSentence(text));
  return long.length >= 2 && long.length * 2 > texts.length ? lines : [pieces];
}
