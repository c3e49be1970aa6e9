/**
 * Second step: trains the decisions on what the chains of the other half say, and writes the weights.
 *
 *     decisions.mjs TRAIN.jsonl WORK [--out FOLDER] [--predictions FILE]
 *
 * OUT gets cue.tsv, argument.tsv and decisions.tsv; --predictions the statements of the training articles, every one
 * read by models that did not see it.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileEnglishModel } from "../../src/languages/en/model/compile.ts";
import type { EnglishModel } from "../../src/languages/en/model/english-model.ts";
import { ARGUMENT_LABELS, CUE_LABELS } from "../../src/languages/en/model/labels.ts";
import type { LinearModel } from "../../src/languages/en/model/linear.ts";
import { createEnglishModel } from "../../src/languages/en/model/load.ts";
import { findOwners } from "../../src/languages/en/speech/choices.ts";
import { CONFIDENCE_FEATURES } from "../../src/languages/en/speech/confidence.ts";
import { NESTING_FEATURES, NestingModel } from "../../src/languages/en/speech/nesting.ts";
import { OwnershipModel } from "../../src/languages/en/speech/ownership.ts";
import { PassageReader } from "../../src/languages/en/speech/reader.ts";
import type { PassageRecord } from "../../src/languages/en/speech/records.ts";
import {
  createStatementFinder,
  findDrafts,
  type StatementFinder,
} from "../../src/languages/en/statements.ts";
import { foldOf, LEAST_WEIGHT, loadChain, loadModel } from "./chain-store.ts";
import { NO_CONTEXT } from "./context.ts";
import { type Article, readArticles, scanEnglish } from "./corpus.ts";
import { confidenceRows, nestingRows } from "./decision-rows.ts";
import { type LogisticRow, trainLogistic } from "./logistic-trainer.ts";
import { ownershipRows, trainOwnership } from "./ownership-trainer.ts";
import { nameFeatures, writeChain } from "./write-weights.ts";

const [trainPath = "", work = "", ...rest] = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const at = rest.indexOf(name);
  return at < 0 ? undefined : rest[at + 1];
};
const began = Date.now();
const log = (line: string): void =>
  console.error(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}`);

const articles = readArticles(trainPath);
const cueModels = [0, 1].map((fold) => loadModel(work, "cue", fold));
const argumentModels = [0, 1].map((fold) => loadModel(work, "argument", fold));
const cueModelFor = (index: number): LinearModel => cueModels[foldOf(index)] as LinearModel;

const reader = new PassageReader();
const recordsOf = (article: Article, index: number): PassageRecord[] =>
  reader.records(scanEnglish(article.text), cueModelFor(index), argumentModels[foldOf(index)] as LinearModel);

// The later decisions, each on what the one before leaves; always by models that did not see the article.
const ownershipData = articles.flatMap((article, index) =>
  ownershipRows(recordsOf(article, index), article.attributions, foldOf(index)),
);
const ownership = [0, 1, -1].map((without) => trainOwnership(ownershipData, without));
log(`${ownershipData.length} regions`);
const ownersOf = [0, 1].map((fold) => new OwnershipModel(ownership[fold] as Record<string, number>));
const nestingData = articles.flatMap((article, index) => {
  const records = recordsOf(article, index);
  return nestingRows(
    records,
    findOwners(records, ownersOf[foldOf(index)] as OwnershipModel),
    article.attributions,
    foldOf(index),
  );
});
const nesting = [0, 1, -1].map((without) => trainLogistic(NESTING_FEATURES, nestingData, without));
log(`${nestingData.length} nested pairs, ${nestingData.filter(({ right }) => right).length} stand alone`);
const nestingOf = [0, 1].map((fold) => new NestingModel(nesting[fold] as Record<string, number>));
const statementData: LogisticRow[] = [];
const confidenceData: LogisticRow[] = [];
articles.forEach((article, index) => {
  const records = recordsOf(article, index);
  const drafts = findDrafts(
    records,
    ownersOf[foldOf(index)] as OwnershipModel,
    nestingOf[foldOf(index)] as NestingModel,
  );
  const { statement, confidence } = confidenceRows(
    records,
    drafts,
    article.attributions,
    article.discard ?? [],
    foldOf(index),
  );
  for (const row of statement) statementData.push(row);
  for (const row of confidence) confidenceData.push(row);
});
const statement = [0, 1, -1].map((without) => trainLogistic(CONFIDENCE_FEATURES, statementData, without));
const confidence = [0, 1, -1].map((without) => trainLogistic(CONFIDENCE_FEATURES, confidenceData, without));
log(`${statementData.length} statements, ${confidenceData.filter(({ right }) => right).length} right`);
/** Decisions without one half (0, 1) or of all (2). */
const decisionsOf = (k: number): EnglishModel["decisions"] => ({
  ownership: ownership[k] ?? {},
  nesting: nesting[k] ?? {},
  statement: statement[k] ?? {},
  confidence: confidence[k] ?? {},
});

const predictions = option("--predictions");
if (predictions) {
  const finders = [0, 1].map((fold) =>
    createStatementFinder({
      cue: cueModels[fold] as LinearModel,
      argument: argumentModels[fold] as LinearModel,
      decisions: decisionsOf(fold),
    }),
  );
  writePredictions(articles, (index) => finders[foldOf(index)] as StatementFinder, predictions);
  log("predictions");
}

const out = option("--out");
if (out) {
  const cue = loadChain(work, "cue", -1);
  const argument = loadChain(work, "argument", -1);
  const names = nameFeatures(articles, cue, argument, cueModelFor);
  const text = {
    cue: writeChain(cue, CUE_LABELS, names.cue, LEAST_WEIGHT.cue),
    argument: writeChain(argument, ARGUMENT_LABELS, names.argument, LEAST_WEIGHT.argument),
    decisions: Object.entries(decisionsOf(2))
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
