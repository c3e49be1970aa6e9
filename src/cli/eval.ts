/**
 * Scores the engine on whatever corpora a folder holds, with the scorers that lie beside it.
 *
 *   npm run eval -- [--corpora ../shared/corpora] [--errors 20] [--only polnear|pages|body|korean|dictionary] [--train]
 *
 * Nothing is copied or rewritten: documents are read, analyses go to a temporary folder, the scorers print.
 * Exit code 1 if the corpora are missing or a scorer fails; 0 whatever the figures are.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { type Analyzer, createAnalyzer } from "../analyzer.ts";
import type { Analysis, Quote } from "../engine/types.ts";
import { type Attributed, calibrate, describeBins } from "./calibration.ts";
import { loadData } from "./data.ts";
import { analyzeDocument } from "./document.ts";

interface Evaluation {
  readonly group: string;
  readonly title: string;
  /** Runs the engine and prints the scorer's table; false if that failed. */
  run(): boolean;
}

type Documents = readonly {
  readonly id: string;
  readonly text?: string;
  readonly html?: string;
  readonly url?: string;
}[];

const readLines = (file: string): Record<string, unknown>[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** Records with text, as the engine may see them: nothing of the annotations. */
const textsOf = (file: string): Documents =>
  readLines(file).map((r) => ({ id: String(r.id), text: String(r.text ?? "") }));

const pagesOf = (folder: string): Documents =>
  readLines(join(folder, "index.jsonl")).map((r) => ({
    id: String(r.id),
    url: String(r.url ?? ""),
    html: gunzipSync(readFileSync(join(folder, String(r.htmlPath)))).toString("utf8"),
  }));

function evaluationsOf(
  corpora: string,
  errors: number,
  train: boolean,
  analyzer: Analyzer,
  temporary: string,
): Evaluation[] {
  const tools = resolve(corpora, "..", "tools");
  const found: Evaluation[] = [];
  const list = (folder: string, fits: RegExp): string[] => {
    const path = join(corpora, folder);
    return existsSync(path)
      ? readdirSync(path)
          .filter((name) => fits.test(name))
          .sort()
          .map((name) => join(path, name))
      : [];
  };
  const add = (
    group: string,
    title: string,
    documents: () => Documents,
    scorer: string,
    args: (predicted: string) => string[],
    after: (analyses: readonly unknown[]) => readonly string[] = () => [],
  ): void => {
    found.push({
      group,
      title,
      run: () => {
        const predicted = join(temporary, `${title.replace(/\W+/g, "-")}.jsonl`);
        const analyses = documents().map((d) => analyzeDocument(analyzer, d));
        writeFileSync(predicted, `${analyses.map((a) => JSON.stringify(a)).join("\n")}\n`);
        const { status } = spawnSync(process.execPath, [join(tools, scorer), ...args(predicted)], {
          stdio: ["ignore", "inherit", "inherit"],
        });
        for (const line of after(analyses)) console.log(line);
        return status === 0;
      },
    });
  };

  for (const gold of list("polnear", train ? /^train.*\.jsonl$/ : /^(?!train).*\.jsonl$/))
    add(
      "polnear",
      `English attribution, ${short(gold)}`,
      () => textsOf(gold),
      "score-attribution.mjs",
      (predicted) => [gold, predicted, ...(errors > 0 ? ["--errors", String(errors)] : [])],
      (analyses) => describeBins(calibrate(pairsOf(gold, analyses))),
    );
  for (const gold of list("pages", /^sources-.*\.jsonl$/))
    add(
      "pages",
      `Sources and quotes of whole articles, ${short(gold)}`,
      () => textsOf(gold),
      "score-sources.mjs",
      (predicted) => [gold, predicted, ...(errors > 0 ? ["--articles"] : [])],
    );
  for (const folder of list("pages", /^[\w-]+$/)) {
    const gold = join(folder, "index.jsonl");
    if (!existsSync(gold)) continue;
    add(
      "body",
      `Article body, ${short(folder)}`,
      () => pagesOf(folder),
      "score-body.mjs",
      (predicted) => [gold, predicted, ...(errors > 0 ? ["--pages"] : [])],
    );
  }
  for (const gold of list("korean", /^(?!ner).*\.jsonl$/))
    add(
      "korean",
      `Korean, ${short(gold)}`,
      () => textsOf(gold),
      "score-korean.mjs",
      (predicted) => [
        "--gold",
        gold,
        "--pred",
        predicted,
        "--table",
        ...(errors > 0 ? ["--misses", String(errors)] : []),
      ],
    );
  if (list("dictionary", /\.tsv$/).length > 0)
    found.push({
      group: "dictionary",
      title: "Dictionary coverage",
      run: () => {
        const program = [
          "build.mjs",
          "run",
          "src/cli/dictionary.ts",
          "coverage",
          join(corpora, "dictionary"),
        ];
        return (
          spawnSync(process.execPath, program, { stdio: ["ignore", "inherit", "inherit"] }).status !== null
        );
      },
    });
  return found;
}

/** Analyses with what the annotators of the same documents found. */
function pairsOf(gold: string, analyses: readonly unknown[]): Parameters<typeof calibrate>[0] {
  return readLines(gold).map((record, i) => ({
    quotes: ((analyses[i] as Partial<Analysis>).quotes ?? []) as readonly Quote[],
    gold: record.attributions as readonly Attributed[],
  }));
}

const short = (path: string): string => path.split("/").slice(-2).join("/");

function main(): number {
  const { values } = parseArgs({
    options: {
      corpora: { type: "string", default: "../shared/corpora" },
      errors: { type: "string", default: "0" },
      only: { type: "string" },
      train: { type: "boolean", default: false },
    },
  });
  const corpora = resolve(values.corpora);
  if (!existsSync(corpora)) {
    console.error(`No corpora at ${values.corpora}: give their folder with --corpora FOLDER.`);
    return 1;
  }
  const temporary = mkdtempSync(join(tmpdir(), "sourcelight-eval-"));
  try {
    const analyzer = createAnalyzer(loadData());
    const all = evaluationsOf(corpora, Number(values.errors), values.train, analyzer, temporary);
    const chosen = values.only ? all.filter((e) => e.group === values.only) : all;
    if (chosen.length === 0) {
      console.error(
        `Nothing to evaluate in ${values.corpora}${values.only ? ` for --only ${values.only}` : ""}.`,
      );
      return 1;
    }
    let ok = true;
    for (const evaluation of chosen) {
      console.log(`\n== ${evaluation.title}`);
      if (!evaluation.run()) {
        console.error(`The scorer failed on: ${evaluation.title}`);
        ok = false;
      }
    }
    return ok ? 0 : 1;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

process.exitCode = main();
