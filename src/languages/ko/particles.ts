/** Particles at the ends of nouns, by a table of endings and by agreement of the syllable before them. */
import { agrees, isSyllable } from "./hangul.ts";
import { list, setOf } from "./lists.ts";
import type { Case, Parted, Word } from "./word.ts";

type Need = "closed" | "open" | null;
const TABLE: readonly (readonly [Case, Need, string])[] = [
  ["topic", "closed", "은"],
  ["topic", "open", "는"],
  ["topic", null, "께서는 께서도 께선"],
  ["subject", "closed", "이"],
  ["subject", "open", "가"],
  ["subject", null, "께서"],
  ["also", null, "도"],
  ["object", "closed", "을"],
  ["object", "open", "를"],
  ["genitive", null, "의"],
  ["link", "open", "와"],
  ["link", "closed", "과"],
  ["link", null, "와의 과의 이랑"],
  ["place", null, "에 에서 에도 에서도 에까지 에만"],
  ["at", null, "에서는 에선"],
  ["to", null, "에게 에게서 한테 에게도 한테서 더러 보고서"],
  [
    "aside",
    null,
    "에는 에게는 로는 으로는 와는 과는 까지는 부터는 보다는 로서는 으로서는 에겐 엔 으론 론 만은 에서부터는 에게만은 까지도 처럼은 대해서는 대해선 대해 으로도 로도 로선 으로선 이라도 라도 조차 마저 마저도",
  ],
  ["means", "closed", "으로 으로서 으로써 으로부터"],
  ["means", null, "로 로서 로써 로부터"],
  ["range", null, "부터 까지 보다 처럼 만큼 이나 나마 만 뿐 밖에 대로 마다 에서부터"],
];

const byEnd = new Map<string, readonly [Case, Need]>();
for (const [kind, need, forms] of TABLE) for (const form of list(forms)) byEnd.set(form, [kind, need]);
const LONGEST = 5;
const lastSyllables = new Set([...byEnd.keys()].map((form) => form.charCodeAt(form.length - 1)));

/** The word without its particle. Words that end in a bracket or mark have none. */
export function part(word: Word): Parted {
  word.parted ??= split(word);
  return word.parted;
}

/** Whole nouns that end like a particle. */
const WHOLE = setOf(
  "대한상의 서울상의 부산상의 대구상의 인천상의 광주상의 대전상의 울산상의 창원상의 수원상의 다만 하지만 그렇지만 그만큼 이처럼 그처럼 이만큼 이보다 그보다 무엇보다 좀처럼 전처럼 이번에 이밖에 그밖에 이외에도 이같이 그같이 똑같이 한결같이 항만 불만 오만 교만 자만 도로 진로 경로 항로 철로 활로 통로 회로 여가 평가 물가 유가 증가 휴가 시가 정가 고가 저가 원가 추가 참가 회의 주의 강의 논의 협의 합의 동의 결의 심의 건의 제의 정의 호의 유의 결과 효과 성과 학과 경과 초과 통과 사과 부과 투과 하나 누나 차이 나이 사이 높이 길이 깊이 마을 가을 이을 단독 대로 그대로 이대로 최근에 제도 속도 온도 강도 농도 고도 용도 빈도 밀도 의도 태도 시도 주도 선도 인도 수도 철도 궤도 지도 유도 보도 파도 포도 복도 진도 척도 한도 제주도 경기도 강원도 충청도 전라도 경상도 황해도 평안도 함경도",
);

function split(word: Word): Parted {
  const { bare, tail } = word;
  if (!lastSyllables.has(tail.charCodeAt(tail.length - 1)) || WHOLE.has(bare))
    return { stem: bare, particle: "", kind: "none" };
  const whole = tail.length < bare.length; // the stem may end before the tail: 최고경영자(CEO)|는
  for (let n = Math.min(LONGEST, tail.length); n > 0; n--) {
    const particle = tail.slice(tail.length - n);
    const found = byEnd.get(particle);
    if (!found) continue;
    const stem = bare.slice(0, bare.length - n);
    if (stem === "") continue;
    const [kind, need] = found;
    const inner = n === tail.length && whole;
    if (need && !inner && !agrees(stem, need === "closed")) continue;
    if (
      need &&
      inner &&
      isSyllable(stem.charCodeAt(stem.length - 1)) &&
      !word.text.includes("(") &&
      !agrees(stem, need === "closed")
    )
      continue;
    return { stem, particle, kind };
  }
  return { stem: bare, particle: "", kind: "none" };
}

/** End of the word's stem in the text. */
export const stemEnd = (word: Word): number => word.end - part(word).particle.length;
