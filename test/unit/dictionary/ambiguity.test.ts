import { describe, expect, it } from "@jest/globals";
import { dictionaryOf, namesIn } from "./tables.ts";

const dictionary = dictionaryOf({
  institutions: [
    { id: "visa", country: "US", en: "Visa Inc.", ko: "비자카드", aliases: "en:Visa!" },
    {
      id: "target",
      country: "US",
      en: "Target",
      ko: "타깃",
      aliases: "en:Target! | en:Target Corp. | ko:타깃!",
    },
    {
      id: "kia",
      en: "Kia Corp.",
      ko: "기아",
      aliases: "ko:기아! | ko:기아자동차",
      parent: "hyundai-motor-group",
    },
    { id: "hyundai-motor-group", en: "Hyundai Motor Group", ko: "현대차그룹" },
    {
      id: "nbs-kr",
      type: "pollster",
      en: "National Barometer Survey",
      ko: "전국지표조사",
      aliases: "en:NBS!",
    },
    {
      id: "nbs-cn",
      type: "government",
      country: "CN",
      en: "National Bureau of Statistics",
      ko: "중국 국가통계국",
      aliases: "en:NBS!",
    },
    {
      id: "kdi",
      type: "think-tank",
      en: "Korea Development Institute",
      ko: "한국개발연구원",
      aliases: "en:KDI!",
    },
    {
      id: "csis",
      type: "think-tank",
      country: "US",
      en: "Center for Strategic and International Studies",
      ko: "전략국제문제연구소",
      aliases: "en:CSIS!!",
    },
    {
      id: "mofa-kr",
      type: "government",
      en: "South Korean Foreign Ministry",
      ko: "외교부",
      aliases: "en:Ministry of Foreign Affairs!",
    },
    {
      id: "mofa-jp",
      type: "government",
      country: "JP",
      en: "Japanese Foreign Ministry",
      ko: "일본 외무성",
      aliases: "en:Ministry of Foreign Affairs!",
    },
    {
      id: "defense-us",
      type: "government",
      country: "US",
      en: "US Department of Defense",
      ko: "미국 국방부",
      aliases: "ko:국방부!",
    },
    {
      id: "defense-kr",
      type: "government",
      en: "South Korean Defense Ministry",
      ko: "한국 국방부",
      aliases: "ko:국방부!",
    },
    {
      id: "treasury",
      type: "government",
      country: "US",
      en: "US Treasury",
      ko: "미국 재무부",
      aliases: "ko:재무부!",
    },
    { id: "gangwon", type: "government", en: "Gangwon Province", ko: "강원도" },
    { id: "yonsei", type: "university", en: "Yonsei University", ko: "연세대" },
    { id: "hanwha-life", en: "Hanwha Life", ko: "한화생명" },
    { id: "kb-securities", type: "financial", en: "KB Securities", ko: "KB증권" },
  ],
  people: [
    {
      id: "donald-trump",
      country: "US",
      en: "Donald Trump",
      ko: "도널드 트럼프",
      variants: "en:Trump! | ko:트럼프!",
    },
    { id: "kim-professor", en: "Kim Da-sik", ko: "김다식", variants: "ko:김다식!" },
    { id: "kim-owner", en: "Kim Do-won", ko: "김도원", variants: "en:Kim Do-won! | ko:김도원!" },
    { id: "kim-analyst", en: "Kim Do-won", ko: "김도원", variants: "en:Kim Do-won! | ko:김도원!" },
  ],
  posts: [
    { person: "donald-trump", role_en: "President", role_ko: "대통령" },
    { person: "kim-analyst", institution: "kb-securities", role_en: "Analyst", role_ko: "연구원" },
    { person: "kim-owner", institution: "hanwha-life", role_en: "President", role_ko: "사장" },
    { person: "kim-professor", institution: "yonsei", role_en: "Professor", role_ko: "교수" },
  ],
  heads: [{ lang: "ko", pattern: "*연구원", type: "think-tank" }],
});

type Case = [name: string, text: string, expected: string[]];
const check = (cases: Case[]): void => {
  it.each(cases)("%s: %s", (_, text, expected) => {
    expect(namesIn(dictionary, text)).toEqual(expected);
  });
};

describe("the long form on the page", () => {
  check([
    ["before", "Visa Inc. grew. Visa said so.", ["Visa Inc.→visa", "Visa→visa"]],
    ["after", "Growth at Visa slowed. It is Visa Inc. that pays.", ["Visa→visa", "Visa Inc.→visa"]],
    ["absent", "They need a Visa to travel.", []],
    [
      "!! only after it",
      "CSIS said. The Center for Strategic and International Studies said.",
      ["Center for Strategic and International Studies→csis"],
    ],
    [
      "!! after it",
      "The Center for Strategic and International Studies said. CSIS said.",
      ["Center for Strategic and International Studies→csis", "CSIS→csis"],
    ],
  ]);
});

describe("brackets", () => {
  check([
    [
      "define",
      "the Korea Development Institute (KDI) said; KDI added",
      ["Korea Development Institute→kdi", "KDI→kdi", "KDI→kdi"],
    ],
    [
      "define a near spelling",
      "the Korean Development Institute (KDI) said; KDI added",
      ["KDI→kdi", "KDI→kdi"],
    ],
    ["define something else", "the Kansas Dental Initiative (KDI) said; a KDI analyst added", []],
    ["define something else in Korean", "가나디자인연구원(KDI)은 밝혔다. KDI 연구원은 말했다.", []],
    [
      "something else stands before",
      "a survey of Yonsei University (KDI) said",
      ["Yonsei University→yonsei"],
    ],
  ]);
});

describe("roles", () => {
  check([
    ["before", "an analyst at Visa said", ["Visa→visa"]],
    ["after", "the Visa CEO said", ["Visa→visa"]],
    ["after the possessive", "Visa's CEO said", ["Visa→visa"]],
    ["in Korean", "기아 사장은 말했다.", ["기아→kia"]],
    ["in Korean, with the name between", "기아 최다온 사장은 말했다.", ["기아→kia"]],
    ["none", "기아 인구가 늘었다.", []],
    ["a longer word that begins like a role", "기아 대통령궁 앞에서", []],
    ["a role of another", "기아와 대표는 무관하다.", []],
    ["longer name", "at Target Field, the president said", []],
    ["another's name", "the Red Target CEO", []],
    [
      "a small word that begins the sentence",
      "At Target the CEO left. Target Corp. said",
      ["Target→target", "Target Corp.→target"],
    ],
  ]);
});

describe("family", () => {
  check([
    [
      "a parent on the page",
      "현대차그룹이 발표했다. 기아도 뒤따랐다.",
      ["현대차그룹→hyundai-motor-group", "기아→kia"],
    ],
  ]);
});

describe("countries", () => {
  check([
    [
      "the country before",
      "Japan's Ministry of Foreign Affairs said",
      ["Japan's Ministry of Foreign Affairs→mofa-jp"],
    ],
    [
      "its capital before",
      "Tokyo's Ministry of Foreign Affairs said",
      ["Ministry of Foreign Affairs→mofa-jp"],
    ],
    ["its adjective before", "the Chinese NBS said", ["NBS→nbs-cn"]],
    ["a country with no listed body", "Mongolia's Ministry of Foreign Affairs said", []],
    [
      "the country of the article",
      "Seoul and South Korea talk. The Ministry of Foreign Affairs said",
      ["Ministry of Foreign Affairs→mofa-kr"],
    ],
    ["a tie", "The Ministry of Foreign Affairs said", []],
    ["two countries alike", "Tokyo, Seoul, Japan, South Korea. The Ministry of Foreign Affairs said", []],
    ["home in Korean", "국방부는 밝혔다. 미국도 밝혔다.", ["국방부→defense-kr"]],
    ["another country before, in Korean", "미국의 국방부는 밝혔다.", ["국방부→defense-us"]],
    ["short country before", "몽골 국방부는 밝혔다.", []],
    ["unflagged body of another country", "몽골 외교부는 밝혔다.", []],
    ["no home body, clear country", "미국이 미국에서 발표했다. 재무부는 밝혔다.", ["재무부→treasury"]],
    ["no home body, no clear country", "재무부는 밝혔다.", []],
    ["shared acronym by country", "China grew, Beijing said. NBS data show", ["NBS→nbs-cn"]],
    ["shared acronym, tie", "NBS data show", []],
    [
      "shared acronym by long form",
      "전국지표조사 결과다. NBS에 따르면",
      ["전국지표조사→nbs-kr", "NBS→nbs-kr"],
    ],
  ]);
  it("can be told the home country", () => {
    expect(namesIn(dictionary, "The Ministry of Foreign Affairs said", "JP")).toEqual([
      "Ministry of Foreign Affairs→mofa-jp",
    ]);
  });
});

describe("places", () => {
  check([
    ["the government", "강원도는 예산을 늘렸다.", ["강원도→gangwon"]],
    ["its official", "강원도 관계자는 말했다.", ["강원도→gangwon"]],
    ["an address", "강원도 원산시의 한 별장", []],
    ["a particle of place", "강원도에서 훈련했다.", []],
    ["a word of place", "강원도 출신 배우", []],
  ]);
});

describe("people", () => {
  check([
    [
      "family name after the full name",
      "Donald Trump spoke. Trump left.",
      ["Donald Trump→donald-trump", "Trump→donald-trump"],
    ],
    ["family name with role", "President Trump left.", ["Trump→donald-trump"]],
    ["a relative", "Donald Trump spoke. Melania Trump left.", ["Donald Trump→donald-trump"]],
    ["family name alone", "The Trump card.", []],
    ["Korean family name with role", "트럼프 대통령은 말했다.", ["트럼프→donald-trump"]],
    ["common name with role", "김다식 교수는 말했다.", ["김다식→kim-professor"]],
    ["common name with institution", "연세대의 김다식은 말했다.", ["연세대→yonsei", "김다식→kim-professor"]],
    ["common name alone", "김다식 씨는 말했다.", []],
    ["namesakes by role", "김도원 연구원은 말했다.", ["김도원→kim-analyst"]],
    [
      "namesakes by institution",
      "한화생명이 발표했다. 김도원 씨는 말했다.",
      ["한화생명→hanwha-life", "김도원→kim-owner"],
    ],
    ["namesakes without either", "김도원 감독은 말했다.", []],
    [
      "namesakes with both",
      "KB증권과 한화생명. 김도원 씨는 말했다.",
      ["KB증권→kb-securities", "한화생명→hanwha-life"],
    ],
  ]);
});
