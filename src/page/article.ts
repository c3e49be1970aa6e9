/** The articles of a page: their text with the way back to the page, and what the page says about them. */
import { readBlocksInSteps } from "./blocks.ts";
import { gatherEvidence } from "./evidence.ts";
import { showCollapsed } from "./hidden.ts";
import { applyHints, type Hinted } from "./hinted-root.ts";
import { readMetadata } from "./metadata.ts";
import { type Article, readArticle } from "./read-article.ts";
import { scorePage } from "./score.ts";
import { unitMetadata } from "./unit-metadata.ts";
import { findUnits } from "./units.ts";

export type { Article } from "./read-article.ts";

export interface FindOptions {
  /** False leaves the site hints aside, for measuring the generic finder. */
  readonly hints?: boolean;
}

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
 */
export async function findArticlesGently(
  document: Document,
  url: string,
  options: FindOptions = {},
): Promise<Article[]> {
  const view = document.defaultView;
  const now = (): number => view?.performance.now() ?? 0;
  const finding = findInSteps(document, url, options);
  // One step, then the page's turn: the start of our script is in the same task.
  let until = now();
  for (;;) {
    const step = finding.next();
    if (step.done) return step.value;
    if (now() < until) continue;
    await new Promise<void>((resolve) => {
      if (view) view.setTimeout(resolve, 0);
      else resolve();
    });
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
  if (metadata.front) return [];
  yield;
  const page = showCollapsed(yield* readBlocksInSteps(top));
  yield;
  const hinted = options.hints === false ? NO_HINTS : applyHints(document, url);
  yield;
  const evidence = gatherEvidence(document, page, metadata, hinted.bodies, hinted.dropped);
  // Where names led to nothing although the page calls itself an article, they are lies.
  for (const trustNames of metadata.declared ? [true, false] : [true]) {
    yield;
    const scores = scorePage(page, { ...evidence, trustNames });
    yield;
    const articles: Article[] = [];
    const units = metadata.live ? [] : findUnits(page, scores);
    const parts = units.map((unit, at) => [unitMetadata(metadata, unit, at === 0), unit.box] as const);
    if (parts.length === 0) parts.push([metadata, page.boxes[0]!]);
    for (const [about, box] of parts) {
      yield;
      const article = yield* readArticle({ page, scores, hinted, url }, about, box);
      if (article) articles.push(article);
    }
    if (articles.length > 0) return articles;
  }
  return findInFrames(document, options);
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
