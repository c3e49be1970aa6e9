/**
 * Text that markup hides, and that is the article's all the same: a body hidden until the page's script has run, the
 * rest behind "read more", paragraphs that a paywall covers.
 */

import { worthOf } from "./score.ts";
import type { Block, Box, PageBlocks } from "./types.ts";

/** Running text that a box must show for hidden siblings to continue it. */
const ENOUGH = 200;

/** The page with such text taken as shown. */
export function showCollapsed(page: PageBlocks): PageBlocks {
  const tops = page.boxes.filter((box) => box.hidden && !box.parent?.hidden);
  if (tops.length === 0) return page;
  const visible = visibleMasses(page);
  const shown = new Set<Box>();
  for (const top of tops) {
    if (isWholeText(top, page, visible) || continuesText(top, page, visible)) shown.add(top);
  }
  if (shown.size === 0) return page;
  const blocks = [...page.blocks];
  for (const top of shown) {
    for (let at = top.first; at < top.end; at++) blocks[at] = { ...blocks[at]!, hidden: false };
  }
  return { ...page, blocks };
}

/** Weight of the visible sentences in each box, and of those that stand in it directly or in a paragraph of it. */
function visibleMasses({ blocks, boxes }: PageBlocks): { all: Map<Box, number>; near: Map<Box, number> } {
  const all = new Map<Box, number>();
  const near = new Map<Box, number>();
  for (const block of blocks) {
    const value = block.hidden ? 0 : Math.max(0, worthOf(block));
    if (value === 0) continue;
    all.set(block.box, (all.get(block.box) ?? 0) + value);
    for (const box of [block.box, block.box.parent]) if (box) near.set(box, (near.get(box) ?? 0) + value);
  }
  for (let at = boxes.length - 1; at > 0; at--) {
    const { parent } = boxes[at]!;
    const value = all.get(boxes[at]!);
    if (value && parent) all.set(parent, (all.get(parent) ?? 0) + value);
  }
  return { all, near };
}

function massOf(top: Box, { blocks }: PageBlocks): number {
  let mass = 0;
  for (let at = top.first; at < top.end; at++) mass += Math.max(0, worthOf(blocks[at]!));
  return mass;
}

/** Holds more than all that is visible, headline and body and all. */
function isWholeText(top: Box, page: PageBlocks, visible: { all: Map<Box, number> }): boolean {
  const mass = massOf(top, page);
  return mass > 600 && mass > (visible.all.get(page.boxes[0]!) ?? 0);
}

/** Sentences beside visible sentences, in a box that neither its name nor its make speaks against. */
function continuesText(top: Box, page: PageBlocks, visible: { near: Map<Box, number> }): boolean {
  if (top.noise !== "none" || !top.parent || (visible.near.get(top.parent) ?? 0) < ENOUGH) return false;
  const blocks: readonly Block[] = page.blocks.slice(top.first, top.end);
  const weight = blocks.reduce((sum, block) => sum + block.weight, 0);
  return (
    massOf(top, page) > 0.7 * weight && top.element.querySelector("form, input, button, select") === null
  );
}
