/** The articles of a page: their text with the way back to the page, and what the page says about them. */
import { type Block, type Box, type PageBlocks, readBlocksInSteps } from "./blocks.ts";
import { type Body, chooseBody } from "./clean.ts";
import { findDate } from "./dates.ts";
import { gatherEvidence } from "./evidence.ts";
import { showCollapsed } from "./hidden.ts";
import { applyHints, type Hinted, hintedRoot } from "./hinted-root.ts";
import { type PageMetadata, readMetadata } from "./metadata.ts";
import { chooseRoot, type PageScores, scorePage } from "./score.ts";
import { repeatsTitle, standfirstText } from "./standfirst.ts";
import { TextMap } from "./text-map.ts";
import { unitMetadata } from "./unit-metadata.ts";
import { findUnits } from "./units.ts";
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

export interface FindOptions {
  /** False leaves the site hints aside, for measuring the generic finder. */
  readonly hints?: boolean;
}

/** An article shorter than this is none, in characters, wide ones counted double. */
const SHORTEST = 200;
/** Where the page calls itself an article. */
const SHORTEST_DECLARED = 120;
/** Frames looked into where the page itself holds no article. */
const MOST_FRAMES = 12;
/** Milliseconds of work at a time: half a frame. */
const SLICE = 8;

const NO_HINTS: Hinted = { bodies: [], dropped: new Set() };

/**
 * All articles on the page, the main one first, then those that infinite scroll added. Empty if there is none.
 * The document is only read. Where it holds no article itself, its same-origin frames are searched; the article's
 * `root` then belongs to the frame's document.
 *
 * @param url the page's address; it decides which metadata and hints apply
 */
export function findArticles(document: Document, url: string, options: FindOptions = {}): Article[] {
  const finding = findInSteps(document, url, options);
  for (;;) {
    const step = finding.next();
    if (step.done) return step.value;
  }
}

/**
 * As `findArticles`, but the page's own work comes first: after every few milliseconds it waits for a turn. The page
 * may change in between; what is found of it then is not intact (see `TextMap.isIntact`), and the watch tells.
 * Resolves to an empty list when the signal aborts.
 */
export async function findArticlesGently(
  document: Document,
  url: string,
  options: FindOptions & { readonly signal?: AbortSignal } = {},
): Promise<Article[]> {
  const view = document.defaultView;
  const now = (): number => view?.performance.now() ?? 0;
  const finding = findInSteps(document, url, options);
  let until = now() + SLICE;
  for (;;) {
    const step = finding.next();
    if (step.done) return step.value;
    if (now() < until) continue;
    await new Promise<void>((resolve) => {
      if (view) view.setTimeout(resolve, 0);
      else resolve();
    });
    if (options.signal?.aborted) return [];
    until = now() + SLICE;
  }
}

/** The page's main article, or null. */
export function findArticle(document: Document, url: string, options: FindOptions = {}): Article | null {
  return findArticles(document, url, options)[0] ?? null;
}

function* findInSteps(
  document: Document,
  url: string,
  options: FindOptions,
): Generator<void, Article[], void> {
  // Not `document.body`: linkedom's getter adds a second body to pages whose head is followed by a script.
  const { documentElement: top } = document;
  if (!top) return [];
  const metadata = readMetadata(document, url);
  yield;
  const page = showCollapsed(yield* readBlocksInSteps(top));
  yield;
  const hinted = options.hints === false ? NO_HINTS : applyHints(document, url);
  const evidence = gatherEvidence(document, page, metadata, hinted.bodies, hinted.dropped);
  if (metadata.front) return [];
  // Where names led to nothing although the page calls itself an article, they are lies.
  for (const trustNames of metadata.declared ? [true, false] : [true]) {
    yield;
    const scores = scorePage(page, { ...evidence, trustNames });
    yield;
    const articles = readArticles(page, scores, hinted, metadata, url);
    if (articles.length > 0) return articles;
  }
  return findInFrames(document, options);
}

function readArticles(
  page: PageBlocks,
  scores: PageScores,
  hinted: Hinted,
  metadata: PageMetadata,
  url: string,
): Article[] {
  const units = metadata.live ? [] : findUnits(page, scores);
  if (units.length > 1) {
    return units.flatMap((unit, at) =>
      readArticle(page, scores, hinted, unitMetadata(metadata, unit, at === 0), url, unit.box),
    );
  }
  return readArticle(page, scores, hinted, metadata, url, page.boxes[0]!);
}

function readArticle(
  page: PageBlocks,
  scores: PageScores,
  hinted: Hinted,
  metadata: PageMetadata,
  url: string,
  within: Box,
): Article[] {
  const chosen = chooseRoot(page, scores, within);
  const root = hintedRoot(page, scores, hinted, chosen, within) ?? chosen;
  if (!root) return [];
  const body = chooseBody(page, scores, root, metadata);
  const weight = body.blocks.reduce((sum, block) => sum + block.weight, 0);
  if (weight < (metadata.declared ? SHORTEST_DECLARED : SHORTEST)) return [];
  const date = metadata.date ?? writtenDate(page, body.blocks[0]!, metadata);
  return [toArticle(root, body, { ...metadata, date }, url)];
}

/** How far above the text its date may stand, in paragraphs. */
const ABOVE = 15;

/** The date that readers see between headline and text, where metadata has none. */
function writtenDate(page: PageBlocks, first: Block, metadata: PageMetadata): string | null {
  const start = page.blocks.indexOf(first);
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

function findInFrames(document: Document, options: FindOptions): Article[] {
  const frames = [...document.querySelectorAll("iframe, frame")].slice(0, MOST_FRAMES);
  for (const frame of frames) {
    const inner = documentOf(frame as HTMLIFrameElement);
    if (!inner || inner === document) continue;
    const articles = findArticles(inner, inner.URL || "about:blank", options);
    if (articles.length > 0) return articles;
  }
  return [];
}

/** Frames of other origins answer with null or throw. */
function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument ?? null;
  } catch {
    return null;
  }
}
