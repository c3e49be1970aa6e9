/** The shipped weights, for tests. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ModelText } from "../../../../../src/languages/en/model/compile.ts";

export function readWeights(): ModelText {
  const read = (name: string): string =>
    readFileSync(
      fileURLToPath(new URL(`../../../../../src/languages/en/model/weights/${name}.tsv`, import.meta.url)),
      "utf8",
    );
  return { cue: read("cue"), argument: read("argument"), decisions: read("decisions") };
}
