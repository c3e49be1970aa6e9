import { describe, expect, it } from "@jest/globals";
import { findArticle, findArticles, findArticlesGently } from "../../../src/page/article.ts";
import { JSDOM } from "./dom.ts";
import { DOMS, ENGLISH, HEADLINE, KOREAN, newsPage, normal, paragraphs } from "./pages.ts";

const [one, two, three, four, five, six] = ENGLISH;
const URL_EN = "https://www.baycourier.example/news/1";

/** Structural families of news pages: body markup, and the text that must come out. */
const FAMILIES: readonly (readonly [name: string, body: string, texts: readonly string[]])[] = [
  ["paragraphs in one container", `<div class="article-body">${paragraphs(ENGLISH)}</div>`, ENGLISH],
  [
    "line breaks instead of paragraphs",
    `<div class="story">${[one, two, three, four].join("<br><br>\n")}</div>`,
    [one, two, three, four],
  ],
  [
    "single breaks between long lines",
    `<div id="content">${[one, two, three, four].join("<br>")}</div>`,
    [one, two, three, four],
  ],
  [
    "paragraphs and breaks mixed",
    `<div class="text"><p>${one}<br><br>${two}</p>${three}<br><br>${four}<p>${five}</p></div>`,
    [one, two, three, four, five],
  ],
  ["div paragraphs", `<section class="c-body">${paragraphs(ENGLISH, "div")}</section>`, ENGLISH],
  [
    "span paragraphs",
    `<div class="c-body">${paragraphs(ENGLISH, "span").replaceAll("\n", "")}</div>`,
    ENGLISH,
  ],
  [
    "a table for layout",
    `<table><tr><td class="left"><a href="/a">Politics</a><br><br><a href="/b">Sport</a><br><br><a href="/c">Weather</a></td><td class="mid">${[one, two, three, four].join("<br><br>")}</td></tr></table>`,
    [one, two, three, four],
  ],
  [
    "one wrapper per paragraph",
    `<article>${ENGLISH.map((text) => `<div class="block block--text"><div class="inner"><p>${text}</p></div></div>`).join("")}</article>`,
    ENGLISH,
  ],
  [
    "groups of paragraphs split by ads",
    `<div class="body"><div class="group">${paragraphs([one, two])}</div><div class="ad-slot"><span>Advertisement</span><p>Buy two herrings and get the third one free, only this week at Renn and Sons.</p></div><div class="group">${paragraphs([three, four])}</div><div id="google_ads_2"></div><div class="group">${paragraphs([five, six])}</div></div>`,
    ENGLISH,
  ],
  [
    "text directly in a section, with an ad between",
    `<section class="news_view">${one}<br><br>${two}<div class="adbox">Sponsored: a better kettle for your kitchen, now at half the price.</div>${three}<br><br>${four}</section>`,
    [one, two, three, four],
  ],
  [
    "microdata",
    `<div class="x1"><div itemprop="articleBody">${paragraphs([one, two, three])}</div><div class="x2"><p>${"Our readers wrote many letters about this and other matters of the town. ".repeat(2)}</p></div></div>`,
    [one, two, three],
  ],
  [
    "subheads, lists, tables and block quotes stay",
    `<div class="article-body"><p>${one}</p><h2>What the council decided</h2><p>${two}</p><ul><li>The pier closes in October.</li><li>A new pier opens in two years.</li></ul><p>${three}</p><blockquote><p>${four}</p></blockquote><table><tr><td>Pillars with rust</td><td>11</td></tr></table><p>${five}</p></div>`,
    [
      one,
      "What the council decided",
      two,
      "The pier closes in October.",
      "A new pier opens in two years.",
      three,
      four,
      "Pillars with rust",
      "11",
      five,
    ],
  ],
  [
    "an interview",
    `<div class="article-body"><p>${one}</p><p><strong>Why close it now?</strong></p><p>${two}</p><p><strong>Who will pay?</strong></p><p>${five}</p></div>`,
    [one, "Why close it now?", two, "Who will pay?", five],
  ],
  [
    "captions, related links, newsletter, comments, author box and copyright go",
    `<div class="article-body"><p class="byline">By Ines Varga</p><p>${one}</p>
     <figure><img src="p.jpg" alt=""><figcaption>Mara Ellison said at the pier: “It is time.” Photo by Jon Hale.</figcaption></figure>
     <p>${two}</p><p><a href="/x">READ MORE: “We were not asked,” the fishermen say</a></p>
     <div class="related"><h3><a href="/y">Mayor denies everything</a></h3><p>“I was not there,” the mayor told this paper in a long interview on Monday.</p></div>
     <p>${three}</p><div class="newsletter-signup"><p>Sign up for our newsletter and never miss a tide in Harrow Bay again.</p><form><input><button>Go</button></form></div>
     <p>${four}</p><div class="author-box"><p>Ines Varga has reported from the coast for many years and likes to swim.</p></div>
     <p>© The Bay Courier. All rights reserved.</p></div>
     <div id="comments"><p>“Shame on them,” writes a reader who has lived by the pier for forty years and will miss it.</p></div>`,
    [one, two, three, four],
  ],
  [
    "hidden, scripted and typed text is not read",
    `<div class="article-body"><p>${one}</p><script>var quote = "“Never,” she said.";</script><noscript><p>${six}</p></noscript><template><p>${six}</p></template><p>${two}</p><p aria-hidden="true">Share</p><div contenteditable="true"><p>${six}</p></div><textarea>${six}</textarea><p>${three}</p></div>`,
    [one, two, three],
  ],
  [
    "text behind a read-more button is the article's",
    `<div class="article-body"><p>${one}</p><p>${two}</p><div class="rest" hidden><p>${three}</p><p>${four}</p></div></div>`,
    [one, two, three, four],
  ],
  [
    "a hidden dialog is not",
    `<div class="article-body"><p>${one}</p><p>${two}</p><div class="modal" style="display: none"><p>${three}</p><p>${four}</p></div><p>${five}</p></div>`,
    [one, two, five],
  ],
  [
    "a pull quote repeats the text and goes",
    `<div class="article-body"><p>${one}</p><p>${two}</p><blockquote class="pull">We looked at every number twice</blockquote><p>${three}</p></div>`,
    [one, two, three],
  ],
  [
    "names of classes that mean something else",
    `<article class="post tag-ads has-sidebar related-stories-on"><div class="content">${paragraphs(ENGLISH)}</div></article>`,
    ENGLISH,
  ],
  [
    "comments that are longer than the text",
    `<div class="article-body">${paragraphs([one, two])}</div><section class="comments-list">${paragraphs([...ENGLISH, ...ENGLISH])}</section>`,
    [one, two],
  ],
  [
    "a body whose name says advertisement",
    `<div class="ad-free-wrapper ads"><div class="sponsored">${paragraphs(ENGLISH)}</div></div>`,
    ENGLISH,
  ],
  [
    "posts from elsewhere stay",
    `<div class="article-body"><p>${one}</p><div class="video-embed"><blockquote class="tweet"><p>${four}</p>— Tobias Renn (@renn) March 2, 2026</blockquote></div><p>${two}</p></div>`,
    [one, four, "— Tobias Renn (@renn) March 2, 2026", two],
  ],
  [
    "what stands above the byline is standfirst",
    `<div class="x"><p>After ten years the town has decided, and nobody is quite happy about it.</p><p>By Ines Varga</p><p>2 March 2026</p>${paragraphs(ENGLISH)}</div>`,
    ENGLISH,
  ],
  [
    "the page goes on to something else",
    `<div class="x">${paragraphs(ENGLISH)}<h3>Read next</h3><p>The mayor denies everything, and the fishermen do not believe a word of it.</p></div>`,
    ENGLISH,
  ],
  [
    "the same paragraph for wide and for narrow screens",
    `<div class="a">${paragraphs([one, two])}<div class="only-wide"><p>${three}</p></div><div class="only-narrow"><p>${three}</p></div>${paragraphs([four, five, six])}</div>`,
    ENGLISH,
  ],
  [
    "a form to subscribe, a poll and a caption in boxes without names",
    `<div class="a">${paragraphs([one, two])}<div><p>Never miss a tide: our letter comes every morning and tells you all.</p><input><button>Go</button></div><div><img src="a.jpg"><span>The pier on a better day, seen from the north side of the town.</span></div>${paragraphs([three, four, five, six])}</div>`,
    ENGLISH,
  ],
  [
    "glossary links and unseen labels",
    `<div class="a"><p>The <a class="keyword" href="/k">council</a> met on Tuesday<span class="sr-only">, opens in a new window</span> and talked until midnight about the pier.</p>${paragraphs([two, three])}</div>`,
    ["The council met on Tuesday and talked until midnight about the pier.", two, three],
  ],
  [
    "an open shadow root declared in markup",
    `<div class="host"><template shadowrootmode="open"><div class="in">${paragraphs([one, two, three])}</div></template></div>`,
    [one, two, three],
  ],
];

describe.each(DOMS)("findArticle on %s", (_, parse) => {
  it.each(FAMILIES)("%s", (_name, body, texts) => {
    const document = parse(newsPage({ body }));
    const before = document.documentElement.outerHTML;
    const article = findArticle(document, URL_EN);
    expect(article?.text).toBe(normal(texts));
    expect(article?.title).toBe(HEADLINE);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it("reads the page of the Korean publishing system", () => {
    const title = "한빛시 버스 요금 동결";
    const document = parse(
      `<html lang="ko"><head><title>${title} - 한빛일보</title><meta property="og:site_name" content="한빛일보"></head><body>
       <ul class="menu"><li><a href="/">정치</a></li><li><a href="/">경제</a></li></ul>
       <div class="heading"><h3>${title}</h3></div><ul class="info-text"><li>입력 2026.03.02 09:10</li></ul>
       <article id="article-view-content-div" class="article-veiw-body">
       <figure class="photo-layout"><img src="a.jpg"><figcaption>윤서린 교통국장이 발언하고 있다. 사진=한빛시</figcaption></figure>
       ${paragraphs(KOREAN)}<p>김하람 기자 haram@hanbit.example</p><p>저작권자 © 한빛일보 무단전재 및 재배포 금지</p></article>
       <div class="auto-list"><ul><li><a href="/n/1">"다시는 안 간다"…관광객 급감</a></li></ul></div></body></html>`,
    );
    const article = findArticle(document, "https://www.hanbit.example/news/articleView.html?idxno=1");
    expect(article).toMatchObject({
      text: normal(KOREAN),
      title,
      lang: "ko",
      date: "2026-03-02T09:10",
      publisher: "한빛일보",
    });
  });

  it("follows a site hint that proves itself, and not one that does not", () => {
    const body = `<div id="txt_area"><div class="article_head"><h4>요금은 그대로 두고 노선도 지킨다고 시가 밝혔다.</h4></div>${paragraphs(KOREAN)}<div class="e_article"><p>박누리 기자</p></div><p class="txt_prohibition">&lt;ⓒ아시아경제, 무단전재 배포금지&gt;</p></div>`;
    const page = newsPage({ lang: "ko", title: "한빛시 버스 요금 동결", body });
    expect(findArticle(parse(page), "https://www.asiae.co.kr/article/1")?.text).toBe(normal(KOREAN));
    const moved = newsPage({
      lang: "ko",
      title: "한빛시 버스 요금 동결",
      body: `<div id="txt_area"><p>광고</p></div><div class="new">${paragraphs(KOREAN)}</div>`,
    });
    expect(findArticle(parse(moved), "https://www.asiae.co.kr/article/1")?.text).toBe(normal(KOREAN));
  });

  it("leaves out the reporter before the first words and after the last", () => {
    const body = `<div class="view">[한빛일보 김하람 기자] ${KOREAN.slice(0, 3).join("<br><br>")}<br><br>김하람<br></div>`;
    const head = '<meta name="author" content="김하람">';
    const document = parse(newsPage({ lang: "ko", title: "한빛시 버스 요금 동결", head, body }));
    expect(findArticle(document, URL_EN)?.text).toBe(normal(KOREAN.slice(0, 3)));
  });

  it("reads AMP pages and print views", () => {
    const amp = `<html amp lang="en"><head><title>${HEADLINE}</title></head><body><amp-sidebar><p>${six}</p></amp-sidebar><article><h1>${HEADLINE}</h1><amp-img src="a.jpg"></amp-img><div class="amp-body">${paragraphs([one, two])}<amp-ad><p>${six}</p></amp-ad>${paragraphs([three])}</div></article></body></html>`;
    expect(findArticle(parse(amp), URL_EN)?.text).toBe(normal([one, two, three]));
    const print = `<html><head><title>${HEADLINE}</title></head><body><table><tr><td><b>${HEADLINE}</b></td></tr><tr><td>${[one, two, three].join("<br><br>")}</td></tr></table></body></html>`;
    expect(findArticle(parse(print), URL_EN)?.text).toBe(normal([one, two, three]));
  });

  it("gives each article of an endless page its own entry, the main one first", () => {
    const article = (title: string, texts: readonly string[]): string =>
      `<article class="story"><header><h1>${title}</h1><time datetime="2026-03-0${texts.length}">then</time></header><div class="story-body">${paragraphs(texts)}</div></article>`;
    const document = parse(
      `<html lang="en"><head><title>First story of the day</title></head><body><div class="feed">${article("First story of the day", [one, two, three, four])}${article("Second story of the day", [five, six, one])}</div></body></html>`,
    );
    const found = findArticles(document, URL_EN);
    expect(found.map(({ title, text }) => [title, text])).toEqual([
      ["First story of the day", normal([one, two, three, four])],
      ["Second story of the day", normal([five, six, one])],
    ]);
    expect(new Set(found.map(({ key }) => key)).size).toBe(2);
    expect(found[1]?.date).toBe("2026-03-03");
  });

  it("takes a live blog as one article", () => {
    const entry = (time: string, texts: readonly string[]): string =>
      `<article class="entry"><h2>${time} The council meets</h2>${paragraphs(texts)}</article>`;
    const document = parse(
      newsPage({
        head: `<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"${HEADLINE}"}</script>`,
        body: `<div class="live">${entry("11:02", [one, two, three, four])}${entry("10:40", [five, six, one])}</div>`,
      }),
    );
    const found = findArticles(document, URL_EN);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ live: true });
    expect(found[0]?.text).toContain(six);
  });

  it("reads the page behind a dialog", () => {
    const page = newsPage({ body: `<div class="a">${paragraphs([one, two, three])}</div>` })
      .replace("<main>", '<div aria-hidden="true"><main>')
      .replace(
        "</main>",
        `</main></div><div role="dialog">${paragraphs(ENGLISH.map((text) => `Cookies: ${text}`))}</div>`,
      );
    expect(findArticle(parse(page), URL_EN)?.text).toBe(normal([one, two, three]));
  });

  it("takes sections with an h1 each as one article", () => {
    const section = (title: string, texts: readonly string[]): string =>
      `<section class="part"><h1>${title}</h1>${paragraphs(texts)}</section>`;
    const document = parse(
      `<html><head><title>The pier, explained</title></head><body><article>${section("The pier, explained", [one, two, three])}${section("What happens next", [four, five, six])}</article></body></html>`,
    );
    const found = findArticles(document, URL_EN);
    expect(found).toHaveLength(1);
    expect(found[0]?.text).toBe(normal([one, two, three, "What happens next", four, five, six]));
  });

  it("believes the text in JSON-LD", () => {
    const ld = JSON.stringify({
      "@type": "NewsArticle",
      headline: HEADLINE,
      articleBody: [one, two, three].join(" "),
    });
    const document = parse(
      newsPage({
        head: `<script type="application/ld+json">${ld}</script>`,
        body: `<div class="left">${paragraphs([one, two, three])}</div><div class="right">${paragraphs([four, five, six])}<p>${four.replace("eleven", "twelve")}</p></div>`,
      }),
    );
    expect(findArticle(document, URL_EN)?.text).toBe(normal([one, two, three]));
  });

  it("says when the rest is for subscribers", () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>';
    const closed = parse(newsPage({ head, body: `<div class="a">${paragraphs([one, two])}</div>` }));
    expect(findArticle(closed, URL_EN)?.paywalled).toBe(true);
    const open = parse(newsPage({ body: `<div class="a">${paragraphs([one, two])}</div>` }));
    expect(findArticle(open, URL_EN)?.paywalled).toBe(false);
  });

  it("finds the standfirst by what metadata repeats", () => {
    const standfirst = "After ten years of dispute the town builds a new one two kilometres up the coast.";
    const document = parse(
      newsPage({
        head: `<meta name="description" content="${standfirst}">`,
        body: `<div class="article-body"><p class="lead">${standfirst}</p>${paragraphs([one, two, three])}</div>`,
      }),
    );
    expect(findArticle(document, URL_EN)).toMatchObject({ standfirst, text: normal([one, two, three]) });
  });

  it.each([
    [
      "a page of links",
      `<ul>${ENGLISH.map((text) => `<li><a href="/${text.length}">${text}</a></li>`).join("")}</ul>`,
    ],
    [
      "a search form",
      "<form><label>Search the archive of the paper</label><input><button>Search</button></form>",
    ],
    [
      "an error page",
      "<p>Sorry, we could not find that page. Please try again later or go to the home page.</p>",
    ],
    ["nothing", ""],
    [
      "a front page of teasers",
      ENGLISH.map(
        (text, at) =>
          `<div class="item"><h2><a href="/${at}">Story number ${at} of the day</a></h2><p>${text}</p></div>`,
      ).join(""),
    ],
  ])("finds nothing in %s", (_name, body) => {
    expect(
      findArticles(parse(`<html><head><title>x</title></head><body>${body}</body></html>`), URL_EN),
    ).toEqual([]);
  });
});

describe("findArticle on hostile pages", () => {
  it("survives ten thousand nested elements", () => {
    // Built by hand, parsers stop nesting long before; jsdom itself is slow on such a tree.
    const document = DOMS[1]![1]("<html><body></body></html>");
    let inner: Element = document.querySelector("body")!;
    for (let at = 0; at < 10_000; at++) inner = inner.appendChild(document.createElement("div"));
    inner.innerHTML = paragraphs(ENGLISH);
    expect(findArticle(document, URL_EN)?.text).toBe(normal(ENGLISH));
  });

  it("reads a text of millions of characters", () => {
    const document = DOMS[1]![1](
      newsPage({ body: `<div class="body">${paragraphs(ENGLISH).repeat(2000)}</div>` }),
    );
    expect(findArticle(document, URL_EN)?.text.length).toBeGreaterThan(1_500_000);
  });
});

describe("findArticle in frames", () => {
  it("looks into same-origin frames of pages without an article, and into no others", () => {
    const dom = new JSDOM("<html><body><iframe></iframe><iframe></iframe></body></html>");
    const { document } = dom.window;
    const [closed, open] = document.querySelectorAll("iframe");
    Object.defineProperty(closed!, "contentDocument", {
      get() {
        throw new Error("Blocked a frame");
      },
    });
    open!.contentDocument!.body.innerHTML = newsPage({ body: paragraphs(ENGLISH) });
    const article = findArticle(document, URL_EN);
    expect(article?.text).toBe(normal(ENGLISH));
    expect(article?.root.ownerDocument).toBe(open!.contentDocument);
  });
});

describe("findArticlesGently", () => {
  it("finds the same, however often it has to wait", async () => {
    const { document } = new JSDOM(newsPage({ body: paragraphs(ENGLISH) })).window;
    // Every look at the clock finds the slice used up.
    let time = 0;
    Object.defineProperty(document.defaultView!.performance, "now", { value: () => (time += 100) });
    const [article] = await findArticlesGently(document, URL_EN);
    expect(article?.text).toBe(normal(ENGLISH));
  });

  it("gives way after its first step, and then as the clock says", async () => {
    const { document } = new JSDOM(newsPage({ body: paragraphs(ENGLISH) })).window;
    const view = document.defaultView!;
    Object.defineProperty(view.performance, "now", { value: () => 0 });
    let turns = 0;
    const wait = view.setTimeout.bind(view);
    Object.defineProperty(view, "setTimeout", { value: (run: () => void) => wait(run, ++turns && 0) });
    const finding = findArticlesGently(document, URL_EN);
    expect(turns).toBe(1);
    await finding;
    expect(turns).toBe(1);
  });
});
