import { describe, expect, it } from "@jest/globals";
import { describeSource, leadingCue, placeOf, quotedWords } from "../../../src/export/article.ts";
import { toCslJson, toRis } from "../../../src/export/citation.ts";
import { CSV_COLUMNS, tableToCsv, toCsv } from "../../../src/export/csv.ts";
import { toJson } from "../../../src/export/json.ts";
import { quoteAsText, toMarkdown } from "../../../src/export/markdown.ts";
import { SAMPLE, SAMPLE_TEXT, spanOf } from "../../support/sample-analysis.ts";

const INFO = {
  title: "Bank sees growth, minister says plan ‘costs nothing’",
  url: "https://news.example/2026/growth",
  publisher: "The Example",
  authors: ["Ada Roe", "Ben Lim"],
  date: "2026-03-04T09:30:00+09:00",
};
const LABELS = {
  kinds: { direct: "direct", mixed: "mixed", indirect: "indirect" },
  unnamed: "unnamed",
  unattributed: "No speaker named",
};

/** Reads CSV back, quotes and line breaks included. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (quoted) {
      if (char === '"' && text[at + 1] === '"') cell += text[++at];
      else if (char === '"') quoted = false;
      else cell += char;
    } else if (char === '"') quoted = true;
    else if (char === ",") {
      row.push(cell);
      cell = "";
    } else if (char === "\n") {
      rows.push([...row, cell.replace(/\r$/, "")]);
      row = [];
      cell = "";
    } else cell += char;
  }
  return rows;
}

describe("CSV", () => {
  const text = toCsv(INFO, SAMPLE);
  const [head, ...rows] = parseCsv(text.slice(1));
  const cell = (row: number, column: (typeof CSV_COLUMNS)[number]) =>
    rows[row]?.[CSV_COLUMNS.indexOf(column)];

  it("begins with the mark by which Excel knows UTF-8, and ends its lines as Excel does", () => {
    expect(text.startsWith("\uFEFF")).toBe(true);
    expect(text.endsWith("\r\n")).toBe(true);
  });

  it("has a head and one row a quote, all of the same width", () => {
    expect(head).toEqual([...CSV_COLUMNS]);
    expect(rows).toHaveLength(SAMPLE.quotes.length);
    for (const row of rows) expect(row).toHaveLength(CSV_COLUMNS.length);
  });

  it("holds source, institution and link of a quote", () => {
    expect(cell(0, "quote")).toBe("Growth will pick up in spring,");
    expect(cell(0, "source_name_ko")).toBe("한미래");
    expect(cell(0, "institution_country")).toBe("KR");
    expect(cell(0, "link")).toContain("#:~:text=");
    expect(cell(1, "joint_speakers")).toBe("Han Mirae");
    expect(cell(1, "institution_basis")).toBe("dictionary");
  });

  it("leaves the source of an uncertain quote empty", () => {
    expect([cell(5, "source_id"), cell(5, "source_name"), cell(5, "confidence")]).toEqual(["", "", "0.4"]);
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+82 2", "'+82 2"],
    ["@name", "'@name"],
    ["-5", "'-5"],
    ["a=b", "a=b"],
    ['say "no"', 'say "no"'],
    ["two\nlines", "two\nlines"],
    ["a,b", "a,b"],
  ])("carries %j as %j, never as a formula", (value, expected) => {
    expect(parseCsv(tableToCsv(["c"], [[value]]).slice(1))[1]).toEqual([expected]);
  });
});

describe("Markdown", () => {
  const text = toMarkdown(INFO, SAMPLE, LABELS);

  it("has each source with what was said, unnamed ones marked, uncertain quotes last", () => {
    const heads = text.split("\n").filter((line) => line.startsWith("## "));
    expect(heads).toEqual([
      "## Han Mirae, economist, Bank of Korea",
      "## Dana Quill, Minister, Ministry of Rivers",
      "## Hanbit Institute",
      "## a ministry official (unnamed)",
      "## Sources (unnamed)",
      "## No speaker named",
    ]);
    expect(text).toContain(
      "- “Growth will pick up in spring,” ([direct](<https://news.example/2026/growth#:~:text=",
    );
    expect(text.trimEnd().split("\n").at(-1)).toContain("We will see");
  });

  it("lets no sign of the article become Markdown", () => {
    const hostile = { ...SAMPLE, text: SAMPLE.text.replace("Growth will", "*Gro* <i>ll") };
    expect(toMarkdown(INFO, hostile, LABELS)).toContain("\\*Gro\\* \\<i\\>ll");
  });

  it("works without an address", () => {
    expect(toMarkdown({ ...INFO, url: null }, SAMPLE, LABELS)).toContain("spring,” (direct)");
  });
});

describe("one quote as text", () => {
  it("says what, who, where, and links", () => {
    expect(quoteAsText(INFO, SAMPLE, SAMPLE.quotes[0]!).split("\n")).toEqual([
      "“Growth will pick up in spring,”",
      "— Han Mirae, economist, Bank of Korea · Bank sees growth, minister says plan ‘costs nothing’, The Example, 2026-03-04",
      "https://news.example/2026/growth#:~:text=Growth%20will%20pick%20up%20in%20spring%2C",
    ]);
  });

  it("names no speaker where none is certain", () => {
    expect(quoteAsText(INFO, SAMPLE, SAMPLE.quotes[5]!).split("\n")[1]).toMatch(/^— Bank sees growth/);
  });
});

describe("describeSource", () => {
  it("puts institution and role before a Korean name", () => {
    const source = { ...SAMPLE.sources[0]!, name: "한미래", role: "연구위원" };
    const institution = { ...source.institution!, name: "한국은행" };
    expect(describeSource({ ...source, institution }, "ko")).toBe("한국은행 연구위원 한미래");
  });
});

describe("placeOf", () => {
  const source = SAMPLE.sources[1]!;
  const institution = { ...source.institution!, names: { en: "Ministry of Rivers", ko: "하천부" } };

  it("says what only the dictionary knows in the article's language", () => {
    expect(placeOf({ ...source, role: "장관", institution }, "ko")).toBe("하천부 장관");
    expect(placeOf({ ...source, institution: { ...institution, basis: "text" } }, "ko")).toBe(
      "Ministry of Rivers Minister",
    );
  });

  it.each([
    ["a ministry official", "official", null, "en", null],
    ["산업부 관계자", "관계자", "산업부", "ko", null],
    ["Ann Lee", "official", null, "en", "official"],
    ["Ann Lee", null, null, "en", null],
  ])("does not say again what the name says: %s", (name, role, place, lang, expected) => {
    const at = place === null ? null : { ...institution, name: place, basis: "text" as const };
    expect(placeOf({ ...source, name, role, institution: at }, lang)).toBe(expected);
  });
});

it("puts the cue before what is reported, in a copied quote and in the list", () => {
  const quote = SAMPLE.quotes[2]!;
  expect(quoteAsText(INFO, SAMPLE, quote).split("\n")[0]).toBe("expects rents to fall");
  expect(toMarkdown(INFO, SAMPLE, LABELS)).toContain("- expects rents to fall (");
  expect(quoteAsText(INFO, SAMPLE, SAMPLE.quotes[0]!).split("\n")[0]).toBe(
    "“Growth will pick up in spring,”",
  );
});

describe("leadingCue", () => {
  it("is the verb that leads to what is said", () => {
    expect(leadingCue(SAMPLE, SAMPLE.quotes[2]!)).toBe("expects");
    expect(leadingCue(SAMPLE, SAMPLE.quotes[1]!)).toBe("said");
  });
  it("is none of a direct quote, or where the verb stands behind or farther away", () => {
    expect(leadingCue(SAMPLE, SAMPLE.quotes[0]!)).toBeNull();
    const quote = { ...SAMPLE.quotes[2]!, cue: [spanOf(SAMPLE_TEXT, "report")] };
    expect(leadingCue(SAMPLE, quote)).toBeNull();
    expect(leadingCue(SAMPLE, { ...quote, cue: [spanOf(SAMPLE_TEXT, "Minister")] })).toBeNull();
  });
});

describe("quotedWords", () => {
  it("adds no marks to words that bring their own", () => {
    const text = 'It is clear that "nothing changed" here.';
    const quote = { ...SAMPLE.quotes[0]!, content: [[12, 32] as const] };
    expect(quotedWords({ ...SAMPLE, text }, quote)).toBe('that "nothing change');
  });
  it("puts marks around direct quotes only", () => {
    expect(quotedWords(SAMPLE, SAMPLE.quotes[2]!)).toBe("rents to fall");
  });
});

describe("JSON", () => {
  it("is the analysis itself", () => {
    expect(JSON.parse(toJson(SAMPLE))).toEqual(SAMPLE);
  });
});

describe("citations", () => {
  it("give CSL-JSON with date, authors and quotes", () => {
    const [item] = JSON.parse(toCslJson(INFO, SAMPLE));
    expect(item).toMatchObject({
      type: "article-newspaper",
      title: INFO.title,
      author: [{ literal: "Ada Roe" }, { literal: "Ben Lim" }],
      "container-title": "The Example",
      issued: { "date-parts": [[2026, 3, 4]] },
      URL: INFO.url,
      language: "en",
    });
    expect(item.note.split("\n")).toHaveLength(SAMPLE.quotes.length);
  });

  it("leave out what is not known", () => {
    const bare = { title: null, url: null, publisher: null, authors: [], date: "yesterday" };
    const [item] = JSON.parse(toCslJson(bare, SAMPLE));
    expect(Object.keys(item).sort()).toEqual(["id", "language", "note", "type"]);
  });

  it("give RIS, one field a line", () => {
    const lines = toRis({ ...INFO, title: "Two\nlines" }, SAMPLE).split("\r\n");
    expect(lines[0]).toBe("TY  - NEWS");
    expect(lines).toContain("TI  - Two lines");
    expect(lines).toContain("AU  - Ben Lim");
    expect(lines).toContain("DA  - 2026/03/04");
    expect(lines.filter((line) => line.startsWith("N1"))).toHaveLength(SAMPLE.quotes.length);
    expect(lines.at(-2)).toBe("ER  - ");
  });
});
