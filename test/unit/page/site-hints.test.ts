import { describe, expect, it } from "@jest/globals";
import { hintFor, siteHints } from "../../../src/page/site-hints.ts";
import { ENGLISH_SITES, KOREAN_SITES } from "../../../src/settings/known-sites.ts";
import { DOMS } from "./pages.ts";

describe("site hints", () => {
  it("name each host once, bare", () => {
    const hosts = siteHints().map(({ host }) => host);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const host of hosts) expect(host).toMatch(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  });

  it("know at least 60 sites in each language that we read", () => {
    const known = (sites: readonly string[]) => sites.filter((host) => hintFor(`https://${host}/`)).length;
    expect(known(KOREAN_SITES)).toBeGreaterThanOrEqual(60);
    expect(known(ENGLISH_SITES)).toBeGreaterThanOrEqual(60);
  });

  it.each(DOMS)("have selectors that %s understands", (_name, parse) => {
    const document = parse("<html><body></body></html>");
    for (const { body, drop } of siteHints()) {
      for (const selector of [...body, ...drop]) expect(() => document.querySelector(selector)).not.toThrow();
    }
  });

  it("apply to a host and its subdomains, the longest entry first", () => {
    expect(hintFor("https://cm.asiae.co.kr/en/article/1")?.host).toBe("asiae.co.kr");
    expect(hintFor("https://japannews.yomiuri.co.jp/x")?.host).toBe("japannews.yomiuri.co.jp");
    expect(hintFor("https://www.yomiuri.co.jp/x")?.host).toBe("yomiuri.co.jp");
    expect(hintFor("https://notasiae.co.kr/x")).toBeNull();
    expect(hintFor("no address")).toBeNull();
  });
});
