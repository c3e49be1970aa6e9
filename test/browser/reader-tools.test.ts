/** The reader's tools in real browsers: card, panel, corrections, taking along, options, and axe on every page of ours. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import type { Page } from "puppeteer-core";
import { API, beside, run } from "./support/beside.ts";
import { highlights, until } from "./support/driver.ts";
import type { BrowserName } from "./support/install.ts";
import { ARTICLE_EN, ARTICLE_KO } from "./support/pages.ts";
import { useWorld } from "./support/world.ts";

const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

const marked = (page: Page) =>
  until("highlights", async () => Object.values(await highlights(page)).flat().length > 5);

/** The one node that a page may have of ours. */
const cardHost = (page: Page) =>
  page.evaluate(() => {
    const last = document.documentElement.lastElementChild as HTMLElement;
    return last.localName === "div" && last.popover === "manual"
      ? { isClosed: last.shadowRoot === null, box: last.getBoundingClientRect().toJSON() as DOMRect }
      : null;
  });

const boxOf = (page: Page, name: string) =>
  page.evaluate((registered) => {
    const [range] = CSS.highlights.get(registered) as unknown as Iterable<Range>;
    const { left, top, bottom, height } = (range as Range).getClientRects()[0] as DOMRect;
    return { x: left + 20, y: top + height / 2, top, bottom };
  }, name);

const find = (name: string) =>
  `[...document.querySelectorAll(".source")].find((e) => e.querySelector(".name").textContent === ${JSON.stringify(name)})`;

describe.each<BrowserName>(["chromium", "firefox"])("%s", (name) => {
  const world = useWorld(name);

  it("shows a card at a quote, in a closed root, and leaves nothing behind on Escape", async () => {
    const page = await world.driver.open(ARTICLE_EN);
    await marked(page);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    // The first-run page may have come to the front meanwhile.
    await page.bringToFront();
    const at = await boxOf(page, "q-direct");
    await page.mouse.move(2, 2);
    await page.mouse.move(at.x, at.y);
    const card = await until("the card", () => cardHost(page));
    expect(card.isClosed).toBe(true);
    expect(card.box.height).toBeGreaterThan(60);
    expect(card.box.top >= at.bottom || card.box.bottom <= at.top).toBe(true);
    await page.keyboard.press("Escape");
    await until("its end", async () => (await cardHost(page)) === null);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  });

  it("goes from quote to quote by keys, with the card beside each", async () => {
    const page = await world.driver.open(ARTICLE_EN);
    await marked(page);
    const emphasised = () =>
      page.evaluate(() =>
        [...((CSS.highlights.get("q-emphasis") ?? []) as Iterable<Range>)].map(String).join(""),
      );
    await world.driver.command("next-quote");
    const first = await until("the first quote", emphasised);
    await until("its card", () => cardHost(page));
    await world.driver.command("next-quote");
    const second = await until("the second", async () => {
      const now = await emphasised();
      return now !== first && now;
    });
    await world.driver.command("previous-quote");
    await until("the first again", async () => (await emphasised()) === first);
    expect(second).not.toBe("");
    await page.close();
  });

  it("marks in the panel which quote is being read", async () => {
    const page = await world.driver.open(ARTICLE_EN);
    await marked(page);
    const panel = await beside(world.driver, "ui/panel.html");
    const reading = () =>
      run<string | null>(
        panel,
        `document.querySelector('.quote[aria-current="location"]')?.dataset.quote ?? null`,
      );
    await page.bringToFront();
    const first = await until("a mark", reading);
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: "instant" }));
    await until("another mark", async () => ![first, null].includes(await reading()));
    await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
    await until("the first mark", async () => (await reading()) === first);
    await panel.close();
    await page.close();
  });

  it("keeps a correction for the page, over a reload, and takes it back", async () => {
    const page = await world.driver.open(ARTICLE_EN);
    await marked(page);
    const list = await beside(world.driver, "ui/popup.html");
    const count = () =>
      run<number>(list, `Number(${find("Marcus Feld")}.querySelector(".count [aria-hidden]").textContent)`);
    const before = await count();
    await run(list, `${find("Seungmin Roh")}.querySelector('.source-head[aria-expanded="false"]')?.click()`);
    await until("the quotes", () =>
      run<boolean>(list, `Boolean(${find("Seungmin Roh")}.querySelector(".quote"))`),
    );
    await run(list, `${find("Seungmin Roh")}.querySelector(".quote-tools [aria-expanded]").click()`);
    await until("the names", () => run<boolean>(list, `Boolean(document.querySelector(".correct select"))`));
    await run(
      list,
      `(() => {
        const select = document.querySelector(".correct select");
        select.value = "Marcus Feld";
        select.dispatchEvent(new Event("change", { bubbles: true }));
      })()`,
    );
    await until("the choice", () =>
      run<boolean>(list, `document.querySelector(".correct select").value === "Marcus Feld"`),
    );
    await run(list, `document.querySelector('.correct [type="submit"]').click()`);
    await until("the correction", async () => (await count()) === before + 1);
    await list.close();
    await page.bringToFront();
    await page.reload();
    await marked(page);
    const again = await beside(world.driver, "ui/popup.html");
    const corrected = `${find("Marcus Feld")}.querySelector(".count [aria-hidden]").textContent`;
    expect(Number(await run(again, corrected))).toBe(before + 1);
    await run(again, `${API}.storage.local.remove("corrections")`);
    await again.close();
    await page.close();
  });

  it("takes the list along as the contract's JSON and as CSV", async () => {
    const page = await world.driver.open(ARTICLE_KO);
    await marked(page);
    const list = await beside(world.driver, "ui/popup.html");
    const sources = await run<number>(list, `document.querySelectorAll(".source").length`);
    await run(
      list,
      `(() => {
        globalThis.saved = [];
        URL.createObjectURL = (blob) => { blob.text().then((text) => saved.push(text)); return "blob:none"; };
        HTMLAnchorElement.prototype.click = () => undefined;
        document.querySelector(".menu > button").click();
        for (const each of document.querySelectorAll(".menu-items button"))
          if (/CSV|JSON$/.test(each.textContent)) each.click();
      })()`,
    );
    const [csv, json] = await until("both files", () =>
      run<string[] | false>(
        list,
        `saved.length === 2 && [...saved].sort((a, b) => (a[0] === "{") - (b[0] === "{"))`,
      ),
    );
    const analysis = JSON.parse(json as string) as { lang: string; quotes: unknown[]; sources: unknown[] };
    expect([analysis.lang, analysis.sources.length]).toEqual(["ko", sources]);
    expect(csv?.trimEnd().split("\r\n")).toHaveLength(analysis.quotes.length + 1);
    await list.close();
    await page.close();
  });

  it("gives pages the reader's colours as soon as they are chosen", async () => {
    const page = await world.driver.open(ARTICLE_EN);
    await marked(page);
    const colour = () =>
      page.evaluate(() => getComputedStyle(document.body, "::highlight(q-direct)").backgroundColor);
    const before = await colour();
    const options = await world.driver.extensionPage("ui/options.html");
    await until("the page", () =>
      run<boolean>(options, `Boolean(document.querySelector('input[type="color"]'))`),
    );
    await run(
      options,
      `(() => {
        const input = document.querySelector('input[type="color"]');
        input.value = "#00aa55";
        input.dispatchEvent(new Event("change", { bubbles: true }));
      })()`,
    );
    await until("the colour", async () => {
      const now = await colour();
      return now !== before && now.includes("0, 170, 85");
    });
    await run(options, `${API}.storage.local.remove("settings")`);
    await options.close();
    await page.close();
  });

  it.each(["en", "ko"])("axe finds nothing on any page of ours: %s", async (language) => {
    const page = await world.driver.open(ARTICLE_EN);
    await marked(page);
    const own = await world.driver.extensionPage("ui/options.html");
    await run(
      own,
      `${API}.storage.local.set({ settings: { version: 2, log: true, preferences: { language: "${language}" } } })`,
    );
    await own.close();
    for (const path of ["ui/popup.html", "ui/panel.html", "ui/options.html", "ui/welcome.html"]) {
      const isList = /popup|panel/.test(path);
      const shown = isList ? await beside(world.driver, path) : await world.driver.extensionPage(path);
      await until("the page", () => run<boolean>(shown, `document.querySelectorAll("h1").length > 0`));
      for (const scheme of name === "chromium" ? ["light", "dark"] : ["light"]) {
        if (name === "chromium")
          await shown.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
        await run(
          shown,
          `for (const each of document.querySelectorAll('.source-head[aria-expanded="false"], .filter-bar [aria-expanded="false"], .quote [aria-expanded="false"]')) each.click();
           for (const each of document.querySelectorAll("details")) each.open = true;`,
        );
        await run(shown, `void (globalThis.axe ?? (() => { ${AXE} })())`);
        const found = await run<string[]>(
          shown,
          `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))`,
        );
        expect([path, scheme, found]).toEqual([path, scheme, []]);
      }
      await shown.close();
    }
    const last = await world.driver.extensionPage("ui/options.html");
    await run(last, `${API}.storage.local.remove("settings")`);
    await last.close();
    await page.close();
  });
});
