/** What the tests do with a browser, the same for both. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { launchChromium } from "./chromium.ts";
import { launchFirefox } from "./firefox.ts";
import type { BrowserName } from "./install.ts";
import type { FixtureServer } from "./server.ts";

/** The popup as the reader opens it, by the toolbar button. */
export interface Popup {
  /** Evaluates an expression (JavaScript text, may be a promise) in the popup's page and returns its JSON value. */
  evaluate<T>(expression: string): Promise<T>;
  /** A click that counts as the reader's. */
  click(selector: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** In the popup. */
export const PANEL_BUTTON = ".foot .icon-button";

export interface Driver {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly extensionId: string;
  /** Opens an address of the fixture server ("www.asiae.co.kr/article/1") in a new tab in front. */
  open(address: string): Promise<Page>;
  popup(page: Page): Promise<Popup>;
  /** Opens the list beside the page (side panel, sidebar) by the popup's own button. */
  panel(page: Page): Promise<Popup>;
  /** Chooses "Who said this?" in the context menu of what is selected in the page. */
  identify(page: Page): Promise<void>;
  /** One of the extension's own pages in a tab. */
  extensionPage(path: string): Promise<Page>;
  /** Ends the background as the browser does when it idles; true once it is gone. */
  stopBackground(): Promise<boolean>;
  /** Grants or takes away a host ("*://*.other.example/*"), as the reader does in the browser's own settings. */
  grant(pattern: string): Promise<void>;
  revoke(pattern: string): Promise<void>;
  /** The badge on the toolbar button in front of this page. */
  badge(): Promise<string>;
  /** The keyboard command of that name. */
  command(name: string): Promise<void>;
  /** Starts to record what the background asks of any network; again after the background was stopped. */
  watchRequests(): Promise<void>;
  /** Addresses that the extension asked for since then, its own files apart. */
  ownRequests(): Promise<string[]>;
  /** Opens the address and returns the milliseconds that our scripts held its main thread. Firefox only. */
  ownTime(address: string): Promise<number>;
  /** Installs the folder again, as an update does. */
  update(folder: string): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly server: FixtureServer;
  /** The built extension. */
  readonly folder: string;
  readonly headless?: boolean;
  readonly dark?: boolean;
  readonly lang?: "en" | "ko";
  readonly width?: number;
  readonly height?: number;
  /** A folder for the profile that outlives the browser: what was installed there once is there the next time. */
  readonly profile?: string;
}

export function launch(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  return name === "chromium" ? launchChromium(options) : launchFirefox(options);
}

/** Asks until the answer is truthy; says what it waited for when it never is. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  limit = 20_000,
): Promise<T> {
  const end = Date.now() + limit;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(
    `Waited ${limit / 1000} s for ${what}; last answer: ${last instanceof Error ? last.message : JSON.stringify(last)}`,
  );
}

/** What is highlighted, by the registry's names: the text of each range. Trusts no prototype of the page. */
export async function highlights(page: Page): Promise<Record<string, string[]>> {
  const found = JSON.parse(
    await page.evaluate(() => {
      let json = "";
      for (const [name, highlight] of CSS.highlights as unknown as Iterable<[string, Iterable<Range>]>) {
        let ranges = "";
        for (const range of highlight) ranges += `${ranges ? "," : ""}${JSON.stringify(range.toString())}`;
        json += `${json ? "," : ""}${JSON.stringify(name)}:[${ranges}]`;
      }
      return `{${json}}`;
    }),
  );
  return found as Record<string, string[]>;
}

/** Where pictures of failures and of the product go. */
export function picture(name: string): string {
  const folder = join("dist", "pictures");
  mkdirSync(folder, { recursive: true });
  return join(folder, `${name}.png`);
}
