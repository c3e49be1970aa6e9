/** What happens to the extension over time: grants come and go, it is updated with tabs open, its storage breaks. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import type { Page } from "puppeteer-core";
import { highlights, until } from "./support/driver.ts";
import type { BrowserName } from "./support/install.ts";
import { ARTICLE_EN, builtFolder, ELSEWHERE, listOf } from "./support/pages.ts";
import { useWorld } from "./support/world.ts";

const count = async (page: Page) => Object.values(await highlights(page)).flat().length;
const marked = (page: Page) => until("highlights", async () => (await count(page)) > 5);

describe.each<BrowserName>(["chromium", "firefox"])("%s", (name) => {
  // A folder of its own: an update is another version in the same place (Chromium derives the id from the path).
  const folder = mkdtempSync(join(tmpdir(), "sourcelight-life-"));
  cpSync(builtFolder(name), folder, { recursive: true });
  const world = useWorld(name, {}, { folder });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("reads a site by itself from the grant on, also in the tab that is open, and no more once it is taken away", async () => {
    const page = await world.driver.open(ELSEWHERE);
    expect(await count(page)).toBe(0);
    if (name === "firefox") await world.driver.grant("*://*.other.example/*");
    else {
      // The browser's own settings grant silently; our code asks and is told yes at once.
      await world.driver.grant("*://*.other.example/*");
      const own = await world.driver.extensionPage("ui/options.html");
      await own.evaluate(() => {
        const api = (globalThis as unknown as { chrome: typeof import("webextension-polyfill") }).chrome;
        return api.permissions.request({ origins: ["*://*.other.example/*"] });
      });
      await own.close();
      await page.bringToFront();
    }
    await marked(page);
    await page.reload();
    await marked(page);
    await world.driver.revoke("*://*.other.example/*");
    await page.bringToFront();
    await page.reload();
    const popup = await world.driver.popup(page);
    await listOf(popup); // the reader's click still works
    await popup.close().catch(() => null);
    await page.close();
    const again = await world.driver.open(ELSEWHERE);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await count(again)).toBe(0);
    await again.close();
  });

  it("is updated with a tab open: no old highlights stay, and the popup works", async () => {
    const page = await world.driver.open(ARTICLE_EN);
    await marked(page);
    const first = await count(page);
    const file = join(folder, "manifest.json");
    const manifest = JSON.parse(readFileSync(file, "utf8")) as { version: string };
    writeFileSync(file, JSON.stringify({ ...manifest, version: "9.9.9" }));
    await world.driver.update(folder);
    await page.bringToFront();
    await until("the highlights of one script", async () => (await count(page)) === first);
    const popup = await world.driver.popup(page);
    expect((await listOf(popup)).length).toBeGreaterThan(3);
    await popup.close().catch(() => null);
    await page.close();
  });

  it("starts from its defaults when storage is corrupt, and says so", async () => {
    const own = await world.driver.extensionPage("ui/options.html");
    await own.evaluate(async () => {
      const host = globalThis as unknown as Record<
        "browser" | "chrome",
        typeof import("webextension-polyfill")
      >;
      const api = host.browser ?? host.chrome;
      const all = await api.storage.local.get(null);
      for (const key of Object.keys(all)) await api.storage.local.set({ [key]: "\u0000 not what it was" });
      await api.storage.local.set({ settings: 17 });
    });
    await own.close();
    const page = await world.driver.open(ARTICLE_EN);
    await marked(page);
    const popup = await world.driver.popup(page);
    expect((await listOf(popup)).length).toBeGreaterThan(3);
    await popup.close().catch(() => null);
    await page.close();
  });
});
