/** What each word of a phrase may be: part of a name, of an institution, neither. */
import { FOREIGN_GIVEN } from "./data/names.ts";
import { BEFORE_NAME } from "./data/titles.ts";
import { isHangulWord } from "./hangul.ts";
import {
  entityAt,
  institutionType,
  isAuthority,
  isDepartment,
  isDescriptor,
  isField,
  isHuman,
  isModifier,
  isNumber,
  isRelation,
  nameScore,
  readTitle,
} from "./lexicon.ts";
import { setOf } from "./lists.ts";
import type { Env, Token } from "./phrase.ts";

const GENERIC_ENDS =
  /(?:업체|업계|기업|회사|단체|기관|증권사|운용사|보험사|항공사|통신사|언론사|방송사|제약사|건설사|게임사|카드사|금융사|정유사|학원|식당|매장|지점|점포|상가|단지|아파트|공장|농장|현장|지역|동네|마을|인근|사업자|협력사|개발사|제조사|부품사|측|지자체|자치단체|정당|계열사|자회사|로펌|병원|대학|학교|시장|매체|언론|외신|출신|대학병원|중개업소|협력업체)$/;
export const NAME_PARTS = setOf("드 반 폰 델 데 알 빈 디 라 르 본 엘 다 산 벤 판 더 이븐 맥 오");
/** After a family name. */
export const GENERATIONS = setOf("주니어");
/** 쫑 in 응우옌 바 쫑; 전, 현, 한 stand before titles. */
export const isSyllable = (word: string): boolean =>
  word.length === 1 && isHangulWord(word) && !NOISE.has(word);
/** Before a name and no part of it. */
const NOISE = setOf(
  "역대 우리나라 새 첫 옛 후임 담임 국선 간판 스타 뷰티 감초 베스트셀러 인기 톱 유명 명문 현지인 미국인 일본인 중국인 한국인 외국인 " +
    "한 이 그 저 모 어느 두 세 네 각 전 현 前 現 신임 차기 전임 초대 우리 내 및 겸 등 중 명 익명 복수 일부 여러 다른 같은 여야 전직 현직",
);

export const isGeneric = (t: Token): boolean =>
  isModifier(t.bare) ||
  isDescriptor(t.bare) ||
  isField(t.bare) ||
  isAuthority(t.bare) ||
  GENERIC_ENDS.test(t.bare) ||
  NOISE.has(t.bare);

/** What a word beside a title may be. */
export type Kind = "institution" | "name" | "maybe" | "generic" | "unknown" | "no";

export function kindOf(t: Token, hits: ReadonlyMap<number, "person" | "institution">): Kind {
  const hit = hits.get(t.start);
  if (hit === "institution") return "institution";
  const score = FOREIGN_GIVEN.has(t.bare) ? 0 : nameScore(t.bare);
  if (hit === "person") return "name";
  if (t.genitive || isNumber(t.bare)) return "no";
  if (score === 2) {
    const type = institutionType(t.bare);
    return type && t.bare.length > 3 ? "institution" : "name";
  }
  if (FOREIGN_GIVEN.has(t.bare)) return "unknown";
  if (isGeneric(t)) return isAuthority(t.bare) && institutionType(t.bare) ? "institution" : "generic";
  if (institutionType(t.bare)) return "institution";
  if (isDepartment(t.bare) && t.bare.length > 2) return "institution";
  if (score === 1) return "maybe";
  if (isRelation(t.bare) || isHuman(t.bare) || readTitle(t.bare) || BEFORE_NAME.has(t.bare)) return "no";
  return /^[가-힣]+(?:[-·][가-힣]+)*$/.test(t.bare) && t.bare.length <= 14
    ? "unknown"
    : /^[A-Z][\p{L}.'’-]*$/u.test(t.bare)
      ? "unknown"
      : "no";
}

/** Which words belong to a dictionary's entry. */
export function covered(env: Env, tokens: readonly Token[]): Map<number, "person" | "institution"> {
  const found = new Map<number, "person" | "institution">();
  if (tokens.length === 0) return found;
  const limit = tokens[tokens.length - 1]!.end;
  for (let i = 0; i < tokens.length; ) {
    const hit = entityAt(env.context, tokens[i]!.start, limit);
    let j = i;
    while (hit && j < tokens.length && tokens[j]!.start < hit.end) {
      found.set(tokens[j]!.start, hit.kind);
      j++;
    }
    i = Math.max(i + 1, j);
  }
  return found;
}

export const isInitial = (t: Token): boolean => /^[A-Z]\.?$/.test(t.bare);
export const nameLike = (k: Kind, t: Token): boolean =>
  k === "unknown" ||
  k === "maybe" ||
  isInitial(t) ||
  (NAME_PARTS.has(t.bare) && k !== "institution") ||
  /^(?:and|of|de|van|der|von|bin|al)$/.test(t.bare);
