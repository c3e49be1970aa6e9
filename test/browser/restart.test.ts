/** The browser is ended and started again: everything of the reader's is there. And a storage that takes no more. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Page } from "puppeteer-core";
import { type Driver, highlights, launch, until } from "./support/driver.ts";
import type { BrowserName } from "./support/install.ts";
import { ARTICLE_EN, builtFolder, ELSEWHERE, listOf, serveAll } from "./support/pages.ts";
import type { FixtureServer } from "./support/server.ts";
import { useWorld } from "./support/world.ts";

const SITE = "*://*.other.example/*";
const ENTRIES =
  "id\ten\tko\tvariants\tcountry\torigin\tchecked\noona-brask\tOona Brask\t\t\tGB\treader\t2026-03\n";

const count = async (page: Page) => Object.values(await highlights(page)).flat().length;

/** The options page's boxes and fields, by the words beside them. */
const OPTIONS = `
  const labelled = (words) => [...document.querySelectorAll('label')].find((l) => l.textContent.trim() === words)?.control;
  const button = (words) => [...document.querySelectorAll('button')].find((b) => b.textContent.trim() === words);`;
const inOptions = <T>(options: Page, code: string) =>
  options.evaluate(`(() => { ${OPTIONS} ${code} })()`) as Promise<T>;

describe.each<BrowserName>(["chromium", "firefox"])("%s", (name) => {
  const profile = mkdtempSync(join(tmpdir(), "sourcelight-profile-"));
  let server: FixtureServer;
  let driver: Driver;
  const start = async () => {
    driver = await launch(name, { server, folder: builtFolder(name), profile });
  };
  beforeAll(async () => {
    server = await serveAll();
    await start();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it("has settings, entries, log, grants and registered scripts again after a restart", async () => {
    await driver.grant(SITE);
    const options = await driver.extensionPage("ui/options.html");
    await until("the options", () => inOptions<boolean>(options, "return Boolean(labelled('Entries'));"));
    if (name === "chromium")
      // The browser's own settings grant silently; our code asks and is told yes at once.
      await options.evaluate(`chrome.permissions.request({ origins: [${JSON.stringify(SITE)}] })`);
    await inOptions(
      options,
      `labelled('Keep the log').click();
       const field = labelled('Entries');
       field.value = ${JSON.stringify(ENTRIES)};
       field.dispatchEvent(new Event('input', { bubbles: true }));
       setTimeout(() => button('Check and save').click(), 100);`,
    );
    await until("what was saved", () =>
      inOptions<boolean>(
        options,
        `return document.body.textContent.includes('Saved') && labelled('Keep the log').checked;`,
      ),
    );
    await options.close();
    const page = await driver.open(ARTICLE_EN);
    await until("highlights", async () => (await count(page)) > 5);
    const popup = await driver.popup(page);
    await listOf(popup);
    await popup.click(".switch");
    await until("no highlights", async () => (await count(page)) === 0);
    await popup.close().catch(() => null);

    await driver.close();
    await start();

    const elsewhere = await driver.open(ELSEWHERE);
    await until("highlights on the granted site", async () => (await count(elsewhere)) > 5);
    const again = await driver.open(ARTICLE_EN);
    const list = await driver.popup(again);
    expect((await listOf(list)).length).toBeGreaterThan(3);
    expect(await count(again)).toBe(0);
    await list.close().catch(() => null);
    const kept = await driver.extensionPage("ui/options.html");
    await until("the entries", () =>
      inOptions<boolean>(kept, `return labelled('Entries')?.value === ${JSON.stringify(ENTRIES)};`),
    );
    await until("the log", () =>
      inOptions<boolean>(
        kept,
        "return labelled('Keep the log').checked && document.querySelectorAll('.log-rows li').length > 0;",
      ),
    );
    await kept.close();
  });
});

// Firefox limits extensions by what is free on the disk alone: there failing storage is tested without a browser.
describe("chromium, with its storage full to the last byte", () => {
  const world = useWorld("chromium");

  it("reads on, says what was not stored and leaves what was", async () => {
    const options = await world.driver.extensionPage("ui/options.html");
    await until("the options", () =>
      inOptions<boolean>(options, "return Boolean(labelled('Keep the log'));"),
    );
    await options.evaluate(`(async () => {
      let size = 10_500_000;
      for (let at = 0; size >= 1; at++)
        await chrome.storage.local.set({ ['filler' + at]: 'x'.repeat(size) }).catch(() => { size = Math.floor(size / 2); });
    })()`);
    const page = await world.driver.open(ARTICLE_EN);
    await until("highlights", async () => (await count(page)) > 5);
    const popup = await world.driver.popup(page);
    await listOf(popup);
    await popup.click(".switch");
    await until("no highlights", async () => (await count(page)) === 0);
    await until("the popup's notice", () =>
      popup.evaluate<boolean>(
        "document.querySelector('[role=alert]')?.textContent.includes('Nothing was stored') ?? false",
      ),
    );
    await popup.close();
    await options.bringToFront();
    await inOptions(options, "labelled('Keep the log').click();");
    await until("the notice, and the box as it was", () =>
      inOptions<boolean>(
        options,
        "return document.querySelector('[role=alert]') !== null && !labelled('Keep the log').checked;",
      ),
    );
    await options.evaluate(
      "chrome.storage.local.get(null).then((all) => chrome.storage.local.remove(Object.keys(all).filter((key) => key.startsWith('filler'))))",
    );
    await inOptions(options, "labelled('Keep the log').click();");
    await until("the choice", () => inOptions<boolean>(options, "return labelled('Keep the log').checked;"));
    expect(
      await options.evaluate("chrome.storage.local.get('settings').then(({ settings }) => settings.log)"),
    ).toBe(true);
    await options.close();
    await page.close();
  });
});
