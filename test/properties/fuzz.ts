/**
 * `npm run fuzz [-- --seconds 60] [-- --seed N]`: random text, pages and dictionary files, as long as you like.
 *
 * Fails on a throw, on a span outside the text, and on a run that takes far longer than its size allows. Prints the
 * seed and the shortest input found, which belong into a test.
 */
import { parseArgs } from "node:util";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { createAnalyzer } from "../../src/analyzer.ts";
import { loadData } from "../../src/cli/data.ts";
import { parseOverlay } from "../../src/dictionary/overlay.ts";
import type { Analysis, Span } from "../../src/engine/types.ts";
import { findArticles } from "../../src/page/article.ts";
import { articleText } from "../support/arbitrary-text.ts";

const { values } = parseArgs({
  options: { seconds: { type: "string", default: "60" }, seed: { type: "string" } },
});
const seconds = Number(values.seconds);
const seed = values.seed ? Number(values.seed) : (Date.now() & 0x7fffffff) | 1;
const analyzer = createAnalyzer(loadData());

/** Milliseconds that a text of this length may take here, very generously: only a blow-up is slower. */
const limitFor = (length: number): number => 200 + length * 0.05;

function checkAnalysis({ text, quotes, sources, nonSpeech }: Analysis): void {
  const inside = ([start, end]: Span): boolean => start >= 0 && start < end && end <= text.length;
  const spans = [
    ...quotes.flatMap((q) => [...q.content, ...(q.cue ?? []), ...(q.source ?? [])]),
    ...sources.flatMap((s) => s.mentions),
    ...nonSpeech,
  ];
  const bad = spans.find((span) => !inside(span));
  if (bad) throw new Error(`span ${bad.join("–")} is outside the text of ${text.length}`);
}

/** Fails if the work is slow each time: once it may be that the machine did something else. */
const timed = (length: number, work: () => void): void => {
  let taken = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && taken > limitFor(length); tries++) {
    const start = performance.now();
    work();
    taken = Math.min(taken, performance.now() - start);
  }
  if (taken > limitFor(length)) throw new Error(`${taken.toFixed(0)} ms for ${length} characters`);
};

const tag = fc.constantFrom(
  "p",
  "div",
  "span",
  "br",
  "li",
  "blockquote",
  "article",
  "section",
  "h2",
  "ruby",
  "rt",
  "table",
  "td",
  "script",
  "template",
  "a",
);
const page = fc
  .array(fc.tuple(tag, fc.oneof(articleText("en"), articleText("ko")), fc.boolean()), { maxLength: 25 })
  .map((parts) => {
    const body = parts
      .map(([name, text, closed]) => `<${name}>${text}${closed ? `</${name}>` : ""}`)
      .join("");
    return `<html><head><meta property="og:type" content="article"></head><body>${body}</body></html>`;
  });
const cell = fc.oneof(
  fc.constantFrom("bank-x", "government", "KR", "en:Bank | ko:은행!", "", "2026-01", "\u0000", "=1+1"),
  fc.string(),
);
const tsv = fc
  .array(
    fc.array(cell, { maxLength: 14 }).map((cells) => cells.join("\t")),
    { maxLength: 12 },
  )
  .map((rows) => rows.join("\n"));

const targets: Record<string, fc.IProperty<unknown>> = {
  "text, English": fc.property(articleText("en"), (text) =>
    timed(text.length, () => checkAnalysis(analyzer.analyze({ text, lang: "en" }))),
  ) as fc.IProperty<unknown>,
  "text, Korean": fc.property(articleText("ko"), (text) =>
    timed(text.length, () => checkAnalysis(analyzer.analyze({ text, lang: "ko" }))),
  ) as fc.IProperty<unknown>,
  page: fc.property(page, (html) =>
    timed(html.length, () => {
      const { document } = parseHTML(html);
      for (const { text } of findArticles(document as unknown as Document, "https://news.example/1"))
        checkAnalysis(analyzer.analyze({ text }));
    }),
  ) as fc.IProperty<unknown>,
  "dictionary file": fc.property(tsv, (file) =>
    timed(file.length, () => void parseOverlay(file)),
  ) as fc.IProperty<unknown>,
};

let failed = 0;
console.log(`seed ${seed}, ${seconds} s`);
for (const [name, property] of Object.entries(targets)) {
  const share = (seconds * 1000) / Object.keys(targets).length;
  const result = await fc.check(property, {
    seed,
    numRuns: 1_000_000_000,
    interruptAfterTimeLimit: share,
    markInterruptAsFailure: false,
  });
  console.log(`${name}: ${result.numRuns} runs${result.failed ? ", FAILED" : ""}`);
  if (result.failed) {
    failed++;
    console.log(
      `  ${result.errorInstance instanceof Error ? result.errorInstance.message : ""}\n  ${JSON.stringify(result.counterexample)}`,
    );
  }
}
process.exitCode = failed > 0 ? 1 : 0;
