/** One article of a page that has been read and scored. */

import { chooseBody } from "./clean.ts";
import { findDate } from "./dates.ts";
import { type Hinted, hintedRoot } from "./hinted-root.ts";
import type { PageMetadata } from "./metadata.ts";
import { chooseRoot, type PageScores } from "./score.ts";
import { repeatsTitle, standfirstText } from "./standfirst.ts";
import { TextMap } from "./text-map.ts";
import type { Body, Box, PageBlocks } from "./types.ts";
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
  /** Many dated entries under one headline, growing while it is read. */
  readonly live: boolean;
}

/** An article shorter than this is none, in characters, wide ones counted double. */
const SHORTEST = 200;
/** Where the page calls itself an article. */
const SHORTEST_DECLARED = 120;

/** A page, its scores and hints, and where it is. */
export interface ScoredPage {
  readonly page: PageBlocks;
  readonly scores: PageScores;
  readonly hinted: Hinted;
  readonly url: string;
}

/** The article within a box, or null if there is too little text; offers a pause between its steps. */
export function* readArticle(
  { page, scores, hinted, url }: ScoredPage,
  metadata: PageMetadata,
  within: Box,
): Generator<void, Article | null, void> {
  const chosen = chooseRoot(page, scores, within);
  const root = hintedRoot(page, scores, hinted, chosen, within) ?? chosen;
  if (!root) return null;
  yield;
  const body = chooseBody(page, scores, root, metadata);
  const weight = body.blocks.reduce((sum, block) => sum + block.weight, 0);
  if (weight < (metadata.declared ? SHORTEST_DECLARED : SHORTEST)) return null;
  yield;
  const date = metadata.date ?? writtenDate(page, body, metadata);
  return toArticle(root, body, { ...metadata, date }, url);
}

/** How far above the text its date may stand, in paragraphs. */
const ABOVE = 15;

/** The date that readers see between headline and text, where metadata has none. */
function writtenDate(page: PageBlocks, { first }: Body, metadata: PageMetadata): string | null {
  const start = first ? page.blocks.indexOf(first) : 0;
  let found: string | null = null;
  for (let at = start - 1; at >= 0 && at > start - ABOVE; at--) {
    const block = page.blocks[at]!;
    if (repeatsTitle(block, metadata)) break;
    if (block.weight < 120) found = findDate(block.text) ?? found;
  }
  return found;
}

function toArticle(root: Box, body: Body, metadata: PageMetadata, url: string): Article {
  const map = new TextMap(body.blocks.map((block) => block.pieces));
  return {
    key: `${url.replace(/#.*$/, "")}\n${metadata.title}`,
    title: metadata.title,
    standfirst: standfirstText(body, metadata),
    authors: metadata.authors,
    date: metadata.date,
    publisher: metadata.publisher,
    lang: metadata.lang,
    text: map.text,
    map,
    root: root.element,
    paywalled: metadata.closed && weigh(map.text) < 1500,
    live: metadata.live,
  };
}
