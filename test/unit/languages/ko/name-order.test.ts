/** Names, institutions and titles in the orders that news desks use, each with a near miss beside it. */
import { describe, expect, it } from "@jest/globals";
import { analyze, speakers } from "./korean.ts";

const said = (source: string): string => `${source} "길이 막혔다"고 말했다.`;

type Case = [what: string, phrase: string, expected: string];

describe("names that end like a verb", () => {
  const cases: Case[] = [
    ["진 before letters", "강도진 울산 HD 감독은", "강도진 / 감독 / 울산 HD"],
    ["진 of a verb", "두 골로 이뤄진 울산 HD 감독은", "울산 HD 감독 / 감독 / 울산 HD"],
    ["린 before a city", "오승린 전북 현대 모터스 감독은", "오승린 / 감독 / 전북 현대 모터스"],
    ["린 of a verb", "시달린 한빛전자 대표는", "한빛전자 대표 / 대표 / 한빛전자"],
    ["한 of a given name", "박요한 한빛전자 대표는", "박요한 / 대표 / 한빛전자"],
    ["한 of an adjective", "고요한 한빛전자 관계자는", "한빛전자 관계자 / 관계자 / 한빛전자"],
    ["하 after an occupation", "배우 설인하는", "설인하 / 배우 / -"],
  ];
  it.each(cases)("%s", (_, phrase, expected) => expect(speakers(said(phrase))).toEqual([expected]));

  it("hears no name in a verb before a quote", () =>
    expect(speakers('문서윤은 배우를 지원하는 "길이 막혔다"고 말했다.')).toEqual(["문서윤 / - / -"]));
});

describe("rare surnames", () => {
  const cases: Case[] = [
    ["after an unknown company", "케이웨더 공하랑 센터장은", "공하랑 / 센터장 / 케이웨더"],
    ["as a foreign family name", "위르겐 클로프 감독은", "위르겐 클로프 / 감독 / -"],
    [
      "between hospital and department",
      "한빛병원 하은진 신경외과 교수는",
      "하은진 / 교수 / 한빛병원 신경외과",
    ],
    ["no name between them", "한빛병원 신경외과 교수는", "한빛병원 신경외과 교수 / 교수 / 한빛병원 신경외과"],
  ];
  it.each(cases)("%s", (_, phrase, expected) => expect(speakers(said(phrase))).toEqual([expected]));
});

describe("what kind of body it is", () => {
  const cases: Case[] = [
    ["before an affiliation", "인공지능 스타트업 한빛AI의 문서윤 이사는", "문서윤 / 이사 / 한빛AI"],
    ["as part of a name", "한국중소기업 중앙회의 문서윤 이사는", "문서윤 / 이사 / 한국중소기업 중앙회"],
    ["before a speaker", "인공지능 스타트업 한빛테크는", "한빛테크 / - / -"],
    ["a club before its name", "문서윤의 소속팀 LAFC는", "LAFC / - / -"],
    [
      "a country before its bank",
      "앤드루 베일런 영국 중앙은행 총재는",
      "앤드루 베일런 / 총재 / 영국 중앙은행",
    ],
    ["a country before a company", "앤드루 베일런 영국 한빛은행 총재는", "앤드루 베일런 / 총재 / 한빛은행"],
  ];
  it.each(cases)("%s", (_, phrase, expected) => expect(speakers(said(phrase))).toEqual([expected]));

  it.each([
    ["한빛은행 영업전략부", "financial"],
    ["한빛연구원 거시경제실", "think-tank"],
    ["미국 국무부", "government"],
  ])("%s is a %s", (body, type) =>
    expect(analyze(said(`문서윤 ${body} 차장은`)).sources).toMatchObject([
      { name: "문서윤", institution: { name: body, type } },
    ]),
  );
});

describe("duties and occupations", () => {
  const cases: Case[] = [
    [
      "a duty before a title",
      "프란체스카 로시 스텔란티스 구매총괄 부사장은",
      "프란체스카 로시 / 구매총괄 부사장 / 스텔란티스",
    ],
    [
      "an office before a title",
      "프란체스카 로시 스텔란티스 부사장은",
      "프란체스카 로시 / 부사장 / 스텔란티스",
    ],
    ["a curator", "명하늘 한빛박물관 학예연구사는", "명하늘 / 학예연구사 / 한빛박물관"],
    ["a dealer without name", "한빛은행 소속 외환딜러는", "한빛은행 소속 외환딜러 / 외환딜러 / 한빛은행"],
    ["a dealer with a name", "한빛은행 소속 문서윤 딜러는", "문서윤 / 딜러 / 한빛은행"],
  ];
  it.each(cases)("%s", (_, phrase, expected) => expect(speakers(said(phrase))).toEqual([expected]));
});

describe("captions", () => {
  it("leaves out the word for the recording", () =>
    expect(speakers('[인터뷰] 문서윤/강릉시 홍제동: "이런 눈은 처음이에요."')).toEqual(["문서윤 / - / -"]));
  it("takes no recording for a person", () =>
    expect(speakers('[인터뷰] 강릉시 홍제동: "이런 눈은 처음이에요."')).toEqual([]));
});
