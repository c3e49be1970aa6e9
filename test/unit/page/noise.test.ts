import { describe, expect, it } from "@jest/globals";
import { noiseOf, splitNames } from "../../../src/page/noise.ts";
import { DOMS } from "./pages.ts";

const parse = DOMS[1]![1];
const noise = (html: string): string => {
  const element = parse(`<html><body>${html}</body></html>`).querySelector("body > *")!;
  return noiseOf(element, element.localName);
};

describe("noiseOf", () => {
  it.each([
    '<div class="ad-slot">',
    '<div class="articleAd">',
    '<div id="ad_middle">',
    '<div class="c-relatedArticles">',
    '<section class="newsletter-box">',
    '<div class="dablewidget_x">',
    '<p class="caption">',
    '<div role="complementary">',
    '<span itemprop="author">',
    "<aside>",
    "<figure><img></figure>",
    "<nav>",
  ])("strong: %s", (html) => {
    expect(noise(html)).toBe("strong");
  });

  it.each([
    '<div class="download">',
    '<div class="header-free">',
    '<div class="shared-history">',
    '<div class="unrelated">',
    '<div id="how-to-share-your-table-with-others">',
    '<div class="paywall">',
    "<figure><table></table></figure>",
    "<figure><blockquote>x</blockquote></figure>",
    "<main class=ads>",
    "<p>",
  ])("none: %s", (html) => {
    expect(noise(html)).toBe("none");
  });

  it("splits names into words", () => {
    expect(splitNames("relatedArticles ad-box__item x2")).toEqual([
      "related",
      "articles",
      "relatedarticles",
      "ad",
      "box",
      "item",
    ]);
  });
});
