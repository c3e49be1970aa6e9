import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Statement } from "../../src/engine/language.ts";
import { scan } from "../../src/engine/text/scan.ts";
import type { Span } from "../../src/engine/types.ts";
import { findMentions } from "../../src/languages/en/naming/mentions.ts";
import { scanRules } from "../../src/languages/en/scan-rules.ts";
import { emptyContext } from "../unit/languages/en/marked.ts";

const word = fc.constantFrom(
  ..."the a of for at and who which said told Ann Lund Kim Jae-min Corvo Bank U.S. Sen. Mr. former economist officials , . ( ) ’s “ ” : — University group study he it 45 police Minister CEO that in by".split(
    " ",
  ),
);
const prose = fc.array(word, { maxLength: 60 }).map((words) => words.join(" "));
const text = fc.oneof(prose, fc.string({ maxLength: 200, unit: "binary" }));

const statement = (source: Span): Statement => ({
  kind: "indirect",
  content: [[source[1], source[1]]],
  cue: null,
  source,
  without: "carried",
  confidence: 1,
});

describe("mentions of any text", () => {
  it("lie in it in order, and cover each source once", () => {
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 }), (input, cuts) => {
        let from = 0;
        const sources: Span[] = [];
        for (const [skip, length] of cuts) {
          const start = from + (skip % 20);
          const end = start + 1 + (length % 25);
          if (end > input.length) break;
          sources.push([start, end]);
          from = end;
        }
        const mentions = findMentions(scan(input, scanRules), sources.map(statement), emptyContext);
        let last = 0;
        for (const { span, head, name } of mentions) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          last = span[0];
          expect(span[1]).toBeLessThanOrEqual(input.length);
          expect(head[0]).toBeLessThan(head[1]);
          expect(name.trim()).toBe(name);
        }
        for (const [start, end] of sources) {
          if (input.slice(start, end).trim() === "") continue;
          expect(mentions.filter((m) => m.span[0] < end && m.span[1] > start)).toHaveLength(1);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
