/** Hostile pages, and what the extension tells anybody: nothing. */
import { describe, expect, it } from "@jest/globals";
import type { Page } from "puppeteer-core";
import { highlights, until } from "./support/driver.ts";
import type { BrowserName } from "./support/install.ts";
import { ARTICLE_EN, ARTICLE_KO, listOf, stateOf } from "./support/pages.ts";
import type { FixturePage } from "./support/server.ts";
import { photographed, useWorld } from "./support/world.ts";

const QUOTE = "The bridge will open in May";
const sentence = `<p>“${QUOTE},” said Ada Moss, an engineer at Seoul National University. She added that the work had been checked twice, and that nobody on the site had seen a problem since the spring of last year.</p>`;
const article = (inside: string, head = "") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bridge to Open</title><meta property="og:type" content="article">${head}</head><body><article><h1>Bridge to Open</h1>${sentence}${inside}<p>The city paid for the bridge over six years. It carries two lanes, a tram and a path for bicycles, and it replaces a ferry that ran for a century.</p></article></body></html>`;
const host = "www.asiae.co.kr/hostile";

const HOSTILE: Readonly<Record<string, FixturePage>> = {
  [`${host}/csp`]: {
    body: article(""),
    headers: {
      "content-security-policy":
        "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  [`${host}/prototypes`]: {
    body: article(
      "",
      `<script>for (const k of ['map','filter','push','indexOf']) Array.prototype[k] = () => { throw new Error('trap') };
       String.prototype.slice = () => 'trap'; Node.prototype.contains = () => { throw new Error('trap') };
       Document.prototype.createRange = () => { throw new Error('trap') }; window.chrome = { runtime: { sendMessage() { throw new Error('trap') } } };</script>`,
    ),
  },
  [`${host}/churn`]: {
    body: article(
      "<div id=box></div>",
      `<script>addEventListener('load', () => { let n = 0; const step = () => { const b = document.getElementById('box'); b.textContent = ''; for (let i = 0; i < 20; i++) b.append(Object.assign(document.createElement('p'), { textContent: 'tick ' + n++ })); if (n < 4000) setTimeout(step, 5); else document.title = 'done'; }; step(); });</script>`,
    ),
  },
  [`${host}/markup`]: {
    body: article(
      `<p>“&lt;img src=x onerror=window.hit=1&gt; is &lt;b&gt;not&lt;/b&gt; markup,” said Ben &lt;script&gt;window.hit=1&lt;/script&gt; Hill, a baker.</p>`,
    ),
  },
  [`${host}/bidi`]: {
    body: article(
      `<p>“\u202eThis runs the other way\u202c,” said Eve Lund, a sailor. \u2066“And back\u2069 again,” she said.</p>`,
    ),
  },
  [`${host}/nested`]: {
    body: article(
      `${"<div>".repeat(10_000)}<p>“Deep down,” said Tom Reed, a diver.</p>${"</div>".repeat(10_000)}`,
    ),
  },
  [`${host}/many`]: {
    body: article(
      Array.from({ length: 20_000 }, (_, i) => `<p>“Number ${i} is here,” said Ada Moss.</p>`).join(""),
    ),
  },
  [`${host}/large`]: {
    body: article(
      `<p>${"The river rose again and fell again, as it does in every spring. ".repeat(80_000)}</p>`,
    ),
  },
  [`${host}/forged`]: {
    body: article(
      "",
      `<script>window.replies = []; addEventListener('message', (e) => window.replies.push(e.data));
       for (const m of [{ call: 'show', request: { on: false } }, { call: 'analyze', request: { input: { text: 'x' } } }, { call: 'describe', request: null }]) { postMessage(m, '*'); document.dispatchEvent(new CustomEvent('sourcelight', { detail: m })); }
       for (const n of ['sourcelight', 'sourcelightLoader']) window[n] = { isAlive: () => true, stop() {} };</script>`,
    ),
  },
};

const all = async (page: Page) => Object.values(await highlights(page)).flat();
const sees = (page: Page, words: string, limit?: number) =>
  until(
    `“${words}” highlighted`,
    async () => (await all(page)).some((range) => range.includes(words)),
    limit,
  );

describe.each<BrowserName>(["chromium", "firefox"])("%s", (name) => {
  const world = useWorld(name, HOSTILE);

  it.each(["csp", "prototypes", "churn", "markup", "bidi", "nested", "forged"])(
    "stands the hostile page: %s",
    async (kind) => {
      const page = await world.driver.open(`${host}/${kind}`);
      await photographed(`${name}-${kind}`, page, async () => {
        await sees(page, QUOTE);
        const popup = await world.driver.popup(page);
        expect((await listOf(popup))[0]).toMatchObject({ name: "Ada Moss", kind: "person" });
        expect(
          await popup.evaluate<boolean>(
            "window.hit === undefined && document.querySelectorAll('img[src=x]').length === 0",
          ),
        ).toBe(true);
        expect(await page.evaluate(() => (globalThis as { hit?: number }).hit)).toBeUndefined();
        await popup.close().catch(() => null);
      });
      await page.close();
    },
  );

  it("keeps to its limits with 20,000 quotes", async () => {
    const page = await world.driver.open(`${host}/many`);
    await sees(page, "Number 19999 is here", 60_000);
    const popup = await world.driver.popup(page);
    expect((await listOf(popup))[0]).toMatchObject({ name: "Ada Moss" });
    await popup.close().catch(() => null);
    await page.close();
  });

  it("reads five megabytes, or says why not", async () => {
    const page = await world.driver.open(`${host}/large`);
    const popup = await world.driver.popup(page);
    const outcome = await Promise.race([listOf(popup).then(() => "list"), stateOf(popup)]);
    expect(["list", "too_long"]).toContain(outcome);
    await popup.close().catch(() => null);
    await page.close();
  });

  it("sends nothing to anybody over a whole run", async () => {
    const first = await world.driver.open(ARTICLE_EN); // wakes the background
    await until("highlights", async () => (await all(first)).length > 5);
    await first.close();
    await world.driver.watchRequests();
    for (const address of [ARTICLE_EN, ARTICLE_KO]) {
      const page = await world.driver.open(address);
      await until("highlights", async () => (await all(page)).length > 5);
      const popup = await world.driver.popup(page);
      await listOf(popup);
      await popup.close().catch(() => null);
      await page.close();
    }
    await world.driver.stopBackground();
    const waking = await world.driver.open(ARTICLE_KO);
    await world.driver.watchRequests();
    await until("highlights", async () => (await all(waking)).length > 5);
    await waking.close();
    const last = await world.driver.open(ARTICLE_EN);
    await until("highlights", async () => (await all(last)).length > 5);
    await last.close();
    expect(await world.driver.ownRequests()).toEqual([]);
  });

  it("shows the page nothing but the highlight registry", async () => {
    const page = await world.driver.open(ARTICLE_EN);
    await until("highlights", async () => (await all(page)).length > 5);
    const traces = await page.evaluate(async (id) => {
      const own = ["chrome-extension", "moz-extension"].map((scheme) => `${scheme}://${id}/`);
      const reached: string[] = [];
      for (const base of own)
        for (const file of [
          "manifest.json",
          "content/main.js",
          "icons/icon-16.png",
          "data/dictionary.bin",
          "ui/popup.html",
        ])
          await fetch(base + file).then(
            () => reached.push(base + file),
            () => null,
          );
      return {
        reached,
        globals: Object.keys(globalThis).filter((key) => /sourcelight/i.test(key)),
        html: /sourcelight/i.test(document.documentElement.outerHTML),
        names: [...CSS.highlights.keys()].filter((key) => /sourcelight/i.test(key)),
      };
    }, world.driver.extensionId);
    expect(traces).toEqual({ reached: [], globals: [], html: false, names: [] });
    await page.close();
  });
});
