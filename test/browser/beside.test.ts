/** The list where it stays: Chrome's side panel and Firefox's sidebar, docked; and the context menu. */
import { describe, expect, it } from "@jest/globals";
import type { Page } from "puppeteer-core";
import { highlights, type Popup, until } from "./support/driver.ts";
import type { BrowserName } from "./support/install.ts";
import { ARTICLE_EN, ARTICLE_KO, FRONT, listOf, stateOf } from "./support/pages.ts";
import { useWorld } from "./support/world.ts";

const marked = (page: Page) =>
  until("highlights", async () => Object.values(await highlights(page)).flat().length > 5);

const READ = `document.querySelector('.quote[aria-current="location"]')?.dataset.quote ?? null`;
const reading = (panel: Popup) => panel.evaluate<string | null>(READ);
const scroll = (page: Page, to: "top" | "bottom") =>
  page.evaluate((end) => {
    scrollTo({ top: end === "top" ? 0 : document.body.scrollHeight, behavior: "instant" });
  }, to);

const hasCard = (page: Page) =>
  page.evaluate(() => (document.documentElement.lastElementChild as HTMLElement).popover === "manual");

describe.each<BrowserName>(["chromium", "firefox"])("%s", (name) => {
  const world = useWorld(name);

  it("docks the list by the popup's button, marks what is read, and goes to a quote", async () => {
    const page = await world.driver.open(ARTICLE_EN);
    await marked(page);
    const panel = await world.driver.panel(page);
    expect((await listOf(panel)).map((each) => each.name)).toContain("Seungmin Roh");
    // It stands beside the page, narrower than that, and nothing in it is cut off.
    const size = await panel.evaluate<{ own: number; wide: boolean }>(
      "({ own: window.innerWidth, wide: document.documentElement.scrollWidth > window.innerWidth })",
    );
    expect(size.wide).toBe(false);
    expect(size.own).toBeLessThan(500);
    expect(await panel.evaluate(`Boolean(document.querySelector(".in-panel"))`)).toBe(true);
    const first = await until("a mark", () => reading(panel));
    await scroll(page, "bottom");
    await until("another mark", async () => ![first, null].includes(await reading(panel)));
    await scroll(page, "top");
    await until("the first mark", async () => (await reading(panel)) === first);

    await panel.evaluate(
      `void document.querySelector('[data-source] .source-head[aria-expanded="false"]')?.click()`,
    );
    await until("a quote", () => panel.evaluate<boolean>(`Boolean(document.querySelector(".quote-text"))`));
    await panel.evaluate(`void [...document.querySelectorAll(".quote-text")].at(-1).click()`);
    await until("the quote in the page", () =>
      page.evaluate(() => (CSS.highlights.get("q-emphasis")?.size ?? 0) > 0),
    );
    await panel.close();
    await page.close();
  });

  it("stays open from tab to tab and shows each one's own list", async () => {
    const page = await world.driver.open(ARTICLE_EN);
    await marked(page);
    const panel = await world.driver.panel(page);
    await listOf(panel);
    const names = async () => (await listOf(panel)).map((each) => each.name);
    const korean = await world.driver.open(ARTICLE_KO);
    await until("the Korean list", async () => (await names()).includes("노승민"));
    await page.bringToFront();
    await until("the English list", async () => (await names()).includes("Seungmin Roh"));
    await world.driver.open(FRONT);
    await until("no article", async () => (await stateOf(panel)) === "no_article");
    await panel.close();
    await korean.close();
    await page.close();
  });

  it("says who said what is selected, by the context menu", async () => {
    const page = await world.driver.open(ARTICLE_EN);
    await marked(page);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await page.evaluate(() => {
      const [range] = CSS.highlights.get("q-direct") as unknown as Iterable<Range>;
      getSelection()?.removeAllRanges();
      getSelection()?.addRange((range as Range).cloneRange());
    });
    await world.driver.identify(page);
    await until("the card", () => hasCard(page));
    await page.keyboard.press("Escape");
    await until("its end", async () => !(await hasCard(page)));
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  });
});
