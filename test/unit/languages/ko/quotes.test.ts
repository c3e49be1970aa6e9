import { describe, expect, it } from "@jest/globals";
import { analyze, reports } from "./korean.ts";

type Case = [name: string, text: string, expected: string[]];
const check = (cases: readonly Case[]): void => {
  it.each(cases)("%s", (_, text, expected) => expect(reports(text)).toEqual(expected));
};

describe("particles after a closing mark", () => {
  check([
    ["고", '문 의원은 "길이 막혔다"고 말했다.', ["direct: 길이 막혔다 — 고 말했다 — 문 의원"]],
    ["이라고", '문 의원은 "내 책임"이라고 말했다.', ["direct: 내 책임 — 이라고 말했다 — 문 의원"]],
    ["apart", '문 의원은 "길이 막혔다" 라고 말했다.', ["direct: 길이 막혔다 — 라고 말했다 — 문 의원"]],
    ["mixed shapes", '문 의원은 "길이 막혔다”고 말했다.', ["direct: 길이 막혔다 — 고 말했다 — 문 의원"]],
    [
      "two pieces, one quote",
      '문 의원은 "길이 막혔다"며 "돌아가야 한다"고 했다.',
      ["direct: 길이 막혔다 | 돌아가야 한다 — 며 | 고 했다 — 문 의원"],
    ],
    [
      "two speakers, two quotes",
      '문 의원은 "막혔다"고 말했고, 서 의원은 "뚫렸다"고 맞섰다.',
      ["direct: 막혔다 — 고 말했고 — 문 의원", "direct: 뚫렸다 — 고 맞섰다 — 서 의원"],
    ],
    [
      "what goes along with saying",
      '문 의원은 "모르겠다"고 웃으며 말했다.',
      ["direct: 모르겠다 — 고 웃으며 말했다 — 문 의원"],
    ],
    [
      "what comes after saying",
      '문 의원은 "모르겠다"고 말하며 자리를 떴다.',
      ["direct: 모르겠다 — 고 말하며 — 문 의원"],
    ],
    ["no verb of saying", '문 의원은 "모르겠다"며 웃었다.', ["direct: 모르겠다 — 며 웃었다 — 문 의원"]],
    [
      "noun of speech",
      '회사 측은 "사실무근"이라는 입장을 냈다.',
      ["direct: 사실무근 — 이라는 입장을 냈다 — 회사 측"],
    ],
    ["request", '문 의원은 "자료를 낼 것"을 요구했다.', ["direct: 자료를 낼 것 — 을 요구했다 — 문 의원"]],
    ["inverted", '"길이 막혔다"고 문 의원은 말했다.', ["direct: 길이 막혔다 — 고 | 말했다 — 문 의원"]],
    [
      "the object belongs to the clause",
      '문 의원은 이번 결정을 "뜻밖의 선물"이라고 평가했다.',
      ['mixed: 이번 결정을 "뜻밖의 선물 — 이라고 평가했다 — 문 의원'],
    ],
    [
      "what it is about does not",
      '문 의원은 이번 결정을 두고 "뜻밖의 선물"이라고 평가했다.',
      ["direct: 뜻밖의 선물 — 이라고 평가했다 — 문 의원"],
    ],
    [
      "a mark that is missing",
      '문 의원은 "길이 막혔다고 말했다. 서 의원은 "뚫렸다"고 했다.',
      ["direct: 길이 막혔다 — 고 말했다 — 문 의원", "direct: 뚫렸다 — 고 했다 — 서 의원"],
    ],
    [
      "a question put by a reporter is nobody's",
      '기자가 "언제 끝나느냐"고 묻자 문 의원은 "곧 끝난다"고 답했다.',
      ["direct: 곧 끝난다 — 고 답했다 — 문 의원"],
    ],
  ]);
});

describe("quoted words that are no speech", () => {
  check([
    ["a title", '문 감독은 "별이 지는 밤"이라는 영화를 찍었다.', []],
    ["a rumour", '"이 그림은 가짜"라는 소문이 퍼졌다.', []],
    ["a label", '주민들은 이 골목을 "천사의 길"이라고 부른다.', []],
    ["an object", '정부는 "상생 기금"을 만들기로 했다.', []],
  ]);
  it("lists them, single marks too", () => {
    const text = "정부는 '상생 기금'을 만들고 \"희망 통장\"을 내놨다.";
    expect(analyze(text).nonSpeech.map(([s, e]) => text.slice(s, e))).toEqual(["상생 기금", "희망 통장"]);
  });
  it("leaves out somebody's words in single marks", () => {
    const text = "그는 '사지 말라'는 말을 되풀이했다.";
    expect(analyze(text).nonSpeech).toEqual([]);
  });
});

describe("것 inside the marks", () => {
  check([
    [
      "an outlook",
      '문 의원은 "값이 오를 것"으로 내다봤다.',
      ["direct: 값이 오를 것 — 으로 내다봤다 — 문 의원"],
    ],
    ["an outlook of nobody", '"값이 오를 것"으로 예상됐다.', []],
    ["a movement", '문 의원은 "햇빛 마을"로 이동했다.', []],
  ]);
});

describe("samples of what many say", () => {
  check([
    [
      "each in its own marks",
      '누리꾼들은 "벌써 기대된다", "꼭 본다" 등의 반응을 보였다.',
      [
        "direct: 벌써 기대된다 — 등의 반응을 보였다 — 누리꾼들",
        "direct: 꼭 본다 — 등의 반응을 보였다 — 누리꾼들",
      ],
    ],
    ["praise that a thing got", '영화는 "명작" 등의 평가를 받았다.', []],
    ["labels", '가게는 "세일", "할인" 등의 문구를 내걸었다.', []],
  ]);
});

describe("quotes that stand alone", () => {
  check([
    ["…의 말이다", '"시간이 없다." 문 의원의 말이다.', ["direct: 시간이 없다 — 말이다 — 문 의원"]],
    [
      "이렇게 말했다",
      '"시간이 없다." 문 의원은 이렇게 말했다.',
      ["direct: 시간이 없다 — 이렇게 말했다 — 문 의원"],
    ],
    ["an idiom", '"시간이 없다." 문 의원은 목소리를 높였다.', ["direct: 시간이 없다 — 높였다 — 문 의원"]],
    [
      "in brackets",
      '"시간이 없습니다."(문서윤 한빛대 교수)',
      ["direct: 시간이 없습니다 — - — 문서윤 한빛대 교수"],
    ],
    [
      "who opens the next sentence",
      '"시간이 없다." 문서윤 대표는 단호했다.',
      ["direct: 시간이 없다 — - — 문서윤 대표"],
    ],
    ["a short label is none", '"희망 통장"', []],
    [
      "a caption before a colon",
      '[문서윤/국토교통부 장관 : "공사를 서두르겠습니다."]',
      ["direct: 공사를 서두르겠습니다 — - — 문서윤/국토교통부 장관"],
    ],
    [
      "a caption with a place",
      '[문서윤/서울시 마포구: "너무 더워요."]',
      ["direct: 너무 더워요 — - — 문서윤"],
    ],
    ["a heading before a colon is nobody", '제목: "한국은 강한 나라다"', []],
  ]);
});
