/**
 * Statements of articles (JSON lines with `id` and `text`) as the scorers read them, speakers left as the words beside
 * the quote: for measuring this stage alone.
 *
 *     predict.mjs WEIGHTS < documents.jsonl > analyses.jsonl
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compileEnglishModel } from "../../src/languages/en/model/compile.ts";
import { createEnglishModel } from "../../src/languages/en/model/load.ts";
import { createStatementFinder } from "../../src/languages/en/statements.ts";
import { NO_CONTEXT } from "./context.ts";
import { scanEnglish } from "./corpus.ts";

const [folder = ""] = process.argv.slice(2);
const read = (name: string): string => readFileSync(join(folder, `${name}.tsv`), "utf8");
const bytes = compileEnglishModel({
  cue: read("cue"),
  argument: read("argument"),
  decisions: read("decisions"),
});
const finder = createStatementFinder(createEnglishModel(bytes));
for (const line of readFileSync(0, "utf8").split("\n")) {
  if (line.trim() === "") continue;
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const quotes = finder
    .findStatements(scanEnglish(text), NO_CONTEXT)
    .map(({ kind, content, cue, source, confidence, without }) => ({
      kind,
      content,
      cue,
      source: source && [source],
      confidence,
      without,
    }));
  console.log(JSON.stringify({ id, quotes }));
}
