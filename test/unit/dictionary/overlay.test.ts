import { describe, expect, it } from "@jest/globals";
import {
  EMPTY_OVERLAY,
  freeId,
  type Overlay,
  parseOverlay,
  serializeOverlay,
} from "../../../src/dictionary/overlay.ts";
import { dictionaryOf, file, namesIn, type Tables } from "./tables.ts";

const BUNDLED: Tables = {
  institutions: [
    { id: "hanbit-bank", type: "financial", en: "Hanbit Bank", ko: "한빛은행", aliases: "ko:한빛" },
    { id: "saebyok-bank", type: "financial", en: "Saebyok Bank", ko: "새벽은행" },
  ],
  people: [{ id: "choi-ga-ram", en: "Choi Ga-ram", ko: "최가람" }],
  posts: [{ person: "choi-ga-ram", institution: "hanbit-bank", role_en: "CEO", role_ko: "행장" }],
};
const bundledIds = new Set(["hanbit-bank", "saebyok-bank", "choi-ga-ram"]);
const knows = (id: string): boolean => bundledIds.has(id);

function overlayOf(
  ...tables: [table: "institutions" | "people" | "posts" | "hidden", row: Record<string, string>][]
): Overlay {
  const text = tables.map(([table, row]) => file(table, [{ origin: "reader", ...row }]).text).join("\n");
  const result = parseOverlay(text, knows);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return result.overlay;
}

describe("own entries over bundled ones", () => {
  it("adds an institution and a person with a post at a bundled one", () => {
    const overlay = overlayOf(
      ["institutions", { id: "own-lab", type: "think-tank", en: "Own Lab", ko: "나만의연구소" }],
      ["people", { id: "own-person", en: "Han Byeol", ko: "한별이" }],
      [
        "posts",
        { person: "own-person", institution: "saebyok-bank", role_en: "Economist", role_ko: "이코노미스트" },
      ],
    );
    const dictionary = dictionaryOf(BUNDLED, overlay);
    expect(namesIn(dictionary, "한별이 나만의 연구소 대표")).toEqual([
      "한별이→own-person",
      "나만의 연구소→own-lab",
    ]);
    expect(dictionary.post("own-person", "2026-01-01")?.institution?.entityId).toBe("saebyok-bank");
  });

  it("corrects a bundled entry whole, and keeps its posts while none are stated", () => {
    const overlay = overlayOf(["people", { id: "choi-ga-ram", en: "Choi Garam", ko: "최가람" }]);
    const dictionary = dictionaryOf(BUNDLED, overlay);
    expect(dictionary.entity("choi-ga-ram")?.names.en).toBe("Choi Garam");
    expect(namesIn(dictionary, "Choi Ga-ram said")).toEqual([]);
    expect(dictionary.post("choi-ga-ram", "2026-01-01")?.role.en).toBe("CEO");
  });

  it("puts own posts in the place of bundled ones", () => {
    const overlay = overlayOf([
      "posts",
      { person: "choi-ga-ram", institution: "saebyok-bank", role_en: "Chairman" },
    ]);
    const dictionary = dictionaryOf(BUNDLED, overlay);
    expect(dictionary.post("choi-ga-ram", "2026-01-01")?.institution?.entityId).toBe("saebyok-bank");
  });

  it("wins where it shares a name with a bundled entry", () => {
    const overlay = overlayOf([
      "institutions",
      { id: "hanbit-lab", type: "think-tank", en: "Hanbit Lab", ko: "한빛" },
    ]);
    expect(namesIn(dictionaryOf(BUNDLED, overlay), "한빛은 밝혔다")).toEqual(["한빛→hanbit-lab"]);
    expect(namesIn(dictionaryOf(BUNDLED), "한빛은 밝혔다")).toEqual(["한빛→hanbit-bank"]);
  });

  it("hides a bundled entry everywhere", () => {
    const dictionary = dictionaryOf(BUNDLED, overlayOf(["hidden", { hidden: "hanbit-bank" }]));
    expect(namesIn(dictionary, "한빛은행과 새벽은행")).toEqual(["새벽은행→saebyok-bank"]);
    expect(dictionary.entity("hanbit-bank")).toBeNull();
    expect(dictionary.find("Hanbit Bank", "institution")).toBeNull();
    expect(dictionary.post("choi-ga-ram", "2026-01-01")?.institution).toBeNull();
  });

  it("changes nothing when empty", () => {
    const text = "한빛은행 최가람 행장";
    expect(namesIn(dictionaryOf(BUNDLED, EMPTY_OVERLAY), text)).toEqual(namesIn(dictionaryOf(BUNDLED), text));
  });
});

describe("files", () => {
  it("come back as they went out", () => {
    const overlay = overlayOf(
      [
        "institutions",
        {
          id: "own-lab",
          type: "think-tank",
          en: "Own Lab",
          ko: "나만의연구소",
          aliases: "ko:나만연 | en:OL!",
        },
      ],
      ["people", { id: "own-person", en: "Han Byeol", ko: "한별이" }],
      [
        "posts",
        { person: "own-person", institution: "own-lab", role_en: "Head", role_ko: "소장", from: "2025" },
      ],
      ["hidden", { hidden: "hanbit-bank" }],
    );
    expect(parseOverlay(serializeOverlay(overlay), knows)).toEqual({ ok: true, overlay, warnings: [] });
    expect(serializeOverlay(EMPTY_OVERLAY)).toBe("");
    expect(parseOverlay("", knows)).toMatchObject({ ok: true, overlay: EMPTY_OVERLAY });
  });

  const corrupt: [name: string, text: string, says: string][] = [
    ["no table", "not a dictionary", "No header line"],
    ["binary", "\u0000\u0001\u0002\n\u0003", "No header line"],
    ["cut off", file("people", [{ id: "a", en: "A" }]).text.slice(0, -12), "columns instead of"],
    ["unknown id", file("hidden", [{ hidden: "nobody" }]).text, "is no entry's id"],
    [
      "bundled tables",
      file("heads", [{ lang: "en", pattern: "* Bank", type: "financial" }]).text,
      "cannot be own entries",
    ],
  ];
  it.each(corrupt)("%s is refused with the line", (_, text, says) => {
    const result = parseOverlay(text, knows, "mine.tsv");
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.problems.map(({ message }) => message).join("\n")).toContain(says);
    expect(result.problems.every(({ path, line }) => path === "mine.tsv" && line > 0)).toBe(true);
  });

  it("are read without knowing the bundled ids, once they were checked", () => {
    expect(parseOverlay(file("hidden", [{ hidden: "gone-since" }]).text).ok).toBe(true);
  });
});

it("finds a free id", () => {
  const taken = new Set(["han-byeol", "own-1", "own-2"]);
  const isTaken = (id: string): boolean => taken.has(id);
  expect(freeId("saebyok", isTaken)).toBe("saebyok");
  expect(freeId("han-byeol", isTaken)).toBe("han-byeol-2");
  expect(freeId("", isTaken)).toBe("own-3");
});

describe("hidden names", () => {
  const text = "hidden_name\nGrowth\n봄\n";

  it("travel in a table of their own, there and back", () => {
    const read = parseOverlay(text, knows);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.overlay).toEqual({ ...EMPTY_OVERLAY, hiddenNames: ["Growth", "봄"] });
    expect(serializeOverlay(read.overlay)).toBe(text);
  });

  it("stand there once", () => {
    expect(parseOverlay(`${text}Growth\n`, knows)).toMatchObject({
      ok: false,
      problems: [{ line: 4, message: expect.stringContaining("The same row stands at") }],
    });
  });
});

describe("a post of the reader's", () => {
  const post = (origin: string) =>
    parseOverlay(file("posts", [{ person: "choi-ga-ram", institution: "saebyok-bank", origin }]).text, knows)
      .ok;

  it("needs no role, which others' do", () => {
    expect([post("reader"), post("press")]).toEqual([true, false]);
  });

  it("may say that somebody works nowhere", () => {
    const nowhere = overlayOf(["posts", { person: "choi-ga-ram", institution: "" }]);
    expect(dictionaryOf(BUNDLED, nowhere).post("choi-ga-ram", "2026-01-01")?.institution).toBeNull();
  });
});

describe("bundled", () => {
  it("knows entries that the reader hid or corrected as they were", () => {
    const overlay = overlayOf(
      ["hidden", { hidden: "hanbit-bank" }],
      ["people", { id: "choi-ga-ram", en: "Choi Garam", ko: "최가람" }],
      ["institutions", { id: "own-lab", type: "think-tank", en: "Own Lab", ko: "나만의연구소" }],
    );
    const dictionary = dictionaryOf(BUNDLED, overlay);
    expect(dictionary.bundled("hanbit-bank")?.names.ko).toBe("한빛은행");
    expect(dictionary.bundled("choi-ga-ram")).toMatchObject({ kind: "person", names: { en: "Choi Ga-ram" } });
    expect(dictionary.bundled("own-lab")).toBeNull();
  });
});

describe("suggest", () => {
  const suggest = (query: string, limit = 5) =>
    dictionaryOf(
      BUNDLED,
      overlayOf([
        "institutions",
        { id: "own-lab", type: "think-tank", en: "Own Bank Lab", ko: "나만의연구소" },
      ]),
    )
      .suggest(query, limit)
      .map(({ id }) => id);

  it.each([
    ["han", ["hanbit-bank"]],
    ["HANBIT bank", ["hanbit-bank"]],
    ["한빛", ["hanbit-bank"]],
    ["은행", ["hanbit-bank", "saebyok-bank"]],
    ["bank", ["own-lab", "hanbit-bank", "saebyok-bank"]],
    ["own", ["own-lab"]],
    ["anbit", []],
    ["choi", []],
    ["", []],
    [" ", []],
  ])("%j → %j", (query, expected) => {
    expect([...suggest(query)].sort()).toEqual([...expected].sort());
  });

  it("gives the nearest first, and no more than asked for", () => {
    expect(suggest("saebyok bank", 1)).toEqual(["saebyok-bank"]);
    expect(suggest("bank", 2)).toHaveLength(2);
  });
});
