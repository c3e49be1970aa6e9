/**
 * The local log of quotes over the articles read: off until switched on, never synced, never from private windows.
 *
 * Each article is one stored value, so that reading one page rewrites no other. The log holds at most `LOG_BYTES`;
 * then the articles read longest ago make room, which the options page says beforehand.
 */
import { browser } from "../platform/browser.ts";
import { pageKey } from "./corrections.ts";

export interface LoggedQuote {
  readonly speaker: string;
  readonly role: string | null;
  readonly institution: string | null;
  readonly entityId: string | null;
  readonly kind: string;
  readonly text: string;
}

export interface LoggedArticle {
  readonly url: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly publisher: string | null;
  /** When it was read, ISO. */
  readonly read: string;
  readonly quotes: readonly LoggedQuote[];
}

const PREFIX = "log:";
/** In the session's memory, which is there when nothing can be written. */
const FAILED = "log-failed";
/** Well below what both browsers give an extension, with room for everything else. */
export const LOG_BYTES = 4_000_000;

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

const isArticle = (value: unknown): value is LoggedArticle =>
  typeof value === "object" &&
  value !== null &&
  typeof (value as LoggedArticle).url === "string" &&
  typeof (value as LoggedArticle).read === "string" &&
  Array.isArray((value as LoggedArticle).quotes);

async function readStored(): Promise<[key: string, article: LoggedArticle][]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored).filter(
    (entry): entry is [string, LoggedArticle] => entry[0].startsWith(PREFIX) && isArticle(entry[1]),
  );
}

export interface LogState {
  /** The one read last first. */
  readonly articles: readonly LoggedArticle[];
  /** How full the log is, 0 to 1. */
  readonly full: number;
  /** The article read last is not in it: the browser stored nothing more. */
  readonly failed: boolean;
}

export async function readLog(): Promise<LogState> {
  const stored = await readStored();
  const { [FAILED]: failed } = await browser.storage.session.get(FAILED);
  const used = stored.reduce((sum, [, article]) => sum + bytes(article), 0);
  const articles = stored.map(([, article]) => article).sort((a, b) => b.read.localeCompare(a.read));
  return { articles, full: used / LOG_BYTES, failed: failed === true };
}

/** Adds an article, in place of an earlier reading of the same page. Rejects, with nothing lost, where there is no room. */
export async function writeLog(article: LoggedArticle): Promise<void> {
  const key = PREFIX + pageKey(article.url);
  const others = (await readStored()).filter(([other]) => other !== key);
  let room = LOG_BYTES - bytes(article);
  const dropped: string[] = [];
  for (const [other, kept] of others.sort((a, b) => b[1].read.localeCompare(a[1].read))) {
    room -= bytes(kept);
    if (room < 0) dropped.push(other);
  }
  try {
    await browser.storage.local.set({ [key]: article });
  } catch (error) {
    await browser.storage.session.set({ [FAILED]: true });
    throw error;
  }
  await browser.storage.session.remove(FAILED);
  if (dropped.length > 0) await browser.storage.local.remove(dropped);
}

export async function clearLog(): Promise<void> {
  const stored = await readStored();
  await browser.storage.local.remove(stored.map(([key]) => key));
  await browser.storage.session.remove(FAILED);
}
