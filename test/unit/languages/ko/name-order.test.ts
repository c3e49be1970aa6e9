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

describe("law firms and offices", () => {
  const cases: Case[] = [
    ["법무법인 is no copula", "문서윤 법무법인 한결 변호사는", "문서윤 / 변호사 / 한결"],
    ["회계법인 ends an institution", "문서윤 한빛회계법인 파트너는", "문서윤 / 파트너 / 한빛회계법인"],
    ["공동저자인 is one", "공동저자인 문서윤 변호사는", "문서윤 / 변호사 / -"],
    ["a rank of lawyers", "법무법인 한결 문서윤 파트너변호사는", "문서윤 / 파트너변호사 / 한결"],
    ["a position in a team", "이도겸 울산 HD 미드필더는", "이도겸 / 미드필더 / 울산 HD"],
    ["a position before a name", "울산 HD 미드필더 이도겸은", "이도겸 / 미드필더 / 울산 HD"],
    ["a section before its officer", "사천시 우주항공과 함재웅 과장은", "함재웅 / 과장 / 사천시 우주항공과"],
    ["a name in 원 beside a party", "더불어민주당 금시원 원내대표는", "금시원 / 원내대표 / 더불어민주당"],
    ["an institute beside a city", "수원시 인재원 원장은", "수원시 인재원 원장 / 원장 / -"],
    ["a line of business", "이커머스 업계 관계자는", "이커머스 업계 관계자 / 관계자 / -"],
    ["a company", "한빛커머스 관계자는", "한빛커머스 관계자 / 관계자 / 한빛커머스"],
  ];
  it.each(cases)("%s", (_, phrase, expected) => expect(speakers(said(phrase))).toEqual([expected]));
});

describe("foreign names of three words", () => {
  const cases: Case[] = [
    [
      "one syllable at the end",
      "응우옌 바 쫑 베트남 공산당 서기장은",
      "응우옌 바 쫑 / 서기장 / 베트남 공산당",
    ],
    ["a company after the name", "클라우스 베버 밀레 대표는", "클라우스 베버 / 대표 / 밀레"],
    [
      "initial and generation",
      "로버트 F. 밀러 주니어 보건부 장관은",
      "로버트 F. 밀러 주니어 / 장관 / 보건부",
    ],
    ["a given name at the end", "다카야마 사나에 일본 총리는", "다카야마 사나에 / 총리 / -"],
  ];
  it.each(cases)("%s", (_, phrase, expected) => expect(speakers(said(phrase))).toEqual([expected]));

  it("takes the letter of a list for no initial", () =>
    expect(speakers('A. 밀러 장관은 "길이 막혔다"고 말했다.')).toEqual(["밀러 / 장관 / -"]));
});

describe("several names before one post", () => {
  const names = (text: string): string[] =>
    analyze(text).sources.map((s) => `${s.name} / ${s.institution?.name}`);
  it("all hold it", () =>
    expect(names(said("김지훈·이수민 한빛증권 연구원은"))).toEqual([
      "김지훈 / 한빛증권",
      "이수민 / 한빛증권",
    ]));
  it("subjects joined by a point are no names", () =>
    expect(names(said("과학·기술 한빛증권 연구원은"))).not.toContain("기술 / 한빛증권"));
  it("two with titles of their own keep their institutions", () =>
    expect(names(said("한빛증권 김지훈 연구원과 한결증권 이수민 연구원은"))).toEqual([
      "김지훈 / 한빛증권",
      "이수민 / 한결증권",
    ]));
});

describe("duties, sections and ministers", () => {
  const cases: Case[] = [
    [
      "what somebody is in charge of",
      "신용평가사 피치의 제러미 주커 국가신용등급 담당 이사는",
      "제러미 주커 / 국가신용등급 담당 이사 / 피치",
    ],
    [
      "an institution before the duty",
      "제러미 주커 한빛은행 담당 이사는",
      "제러미 주커 / 담당 이사 / 한빛은행",
    ],
    [
      "a section and nobody named",
      "성동구청 도시재생과 관계자는",
      "성동구청 도시재생과 관계자 / 관계자 / 성동구청 도시재생과",
    ],
    ["and before an official", "말과 관계자는", "관계자 / 관계자 / -"],
    ["a masked name of one letter", "인근 상점 대표 ㄱ씨는", "인근 상점 대표 ㄱ씨 / 인근 상점 대표 / -"],
    ["a letter alone", "한글 ㄱ은", "-"],
    ["a minister of Japan", "오카즈미 신지로 일본 방위상은", "오카즈미 신지로 / 방위상 / -"],
    ["a company before a name", "케이웨더 공하랑 센터장은", "공하랑 / 센터장 / 케이웨더"],
    ["the way to Japan", "어제 기지로 일본 방위상은", "일본 방위상 / 방위상 / -"],
    [
      "a short given name like a particle",
      "한빛연구소의 틸만 브루머 박사는",
      "틸만 브루머 / 박사 / 한빛연구소",
    ],
    ["only", "이번만 브루머 박사는", "브루머 / 박사 / -"],
    ["a student of a doctorate", "제1저자인 공유담 박사과정생은", "공유담 / 박사과정생 / -"],
  ];
  it.each(cases)("%s", (_, phrase, expected) => expect(speakers(said(phrase))).toEqual([expected]));
});

describe("who somebody is and was", () => {
  const cases: Case[] = [
    ["was, and now heads another", "전 한빛전자 사장인 문서윤 한결재단 회장은", "문서윤 / 회장 / 한결재단"],
    [
      "is, and headed another",
      "현 한빛전자 이사인 문서윤 전 한결재단 이사장은",
      "문서윤 / 전 이사장 / 한결재단",
    ],
    ["a name in 인", "성북구청 소속 공무원 노재인 씨는", "노재인 / 공무원 / 성북구청"],
    ["a copula", "한빛전자 고문인 문서윤 씨는", "문서윤 / 고문 / 한빛전자"],
    ["a chamber of commerce", "문서윤 부산상의 회장은", "문서윤 / 회장 / 부산상의"],
    ["of the world", "문서윤 세상의 회장은", "문서윤 세상의 회장 / 회장 / -"],
    [
      "a given name that looks Korean",
      "한빛재단의 안드레 앙도르니 시니어 파트너는",
      "안드레 앙도르니 / 시니어 파트너 / 한빛재단",
    ],
    ["a Korean one", "안도현 한빛재단 시니어 매니저는", "안도현 / 시니어 매니저 / 한빛재단"],
    ["a Chinese name", "궈밍저 한빛증권 연구원은", "궈밍저 / 연구원 / 한빛증권"],
    [
      "a thing that an institute needs",
      "인공지능 연구소 관계자는",
      "인공지능 연구소 관계자 / 관계자 / 인공지능 연구소",
    ],
    ["a thing before a company", "휴대폰 한빛증권 연구원은", "휴대폰 한빛증권 연구원 / 연구원 / 한빛증권"],
    ["a player with his club", "손아람(NC)은", "손아람 / - / -"],
    ["a body with its letters", "이노션(INNOCEAN)은", "이노션 / - / -"],
    [
      "a line of goods before a company",
      "웨이퍼 업체 한빛실트론의 문서윤 사장은",
      "문서윤 / 사장 / 한빛실트론",
    ],
  ];
  it.each(cases)("%s", (_, phrase, expected) => expect(speakers(said(phrase))).toEqual([expected]));

  it("tells a player from a body by the letters behind", () =>
    expect(
      analyze(`${said("손아람(NC)은")} ${said("이노션(INNOCEAN)은")}`).sources.map((s) => s.kind),
    ).toEqual(["person", "organization"]));

  it("takes 소방당국 for no ministry named before", () =>
    expect(speakers("행정안전부는 재난문자를 줄이겠다고 밝혔다. 소방당국은 불이 꺼졌다고 전했다.")).toEqual([
      "행정안전부 / - / -",
      "소방당국 / - / -",
    ]));
});

describe("a quote that is told afterwards", () => {
  it("is his who said it", () =>
    expect(speakers('"아직 끝나지 않았다." 문서윤 감독이 마운드에서 한 말이다.')).toEqual([
      "문서윤 / 감독 / -",
    ]));
  it("is nobody's where nobody is named", () =>
    expect(speakers('"아직 끝나지 않았다." 마운드에서 한 말이다.')).toEqual(["-"]));
});
