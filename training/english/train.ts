/**
 * Trains the English model from annotated articles.
 *
 *     train.mjs TRAIN.jsonl OUT [--predictions FILE] [--halves]
 *
 * Two halves first: each half is read by models of the other, which gives the argument chain its cue probabilities,
 * the ownership step its rows, and a measurement on articles that no model has seen (--predictions). Then both chains
 * on everything, unless --halves. Writes cue.tsv, argument.tsv and decisions.tsv.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileEnglishModel } from "../../src/languages/en/model/compile.ts";
import { ARGUMENT_LABELS, CUE_LABELS, THE_CUE } from "../../src/languages/en/model/labels.ts";
import { LinearModel } from "../../src/languages/en/model/linear.ts";
import { createEnglishModel } from "../../src/languages/en/model/load.ts";
import { PassageReader } from "../../src/languages/en/speech/reader.ts";
import { createStatementFinder, type StatementFinder } from "../../src/languages/en/statements.ts";
import { type TrainedChain, trainChain } from "./chain-trainer.ts";
import { NO_CONTEXT } from "./context.ts";
import { type Article, readArticles, scanEnglish } from "./corpus.ts";
import { argumentExamples, cueExamples } from "./examples.ts";
import { ownershipRows, trainOwnership } from "./ownership-trainer.ts";
import { nameFeatures, writeChain } from "./write-weights.ts";

const [trainPath = "", out = "", ...rest] = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const at = rest.indexOf(name);
  return at < 0 ? undefined : rest[at + 1];
};
const began = Date.now();
const log = (line: string): void =>
  console.error(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}`);

/** Chosen on the halves of train, see README. */
const CUE_OPTIONS = { epochs: 8, rate: 0.05, l1: Number(option("--l1cue") ?? 6), l2: 0, least: 2 };
const ARGUMENT_OPTIONS = {
  epochs: 8,
  rate: 0.05,
  l1: Number(option("--l1arg") ?? 6),
  l2: 0,
  least: 2,
  given: THE_CUE,
};
const LEAST_WEIGHT = Number(option("--least") ?? 0.05);

const articles = readArticles(trainPath);
const foldOf = (index: number): number => index % 2;
const asModel = (chain: TrainedChain): LinearModel =>
  new LinearModel(chain.labels, chain.transitions, chain.ids, prune(chain.weights));
const prune = (weights: Float32Array): Float32Array =>
  weights.map((w) => (Math.abs(w) < LEAST_WEIGHT ? 0 : w));

const cueData = cueExamples(articles, foldOf);
const cueHalves = [0, 1].map((without) => trainChain(cueData, CUE_LABELS, { ...CUE_OPTIONS, without }));
const cueModels = cueHalves.map(asModel);
const cueModelFor = (index: number): LinearModel => cueModels[foldOf(index)] as LinearModel;
log("cue halves");
const argumentData = argumentExamples(articles, foldOf, cueModelFor);
const argumentModels = [0, 1].map((without) =>
  asModel(trainChain(argumentData, ARGUMENT_LABELS, { ...ARGUMENT_OPTIONS, without })),
);
log("argument halves");

const reader = new PassageReader();
const rows = articles.flatMap((article, index) =>
  ownershipRows(
    reader.records(
      scanEnglish(article.text),
      cueModelFor(index),
      argumentModels[foldOf(index)] as LinearModel,
    ),
    article.attributions,
    foldOf(index),
  ),
);
log(`${rows.length} regions`);

const predictions = option("--predictions");
if (predictions) {
  const finders = [0, 1].map((fold) =>
    createStatementFinder({
      cue: cueModels[fold] as LinearModel,
      argument: argumentModels[fold] as LinearModel,
      ownership: trainOwnership(rows, fold),
      confidence: {},
    }),
  );
  writePredictions(articles, (index) => finders[foldOf(index)] as StatementFinder, predictions);
  log("predictions");
}

if (!rest.includes("--halves")) {
  const cue = trainChain(cueData, CUE_LABELS, { ...CUE_OPTIONS, without: -1 });
  const argument = trainChain(argumentData, ARGUMENT_LABELS, { ...ARGUMENT_OPTIONS, without: -1 });
  log("all");
  const names = nameFeatures(articles, cue, argument, cueModelFor);
  const text = {
    cue: writeChain(cue, CUE_LABELS, names.cue, LEAST_WEIGHT),
    argument: writeChain(argument, ARGUMENT_LABELS, names.argument, LEAST_WEIGHT),
    decisions: Object.entries({ ownership: trainOwnership(rows, -1) })
      .flatMap(([group, weights]) =>
        Object.entries(weights).map(([name, weight]) => `${group}\t${name}\t${weight}\n`),
      )
      .join(""),
  };
  mkdirSync(out, { recursive: true });
  for (const [name, lines] of Object.entries(text)) writeFileSync(join(out, `${name}.tsv`), lines);
  const bytes = compileEnglishModel(text);
  createEnglishModel(bytes);
  log(
    `${text.cue.split("\n").length} cue features, ${text.argument.split("\n").length} argument features, ${bytes.length} bytes`,
  );
}

function writePredictions(
  of: readonly Article[],
  finderFor: (index: number) => StatementFinder,
  path: string,
): void {
  const lines = of.map(({ id, text }, index) => {
    const scanned = scanEnglish(text);
    const statements = finderFor(index).findStatements(scanned, NO_CONTEXT);
    const quotes = statements.map(({ kind, content, cue, source, confidence }) => ({
      kind,
      content,
      cue,
      source: source && [source],
      confidence,
    }));
    return JSON.stringify({ id, quotes });
  });
  writeFileSync(path, `${lines.join("\n")}\n`);
}
