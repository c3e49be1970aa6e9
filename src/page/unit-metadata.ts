/** What is known of one of several articles on a page. */
import { toIsoDate } from "./dates.ts";
import { alike, type PageMetadata } from "./metadata.ts";
import type { Unit } from "./units.ts";
import { tidy } from "./writing.ts";

/**
 * The page's metadata for the article that the page is about; for the others what JSON-LD and their own markup say.
 * Publisher and language are the page's.
 */
export function unitMetadata(page: PageMetadata, { box, headline }: Unit, isFirst: boolean): PageMetadata {
  const isMain = page.titles.some(
    (title) => title === headline.text || (isFirst && alike(title, headline.text)),
  );
  if (isMain) return page;
  const linked = page.linked.find(
    (article) => article.headline !== null && alike(tidy(article.headline), headline.text),
  );
  const time = box.element.querySelector("time[datetime]")?.getAttribute("datetime") ?? null;
  const author = box.element.querySelector('[itemprop~="author"], [rel~="author"]')?.textContent;
  return {
    ...page,
    titles: [headline.text],
    title: headline.text,
    descriptions: linked?.description ? [tidy(linked.description)] : [],
    authors: linked?.authors.length ? linked.authors : author ? [tidy(author)] : [],
    date: toIsoDate(linked?.date ?? time),
    body: null,
    closed: linked?.closed ?? false,
  };
}
