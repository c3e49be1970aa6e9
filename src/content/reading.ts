/** Which quote is being read, and which comes next. */
import type { Quote } from "../engine/types.ts";
import type { QuoteAddress } from "../messages/calls.ts";
import type { ReadArticle } from "./session.ts";

/** The eye rests above the middle: the part of the window's height at which a quote counts as being read. */
const EYE = 0.38;

export interface Place {
  readonly in: ReadArticle;
  readonly quote: Quote;
}

/** All quotes of the page in order. */
export function listPlaces(articles: readonly ReadArticle[]): readonly Place[] {
  return articles.flatMap((each) => each.reply.analysis.quotes.map((quote) => ({ in: each, quote })));
}

export const addressOf = (place: Place): QuoteAddress => ({
  article: place.in.article.key,
  quote: place.quote.id,
});

export function findPlace(articles: readonly ReadArticle[], at: QuoteAddress): Place | null {
  const found = listPlaces(articles).find((place) => {
    const { article, quote } = addressOf(place);
    return article === at.article && quote === at.quote;
  });
  return found ?? null;
}

function topOf(place: Place): number | null {
  const first = place.quote.content[0];
  if (!first) return null;
  const rect = place.in.article.map.toRanges(first)[0]?.getBoundingClientRect();
  return rect && (rect.width > 0 || rect.height > 0) ? rect.top : null;
}

/** The index of the last quote that begins above the reader's eye, -1 before the first. Looks at few of them. */
export function readingIndex(places: readonly Place[], windowHeight: number): number {
  const eye = windowHeight * EYE;
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const top = topOf(places[middle] as Place);
    // A quote that is folded away has no place; count it as passed, its neighbours decide.
    if (top === null || top <= eye) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The quote to go to from the one at `from` (or, between two, from the reader's place). With `sameSource`, the next
 * of the same speaker. Null at the end.
 */
export function stepFrom(
  places: readonly Place[],
  from: number,
  by: 1 | -1,
  sameSource: boolean,
): Place | null {
  const here = places[from];
  for (let index = from + by; index >= 0 && index < places.length; index += by) {
    const there = places[index] as Place;
    if (!sameSource || !here) return there;
    if (there.in === here.in && there.quote.sourceId !== null && there.quote.sourceId === here.quote.sourceId)
      return there;
  }
  return null;
}

/** The quote that the reader's selection lies in or touches; the first of several. */
export function selectedPlace(document: Document, articles: readonly ReadArticle[]): Place | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  for (const each of articles) {
    const { map } = each.article;
    const from = map.toOffset(range.startContainer, range.startOffset);
    const to = map.toOffset(range.endContainer, range.endOffset);
    if (from === null && to === null) continue;
    const [start, end] = [from ?? 0, to ?? each.article.text.length];
    const touches = (quote: Quote) =>
      [...quote.content, ...(quote.source ?? [])].some(([a, b]) => a < end && b > start);
    const quote = each.reply.analysis.quotes.find(touches);
    if (quote) return { in: each, quote };
  }
  return null;
}
