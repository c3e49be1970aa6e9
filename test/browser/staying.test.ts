/** Pages that go on: late articles, texts that grow, navigation without loading, nodes put in anew. */
import { describe, expect, it } from "@jest/globals";
import type { Page } from "puppeteer-core";
import { highlights, until } from "./support/driver.ts";
import type { BrowserName } from "./support/install.ts";
import { useWorld } from "./support/world.ts";

const filler = `<p>The city paid for the bridge over six years. It carries two lanes, a tram and a path for bicycles, and it replaces a ferry that ran for a century.</p>`;
const story = (who: string, words: string) =>
  `<article><h1>${who} on the Bridge</h1><p>“${words},” said ${who}, an engineer at Seoul National University, who has watched the work since it began in the spring of last year.</p>${filler}${filler}</article>`;
const page = (body: string, script: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bridge</title><meta property="og:type" content="article"></head><body><main id="main">${body}</main><script>${script}</script></body></html>`;
const html = (text: string) => JSON.stringify(text).replaceAll("</", "<\\/");

const host = "www.asiae.co.kr/staying";
const PAGES = {
  [`${host}/late`]: {
    body: page(
      "",
      `setTimeout(() => { main.innerHTML = ${html(story("Ada Moss", "The bridge will open in May"))} }, 1000)`,
    ),
  },
  [`${host}/grows`]: { body: page(story("Ada Moss", "The bridge will open in May"), "") },
  [`${host}/app`]: { body: page(story("Ada Moss", "The bridge will open in May"), "") },
};

const all = async (p: Page) => Object.values(await highlights(p)).flat();
const sees = (p: Page, words: string) =>
  until(`“${words}”`, async () => (await all(p)).some((r) => r.includes(words)));

describe.each<BrowserName>(["chromium", "firefox"])("%s", (name) => {
  const world = useWorld(name, PAGES);

  it("sees an article that comes late", async () => {
    const p = await world.driver.open(`${host}/late`);
    // The first-run page comes to the front at install, and nothing is watched in tabs behind.
    await until("the article", () => p.evaluate(() => document.querySelector("article") !== null));
    await p.bringToFront();
    await sees(p, "The bridge will open in May");
    await p.close();
  });

  it("follows a text that grows at its top, and keeps what it had", async () => {
    const p = await world.driver.open(`${host}/grows`);
    await sees(p, "The bridge will open in May");
    await p.evaluate(() => {
      const line = document.createElement("p");
      line.textContent =
        "“The tram was late again this morning,” said Ben Hill, a driver, as the first cars stood at the gate.";
      document.querySelector("h1")?.after(line);
    });
    await sees(p, "The tram was late again this morning");
    await sees(p, "The bridge will open in May");
    await p.close();
  });

  it("never marks words that changed, and finds a text that was put in anew", async () => {
    const p = await world.driver.open(`${host}/grows`);
    await sees(p, "The bridge will open in May");
    await p.evaluate(() => {
      const first = document.querySelector("p")?.firstChild as Text;
      first.data = first.data.replace("The bridge will open in May", "Nothing at all was said of it then");
    });
    await until("the old words gone", async () => !(await all(p)).some((r) => r.includes("open in May")));
    await sees(p, "Nothing at all was said of it then");
    await p.evaluate(() => {
      const article = document.querySelector("article") as HTMLElement;
      article.replaceWith(article.cloneNode(true));
    });
    await sees(p, "Nothing at all was said of it then");
    await p.close();
  });

  it("goes along to the next article without a load", async () => {
    const p = await world.driver.open(`${host}/app`);
    await sees(p, "The bridge will open in May");
    await p.evaluate(
      (next) => {
        history.pushState({}, "", "/staying/app-2");
        (document.getElementById("main") as HTMLElement).innerHTML = next;
      },
      story("Eve Lund", "The ferry should have stayed"),
    );
    await sees(p, "The ferry should have stayed");
    expect((await all(p)).some((r) => r.includes("open in May"))).toBe(false);
    await p.close();
  });
});
