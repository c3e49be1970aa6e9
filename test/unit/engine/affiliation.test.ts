import { describe, expect, it } from "@jest/globals";
import { affiliate } from "../../../src/engine/affiliation.ts";
import type { Entity, Mention, Post, StatedAffiliation, StatedRole } from "../../../src/engine/language.ts";
import type { Referent } from "../../../src/engine/referents.ts";
import { dictionaryOf, mention } from "../../support/fake.ts";

const board: Entity = {
  id: "peace-board",
  kind: "institution",
  names: { en: "Peace Board", ko: "평화위원회" },
  type: "ngo",
  country: "KR",
  domain: null,
  parent: null,
};
const moss: Entity = {
  id: "ada-moss",
  kind: "person",
  names: { en: "Ada Moss", ko: "에이다 모스" },
  type: null,
  country: "GB",
  domain: null,
  parent: null,
};
const post: Post = {
  personId: "ada-moss",
  role: { en: "chair", ko: "위원장" },
  asOf: "2026-01",
  institution: {
    name: "Peace Board",
    canonicalName: "Peace Board",
    entityId: "peace-board",
    type: "ngo",
    country: "KR",
    basis: "dictionary",
    evidence: null,
  },
};
const dictionary = dictionaryOf([board, moss], [post]);

const role = (text: string, former = false): StatedRole => ({ text, span: [0, 1], former });
const at = (name: string, former = false): StatedAffiliation => ({
  name,
  span: [0, 1],
  former,
  entityId: null,
  type: null,
});
const moss1 = (more: Partial<Mention> = {}): Referent => {
  const main = mention("Ada Moss", "Ada Moss", more);
  return { kind: "person", mentions: [main], names: [main], main, entityId: null };
};
const of = (referent: Referent) => {
  const {
    role: said,
    roleBasis,
    institution,
    others,
    entityId,
  } = affiliate(referent, dictionary, "en", null);
  return {
    role: said,
    roleBasis,
    institution: institution?.name ?? null,
    basis: institution?.basis ?? null,
    others: others.map((o) => o.name),
    entityId,
  };
};

describe("role and institution", () => {
  it("takes what the text says", () => {
    expect(of(moss1({ role: role("analyst"), affiliations: [at("Hanbit Institute")] }))).toEqual({
      role: "analyst",
      roleBasis: "text",
      institution: "Hanbit Institute",
      basis: "text",
      others: [],
      entityId: null,
    });
  });

  it("gives an unlisted institution a type by its head noun", () => {
    expect(
      affiliate(moss1({ affiliations: [at("Hanbit Institute")] }), dictionary, "en", null).institution?.type,
    ).toBe("think-tank");
  });

  it("fills in the dictionary's post where the text says nothing", () => {
    expect(of(moss1())).toMatchObject({
      role: "chair",
      roleBasis: "dictionary",
      institution: "Peace Board",
      basis: "dictionary",
      entityId: "ada-moss",
    });
  });

  it("fills in the institution where the text says only the role, and it agrees", () => {
    expect(of(moss1({ role: role("chair") }))).toMatchObject({
      role: "chair",
      roleBasis: "text",
      institution: "Peace Board",
      basis: "dictionary",
    });
  });

  it("adds no institution to an office of state that the text names", () => {
    const state = { ...post, institution: post.institution && { ...post.institution, type: "government" } };
    const found = affiliate(moss1({ role: role("chair") }), dictionaryOf([board, moss], [state]), "en", null);
    expect([found.role, found.institution, found.entityId]).toEqual(["chair", null, "ada-moss"]);
  });

  it("fills in the role where the text says only the institution, and it agrees", () => {
    expect(of(moss1({ affiliations: [at("Peace Board")] }))).toMatchObject({
      role: "chair",
      roleBasis: "dictionary",
      institution: "Peace Board",
      basis: "text",
    });
  });

  it("fills in nothing for a namesake with another institution", () => {
    expect(of(moss1({ role: role("baker"), affiliations: [at("Moss Bakery")] }))).toMatchObject({
      institution: "Moss Bakery",
      entityId: null,
    });
  });

  it("fills in nothing for a former holder", () => {
    expect(of(moss1({ role: role("former chair", true) }))).toMatchObject({
      role: "former chair",
      institution: null,
    });
  });

  it("keeps further affiliations, each once", () => {
    const several = moss1({
      affiliations: [
        at("Hanbit Institute"),
        at("Moss Bakery"),
        at("the Hanbit Institute"),
        at("Old Club", true),
      ],
    });
    expect(of(several)).toMatchObject({ institution: "Hanbit Institute", others: ["Moss Bakery"] });
  });
});
