/** Reads what the engine needs on Node: the compiled dictionary and model that `build.mjs` keeps in `dist/data`. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AnalyzerData } from "../analyzer.ts";

/** Programs are bundled to `dist/cli`, their data lie in `dist/data`. */
export function loadData(): AnalyzerData {
  const read = (name: string): Uint8Array =>
    readFileSync(fileURLToPath(new URL(`../data/${name}`, import.meta.url)));
  return { dictionary: read("dictionary.bin"), englishModel: read("en-model.bin") };
}
