/** English statements on texts that nobody would write. `FUZZ_RUNS` raises the number of texts. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { scan } from "../../src/engine/text/scan.ts";
import { compileEnglishModel } from "../../src/languages/en/model/compile.ts";
import { createEnglishModel } from "../../src/languages/en/model/load.ts";
import { scanRules } from "../../src/languages/en/scan-rules.ts";
import { createStatementFinder } from "../../src/languages/en/statements.ts";
import { readWeights } from "../unit/languages/en/model/weights.ts";
import { noContext } from "../unit/languages/en/statements.ts";

const finder = createStatementFinder(createEnglishModel(compileEnglishModel(readWeights())));
const pieces = [
  ..."“ ” \" ' ‘ ’ , . ? ! : — - ( ) [ ] … \n".split(" "),
  ..."said told asked Q A according to that he she Roe Lindqvist the ministry a report it will not is n't don't".split(
    " ",
  ),
  ..."rates fell 2016 3.5 NATO 한국 說 😀 é \u200b \u00a0".split(" "),
];
const texts = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(" ", " ", " ", "", "\n")), { maxLength: 160 })
  .map((parts) => parts.map(([piece, gap]) => piece + gap).join(""));
const runs = { numRuns: Number(process.env.FUZZ_RUNS ?? 150), seed: 11 };

describe("English statements, whatever the text", () => {
  it("lie in the text, in order, none within another", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const scanned = scan(text, scanRules);
        const statements = finder.findStatements(scanned, noContext);
        const spans = statements.flatMap(({ content }) => content).sort((a, b) => a[0] - b[0]);
        let end = 0;
        for (const [from, to] of spans) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        for (const { content, source, confidence } of statements) {
          expect(content.length).toBeGreaterThan(0);
          for (const [from, to] of content) expect(text.slice(from, to).trim()).not.toBe("");
          if (source) expect(text.slice(...source).trim()).not.toBe("");
          expect(confidence >= 0 && confidence <= 1).toBe(true);
        }
        for (const [from, to] of finder.findNonSpeech(scanned, statements, noContext))
          expect(spans.some(([s, e]) => s < to && e > from)).toBe(false);
      }),
      runs,
    );
  });

  it("are the same again, and do not depend on what was read before", () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const first = finder.findStatements(scan(text, scanRules), noContext);
        finder.findStatements(scan(other, scanRules), noContext);
        expect(finder.findStatements(scan(text, scanRules), noContext)).toEqual(first);
      }),
      runs,
    );
  });
});
