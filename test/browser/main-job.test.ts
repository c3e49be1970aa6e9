/** The main job, walked as the reader does: open an article, see it marked, open the popup, go to a quote, switch off. */
import { describe, expect, it } from "@jest/globals";
import type { Page } from "puppeteer-core";
import { highlights, until } from "./support/driver.ts";
import type { BrowserName } from "./support/install.ts";
import {
  ARTICLE_EN,
  ARTICLE_KO,
  ELSEWHERE,
  FRONT,
  JAPANESE,
  listOf,
  NO_QUOTES,
  stateOf,
} from "./support/pages.ts";
import { photographed, useWorld } from "./support/world.ts";

const marked = (page: Page) =>
  until("highlights", async () => {
    const found = await highlights(page);
    return Object.keys(found).length > 1 && found;
  });

const unmarked = (page: Page) =>
  until("no highlights", async () =>
    Object.values(await highlights(page)).every((ranges) => ranges.length === 0),
  );

describe.each<BrowserName>(["chromium", "firefox"])("%s", (name) => {
  const world = useWorld(name);

  it("marks quotes and sources of an English article, each in its kind", async () => {
    const page = await world.driver.open(ARTICLE_EN);
    await photographed(`${name}-marks`, page, async () => {
      const found = await marked(page);
      const all = Object.values(found).flat().join("\n");
      expect(all).toContain("Suppliers cannot wait for the next upswing");
      expect(all).toContain("a bridge, not a bailout");
      expect(all).not.toContain("Hold everything");
      expect(all).not.toContain("chip winter");
      const kinds = Object.fromEntries(
        Object.entries(found).map(([key, ranges]) => [key, ranges.join("\n")]),
      );
      const kindOf = (words: string) => Object.keys(kinds).find((key) => kinds[key]?.includes(words));
      expect(kindOf("Suppliers cannot wait")).not.toBe(kindOf("household lending must not suffer"));
      expect(kindOf("Seungmin Roh")).not.toBe(kindOf("Suppliers cannot wait"));
    });
    await page.close();
  });

  it("leaves the page as it was", async () => {
    const page = await world.driver.open(ARTICLE_EN);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await marked(page);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(
      await page.evaluate(() => [document.styleSheets.length, document.adoptedStyleSheets.length]),
    ).toEqual([1, 0]);
    await page.close();
  });

  it("lists the sources with role and institution, and goes to a quote", async () => {
    const page = await world.driver.open(ARTICLE_EN);
    await photographed(`${name}-list`, page, async () => {
      await marked(page);
      const popup = await world.driver.popup(page);
      const list = await listOf(popup);
      const roh = list.find((s) => s.name === "Seungmin Roh");
      expect(roh).toMatchObject({ kind: "person", quotes: 2 });
      expect(roh?.place).toContain("economist");
      expect(roh?.place).toContain("Korea Institute for Industrial Economics and Trade");
      expect(list.find((s) => s.name.includes("ministry official"))?.kind).toBe("anonymous");
      expect(list.some((s) => /Minister Han/.test(s.name))).toBe(false);

      const opener = `.source:has([aria-expanded]) .source-head`;
      const last = `[...document.querySelectorAll('.source')].find((e) => e.querySelector('.name').textContent === 'Marcus Feld')`;
      expect(
        await popup.evaluate<boolean>(`Boolean(document.querySelector(${JSON.stringify(opener)}))`),
      ).toBe(true);
      await popup.evaluate(`void (${last}.querySelector('.source-head[aria-expanded=false]')?.click())`);
      await until("his quotes", () =>
        popup.evaluate<boolean>(`${last}.querySelectorAll('.quote').length >= 2`),
      );
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await popup.evaluate(`void [...${last}.querySelectorAll('.quote-text')].at(-1).click()`);
      await until("the quote in view", () =>
        page.evaluate(() => {
          for (const highlight of CSS.highlights.values() as unknown as Iterable<Iterable<Range>>)
            for (const range of highlight)
              if (range.toString().includes("market will be larger")) {
                const box = range.getBoundingClientRect();
                return box.top >= 0 && box.bottom <= innerHeight;
              }
          return false;
        }),
      );
      await popup.close().catch(() => null);
    });
    await page.close();
  });

  it("counts the sources on the badge", async () => {
    const page = await world.driver.open(ARTICLE_EN);
    await marked(page);
    const badge = await until("a badge", () => world.driver.badge());
    const popup = await world.driver.popup(page);
    expect(Number(badge)).toBe((await listOf(popup)).length);
    await popup.close().catch(() => null);
    await page.close();
  });

  it("reads a Korean article", async () => {
    const page = await world.driver.open(ARTICLE_KO);
    await photographed(`${name}-korean`, page, async () => {
      await marked(page);
      const popup = await world.driver.popup(page);
      const list = await listOf(popup);
      expect(list.find((s) => s.name === "노승민")).toMatchObject({ kind: "person" });
      expect(list.find((s) => s.name === "노승민")?.place).toContain("산업연구원");
      expect(list.find((s) => s.name === "마커스 펠드")?.place).toContain("피터슨국제경제연구소");
      expect(list.some((s) => s.name.includes("서하늘"))).toBe(false);
      await popup.close().catch(() => null);
    });
    await page.close();
  });

  it("switches off and on by popup and by key, and remembers it for the site", async () => {
    const page = await world.driver.open(ARTICLE_EN);
    await photographed(`${name}-switch`, page, async () => {
      await marked(page);
      await world.driver.command("toggle-highlights");
      await unmarked(page);
      await page.reload();
      await until("the switch off after a reload", async () => {
        const popup = await world.driver.popup(page);
        try {
          await listOf(popup);
          return await popup.evaluate<boolean>(
            `document.querySelector('.switch').getAttribute('aria-checked') === 'false'`,
          );
        } finally {
          await popup.close().catch(() => null);
        }
      });
      await unmarked(page);
      const popup = await world.driver.popup(page);
      await listOf(popup);
      await popup.click(".switch");
      await marked(page);
      await popup.close().catch(() => null);
    });
    await page.close();
  });

  it("does nothing on a page that is no article, and says so when asked", async () => {
    const page = await world.driver.open(FRONT);
    const popup = await world.driver.popup(page);
    expect(await stateOf(popup)).toBe("no_article");
    expect(await highlights(page)).toEqual({});
    expect(await world.driver.badge()).toBe("");
    await popup.close().catch(() => null);
    await page.close();
  });

  it.each([
    ["no_quotes", NO_QUOTES],
    ["language", JAPANESE],
  ])("says what it is: %s", async (state, address) => {
    const page = await world.driver.open(address);
    const popup = await world.driver.popup(page);
    expect(await stateOf(popup)).toBe(state);
    await popup.close().catch(() => null);
    await page.close();
  });

  it("reads a page of any other site once the reader opens the popup there, and not before", async () => {
    const page = await world.driver.open(ELSEWHERE);
    await photographed(`${name}-elsewhere`, page, async () => {
      expect(await highlights(page)).toEqual({});
      const popup = await world.driver.popup(page);
      expect((await listOf(popup)).length).toBeGreaterThan(3);
      await marked(page);
      await popup.close().catch(() => null);
    });
    await page.close();
  });

  it("answers as if nothing had happened when the background was stopped", async () => {
    const page = await world.driver.open(ARTICLE_EN);
    await marked(page);
    expect(await world.driver.stopBackground()).toBe(true);
    const popup = await world.driver.popup(page);
    const before = await listOf(popup);
    await popup.close().catch(() => null);
    await world.driver.stopBackground();
    await page.bringToFront();
    await page.reload();
    await marked(page);
    const again = await world.driver.popup(page);
    expect(await listOf(again)).toEqual(before);
    await again.close().catch(() => null);
    await page.close();
  });
});
