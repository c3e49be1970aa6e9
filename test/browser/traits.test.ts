/** What pages of news are like: the next article below, back and forward, themes, translation, AMP, print versions. */
import { describe, expect, it } from "@jest/globals";
import type { Page } from "puppeteer-core";
import { highlights, until } from "./support/driver.ts";
import type { BrowserName } from "./support/install.ts";
import { listOf } from "./support/pages.ts";
import type { FixturePage } from "./support/server.ts";
import { useWorld } from "./support/world.ts";

const FILLER =
  "<p>The city paid for the bridge over six years. It carries two lanes, a tram and a path for bicycles, and it replaces a ferry that ran for a century.</p>";
const paragraphs = (words: string, who: string, role: string) =>
  `<p>“${words},” said ${who}, ${role}, who has watched the work since it began in the spring of last year.</p>${FILLER}${FILLER}`;
const FIRST = paragraphs(
  "The bridge will open in May",
  "Ada Moss",
  "an engineer at Seoul National University",
);
const SECOND = paragraphs("Nobody asked the fishermen", "Ben Hill", "a spokesman for the harbour board");
const story = (title: string, text: string) => `<article class="story"><h1>${title}</h1>${text}</article>`;

const page = (body: string, head = "", html = '<html lang="en">'): FixturePage => ({
  body: `<!doctype html>${html}<head><meta charset="utf-8"><title>Bridge to Open in May</title><meta property="og:type" content="article"><meta property="og:title" content="Bridge to Open in May">${head}</head><body>${body}</body></html>`,
  // What a page may be kept for, the browser's back button included.
  headers: { "cache-control": "max-age=60" },
});

const AMP_HEAD = `<link rel="canonical" href="https://www.asiae.co.kr/bridge"><style amp-boilerplate>body{animation:-amp-start 1s steps(1,end) 0s 1 normal both}@keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}</style>`;
const AMP_BODY = `<amp-sidebar id="menu" layout="nodisplay"><p>“Read all about our best offers today,” said nobody at all in this long menu.</p></amp-sidebar>
<header><amp-img src="/logo.png" width="200" height="40"><span fallback>The Bay Courier</span></amp-img></header>
<article><h1>Bridge to Open in May</h1><amp-img src="/bridge.jpg" width="600" height="400" alt="The bridge"></amp-img>${FIRST}<amp-ad type="x" width="300" height="250"><p>“Buy a boat,” said the boat seller of the year, in an advertisement that is no news.</p></amp-ad>${FILLER}</article>`;

/** A print version as older systems make it: everything in one table, a line of site and date above. */
const PRINT_BODY = `<table width="640"><tr><td><b>The Bay Courier</b> | Print version | <a href="javascript:window.print()">Print</a></td></tr><tr><td><h1>Bridge to Open in May</h1>${FIRST}</td></tr><tr><td>Copyright The Bay Courier. All rights reserved.</td></tr></table>`;

const host = "www.asiae.co.kr/traits";
const PAGES: Readonly<Record<string, FixturePage>> = {
  [`${host}/first`]: page(`<main id="feed">${story("Bridge to Open in May", FIRST)}</main>`),
  [`${host}/elsewhere`]: page("<p>Nothing to read here.</p>"),
  [`${host}/amp`]: page(AMP_BODY, AMP_HEAD, '<html ⚡ lang="en">'),
  [`${host}/print`]: page(PRINT_BODY),
  [`${host}/framed`]: page(
    '<h2>The Bay Courier</h2><iframe src="/traits/first" width="700" height="500"></iframe>',
  ),
};

const all = async (p: Page) => Object.values(await highlights(p)).flat();
const sees = (p: Page, words: string) =>
  until(`“${words}”`, async () => (await all(p)).some((range) => range.includes(words)));

describe.each<BrowserName>(["chromium", "firefox"])("%s", (name) => {
  const world = useWorld(name, PAGES);

  it("lists the next article of an endless page by itself", async () => {
    const p = await world.driver.open(`${host}/first`);
    await sees(p, "The bridge will open in May");
    await p.evaluate(
      (next) => {
        history.replaceState({}, "", "/traits/second");
        document.getElementById("feed")?.insertAdjacentHTML("beforeend", next);
      },
      story("Fishermen Feel Left Out", SECOND),
    );
    await sees(p, "Nobody asked the fishermen");
    await sees(p, "The bridge will open in May");
    const popup = await world.driver.popup(p);
    expect((await listOf(popup)).map((source) => source.name)).toEqual(["Ada Moss"]);
    await popup.evaluate(
      `(() => { const s = document.querySelector('.choose select'); s.value = s.options[1].value; s.dispatchEvent(new window.Event('change', { bubbles: true })); })()`,
    );
    const second = await until("the second article's list", async () => {
      const list = await listOf(popup);
      return list[0]?.name !== "Ada Moss" && list;
    });
    expect(second.map((source) => source.name)).toEqual(["Ben Hill"]);
    await popup.close();
    await p.close();
  });

  it("is there again, and goes on, when the page comes back from the browser's memory", async () => {
    const p = await world.driver.open(`${host}/first`);
    await sees(p, "The bridge will open in May");
    await p.evaluate(() => {
      (globalThis as { kept?: boolean }).kept = true;
    });
    await p.goto(p.url().replace("/first", "/elsewhere"));
    await p.evaluate(() => setTimeout(() => history.back(), 0));
    await until("the page as it was left", () =>
      p.evaluate(() => (globalThis as { kept?: boolean }).kept === true),
    );
    await sees(p, "The bridge will open in May");
    await p.evaluate((text) => {
      const article = document.querySelector("article") as HTMLElement;
      article.insertAdjacentHTML("beforeend", text);
    }, SECOND);
    await sees(p, "Nobody asked the fishermen");
    const popup = await world.driver.popup(p);
    expect((await listOf(popup)).map((source) => source.name)).toEqual(["Ada Moss", "Ben Hill"]);
    await popup.close();
    await p.close();
  });

  it("leaves its highlights alone when the page changes its looks", async () => {
    const p = await world.driver.open(`${host}/first`);
    await sees(p, "The bridge will open in May");
    const kept = await p.evaluate(async () => {
      const before = [...CSS.highlights.values()];
      const root = document.documentElement;
      for (const theme of ["dark", "light", "dark"]) {
        root.dataset.theme = theme;
        root.className = `theme-${theme}`;
        root.style.colorScheme = theme;
        const style = document.createElement("style");
        style.textContent = `body { background: ${theme === "dark" ? "#111" : "#fff"}; color: ${theme === "dark" ? "#eee" : "#111"} }`;
        document.head.append(style);
        await new Promise((resolve) => setTimeout(resolve, 700));
      }
      const after = [...CSS.highlights.values()];
      return before.length > 0 && before.length === after.length && before.every((h, at) => h === after[at]);
    });
    expect(kept).toBe(true);
    await p.close();
  });

  // Chrome's translation puts font elements around new words, Firefox's gives the text nodes other words.
  it.each(["wrapped", "rewritten"])(
    "never marks words of a translation that it has not read: %s",
    async (way) => {
      const p = await world.driver.open(`${host}/first`);
      await sees(p, "The bridge will open in May");
      const wrong = await p.evaluate(async (how) => {
        const KOREAN = [
          "다리는 5월에 개통한다",
          "“다리는 5월에 열린다”고 서울대 공학자 김하나 교수가 말했다. 김 교수는 지난해 봄 공사가 시작된 뒤로 줄곧 현장을 지켜봤다.",
          "시는 6년에 걸쳐 다리 값을 치렀다. 다리에는 차로 둘과 전차, 자전거길이 나 있고, 백 년을 다닌 나룻배를 대신한다.",
        ];
        const walker = document.createTreeWalker(
          document.querySelector("article") as Element,
          NodeFilter.SHOW_TEXT,
        );
        const nodes: Text[] = [];
        while (walker.nextNode()) nodes.push(walker.currentNode as Text);
        document.documentElement.lang = "ko";
        for (const [at, node] of nodes.entries()) {
          const words = KOREAN[Math.min(at, KOREAN.length - 1)] as string;
          if (how === "rewritten") node.data = words;
          else {
            const outer = document.createElement("font");
            const inner = document.createElement("font");
            outer.style.verticalAlign = inner.style.verticalAlign = "inherit";
            inner.textContent = words;
            outer.append(inner);
            node.replaceWith(outer);
          }
        }
        // Before the next paint no mark may lie on words that were never read.
        await new Promise((resolve) => requestAnimationFrame(resolve));
        return [...CSS.highlights.values()]
          .flatMap((h) => [...(h as unknown as Iterable<Range>)].map(String))
          .filter((words) => words !== "");
      }, way);
      expect(wrong).toEqual([]);
      await sees(p, "다리는 5월에 열린다");
      const popup = await world.driver.popup(p);
      expect((await listOf(popup))[0]?.name).toContain("김하나");
      await popup.close();
      await p.close();
    },
  );

  it("reads AMP pages, their advertisements and menus apart", async () => {
    const p = await world.driver.open(`${host}/amp`);
    await sees(p, "The bridge will open in May");
    const marked = (await all(p)).join("\n");
    expect(marked).not.toContain("Buy a boat");
    expect(marked).not.toContain("best offers");
    await p.close();
  });

  it("marks an article in a frame of the same site, in its colours", async () => {
    const p = await world.driver.open(`${host}/framed`);
    // Script and colours are on their way at the same time.
    await until("highlights in the frame, and their colour", () =>
      p.evaluate(() => {
        const inner = document.querySelector("iframe")?.contentWindow as (Window & typeof globalThis) | null;
        const [name, marks] = [...(inner?.CSS.highlights ?? [])].find(([key]) => key === "q-direct") ?? [];
        const body = inner?.document.body;
        if (!inner || !body || !marks) return false;
        const words = [...(marks as unknown as Iterable<Range>)].map(String).join();
        const { backgroundColor } = inner.getComputedStyle(body, `::highlight(${name})`);
        return words.includes("The bridge will open in May") && backgroundColor === "rgba(168, 116, 0, 0.2)";
      }),
    );
    await p.close();
  });

  it("reads print versions, and prints", async () => {
    const p = await world.driver.open(`${host}/print`);
    await sees(p, "The bridge will open in May");
    const before = await p.evaluate(() => document.documentElement.outerHTML);
    const paper = await p.pdf();
    expect(Buffer.from(paper.slice(0, 5)).toString()).toBe("%PDF-");
    expect(await p.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await sees(p, "The bridge will open in May");
    await p.close();
  });
});
