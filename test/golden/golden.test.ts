/**
 * The golden articles: own texts (`xx-name.txt`) and what a careful reader finds in them (`xx-name.expected.txt`).
 *
 * After a wanted change: UPDATE_GOLDEN=1 npm test, then read the difference. A missing expectation is a failure, it
 * is never written silently.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";
import { describeAnalysis } from "../support/describe.ts";
import { realAnalyzer } from "../support/analyzer.ts";

const FOLDER = dirname(fileURLToPath(import.meta.url));
const articles = readdirSync(FOLDER).filter((name) => name.endsWith(".txt") && !name.includes(".expected."));

describe("golden articles", () => {
  it("are there in both languages", () => {
    for (const lang of ["en", "ko"]) expect(articles.filter((name) => name.startsWith(`${lang}-`)).length).toBeGreaterThan(4);
  });

  it.each(articles)("%s", (name) => {
    const file = join(FOLDER, name.replace(".txt", ".expected.txt"));
    const text = readFileSync(join(FOLDER, name), "utf8");
    const found = describeAnalysis(realAnalyzer().analyze({ text }));
    if (process.env.UPDATE_GOLDEN === "1") writeFileSync(file, found);
    if (!existsSync(file)) throw new Error(`${file} is missing: run with UPDATE_GOLDEN=1 and read what it says`);
    expect(found).toBe(readFileSync(file, "utf8"));
  });
});
