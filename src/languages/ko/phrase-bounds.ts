/** Where a noun phrase begins, seen from its last word. */

import { ADVERBS, CONNECTIVES, NEW_TOPIC } from "./data/connectives.ts";
import { INSTITUTION_NAMES } from "./data/institutions.ts";
import { FOREIGN_GIVEN } from "./data/names.ts";
import { PRONOUNS } from "./data/people.ts";
import { isCopula, isVerbal } from "./endings.ts";
import { goesOnForeign, isForeignBefore, isGivenBefore } from "./foreign-bounds.ts";
import { isHangulWord } from "./hangul.ts";
import {
  institutionType,
  isAuthority,
  isCountry,
  isNumber,
  isSurname,
  isTime,
  nameScore,
  readTitle,
} from "./lexicon.ts";
import { INSIDE, isNoun } from "./nouns.ts";
import { part } from "./particles.ts";
import type { Word } from "./word.ts";

/** No speaker's phrase is longer. */
const LONGEST = 10;
/**
 * Index of the first word of the phrase that ends with word `last`; never before `floor`. Dates, adverbs, relative
 * clauses and everything that carries another particle than 의 stay outside.
 */
export function phraseStart(words: readonly Word[], last: number, floor: number): number {
  let first = last;
  if (Object.hasOwn(PRONOUNS, part(words[last] as Word).stem)) return last;
  for (let i = last - 1; i >= floor && last - i <= LONGEST; i--) {
    const word = words[i] as Word;
    const next = words[i + 1] as Word;
    if (word.region || (word.stop && !isInitial(word, words[i - 1])) || word.text.includes("=")) break;
    if (word.comma && !listGoesOn(words, i, last)) break;
    const { bare } = word;
    if (bare === "") break;
    if (!belongs(word, next, i, words)) break;
    first = i;
  }
  // A phrase opens with no number ("20일", but "6명 중") and with no connective.
  while (first < last) {
    const bare = (words[first] as Word).bare;
    if (bare === "같은" && words[first + 1]?.bare === "당") break;
    if (
      isTime(bare) ||
      (CONNECTIVES.has(bare) && words[first + 1]?.bare !== "다른") ||
      NEW_TOPIC.has(bare) ||
      bare === "및" ||
      bare === "등" ||
      bare === "겸"
    )
      first++;
    else break;
  }
  return first;
}

function belongs(word: Word, next: Word, i: number, words: readonly Word[]): boolean {
  const { bare } = word;
  if (bare === "가운데" && i > 0 && isNumber(words[i - 1]?.bare ?? "") && isNumber(part(next).stem))
    return true;
  if (
    (bare === "같은" && next.bare === "당") ||
    (FAMILIES.has(bare) && (opensName(next) || isCountry(next.bare)))
  )
    return true;
  if (isTime(bare) && words[i + 1]?.bare !== "중") return false;
  if (bare === "또" && next.bare === "다른") return true;
  if (CONNECTIVES.has(bare) || NEW_TOPIC.has(bare)) return false;
  if (bare.length === 1 && isSurname(bare) && opensName(next)) return true;
  if (ADVERBS.has(bare)) return false;
  if (INSIDE.has(bare) || FOREIGN_GIVEN.has(bare)) return true;
  if (bare.endsWith("출신의") || bare.endsWith("소속의")) return true;
  if (nameScore(bare) === 2 && opensName(next)) return true;
  const { kind, particle, stem } = part(word);
  if (kind === "genitive") return true;
  if (
    kind !== "none" &&
    FOREIGN_ENDS.has(particle) &&
    (FOREIGN_GIVEN.has(words[i - 1]?.bare ?? "") || PARTS.has(words[i - 1]?.bare ?? ""))
  )
    return true;
  if (kind === "subject" && bare.length === 2 && nameScore(bare) > 0 && isCountry(next.bare)) return true; // 왕이 중국 외교부장
  if (kind !== "none" && FOREIGN_ENDS.has(particle) && isForeignBefore(bare, stem, next)) return true;
  if (kind !== "none" && FOREIGN_ENDS.has(particle) && isGivenBefore(words, i)) return true;
  if (kind !== "none" && FOREIGN_ENDS.has(particle) && goesOnForeign(stem, bare, i, words)) return true;
  if (kind !== "none" && !isNoun(bare))
    return kind === "link" ? linkBelongs(words, i) || isSection(words, i) : false;
  if (
    kind !== "none" &&
    (kind === "topic" || kind === "object") &&
    !readTitle(bare) &&
    !INSTITUTION_NAMES.has(bare)
  )
    return false;
  if (isCopula(bare)) return true;
  if (isNoun(bare) || isNumber(bare)) return true;
  return !isVerbal(bare);
}

/** Well-known names that end like a noun with its particle. */
const FAMILIES = new Set([
  "살만",
  "왕이",
  "마두로",
  "스가",
  "라이",
  "룰라",
  "칸",
  "마오",
  "키로",
  "이시바",
  "사나에",
]);

/** Particles of foreign names: 압둘아지즈 빈 살만. */
const PARTS = new Set(["빈", "본", "폰", "반", "드", "델", "데", "알", "엘", "벤", "이븐", "반데어"]);

/** 카를로 안첼로티 감독, 샤오우엔 혼 부사장: given names that end like a particle. */
const FOREIGN_ENDS = new Set(["로", "도", "만", "엔", "나", "론", "이나", "은", "와", "가", "마저", "선"]);

/** F in 로버트 F. 케네디: its point ends no sentence. */
const isInitial = (word: Word, before: Word | undefined): boolean =>
  word.bare.length === 1 &&
  word.bare >= "A" &&
  word.bare <= "Z" &&
  before !== undefined &&
  !before.stop &&
  !before.comma &&
  isHangulWord(before.bare);

/** A name before an institution or title may end like a particle: 김정은 국무위원장, 이가은 연구원. */
function opensName(next: Word | undefined): boolean {
  if (!next || next.region) return false;
  const stem = part(next).stem;
  return (
    readTitle(stem) !== null ||
    readTitle(next.bare) !== null ||
    institutionType(next.bare) !== null ||
    institutionType(stem) !== null ||
    stem === "씨" ||
    next.bare === "전"
  );
}

/** "옥스퍼드대와 런던대, 상파울루대 등 연구진": a list of bodies before 등. */
function linkBelongs(words: readonly Word[], i: number): boolean {
  const stem = part(words[i] as Word).stem;
  const strong = institutionType(stem) !== null || isCountry(stem) || isAuthority(stem);
  return strong && !words[i + 1]?.region;
}

/** 성동구청 도시재생과 관계자: a section of the body before it, not "and". */
function isSection(words: readonly Word[], i: number): boolean {
  const body = words[i - 1];
  const next = words[i + 1];
  return (
    body !== undefined &&
    next !== undefined &&
    !body.region &&
    !body.comma &&
    !next.region &&
    part(words[i] as Word).particle === "과" &&
    (DISTRICT.test(body.bare) || institutionType(body.bare) !== null) &&
    SECTION_POSTS.has(part(next).stem)
  );
}
/** 사천시, 성동구: they have sections. */
export const DISTRICT = /^[가-힣]{2,}[시군구]$/;
export const SECTION_POSTS = new Set([
  "과장",
  "주무관",
  "계장",
  "팀장",
  "사무관",
  "관계자",
  "담당자",
  "직원",
]);

function listGoesOn(words: readonly Word[], i: number, last: number): boolean {
  const stem = part(words[i] as Word).stem;
  if (institutionType(stem) === null && !isCountry(stem)) return false;
  for (let k = i + 1; k < last; k++)
    if (words[k]?.bare === "등" || words[k]?.bare.endsWith("등")) return true;
  return false;
}
