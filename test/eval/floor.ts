/**
 * Holds the engine's accuracy on the development corpora: no figure may fall below its floor. A floor lies a little
 * under what was reached, so that noise passes and a loss does not; raise it with each gain.
 *
 *   node build.mjs run test/eval/floor.ts [--corpora ../shared/corpora]
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createAnalyzer } from "../../src/analyzer.ts";
import { loadData } from "../../src/cli/data.ts";
import { analyzeDocument } from "../../src/cli/document.ts";

interface Corpus {
  readonly corpus: string;
  readonly scorer: string;
  readonly args: (gold: string, predicted: string) => string[];
}

/** Of each corpus: path into the scorer's JSON → least value. */
const FLOORS = JSON.parse(readFileSync("test/eval/floors.json", "utf8")) as Record<
  string,
  Record<string, number>
>;

const corpora: readonly Corpus[] = [
  {
    corpus: "polnear/dev.jsonl",
    scorer: "score-attribution.mjs",
    args: (gold, predicted) => [gold, predicted, "--json"],
  },
  {
    corpus: "pages/sources-dev.jsonl",
    scorer: "score-sources.mjs",
    args: (gold, predicted) => [gold, predicted, "--json"],
  },
  ...["dev", "articles-dev", "articles-real-dev"].map((name) => ({
    corpus: `korean/${name}.jsonl`,
    scorer: "score-korean.mjs",
    args: (gold: string, predicted: string) => ["--gold", gold, "--pred", predicted],
  })),
];

function valueAt(result: unknown, path: string): number | null {
  let value = result;
  for (const key of path.split(".")) value = (value as Record<string, unknown> | null)?.[key];
  return typeof value === "number" ? value : null;
}

const { values } = parseArgs({
  options: {
    corpora: { type: "string", default: "../shared/corpora" },
    print: { type: "boolean", default: false },
  },
});
const temporary = mkdtempSync(join(tmpdir(), "sourcelight-floor-"));
const problems: string[] = [];
let checked = 0;
try {
  const analyzer = createAnalyzer(loadData());
  for (const { corpus, scorer, args } of corpora) {
    const gold = join(values.corpora, corpus);
    if (!existsSync(gold)) {
      console.log(`SKIPPED: ${gold} is not here`);
      continue;
    }
    const predicted = join(temporary, corpus.replace("/", "-"));
    const documents = readFileSync(gold, "utf8").split("\n").filter(Boolean);
    const lines = documents.map((line) => {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      return JSON.stringify(analyzeDocument(analyzer, { id, text }));
    });
    writeFileSync(predicted, `${lines.join("\n")}\n`);
    const { stdout, status, stderr } = spawnSync(
      process.execPath,
      [join(values.corpora, "..", "tools", scorer), ...args(gold, predicted)],
      { encoding: "utf8", maxBuffer: 1 << 26 },
    );
    if (status !== 0) throw new Error(`${scorer} failed on ${corpus}: ${stderr}`);
    const result = JSON.parse(stdout) as unknown;
    if (values.print) console.log(corpus, JSON.stringify(result, null, 1));
    for (const [path, floor] of Object.entries(FLOORS[corpus] ?? {})) {
      const value = valueAt(result, path);
      checked++;
      if (value === null) problems.push(`${corpus}: ${path} is not in the scorer's answer`);
      else if (value < floor) problems.push(`${corpus}: ${path} is ${value}, floor ${floor}`);
      else
        console.log(`${corpus.padEnd(34)} ${path.padEnd(34)} ${String(value).padStart(7)}  (floor ${floor})`);
    }
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
for (const problem of problems) console.error(problem);
console.log(`${checked - problems.length} of ${checked} figures hold`);
process.exitCode = problems.length > 0 ? 1 : 0;
