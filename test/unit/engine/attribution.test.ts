import { describe, expect, it } from "@jest/globals";
import { attribute } from "../../../src/engine/attribution.ts";
import { resolveMentions } from "../../../src/engine/coreference.ts";
import type { Mention, ScanRules, Statement } from "../../../src/engine/language.ts";
import { scan } from "../../../src/engine/text/scan.ts";
import { mention, rules, statement } from "../../support/fake.ts";

const plain: ScanRules = { isAbbreviation: () => false, isApostrophe: () => false };

function speakers(text: string, statements: Statement[], mentions: Mention[], certainFrom = 0.5): string[] {
  const scanned = scan(text, plain);
  const { resolutions } = resolveMentions(scanned, statements, mentions, rules);
  return attribute(scanned, statements, mentions, resolutions, certainFrom).map(({ certain, guesses }) => {
    const referent = guesses[0]?.referent;
    return referent ? `${referent.main.name}${certain ? "" : "?"}` : "nobody";
  });
}

describe("whose statement", () => {
  const text = 'Ada Moss said: "One." "Two." Later.\n"Three."\nNews.\n"Four." Ben Hill said.';
  const ada = mention(text, "Ada Moss");
  const ben = mention(text, "Ben Hill");
  const one = statement(text, "One.", ada.span);

  it("takes the source words", () => {
    expect(speakers(text, [one, statement(text, "Four.", ben.span)], [ada, ben])).toEqual([
      "Ada Moss",
      "Ben Hill",
    ]);
  });

  it("carries the speaker on, to the next paragraph and no further", () => {
    const all = [
      one,
      statement(text, "Two.", null),
      statement(text, "Three.", null),
      statement(text, "Four.", null),
    ];
    expect(speakers(text, all, [ada])).toEqual(["Ada Moss", "Ada Moss", "Ada Moss", "nobody"]);
  });

  it("carries nobody over a statement of nobody", () => {
    const all = [one, statement(text, "Two.", null, { without: "nobody" }), statement(text, "Three.", null)];
    expect(speakers(text, all, [ada])).toEqual(["Ada Moss", "nobody", "nobody"]);
  });

  it("looks ahead for a speaker named after the quote", () => {
    const ahead = 'News. "Two."\n"Four." Ben Hill said.';
    const hill = mention(ahead, "Ben Hill");
    const all = [statement(ahead, "Two.", null, { without: "next" }), statement(ahead, "Four.", hill.span)];
    expect(speakers(ahead, all, [hill])).toEqual(["Ben Hill", "Ben Hill"]);
  });

  it("says so when it is not sure", () => {
    expect(speakers(text, [statement(text, "One.", ada.span, { confidence: 0.4 })], [ada])).toEqual([
      "Ada Moss?",
    ]);
  });

  it("keeps the words that name a speaker although it is not sure whom they mean", () => {
    const he = mention(text, "Ben Hill", { form: "pronoun", gender: "male", name: "he" });
    const scanned = scan(text, plain);
    const all = [statement(text, "Four.", he.span), statement(text, "One.", ada.span, { confidence: 0.4 })];
    const { resolutions } = resolveMentions(scanned, all, [he, ada], rules);
    const doubtful = new Map(
      [...resolutions].map(([m, r]) => [m, { ...r, confidence: 0.3, referent: null, rivals: [] }]),
    );
    expect(attribute(scanned, all, [he, ada], doubtful, 0.5).map(({ worded }) => worded)).toEqual([
      he.span,
      null,
    ]);
  });

  it("carries no speaker that it was not sure of", () => {
    const unsure = [statement(text, "One.", ada.span, { confidence: 0.4 }), statement(text, "Two.", null)];
    expect(speakers(text, unsure, [ada])).toEqual(["Ada Moss?", "nobody"]);
  });
});
