/** Which quote is being read: the one nearest to where eyes rest, a third down the viewport. */
import type { Analysis, Quote, Span } from "../engine/types.ts";
import type { TextMap } from "./text-map.ts";

/**
 * The quote at the reading line, or null if none is on screen. Quotes are in order of position, so halving needs
 * few layout questions; quotes without a box (collapsed text) are stepped over.
 */
export function visibleQuote(analysis: Analysis, map: TextMap): Quote | null {
  const { quotes } = analysis;
  const view = map.document?.defaultView;
  if (!view || quotes.length === 0) return null;
  const line = view.innerHeight / 3;
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const box = nearestBox(quotes, middle, high, map);
    if (box && box.bottom < line) low = middle + 1;
    else high = middle;
  }
  let best: Quote | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const quote of quotes.slice(Math.max(0, low - 1), low + 2)) {
    const box = boxOf(quote.content, map);
    if (!box || box.bottom < 0 || box.top > view.innerHeight) continue;
    const distance = box.top > line ? box.top - line : Math.max(0, line - box.bottom);
    if (distance < least) {
      least = distance;
      best = quote;
    }
  }
  return best;
}

function nearestBox(quotes: readonly Quote[], from: number, to: number, map: TextMap): DOMRect | null {
  for (let at = from; at < to; at++) {
    const box = boxOf(quotes[at]!.content, map);
    if (box) return box;
  }
  return null;
}

/** The box of the first piece that is intact and rendered. */
function boxOf(spans: readonly Span[], map: TextMap): DOMRect | null {
  for (const span of spans) {
    if (!map.isIntact(span)) continue;
    for (const range of map.toRanges(span)) {
      const box = range.getBoundingClientRect();
      if (box.width > 0 || box.height > 0) return box;
    }
  }
  return null;
}
