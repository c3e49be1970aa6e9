/** Site hints made to prove themselves: enough of the page's sentences, and mostly sentences. */

import type { PageScores } from "./score.ts";
import { hintFor, SHARED_BODIES } from "./site-hints.ts";
import type { Box, PageBlocks } from "./types.ts";

export interface Hinted {
  /** What the best selector that matches anything names; possibly several pieces of one body. */
  readonly bodies: readonly Element[];
  readonly dropped: ReadonlySet<Element>;
}

/** A hint must hold this share of what the generic finder would choose. */
const SHARE = 0.6;
/** A site hint is worth two tries; more pieces than these are no body. */
const MOST_PIECES = 400;

/** Elements that the hints of the page's host name; broken selectors of a browser's older engine are skipped. */
export function applyHints(document: Document, url: string): Hinted {
  const hint = hintFor(url);
  const dropped = new Set<Element>();
  for (const selector of hint?.drop ?? [])
    for (const element of all(document, selector)) dropped.add(element);
  for (const selector of [...(hint?.body ?? []), ...SHARED_BODIES]) {
    const bodies = all(document, selector);
    if (bodies.length > 0 && bodies.length <= MOST_PIECES) return { bodies, dropped };
  }
  return { bodies: [], dropped };
}

function all(document: Document, selector: string): readonly Element[] {
  try {
    return [...document.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/**
 * The box that the hint means, if it holds enough of the sentences in `chosen` and little else; null if the generic
 * choice is better. Of several separate articles (infinite scroll) the first with enough text counts.
 */
export function hintedRoot(
  page: PageBlocks,
  scores: PageScores,
  hinted: Hinted,
  chosen: Box | null,
  within: Box,
): Box | null {
  const boxes: Box[] = [];
  for (const body of hinted.bodies) {
    const box = page.boxOf.get(body);
    if (box && box.first >= within.first && box.end <= within.end) boxes.push(box);
  }
  const wanted = SHARE * (chosen ? scores.of.get(chosen)!.mass : 0);
  for (const box of boxes) if (proves(box, scores, wanted)) return box;
  const common = boxes.length > 1 ? commonBox(boxes) : null;
  return common && proves(common, scores, wanted) ? common : null;
}

function proves(box: Box, scores: PageScores, wanted: number): boolean {
  const { mass, weight, dropped } = scores.of.get(box)!;
  return !dropped && mass > 0 && mass >= wanted && mass >= 0.5 * weight;
}

function commonBox(boxes: readonly Box[]): Box | null {
  let common: Box | null = boxes[0]!;
  for (const box of boxes) {
    while (common && !(box.first >= common.first && box.end <= common.end && common.depth <= box.depth)) {
      common = common.parent;
    }
  }
  return common;
}
