import { describe, expect, it } from "@jest/globals";
import { createLookup } from "../../../src/dictionary/lookup.ts";
import { dictionaryOf } from "./tables.ts";

const dictionary = dictionaryOf({
  institutions: [
    { id: "bank-of-korea", type: "central-bank", en: "Bank of Korea", ko: "한국은행", domain: "bok.or.kr" },
    { id: "hanbit-bank", type: "financial", en: "Hanbit Bank", ko: "한빛은행", aliases: "en:Hanbit!" },
    {
      id: "hanbit-univ",
      type: "university",
      en: "Hanbit University",
      ko: "한빛대",
      aliases: "en:Hanbit!",
      parent: "hanbit-foundation",
    },
    { id: "hanbit-foundation", type: "ngo", en: "The Hanbit Foundation", ko: "한빛재단" },
  ],
  people: [
    { id: "chey", en: "Chey Da-won", ko: "최다원", variants: "ko:최다원!" },
    { id: "ended", en: "Park Sora", ko: "박소라" },
    { id: "open", en: "Choi Garam", ko: "최가람", variants: "en:Garam!" },
    { id: "twice", country: "US", en: "Marcus Rubino", ko: "마커스 루비노" },
  ],
  posts: [
    {
      person: "chey",
      institution: "bank-of-korea",
      role_en: "Governor",
      role_ko: "총재",
      from: "2022-04",
      until: "2026-04",
    },
    {
      person: "chey",
      institution: "hanbit-univ",
      role_en: "Professor",
      role_ko: "교수",
      from: "2010",
      until: "2022-03",
    },
    { person: "ended", institution: "hanbit-bank", role_en: "CEO", role_ko: "행장", until: "2020-12-31" },
    {
      person: "open",
      institution: "hanbit-bank",
      role_en: "CEO",
      role_ko: "행장",
      from: "2024-03",
      checked: "2025-06",
    },
    { person: "twice", institution: "", role_en: "Commentator", role_ko: "평론가" },
    { person: "twice", institution: "hanbit-univ", role_en: "Lecturer", role_ko: "강사" },
  ],
  heads: [
    { lang: "en", pattern: "University of *", type: "university" },
    { lang: "en", pattern: "* Institute", type: "think-tank" },
    { lang: "en", pattern: "* Institute for *", type: "think-tank" },
    { lang: "en", pattern: "* Securities", type: "financial" },
    { lang: "en", pattern: "University of * Hospital", type: "hospital" },
    { lang: "ko", pattern: "*대", type: "university" },
    { lang: "ko", pattern: "*세대", type: "-" },
    { lang: "ko", pattern: "*증권", type: "financial" },
    { lang: "ko", pattern: "국립*원", type: "government" },
    { lang: "ko", pattern: "청와대", type: "government" },
  ],
});

describe("posts by date", () => {
  const cases: [name: string, id: string, date: string | null, role: string | null][] = [
    ["within", "chey", "2024-01-15", "Governor"],
    ["first month", "chey", "2022-04-01", "Governor"],
    ["last month", "chey", "2026-04-20", "Governor"],
    ["after the end", "chey", "2026-05-01", null],
    ["an earlier post", "chey", "2015-06-01", "Professor"],
    ["before any", "chey", "2009-12-31", null],
    ["ended to the day", "ended", "2020-12-31", "CEO"],
    ["ended the day before", "ended", "2021-01-01", null],
    ["open, twelve months after it was checked", "open", "2026-06-30", "CEO"],
    ["open, thirteen months after", "open", "2026-07-01", null],
    ["open, before it began", "open", "2024-02-28", null],
    ["no date is today", "open", null, "CEO"],
    ["the first of several", "twice", "2026-01-01", "Commentator"],
    ["nobody", "nobody", "2026-01-01", null],
    ["an institution", "bank-of-korea", "2026-01-01", null],
  ];
  it.each(cases)("%s", (_, id, date, role) => {
    expect(dictionary.post(id, date)?.role.en ?? null).toBe(role);
  });

  it("says where, in both languages, and as of when", () => {
    expect(dictionary.post("open", "2025-01-01")).toEqual({
      personId: "open",
      role: { en: "CEO", ko: "행장" },
      asOf: "2025-06",
      institution: {
        name: "Hanbit Bank",
        canonicalName: "Hanbit Bank",
        names: { en: "Hanbit Bank", ko: "한빛은행" },
        entityId: "hanbit-bank",
        type: "financial",
        country: "KR",
        domain: null,
        basis: "dictionary",
        evidence: null,
        asOf: "2025-06",
      },
    });
    expect(dictionary.post("twice", "2026-01-01")?.institution).toBeNull();
  });
});

describe("find", () => {
  const cases: [name: string, kind: "person" | "institution", id: string | null][] = [
    ["Bank of Korea", "institution", "bank-of-korea"],
    ["the bank of korea", "institution", "bank-of-korea"],
    ["BANK OF KOREA", "institution", "bank-of-korea"],
    ["한국 은행", "institution", "bank-of-korea"],
    ["Bank of Korea", "person", null],
    ["Hanbit", "institution", null],
    ["Hanbit Foundation", "institution", "hanbit-foundation"],
    ["Chey Dawon", "person", "chey"],
    ["최다원", "person", "chey"],
    ["Garam", "person", null],
    ["Japan", "institution", null],
    ["", "institution", null],
  ];
  it.each(cases)("%s as %s", (name, kind, id) => {
    expect(dictionary.find(name, kind)?.id ?? null).toBe(id);
  });

  it("gives all bearers of a shared name", () => {
    expect(
      dictionary
        .findAll("Hanbit")
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["hanbit-bank", "hanbit-univ"]);
  });

  it("links a spelling to a known person of the institution, else to nobody", () => {
    expect(dictionary.findBySpelling("Choi Da-won", "bank-of-korea")?.id).toBe("chey");
    expect(dictionary.findBySpelling("Choi Da-won", "hanbit-bank")).toBeNull();
    expect(dictionary.findBySpelling("Kim Da-won", "bank-of-korea")).toBeNull();
  });
});

it("gives an entity by id", () => {
  expect(dictionary.entity("hanbit-univ")).toEqual({
    id: "hanbit-univ",
    kind: "institution",
    names: { en: "Hanbit University", ko: "한빛대" },
    type: "university",
    country: "KR",
    domain: null,
    parent: "hanbit-foundation",
  });
  expect(dictionary.entity("bank-of-korea")?.domain).toBe("bok.or.kr");
  expect(dictionary.entity("none")).toBeNull();
});

describe("types by head noun", () => {
  const cases: [name: string, lang: string, type: string | null][] = [
    ["Saebyok Institute", "en", "think-tank"],
    ["the University of Nowhere", "en", null],
    ["University of Nowhere", "en", "university"],
    ["University of Nowhere Hospital", "en", "hospital"],
    ["Nowhere Institute for Securities", "en", "think-tank"],
    ["Nowhere Securities", "en", "financial"],
    ["Securities", "en", null],
    ["Nowhere", "en", null],
    ["새벽증권", "ko", "financial"],
    ["새벽 증권", "ko", "financial"],
    ["증권", "ko", null],
    ["새벽대", "ko", "university"],
    ["밀레니얼세대", "ko", null],
    ["군대", "ko", null],
    ["국립새벽원", "ko", "government"],
    ["청와대", "ko", "government"],
    ["Nowhere Securities", "ko", "financial"],
  ];
  it.each(cases)("%s (%s)", (name, lang, type) => {
    expect(dictionary.typeByHead(name, lang)).toBe(type);
  });
});

it("translates roles both ways", () => {
  expect(dictionary.translateRole("Governor", "ko")).toBe("총재");
  expect(dictionary.translateRole("교수", "en")).toBe("professor");
  expect(dictionary.translateRole("CEO", "ko")).toBe("최고경영자");
  expect(dictionary.translateRole("beekeeper", "ko")).toBeNull();
});

it("counts", () => {
  expect(dictionary.count()).toMatchObject({ institutions: 4, people: 4 });
});

it("refuses bytes of another kind", () => {
  expect(() => createLookup(new Uint8Array([0, 0, 72, 105]))).toThrow("Not a compiled dictionary");
  expect(() => createLookup(new Uint8Array())).toThrow("Not a compiled dictionary");
});
