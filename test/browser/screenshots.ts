/**
 * `npm run screenshots`: all pictures of the product, made from the built extension in real Chromium: each state of
 * the popup in both languages and themes, the page, the card, panel, options and first-run page, and the store's
 * pictures (1280 × 800). They go to `dist/pictures/`; with `--docs` those of README and stores are renewed in `docs/`.
 */
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "puppeteer-core";
import { type Driver, highlights, launch, picture, until } from "./support/driver.ts";
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

/** The popup of a page, open on one source, and its states. */
async function popups(driver: Driver, look: string, lang: "en" | "ko"): Promise<void> {
  const page = await driver.open(lang === "ko" ? ARTICLE_KO : ARTICLE_EN);
  await marked(page);
  await page.screenshot({ path: path(`page-${look}`) });
  const popup = await driver.popup(page);
  await listOf(popup);
  await popup.screenshot(path(`popup-list-${look}`));
  await popup.evaluate("void document.querySelector('.source-head[aria-expanded=false]')?.click()");
  await until("an open source", () => popup.evaluate<boolean>("Boolean(document.querySelector('.quote'))"));
  await popup.screenshot(path(`popup-source-${look}`));
  await popup.close();
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

/** Our own pages in a tab: options, first run, and the panel beside a page (by its tab). */
async function ownPages(driver: Driver, look: string, dark: boolean): Promise<void> {
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
  await until("an open source", () => popup.evaluate<boolean>("Boolean(document.querySelector('.quote'))"));
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
