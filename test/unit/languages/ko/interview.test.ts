import { describe, expect, it } from "@jest/globals";
import { reports, speakers } from "./korean.ts";

const INTRO = "박서진 한국은행 조사국장은 올해 성장률을 낮춰 잡았다. 다음은 박 국장과의 일문일답이다.";
const WHO = "박서진 / 조사국장 / 한국은행";
const asked = (...lines: string[]): string => [INTRO, ...lines].join("\n\n");

describe("interviews", () => {
  it.each([
    ["letters", asked("Q. 경기는 어떤가.", "A. 어렵다고 본다.", "Q. 금리는?", "A. 서두를 때가 아니다.")],
    ["words", asked("문: 경기는 어떤가", "답: 어렵다고 본다.", "문: 금리는", "답: 서두를 때가 아니다.")],
    ["dash and triangle", asked("-경기는 어떤가.", "▲어렵다고 본다.", "-금리는.", "▲서두를 때가 아니다.")],
  ])("%s: answers are what the person says who was introduced", (_, text) => {
    expect(reports(text)).toEqual([
      "indirect: 어렵다고 본다. — - — -",
      "indirect: 서두를 때가 아니다. — - — -",
    ]);
    expect(speakers(text)).toEqual([WHO, WHO]);
  });

  it("takes quoted answers behind questions with a dash", () => {
    const text = asked("―경기는 어떤가.", "“어렵다고 본다.”", "―금리는.", "“서두를 때가 아니다.”");
    expect(reports(text)).toEqual(["direct: 어렵다고 본다. — - — -", "direct: 서두를 때가 아니다. — - — -"]);
    expect(speakers(text)).toEqual([WHO, WHO]);
  });

  it.each([
    ["a list", asked("-매출 10억원", "▲영업이익 2억원", "-순이익 1억원", "▲부채 3억원")],
    ["a single question", asked("Q. 경기는 어떤가.", "A. 어려운 한 해.")],
  ])("%s is none", (_, text) => expect(reports(text)).toEqual([]));
});
