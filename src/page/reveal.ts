/** Brings a stretch of the text into view and lets it stand out for a moment. */
import type { Span } from "../engine/types.ts";
import type { Highlighter } from "./highlights.ts";
import type { TextMap } from "./text-map.ts";

export interface RevealOptions {
  /** Makes the stretch stand out; without it the page only scrolls. */
  readonly highlighter?: Highlighter;
  /** How long, in milliseconds. */
  readonly duration?: number;
}

const DURATION = 2500;

/**
 * Scrolls to the first of the spans that is there. Closed `details` around it are opened: the one change to the
 * page, made only because the reader asked to see what is inside. Motion is instant for readers who want little.
 *
 * @returns false if the page no longer says any of it
 */
export function reveal(map: TextMap, spans: readonly Span[], options: RevealOptions = {}): boolean {
  const ranges = spans.filter((span) => map.isIntact(span)).flatMap((span) => map.toRanges(span));
  const first = ranges[0];
  if (!first) return false;
  openDetails(first.startContainer);
  scrollToRange(first);
  const { highlighter, duration = DURATION } = options;
  const view = first.startContainer.ownerDocument?.defaultView;
  if (highlighter?.emphasizeRanges(ranges) && view) {
    view.setTimeout(() => highlighter.endEmphasis(ranges), duration);
  }
  return true;
}

function openDetails(node: Node): void {
  for (let at: Node | null = node; at; at = parentOf(at)) {
    if (at.nodeType === 1 && (at as Element).localName === "details") (at as HTMLDetailsElement).open = true;
  }
}

/** The parent, over the edge of a shadow tree as well. */
function parentOf(node: Node): Node | null {
  return node.parentNode ?? (node as ShadowRoot).host ?? null;
}

/** Centres the range in each scrolling box around it, from the inside out, and at last in the viewport. */
function scrollToRange(range: Range): void {
  const { startContainer: start } = range;
  const view = start.ownerDocument?.defaultView;
  if (!view) return;
  const behavior: ScrollBehavior = view.matchMedia?.("(prefers-reduced-motion: reduce)").matches
    ? "instant"
    : "smooth";
  const box = range.getBoundingClientRect();
  let { top } = box;
  const height = Math.min(box.height, view.innerHeight);
  for (let at = parentOf(start); at; at = parentOf(at)) {
    if (at.nodeType !== 1 || !scrolls(at as Element, view)) continue;
    const scroller = at as Element;
    const wanted = top + height / 2 - (scroller.getBoundingClientRect().top + scroller.clientHeight / 2);
    const room = scroller.scrollHeight - scroller.clientHeight;
    const target = Math.max(0, Math.min(room, scroller.scrollTop + wanted));
    top -= target - scroller.scrollTop;
    scroller.scrollTo({ top: target, behavior });
  }
  const off = top + height / 2 - view.innerHeight / 2;
  if (Math.abs(off) > 1) view.scrollBy({ top: off, behavior });
  // Null at the top, and for frames of other origins.
  view.frameElement?.scrollIntoView({ block: "center", behavior });
}

function scrolls(element: Element, view: Window): boolean {
  const { ownerDocument } = element;
  if (element === ownerDocument.documentElement || element === ownerDocument.body) return false;
  return (
    element.scrollHeight > element.clientHeight + 1 &&
    /auto|scroll/.test(view.getComputedStyle(element).overflowY)
  );
}
