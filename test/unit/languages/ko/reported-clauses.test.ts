import { describe, expect, it } from "@jest/globals";
import { reports } from "./korean.ts";

type Case = [name: string, text: string, expected: string[]];
const check = (cases: readonly Case[]): void => {
  it.each(cases)("%s", (_, text, expected) => expect(reports(text)).toEqual(expected));
};

describe("fused endings", () => {
  check([
    ["다고", "국세청은 세수가 줄었다고 밝혔다.", ["indirect: 세수가 줄었다 — 고 밝혔다 — 국세청"]],
    [
      "라고 after a noun",
      "국세청은 사실이 아니라고 밝혔다.",
      ["indirect: 사실이 아니라 — 고 밝혔다 — 국세청"],
    ],
    ["자고", "문 의원은 논의를 멈추자고 제안했다.", ["indirect: 논의를 멈추자 — 고 제안했다 — 문 의원"]],
    ["고도", "문 의원은 책임지겠다고도 했다.", ["indirect: 책임지겠다 — 고도 했다 — 문 의원"]],
    [
      "polite style",
      "기상청은 눈이 오겠다고 전했습니다.",
      ["indirect: 눈이 오겠다 — 고 전했습니다 — 기상청"],
    ],
    [
      "다며 with an action",
      "노조는 협상이 깨졌다며 파업에 들어갔다.",
      ["indirect: 협상이 깨졌다 — 며 — 노조"],
    ],
    ["inverted", "눈이 오겠다고 기상청이 밝혔다.", ["indirect: 눈이 오겠다 — 고 | 밝혔다 — 기상청"]],
    [
      "것으로",
      "문 연구원은 금리가 내릴 것으로 내다봤다.",
      ["indirect: 금리가 내릴 것 — 으로 내다봤다 — 문 연구원"],
    ],
    [
      "것을",
      "문 위원장은 비용을 줄일 것을 권고했다.",
      ["indirect: 비용을 줄일 것 — 을 권고했다 — 문 위원장"],
    ],
    ["도록", "서울시는 출근을 늦추도록 지시했다.", ["indirect: 출근을 늦추도록 — 지시했다 — 서울시"]],
    ["음을", "국세청은 실수가 있었음을 인정했다.", ["indirect: 실수가 있었음 — 을 인정했다 — 국세청"]],
    ["는지", "문 의원은 언제 끝나는지 물었다.", ["indirect: 언제 끝나는지 — 물었다 — 문 의원"]],
    ["ㄹ 뜻을", "문 장관은 물러날 뜻을 밝혔다.", ["indirect: 물러날 — 뜻을 밝혔다 — 문 장관"]],
    [
      "an idiom",
      "전문가들은 효과가 없다고 입을 모았다.",
      ["indirect: 효과가 없다 — 고 입을 모았다 — 전문가들"],
    ],
    [
      "a turn",
      "정부가 예산을 늘리겠다고 밝혔지만 전문가들은 효과가 없다고 지적한다.",
      ["indirect: 예산을 늘리겠다 — 고 밝혔지만 — 정부", "indirect: 효과가 없다 — 고 지적한다 — 전문가들"],
    ],
    [
      "a report inside a report",
      "문 총재는 위원 셋이 반대한다는 의견을 냈다고 전했다.",
      ["indirect: 반대한다 — 는 의견을 냈다 — 위원 셋"],
    ],
    [
      "survey shares",
      "협회는 응답자 30%가 찬성한다고 답했다고 밝혔다.",
      ["indirect: 응답자 30%가 찬성한다고 답했다 — 고 밝혔다 — 협회"],
    ],
  ]);
});

describe("no reports", () => {
  check([
    ["passive", "세 명이 다친 것으로 알려졌다.", []],
    ["hearsay", "그 집은 비어 있다고 한다.", []],
    ["the writer's view", "이 제도가 문제라고 볼 수 있다.", []],
    ["다고 해서", "먹고 싶다고 해서 다 먹을 수는 없다.", []],
    ["called", "천재라고 불리는 아이가 있다.", []],
    ["first person", "나는 그가 옳다고 생각한다.", []],
    ["a fact", "재판부가 증거를 버렸다는 사실이 알려졌다.", []],
    ["도록 하다", "정부는 규제를 풀도록 했다.", []],
    ["것을 알다", "그는 문이 열린 것을 알았다.", []],
    ["a plan without a speaker", "시장을 넓히겠다는 전략이다.", []],
    ["a noun that ends like an ending", "캐나다는 눈이 많은 나라다.", []],
  ]);
});

describe("nouns of speech", () => {
  check([
    [
      "입장이다",
      "외교부는 시간이 필요하다는 입장이다.",
      ["indirect: 시간이 필요하다 — 는 입장이다 — 외교부"],
    ],
    [
      "nobody",
      "금리가 내릴 것이라는 전망이 나온다.",
      ["indirect: 금리가 내릴 것이라 — 는 전망이 나온다 — -"],
    ],
    [
      "contracted",
      "금리가 내릴 것이란 관측이 우세하다.",
      ["indirect: 금리가 내릴 것이란 — 관측이 우세하다 — -"],
    ],
    [
      "the place is outside",
      "현장에서는 인력이 모자란다는 비판이 나온다.",
      ["indirect: 인력이 모자란다 — 는 비판이 나온다 — -"],
    ],
    [
      "게 …이다",
      "다음 달이 고비라는 게 한국은행의 설명이다.",
      ["indirect: 다음 달이 고비라 — 는 게 | 설명이다 — 한국은행"],
    ],
    [
      "two parties",
      "여당은 미루자는 입장, 야당은 서두르자는 입장이다.",
      ["indirect: 미루자 — 는 입장 — 여당", "indirect: 서두르자 — 는 입장이다 — 야당"],
    ],
  ]);
});

describe("sources before the clause", () => {
  check([
    ["에 따르면", "17일 국세청 등에 따르면 세수가 줄었다.", ["indirect: 세수가 줄었다 — 에 따르면 — 국세청"]],
    ["written together", "국세청에따르면 세수가 줄었다.", ["indirect: 세수가 줄었다 — 에따르면 — 국세청"]],
    [
      "고 한다 belongs to it",
      "국세청에 따르면 세수가 줄었다고 한다.",
      ["indirect: 세수가 줄었다 — 에 따르면 — 국세청"],
    ],
    [
      "the inner speaker counts",
      '국세청에 따르면 문 과장은 "세수가 줄었다"고 말했다.',
      ["direct: 세수가 줄었다 — 고 말했다 — 문 과장"],
    ],
    [
      "the one cited counts",
      "로이터통신은 익명의 당국자를 인용해 협상이 끝났다고 보도했다.",
      ["indirect: 협상이 끝났다 — 인용해 | 고 보도했다 — 익명의 당국자"],
    ],
    [
      "no source",
      "예보에 따르면 되지만 계획에 따르면 안 된다.",
      ["indirect: 되지만 계획에 따르면 안 된다 — 에 따르면 — 예보"],
    ],
  ]);
});

describe("where the clause begins", () => {
  check([
    [
      "venue",
      "문 의원은 이날 기자회견에서 표를 호소한다고 말했다.",
      ["indirect: 표를 호소한다 — 고 말했다 — 문 의원"],
    ],
    [
      "topic of talk",
      "문 의원은 이 사건에 대해 아는 바 없다고 말했다.",
      ["indirect: 아는 바 없다 — 고 말했다 — 문 의원"],
    ],
    [
      "connective",
      "문 의원은 다만 시간이 필요하다고 말했다.",
      ["indirect: 시간이 필요하다 — 고 말했다 — 문 의원"],
    ],
    [
      "local date",
      "문 의원은 3일(현지시간) 표가 모자란다고 말했다.",
      ["indirect: 표가 모자란다 — 고 말했다 — 문 의원"],
    ],
    [
      "date of the event",
      "국세청은 이날 세수가 줄었다고 3일 밝혔다.",
      ["indirect: 이날 세수가 줄었다 — 고 3일 밝혔다 — 국세청"],
    ],
    ["person asked", "문 의원은 직원들에게 쉴 것을 권고했다.", ["indirect: 쉴 것 — 을 권고했다 — 문 의원"]],
  ]);
});

describe("where something was published", () => {
  it("stays outside", () => {
    expect(reports("한빛재단은 누리집에 공개한 분석에서 활동이 늘었다고 밝혔다.")).toEqual([
      "indirect: 활동이 늘었다 — 고 밝혔다 — 한빛재단",
    ]);
  });
  it("belongs to the clause where somebody else published it", () => {
    expect(reports("문 의원은 정부가 발표한 대책에서 청년이 빠졌다고 비판했다.")).toEqual([
      "indirect: 정부가 발표한 대책에서 청년이 빠졌다 — 고 비판했다 — 문 의원",
    ]);
  });
});
