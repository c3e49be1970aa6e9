/**
 * `npm run screenshots`: all pictures of the product, made from the built extension in real Chromium: each state of
 * the popup in both languages and themes, the page, the card, panel, options and first-run page, and the store's
 * pictures (1280 × 800). They go to `dist/pictures/`; with `--docs` those of README and stores are renewed in `docs/`.
 */
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "puppeteer-core";
import { beside } from "./support/beside.ts";
import { type Driver, highlights, launch, type Popup, picture, until } from "./support/driver.ts";
import {
  ARTICLE_EN,
  ARTICLE_KO,
  builtFolder,
  ELSEWHERE,
  FRONT,
  JAPANESE,
  listOf,
  NO_QUOTES,
  serveAll,
  stateOf,
} from "./support/pages.ts";

const { values } = parseArgs({ options: { docs: { type: "boolean", default: false } } });
const path = (name: string): `${string}.png` => picture(name) as `${string}.png`;

const marked = (page: Page) =>
  until("highlights", async () => Object.keys(await highlights(page)).length > 1);

/** Until a source is open and nothing moves any more. */
const openSource = (popup: Popup) =>
  until("an open source", () =>
    popup.evaluate<boolean>(
      "document.querySelector('.quote') !== null && document.getAnimations().length === 0",
    ),
  );

/** The popup of a page, open on one source, and its states. */
async function popups(driver: Driver, look: string, lang: "en" | "ko"): Promise<void> {
  const page = await driver.open(lang === "ko" ? ARTICLE_KO : ARTICLE_EN);
  await marked(page);
  await page.screenshot({ path: path(`page-${look}`) });
  const popup = await driver.popup(page);
  await listOf(popup);
  await popup.screenshot(path(`popup-list-${look}`));
  await popup.evaluate("void document.querySelector('.source-head[aria-expanded=false]')?.click()");
  await openSource(popup);
  await popup.screenshot(path(`popup-source-${look}`));
  await tools(popup, look);
  await popup.close();
  await card(page, look);
  await page.close();
  for (const [state, address] of [
    ["no-article", FRONT],
    ["no-quotes", NO_QUOTES],
    ["language", JAPANESE],
  ] as const) {
    const other = await driver.open(address);
    const shown = await driver.popup(other);
    await stateOf(shown);
    await shown.screenshot(path(`popup-${state}-${look}`));
    await shown.close();
    await other.close();
  }
  const elsewhere = await driver.open(ELSEWHERE);
  const shown = await driver.popup(elsewhere);
  await listOf(shown);
  await shown.screenshot(path(`popup-elsewhere-${look}`));
  await shown.close();
  await elsewhere.close();
  const options = await driver.extensionPage("ui/options.html");
  const unreadable = await driver.popup(options);
  await stateOf(unreadable);
  await unreadable.screenshot(path(`popup-unreadable-${look}`));
  await unreadable.close();
  await options.close();
}

const ASKED: Readonly<Record<string, string>> = { en: "bank of", ko: "한국은" };

const OWN_ENTRIES = [
  "id\ten\tko\tvariants\tcountry\torigin\tchecked",
  "oona-brask\tOona Brask\t우나 브래스크\t\tGB\treader\t2026-03",
  "",
  "person\tinstitution\trole_en\trole_ko\tfrom\tuntil\torigin\tchecked",
  "oona-brask\tbank-of-england\teconomist\t이코노미스트\t\t\treader\t2026-03",
  "",
  "hidden_name\nGrowth Partners\n",
].join("\n");

/** What opens within the list: evidence, filters, the mix, the institution's question and what came of it. */
async function tools(popup: Popup, look: string): Promise<void> {
  const shown = async (name: string, ready: string) => {
    await until(name, () =>
      popup.evaluate<boolean>(`Boolean(document.querySelector(${JSON.stringify(ready)}))`),
    );
    await popup.screenshot(path(`popup-${name}-${look}`));
  };
  const press = (selector: string) =>
    popup.evaluate(`void document.querySelector(${JSON.stringify(selector)}).click()`);
  await press(".quote-tools [aria-expanded]");
  await popup.evaluate("void document.querySelector('.why')?.scrollIntoView({ block: 'center' })");
  await shown("why", ".why");
  await press(".quote-tools [aria-expanded]");
  await press(".amend-open button");
  await shown("amend", ".amend");
  const words = JSON.stringify(ASKED[look.slice(0, 2)]);
  await popup.evaluate(
    `(() => { const field = document.querySelector(".amend input"); field.value = ${words}; field.dispatchEvent(new Event("input", { bubbles: true })); })()`,
  );
  await shown("amend-typed", ".choice");
  await press(".amend > .quiet");
  await shown("amend-new", ".new-institution");
  await press(".amend-rest button");
  await shown("amended", ".told-bar .quiet");
  await press(".told-bar button");
  await until("the list as before", () => popup.evaluate<boolean>("!document.querySelector('.told-bar')"));
  await press(".filter-bar [aria-expanded]");
  await popup.evaluate("void (document.querySelector('.mix').open = true)");
  await shown("filters", ".filters:not([hidden])");
}

/** The card at the first direct quote. */
async function card(page: Page, look: string): Promise<void> {
  await page.bringToFront();
  const at = await page.evaluate(() => {
    const [range] = CSS.highlights.get("q-direct") as unknown as Iterable<Range>;
    const { left, top, height } = (range as Range).getClientRects()[0] as DOMRect;
    return { x: left + 20, y: top + height / 2 };
  });
  await page.mouse.move(2, 2);
  await page.mouse.move(at.x, at.y);
  await until("the card", () =>
    page.evaluate(() => (document.documentElement.lastElementChild as HTMLElement).popover === "manual"),
  );
  await page.screenshot({ path: path(`card-${look}`) });
}

/** Our own pages in a tab: options, first run, and the panel beside a page (by its tab). */
async function ownPages(driver: Driver, look: string, dark: boolean): Promise<void> {
  const article = await driver.open(look.startsWith("ko") ? ARTICLE_KO : ARTICLE_EN);
  await marked(article);
  const panel = await beside(driver, "ui/panel.html");
  await panel.setViewport({ width: 380, height: 760 });
  if (dark) await panel.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
  await panel.screenshot({ path: path(`panel-${look}`) });
  await panel.close();
  await article.close();
  // A dictionary of the reader's own, to be listed.
  const own = await driver.extensionPage("ui/options.html");
  await own.evaluate(`chrome.storage.local.set({ entries: ${JSON.stringify(OWN_ENTRIES)} })`);
  await own.close();
  for (const [name, file] of [
    ["options", "ui/options.html"],
    ["welcome", "ui/welcome.html"],
  ] as const) {
    const page = await driver.extensionPage(file);
    if (dark) await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
    await page.waitForSelector("h1");
    await page.screenshot({ path: path(`${name}-${look}`), fullPage: true });
    await page.close();
  }
}

/** The interface in this language, whatever the browser's own is (Debian's Chromium comes with English alone). */
async function speak(driver: Driver, lang: "en" | "ko"): Promise<void> {
  const page = await driver.extensionPage("ui/options.html");
  await page.waitForSelector('option[value="ko"]');
  await page.select('select:has(option[value="ko"])', lang);
  await until("the language", () =>
    page.evaluate((wanted) => document.documentElement.lang === wanted, lang),
  );
  await page.close();
}

/** A store picture: the page on the left, the popup over its corner, 1280 × 800. */
async function storePicture(driver: Driver, lang: "en" | "ko"): Promise<void> {
  const page = await driver.open(lang === "ko" ? ARTICLE_KO : ARTICLE_EN);
  await page.setViewport({ width: 1280, height: 800 });
  await marked(page);
  const behind = await page.screenshot({ encoding: "base64" });
  const popup = await driver.popup(page);
  await listOf(popup);
  await popup.evaluate("void document.querySelector('.source-head[aria-expanded=false]')?.click()");
  await openSource(popup);
  await popup.screenshot(path(`store-popup-${lang}`));
  const size = await popup.evaluate<{ w: number; h: number }>("({ w: innerWidth, h: innerHeight })");
  const { readFileSync } = await import("node:fs");
  const front = readFileSync(path(`store-popup-${lang}`)).toString("base64");
  await popup.close();
  const canvas = await driver.browser.newPage();
  await canvas.setViewport({ width: 1280, height: 800 });
  await canvas.setContent(
    `<style>body{margin:0;background:url(data:image/png;base64,${behind}) no-repeat}img{position:fixed;top:14px;right:18px;width:${size.w}px;border-radius:10px;box-shadow:0 10px 40px #0007}</style><img alt="" src="data:image/png;base64,${front}">`,
  );
  await until("the picture", () =>
    canvas.evaluate(() => [...document.images].every((i) => i.complete && i.naturalWidth > 0)),
  );
  await canvas.screenshot({ path: path(`store-${lang}`) });
  await canvas.close();
  await page.close();
}

const server = await serveAll();
try {
  for (const lang of ["en", "ko"] as const)
    for (const dark of [false, true]) {
      const look = `${lang}-${dark ? "dark" : "light"}`;
      const driver = await launch("chromium", { server, folder: builtFolder("chromium"), lang, dark });
      try {
        await speak(driver, lang);
        await popups(driver, look, lang);
        await ownPages(driver, look, dark);
        if (!dark) await storePicture(driver, lang);
      } finally {
        await driver.close();
      }
      console.log(`${look}: done`);
    }
} finally {
  await server.close();
}
if (values.docs) {
  const folder = join("docs", "pictures");
  mkdirSync(folder, { recursive: true });
  copyFileSync(picture("store-en"), join(folder, "overview.png"));
  for (const lang of ["en", "ko"]) copyFileSync(picture(`store-${lang}`), join(folder, `store-${lang}.png`));
}
