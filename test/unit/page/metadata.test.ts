import { describe, expect, it } from "@jest/globals";
import { findDate, toIsoDate } from "../../../src/page/dates.ts";
import { readLinkedArticles } from "../../../src/page/json-ld.ts";
import { alike, readMetadata } from "../../../src/page/metadata.ts";
import { DOMS } from "./pages.ts";

const parse = DOMS[1]![1];
const withHead = (head: string, body = ""): Document =>
  parse(`<html lang="en-GB"><head>${head}</head><body>${body}</body></html>`);
const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;

describe("readLinkedArticles", () => {
  it.each([
    ["an object", '{"@type":"NewsArticle","headline":"A"}'],
    ["a list", '[{"@type":"WebSite"},{"@type":"Article","headline":"A"}]'],
    [
      "a graph",
      '{"@graph":[{"@type":"Person","name":"B"},{"@type":["ReportageNewsArticle"],"headline":"A"}]}',
    ],
    ["raw line feeds in strings", '{"@type":"NewsArticle","headline":"A","description":"one\ntwo"}'],
    ["a trailing semicolon", '{"@type":"NewsArticle","headline":"A"};'],
    ["a comment around it", '<!-- {"@type":"NewsArticle","headline":"A"} -->'],
  ])("reads %s", (_name, json) => {
    expect(readLinkedArticles(withHead(ld(json))).map(({ headline }) => headline)).toEqual(["A"]);
  });

  it.each([
    ["broken", '{"@type":"NewsArticle",'],
    ["no article", '{"@type":"Product","name":"A"}'],
    ["null", "null"],
  ])("passes over %s", (_name, json) => {
    expect(readLinkedArticles(withHead(ld(json)))).toEqual([]);
  });

  it("reads people, publisher, body, access and live blogs", () => {
    const [article] = readLinkedArticles(
      withHead(
        ld(
          '{"@type":"LiveBlogPosting","name":"A","author":[{"name":"Mara Ellison"},"Tobias Renn"],"publisher":{"name":"The Bay Courier"},"articleBody":"Text.","isAccessibleForFree":"False","datePublished":"2026-03-02T10:00:00Z"}',
        ),
      ),
    );
    expect(article).toMatchObject({
      headline: "A",
      authors: ["Mara Ellison", "Tobias Renn"],
      publisher: "The Bay Courier",
      body: "Text.",
      closed: true,
      live: true,
    });
  });
});

describe("readMetadata", () => {
  it("prefers the article object of this address", () => {
    const document = withHead(
      ld(
        '[{"@type":"NewsArticle","headline":"Other story","url":"https://a.example/2"},{"@type":"NewsArticle","headline":"This story","url":"https://a.example/1/","author":"By Mara Ellison"}]',
      ),
    );
    expect(readMetadata(document, "https://a.example/1?x=1")).toMatchObject({
      title: "This story",
      authors: ["Mara Ellison"],
      lang: "en",
    });
  });

  it("reads meta tags, and takes site names off titles", () => {
    const document = withHead(
      '<title>Harbour is full of herring again | The Bay Courier</title><meta name="author" content="윤서린 기자"><meta property="og:site_name" content="The Bay Courier"><meta property="article:published_time" content="2026-03-02T10:00:00+09:00"><meta name="description" content="The &amp;quot;best&amp;quot; &lt;b&gt;year&lt;/b&gt;">',
    );
    expect(readMetadata(document, "https://a.example/1")).toMatchObject({
      title: "Harbour is full of herring again",
      authors: ["윤서린"],
      publisher: "The Bay Courier",
      date: "2026-03-02T10:00:00+09:00",
      descriptions: ['The "best" year'],
    });
  });

  it("takes the visible headline where metadata has nearly the same", () => {
    const document = withHead(
      '<meta property="og:title" content="Harbour full of herring again, LIVE">',
      "<h1>Harbour is full of herring again</h1>",
    );
    expect(readMetadata(document, "https://a.example/1").title).toBe("Harbour is full of herring again");
  });

  it("names the host where nobody names a publisher", () => {
    expect(readMetadata(withHead(""), "https://www.a.example/1").publisher).toBe("a.example");
    expect(readMetadata(withHead(""), "not an address").publisher).toBeNull();
  });
});

describe("alike", () => {
  it("compares words, and pairs of characters where none are written", () => {
    expect(alike("Harbour is full of herring", "The harbour is full of herring again")).toBe(true);
    expect(alike("宮崎県で震度5弱の地震", "宮崎県で震度5弱、地震")).toBe(true);
    expect(alike("Harbour is full of herring", "Mayor is full of doubt")).toBe(false);
    expect(alike("", "")).toBe(false);
  });
});

describe("dates", () => {
  it.each([
    ["2026-03-02T10:00:00.123Z", "2026-03-02T10:00:00Z"],
    ["2026-03-02 10:00", "2026-03-02T10:00"],
    ["2026-03-02", "2026-03-02"],
    ["20260302", "2026-03-02"],
    ["입력 2024.10.26 06:00", "2024-10-26T06:00"],
    ["2024년 10월 26일 오후 3시 05분", "2024-10-26T15:05"],
    ["2024年1月5日", "2024-01-05"],
    ["Published 26 Oct. 2024 06:00(KST)", "2024-10-26T06:00"],
    ["March 2nd, 2026", "2026-03-02"],
    ["Mon, 02 Mar 2026 10:00:00 GMT", "2026-03-02T10:00"],
  ])("%s", (text, iso) => {
    expect(toIsoDate(text)).toBe(iso);
  });

  it.each(["", "yesterday", "call 2024 times", "99 Xyz 2024", "40 March 2026"])("none in %j", (text) => {
    expect(findDate(text)).toBeNull();
  });
});
