import { describe, expect, it } from "@jest/globals";
import { resolveMentions } from "../../../src/engine/coreference.ts";
import type { Mention, ScanRules, Statement } from "../../../src/engine/language.ts";
import { scan } from "../../../src/engine/text/scan.ts";
import { mention, rules, spanOf, statement } from "../../support/fake.ts";

const plain: ScanRules = { isAbbreviation: () => false, isApostrophe: () => false };

/** For each mention the fullest name of whom it means, "?" where that stays open. */
function who(text: string, mentions: Mention[], statements: Statement[] = []): string[] {
  const { resolutions } = resolveMentions(scan(text, plain), statements, mentions, rules);
  return mentions.map((m) => {
    const referent = resolutions.get(m)?.referent;
    return referent ? referent.main.name : "?";
  });
}

describe("names", () => {
  it("joins a surname to the full name before it", () => {
    const text = "Ada Moss spoke. Moss smiled.";
    expect(who(text, [mention(text, "Ada Moss"), mention(text, "Moss", { nth: 2 })])).toEqual([
      "Ada Moss",
      "Ada Moss",
    ]);
  });

  it("leaves a surname open that two people bear", () => {
    const text = "Ada Moss met Ben Moss. Moss smiled.";
    const all = [mention(text, "Ada Moss"), mention(text, "Ben Moss"), mention(text, "Moss", { nth: 3 })];
    expect(who(text, all)).toEqual(["Ada Moss", "Ben Moss", "?"]);
  });

  it("keeps a company apart from a person of the same name", () => {
    const text = "Ada Moss left. Moss grew.";
    const company = mention(text, "Moss", { nth: 2, kind: "organization" });
    expect(who(text, [mention(text, "Ada Moss"), company])).toEqual(["Ada Moss", "Moss"]);
  });

  it("joins an acronym to the name that introduced it", () => {
    const text = "The Peace Board (PB) met. PB decided.";
    const board = mention(text, "Peace Board", { kind: "organization", alias: "PB" });
    expect(who(text, [board, mention(text, "PB", { nth: 2, kind: "organization" })])).toEqual([
      "Peace Board",
      "Peace Board",
    ]);
  });

  it("joins different names of one dictionary entry", () => {
    const text = "The Fed met. The Federal Reserve decided.";
    const fed = mention(text, "Fed", { kind: "organization", entityId: "fed" });
    const long = mention(text, "Federal Reserve", { kind: "organization", entityId: "fed" });
    expect(who(text, [fed, long])).toEqual(["Federal Reserve", "Federal Reserve"]);
  });
});

describe("pronouns and nominals", () => {
  const she = { form: "pronoun", gender: "female" } as const;

  it("means the nearest who fits", () => {
    const text = "Ada Moss came. Ben Hill left. She spoke.";
    const all = [
      mention(text, "Ada Moss", { gender: "female" }),
      mention(text, "Ben Hill", { gender: "male" }),
      mention(text, "She", she),
    ];
    expect(who(text, all)).toEqual(["Ada Moss", "Ben Hill", "Ada Moss"]);
  });

  it("does not mean who is talked about in the words said", () => {
    const text = 'Ada Moss came. "Eve Hill is late," she said.';
    const pronoun = mention(text, "she", she);
    const all = [
      mention(text, "Ada Moss", { gender: "female" }),
      mention(text, "Eve Hill", { gender: "female" }),
      pronoun,
    ];
    expect(who(text, all, [statement(text, "Eve Hill is late,", pronoun.span)])).toEqual([
      "Ada Moss",
      "Eve Hill",
      "Ada Moss",
    ]);
  });

  it("stays open after a name that stayed open", () => {
    const text = "Ada Moss met Eve Moss and Ida Hill. Moss smiled. She spoke.";
    const all = [
      mention(text, "Ada Moss", { gender: "female" }),
      mention(text, "Eve Moss", { gender: "female" }),
      mention(text, "Ida Hill", { gender: "female" }),
      mention(text, "Moss", { nth: 3, gender: "female" }),
      mention(text, "She", she),
    ];
    expect(who(text, all)).toEqual(["Ada Moss", "Eve Moss", "Ida Hill", "?", "?"]);
  });

  it("stays open when nobody fits", () => {
    const text = "Ben Hill left. She spoke.";
    expect(who(text, [mention(text, "Ben Hill", { gender: "male" }), mention(text, "She", she)])[1]).toBe(
      "?",
    );
  });

  it("finds a role from far back, and begins somebody new when there is none", () => {
    const far = "Time passed. ".repeat(30);
    const text = `Ada Moss, a senator, came. ${far}The senator spoke. The mayor spoke.`;
    const role = { text: "senator", span: spanOf(text, "senator"), former: false };
    const all = [
      mention(text, "Ada Moss", { role }),
      mention(text, "The senator", { form: "nominal", refersBy: "senator" }),
      mention(text, "The mayor", { form: "nominal", refersBy: "mayor" }),
    ];
    expect(who(text, all)).toEqual(["Ada Moss", "Ada Moss", "The mayor"]);
  });
});

it("compares a name that comes a thousand times with its few forms", () => {
  const text = "Ada Moss spoke. ".repeat(3000);
  const mentions = Array.from({ length: 3000 }, (_, i) => ({
    ...mention(text, "Ada Moss"),
    span: [i * 16, i * 16 + 8] as const,
    head: [i * 16, i * 16 + 8] as const,
  }));
  let compared = 0;
  const counting = {
    ...rules,
    sameName: () => {
      compared++;
      return 1;
    },
  };
  resolveMentions(scan(text, plain), [], mentions, counting);
  expect(compared).toBeLessThan(mentions.length * 4);
});

it("is linear in the number of mentions", () => {
  const names = Array.from({ length: 6000 }, (_, i) => `University ${i}`);
  const text = names.join(". ");
  let at = 0;
  const mentions = names.map((name) => {
    const start = text.indexOf(name, at);
    at = start + name.length;
    return {
      ...mention(name, name, { kind: "organization" }),
      span: [start, at] as const,
      head: [start, at] as const,
    };
  });
  const compared = { count: 0 };
  const counting = {
    ...rules,
    sameName: () => {
      compared.count++;
      return 0;
    },
  };
  resolveMentions(scan(text, plain), [], mentions, counting);
  expect(compared.count).toBeLessThan(names.length * 200);
});
