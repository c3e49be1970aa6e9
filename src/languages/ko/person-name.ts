/** Finds the name among the words of a phrase, and what stands before and after it. */
import type { Span } from "../../engine/types.ts";
import { isThing } from "./data/common-nouns.ts";
import { FOREIGN_GIVEN } from "./data/names.ts";
import { BEFORE_NAME } from "./data/titles.ts";
import { isCopula } from "./endings.ts";
import { isForeign } from "./foreign.ts";
import { isHangulWord } from "./hangul.ts";
import {
  institutionType,
  isCountry,
  isDepartment,
  isHuman,
  isRelation,
  isSurname,
  nameScore,
  readTitle,
} from "./lexicon.ts";
import {
  covered,
  GENERATIONS,
  isInitial,
  isSyllable,
  type Kind,
  kindOf,
  NAME_PARTS,
  nameLike,
} from "./name-words.ts";
import { type Env, shown, type Token, withoutBrackets } from "./phrase.ts";

export interface FoundName {
  readonly name: string;
  readonly tokens: readonly string[];
  readonly span: Span;
  readonly before: readonly Token[];
  readonly after: readonly Token[];
  readonly strength: number;
}

/**
 * The name in a phrase without its title.
 * @param title the title after it ("" for none); decides what lone words may be a name
 * @param sure the phrase certainly names a person (씨)
 */
export function findName(env: Env, tokens: readonly Token[], title: string, sure: boolean): FoundName | null {
  const n = tokens.length;
  if (n === 0) return null;
  const hits = covered(env, tokens);
  const kinds = tokens.map((t) => kindOf(t, hits));
  // 더불어민주당 금시원 원내대표: a name in 원 beside an institution, unless an 원장 heads it.
  if (title && n === 2)
    for (const i of [0, 1]) {
      const { bare, start } = tokens[i]!;
      if (hits.has(start) || !/^..원$/.test(bare) || nameScore(bare) === 2) continue;
      if (title.endsWith("원장")) kinds[i] = "institution";
      else if (nameScore(bare) === 1 && kinds[i] === "institution" && kinds[1 - i] === "institution")
        kinds[i] = "name";
    }
  const make = (from: number, to: number, strength: number): FoundName => {
    const span: Span = [tokens[from]!.start, nameEnd(env.text, tokens[to]!)];
    const words = tokens.slice(from, to + 1).map((t) => withoutBrackets(t.bare));
    return {
      name: withoutBrackets(shown(env.text, span)),
      tokens: words,
      span,
      before: tokens.slice(0, from),
      after: tokens.slice(to + 1),
      strength,
    };
  };
  if (n === 1) {
    const t = tokens[0]!;
    if (title && t.bare.length === 1 && env.known.has(t.bare)) return make(0, 0, 0.9);
    if (isSurname(t.bare)) {
      if (t.bare === "전" && !sure) return null;
      return make(0, 0, 0.92);
    }
    if (kinds[0] === "name" || hits.get(t.start) === "person") return make(0, 0, 0.95);
    if (env.known.has(t.bare)) return make(0, 0, 0.9);
    if (kinds[0] === "maybe") return make(0, 0, sure || title ? 0.85 : 0.5);
    if (
      kinds[0] === "unknown" &&
      t.bare.length >= 2 &&
      (sure || (!isThing(t.bare) && (title === "" || isForeign(t.bare)))) &&
      !t.bare.includes("·")
    )
      return make(0, 0, title ? 0.8 : 0.6);
    return null;
  }
  const latin = leadingLatin(tokens, kinds);
  if (latin > 0 && (latin < n || title)) return make(0, latin - 1, 0.88);
  const firstPerson = kinds.findIndex((_, i) => hits.get(tokens[i]!.start) === "person");
  if (firstPerson >= 0) {
    let to = firstPerson;
    while (to + 1 < n && hits.get(tokens[to + 1]!.start) === "person") to++;
    return make(firstPerson, to, 0.96);
  }
  const given = foreignGiven(tokens, kinds);
  if (given && (title !== "" || given[1] === n - 1)) return make(given[0], given[1], 0.9);
  const names = kinds.flatMap((k, i) => (k === "name" ? [i] : []));
  const last = n - 1;
  // 오카즈미 신지로 일본 방위상: before a country no company stands.
  if (
    n === 3 &&
    title &&
    kinds[0] === "unknown" &&
    kinds[1] === "name" &&
    isForeign(tokens[0]!.bare) &&
    isCountry(tokens[2]!.bare)
  )
    return make(0, 1, 0.88);
  if (names.length > 0 && title) {
    if (kinds[0] === "name" && kinds[last] === "name" && n > 1) {
      // Two candidates: the one beside an institution's end is the name.
      return institutionType(tokens[last]!.bare)
        ? make(0, 0, 0.9)
        : institutionType(tokens[0]!.bare)
          ? make(last, last, 0.9)
          : make(0, 0, 0.8);
    }
    if (kinds[0] === "name") return make(0, 0, 0.95);
    if (kinds[last] === "name") return make(last, last, 0.95);
    return make(names[0]!, names[0]!, 0.9);
  }
  if (names.length > 0) return kinds[last] === "name" ? make(last, last, 0.7) : null;
  // 서울대병원 하은진 신경외과 교수: a rare surname between institution and department.
  const middle = kinds.indexOf("maybe");
  if (
    title &&
    middle > 0 &&
    middle < last &&
    tokens[middle]!.bare.length === 3 &&
    tokens.slice(0, middle).every((t) => institutionType(t.bare) !== null) &&
    tokens.slice(middle + 1).every((t) => isDepartment(t.bare))
  )
    return make(middle, middle, 0.85);
  // 국회 측 대리인 김이수 변호사: after who somebody is or acts for comes the name.
  if (title && kinds[last] === "maybe" && introducesName(tokens[last - 1]!)) return make(last, last, 0.85);
  // 케이웨더 반기성 센터장: a rare surname after a foreign word, unlike 위르겐 클롭 and 팀 쿡.
  if (
    n === 2 &&
    title &&
    kinds[0] === "unknown" &&
    kinds[1] === "maybe" &&
    tokens[1]!.bare.length === 3 &&
    !isForeign(tokens[1]!.bare) &&
    !isThing(tokens[1]!.bare) &&
    !FOREIGN_GIVEN.has(tokens[0]!.bare)
  )
    return make(1, 1, 0.8);
  const lead = kinds.findIndex((k) => k !== "generic");
  if (lead < 0) return null;
  if (
    kinds[lead] === "maybe" &&
    lead === 0 &&
    title &&
    (kinds[1] === "institution" || kinds[1] === "generic")
  )
    return make(0, 0, 0.85);
  // 헤리티지재단 앨런 피셔 연구원: what is unknown after the last institution.
  const lastInstitution = kinds.lastIndexOf("institution");
  if (lastInstitution >= 0 && lastInstitution < last && lead >= 0) {
    const from = kinds.findIndex(
      (k, i) => i > lastInstitution && (k === "unknown" || k === "maybe" || isInitial(tokens[i]!)),
    );
    const lone = from === last && kinds[from] === "unknown" ? tokens[from]! : null;
    const thing = lone !== null && !isForeign(lone.bare) && !env.known.has(lone.bare) && isNoName(lone.bare);
    if (
      from > 0 &&
      !thing &&
      kinds.slice(from).every((k, i) => nameLike(k, tokens[from + i]!)) &&
      last - from < 4
    )
      return make(from, last, from === last && kinds[from] === "unknown" ? 0.7 : 0.85);
    if (kinds[0] !== "unknown" && kinds[0] !== "maybe") return null;
  }
  // 클라우스 베버 밀레 최고경영자, 알렉산드르 가부예프 카네기 모스크바센터 전문가.
  const start = kinds.findIndex((k, i) => nameLike(k, tokens[i]!));
  if (
    start < 0 ||
    start > 3 ||
    kinds.slice(0, start).some((k, i) => k !== "generic" && !(k === "no" && readTitle(tokens[i]!.bare)))
  )
    return null;
  let run = start;
  while (run + 1 < n && nameLike(kinds[run + 1]!, tokens[run + 1]!)) run++;
  const length = run - start + 1;
  const inside = run < last; // an institution follows
  if (title === "" && inside) return null;
  let to = run;
  if (length > 2) {
    to = start + 1;
    if (NAME_PARTS.has(tokens[start + 1]!.bare) || isInitial(tokens[start + 1]!))
      to = Math.min(run, start + 2);
    if (!inside && title === "") to = run;
    if (tokens.slice(start, run + 1).every((t) => /^[A-Za-z]/.test(t.bare))) to = run;
  }
  // 응우옌 바 쫑, 케네디 주니어: no institution begins so.
  while (to < run && (isSyllable(tokens[to + 1]!.bare) || GENERATIONS.has(tokens[to + 1]!.bare))) to++;
  if (length === 1 && !inside && title && start === 0 && n > 1) return null;
  // 영남권 중진 의원: two nouns are no foreign name.
  if (!tokens.slice(start, to + 1).some((t) => isForeign(t.bare) || env.known.has(t.bare))) return null;
  if (tokens.slice(start, to + 1).some((t) => isThing(t.bare) && isHangulWord(t.bare) && t.bare.length > 1))
    return null;
  return make(start, to, length === 1 ? 0.75 : 0.88);
}

/** 서울시 조사 담당관: a Korean word of two syllables, or a thing. */
const isNoName = (word: string): boolean => word.length < 3 || isThing(word);

const introducesName = (t: Token): boolean =>
  t.bare === "측" ||
  t.genitive ||
  isCopula(t.bare) ||
  isRelation(t.bare) ||
  isHuman(t.bare) ||
  BEFORE_NAME.has(t.bare) ||
  readTitle(t.bare) !== null;

/** 에마뉘엘 마크롱, 로버트 F. 케네디: a foreign given name and what follows it up to an institution or title. */
function foreignGiven(tokens: readonly Token[], kinds: readonly Kind[]): readonly [number, number] | null {
  const from = tokens.findIndex((t) => FOREIGN_GIVEN.has(t.bare));
  if (from < 0 || from + 1 >= tokens.length) return null;
  if (kinds.slice(0, from).some((k) => k === "name" || k === "unknown" || k === "maybe")) return null;
  let to = from + 1;
  const family = (i: number): boolean =>
    kinds[i] === "unknown" || kinds[i] === "name" || kinds[i] === "maybe" || isSurname(tokens[i]!.bare);
  while (
    to + 1 < tokens.length &&
    (NAME_PARTS.has(tokens[to]!.bare) || isInitial(tokens[to]!)) &&
    (family(to + 1) || NAME_PARTS.has(tokens[to + 1]!.bare))
  )
    to++;
  if (!family(to)) return null;
  while (
    to + 1 < tokens.length &&
    (GENERATIONS.has(tokens[to + 1]!.bare) || isSyllable(tokens[to + 1]!.bare))
  )
    to++;
  return [from, to];
}

/** Kori Schulman …: how many capitalised Latin words stand first, if they are at least two. */
function leadingLatin(tokens: readonly Token[], kinds: readonly Kind[]): number {
  let n = 0;
  while (
    n < tokens.length &&
    kinds[n] !== "institution" &&
    /^[A-Z][a-z'’.-]+(?:[A-Z][a-z]+)?$|^[A-Z]\.?$/.test(tokens[n]!.bare)
  )
    n++;
  return n >= 2 && n <= 4 ? n : 0;
}

/** The name ends before its bracket: 심태섭(사진). */
function nameEnd(text: string, t: Token): number {
  const open = text.slice(t.start, t.end).search(/[([（［]/);
  return open > 0 ? t.start + open : t.end;
}
