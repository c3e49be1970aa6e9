/**
 * Where the running text of a page is.
 *
 * Every paragraph has a value: positive for sentences, negative for links and scraps. The article is the box with
 * the largest sum (a maximum-sum subtree, in the spirit of Sun, Song & Liao, "DOM Based Content Extraction via
 * Text Density", SIGIR 2011), narrowed as long as one child holds nearly all of it. Class words decide what
 * counts for nothing, but a box that holds most of the page's sentences is believed rather than its name.
 */

import { isHeading } from "./elements.ts";
import { isLayoutCell } from "./make.ts";
import { hasNoisyRole, noiseOfTag } from "./noise.ts";
import type { Block, Box, PageBlocks } from "./types.ts";
import { endsSentence, sentenceEnds } from "./writing.ts";

/** What is known of a box from all blocks in it. */
export interface BoxScore {
  /** Weight of its sentences, without those in boxes within it that are left out. */
  mass: number;
  /** Weight of the sentences that are in no smaller box. */
  own: number;
  weight: number;
  linkedWeight: number;
  /** Headings that are links: the mark of teasers. */
  linkedHeadings: number;
  blocks: number;
  paragraphs: number;
  /** Left out of the article, by name or by make-up. */
  dropped: boolean;
  /** Sum of the values of what is not left out. */
  value: number;
}

export interface PageScores {
  readonly of: ReadonlyMap<Box, BoxScore>;
  /** Value of each block, by index. */
  readonly values: Float64Array;
}

/** Boxes that must not be left out whatever they are called, and those that must. */
export interface Evidence {
  readonly keep: (element: Element) => boolean;
  readonly drop: (element: Element) => boolean;
  /** How surely a block is the article's according to metadata: 1 surely, -1 surely not, 0 unknown. */
  readonly vote: (block: Block) => number;
  /** False: class words and ids say nothing here (they led to no article at all). */
  readonly trustNames?: boolean;
}

/** Where a line that is no sentence is nothing strange. */
const CONTENT = new Set(["p", "li", "td", "blockquote", "dd"]);

/** Positive: weight of sentences; negative: what a block costs that is none. */
export function worthOf(block: Block): number {
  const { weight, linked, text } = block;
  if (block.heading) return linked > 0.8 ? -15 : 0;
  if (linked < 0.5 && weight >= 60 && sentenceEnds(text) > 0) return Math.min(weight, 1500) * (1 - linked);
  // Sources are linked by whole clauses at times.
  if (linked < 0.8 && weight >= 160 && endsSentence(text)) return Math.min(weight, 1500) * (1 - linked);
  if (linked < 0.25 && weight >= 140) return Math.min(weight, 600) * 0.5;
  if (linked > 0.5) return -10 - Math.min(weight, 120) * 0.5;
  return CONTENT.has(block.box.tag) ? -1 : -10 - Math.min(weight, 120) * 0.15;
}

export function scorePage(page: PageBlocks, evidence: Evidence): PageScores {
  const { blocks, boxes } = page;
  const values = new Float64Array(blocks.length);
  const of = new Map<Box, BoxScore>();
  for (const box of boxes) of.set(box, empty());
  const lines = new Map<Box, number>();
  for (const { box } of blocks) lines.set(box, (lines.get(box) ?? 0) + 1);
  blocks.forEach((block, index) => {
    const vote = block.hidden ? 0 : evidence.vote(block);
    // A short line among others that only breaks part is no scrap.
    const value =
      lines.get(block.box)! >= 3 && block.linked <= 0.5 ? Math.max(-1, worthOf(block)) : worthOf(block);
    values[index] = vote > 0 ? Math.max(value, block.weight) * 1.5 : vote < 0 ? Math.min(value, 0) : value;
    if (block.hidden) values[index] = Math.min(0, values[index]!);
    addBlock(of.get(block.box)!, block, values[index]!);
  });
  dropBoxes(page, of, evidence);
  sumValues(page, of, values);
  return { of, values };
}

function empty(): BoxScore {
  return {
    mass: 0,
    own: 0,
    weight: 0,
    linkedWeight: 0,
    linkedHeadings: 0,
    blocks: 0,
    paragraphs: 0,
    dropped: false,
    value: 0,
  };
}

function addBlock(score: BoxScore, block: Block, value: number): void {
  score.weight += block.weight;
  score.linkedWeight += block.weight * block.linked;
  score.blocks++;
  if (block.heading && block.linked > 0.8) score.linkedHeadings++;
  if (value > 0) {
    score.mass += value;
    score.own += value;
    score.paragraphs++;
  }
}

/**
 * Marks what is left out and sums up: parents stand before their children, so going backwards each box is judged by
 * what is left of it when the noise within is gone. A box with a noisy name is taken back in when it has more
 * sentences than all of the page that bears no such name: then the name means something else
 * (`post tag-ads has-sidebar`).
 */
function dropBoxes(page: PageBlocks, of: ReadonlyMap<Box, BoxScore>, evidence: Evidence): void {
  const { boxes } = page;
  let total = 0;
  for (let at = boxes.length - 1; at >= 0; at--) {
    const box = boxes[at]!;
    const score = of.get(box)!;
    total += score.own;
    if (evidence.drop(box.element)) score.dropped = true;
    else if (!evidence.keep(box.element)) {
      score.dropped = isNoise(box, score, evidence.trustNames !== false) || looksLikeTeasers(box, score);
    }
    if (box.parent) addUp(of.get(box.parent)!, score);
  }
  const clean = of.get(boxes[0]!)!.dropped ? 0 : of.get(boxes[0]!)!.mass;
  const wronged = boxes.filter((box) => {
    const { mass, dropped } = of.get(box)!;
    return (
      dropped &&
      mass > 150 &&
      mass > clean &&
      mass > 0.4 * total &&
      !evidence.drop(box.element) &&
      !isSurelyNoise(box)
    );
  });
  for (const box of wronged) of.get(box)!.dropped = false;
  for (const box of boxes) if (box.parent && of.get(box.parent)!.dropped) of.get(box)!.dropped = true;
}

function addUp(parent: BoxScore, child: BoxScore): void {
  if (child.dropped) return;
  parent.mass += child.mass;
  parent.weight += child.weight;
  parent.linkedWeight += child.linkedWeight;
  parent.linkedHeadings += child.linkedHeadings;
  parent.blocks += child.blocks;
  parent.paragraphs += child.paragraphs;
}

/** Names that are believed even of the largest box. */
function isSurelyNoise({ element, tag }: Box): boolean {
  if (/^(?:footer|nav|aside|figcaption)$/.test(tag) || hasNoisyRole(element)) return true;
  const names = `${element.getAttribute("class") ?? ""} ${element.id ?? ""}`;
  return /comment|repl(?:y|ies)|disqus|cookie|consent|gdpr|onetrust|didomi/i.test(names);
}

function isNoise(box: Box, score: BoxScore, trustNames: boolean): boolean {
  if (!trustNames) return noiseOfTag(box.element, box.tag) === "strong";
  if (box.noise === "strong") return true;
  if (box.noise === "short") return isScrap(box, score);
  return box.noise === "linked" && !CONTENT.has(box.tag) && score.linkedWeight > 0.4 * score.weight;
}

/** Little text, and no embedded post, which players and media boxes hold as well. */
function isScrap({ element, tag }: Box, score: BoxScore): boolean {
  return (
    score.mass < 300 && score.weight < 500 && tag !== "p" && element.querySelector("blockquote") === null
  );
}

/** Link lists, and boxes whose headings lead elsewhere. */
function looksLikeTeasers({ tag }: Box, score: BoxScore): boolean {
  if (tag === "html" || tag === "body" || tag === "main" || score.weight === 0 || isHeading(tag))
    return false;
  if (
    score.linkedHeadings > 0 &&
    score.mass < 450 * score.linkedHeadings &&
    score.linkedWeight > 0.1 * score.weight
  ) {
    return score.paragraphs <= 2 * score.linkedHeadings;
  }
  if (tag === "p" || tag === "li" || tag === "blockquote") return false;
  return score.blocks >= 2 && score.linkedWeight > 0.6 * score.weight;
}

/** Sums the values bottom-up; what is left out costs a little, so that the choice stays narrow. */
function sumValues(page: PageBlocks, of: ReadonlyMap<Box, BoxScore>, values: Float64Array): void {
  const { blocks, boxes } = page;
  blocks.forEach(({ box }, index) => {
    of.get(box)!.value += values[index]!;
  });
  for (let at = boxes.length - 1; at >= 0; at--) {
    const box = boxes[at]!;
    const score = of.get(box)!;
    if (box.unread) score.value = -20;
    else if (score.dropped) score.value = Math.max(-20, Math.min(0, score.value));
    if (box.parent) of.get(box.parent)!.value += score.value;
  }
}

/** Share of the value that a child must hold to stand for its parent. */
const NARROW = 0.98;

/** The box with the largest value, narrowed as long as one child holds nearly all of it; null if there is no text. */
export function chooseRoot(page: PageBlocks, scores: PageScores, within: Box = page.boxes[0]!): Box | null {
  let best: Box | null = null;
  let most = 0;
  const top = page.boxes.indexOf(within);
  for (let at = top; at < page.boxes.length; at++) {
    const box = page.boxes[at]!;
    if (at > top && box.depth <= within.depth) break;
    const score = scores.of.get(box)!;
    if (!score.dropped && score.value >= most) {
      most = score.value;
      best = box;
    }
  }
  if (!best || most <= 0) return null;
  const from = page.boxes.indexOf(best);
  let root: Box = best;
  for (let at = from + 1; at < page.boxes.length; at++) {
    const box = page.boxes[at]!;
    if (box.depth <= best.depth) break;
    if (box.parent !== root) continue;
    const score = scores.of.get(box)!;
    if (!score.dropped && score.value >= NARROW * most && box.end - box.first > 1) root = box;
  }
  while (root.parent && CONTENT.has(root.tag) && !isLayoutCell(root)) root = root.parent;
  return root;
}
