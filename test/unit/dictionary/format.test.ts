import { describe, expect, it } from "@jest/globals";
import {
  COLUMNS,
  formatAliases,
  formatInstitution,
  formatPerson,
  formatPost,
  parseAliases,
  parseFiles,
} from "../../../src/dictionary/format.ts";
import { file } from "./tables.ts";

describe("aliases", () => {
  const cases: [cell: string, expected: unknown][] = [
    ["", []],
    ["en:BOK!", [{ lang: "en", text: "BOK", proof: "!" }]],
    ["ko:은행!!", [{ lang: "ko", text: "은행", proof: "!!" }]],
    [
      "en:Asan | ko:아산",
      [
        { lang: "en", text: "Asan", proof: "" },
        { lang: "ko", text: "아산", proof: "" },
      ],
    ],
    ["Asan", [{ lang: "", text: "Asan", proof: "" }]],
  ];
  it.each(cases)("%s", (cell, expected) => {
    expect(parseAliases(cell)).toEqual(expected);
    expect(formatAliases(parseAliases(cell))).toBe(cell);
  });
});

describe("tables", () => {
  it("gives back each line as it was", () => {
    const institutions = file("institutions", [
      {
        id: "bank-of-korea",
        en: "Bank of Korea",
        ko: "한국은행",
        aliases: "en:BOK! | ko:한은",
        flags: "exclusive",
      },
    ]);
    const people = file("people", [{ id: "rhee", en: "Rhee", ko: "이", variants: "en:Lee" }]);
    const posts = file("posts", [
      { person: "rhee", institution: "bank-of-korea", role_en: "Governor", from: "2022" },
    ]);
    const { tables, problems } = parseFiles([institutions, people, posts]);
    expect(problems).toEqual([]);
    const line = ({ text }: { text: string }) => text.split("\n")[1];
    expect(formatInstitution(tables.institutions[0]!.entry)).toBe(line(institutions));
    expect(formatPerson(tables.people[0]!.entry)).toBe(line(people));
    expect(formatPost(tables.posts[0]!.entry)).toBe(line(posts));
  });

  it("reads several tables in one file and skips empty lines", () => {
    const text = `${file("people", [{ id: "a", en: "A" }]).text}\n\n${file("hidden", [{ hidden: "b" }]).text}`;
    const { tables, problems } = parseFiles([{ path: "own.tsv", text }]);
    expect(problems).toEqual([]);
    expect(tables.people).toHaveLength(1);
    expect(tables.hidden[0]?.entry).toEqual({ hidden: "b" });
    expect(tables.hidden[0]?.line).toBe(6);
  });

  it("reads Windows line ends and a byte order mark", () => {
    const text = `\uFEFF${file("hidden", [{ hidden: "b" }]).text}`.replaceAll("\n", "\r\n");
    expect(parseFiles([{ path: "own.tsv", text }])).toMatchObject({
      problems: [],
      tables: { hidden: [{ entry: { hidden: "b" } }] },
    });
  });

  it("names the line of a missing header once, and of wrong columns", () => {
    const none = parseFiles([{ path: "x.tsv", text: "just text\nmore text\n" }]);
    expect(none.problems).toHaveLength(1);
    expect(none.problems[0]).toMatchObject({ path: "x.tsv", line: 1, severity: "error" });
    const short = parseFiles([{ path: "y.tsv", text: `${COLUMNS.people.join("\t")}\na\tb\n` }]);
    expect(short.problems[0]).toMatchObject({ path: "y.tsv", line: 2 });
    expect(short.problems[0]?.message).toContain("2 columns instead of 7");
    expect(short.tables.people).toEqual([]);
  });
});
