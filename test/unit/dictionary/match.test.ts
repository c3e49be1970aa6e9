import { describe, expect, it } from "@jest/globals";
import { dictionaryOf, namesIn } from "./tables.ts";

const dictionary = dictionaryOf({
  institutions: [
    {
      id: "bank-of-korea",
      type: "central-bank",
      en: "Bank of Korea",
      ko: "한국은행",
      aliases: "en:BOK! | ko:한은",
    },
    {
      id: "heritage-foundation",
      type: "think-tank",
      country: "US",
      en: "Heritage Foundation",
      ko: "헤리티지 재단",
      aliases: "en:Heritage!",
    },
    { id: "brookings", type: "think-tank", country: "US", en: "Brookings Institution", ko: "브루킹스연구소" },
    { id: "samsung-electronics", en: "Samsung Electronics", ko: "삼성전자" },
    { id: "sk-hynix", en: "SK hynix", ko: "SK하이닉스" },
    { id: "sk-group", en: "SK Group", ko: "SK그룹", aliases: "ko:SK" },
    {
      id: "kdi",
      type: "think-tank",
      en: "Korea Development Institute",
      ko: "한국개발연구원",
      aliases: "en:KDI",
    },
    { id: "nat-univ", type: "university", en: "Hanbit University", ko: "한빛대" },
    {
      id: "dept-defense",
      type: "government",
      country: "US",
      en: "US Department of Defense",
      ko: "미국 국방부",
    },
    {
      id: "finance-pl",
      type: "government",
      country: "PL",
      en: "Polish Finance Ministry",
      ko: "폴란드 재무부",
    },
    {
      id: "prosecutors",
      type: "prosecution",
      en: "Suwon District Prosecutors' Office",
      ko: "수원지방검찰청",
      aliases: "ko:수원지검",
    },
  ],
  people: [
    { id: "lee-ha-eun", en: "Lee Ha-eun", ko: "이하은" },
    { id: "zelenko", country: "UA", en: "Petro Zelenko", ko: "페트로 젤렌코" },
  ],
});

describe("where a name begins and ends", () => {
  const cases: [name: string, text: string, expected: string[]][] = [
    ["plain", "The Bank of Korea held rates.", ["Bank of Korea→bank-of-korea"]],
    ["possessive", "the Bank of Korea's rate", ["Bank of Korea→bank-of-korea"]],
    ["typographic possessive", "the Bank of Korea’s rate", ["Bank of Korea→bank-of-korea"]],
    [
      "typographic apostrophe inside",
      "Suwon District Prosecutors’ Office said",
      ["Suwon District Prosecutors’ Office→prosecutors"],
    ],
    ["no-break space", "Bank of\u00a0Korea said", ["Bank of\u00a0Korea→bank-of-korea"]],
    ["longer word", "Bank of Koreans", []],
    ["inside a word", "eBank of Korea", []],
    ["small letters", "the bank of korea", []],
    ["hyphen after", "Samsung Electronics-led group", ["Samsung Electronics→samsung-electronics"]],
    ["particle", "한국은행은 금리를 동결했다.", ["한국은행→bank-of-korea"]],
    ["particle after the short form", "한은이 동결했다.", ["한은→bank-of-korea"]],
    ["two particles", "한은에서는 말을 아꼈다.", ["한은→bank-of-korea"]],
    ["vowel particle after a consonant", "한은는 아니다", []],
    ["another, longer word", "삼성전자서비스는 밝혔다.", []],
    ["inside another word", "신한은행은 밝혔다.", []],
    ["role without space", "한은총재가 말했다.", ["한은→bank-of-korea"]],
    ["role and particle without space", "한은총재는 말했다.", ["한은→bank-of-korea"]],
    ["Latin before particle", "KDI는 성장률을 낮췄다.", ["KDI→kdi"]],
    ["Latin and Hangul, longest first", "SK하이닉스와 SK그룹은", ["SK하이닉스→sk-hynix", "SK그룹→sk-group"]],
    ["Latin part of an unlisted name", "SK바이오팜은 밝혔다.", []],
    ["brackets", "한국개발연구원(KDI)은", ["한국개발연구원→kdi", "KDI→kdi"]],
    ["Hanja before", "美국방부", ["美국방부→dept-defense"].slice(1)],
    ["Hanja and space before", "美 국방부는", ["美 국방부→dept-defense"]],
  ];
  it.each(cases)("%s: %s", (_, text, expected) => {
    expect(namesIn(dictionary, text)).toEqual(expected);
  });
});

describe("forms that follow by rule", () => {
  const cases: [text: string, expected: string[]][] = [
    ["헤리티지재단은 밝혔다", ["헤리티지재단→heritage-foundation"]],
    ["헤리티지 재단은 밝혔다", ["헤리티지 재단→heritage-foundation"]],
    ["브루킹스 연구소의 보고서", ["브루킹스 연구소→brookings"]],
    ["미 국방부는 밝혔다", ["미 국방부→dept-defense"]],
    ["the U.S. Department of Defense said", ["U.S. Department of Defense→dept-defense"]],
    ["한빛대학교 연구팀", ["한빛대학교→nat-univ"]],
    ["Poland's Ministry of Finance said", ["Poland's Ministry of Finance→finance-pl"]],
    ["Lee Ha Eun said", ["Lee Ha Eun→lee-ha-eun"]],
    ["Lee Haeun said", ["Lee Haeun→lee-ha-eun"]],
    ["Ha-eun Lee said", ["Ha-eun Lee→lee-ha-eun"]],
    ["Zelenko Petro said", []],
    ["Lee Ha said", []],
  ];
  it.each(cases)("%s", (text, expected) => {
    expect(namesIn(dictionary, text)).toEqual(expected);
  });
});

it("gives spans of the text as it is, in order and apart", () => {
  const text = "이하은 연구원은 한국은행과 KDI, “헤리티지재단”을 들었다.";
  const hits = dictionary.match(text);
  expect(hits.map(({ span: [start, end] }) => text.slice(start, end))).toEqual([
    "이하은",
    "한국은행",
    "KDI",
    "헤리티지재단",
  ]);
  expect(hits.map(({ entity }) => entity.kind)).toEqual([
    "person",
    "institution",
    "institution",
    "institution",
  ]);
});
