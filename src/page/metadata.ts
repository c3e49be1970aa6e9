/** What a page says of its article besides the text: headline, standfirst, authors, date, publisher, language. */

import { toIsoDate } from "./dates.ts";
import { isHidden } from "./elements.ts";
import { type LinkedArticle, readLinkedArticles } from "./json-ld.ts";
import { tidy, wordsOf } from "./writing.ts";

export interface PageMetadata {
  /** All that the page calls its headline, best first; for recognising it in the text. */
  readonly titles: readonly string[];
  readonly title: string;
  readonly descriptions: readonly string[];
  readonly authors: readonly string[];
  /** ISO 8601. */
  readonly date: string | null;
  readonly publisher: string | null;
  readonly lang: string | null;
  /** The article's text as JSON-LD gives it, for checking. */
  readonly body: string | null;
  readonly closed: boolean;
  readonly live: boolean;
  /** The page calls itself an article. */
  readonly declared: boolean;
  /** The page calls itself a site, and stands at its root. */
  readonly front: boolean;
  readonly linked: readonly LinkedArticle[];
}

/** Reads head and JSON-LD; touches no layout. */
export function readMetadata(document: Document, url: string): PageMetadata {
  const meta = readMetaTags(document);
  const linked = readLinkedArticles(document);
  const main = chooseLinked(linked, url, meta("og:title"));
  const heading = mainHeading(document);
  const titles = distinct([
    main?.headline,
    meta("og:title"),
    heading,
    meta("twitter:title"),
    meta("dc.title"),
    withoutSite(document.querySelector("title")?.textContent ?? "", meta("og:site_name")),
  ]);
  return {
    titles,
    title: chooseTitle(titles, heading),
    descriptions: distinct([
      main?.description,
      meta("og:description"),
      meta("description"),
      meta("twitter:description"),
    ]),
    authors: readAuthors(document, main, meta),
    date: toIsoDate(
      main?.date ??
        meta("article:published_time") ??
        meta("datepublished") ??
        meta("dc.date.issued") ??
        meta("dc.date") ??
        meta("parsely-pub-date") ??
        meta("pubdate") ??
        meta("date") ??
        timeElement(document),
    ),
    publisher: main?.publisher ?? meta("og:site_name") ?? meta("application-name") ?? hostName(url),
    lang:
      (
        document.documentElement?.getAttribute("lang") ||
        main?.lang ||
        meta("content-language") ||
        meta("og:locale")
      )
        ?.slice(0, 2)
        .toLowerCase() ?? null,
    body: main?.body ? tidy(main.body.replace(/<[^<>]*>/g, " ")) : null,
    closed: linked.some((article) => article.closed),
    live: linked.some((article) => article.live),
    declared:
      linked.length > 0 || /article/i.test(meta("og:type") ?? "") || meta("article:published_time") !== null,
    front: meta("og:type") === "website" && pathOf(url) === "/",
    linked,
  };
}

function distinct(values: readonly (string | null | undefined)[]): string[] {
  return [...new Set(values.flatMap((value) => (value ? [unmarked(value)] : [])).filter(Boolean))];
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  nbsp: " ",
};

/** Metadata is often escaped twice, or holds markup. */
function unmarked(value: string): string {
  const plain = value
    .replace(/<\/?[a-z][^<>]*>/gi, " ")
    .replace(
      /&(?:#(?<code>\d{2,6})|#x(?<hex>[0-9a-f]{2,5})|(?<name>[a-z]{2,5}));?/gi,
      (whole, code, hex, name) => {
        if (name) return ENTITIES[name.toLowerCase()] ?? whole;
        const point = code ? Number(code) : Number.parseInt(hex, 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
      },
    );
  return tidy(plain);
}

function readMetaTags(document: Document): (name: string) => string | null {
  const found = new Map<string, string>();
  for (const tag of document.querySelectorAll("meta[content]")) {
    const name = (
      tag.getAttribute("property") ??
      tag.getAttribute("name") ??
      tag.getAttribute("itemprop") ??
      tag.getAttribute("http-equiv")
    )?.toLowerCase();
    const content = tag.getAttribute("content")?.trim();
    if (name && content && !found.has(name)) found.set(name, content);
  }
  return (name) => found.get(name) ?? null;
}

/** The article object of this page: by address, by headline, else the first. */
function chooseLinked(
  linked: readonly LinkedArticle[],
  url: string,
  title: string | null,
): LinkedArticle | null {
  const path = pathOf(url);
  return (
    linked.find((article) => article.url !== null && pathOf(article.url) === path && path !== "/") ??
    linked.find(
      (article) => article.headline !== null && title !== null && tidy(article.headline) === tidy(title),
    ) ??
    linked[0] ??
    null
  );
}

function pathOf(url: string): string {
  try {
    return new URL(url).pathname.replace(/\/+$/, "") || "/";
  } catch {
    return url;
  }
}

function hostName(url: string): string | null {
  try {
    return new URL(url).hostname.replace(/^www\./, "") || null;
  } catch {
    return null;
  }
}

/** The first visible h1 that is long enough to be a headline. */
function mainHeading(document: Document): string | null {
  let best: string | null = null;
  for (const heading of document.querySelectorAll("h1")) {
    const text = tidy(heading.textContent ?? "");
    if (isHidden(heading) || text.length > 300) continue;
    if (best === null || (best.length < 15 && text.length > best.length)) best = text || null;
  }
  return best;
}

/** What is longer is no headline with a site's name behind it. */
const LONGEST_TITLE = 400;

/** `Headline - Site`, `Headline | Site`: only what stands before the site's name. */
function withoutSite(title: string, site: string | null): string {
  if (title.length > LONGEST_TITLE) return title;
  const cut = tidy(title).match(/^(.{12,}?)\s+[-–—|:«»]\s+(.{2,60})$/);
  if (!cut) return title;
  if (site && cut[2]!.includes(site)) return cut[1]!;
  return cut[1]!.length >= cut[2]!.length ? cut[1]! : title;
}

/** The headline that readers see, if it says what the metadata says; metadata may be shortened or spiced up. */
function chooseTitle(titles: readonly string[], heading: string | null): string {
  if (heading && heading.length >= 8 && titles.some((title) => title !== heading && alike(title, heading)))
    return heading;
  return titles[0] ?? "";
}

/** True if two headlines share most of their words. */
export function alike(a: string, b: string): boolean {
  const left = parts(a);
  const right = parts(b);
  if (left.size === 0 || right.size === 0) return false;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared >= 0.7 * Math.min(left.size, right.size) && shared >= 0.4 * Math.max(left.size, right.size);
}

/** Words, and for scripts without spaces pairs of characters. */
function parts(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of wordsOf(text.normalize("NFKC").toLowerCase())) {
    if (/[\u3040-\u30ff\u3400-\u9fff]/.test(word))
      for (let at = 0; at + 1 < word.length; at++) found.add(word.slice(at, at + 2));
    else found.add(word);
  }
  return found;
}

function readAuthors(
  document: Document,
  main: LinkedArticle | null,
  meta: (name: string) => string | null,
): string[] {
  const given = main?.authors.length
    ? [...main.authors]
    : [meta("author"), meta("article:author"), meta("dc.creator"), meta("byl")];
  let names = distinct(given).filter((name) => !/^https?:|^@|\.com$/.test(name));
  if (names.length === 0) {
    const byline = document.querySelector(
      '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], a[rel~="author"]',
    );
    names = distinct([byline?.textContent]);
  }
  return names
    .map((name) =>
      name
        .replace(/^(?:by|von|par|por|di)\s+/i, "")
        .replace(/\s*기자(?:\s*=)?$/, "")
        .replace(/\s*[|].*$/, ""),
    )
    .filter((name) => name.length > 1 && name.length < 80 && name !== main?.publisher);
}

function timeElement(document: Document): string | null {
  const found = document.querySelector(
    'time[pubdate][datetime], [itemprop~="datePublished"], article time[datetime], time[datetime]',
  );
  return found
    ? (found.getAttribute("datetime") ?? found.getAttribute("content") ?? found.textContent)
    : null;
}
