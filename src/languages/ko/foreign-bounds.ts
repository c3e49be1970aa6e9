/** Foreign names of several words, whose parts may end like a particle. */
import { isThing } from "./data/common-nouns.ts";
import { FOREIGN_GIVEN } from "./data/names.ts";
import { isVerbal } from "./endings.ts";
import { isForeign } from "./foreign.ts";
import { isHangulWord } from "./hangul.ts";
import { institutionType, isCountry, isHuman, isTime, nameScore, readTitle } from "./lexicon.ts";
import { isNoun } from "./nouns.ts";
import { part } from "./particles.ts";
import type { Word } from "./word.ts";

/** 폰데어라이엔 위원장, 마두로 대통령: a foreign family name before its title. */
export const isForeignBefore = (bare: string, stem: string, next: Word): boolean =>
  (isForeign(stem) || bare.length >= 5) &&
  bare.length > 2 &&
  isHangulWord(bare) &&
  readTitle(part(next).stem) !== null &&
  institutionType(stem) === null &&
  readTitle(stem) === null &&
  !isHuman(stem) &&
  !isNoun(stem) &&
  !isThing(stem) &&
  !isTime(stem) &&
  !isVerbal(stem);

/** 오카즈미 신지로 일본 방위상: after a foreign family name and before a country with its office. */
export function isGivenBefore(words: readonly Word[], i: number): boolean {
  const family = words[i - 1];
  const office = words[i + 2];
  return (
    family !== undefined &&
    office !== undefined &&
    !office.region &&
    !family.comma &&
    isCountry(words[i + 1]?.bare ?? "") &&
    readTitle(part(office).stem) !== null &&
    part(family).kind === "none" &&
    isForeign(family.bare) &&
    isHangulWord(family.bare) &&
    !isNoun(family.bare) &&
    !isThing(family.bare) &&
    !isTime(family.bare)
  );
}

/** 샤오우엔 혼 부사장: a foreign name goes on after what ends like a particle. */
export function goesOnForeign(stem: string, bare: string, i: number, words: readonly Word[]): boolean {
  const next = words[i + 1];
  if (
    !next ||
    next.region ||
    next.comma ||
    !isHangulWord(bare) ||
    isThing(stem) ||
    isNoun(stem) ||
    isTime(stem)
  )
    return false;
  if (FOREIGN_GIVEN.has(bare)) return true;
  const family = next.bare;
  if (
    nameScore(family) === 2 ||
    institutionType(family) !== null ||
    readTitle(family) ||
    isNoun(family) ||
    isVerbal(family) ||
    isThing(family)
  )
    return false;
  if (part(next).kind !== "none" || !/^[가-힣]{1,6}$/.test(family)) return false;
  const after = words[i + 2];
  return (
    after !== undefined &&
    !after.region &&
    (bare.length > 2 || (isForeign(bare) && isForeign(family))) &&
    (readTitle(part(after).stem) !== null || institutionType(after.bare) !== null)
  );
}
