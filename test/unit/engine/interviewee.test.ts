import { describe, expect, it } from "@jest/globals";
import { resolveMentions } from "../../../src/engine/coreference.ts";
import { findInterviewee } from "../../../src/engine/interviewee.ts";
import type { Mention, ScanRules } from "../../../src/engine/language.ts";
import { scan } from "../../../src/engine/text/scan.ts";
import { mention, rules } from "../../support/fake.ts";

const plain: ScanRules = { isAbbreviation: () => false, isApostrophe: () => false };

function interviewee(text: string, names: (text: string) => Mention[]): string | null {
  const mentions = names(text);
  const { resolutions } = resolveMentions(scan(text, plain), [], mentions, rules);
  return findInterviewee(mentions, resolutions, text.indexOf("A:"))?.referent.main.name ?? null;
}

describe("who answers", () => {
  it("is the only person whom the introduction names", () => {
    const text = "Ada Moss has run the port since 2022.\nQ: How bad?\nA: Bad, as Ben Hill says.";
    expect(interviewee(text, (t) => [mention(t, "Ada Moss"), mention(t, "Ben Hill")])).toBe("Ada Moss");
  });
  it("is the one who is named most", () => {
    const text = "Ada Moss follows Ben Hill. Moss runs the port.\nQ: How bad?\nA: Bad.";
    const all = (t: string) => [
      mention(t, "Ada Moss"),
      mention(t, "Ben Hill"),
      mention(t, "Moss", { nth: 2 }),
    ];
    expect(interviewee(text, all)).toBe("Ada Moss");
  });
  it("is nobody if two are named alike, or one without a full name", () => {
    const both = "Ada Moss follows Ben Hill.\nQ: How bad?\nA: Bad.";
    expect(interviewee(both, (t) => [mention(t, "Ada Moss"), mention(t, "Ben Hill")])).toBeNull();
    expect(interviewee("Moss runs it.\nQ: How bad?\nA: Bad.", (t) => [mention(t, "Moss")])).toBeNull();
  });
});
