/** Compiles dictionary and English model from their readable sources. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { compileDictionary } from "../dictionary/compile.ts";
import type { SourceFile } from "../dictionary/format.ts";
import { validateFiles } from "../dictionary/validate.ts";
import { compileEnglishModel } from "../languages/en/model/compile.ts";

/** Errors that a failed build prints. */
const SHOWN = 20;

export interface CompiledData {
  readonly dictionary: Uint8Array;
  readonly englishModel: Uint8Array;
}

/** All tables of the dictionary, in a fixed order, with paths as problems shall name them. */
export function readTables(root: string): SourceFile[] {
  const folder = join(root, "src/dictionary/data");
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(".tsv"))
    .sort()
    .map((name) => ({
      path: relative(root, join(folder, name)).replaceAll("\\", "/"),
      text: readFileSync(join(folder, name), "utf8"),
    }));
}

/** @throws with file and line of each error in the dictionary's sources */
export function compileData(root: string): CompiledData {
  const tables = readTables(root);
  // Age is told by `npm run dictionary -- check`; a build must not depend on the day it is made.
  const errors = validateFiles(tables, { today: "0000-00" }).filter((p) => p.severity === "error");
  if (errors.length > 0) {
    const shown = errors.slice(0, SHOWN).map((p) => `${p.path}:${p.line}: ${p.message}`);
    const rest =
      errors.length > SHOWN ? `\n… and ${errors.length - SHOWN} more: npm run dictionary -- check` : "";
    throw new Error(`The dictionary has errors:\n${shown.join("\n")}${rest}`);
  }
  const weights = (name: string): string =>
    readFileSync(join(root, "src/languages/en/model/weights", `${name}.tsv`), "utf8");
  return {
    dictionary: compileDictionary(tables),
    englishModel: compileEnglishModel({
      cue: weights("cue"),
      argument: weights("argument"),
      decisions: weights("decisions"),
    }),
  };
}
