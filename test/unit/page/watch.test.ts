import { beforeEach, describe, expect, it } from "@jest/globals";
import { type PageChange, watchPage } from "../../../src/page/watch.ts";
import { JSDOM } from "./dom.ts";

/** A window whose clock stands until it is told to go on. */
function openPage(html = "<p>First words of the page.</p>") {
  const dom = new JSDOM(`<body>${html}</body>`, { url: "https://a.example/1" });
  const { window } = dom;
  let time = 0;
  let next = 1;
  const timers = new Map<number, { at: number; run: () => unknown }>();
  Object.defineProperty(window.performance, "now", { value: () => time });
  Object.assign(window, {
    setTimeout: (run: () => unknown, delay: number) => {
      timers.set(next, { at: time + delay, run });
      return next++;
    },
    clearTimeout: (id: number) => timers.delete(id),
  });
  let hidden = false;
  Object.defineProperty(window.document, "hidden", { get: () => hidden });
  return {
    window,
    document: window.document as Document,
    timers,
    setHidden(value: boolean) {
      hidden = value;
      window.document.dispatchEvent(new window.Event("visibilitychange"));
    },
    /** Lets mutation records through, then time pass, timers firing in order. */
    async pass(duration: number) {
      await settle();
      const end = time + duration;
      for (;;) {
        const due = [...timers].filter(([, timer]) => timer.at <= end).sort((a, b) => a[1].at - b[1].at)[0];
        if (!due) break;
        timers.delete(due[0]);
        time = Math.max(time, due[1].at);
        await due[1].run();
        await settle();
      }
      time = end;
    },
    add(text: string, tag = "p") {
      const element = window.document.createElement(tag);
      element.textContent = text;
      window.document.body.append(element);
      return element;
    },
  };
}

/** Mutation observers run in microtasks. */
const settle = async (): Promise<void> => {
  for (let at = 0; at < 5; at++) await Promise.resolve();
};

const LONG = "A paragraph that came late, long enough to be part of an article.";

describe("watchPage", () => {
  let page: ReturnType<typeof openPage>;
  let changes: PageChange[];
  let abort: AbortController;
  let answer: unknown;
  let touched: number;
  beforeEach(() => {
    page = openPage();
    changes = [];
    answer = true;
    touched = 0;
    abort = new AbortController();
    watchPage(
      page.document,
      (change) => {
        changes.push(change);
        return answer;
      },
      { signal: abort.signal, onTouched: () => touched++ },
    );
  });

  it("says nothing when nothing changes", async () => {
    await page.pass(60_000);
    expect(changes).toEqual([]);
    expect(page.timers.size).toBe(0);
  });

  it("tells once of many changes, and touches at once", async () => {
    page.add(LONG);
    await settle();
    expect(touched).toBe(1);
    expect(changes).toEqual([]);
    page.add(LONG);
    await page.pass(1500);
    expect(changes).toEqual([{ reason: "content", url: "https://a.example/1" }]);
  });

  it.each([
    ["clocks and counters", (p: typeof page) => p.add("12:01")],
    [
      "scripts and styles",
      (p: typeof page) => p.add("var x = 'a very long script, longer than thirty characters';", "script"),
    ],
    ["images", (p: typeof page) => p.document.body.append(p.document.createElement("img"))],
    ["attributes of no account", (p: typeof page) => p.document.body.setAttribute("class", "dark")],
  ])("does not mind %s", async (_name, change) => {
    change(page);
    await page.pass(60_000);
    expect(changes).toEqual([]);
  });

  it("notices text that opens or is translated in place", async () => {
    page.document.querySelector("p")!.setAttribute("hidden", "");
    await page.pass(1500);
    page.document.querySelector("p")!.firstChild!.nodeValue =
      "Erste Worte der Seite, und zwar lange genug dafür.";
    await page.pass(1500);
    expect(changes).toHaveLength(2);
  });

  it("notices a new address with the next change, and at once from the browser's events", async () => {
    page.window.history.pushState(null, "", "/2");
    page.add("x");
    await page.pass(500);
    expect(changes).toEqual([{ reason: "address", url: "https://a.example/2" }]);
    page.window.history.replaceState(null, "", "/3");
    page.window.dispatchEvent(new page.window.PopStateEvent("popstate"));
    await page.pass(500);
    expect(changes.at(-1)).toEqual({ reason: "address", url: "https://a.example/3" });
  });

  it("takes a fragment for an address only where it is a route", async () => {
    page.window.history.pushState(null, "", "/1#comments");
    page.window.dispatchEvent(new page.window.PopStateEvent("popstate"));
    await page.pass(1500);
    expect(changes).toEqual([]);
    page.window.history.pushState(null, "", "/1#!/story/2");
    page.window.dispatchEvent(new page.window.PopStateEvent("popstate"));
    await page.pass(1500);
    expect(changes).toHaveLength(1);
  });

  it("rests in the background and catches up when shown", async () => {
    page.setHidden(true);
    page.add(LONG);
    await page.pass(60_000);
    expect(changes).toEqual([]);
    page.setHidden(false);
    await page.pass(1500);
    expect(changes).toHaveLength(1);
  });

  it("tells of a page that comes back from the cache", async () => {
    const event = new page.window.Event("pageshow");
    Object.assign(event, { persisted: true });
    page.window.dispatchEvent(event);
    await page.pass(1500);
    expect(changes).toMatchObject([{ reason: "restored" }]);
  });

  it("answers a page that mutates without end at a bounded rate", async () => {
    answer = false;
    for (let at = 0; at < 6000; at++) {
      page.document.querySelector("p")!.firstChild!.nodeValue = `${LONG} ${at}`;
      await page.pass(100);
    }
    // Ten minutes: pauses of 1, 2, 4, 8, 16, then 30 seconds.
    expect(changes.length).toBeGreaterThan(10);
    expect(changes.length).toBeLessThan(30);
  });

  it("keeps a live blog up to date", async () => {
    for (let at = 0; at < 10; at++) {
      page.add(`${LONG} ${at}`);
      await page.pass(5000);
    }
    expect(changes).toHaveLength(10);
  });

  it("goes on after a handler that failed", async () => {
    const other = openPage();
    let calls = 0;
    watchPage(
      other.document,
      () => {
        calls++;
        throw new Error("broken");
      },
      { signal: abort.signal },
    );
    other.add(LONG);
    await other.pass(1500).catch(() => {});
    other.add(LONG);
    await other.pass(60_000).catch(() => {});
    expect(calls).toBe(2);
  });

  it("stops with its signal", async () => {
    page.add(LONG);
    await settle();
    abort.abort();
    page.add(LONG);
    page.window.history.pushState(null, "", "/2");
    page.window.dispatchEvent(new page.window.PopStateEvent("popstate"));
    await page.pass(60_000);
    expect(changes).toEqual([]);
    expect(page.timers.size).toBe(0);
  });
});
