import { describe, expect, it } from "@jest/globals";
import { canSpell } from "../../../src/dictionary/romanisation.ts";

describe("spellings of Korean names", () => {
  const fits: [latin: string, hangul: string][] = [
    ["Lee Jae-myung", "이재명"],
    ["Rhee Chang-yong", "이창용"],
    ["Yi Sun-sin", "이순신"],
    ["Chey Tae-won", "최태원"],
    ["Choi Tae-won", "최태원"],
    ["Tae-won Chey", "최태원"],
    ["Jay-yong Lee", "이재용"],
    ["Kim Jong Un", "김정은"],
    ["Yoon Suk Yeol", "윤석열"],
    ["Yoon Seok-youl", "윤석열"],
    ["Ban Ki-moon", "반기문"],
    ["Chung Eui-sun", "정의선"],
    ["Euisun Chung", "정의선"],
    ["Park Geun-hye", "박근혜"],
    ["Roh Moo-hyun", "노무현"],
    ["Ryoo Sang-dai", "유상대"],
    ["Koo Kwang-mo", "구광모"],
    ["Namkoong Hoon", "남궁훈"],
    ["KANG KYUNG WHA", "강경화"],
    ["Moon Chung-in", "문정인"],
  ];
  it.each(fits)("%s can be %s", (latin, hangul) => {
    expect(canSpell(latin, hangul)).toBe(true);
  });

  const misfits: [latin: string, hangul: string][] = [
    ["Lee Jae-myung", "이재용"],
    ["Park Jae-myung", "이재명"],
    ["Kim Jong Un", "김정일"],
    ["Lee", "이재명"],
    ["Jae-myung", "이재명"],
    ["Robert Peters", "이재명"],
    ["", "이재명"],
    ["Lee Jae-myung", "Lee"],
    ["Lee Jae-myung", "이"],
  ];
  it.each(misfits)("%s cannot be %s", (latin, hangul) => {
    expect(canSpell(latin, hangul)).toBe(false);
  });
});
