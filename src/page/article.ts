/** The article of a page: its text with the way back to the page, and what the page says about it. */
import type { Block } from "./blocks.ts";
import { type Box, readBlocks } from "./blocks.ts";
import { chooseBody } from "./clean.ts";
import { gatherEvidence } from "./evidence.ts";
import { applyHints, type Hinted, hintedRoot } from "./hinted-root.ts";
import { type PageMetadata, readMetadata } from "./metadata.ts";
import { chooseRoot, scorePage } from "./score.ts";
import { TextMap } from "./text-map.ts";
import { weigh } from "./writing.ts";

export interface Article {
  /** Stable as long as it is the same article: address and headline. */
  readonly key: string;
  readonly title: string;
  readonly standfirst: string;
  readonly authors: readonly string[];
  /** ISO 8601. */
  readonly date: string | null;
  readonly publisher: string | null;
  /** Two-letter code as the page declares it; it may be wrong. */
  readonly lang: string | null;
  /** Paragraphs joined by two line feeds. */
  readonly text: string;
  readonly map: TextMap;
  readonly root: Element;
  /** The page says that the rest is for subscribers, and little text is there. */
  readonly paywalled: boolean;
}

/** An article shorter than this is none: teasers and error pages are longer than one thinks. */
const SHORTEST = 200;

/**
 * All articles on the page, the main one first. Empty if the page has none.
 *
 * @param url the page's address; it decides nothing but which metadata and hints apply
 */
export function findArticles(document: Document, url: string, options: FindOptions = {}): Article[] {
  // Not `document.body`: linkedom's getter adds a second body to pages whose head is followed by a script.
  const { documentElement: top } = document;
  if (!top) return [];
  const metadata = readMetadata(document, url);
  const page = readBlocks(top);
  const hinted = options.hints === false ? NO_HINTS : applyHints(document, url);
  const scores = scorePage(page, gatherEvidence(document, page, metadata, hinted.bodies, hinted.dropped));
  const chosen = chooseRoot(page, scores);
  const root = hintedRoot(page, scores, hinted, chosen) ?? chosen;
  if (!root) return [];
  const blocks = chooseBody(page, scores, root, metadata);
  if (blocks.reduce((sum, block) => sum + block.weight, 0) < SHORTEST) return [];
  return [toArticle(root, blocks, metadata, url)];
}

export interface FindOptions {
  /** False leaves the site hints aside, for measuring the generic finder. */
  readonly hints?: boolean;
}

const NO_HINTS: Hinted = { bodies: [], dropped: new Set() };

/** The page's main article, or null. */
export function findArticle(document: Document, url: string): Article | null {
  return findArticles(document, url)[0] ?? null;
}

function toArticle(root: Box, blocks: readonly Block[], metadata: PageMetadata, url: string): Article {
  const map = new TextMap(blocks.map((block) => block.pieces));
  return {
    key: `${url.replace(/#.*$/, "")}\n${metadata.title}`,
    title: metadata.title,
    standfirst: metadata.descriptions[0] ?? "",
    authors: metadata.authors,
    date: metadata.date,
    publisher: metadata.publisher,
    lang: metadata.lang,
    text: map.text,
    map,
    root: root.element,
    paywalled: metadata.closed && weigh(map.text) < 1500,
  };
}
