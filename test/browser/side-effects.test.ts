/**
 * The page is untouched: DOM, layout, selection and console are the same with and without the extension, on own pages
 * always and on the development pages where they are (SIDE_EFFECT_PAGES limits how many; all by default).
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "@jest/globals";
import type { Page } from "puppeteer-core";
import { highlights, until } from "./support/driver.ts";
import type { BrowserName } from "./support/install.ts";
import { fixture } from "./support/pages.ts";
import type { FixturePage } from "./support/server.ts";
import { useWorld } from "./support/world.ts";

const WITH = "effects.asiae.co.kr";
const WITHOUT = "effects.without.example";
const CORPUS = join("..", "shared", "corpora", "pages", "dev");
const LIMIT = Number(process.env.SIDE_EFFECT_PAGES ?? Number.POSITIVE_INFINITY);

function pagesToCompare(): Map<string, FixturePage> {
  const pages = new Map<string, FixturePage>();
  for (const name of ["asiae-en.html", "asiae-ko.html", "front.html", "no-quotes.html"])
    pages.set(name, { body: fixture(name) });
  if (existsSync(join(CORPUS, "index.jsonl"))) {
    const lines = readFileSync(join(CORPUS, "index.jsonl"), "utf8").split("\n").filter(Boolean);
    for (const line of lines.slice(0, LIMIT)) {
      const { id, htmlPath } = JSON.parse(line) as { id: string; htmlPath: string };
      pages.set(id, {
        body: gunzipSync(readFileSync(join(CORPUS, htmlPath))).toString("utf8"),
        // Without scripts, frames and what lies elsewhere a page is the same each time.
        headers: { "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'" },
      });
    }
  } else console.warn(`SKIPPED: the development pages (${CORPUS} is not here); own pages only`);
  return pages;
}

/** How long highlights are waited for, on pages that may get none. Milliseconds. */
const LATE = 2_500;

/** The browser's own words on icons and blocked loads: they come when they come, with us or without. */
const LOADS = /Failed to load resource|Content.Security.Policy|favicon|downloadable font/i;

interface Look {
  readonly dom: string;
  readonly layout: string;
  readonly selection: string;
}

/** All that could have changed: the DOM as text, each element's place, and what a reader's selection copies. */
function look(page: Page): Promise<Look> {
  return page.evaluate(() => {
    // Spinners turn by themselves: all stand at their start while we look.
    for (const animation of document.getAnimations()) {
      animation.pause();
      animation.currentTime = 0;
    }
    for (const svg of document.querySelectorAll("svg")) {
      svg.pauseAnimations();
      svg.setCurrentTime(0);
    }
    const boxes: string[] = [];
    for (const element of document.querySelectorAll("body *")) {
      const { x, y, width, height } = element.getBoundingClientRect();
      boxes.push([x, y, width, height].map((n) => Math.round(n * 10) / 10).join());
    }
    const selection = getSelection();
    selection?.selectAllChildren(document.body);
    const selected = String(selection);
    selection?.removeAllRanges();
    return { dom: document.documentElement.outerHTML, layout: boxes.join(";"), selection: selected };
  });
}

describe.each<BrowserName>(["chromium", "firefox"])("%s", (name) => {
  const pages = pagesToCompare();
  const served: Record<string, FixturePage> = {};
  for (const [id, page] of pages) for (const host of [WITH, WITHOUT]) served[`${host}/article/${id}`] = page;
  const world = useWorld(name, served);

  it("leaves every page as it is, without an error", async () => {
    const changed: string[] = [];
    let highlighted = 0;
    for (const id of pages.keys()) {
      const seen: Look[] = [];
      const messages: string[][] = [];
      for (const host of [WITHOUT, WITH]) {
        const said: string[] = [];
        const opened = await world.driver.open(`${host}/article/${id}`);
        opened.on("pageerror", (e) => said.push(String(e)));
        opened.on("console", (m) => m.type() === "error" && said.push(m.text()));
        if (host === WITH) {
          const found = await until(
            "highlights",
            async () => Object.values(await highlights(opened)).flat().length,
            LATE,
          ).catch(() => 0);
          if (found > 0) highlighted++;
        }
        seen.push(await look(opened));
        messages.push(said);
        await opened.close();
      }
      const [before, after] = seen as [Look, Look];
      for (const part of ["dom", "layout", "selection"] as const)
        if (before[part].replaceAll(WITHOUT, WITH) !== after[part]) changed.push(`${id}: ${part}`);
      const [without, withUs] = messages as [string[], string[]];
      for (const said of withUs)
        if (!LOADS.test(said) && !without.includes(said)) changed.push(`${id}: console ${said}`);
    }
    console.log(`${name}: ${pages.size} pages compared, ${highlighted} with highlights`);
    expect(changed).toEqual([]);
    expect(highlighted).toBeGreaterThan(1);
  }, 900_000);
});
