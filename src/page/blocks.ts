/**
 * The page as a flat list of paragraphs, each knowing the boxes around it.
 *
 * One iterative walk over the flattened tree (open shadow roots and slots included); nothing is cloned, no style
 * is computed. Pages nest thousands of elements, so nothing here recurses.
 */

import { BlockList } from "./block-list.ts";
import {
  declaredShadow,
  isBlock,
  isEditable,
  isHeading,
  isHidden,
  isSkipped,
  openShadow,
} from "./elements.ts";
import { noiseOf, noiseOfTag } from "./noise.ts";
import type { Box, PageBlocks } from "./types.ts";

interface Frame {
  readonly box: Box;
  readonly linked: boolean;
  readonly preformatted: boolean;
  /** A box that ends with this frame. */
  readonly closes: boolean;
  readonly inParagraph: boolean;
  next: Node | null;
  /** Nodes assigned to a slot; they are no siblings here. */
  readonly assigned: readonly Node[] | null;
  at: number;
}

/** Nodes between two chances to pause. */
const STRIDE = 256;

/** All paragraphs of the page. Linear in the number of nodes; the stack is as deep as the page. */
export function readBlocks(root: Element): PageBlocks {
  const reading = readBlocksInSteps(root);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/** As `readBlocks`, with a pause offered every few hundred nodes. */
export function* readBlocksInSteps(root: Element): Generator<void, PageBlocks, void> {
  const list = new BlockList();
  const boxes: Box[] = [];
  const boxOf = new Map<Element, Box>();
  const shadowOf = root.querySelector("template[shadowrootmode]")
    ? (element: Element) => openShadow(element) ?? declaredShadow(element)
    : openShadow;

  const open = (element: Element, tag: string, parent: Box | null, plain: boolean, unread: boolean): Box => {
    const box: Box = {
      element,
      tag,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      noise: plain ? noiseOfTag(element, tag) : noiseOf(element, tag),
      hidden: (parent?.hidden ?? false) || (!plain && isHidden(element)),
      first: list.blocks.length,
      end: list.blocks.length,
      unread,
    };
    boxes.push(box);
    boxOf.set(element, box);
    return box;
  };

  const top = open(root, root.localName, null, false, false);
  const stack: Frame[] = [frameFor(root, top, null, root.localName, true, shadowOf)];
  for (let steps = 1; stack.length > 0; steps++) {
    if (steps % STRIDE === 0) yield;
    const frame = stack[stack.length - 1]!;
    const node = frame.assigned ? (frame.assigned[frame.at++] ?? null) : frame.next;
    if (node === null) {
      stack.pop();
      if (frame.closes) {
        list.cut(frame.box);
        frame.box.end = list.blocks.length;
      }
      continue;
    }
    if (!frame.assigned) frame.next = node.nextSibling;
    const { nodeType } = node;
    if (nodeType === 3) {
      list.add(node as Text, frame.box, frame.linked, frame.preformatted);
      continue;
    }
    if (nodeType !== 1) continue;
    const element = node as Element;
    const tag = element.localName;
    if (tag === "br") {
      list.break(frame.box);
      continue;
    }
    if (isSkipped(tag)) continue;
    // Most inline elements and many paragraphs bear no attribute that could say anything.
    const plain = !element.hasAttributes();
    if (!plain && isEditable(element)) continue;
    if (isBlock(element, tag, frame.inParagraph)) {
      list.cut(frame.box);
      const unread = leadsAway(element, tag);
      const box = open(element, tag, frame.box, plain, unread);
      if (!unread) stack.push(frameFor(element, box, frame, tag, true, shadowOf));
    } else if (plain || (!isHidden(element) && !isInlineNoise(element, tag, frame.inParagraph))) {
      stack.push(frameFor(element, frame.box, frame, tag, false, shadowOf));
    }
  }
  return { blocks: list.blocks, boxes, boxOf };
}

/** Menus and footers, which on many pages are half of all elements, unless something of an article is in them. */
function leadsAway(element: Element, tag: string): boolean {
  if (tag !== "nav" && tag !== "footer") return false;
  const inside = 'h1, main, [role="main"], [itemprop~="articleBody"]';
  return !element.matches(inside) && element.querySelector(inside) === null;
}

/** Words of inline elements that only machines and screen readers read, or that sell something. */
const UNSEEN =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|offscreen|assistive-text|tooltip-?(?:text|content)|ads?|advert\w*)(?:$|[\s_-])/;

/**
 * Inline elements that are no part of a sentence: unseen labels anywhere; captions, credits, tags and the like only
 * where they do not follow words of a sentence (a glossary link may be named `keyword`).
 */
function isInlineNoise(element: Element, tag: string, inParagraph: boolean): boolean {
  const names = element.getAttribute("class");
  const isUnseen = names !== null && UNSEEN.test(names.toLowerCase());
  if (!isUnseen && noiseOf(element, tag) !== "strong") return false;
  if ((element.textContent ?? "").length >= 300) return false;
  return isUnseen || (!inParagraph && !followsWords(element));
}

function followsWords(element: Element): boolean {
  for (let before = element.previousSibling; before; before = before.previousSibling) {
    if (before.nodeType === 3 && /\S/.test((before as Text).data)) return true;
    if (before.nodeType === 1 && (before as Element).localName === "br") return false;
  }
  return false;
}

function frameFor(
  element: Element,
  box: Box,
  outer: Frame | null,
  tag: string,
  closes: boolean,
  shadowOf: (element: Element) => ParentNode | null,
): Frame {
  const assigned = tag === "slot" ? assignedNodes(element) : null;
  return {
    box,
    linked: tag === "a" ? element.hasAttribute("href") : (outer?.linked ?? false),
    preformatted: tag === "pre" || (outer?.preformatted ?? false),
    closes,
    inParagraph: tag === "p" || isHeading(tag) || (!closes && (outer?.inParagraph ?? false)),
    next: (shadowOf(element) ?? element).firstChild,
    assigned: assigned?.length ? assigned : null,
    at: 0,
  };
}

function assignedNodes(slot: Element): readonly Node[] | null {
  return "assignedNodes" in slot ? (slot as HTMLSlotElement).assignedNodes() : null;
}
