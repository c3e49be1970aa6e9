/** The engine's speed: against npm's compromise and a bare scan for quote marks, and its growth with size. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import nlp from "compromise";
import type { Analyzer } from "../../src/analyzer.ts";
import { createAnalyzer } from "../../src/analyzer.ts";
import { loadData } from "../../src/cli/data.ts";
import { createLookup } from "../../src/dictionary/lookup.ts";
import { growth, table, time } from "./measure.ts";
import { textOf, usualArticle } from "./texts.ts";

/** Words of texts that are full of quotes. */
const LENGTHS = { short: 300, usual: 900, long: 6000 } as const;

/** Names and texts of the rows. */
function textsOf(lang: "en" | "ko"): [string, string][] {
  const dense = Object.entries(LENGTHS).map(([name, words]): [string, string] => [
    `${name}, many quotes`,
    textOf(lang, { words }),
  ]);
  return lang === "en" ? [["usual", usualArticle()], ...dense] : dense;
}

const SIZES = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];
/** Characters that are read at each size. */
const LEAST_GROWTH = 1_000_000;
/** Time must stay linear in the text's length. */
export const MAX_EXPONENT = 1.05;

/** What most tools do first; nothing that finds quotes can be faster. */
function scanMarks(text: string): number {
  return [...text.matchAll(/["“”]([^"“”]*)["“”]/g)].length;
}

function runCompromise(text: string): number {
  const document = nlp(text);
  return document.quotations().json().length + document.people().json().length;
}

/** Prints the tables; returns what broke a budget that does not depend on the machine. */
export function benchEngine(): string[] {
  const analyzer = createAnalyzer(loadData());
  const problems: string[] = [];
  console.log("\nEngine, median times on one thread\n");
  const rows: (string | number)[][] = [
    ["text", "kB", "quotes", "ours ms", "articles/s", "MB/s", "compromise ms", "ratio", "mark scan ms"],
  ];
  for (const lang of ["en", "ko"] as const)
    for (const [name, text] of textsOf(lang)) {
      const ours = time(() => analyzer.analyze({ text, lang })).median;
      const theirs = lang === "en" ? time(() => runCompromise(text)).median : null;
      const floor = time(() => scanMarks(text), 100).median;
      rows.push([
        `${lang}, ${name}`,
        (text.length / 1000).toFixed(1),
        analyzer.analyze({ text, lang }).quotes.length,
        ours.toFixed(2),
        Math.round(1000 / ours),
        (text.length / 1000 / ours).toFixed(2),
        theirs === null ? "–" : theirs.toFixed(1),
        theirs === null ? "–" : (theirs / ours).toFixed(1),
        floor.toFixed(3),
      ]);
    }
  console.log(table(rows));
  for (const lang of ["en", "ko"] as const) {
    const exponent = growthOf(analyzer, lang);
    console.log(
      `\nGrowth of time, ${lang}, 1 kB to 10 MB: exponent ${exponent.toFixed(3)} (at most ${MAX_EXPONENT})`,
    );
    if (exponent > MAX_EXPONENT) problems.push(`growth exponent for ${lang} is ${exponent.toFixed(3)}`);
  }
  return problems;
}

/** The same characters in pieces of each size, so that small texts differ from each other as pages do. */
function growthOf(analyzer: Analyzer, lang: "en" | "ko"): number {
  const points = SIZES.map((size) => {
    const text = textOf(lang, { characters: Math.max(size, LEAST_GROWTH) });
    const pieces = Array.from({ length: text.length / size }, (_, i) => text.slice(i * size, (i + 1) * size));
    const start = performance.now();
    for (const piece of pieces) analyzer.analyze({ text: piece, lang });
    return { size, ms: (performance.now() - start) / pieces.length };
  });
  for (const { size, ms } of points)
    console.log(`  ${lang} ${String(size / 1000).padStart(6)} kB ${ms.toFixed(2).padStart(10)} ms`);
  return growth(points);
}

/** Bytes of objects and of typed arrays. */
function used(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Load time, memory and matching time of the dictionary. */
export function benchDictionary(): void {
  const data = loadData();
  const load = time(() => createLookup(data.dictionary).match("Bank of Korea"), 1500);
  const analyzer = createAnalyzer(data);
  const rows: (string | number)[][] = [["dictionary", "value"]];
  rows.push(["load ms", load.median.toFixed(1)]);
  for (const lang of ["en", "ko"] as const) {
    const million = textOf(lang, { characters: 1_000_000 });
    rows.push([
      `match ms per million characters, ${lang}`,
      time(() => analyzer.dictionary.match(million), 200).median.toFixed(1),
    ]);
    const article = textOf(lang, { words: 900 });
    rows.push([
      `match ms per usual article, ${lang}`,
      time(() => analyzer.dictionary.match(article), 100).median.toFixed(3),
    ]);
  }
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  const before = used();
  const kept = createAnalyzer(data);
  kept.dictionary.find("Bank of Korea", "institution");
  collect();
  rows.push(["memory MB (heap and buffers)", ((used() - before) / 1e6).toFixed(1)]);
  console.log(`\n${table(rows)}`);
  // Keeps the analyzer alive until its size was taken.
  if (kept.dictionary.entity("none") !== null) throw new Error("unreachable");
}
