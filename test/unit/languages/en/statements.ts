/** Statements written so that cases can be read: `direct | source <cue> content / content`. */

import type { PackContext, Statement } from "../../../../src/engine/language.ts";
import { scan } from "../../../../src/engine/text/scan.ts";
import { compileEnglishModel } from "../../../../src/languages/en/model/compile.ts";
import { createEnglishModel } from "../../../../src/languages/en/model/load.ts";
import { scanRules } from "../../../../src/languages/en/scan-rules.ts";
import { createStatementFinder } from "../../../../src/languages/en/statements.ts";
import { readWeights } from "./model/weights.ts";

export const noContext: PackContext = {
  hits: [],
  dictionary: {
    match: () => [],
    entity: () => null,
    find: () => null,
    post: () => null,
    typeByHead: () => null,
  },
  title: null,
  date: null,
  publisher: null,
};

const finder = createStatementFinder(createEnglishModel(compileEnglishModel(readWeights())));

export function find(text: string): readonly Statement[] {
  return finder.findStatements(scan(text, scanRules), noContext);
}

export function written(text: string): string[] {
  const cut = (spans: readonly (readonly [number, number])[]): string =>
    spans.map(([start, end]) => text.slice(start, end)).join(" / ");
  return find(text).map(
    ({ kind, source, cue, content }) =>
      `${kind} | ${source ? cut([source]) : "-"} <${cue ? cut(cue) : "-"}> ${cut(content)}`,
  );
}

export function unsaid(text: string): string[] {
  const scanned = scan(text, scanRules);
  const statements = finder.findStatements(scanned, noContext);
  return finder.findNonSpeech(scanned, statements, noContext).map(([start, end]) => text.slice(start, end));
}
