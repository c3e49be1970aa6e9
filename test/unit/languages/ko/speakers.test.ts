import { describe, expect, it } from "@jest/globals";
import { analyze, speakers } from "./korean.ts";

const said = (source: string): string => `${source} "길이 막혔다"고 말했다.`;

describe("people", () => {
  const cases: [phrase: string, expected: string][] = [
    ["문서윤 한빛증권 연구원은", "문서윤 / 연구원 / 한빛증권"],
    ["한빛증권 문서윤 연구원은", "문서윤 / 연구원 / 한빛증권"],
    ["한빛경제연구원의 문서윤 선임연구위원은", "문서윤 / 선임연구위원 / 한빛경제연구원"],
    ["문서윤 서강대 경제학부 교수는", "문서윤 / 교수 / 서강대 경제학부"],
    ["서강대 문서윤 경제학부 교수는", "문서윤 / 교수 / 서강대 경제학부"],
    ["한빛전자 문서윤 HS사업본부장도", "문서윤 / HS사업본부장 / 한빛전자"],
    ["문서윤 국회의장은", "문서윤 / 국회의장 / -"],
    ["남궁솔 한빛증권 연구원은", "남궁솔 / 연구원 / 한빛증권"],
    ["대니얼 호킨스 전략국제문제연구소(CSIS) 한국석좌는", "대니얼 호킨스 / 한국석좌 / 전략국제문제연구소"],
    ["마리아 로페즈(Maria Lopez) 브루킹스연구소 선임연구원은", "마리아 로페즈 / 선임연구원 / 브루킹스연구소"],
    ["미국 헤리티지재단의 앨런 피셔 연구원은", "앨런 피셔 / 연구원 / 헤리티지재단"],
    ["클라우스 베버 밀레 최고경영자(CEO)는", "클라우스 베버 / 최고경영자(CEO) / 밀레"],
    ["에마뉘엘 르페브르 한빛재단 이사장은", "에마뉘엘 르페브르 / 이사장 / 한빛재단"],
    ["카를로 로시니 감독은", "카를로 로시니 / 감독 / -"],
    ["한빛위원회 위원인 파블로 루이스는", "파블로 루이스 / 위원 / 한빛위원회"],
    ["가수 문서윤은", "문서윤 / 가수 / -"],
    ["문하준의 아버지 문도원씨는", "문도원 / 문하준의 아버지 / -"],
    ["문서윤 부총리 겸 기획재정부 장관은", "문서윤 / 부총리 겸 기획재정부 장관 / -"],
    ["문서윤 변호사(법무법인 한결)는", "문서윤 / 변호사 / 법무법인 한결"],
    ["안 의원은", "안 / 의원 / -"],
  ];
  it.each(cases)("%s", (phrase, expected) => expect(speakers(said(phrase))).toEqual([expected]));

  it("calls a former holder so", () =>
    expect(speakers(said("문서윤 전 통일부 장관은"))).toEqual(["문서윤 / 전 장관 / 통일부"]));
});

describe("unnamed people", () => {
  const cases: [phrase: string, expected: string, grade: string][] = [
    ["업계 관계자는", "업계 관계자 / 관계자 / -", "field"],
    ["국세청 관계자는", "국세청 관계자 / 관계자 / 국세청", "institution"],
    ["백악관 고위 당국자는", "백악관 고위 당국자 / 고위 당국자 / 백악관", "institution"],
    ["익명을 요구한 국세청 관계자는", "국세청 관계자 / 관계자 / 국세청", "reason"],
    ["한 자산운용사 펀드매니저는", "한 자산운용사 펀드매니저 / 펀드매니저 / -", "field"],
    ["마포구 한 공인중개사는", "마포구 한 공인중개사 / 공인중개사 / -", "field"],
    ["전문가들은", "전문가들 / 전문가 / -", "field"],
    ["누리꾼들은", "누리꾼들 / 누리꾼 / -", "nothing"],
    ["세입자 김모(38)씨는", "세입자 김모(38)씨 / 세입자 / -", "field"],
    ["A씨는", "A씨 / - / -", "nothing"],
    ["문 전 대표 측 변호인은", "문 전 대표 측 변호인 / 변호인 / -", "field"],
  ];
  it.each(cases)("%s", (phrase, expected, grade) => {
    expect(speakers(said(phrase))).toEqual([expected]);
    const [source] = analyze(said(phrase)).sources;
    expect(source).toMatchObject({ kind: "anonymous", anonymity: grade });
  });
});

describe("names that end like something else", () => {
  const cases: [phrase: string, expected: string][] = [
    ["폰데어라이엔 위원장은", "폰데어라이엔 위원장"],
    ["마두로 대통령은", "마두로 대통령"],
    ["공격수 티아고는", "공격수 티아고"],
    ["같은 당 문서윤 의원은", "같은 당 문서윤 의원"],
    ["지난달엔 위원장은", "위원장"],
  ];
  it.each(cases)("%s", (phrase, expected) => {
    const { text, quotes } = analyze(said(phrase));
    expect(quotes.map((q) => q.source && text.slice(...q.source[0]!))).toEqual([expected]);
  });

  it.each([
    ["국회 측 대리인 문지호 변호사는", "문지호 / 변호사 / -"],
    ["문 전 대표 측 변호인은", "문 전 대표 측 변호인 / 변호인 / -"],
    ["결승타의 주인공 문지호는", "문지호 / 주인공 / -"],
    ["서울시 조사 담당관은", "서울시 조사 담당관 / 담당관 / -"],
    ["해운대구 관계자는", "해운대구 관계자 / 관계자 / 해운대구"],
    ["마포구 한 주민은", "마포구 한 주민 / 주민 / -"],
  ])("%s: a name of one's own, or none", (phrase, expected) =>
    expect(speakers(said(phrase))).toEqual([expected]),
  );

  it("leaves out who somebody is from the institution", () =>
    expect(speakers(said("공동저자인 한빛대의 존 스미스 박사는"))).toEqual(["존 스미스 / 박사 / 한빛대"]));
});

describe("bodies and texts", () => {
  const cases: [phrase: string, kind: string, name: string][] = [
    ["국세청은", "organization", "국세청"],
    ["홍콩 명보는", "organization", "명보"],
    ["인도 외교부는", "organization", "인도 외교부"],
    ["시장조사업체 옴디아는", "organization", "옴디아"],
    ["서울고법 형사10부(문서윤 부장판사)는", "organization", "서울고법 형사10부"],
    ["한빛전자 측은", "organization", "한빛전자"],
    ["테슬라는", "organization", "테슬라"],
    ["통화정책방향 의결문은", "document", "통화정책방향 의결문"],
  ];
  it.each(cases)("%s", (phrase, kind, name) =>
    expect(analyze(`${phrase} 위험이 커졌다고 밝혔다.`).sources).toMatchObject([{ kind, name }]),
  );

  it("finds who issued a text", () => {
    const text = "통계청이 발표한 '물가동향'에 따르면 값이 올랐다.";
    expect(analyze(text).sources).toMatchObject([
      { kind: "document", name: "물가동향", institution: { name: "통계청" } },
    ]);
  });
});

describe("whoever is no speaker", () => {
  const cases: [name: string, text: string][] = [
    ["a thing", '이번 방안은 "너무 늦었다"고 말했다.'],
    ["a date", '이날은 "너무 늦었다"고 말했다.'],
    ["a question", '이유를 묻는 질문에는 "너무 늦었다"고 말했다.'],
    ["what it is about", '대책에 대해서는 "너무 늦었다"고 말했다.'],
    ["nouns in a row", '초여름 더위가 "너무 늦었다"고 말했다.'],
  ];
  it.each(cases)("%s", (_, text) => expect(speakers(text)).toEqual(["-"]));
});
