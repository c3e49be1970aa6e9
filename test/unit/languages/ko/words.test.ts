import { describe, expect, it } from "@jest/globals";
import { scan } from "../../../../src/engine/text/scan.ts";
import { isVerbal } from "../../../../src/languages/ko/endings.ts";
import { isForeign } from "../../../../src/languages/ko/foreign.ts";
import { institutionType, nameScore, readTitle } from "../../../../src/languages/ko/lexicon.ts";
import { part } from "../../../../src/languages/ko/particles.ts";
import { readQuotative } from "../../../../src/languages/ko/quotatives.ts";
import { scanRules } from "../../../../src/languages/ko/scan-rules.ts";
import { readVerb } from "../../../../src/languages/ko/verbs.ts";
import type { Word } from "../../../../src/languages/ko/word.ts";
import { readSentences } from "../../../../src/languages/ko/words.ts";

const words = (text: string): Word[] => readSentences(scan(text, scanRules)).flatMap((s) => [...s.words]);
const word = (text: string): Word => words(text)[0] as Word;

describe("sentences", () => {
  const cases: [name: string, text: string, expected: string[]][] = [
    ["decimals", "5.31% 올랐다. 끝났다.", ["5.31% 올랐다.", "끝났다."]],
    ["initials", "존 F. 케네디가 왔다. 끝났다.", ["존 F. 케네디가 왔다.", "끝났다."]],
    ["dates", "2024. 10. 26. 자료를 냈다.", ["2024. 10. 26. 자료를 냈다."]],
    ["inside a name", "'오! 하루'가 끝났다.", ["'오! 하루'가 끝났다."]],
    ["inside a quote", '"갔다. 왔다"고 했다.', ['"갔다. 왔다"고 했다.']],
    ["a quote alone", '"갔다." 그가 말했다.', ['"갔다."', "그가 말했다."]],
  ];
  it.each(cases)("%s", (_, text, expected) =>
    expect(scan(text, scanRules).sentences.map(([s, e]) => text.slice(s, e))).toEqual(expected),
  );
});

describe("quote marks", () => {
  const inner = (text: string): string[] =>
    scan(text, scanRules).regions.map((r) => text.slice(r.inner[0], r.inner[1]));
  it("pairs by turns", () => expect(inner('"갔다”고 하고 “왔다"고 했다.')).toEqual(["갔다", "왔다"]));
  it("opens anew where a quote was never closed", () =>
    expect(inner('그는 "갔다고 했다. 다른 이는 "왔다"고 했다.')).toEqual([
      "갔다고 했다. 다른 이는 ",
      "왔다",
    ]));
  it("closes before a particle though a space stands there", () =>
    expect(inner('그는 "갔다 "고 했다.')).toEqual(["갔다 "]));
});

describe("words", () => {
  it("keeps brackets and short single-quoted names together", () =>
    expect(words("최고경영자(전 한빛 사장)는 '오늘의 날씨'를 봤다").map((w) => w.text)).toEqual([
      "최고경영자(전 한빛 사장)는",
      "'오늘의 날씨'를",
      "봤다",
    ]));
  it("leaves brackets out of what is looked up", () =>
    expect(word("최고경영자(CEO)는")).toMatchObject({ bare: "최고경영자는", tail: "는" }));
  it("cuts endless sentences into pieces", () =>
    expect(readSentences(scan("말 ".repeat(600), scanRules)).every((s) => s.words.length <= 250)).toBe(true));
});

describe("particles", () => {
  const cases: [text: string, stem: string, kind: string][] = [
    ["의원은", "의원", "topic"],
    ["대표는", "대표", "topic"],
    ["최고경영자(CEO)는", "최고경영자", "topic"],
    ["회의에서는", "회의", "at"],
    ["질문에는", "질문", "aside"],
    ["정부의", "정부", "genitive"],
    ["항만", "항만", "none"],
    ["마는", "마", "topic"],
  ];
  it.each(cases)("%s", (text, stem, kind) => expect(part(word(text))).toMatchObject({ stem, kind }));
  it("wants agreement", () => expect(part(word("자은")).kind).not.toBe("topic"));
});

describe("reporting endings", () => {
  const forms: [text: string, form: string | undefined, said: string][] = [
    ["늘었다고", "go", "늘었다"],
    ["아니라며", "myeo", "아니라"],
    ["하자는", "neun", "하자"],
    ["늘었단", "neun", "늘었단"],
    ["것으로", "thatThing", "것"],
    ["있었음을", "fact", "있었음"],
    ["관계자는", undefined, ""],
    ["캐나다는", undefined, ""],
    ["테슬라는", undefined, ""],
    ["놀라고", undefined, ""],
    ["마음을", undefined, ""],
    ["재단", undefined, ""],
  ];
  it.each(forms)("%s", (text, form, said) => {
    const q = readQuotative(word(text));
    expect(q?.form).toBe(form);
    if (q) expect(text.slice(0, q.at)).toBe(said);
  });
});

describe("verbs", () => {
  it.each(["밝혔다", "설명했습니다", "덧붙이며", "전망한다", "보도했었다", "했다"])("%s reports", (v) =>
    expect(readVerb(v)).not.toBeNull(),
  );
  it.each(["밝혀졌다", "알려졌다", "전해졌다", "분석됐다", "한편", "걸었다"])("%s does not", (v) =>
    expect(readVerb(v)).toBeNull(),
  );
});

describe("names, titles, bodies", () => {
  it.each([
    ["문서윤", 2],
    ["남궁솔", 2],
    ["김훈", 1],
    ["위원장", 0],
    ["기상청", 0],
    ["초여름", 0],
    ["정부측", 0],
  ])("%s scores %d as a name", (name, score) => expect(nameScore(name)).toBe(score));
  it.each(["연구원", "참교육연구소장", "서울시장", "선임고문", "HS사업본부장"])("%s is a title", (t) =>
    expect(readTitle(t)).not.toBeNull(),
  );
  it.each(["한국경제연구원", "주식시장", "국정감사", "병의원"])("%s is none", (t) =>
    expect(readTitle(t)).toBeNull(),
  );
  it.each([
    ["한빛증권", "financial-company"],
    ["국토부", "government"],
    ["한빛대", "university"],
    ["일부", null],
    ["반대", null],
    ["시대", null],
  ])("%s is %s", (name, type) => expect(institutionType(name)).toBe(type));
  it.each(["페데리코", "트럼프", "Peters"])("%s looks foreign", (n) => expect(isForeign(n)).toBe(true));
  it.each(["공간", "위협", "주주총회"])("%s does not", (n) => expect(isForeign(n)).toBe(false));
});

describe("inflected words", () => {
  it.each(["발표한", "열린", "불거진", "줄었지만", "나오자", "위해"])("%s is a verb's", (w) =>
    expect(isVerbal(w)).toBe(true),
  );
  it.each(["북한", "연구진", "광고", "피해", "소비자", "보고서"])("%s is none", (w) =>
    expect(isVerbal(w)).toBe(false),
  );
});
