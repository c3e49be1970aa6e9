import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { AnalysisInput } from "../../../src/engine/types.ts";
import { installFakeBrowser, OWN_ADDRESS, OWN_ID } from "../../support/fake-browser.ts";
import { SAMPLE } from "../../support/sample-analysis.ts";

const fake = installFakeBrowser();
const { browser } = fake;

const BANK = {
  id: "hanbit-bank",
  kind: "institution",
  names: { en: "Hanbit Bank", ko: "한빛은행" },
  type: "financial",
  country: "KR",
  domain: null,
  parent: null,
};
const DICTIONARY = {
  bundled: (id: string) => (id === BANK.id ? BANK : null),
  findAll: () => [],
  suggest: (query: string) => ("hanbit bank".startsWith(query.toLowerCase()) ? [BANK] : []),
  typeByHead: (name: string) => (name.endsWith("Institute") ? "think-tank" : null),
};

let fails = false;
jest.unstable_mockModule("../../../src/background/analysis.ts", () => ({
  analyze: async (input: AnalysisInput) => {
    if (fails) throw new Error("broken data");
    return { ...SAMPLE, text: input.text === "" ? SAMPLE.text : input.text };
  },
  forgetAnalyzer: () => undefined,
  getReady: async () => ({ analyzer: { dictionary: DICTIONARY } }),
}));
await import("../../../src/background/index.ts");

const URL = "https://www.asiae.co.kr/article/1";
const sender = (extra: object = {}) => ({
  id: OWN_ID,
  url: URL,
  frameId: 0,
  tab: { id: 7, url: URL, incognito: false },
  ...extra,
});
const ownPage = { id: OWN_ID, url: `${OWN_ADDRESS}ui/popup.html` };

/** What the background answers; undefined where it does not listen. */
async function send(call: string, request: unknown, from: object = sender()): Promise<unknown> {
  const [answer] = [...browser.runtime.onMessage.listeners].map((listener) =>
    listener({ call, request }, from),
  );
  return answer;
}
const analyze = (from = sender()) => send("analyze", { input: { text: "", title: "T" } }, from);

beforeEach(async () => {
  fails = false;
  fake.calls.length = 0;
  fake.tabs.length = 0;
  fake.tabs.push({ id: 7, url: URL, incognito: false, active: true, windowId: 1 });
  fake.pages.clear();
  fake.closed.clear();
  const { local, session } = browser.storage;
  await local.remove(Object.keys(local.stored));
  await session.remove(Object.keys(session.stored));
});

describe("analyze", () => {
  it("gives the analysis, what to show, and the page's words in the reader's language", async () => {
    const reply = (await analyze()) as { display: { texts: { messages: Record<string, string> } } };
    expect(reply).toMatchObject({
      ok: true,
      supported: true,
      corrected: [],
      display: { on: true, card: true },
    });
    expect(reply.display.texts.messages.card_copy).toBe("Copy");
    expect(Object.keys(reply.display.texts.messages).some((key) => key.startsWith("options_"))).toBe(false);
  });

  it("says so when the analysis fails, and does not throw", async () => {
    fails = true;
    const silent = jest.spyOn(console, "error").mockImplementation(() => undefined);
    expect(await analyze()).toEqual({ ok: false, reason: "failed" });
    silent.mockRestore();
  });

  it("is off on a site where the reader turned it off", async () => {
    await browser.storage.local.set({ settings: { version: 2, sites: { "www.asiae.co.kr": false } } });
    expect(await analyze()).toMatchObject({ display: { on: false } });
  });

  it("logs nothing until switched on, and nothing from private windows", async () => {
    await analyze();
    await browser.storage.local.set({ settings: { version: 2, log: true } });
    await analyze(sender({ tab: { id: 7, url: URL, incognito: true } }));
    const logged = () => Object.keys(browser.storage.local.stored).filter((key) => key.startsWith("log:"));
    expect(logged()).toEqual([]);
    await analyze();
    expect(logged()).toEqual([`log:${URL}`]);
    const kept = browser.storage.local.stored[`log:${URL}`] as { quotes: { speaker: string }[] };
    // Named sources only.
    expect(new Set(kept.quotes.map(({ speaker }) => speaker))).toEqual(
      new Set(["Han Mirae", "Dana Quill", "Hanbit Institute"]),
    );
  });
});

describe("a page that goes on without loading", () => {
  const at = async (url: string) =>
    (await send("analyze", { input: { text: "", title: "T", url } })) as { corrected: string[] };

  it("is known by its new address within the site, and by no other site's", async () => {
    const kept = { "https://www.asiae.co.kr/article/2": [{ quote: "We will see,", source: "Dana Quill" }] };
    await browser.storage.local.set({ corrections: { ...kept, "https://bank.example/": kept } });
    expect((await at("https://www.asiae.co.kr/article/2#x")).corrected).toEqual(["q6"]);
    expect((await at("https://www.asiae.co.kr/article/3")).corrected).toEqual([]);
    await browser.storage.local.set({
      corrections: { "https://bank.example/2": [{ quote: "We will see,", source: "Dana Quill" }] },
    });
    expect((await at("https://bank.example/2")).corrected).toEqual([]);
    expect((await at("no address")).corrected).toEqual([]);
  });
});

describe("calls", () => {
  it("are not answered for pages that ask for more than their own text", async () => {
    expect(await send("prepare", { tabId: 7, clicked: false })).toBeUndefined();
    expect(await send("analyze", { input: { text: 5 } })).toBeUndefined();
    expect(await send("analyze", { input: { text: "" } }, sender({ id: "other" }))).toBeUndefined();
  });

  it("put the script into the asker's own tab", async () => {
    expect(await send("inject", null)).toEqual({ ok: true });
    expect(fake.calls[0]).toMatchObject({
      name: "executeScript",
      args: [{ target: { tabId: 7, frameIds: [0] }, files: ["content/main.js"] }],
    });
  });

  it("set and clear the badge of the asker's tab", async () => {
    await send("status", { sources: 4 });
    expect(fake.badges.get(7)).toBe("4");
    await send("status", { sources: null });
    expect(fake.badges.get(7)).toBe("");
  });

  it.each([
    ["an address that is no web page", "chrome://extensions/", null, "unreadable"],
    [
      "a store page",
      "https://chromewebstore.google.com/",
      "The extensions gallery cannot be scripted.",
      "unreadable",
    ],
    ["a page without permission", undefined, "Cannot access contents of the page.", "permission"],
    [
      "a page that every extension is kept from",
      "https://addons.mozilla.org/",
      "Missing host permission",
      "unreadable",
    ],
  ])("tell why a page cannot be reached: %s", async (_, url, refusal, reason) => {
    fake.tabs.splice(0, 1, { id: 7, ...(url ? { url } : {}), incognito: false, active: true, windowId: 1 });
    if (refusal) fake.closed.set(7, refusal);
    expect(await send("prepare", { tabId: 7, clicked: false }, ownPage)).toEqual({ ok: false, reason });
  });

  it("tell a page that stays hidden although the reader opened us on it as unreadable", async () => {
    fake.tabs.splice(0, 1, { id: 7, incognito: false, active: true, windowId: 1 });
    fake.closed.set(7, "Cannot access contents of the page.");
    expect(await send("prepare", { tabId: 7, clicked: true }, ownPage)).toEqual({
      ok: false,
      reason: "unreadable",
    });
  });

  it("tell that a tab is gone", async () => {
    expect(await send("prepare", { tabId: 99, clicked: false }, ownPage)).toEqual({
      ok: false,
      reason: "failed",
    });
  });

  it("remember for the site what the reader shows or hides", async () => {
    fake.pages.set(7, () => ({ on: false, host: "www.asiae.co.kr" }));
    expect(await send("show", { tabId: 7, on: false }, ownPage)).toEqual({ ok: true });
    expect(browser.storage.local.stored.settings).toMatchObject({ sites: { "www.asiae.co.kr": false } });
  });

  it("remember nothing of private windows", async () => {
    fake.tabs[0]!.incognito = true;
    fake.pages.set(7, () => ({ on: false, host: "www.asiae.co.kr" }));
    expect(await send("show", { tabId: 7, on: false }, ownPage)).toEqual({ ok: true });
    expect(browser.storage.local.stored).toEqual({});
  });

  it("keep a correction, have the page ask anew, and apply it", async () => {
    const asked: unknown[] = [];
    fake.pages.set(7, (message) => {
      asked.push((message as { call: string }).call);
      return null;
    });
    const correction = { quote: "We will see,", source: "Dana Quill" };
    expect(await send("correct", { tabId: 7, url: URL, correction, undo: false }, ownPage)).toEqual({
      ok: true,
    });
    expect(asked).toEqual(["refresh"]);
    expect(await analyze()).toMatchObject({ corrected: ["q6"] });
  });
});

describe("a storage that is full", () => {
  const { local } = browser.storage;
  afterEach(() => {
    local.state.isFull = false;
  });

  it("is told to whoever asked, and the page's highlights change all the same", async () => {
    const asked: unknown[] = [];
    fake.pages.set(7, (message) => {
      asked.push((message as { call: string }).call);
      return { on: false, host: "www.asiae.co.kr" };
    });
    local.state.isFull = true;
    const full = { ok: false, reason: "storage" };
    expect(await send("show", { tabId: 7, on: false }, ownPage)).toEqual(full);
    const correction = { quote: "We will see,", source: "Dana Quill" };
    expect(await send("correct", { tabId: 7, url: URL, correction, undo: false }, ownPage)).toEqual(full);
    expect(asked).toEqual(["show"]);
  });

  it("is no reason to keep an analysis from the reader", async () => {
    await local.set({ settings: { version: 2, log: true } });
    local.state.isFull = true;
    expect(await analyze()).toMatchObject({ ok: true });
  });
});

describe("grants", () => {
  it("register the loader for exactly what is granted besides the manifest's sites, and take it back", async () => {
    await browser.permissions.request({ origins: ["*://*.other.example/*"] });
    expect(fake.registered.map(({ matches }) => matches)).toEqual([["*://*.other.example/*"]]);
    await browser.permissions.remove({ origins: ["*://*.other.example/*"] });
    expect(fake.registered).toEqual([]);
  });

  it("start the loader in open tabs that are allowed, and only there", async () => {
    fake.tabs.push({ id: 8, url: "https://other.example/x", incognito: false, active: false, windowId: 1 });
    fake.tabs.push({ id: 9, url: "https://third.example/x", incognito: false, active: false, windowId: 1 });
    await browser.permissions.request({ origins: ["*://*.other.example/*"] });
    const injected = fake.calls
      .filter(({ name }) => name === "executeScript")
      .map(({ args }) => (args[0] as { target: { tabId: number } }).target.tabId);
    expect(injected.sort()).toEqual([7, 8]);
    await browser.permissions.remove({ origins: ["*://*.other.example/*"] });
  });
});

describe("install and update", () => {
  const opened = () => fake.calls.filter(({ name }) => name === "tabs.create").length;

  it("make the menus, look after open tabs, and greet at install only", async () => {
    await browser.runtime.onInstalled.emit({ reason: "install" });
    expect(fake.menus.map(({ id }) => id)).toEqual(["toggle", "identify"]);
    expect(fake.calls.some(({ name }) => name === "executeScript")).toBe(true);
    expect(opened()).toBe(1);
    await browser.runtime.onInstalled.emit({ reason: "update" });
    expect(opened()).toBe(1);
  });
});

describe("commands and menus", () => {
  it.each([
    ["toggle-highlights", { call: "show", request: { on: null } }],
    ["next-quote", { call: "step", request: { by: 1, sameSource: false } }],
    ["previous-of-speaker", { call: "step", request: { by: -1, sameSource: true } }],
  ])("%s reaches the page", async (command, message) => {
    const seen: unknown[] = [];
    fake.pages.set(7, (got) => {
      seen.push(got);
      return { on: true, host: "" };
    });
    await browser.commands.onCommand.emit(command, fake.tabs[0]!);
    expect(seen).toEqual([message]);
  });

  it("asks who said the selected words", async () => {
    const seen: unknown[] = [];
    fake.pages.set(7, (got) => {
      seen.push(got);
      return true;
    });
    await browser.contextMenus.onClicked.emit({ menuItemId: "identify" }, fake.tabs[0]!);
    expect(seen).toEqual([{ call: "identify", request: null }]);
  });
});

describe("settings", () => {
  it("of one site do not reach private windows, where a choice holds in its tab", async () => {
    fake.tabs[0]!.incognito = true;
    let asked = 0;
    fake.pages.set(7, () => {
      asked++;
      return "www.asiae.co.kr";
    });
    await browser.storage.local.set({ settings: { version: 2, sites: { "www.asiae.co.kr": false } } });
    expect(asked).toBe(0);
  });

  it("that change reach the pages with our script", async () => {
    const seen: string[] = [];
    fake.pages.set(7, (got) => {
      const { call } = got as { call: string };
      seen.push(call);
      return call === "host" ? "www.asiae.co.kr" : null;
    });
    await browser.storage.local.set({ settings: { version: 2, preferences: { card: false } } });
    expect(seen).toEqual(["host", "configure"]);
  });
});

describe("the reader's word on a source", () => {
  const refreshed: unknown[] = [];
  const say = (amendment: object) => send("amend", { tabId: 7, url: URL, amendment }, ownPage);
  const back = (undo: unknown) => send("takeBack", { tabId: 7, url: URL, undo }, ownPage);
  const han = { name: "Han Mirae", kind: "person", entityId: null, role: "economist", lang: "en" };
  const bank = { name: "Hanbit Bank", entityId: "hanbit-bank", type: "financial", country: "KR" };
  const place = { amend: "institution", source: han, institution: bank };
  const listed = async () => {
    const { analysis } = (await analyze()) as { analysis: { sources: { institution: { name: string } }[] } };
    return analysis.sources[0]?.institution?.name;
  };
  const { local, session } = browser.storage;

  beforeEach(() => {
    refreshed.length = 0;
    fake.pages.set(7, (message) => {
      refreshed.push((message as { call: string }).call);
      return null;
    });
  });

  it("holds for the page at once, becomes an entry, and is taken back whole", async () => {
    const before = await listed();
    const reply = (await say(place)) as { ok: true; undo: { entries: { after: string } } };
    expect(reply.ok).toBe(true);
    expect(refreshed).toContain("refresh");
    expect(await listed()).toBe("Hanbit Bank");
    expect(local.stored.entries).toContain("han-mirae\thanbit-bank\teconomist\t");
    expect(local.stored.entries).toBe(reply.undo.entries.after);
    expect(await back(reply.undo)).toEqual({ ok: true });
    expect([await listed(), local.stored.entries]).toEqual([before, undefined]);
  });

  it("takes back only itself: the word before it holds again, and entries edited since stay", async () => {
    await say(place);
    const second = (await say({ ...place, institution: null })) as { undo: unknown };
    expect(await listed()).toBeUndefined();
    await local.set({ entries: "hidden_name\nSpring\n" });
    expect(await back(second.undo)).toEqual({ ok: false, reason: "changed" });
    expect([await listed(), local.stored.entries]).toEqual(["Hanbit Bank", "hidden_name\nSpring\n"]);
  });

  it("hides entries and names, one after the other", async () => {
    expect(await say({ amend: "hide-entry", id: "hanbit-bank" })).toMatchObject({ ok: true });
    expect(await say({ amend: "hide-names", names: ["Spring", "봄"] })).toMatchObject({ ok: true });
    expect(local.stored.entries).toBe("hidden\nhanbit-bank\n\nhidden_name\nSpring\n봄\n");
    expect(await say({ amend: "hide-entry", id: "no-such-entry" })).toEqual({ ok: false, reason: "failed" });
  });

  it("does not add to entries that are broken, and does not lose them", async () => {
    await local.set({ entries: "no table" });
    expect(await say({ amend: "hide-names", names: ["Spring"] })).toEqual({ ok: false, reason: "failed" });
    expect(await say(place)).toMatchObject({ ok: true, undo: { entries: null } });
    expect(local.stored.entries).toBe("no table");
  });

  it("never reaches the disk from private windows", async () => {
    fake.tabs[0]!.incognito = true;
    expect(await say({ amend: "hide-names", names: ["Spring"] })).toEqual({ ok: false, reason: "private" });
    expect(await say(place)).toMatchObject({ ok: true, undo: { entries: null } });
    expect(local.stored).toEqual({});
    expect(Object.keys(session.stored)).toEqual(["corrections"]);
  });

  it("is helped by the dictionary's names and head nouns", async () => {
    expect(await send("suggest", { query: "Hanbit B", lang: "ko" }, ownPage)).toEqual({
      found: [expect.objectContaining({ name: "한빛은행", entityId: "hanbit-bank", type: "financial" })],
      type: null,
    });
    expect(await send("suggest", { query: "Own Institute", lang: "en" }, ownPage)).toEqual({
      found: [],
      type: "think-tank",
    });
    expect(await send("known", { ids: ["hanbit-bank", "gone"] }, ownPage)).toEqual({
      "hanbit-bank": { kind: "institution", name: "Hanbit Bank" },
    });
  });

  it.each([
    ["amend", { tabId: 7, url: URL, amendment: { amend: "hide-names", names: [5] } }],
    ["amend", { tabId: 7, url: URL, amendment: { ...place, institution: { name: 5 } } }],
    ["amend", { tabId: 7, url: URL, amendment: { amend: "all" } }],
    ["takeBack", { tabId: 7, url: URL, undo: { place: { of: 5, before: null }, entries: null } }],
    ["takeBack", { tabId: 7, url: URL, undo: { place: null, entries: { before: 5, after: "" } } }],
    ["suggest", { query: 5, lang: "en" }],
    ["known", { ids: "hanbit-bank" }],
  ])("is not heard in a wrong shape: %s %j", async (call, request) => {
    expect(await send(call, request, ownPage)).toBeUndefined();
  });

  it("is not heard from a page's script", async () => {
    expect(await send("amend", { tabId: 7, url: URL, amendment: place })).toBeUndefined();
  });
});
