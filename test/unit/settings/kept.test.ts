import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { installFakeBrowser } from "../../support/fake-browser.ts";

const fake = installFakeBrowser();
const { local, session } = fake.browser.storage;
const corrections = await import("../../../src/settings/corrections.ts");
const log = await import("../../../src/settings/log.ts");
const entries = await import("../../../src/settings/entries.ts");

beforeEach(async () => {
  await local.remove(Object.keys(local.stored));
  await session.remove(Object.keys(session.stored));
});

const PAGE = "https://a.example/story?id=1";
const fix = { quote: "words", source: "Han Mirae" };
const open = { isPrivate: false, undo: false };

describe("corrections", () => {
  it("are found again for the page whatever its fragment and tracking", async () => {
    await corrections.keepCorrection(`${PAGE}&utm_source=x#top`, fix, open);
    expect(await corrections.readCorrections(PAGE, false)).toEqual([fix]);
    expect(await corrections.readCorrections("https://a.example/story?id=2", false)).toEqual([]);
  });

  it("replace an earlier one of the same quote, and can be taken back", async () => {
    await corrections.keepCorrection(PAGE, fix, open);
    await corrections.keepCorrection(PAGE, { ...fix, source: null }, open);
    expect(await corrections.readCorrections(PAGE, false)).toEqual([{ ...fix, source: null }]);
    await corrections.keepCorrection(PAGE, fix, { isPrivate: false, undo: true });
    expect(local.stored).toEqual({ corrections: {} });
  });

  it("never reach the disk from private windows", async () => {
    await corrections.keepCorrection(PAGE, fix, { isPrivate: true, undo: false });
    expect(local.stored).toEqual({});
    expect(await corrections.readCorrections(PAGE, true)).toEqual([fix]);
    expect(await corrections.readCorrections(PAGE, false)).toEqual([]);
  });

  it.each([["text"], [null], [{ [PAGE]: "x" }], [{ [PAGE]: [{ quote: 1 }, null] }]])(
    "survive corrupt storage: %j",
    async (stored) => {
      await local.set({ corrections: stored });
      expect(await corrections.readCorrections(PAGE, false)).toEqual([]);
    },
  );
});

const article = (url: string, read: string, text = "words") => ({
  url,
  title: null,
  date: null,
  publisher: null,
  read,
  quotes: [{ speaker: "Han", role: null, institution: null, entityId: null, kind: "direct", text }],
});

describe("the log", () => {
  it("has the article read last first, and each page once", async () => {
    await log.writeLog(article("https://a.example/1", "2026-01-01T00:00:00Z"));
    await log.writeLog(article("https://a.example/2", "2026-01-02T00:00:00Z"));
    await log.writeLog(article("https://a.example/1#x", "2026-01-03T00:00:00Z"));
    const { articles, full } = await log.readLog();
    expect(articles.map(({ url }) => url)).toEqual(["https://a.example/1#x", "https://a.example/2"]);
    expect(full).toBeGreaterThan(0);
    expect(full).toBeLessThan(0.01);
  });

  it("drops the articles read longest ago when it is full", async () => {
    const long = "x".repeat(log.LOG_BYTES * 0.4);
    for (const day of [1, 2, 3])
      await log.writeLog(article(`https://a.example/${day}`, `2026-01-0${day}T00:00:00Z`, long));
    const { articles, full } = await log.readLog();
    expect(articles.map(({ url }) => url)).toEqual(["https://a.example/3", "https://a.example/2"]);
    expect(full).toBeLessThanOrEqual(1);
  });

  it("leaves everything else in the storage when it is cleared", async () => {
    await local.set({ settings: { version: 2 } });
    await log.writeLog(article("https://a.example/1", "2026-01-01T00:00:00Z"));
    await log.clearLog();
    expect(local.stored).toEqual({ settings: { version: 2 } });
  });
});

describe("a storage that is full", () => {
  afterEach(() => {
    local.state.isFull = false;
  });

  it("keeps the log as it was, and says that the last article is missing until one is written", async () => {
    const long = "x".repeat(log.LOG_BYTES * 0.6);
    await log.writeLog(article("https://a.example/1", "2026-01-01T00:00:00Z", long));
    local.state.isFull = true;
    const next = article("https://a.example/2", "2026-01-02T00:00:00Z", long);
    await expect(log.writeLog(next)).rejects.toThrow("quota");
    const { articles, failed } = await log.readLog();
    expect([articles.map(({ url }) => url), failed]).toEqual([["https://a.example/1"], true]);
    local.state.isFull = false;
    await log.writeLog(next);
    expect((await log.readLog()).failed).toBe(false);
  });

  it("keeps corrections and entries as they were", async () => {
    await corrections.keepCorrection(PAGE, fix, open);
    await entries.writeEntries("id\ten\n");
    local.state.isFull = true;
    await expect(corrections.keepCorrection(PAGE, { ...fix, quote: "more" }, open)).rejects.toThrow("quota");
    await expect(entries.writeEntries("other")).rejects.toThrow("quota");
    expect(await corrections.readCorrections(PAGE, false)).toEqual([fix]);
    expect(await entries.readEntries()).toBe("id\ten\n");
  });
});

describe("own entries", () => {
  it("are text, and empty text is nothing", async () => {
    await entries.writeEntries("id\ten\n");
    expect(await entries.readEntries()).toBe("id\ten\n");
    await entries.writeEntries("  \n");
    expect(local.stored).toEqual({});
    await local.set({ entries: 5 });
    expect(await entries.readEntries()).toBe("");
  });
});
