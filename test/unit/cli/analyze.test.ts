/** The command line as docs/command-line.md promises it, run as a reader of the README runs it. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parseLine } from "../../../src/cli/document.ts";
import type { Analysis } from "../../../src/engine/types.ts";

const schema = JSON.parse(readFileSync("src/engine/analysis.schema.json", "utf8")) as object;
const isAnalysis = new Ajv2020({ strict: false }).compile(schema);

function analyze(
  args: readonly string[],
  input = "",
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync("npm", ["run", "--silent", "analyze", "--", ...args], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
}

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Bridge to Open</title><meta property="og:type" content="article"></head><body><nav>"Menu" said</nav><article><h1>Bridge to Open</h1>${body}</article></body></html>`;
const paragraphs = `<p>“The bridge will open in May,” said Ada Moss, an engineer at Seoul National University, on Monday evening.</p><p>She added that the work had been checked twice, and that nobody had seen a problem since the spring of last year.</p><p>The city paid for the bridge over six years. It carries two lanes, a tram and a path for bicycles.</p>`;

describe("analyze --jsonl", () => {
  const lines = [
    JSON.stringify({
      id: "text-en",
      text: "“It works,” said Ada Moss, an engineer at Seoul National University.\n\nShe smiled.",
    }),
    JSON.stringify({
      id: "text-ko",
      text: "노승민 산업연구원 선임연구위원은 “지금 자금이 필요하다”고 말했다.",
    }),
    "",
    "{broken",
    JSON.stringify({ id: "both", text: "a", html: "b" }),
    JSON.stringify({ id: "neither" }),
    JSON.stringify({ id: "page", html: page(paragraphs), url: "https://news.example/1" }),
    JSON.stringify({ id: "empty", text: " \n" }),
    JSON.stringify({ id: "no-article", html: "<p>hi" }),
    JSON.stringify({
      id: "german",
      text: "Die Bank teilte am Montag mit, dass der Zins nicht geändert wird und auch im Herbst so bleibt.",
    }),
  ];
  const { status, stdout, stderr } = analyze(["--jsonl"], `${lines.join("\n")}\n`);
  const answers = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Analysis & { error?: string });

  it("answers each line in its order and fails at the end because some failed", () => {
    expect(answers.map((a) => a.id)).toEqual([
      "text-en",
      "text-ko",
      null,
      "both",
      "neither",
      "page",
      "empty",
      "no-article",
      "german",
    ]);
    expect(status).toBe(1);
    expect(stderr).toBe("");
  });

  it("gives what the schema says, or an error", () => {
    for (const answer of answers) {
      if (answer.error === undefined)
        expect([answer.id, isAnalysis(answer), isAnalysis.errors]).toEqual([answer.id, true, null]);
      else expect(typeof answer.error).toBe("string");
    }
    expect(answers.filter((a) => a.error !== undefined)).toHaveLength(3);
  });

  it("returns a text unchanged and finds who speaks in it", () => {
    const [english, korean] = answers as [Analysis, Analysis];
    expect(english.text).toContain("\n\nShe smiled.");
    expect(english.sources.map((s) => s.name)).toEqual(["Ada Moss"]);
    expect(english.sources[0]?.institution?.name).toBe("Seoul National University");
    expect(korean.sources[0]).toMatchObject({ name: "노승민", role: "선임연구위원" });
    expect(korean.sources[0]?.institution).toMatchObject({
      name: "산업연구원",
      entityId: expect.any(String),
    });
  });

  it("finds the article of a page", () => {
    const found = answers.find((a) => a.id === "page") as Analysis;
    expect(found.title).toBe("Bridge to Open");
    expect(found.text.startsWith("“The bridge")).toBe(true);
    expect(found.quotes.length).toBe(2);
  });

  it.each(["empty", "no-article", "german"])("finds no quotes, and no error: %s", (id) => {
    const found = answers.find((a) => a.id === id) as Analysis;
    expect([found.quotes, found.sources]).toEqual([[], []]);
    if (id === "german") expect([found.lang, found.text.length > 0]).toEqual(["de", true]);
    if (id === "no-article") expect(found.text).toBe("");
  });
});

describe("a line of input", () => {
  it.each([
    ["not JSON", "{", null, /not JSON/],
    ["no object", "[1]", null, /not a JSON object/],
    ["no id", '{"text":"a"}', null, /"id"/],
    ["an id that is no string", '{"id":1,"text":"a"}', null, /"id"/],
    ["a text that is no string", '{"id":"a","text":1}', "a", /"text"/],
    ["a language that it does not speak", '{"id":"a","text":"b","lang":"fr"}', "a", /"lang"/],
  ])("%s", (_name, line, id, error) => {
    const parsed = parseLine(line);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) {
      expect(parsed.id).toBe(id);
      expect(parsed.error).toMatch(error);
    }
  });
});

describe("analyze FILE", () => {
  it("prints the list for a person", () => {
    const { status, stdout } = analyze(["test/golden/ko-economy.txt"]);
    expect(status).toBe(0);
    expect(stdout).toContain("백민호");
    expect(stdout).toMatch(/\d+ quotes, \d+ sources/);
  });

  it("makes one table of several files", () => {
    const { status, stdout } = analyze(["--csv", "test/golden/ko-economy.txt", "test/golden/ko-sports.txt"]);
    expect(status).toBe(0);
    const lines = stdout.split("\n").filter(Boolean);
    expect(lines[0]).toContain("quote_kind");
    expect(lines.filter((line) => line.includes("quote_kind"))).toHaveLength(1);
    expect(stdout).toContain("백민호");
    expect(stdout).toContain("강도진");
  });

  it("says what is wrong with a file that is not there", () => {
    const { status, stderr } = analyze(["no-such-file.html"]);
    expect(status).toBe(1);
    expect(stderr).toContain("no-such-file.html");
  });
});
