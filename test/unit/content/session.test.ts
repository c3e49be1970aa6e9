/** A page's session against a background that answers, refuses, dies, or answers too late. */
import { beforeEach, describe, expect, it } from "@jest/globals";
import { createSession } from "../../../src/content/session.ts";
import type { AnalyzeReply, Display } from "../../../src/messages/calls.ts";
import { SAMPLE } from "../../support/sample-analysis.ts";
import { JSDOM } from "../page/dom.ts";

const PARAGRAPHS = SAMPLE.text.split("\n\n");
const page = (paragraphs = PARAGRAPHS) =>
  `<!doctype html><html lang="en"><head><title>Bank sees growth</title><meta property="og:type" content="article"></head>
   <body><article><h1>Bank sees growth</h1><div itemprop="articleBody">${paragraphs
     .map((text) => `<p>${text} And the paragraph goes on for a while, as paragraphs of articles do.</p>`)
     .join("")}</div></article></body></html>`;

const documentOf = (html: string) =>
  new JSDOM(html, { url: "https://www.asiae.co.kr/article/1" }).window.document;

const display: Display = {
  on: true,
  kinds: { direct: true, mixed: true, indirect: true, source: true },
  counted: { person: true, organization: true, anonymous: true, document: true },
  card: true,
  texts: { lang: "en", messages: {} },
};

type Message = { call: string; request: { input?: { text: string }; sources?: number | null } };
const sent: Message[] = [];
let answer: (message: Message) => Promise<unknown>;

const analysed = async ({ request }: Message): Promise<AnalyzeReply> => ({
  ok: true,
  analysis: { ...SAMPLE, text: request.input?.text ?? "" },
  supported: true,
  corrected: [],
  display,
});
const asked = (call: string) => sent.filter((message) => message.call === call);

beforeEach(() => {
  sent.length = 0;
  answer = analysed;
  Object.assign(globalThis, {
    browser: {
      runtime: {
        id: "own",
        sendMessage: async (message: Message) => {
          sent.push(message);
          return message.call === "analyze" ? answer(message) : { ok: true };
        },
      },
    },
  });
});

describe("a session", () => {
  it("reads first, then knows the article, and tells badge and followers", async () => {
    let changes = 0;
    const session = createSession(documentOf(page()), () => changes++);
    expect(session.describe("1").state).toBe("reading");
    expect(await session.read()).toBe(true);
    expect(session.describe("1")).toMatchObject({
      state: "ready",
      version: "1",
      host: "www.asiae.co.kr",
      on: true,
      articles: [{ title: "Bank sees growth", supported: true }],
    });
    expect(asked("status").at(-1)?.request).toEqual({ sources: 5 });
    expect(changes).toBe(1);
  });

  it("says that there is no article, and clears the badge", async () => {
    const session = createSession(documentOf("<p>Nothing here.</p>"), () => undefined);
    await session.read();
    expect(session.describe("1").state).toBe("no-article");
    expect(asked("status").at(-1)?.request).toEqual({ sources: null });
    expect(asked("analyze")).toEqual([]);
  });

  it("asks once for a text, and again only for a new one or when told to", async () => {
    const document = documentOf(page());
    const session = createSession(document, () => undefined);
    await session.read();
    expect(await session.read()).toBe(false);
    expect(asked("analyze")).toHaveLength(1);
    document.querySelector("p")!.textContent += " A sentence more.";
    expect(await session.read()).toBe(true);
    expect(asked("analyze")).toHaveLength(2);
    expect(await session.read({ anew: true })).toBe(true);
    expect(asked("analyze")).toHaveLength(3);
  });

  it("leaves everything as it is when the page changes beside the article, and tells nobody", async () => {
    const document = documentOf(page());
    let changes = 0;
    const session = createSession(document, () => changes++);
    await session.read();
    const before = session.articles;
    document.body.append(document.createElement("aside"));
    expect(await session.read()).toBe(false);
    expect([session.articles === before, changes]).toEqual([true, 1]);
  });

  it("maps the article anew when the page put the same text into other nodes", async () => {
    const document = documentOf(page());
    const session = createSession(document, () => undefined);
    await session.read();
    const before = session.articles[0]?.article.map;
    const body = document.querySelector("[itemprop]")!;
    body.replaceWith(body.cloneNode(true));
    expect(await session.read()).toBe(true);
    expect(session.articles[0]?.article.map).not.toBe(before);
    expect(asked("analyze")).toHaveLength(1);
  });

  it("tries a background that died once more", async () => {
    let times = 0;
    answer = async (message) => {
      if (++times === 1) throw new Error("the message channel closed before a response was received");
      return analysed(message);
    };
    const session = createSession(documentOf(page()), () => undefined);
    await session.read();
    expect(session.describe("1").state).toBe("ready");
  });

  it.each<[string, () => Promise<unknown>, object]>([
    ["refused", async () => ({ ok: false, reason: "too-long" }), { state: "failed", reason: "too-long" }],
    ["broken", async () => Promise.reject(new Error("gone")), { state: "failed", reason: "failed" }],
  ])("says when the analysis is %s, and can be read again", async (_, reply, expected) => {
    answer = reply;
    const session = createSession(documentOf(page()), () => undefined);
    await session.read();
    expect(session.describe("1")).toMatchObject(expected);
    answer = analysed;
    await session.read();
    expect(session.describe("1").state).toBe("ready");
  });

  it("forgets an answer that comes after a later reading", async () => {
    const waiting: (() => void)[] = [];
    answer = (message) => new Promise((resolve) => waiting.push(() => void analysed(message).then(resolve)));
    const document = documentOf(page());
    const session = createSession(document, () => undefined);
    const requests = async (count: number) => {
      while (waiting.length < count) await new Promise((resolve) => setTimeout(resolve, 1));
    };
    const first = session.read();
    await requests(1);
    document.querySelector("p")!.textContent += " Later words.";
    const second = session.read();
    await requests(2);
    waiting[1]?.();
    await second;
    waiting[0]?.();
    await first;
    const described = session.describe("1");
    expect(described.state === "ready" && described.articles[0]?.analysis.text).toContain("Later words.");
  });

  it("shows what it knew in a text that grew until the new answer is there, and then asks all the same", async () => {
    const document = documentOf(page());
    const session = createSession(document, () => undefined);
    await session.read();
    const before = session.articles[0]!.reply.analysis.quotes.length;
    const asks = asked("analyze").length;
    let go: (() => void) | null = null;
    answer = (message) =>
      new Promise((resolve) => {
        go = () => void analysed(message).then(resolve);
      });
    document.querySelector("p")!.textContent += " Later words.";
    const reading = session.read();
    while (!go) await new Promise((resolve) => setTimeout(resolve, 1));
    const [carried] = session.articles;
    expect(carried?.carried).toBe(true);
    expect(carried?.reply.analysis.text).toContain("Later words.");
    // The quote beside the change has lost its surroundings; all others are where they were.
    expect(carried?.reply.analysis.quotes.length).toBeGreaterThanOrEqual(before - 1);
    (go as () => void)();
    await reading;
    expect(session.articles[0]?.carried).toBeUndefined();
    expect(asked("analyze").length).toBe(asks + 1);
  });

  it("counts only the kinds that count", async () => {
    answer = async (message) => ({
      ...(await analysed(message)),
      display: { ...display, counted: { ...display.counted, anonymous: false } },
    });
    const session = createSession(documentOf(page()), () => undefined);
    await session.read();
    expect(asked("status").at(-1)?.request).toEqual({ sources: 3 });
  });

  it("keeps the reader's choice in this tab over what analyses bring", async () => {
    const session = createSession(documentOf(page()), () => undefined);
    await session.read();
    expect(session.show(null)).toBe(false);
    await session.read({ anew: true });
    expect(session.display?.on).toBe(false);
    expect(session.show(null)).toBe(true);
    session.configure({ ...display, on: false });
    expect(session.display?.on).toBe(false);
  });
});
