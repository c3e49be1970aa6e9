import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { messagesIn, pickLanguage } from "../../../src/settings/locales.ts";
import { translator } from "../../../src/settings/texts.ts";

const messages = { plain: "Hello $1, $2", n_one: "$1 thing of $2", n_other: "$1 things of $2" };

describe("translator", () => {
  const t = translator(messages, "en");
  it.each([
    ["values in order", t("plain", "you", 3), "Hello you, 3"],
    ["a value that is missing", t("plain", "you"), "Hello you, $2"],
    ["a value with a dollar sign", t("plain", "$2", "x"), "Hello $2, x"],
    ["one", t.count("n", 1, "x"), "1 thing of x"],
    ["none", t.count("n", 0, "x"), "0 things of x"],
    ["thousands", t.count("n", 1200, "x"), "1,200 things of x"],
    ["an unknown key", t("nothing"), "nothing"],
  ])("puts in %s", (_, text, expected) => {
    expect(text).toBe(expected);
  });

  it("uses the one form that Korean has", () => {
    const ko = translator({ n_other: "$1건" }, "ko");
    expect(ko.count("n", 1)).toBe("1건");
  });
});

describe("pickLanguage", () => {
  it.each([
    ["ko", "en-US", "ko"],
    ["auto", "ko-KR", "ko"],
    ["auto", "ko", "ko"],
    ["auto", "fr-FR", "en"],
    ["en", "ko-KR", "en"],
  ] as const)("chooses for %s in a browser that speaks %s: %s", (choice, browser, expected) => {
    expect(pickLanguage(choice, browser)).toBe(expected);
  });
});

/** Keys that code builds from data, and what stands for the part. */
const BUILT: Readonly<Record<string, readonly string[]>> = {
  "kind_#": ["direct", "mixed", "indirect"],
  "kind_#_hint": ["direct", "mixed", "indirect"],
  "marks_#": ["direct", "mixed", "indirect", "source"],
  "source_kind_#": ["person", "organization", "anonymous", "document"],
  "source_kinds_#": ["person", "organization", "anonymous", "document"],
  "anonymity_#": ["nothing", "field", "institution", "reason"],
  "sort_#": ["appearance", "quotes", "institution"],
  "headline_#": ["verbatim", "reworded", "absent"],
  "notice_#": ["corrupt", "newer"],
  "options_#": ["light", "dark"],
  "export_save_#": ["markdown", "csv", "json", "csl", "ris"],
  "type_#":
    "think_tank university government legislature central_bank international financial rating_agency company media pollster ngo union association party military police intelligence court prosecution hospital".split(
      " ",
    ),
  "country_#": ["INT"],
  "state_#_title":
    "reading no_article no_quotes unreadable permission language outdated failed too_long".split(" "),
  "state_#_text":
    "reading no_article no_quotes unreadable permission language outdated failed too_long".split(" "),
};

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8"));
}

function usedKeys(): { keys: Set<string>; patterns: Set<string> } {
  const keys = new Set<string>();
  const patterns = new Set<string>();
  const manifest = readFileSync("manifest.json", "utf8");
  for (const [, key] of manifest.matchAll(/__MSG_(\w+)__/g)) keys.add(key as string);
  const known = new Set(Object.keys(messagesIn("en")).map((key) => key.replace(/_(one|other)$/, "")));
  for (const code of [...sources("src/ui"), ...sources("src/background"), ...sources("src/content")]) {
    for (const [, text] of code.matchAll(/"([a-z][a-z_0-9]+)"/g))
      if (known.has(text as string)) keys.add(text as string);
    for (const [, text] of code.matchAll(/\bt(?:\.count)?\(\s*"(\w+)"/g)) keys.add(text as string);
    for (const [, text] of code.matchAll(/`([a-z_]+_\$\{[^`]*)`/g))
      patterns.add((text as string).replace(/\$\{[^{}]*(?:\{[^}]*\}[^{}]*)*\}/g, "#"));
  }
  return { keys, patterns };
}

describe("_locales", () => {
  const { keys, patterns } = usedKeys();
  const built = Object.entries(BUILT).flatMap(([pattern, parts]) =>
    parts.map((part) => pattern.replace("#", part)),
  );
  const used = new Set([...keys, ...built]);
  const base = (key: string) => key.replace(/_(one|other)$/, "");

  it("have every pattern of keys that code builds", () => {
    expect([...patterns].filter((pattern) => !(pattern in BUILT))).toEqual([]);
  });

  it.each(["en", "ko"])("have a text for every key that is used: %s", (lang) => {
    const there = messagesIn(lang);
    const missing = [...used].filter((key) => !(key in there) && !(`${key}_other` in there));
    expect(missing).toEqual([]);
  });

  it.each(["en", "ko"])("have no text that nobody uses: %s", (lang) => {
    expect(Object.keys(messagesIn(lang)).filter((key) => !used.has(key) && !used.has(base(key)))).toEqual([]);
  });

  it("say the same in each language: the same keys and the same values put in", () => {
    const en = messagesIn("en");
    const ko = messagesIn("ko");
    const values = (text = "") => [...new Set(text.match(/\$\d/g) ?? [])].sort();
    // Korean has one plural form, so it lacks the singular ones.
    const expected = Object.keys(en).filter((key) => !key.endsWith("_one"));
    expect(Object.keys(ko).sort()).toEqual(expected.sort());
    for (const key of expected) expect([key, values(ko[key])]).toEqual([key, values(en[key])]);
  });

  it("have both forms of each counted English text", () => {
    const ones = Object.keys(messagesIn("en")).filter((key) => key.endsWith("_one"));
    expect(ones.length).toBeGreaterThan(5);
    for (const key of ones) expect(messagesIn("en")).toHaveProperty(key.replace(/_one$/, "_other"));
  });
});
