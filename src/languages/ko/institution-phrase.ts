/** The institution that some words of a phrase state. */
import type { StatedAffiliation } from "../../engine/language.ts";
import type { Span } from "../../engine/types.ts";
import { isThing } from "./data/common-nouns.ts";
import { INSTITUTION_ENDINGS } from "./data/institutions.ts";
import { isCopula } from "./endings.ts";
import {
  institutionType,
  isAuthority,
  isCountry,
  isDepartment,
  isDescriptor,
  isField,
  isHuman,
  isModifier,
  isNumber,
  isRelation,
  publicType,
  readTitle,
} from "./lexicon.ts";
import { setOf } from "./lists.ts";
import { type Env, shown, type Token, withoutBrackets } from "./phrase.ts";

/** Bodies of a kind, which name nobody's employer. */
const KINDS = setOf(
  "업계 증권사 자산운용사 지방자치단체 노조 회사 기업 업체 은행 대학 대학교 병원 학교 매체 언론 방송 방송사 신문 신문사 소속사 제작사 당 여당 야당 여야 단체 기관 연구팀 연구진 유족 현지 국내 해외 식당 시중은행 로펌 출판사 보험사 항공사 통신사 협회 조합 재단 위원회 연구소 센터 학원 구단 팀 제작진 배급사 운용사 당국 금융당국 통신 언론사 그룹 시민단체",
);
const GENERIC_END =
  /(?:업체|업계|증권사|운용사|보험사|항공사|언론사|방송사|제약사|건설사|게임사|카드사|금융사|정유사|식당|매장|중개업소|자치단체|지자체|협력사|대기업|중소기업|외신|매체|지역|현장|상대팀|원정팀|홈팀|상대|팀)$/;
/** Keep the country before them: 인도 외교부, 미국 정부. */
const STATE =
  /(?:정부|중앙은행|공산당|노동당|보수당|외교부|외무부|국방부|재무부|총리실|대통령실|의회|상원|하원|대사관|경찰|검찰|법원|대법원|군|당국|행정부|부|청|처)$/;

const TRADES = setOf("업계 업종 분야");

/** What kind of body the name after it is. */
const KIND_OF_BODY =
  /^(?:스타트업|소속팀|상대팀|친정팀|유니콘|핀테크|팹리스|업체|기업|(?:[가-힣]{2,})(?:스타트업|업체|기업|전문지|평가사))$/;

/** Whether word `i` only says what the body named after it is: 인공지능 스타트업 노타, but 중소기업 중앙회. */
export const tellsKind = (tokens: readonly Token[], i: number): boolean =>
  KIND_OF_BODY.test(tokens[i]!.stem) && !INSTITUTION_ENDINGS.has(tokens[i + 1]?.stem ?? "");

/** 중소기업 중앙회, 시민단체 협의회: an ending that stands alone needs the word before it. */
export const isOneName = (word: string, next: string): boolean =>
  isDescriptor(word) && !isModifier(word) && INSTITUTION_ENDINGS.get(next) === "association";

/**
 * @param tokens the words beside the name, without particles
 * @param strict an unknown word is no institution
 * @returns null where they name no institution of their own
 */
export function affiliationOf(
  env: Env,
  tokens: readonly Token[],
  former: boolean,
  strict = false,
): StatedAffiliation | null {
  let from = 0;
  let to = tokens.length - 1;
  const bare = (i: number): string => tokens[i]!.stem;
  // 이커머스 업계: a line of business.
  if (to < 0 || TRADES.has(bare(to))) return null;
  // 정부의 한 …, 조인성의 소속사 IOK컴퍼니: what is before the last genitive belongs to somebody else.
  for (let i = to - 1; i >= from; i--)
    if (tokens[i]!.genitive && !institutionType(bare(i)) && !isCountry(bare(i))) {
      from = i + 1;
      break;
    }
  // 공동저자인 …: who somebody is.
  for (let i = to - 1; i >= from; i--)
    if (isCopula(bare(i))) {
      from = i + 1;
      break;
    }
  for (let i = to - 1; i >= from; i--)
    if (tellsKind(tokens, i)) {
      from = i + 1;
      break;
    }
  while (from <= to && strips(tokens, from, to)) from++;
  while (
    to >= from &&
    (isModifier(bare(to)) ||
      isNumber(bare(to)) ||
      bare(to) === "등" ||
      (from < to && /^[여야]당$/.test(bare(to))) ||
      (readTitle(bare(to)) !== null && !institutionType(bare(to))))
  )
    to--;
  if (from > to) return null;
  if (
    from === to &&
    (KINDS.has(bare(from)) ||
      GENERIC_END.test(bare(from)) ||
      isField(bare(from)) ||
      isHuman(bare(from)) ||
      isRelation(bare(from)) ||
      isCountry(bare(from)))
  )
    return null;
  const lastBare = bare(to);
  if (GENERIC_END.test(lastBare) || isHuman(lastBare) || isRelation(lastBare)) return null;
  const span: Span = [tokens[from]!.start, tokens[to]!.genitive ? tokens[to]!.stemEnd : tokens[to]!.end];
  const name = withoutBrackets(shown(env.text, span));
  if (name === "" || name.length > 60) return null;
  const known = env.context.dictionary.find(name, "institution");
  // 우리은행 영업전략부 is a bank's.
  const outer = from < to && isDepartment(lastBare) ? institutionType(bare(from)) : null;
  const type = outer ?? institutionType(lastBare);
  if (
    !known &&
    !type &&
    !isDepartment(lastBare) &&
    !isAuthority(lastBare) &&
    (strict || !plausible(tokens.slice(from, to + 1)))
  )
    return null;
  return { name, span, former, entityId: known?.id ?? null, type: known?.type ?? publicType(type) };
}

function strips(tokens: readonly Token[], from: number, to: number): boolean {
  const word = tokens[from]!.stem;
  if (from === to) return word === "한" || word === "이" || word === "그";
  // 휴대폰 한빛전자: what they make is no part of the name, unless 연구소 and the like need it.
  if (isThing(word) && to - from === 1 && institutionType(word) === null) {
    const last = tokens[to]!.stem;
    if (institutionType(last) !== null && !INSTITUTION_ENDINGS.has(last) && !isDepartment(last)) return true;
  }
  if (isAuthority(word) && !isCountry(word) && institutionType(word) === null) return isDescriptor(word);
  if (!isDescriptor(word) && !isModifier(word)) return false;
  if (to - from === 1 && isOneName(word, tokens[to]!.stem)) return false;
  const next = tokens.slice(from + 1, to + 1);
  if (isCountry(word))
    return !(
      next.length === 1 &&
      STATE.test(next[0]!.stem) &&
      institutionType(next[0]!.stem) !== "company" &&
      next[0]!.stem.length <= 4
    );
  return true;
}

/** An unknown name of a company: letters, or a foreign word. */
const plausible = (tokens: readonly Token[]): boolean =>
  tokens.length <= 3 &&
  tokens.every(
    (t) => /^[가-힣A-Za-z0-9&·.-]{2,}$/.test(t.stem) && readTitle(t.stem) === null && !isNumber(t.stem),
  );

export { KINDS as BODY_KINDS };
