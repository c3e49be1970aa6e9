import { describe, expect, it } from "@jest/globals";
import { selectBundle } from "../../../src/dictionary/bundle.ts";
import { decodeText, encodeText } from "../../../src/dictionary/codepage.ts";
import { parseFiles } from "../../../src/dictionary/format.ts";
import {
  initials,
  longAlias,
  longId,
  shortAlias,
  shortId,
  slug,
} from "../../../src/dictionary/short-forms.ts";
import { file } from "./tables.ts";

describe("text and bytes", () => {
  const many = Array.from({ length: 6000 }, (_, index) => String.fromCharCode(0x4e00 + index)).join("");
  it.each(["", "Bank of Korea", "한국은행 é 日本銀行", "\u0001\u0006\t\n", many, `${many}가`.repeat(3)])(
    "come back",
    (text) => {
      expect(decodeText(encodeText(text))).toBe(text);
    },
  );
  it("take one byte for a common syllable", () => {
    const once = encodeText("한").length;
    expect(encodeText("한한한한").length).toBe(once + 3);
  });
});

describe("ids", () => {
  const cases: [id: string, en: string, country: string, short: string][] = [
    ["bank-of-korea", "Bank of Korea", "KR", ""],
    ["t-rowe-price", "T. Rowe Price", "US", ""],
    ["sp-global", "S&P Global", "US", "sp-global"],
    ["ministry-of-economy-de", "German Economy Ministry", "DE", "ministry-of-economy~"],
    ["lee-2", "Lee", "KR", "lee-2"],
  ];
  it.each(cases)("%s", (id, en, country, short) => {
    expect(shortId(id, en, country)).toBe(short);
    expect(longId(short, en, country)).toBe(id);
  });
  it("are made of any name", () => {
    expect(slug("Société Générale S.A.")).toBe("societe-generale-sa");
    expect(slug("한국은행")).toBe("");
  });
});

describe("aliases", () => {
  const cases: [alias: string, en: string, ko: string, length: number][] = [
    ["KDI", "Korea Development Institute", "한국개발연구원", 0],
    ["헤리티지 재단", "Heritage Foundation", "헤리티지재단", 2],
    ["컬럼비아비즈니스 스쿨", "Columbia", "컬럼비아 비즈니스 스쿨", 2],
    ["한은", "Bank of Korea", "한국은행", 2],
  ];
  it.each(cases)("%s", (alias, en, ko, length) => {
    const short = shortAlias(alias, en, ko);
    expect(short).toHaveLength(length);
    expect(longAlias(short, en, ko)).toBe(alias);
  });
  it("know initials", () => {
    expect(initials("European Banking Authority")).toBe("EBA");
    expect(initials("Center for Strategic and International Studies")).toBe("CSIS");
    expect(initials("MoffettNathanson")).toBe("M");
  });
});

describe("the bundle", () => {
  const { tables } = parseFiles([
    file("institutions", [
      { id: "a", en: "Alpha Company", ko: "알파", country: "MW" },
      {
        id: "b",
        en: "Beta Bank",
        ko: "베타은행",
        country: "MW",
        type: "central-bank",
        aliases: "en:Beta | en:Betabank",
      },
      {
        id: "c",
        en: "Gamma Company",
        ko: "감마",
        country: "MW",
        aliases: "ko:감마사 | en:Gamma | en:Betabank",
      },
    ]),
  ]);
  const institutions = tables.institutions.map(({ entry }) => entry);
  const ids = (limit: number, frequent: string[] = []): string[] =>
    selectBundle(
      institutions,
      [],
      frequent.map((id) => ({ frequent: id })),
      limit,
    ).map(({ id }) => id);

  it("takes all if there is room, in their order", () => {
    expect(ids(1000)).toEqual(["a", "b", "c"]);
  });
  it("prefers what is named more", () => {
    expect(ids(30)).toEqual(["b"]);
  });
  it("prefers what is listed as frequent", () => {
    expect(ids(45)[0]).not.toBe("c");
    expect(ids(45, ["c"])).toEqual(["c"]);
  });
  it("drops long aliases of what is not referred to, but none that others share", () => {
    const [, , c] = selectBundle(institutions, [], [], 1000);
    expect(c?.aliases.map(({ text }) => text)).toEqual(["감마사", "Betabank"]);
  });
});
