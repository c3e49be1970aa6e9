import { describe, expect, it } from "@jest/globals";
import { monthsBetween, validateFiles } from "../../../src/dictionary/validate.ts";
import { file, filesOf, type Tables } from "./tables.ts";

const good = { id: "hanbit-bank", en: "Hanbit Bank", ko: "한빛은행" };
const person = { id: "kim-da-on", en: "Kim Da-on", ko: "김다온" };
const post = { person: "kim-da-on", institution: "hanbit-bank", role_en: "President", role_ko: "행장" };

const errorsOf = (tables: Tables): string[] =>
  validateFiles(filesOf(tables))
    .filter(({ severity }) => severity === "error")
    .map(({ path, line, message }) => `${path}:${line} ${message}`);

interface Case {
  readonly name: string;
  readonly wrong: Tables;
  /** Part of the message, with its place. */
  readonly says: string;
  /** The same, mended. */
  readonly right: Tables;
}

const one = (row: object): Tables => ({ institutions: [{ ...good, ...row }] });
const withPost = (row: object): Tables => ({
  institutions: [good],
  people: [person],
  posts: [{ ...post, ...row }],
});

const CASES: readonly Case[] = [
  {
    name: "slug",
    wrong: one({ id: "Hanbit_Bank" }),
    says: 'institutions.tsv:2 Bad id "Hanbit_Bank"',
    right: one({}),
  },
  {
    name: "type",
    wrong: one({ type: "bank" }),
    says: 'Unknown type "bank"',
    right: one({ type: "financial" }),
  },
  {
    name: "country",
    wrong: one({ country: "UK" }),
    says: 'Unknown country "UK"',
    right: one({ country: "GB" }),
  },
  {
    name: "checked",
    wrong: one({ checked: "2026" }),
    says: 'Bad checked "2026"',
    right: one({ checked: "2026-02" }),
  },
  {
    name: "origin",
    wrong: one({ origin: "web" }),
    says: 'Unknown origin "web"',
    right: one({ origin: "press" }),
  },
  { name: "no name", wrong: one({ en: "", ko: "" }), says: "No name", right: one({ en: "" }) },
  { name: "Hangul in en", wrong: one({ en: "한빛" }), says: "holds Hangul", right: one({}) },
  {
    name: "English in ko",
    wrong: one({ ko: "Hanbit Bank of Seoul" }),
    says: "is no Korean",
    right: one({ ko: "HB뱅크" }),
  },
  { name: "not NFC", wrong: one({ ko: "한빛은행".normalize("NFD") }), says: "not NFC", right: one({}) },
  { name: "untrimmed", wrong: one({ en: "Hanbit Bank " }), says: "stray spaces", right: one({}) },
  {
    name: "alias without language",
    wrong: one({ aliases: "Hanbit" }),
    says: "needs a language",
    right: one({ aliases: "en:Hanbit" }),
  },
  {
    name: "alias twice",
    wrong: one({ aliases: "ko:한빛 | ko:한빛" }),
    says: "stands there twice",
    right: one({ aliases: "ko:한빛" }),
  },
  {
    name: "short acronym",
    wrong: one({ aliases: "en:HBK" }),
    says: '"HBK" is a short acronym',
    right: one({ aliases: "en:HBK!" }),
  },
  {
    name: "short acronym vouched for",
    wrong: one({ aliases: "en:HBK" }),
    says: "plain:HBK",
    right: one({ aliases: "en:HBK", flags: "plain:HBK" }),
  },
  {
    name: "the name is a word",
    wrong: one({ en: "Target" }),
    says: '"Target" is an ordinary word',
    right: one({ en: "Target", aliases: "en:Target!" }),
  },
  {
    name: "the name is a Korean word",
    wrong: one({ ko: "기아" }),
    says: '"기아" is an ordinary word',
    right: one({ ko: "기아", aliases: "ko:기아!" }),
  },
  {
    name: "one syllable",
    wrong: one({ aliases: "ko:빛!" }),
    says: "is one syllable",
    right: one({ aliases: "ko:한빛!" }),
  },
  {
    name: "unknown flag",
    wrong: one({ flags: "big" }),
    says: 'Unknown flag "big"',
    right: one({ flags: "closed:2025-01" }),
  },
  {
    name: "plain form that is none",
    wrong: one({ flags: "plain:HB" }),
    says: "not among the names",
    right: one({}),
  },
  {
    name: "domain",
    wrong: one({ domain: "https://hanbit.kr/" }),
    says: "Bad domain",
    right: one({ domain: "hanbit.kr" }),
  },
  { name: "qid", wrong: one({ qid: "12" }), says: "Bad qid", right: one({ qid: "Q12" }) },
  {
    name: "parent",
    wrong: one({ parent: "hanbit-group" }),
    says: 'Parent "hanbit-group" is no',
    right: one({}),
  },
  {
    name: "replaced",
    wrong: one({ flags: "replaces:hanbit-old" }),
    says: "replaces:hanbit-old names no",
    right: one({}),
  },
  {
    name: "parents in a circle",
    wrong: {
      institutions: [
        { ...good, id: "a", parent: "b" },
        { ...good, id: "b", en: "B Bank", ko: "비은행", parent: "a" },
      ],
    },
    says: "run in a circle",
    right: {
      institutions: [
        { ...good, id: "a", parent: "b" },
        { ...good, id: "b", en: "B Bank", ko: "비은행" },
      ],
    },
  },
  {
    name: "same id",
    wrong: { institutions: [good, { ...good, en: "Other Bank", ko: "다른은행" }] },
    says: 'institutions.tsv:3 Id "hanbit-bank" stands at institutions.tsv:2 already',
    right: { institutions: [good, { ...good, id: "other-bank", en: "Other Bank", ko: "다른은행" }] },
  },
  {
    name: "unsorted",
    wrong: { institutions: [good, { id: "abc-bank", en: "Alpha Bank", ko: "알파은행" }] },
    says: "Not sorted",
    right: { institutions: [{ id: "abc-bank", en: "Alpha Bank", ko: "알파은행" }, good] },
  },
  {
    name: "shared alias",
    wrong: {
      institutions: [
        { ...good, aliases: "ko:한빛" },
        { id: "hanbit-univ", en: "Hanbit University", ko: "한빛대", aliases: "ko:한빛!" },
      ],
    },
    says: 'institutions.tsv:2 "한빛" also names hanbit-univ (institutions.tsv:3)',
    right: {
      institutions: [
        { ...good, aliases: "ko:한빛!" },
        { id: "hanbit-univ", en: "Hanbit University", ko: "한빛대", aliases: "ko:한빛!" },
      ],
    },
  },
  {
    name: "Latin person in ko",
    wrong: { people: [{ ...person, ko: "Kim 다온" }] },
    says: "is no Korean",
    right: { people: [{ ...person, ko: "J.D. 다온" }] },
  },
  {
    name: "unknown person",
    wrong: { institutions: [good], posts: [post] },
    says: 'Person "kim-da-on" is no',
    right: withPost({}),
  },
  {
    name: "unknown institution",
    wrong: { people: [person], posts: [post] },
    says: 'Institution "hanbit-bank" is no',
    right: withPost({}),
  },
  {
    name: "former in a role",
    wrong: withPost({ role_en: "Former president" }),
    says: "as it was held",
    right: withPost({ until: "2024-05" }),
  },
  {
    name: "전 in a role",
    wrong: withPost({ role_ko: "전 행장" }),
    says: "as it was held",
    right: withPost({ role_ko: "전무" }),
  },
  {
    name: "no role",
    wrong: withPost({ role_en: "", role_ko: "" }),
    says: "No role",
    right: withPost({ role_en: "" }),
  },
  {
    name: "bad date",
    wrong: withPost({ from: "05/2024" }),
    says: 'Bad from "05/2024"',
    right: withPost({ from: "2024-05" }),
  },
  {
    name: "until before from",
    wrong: withPost({ from: "2024-05", until: "2023" }),
    says: "lies before",
    right: withPost({ from: "2024-05", until: "2024" }),
  },
  {
    name: "two holders of an exclusive role",
    wrong: {
      institutions: [good],
      people: [person, { id: "park-sol", en: "Park Sol", ko: "박솔아" }],
      posts: [post, { ...post, person: "park-sol" }],
      roles: [{ en: "President", ko: "행장", flags: "exclusive" }],
    },
    says: "posts.tsv:3 President of hanbit-bank is held by kim-da-on (posts.tsv:2) too",
    right: {
      institutions: [good],
      people: [person, { id: "park-sol", en: "Park Sol", ko: "박솔아" }],
      posts: [
        { ...post, until: "2025-01" },
        { ...post, person: "park-sol" },
      ],
      roles: [{ en: "President", ko: "행장", flags: "exclusive" }],
    },
  },
  {
    name: "head of unknown type",
    wrong: { heads: [{ lang: "en", pattern: "* Bank", type: "bank" }] },
    says: "Unknown type",
    right: { heads: [{ lang: "en", pattern: "* Bank", type: "-" }] },
  },
  {
    name: "head without a word",
    wrong: { heads: [{ lang: "en", pattern: "*", type: "-" }] },
    says: "holds no word",
    right: {},
  },
  {
    name: "head twice",
    wrong: {
      heads: [
        { lang: "ko", pattern: "*은행", type: "-" },
        { lang: "ko", pattern: "*은행", type: "financial" },
      ],
    },
    says: "heads.tsv:3 The same row",
    right: {},
  },
  {
    name: "role in one language",
    wrong: { roles: [{ en: "Dean", ko: "" }] },
    says: "needs both languages",
    right: { roles: [{ en: "Dean", ko: "학장" }] },
  },
];

describe("each rule fires, and is silent once followed", () => {
  it.each(CASES)("$name", ({ wrong, says, right }) => {
    expect(errorsOf(wrong).join("\n")).toContain(says);
    expect(errorsOf(right)).toEqual([]);
  });
});

describe("warnings", () => {
  const warningsOf = (tables: Tables, today: string): string[] =>
    validateFiles(filesOf(tables), { today }).map(({ severity, message }) => `${severity}: ${message}`);

  it("tells what has grown old, and nothing of ended posts", () => {
    expect(warningsOf(withPost({ checked: "2025-01" }), "2026-02")).toEqual([
      "warning: Checked 13 months ago. Look it up and renew checked.",
    ]);
    expect(warningsOf(withPost({ checked: "2025-01" }), "2026-01")).toEqual([]);
    expect(warningsOf(withPost({ checked: "2025-01", until: "2025-01" }), "2026-02")).toEqual([]);
  });

  it("tells of a name missing in one script", () => {
    expect(warningsOf(one({ ko: "" }), "2026-01")[0]).toContain("no Korean name");
  });
});

it("takes ids that stand elsewhere for known", () => {
  const knows = (id: string, kind: string): boolean => id === "bank-of-korea" && kind === "institution";
  const files = [file("people", [person]), file("posts", [{ ...post, institution: "bank-of-korea" }])];
  expect(validateFiles(files, { knows })).toEqual([]);
  expect(validateFiles(files)).toHaveLength(1);
});

it("counts months", () => {
  expect(monthsBetween("2025-11", "2026-02")).toBe(3);
  expect(monthsBetween("2025-11", "2025-11-30")).toBe(0);
});
