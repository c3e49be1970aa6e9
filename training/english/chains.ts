/**
 * First step: trains both chains, on each half of the articles and on all of them.
 *
 *     chains.mjs TRAIN.jsonl WORK [--only cue|argument] [--halves]
 *
 * Each half is later read by the models of the other: that gives the argument chain its cue probabilities, the
 * decisions their rows, and a measurement on articles that no model has seen. The chains go to WORK.
 */
import { mkdirSync } from "node:fs";
import { ARGUMENT_LABELS, CUE_LABELS, THE_CUE } from "../../src/languages/en/model/labels.ts";
import { foldOf, loadModel, saveChain } from "./chain-store.ts";
import { trainChain } from "./chain-trainer.ts";
import { readArticles } from "./corpus.ts";
import { argumentExamples, cueExamples } from "./examples.ts";

const [trainPath = "", work = "", ...rest] = process.argv.slice(2);
const option = (name: string, otherwise: number): number => {
  const at = rest.indexOf(name);
  return at < 0 ? otherwise : Number(rest[at + 1]);
};
const only = rest.includes("--only") ? rest[rest.indexOf("--only") + 1] : undefined;
const began = Date.now();
const log = (line: string): void =>
  console.error(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}`);

/** Chosen on the halves; see README. */
const CUE_OPTIONS = {
  epochs: option("--epochs", 7),
  rate: option("--rate", 0.05),
  l1: option("--l1", 8),
  l2: 0,
  least: 2,
};
const ARGUMENT_OPTIONS = {
  ...CUE_OPTIONS,
  rate: option("--rate", 0.03),
  epochs: option("--epochs", 4),
  l1: option("--l1", 18),
  given: THE_CUE,
};

mkdirSync(work, { recursive: true });
const articles = readArticles(trainPath);
/** Folds to leave out: the halves, and nothing. */
const parts = rest.includes("--halves") ? [0, 1] : [0, 1, -1];
if (only !== "argument") {
  const data = cueExamples(articles, foldOf);
  for (const without of parts) {
    saveChain(work, "cue", without, trainChain(data, CUE_LABELS, { ...CUE_OPTIONS, without, log }));
    log(`cue, without ${without}`);
  }
}
if (only !== "cue") {
  const cues = [0, 1].map((fold) => loadModel(work, "cue", fold));
  const data = argumentExamples(
    articles,
    foldOf,
    (index) => cues[foldOf(index)] as NonNullable<(typeof cues)[0]>,
  );
  log(`${data.sequences.size} windows, ${data.gold.size} tokens`);
  for (const without of parts) {
    saveChain(
      work,
      "argument",
      without,
      trainChain(data, ARGUMENT_LABELS, { ...ARGUMENT_OPTIONS, without, log }),
    );
    log(`argument, without ${without}`);
  }
}
