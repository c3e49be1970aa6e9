/** The tables that ship: valid, broad enough, and within the budgets that do not depend on the machine. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "@jest/globals";
import { compileDictionary } from "../../../src/dictionary/compile.ts";
import { parseFiles, type SourceFile } from "../../../src/dictionary/format.ts";
import { createLookup } from "../../../src/dictionary/lookup.ts";
import { canSpell } from "../../../src/dictionary/romanisation.ts";
import { validateFiles } from "../../../src/dictionary/validate.ts";
import { namesIn } from "./tables.ts";

const ROOT = join(process.cwd(), "src/dictionary/data");

function read(folder: string): SourceFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const path = join(folder, item.name);
    if (item.isDirectory()) return read(path);
    return path.endsWith(".tsv") ? [{ path, text: readFileSync(path, "utf8") }] : [];
  });
}

const files = read(ROOT);
const { tables } = parseFiles(files);
const bytes = compileDictionary(files);
const dictionary = createLookup(bytes, undefined, { today: "2025-12-15" });

it("is valid", () => {
  expect(validateFiles(files).filter(({ severity }) => severity === "error")).toEqual([]);
});

it("is broad", () => {
  const both = <T extends { entry: { en: string; ko: string } }>(rows: readonly T[]): number =>
    rows.filter(({ entry }) => entry.en !== "" && entry.ko !== "").length;
  const { institutions, people, names } = dictionary.count();
  expect(institutions).toBeGreaterThanOrEqual(2_500);
  expect(people).toBeGreaterThanOrEqual(850);
  expect(names).toBeGreaterThanOrEqual(9_000);
  expect(both(tables.institutions)).toBeGreaterThanOrEqual(1_800);
  expect(both(tables.people)).toBeGreaterThanOrEqual(750);
  for (const lang of ["en", "ko"])
    expect(
      tables.heads.filter(({ entry }) => entry.lang === lang && entry.type !== "-").length,
    ).toBeGreaterThanOrEqual(130);
  expect(tables.roles.length).toBeGreaterThanOrEqual(250);
});

it("stays within 150 kB gzipped", () => {
  expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(150_000);
});

it("spells its Koreans as their Hangul can be read", () => {
  const korean = tables.people
    .map(({ entry }) => entry)
    .filter(
      ({ country, ko, en }) =>
        country === "KR" && /^[가-힣]{3}$/.test(ko) && /^[A-Z][a-z]+ [A-Z][a-z]+-[a-z]+$/.test(en),
    );
  const odd = korean.filter(({ en, ko }) => !canSpell(en, ko)).map(({ en, ko }) => `${en} ${ko}`);
  expect(korean.length).toBeGreaterThan(400);
  // The minister of culture spells his family name Chae.
  expect(odd).toEqual(["Chae Hwi-young 최휘영"]);
});

describe("known names", () => {
  const cases: [text: string, expected: string[]][] = [
    ["이창용 한국은행 총재는 금리를 동결했다.", ["이창용→rhee-chang-yong", "한국은행→bank-of-korea"]],
    [
      "Bank of Korea Gov. Rhee Chang-yong said",
      ["Bank of Korea→bank-of-korea", "Rhee Chang-yong→rhee-chang-yong"],
    ],
    ["빅터 차 CSIS 한국석좌", ["빅터 차→victor-cha"]],
    ["日 재무성은 개입을 시사했다.", ["日 재무성→ministry-of-finance-jp"]],
    ["The chief economist spoke of a long heritage.", []],
  ];
  it.each(cases)("%s", (text, expected) => {
    for (const hit of expected) expect(namesIn(dictionary, text)).toContain(hit);
    if (expected.length === 0) expect(namesIn(dictionary, text)).toEqual([]);
  });

  it("knows who held a post when", () => {
    expect(dictionary.post("moon-jae-in", "2019-06-01")?.role.ko).toBe("대통령");
    expect(dictionary.post("moon-jae-in", "2024-06-01")).toBeNull();
    expect(dictionary.post("choo-kyung-ho", "2023-01-01")?.role.en).toBeDefined();
  });
});
