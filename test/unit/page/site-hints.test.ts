import { describe, expect, it } from "@jest/globals";
import { hintFor, knownSites, matchPattern, siteHints } from "../../../src/page/site-hints.ts";
import { DOMS } from "./pages.ts";

describe("site hints", () => {
  it("know enough sites, each once, by their bare host", () => {
    const count = (lang: string): number => knownSites.filter((site) => site.lang === lang).length;
    expect(count("ko")).toBeGreaterThanOrEqual(60);
    expect(count("en")).toBeGreaterThanOrEqual(60);
    expect(new Set(knownSites.map(({ host }) => host)).size).toBe(knownSites.length);
    for (const { host, name } of knownSites) {
      expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      expect(host).not.toMatch(/^www\./);
      expect(name.trim()).not.toBe("");
    }
  });

  it.each(DOMS)("have selectors that %s understands", (_name, parse) => {
    const document = parse("<html><body></body></html>");
    for (const { body = [], drop = [] } of siteHints) {
      for (const selector of [...body, ...drop]) expect(() => document.querySelector(selector)).not.toThrow();
    }
  });

  it("apply to a host and its subdomains, the longest entry first", () => {
    expect(hintFor("https://cm.asiae.co.kr/en/article/1")?.host).toBe("asiae.co.kr");
    expect(hintFor("https://japannews.yomiuri.co.jp/x")?.lang).toBe("en");
    expect(hintFor("https://www.yomiuri.co.jp/x")?.lang).toBe("ja");
    expect(hintFor("https://notasiae.co.kr/x")).toBeNull();
    expect(hintFor("no address")).toBeNull();
  });

  it("give match patterns", () => {
    expect(matchPattern({ host: "asiae.co.kr", name: "아시아경제", lang: "ko" })).toBe("*://*.asiae.co.kr/*");
  });
});
