/** Where the card stands: beside the quote, never over it; and whether the page is dark there. */

const GAP = 8;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Below the quote, else above it, else (the quote fills the window) in the corner with the least of it.
 *
 * @param near the quote's box in the viewport
 */
export function placeCard(near: DOMRect, card: Size, document: Document): { left: number; top: number } {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const left = Math.max(GAP, Math.min(near.left, width - card.width - GAP));
  const below = near.bottom + GAP;
  if (below + card.height <= height) return { left, top: Math.max(GAP, below) };
  const above = near.top - GAP - card.height;
  if (above >= 0) return { left, top: above };
  // Beside it, where the column leaves room.
  const right = near.right + GAP;
  const top = Math.max(GAP, Math.min(near.top, height - card.height - GAP));
  if (right + card.width <= width) return { left: right, top };
  const before = near.left - GAP - card.width;
  if (before >= 0) return { left: before, top };
  return { left: width - card.width - GAP, top: height - card.height - GAP };
}

/** True if the nearest painted background behind an element is dark. */
export function isDarkBehind(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const match = /^rgba?\((?<r>[\d.]+),\s*(?<g>[\d.]+),\s*(?<b>[\d.]+)(?:,\s*(?<a>[\d.]+))?\)/.exec(
      view.getComputedStyle(at).backgroundColor,
    );
    const { r = "255", g = "255", b = "255", a = "1" } = match?.groups ?? {};
    if (match && Number(a) > 0.5) return 0.299 * Number(r) + 0.587 * Number(g) + 0.114 * Number(b) < 128;
  }
  // Nothing painted: the browser's canvas, dark where the page asked for it.
  const scheme = view.getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  return /dark/.test(scheme) && view.matchMedia("(prefers-color-scheme: dark)").matches;
}
