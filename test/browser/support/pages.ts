/** The fixture pages under real host names, and what the popup shows of them. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Popup, until } from "./driver.ts";
import type { BrowserName } from "./install.ts";
import { type FixturePage, type FixtureServer, serveFixtures } from "./server.ts";

export const ARTICLE_EN = "www.asiae.co.kr/article/2026031209300000001";
export const ARTICLE_KO = "www.asiae.co.kr/article/2026031209300000002";
export const FRONT = "www.asiae.co.kr/";
export const NO_QUOTES = "www.asiae.co.kr/article/2026031209300000003";
export const JAPANESE = "www.asiae.co.kr/article/2026031209300000004";
/** The English article on a site that nobody allowed. */
export const ELSEWHERE = "news.other.example/2026/chips";

const FIXTURES = join("test", "browser", "fixtures");
export const fixture = (name: string): string => readFileSync(join(FIXTURES, name), "utf8");

const PAGES: Readonly<Record<string, string>> = {
  [ARTICLE_EN]: "asiae-en.html",
  [ARTICLE_KO]: "asiae-ko.html",
  [FRONT]: "front.html",
  [NO_QUOTES]: "no-quotes.html",
  [JAPANESE]: "japanese.html",
  [ELSEWHERE]: "asiae-en.html",
};

export function builtFolder(name: BrowserName): string {
  const folder = resolve("dist", name === "chromium" ? "chrome" : "firefox");
  if (!existsSync(join(folder, "manifest.json"))) throw new Error(`${folder} is not built: npm run build`);
  return folder;
}

export async function serveAll(more: Readonly<Record<string, FixturePage>> = {}): Promise<FixtureServer> {
  const server = await serveFixtures();
  for (const [address, name] of Object.entries(PAGES)) server.pages.set(address, { body: fixture(name) });
  for (const [address, page] of Object.entries(more)) server.pages.set(address, page);
  return server;
}

/** The list in a popup, as a reader sees it. */
export interface ListedSource {
  readonly kind: string;
  readonly name: string;
  readonly place: string;
  readonly quotes: number;
}

const LIST = `[...document.querySelectorAll('.source')].map((e) => ({
  kind: [...e.classList].find((c) => c.startsWith('source-')).slice(7),
  name: e.querySelector('.name').textContent,
  place: e.querySelector('.place')?.textContent ?? '',
  quotes: Number(e.querySelector('.count [aria-hidden]').textContent),
}))`;

/** Waits until the popup shows sources. */
export async function listOf(popup: Popup): Promise<ListedSource[]> {
  return until("sources in the popup", async () => {
    const list = await popup.evaluate<ListedSource[]>(LIST);
    return list.length > 0 && list;
  });
}

/** The name of the state that the popup shows instead of a list. */
export async function stateOf(popup: Popup): Promise<string> {
  return until("a state in the popup", () =>
    popup.evaluate<string | null>(
      `[...(document.querySelector('.state')?.classList ?? [])].find((c) => c.startsWith('state-') && c !== 'state-reading')?.slice(6) ?? null`,
    ),
  );
}
