import { describe, expect, it } from "@jest/globals";
import { looksLikeArticle } from "../../../src/page/probe.ts";
import { DOMS, ENGLISH, KOREAN, newsPage, paragraphs } from "./pages.ts";

const bare = (body: string, head = ""): string =>
  `<html><head><title>x</title>${head}</head><body>${body}</body></html>`;

const YES: readonly (readonly [string, string])[] = [
  ["Open Graph", bare("", '<meta property="og:type" content="article">')],
  [
    "JSON-LD",
    bare("", '<script type="application/ld+json">{"@type": ["NewsArticle"], "headline": "x"}</script>'),
  ],
  ["microdata", bare('<div itemprop="articleBody"></div>')],
  ["a shared publishing system", bare('<article id="article-view-content-div"></article>')],
  ["paragraphs", bare(paragraphs(ENGLISH))],
  ["Korean paragraphs", bare(paragraphs(KOREAN))],
  ["text parted by line breaks", bare(`<div>${ENGLISH.join("<br><br>")}</div>`)],
];
const NO: readonly (readonly [string, string])[] = [
  [
    "a page of links",
    bare(`<ul>${ENGLISH.map((text) => `<li><a href="/x">${text}</a></li>`).join("")}</ul>`),
  ],
  ["linked paragraphs", bare(ENGLISH.map((text) => `<a href="/x"><p>${text}</p></a>`).join(""))],
  ["a footer's small print", bare(`<footer>${paragraphs(ENGLISH)}</footer>`)],
  ["one paragraph", bare(`<p>${ENGLISH[0]}</p>`)],
  [
    "a shop",
    bare(
      "<h1>Kettle</h1><p>29.90</p><button>Buy</button>",
      '<script type="application/ld+json">{"@type":"Product"}</script>',
    ),
  ],
  ["nothing", bare("")],
];

describe.each(DOMS)("looksLikeArticle on %s", (_, parse) => {
  it.each(YES)("yes: %s", (_name, html) => {
    expect(looksLikeArticle(parse(html), "https://a.example/1")).toBe(true);
  });
  it.each(NO)("no: %s", (_name, html) => {
    expect(looksLikeArticle(parse(html), "https://a.example/1")).toBe(false);
  });
  it("leaves pages of the browser alone", () => {
    expect(looksLikeArticle(parse(newsPage({ body: paragraphs(ENGLISH) })), "about:reader?url=x")).toBe(
      false,
    );
  });
});
