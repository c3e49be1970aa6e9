/**
 * Several articles on one page, as infinite scroll makes them: boxes of one make, each with a headline and a body of
 * its own, the first holding the page's h1. Entries of a live blog stand under one headline and are no articles.
 */

import { makeOf } from "./make.ts";
import type { PageScores } from "./score.ts";
import type { Block, Box, PageBlocks } from "./types.ts";

export interface Unit {
  readonly box: Box;
  readonly headline: Block;
}

/** A further article has at least this much running text, in this many paragraphs. */
const ENOUGH = 400;
const PARAGRAPHS = 3;

/** The articles' boxes in order; empty if the page holds one article or none. */
export function findUnits(page: PageBlocks, scores: PageScores): Unit[] {
  const first = page.blocks.find(({ box, text, hidden }) => box.tag === "h1" && !hidden && text.length >= 8);
  if (!first) return [];
  for (let box = first.box.parent; box?.parent; box = box.parent) {
    if (isWithinArticle(box)) continue;
    if (!isDistinct(box) || !isArticle(box, scores)) continue;
    const make = makeOf(box);
    const units: Unit[] = [{ box, headline: first }];
    for (const other of page.boxes) {
      if (other.first < units.at(-1)!.box.end || other.tag !== box.tag) continue;
      if (!isArticle(other, scores) || makeOf(other) !== make) continue;
      const headline = ownHeadline(other, page);
      if (headline) units.push({ box: other, headline });
    }
    if (units.length > 1) return units;
  }
  return [];
}

/** Sections of one article may have an h1 each. */
function isWithinArticle({ parent }: Box): boolean {
  for (let at = parent; at; at = at.parent) if (at.tag === "article") return true;
  return false;
}

/** A bare `div` is of no make. */
function isDistinct(box: Box): boolean {
  return (
    box.tag === "article" || box.tag === "section" || (box.element.getAttribute("class") ?? "").trim() !== ""
  );
}

function isArticle(box: Box, scores: PageScores): boolean {
  const { mass, weight, paragraphs, dropped } = scores.of.get(box)!;
  return !dropped && mass >= ENOUGH && paragraphs >= PARAGRAPHS && mass > 0.4 * weight;
}

/** An h1 or h2 before the box's first sentence. */
function ownHeadline(box: Box, page: PageBlocks): Block | null {
  let before = 0;
  for (let at = box.first; at < box.end && before < 200; at++) {
    const block = page.blocks[at]!;
    if (block.heading && /^h[12]$/.test(block.box.tag) && block.text.length >= 8) return block;
    if (!block.heading) before += block.weight;
  }
  return null;
}
