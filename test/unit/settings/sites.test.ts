import { describe, expect, it } from "@jest/globals";
import { installFakeBrowser } from "../../support/fake-browser.ts";

installFakeBrowser();
const { hostOf, knownPatterns, mayRead, patternFor } = await import("../../../src/settings/sites.ts");
const { ENGLISH_SITES, KNOWN_SITES, KOREAN_SITES } = await import("../../../src/settings/known-sites.ts");

describe("patternFor", () => {
  it.each([
    ["https://www.example.org/a/b?c#d", "*://*.example.org/*"],
    ["http://news.example.org:8080/", "*://*.news.example.org/*"],
    ["http://127.0.0.1:3000/x", "*://127.0.0.1/*"],
    ["chrome://extensions/", null],
    ["about:blank", null],
    ["file:///a.html", null],
    ["not an address", null],
    ["", null],
  ])("%s → %s", (address, expected) => {
    expect(patternFor(address)).toBe(expected);
  });
});

describe("hostOf", () => {
  it.each([
    ["https://www.example.org/a", "www.example.org"],
    [undefined, ""],
    ["nonsense", ""],
  ])("%s → %s", (address, expected) => {
    expect(hostOf(address)).toBe(expected);
  });
});

describe("mayRead", () => {
  it.each([
    ["https://www.asiae.co.kr/article/1", true],
    ["https://other.example/", false],
    ["chrome://extensions/", false],
    [undefined, false],
  ])("%s: %s", async (address, expected) => {
    expect(await mayRead(address)).toBe(expected);
  });
});

describe("the known sites", () => {
  it("are bare hosts, each once", () => {
    for (const host of KNOWN_SITES) expect(host).toMatch(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    expect(new Set(KNOWN_SITES).size).toBe(KNOWN_SITES.length);
  });
  it("are at least 60 in Korean and 60 in English", () => {
    expect(KOREAN_SITES.length).toBeGreaterThanOrEqual(60);
    expect(ENGLISH_SITES.length).toBeGreaterThanOrEqual(60);
  });
  it("become patterns that cover the host and what lies below it", () => {
    expect(knownPatterns()).toContain("*://*.asiae.co.kr/*");
  });
});
