/**
 * The main job on a bundled article: opens the built extension in a real browser, in a window where there is a
 * display and headless otherwise, prints the list of sources, saves pictures of page and popup.
 *
 *   npm start [-- --browser chromium|firefox] [-- --lang en|ko] [-- --headless]
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { highlights, launch, picture, until } from "./support/driver.ts";
import { type BrowserName, requireBrowser } from "./support/install.ts";
import { ARTICLE_EN, ARTICLE_KO, builtFolder, listOf, serveAll } from "./support/pages.ts";

const { values } = parseArgs({
  options: {
    browser: { type: "string", default: "chromium" },
    lang: { type: "string", default: "en" },
    headless: { type: "boolean", default: false },
  },
});
const name = values.browser as BrowserName;
if (name !== "chromium" && name !== "firefox")
  throw new Error(`--browser must be chromium or firefox, not ${values.browser}`);
const hasDisplay =
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || process.platform !== "linux";
const headless = values.headless || !hasDisplay;
const lang = values.lang === "ko" ? "ko" : "en";

requireBrowser(name);
if (!existsSync(builtFolder(name))) throw new Error("not built");
const server = await serveAll();
const driver = await launch(name, { server, folder: builtFolder(name), headless, lang, height: 1000 });
try {
  const page = await driver.open(lang === "ko" ? ARTICLE_KO : ARTICLE_EN);
  const found = await until("highlights", async () => {
    const all = await highlights(page);
    return Object.keys(all).length > 0 && all;
  });
  const ranges = Object.values(found).reduce((sum, each) => sum + each.length, 0);
  await page.screenshot({ path: picture(`${name}-page`) as `${string}.png` });
  const popup = await driver.popup(page);
  const sources = await listOf(popup);
  await popup.screenshot(picture(`${name}-popup`));

  console.log(`\n${await page.title()}\n${ranges} highlights, ${sources.length} sources\n`);
  for (const { name: who, kind, place, quotes } of sources)
    console.log(
      `  ${who}${place ? ` — ${place.trim()}` : kind === "person" ? "" : ` — ${kind}`} (${quotes})`,
    );
  console.log(`\nPictures: ${picture(`${name}-page`)}, ${picture(`${name}-popup`)}`);
  if (!headless) {
    console.log("The browser stays open: look around, then close it.");
    await new Promise((resolve) => driver.browser.once("disconnected", resolve));
  }
} finally {
  await driver.close().catch(() => null);
  await server.close();
}
