import { describe, expect, it } from "@jest/globals";
import { analyze, speakers } from "./korean.ts";

const lines = (...sentences: string[]): string => sentences.join("\n\n");

describe("who is meant later in an article", () => {
  const cases: [name: string, text: string, expected: string[]][] = [
    [
      "surname and the end of the title",
      lines('문서윤 한빛증권 선임연구원은 "줄었다"고 말했다.', '문 연구원은 "늘 것"이라고 했다.'),
      ["문서윤", "문서윤"],
    ],
    [
      "family name of a foreigner",
      lines('앨런 피셔 한빛재단 연구원은 "줄었다"고 말했다.', '피셔 연구원은 "늘 것"이라고 했다.'),
      ["앨런 피셔", "앨런 피셔"],
    ],
    [
      "two of one surname, by title",
      lines(
        '문서윤 한빛증권 연구원은 "줄었다"고 했다.',
        '문지호 한빛은행 부장은 "늘었다"고 했다.',
        '문 연구원은 "아니다"라고 했다.',
      ),
      ["문서윤", "문지호", "문서윤"],
    ],
    [
      "a pronoun after a speaker",
      lines('문서윤 연구원은 "줄었다"고 말했다. 그는 곧 늘 것으로 내다봤다.'),
      ["문서윤", "문서윤"],
    ],
    [
      "carried over",
      lines('문서윤 연구원은 "줄었다"고 말했다. 이어 "늘 것"이라고 덧붙였다. 값이 오른다는 것이다.'),
      ["문서윤", "문서윤", "문서윤"],
    ],
    [
      "who opened the sentence before",
      lines(
        '문서윤 의원은 "모자란다"고 했다.',
        '문지호 국토교통부 장관은 현장을 찾았다. 이어 "서두르겠다"고 말했다.',
      ),
      ["문서윤", "문지호"],
    ],
    [
      "not somebody mentioned while another spoke on",
      lines('문서윤 의원은 "모자란다"고 했다. 문지호 장관은 없었다. 이어 "서두르라"고 덧붙였다.'),
      ["문서윤", "문서윤"],
    ],
    [
      "전 as a surname once such a person was named",
      lines('전지호 한빛전자 부회장은 "모자란다"고 했다.', '전 부회장은 "서두르겠다"고 말했다.'),
      ["전지호", "전지호"],
    ],
    [
      "전 as former where nobody has that title",
      lines('전지호 한빛전자 부회장은 "모자란다"고 했다.', '전 대통령은 "모른다"고 말했다.'),
      ["전지호", "전 대통령"],
    ],
    ["nobody stays nobody", lines("값이 오를 것이라는 전망이 나온다. 공급이 모자란다는 것이다."), ["-", "-"]],
    [
      "a new topic carries nobody over",
      lines('문서윤 연구원은 "줄었다"고 말했다. 한편 "늘 것"이라고 전했다.'),
      ["문서윤", "-"],
    ],
    [
      "이 관계자",
      lines('국세청 관계자는 "줄었다"고 했다. 이 관계자는 "늘 것"이라고 했다.'),
      ["국세청 관계자", "국세청 관계자"],
    ],
    [
      "이 as a surname",
      lines('이서윤 대표는 "줄었다"고 했다. 이 대표는 "늘 것"이라고 했다.'),
      ["이서윤", "이서윤"],
    ],
    [
      "이 as this",
      lines('문서윤 대표는 "줄었다"고 했다. 이 대표는 "늘 것"이라고 했다.'),
      ["문서윤", "문서윤"],
    ],
    [
      "한 as a surname",
      lines('한서윤 연구원은 "줄었다"고 했다.', '한 연구원은 "늘 것"이라고 했다.'),
      ["한서윤", "한서윤"],
    ],
    [
      "한 as one",
      lines('문서윤 연구원은 "줄었다"고 했다.', '한 연구원은 "늘 것"이라고 했다.'),
      ["문서윤", "한 연구원"],
    ],
    [
      "short name of a body",
      lines("국제통화기금(IMF)은 줄었다고 밝혔다.", "IMF는 늘 것이라고 봤다."),
      ["국제통화기금", "국제통화기금"],
    ],
    ["회사", lines("한빛전자가 새 공장을 짓는다. 회사는 일자리가 늘 것이라고 밝혔다."), ["한빛전자"]],
    [
      "대학 측",
      lines("한빛대는 성적을 고쳤다고 밝혔다. 대학 측은 실수였다고 해명했다."),
      ["한빛대", "한빛대"],
    ],
    [
      "a masked person",
      lines("주민 김모(40)씨는 무섭다고 했다. 김씨는 두 번째라고 했다."),
      ["주민 김모(40)씨", "주민 김모(40)씨"],
    ],
    [
      "a name known from a title",
      lines("한빛재단의 페터 클라인 연구원이 왔다. 클라인은 값이 오른다고 말했다."),
      ["페터 클라인"],
    ],
    [
      "the leader of a team",
      lines("한빛대 문서윤 교수팀은 약을 만들었다고 밝혔다. 문 교수는 “곧 쓸 수 있다”고 말했다."),
      ["한빛대 문서윤 교수팀", "문서윤"],
    ],
  ];
  it.each(cases)("%s", (_, text, expected) =>
    expect(speakers(text).map((s) => s.split(" / ")[0])).toEqual(expected),
  );

  it("does not make reporters in bylines sources", () =>
    expect(analyze('문서윤 기자 = 국세청은 "줄었다"고 밝혔다.').sources.map((s) => s.name)).toEqual([
      "국세청",
    ]));

  it("reads decomposed text and keeps its offsets", () => {
    const text = '문서윤 한빛증권 연구원은 "줄었다"고 말했다.';
    const composed = analyze(text);
    const given = text.normalize("NFD");
    const decomposed = analyze(given);
    expect(decomposed.sources).toMatchObject([{ name: "문서윤", role: "연구원" }]);
    const content = decomposed.quotes[0]?.content[0] as readonly [number, number];
    expect(given.slice(...content).normalize("NFC")).toBe("줄었다");
    expect(composed.quotes).toHaveLength(decomposed.quotes.length);
  });
});
