/** Speakers that are no named persons: unnamed people, institutions, fields, documents. */

import type { StatedAffiliation, StatedRole } from "../../engine/language.ts";
import type { AnonymityGrade, Span } from "../../engine/types.ts";
import { DOCUMENTS } from "./data/documents.ts";
import { affiliationOf } from "./institution-phrase.ts";
import {
  entityAt,
  institutionType,
  isAuthority,
  isDepartment,
  isField,
  isHuman,
  readTitle,
} from "./lexicon.ts";
import { organization, TEAM } from "./organizations.ts";
import { type Base, blank, type Env, type Phrase, shown, type Token, withoutBrackets } from "./phrase.ts";

const RANK =
  /^(?:고위|핵심|최고위|전직|현직|전|현|수석|선임|담당|실무|책임|일선|외국인|정통한|희생자|현지|익명의)$/;

const DEMONSTRATIVE = new Set(["이", "그", "해당", "같은", "동", "이들"]);

export function readGroup(env: Env, tokens: readonly Token[], base: Base, side: boolean): Phrase | null {
  const last = tokens[tokens.length - 1]!;
  const plural = last.bare.length > 2 && last.bare.endsWith("들");
  const word = plural ? last.bare.slice(0, -1) : last.bare;
  const first = tokens[0]!.bare;
  if (
    tokens.length === 2 &&
    DEMONSTRATIVE.has(first) &&
    !side &&
    (isHuman(word) || isBody(word) || readTitle(word)) &&
    !isField(word)
  )
    return demonstrative(env, tokens, base, word, plural);
  if (!side && (isHuman(word) || (readTitle(word) !== null && (plural || tokens.length > 1))))
    return unnamed(env, tokens, base, word, plural);
  if (
    (isField(word) || (tokens.length > 1 && /^(?:단체|업체|기업|기관|모임)$/.test(word))) &&
    !(tokens.length > 1 && entityAt(env.context, tokens[0]!.start, last.end)?.kind === "institution")
  )
    return field(env, tokens, base, plural);
  const counted = tokens.length > 1 ? countedPeople(env, tokens, base) : null;
  if (counted) return counted;
  const body = organization(env, tokens, base, side || plural);
  if (body) return body;
  return document(env, tokens, base, word);
}

/** 금융통화위원 6명 중 4명, 의원 10여명. */
function countedPeople(env: Env, tokens: readonly Token[], base: Base): Phrase | null {
  const last = tokens[tokens.length - 1]!;
  if (
    !/^(?:\d+여?명|\d+여?\s?명|[한두세네]\s?명|둘|셋|넷|다섯|여섯|일곱|절반|과반|다수|대다수|\d+(?:\.\d+)?(?:%|％|퍼센트))$/.test(
      last.bare,
    )
  )
    return null;
  const noun = tokens.find((t) => isHuman(t.stem) || readTitle(t.stem) !== null);
  if (!noun) return null;
  const span: Span = [noun.start, noun.stemEnd];
  return {
    ...blank,
    ...base,
    head: base.span,
    kind: "anonymous",
    form: "unnamed",
    name: shown(env.text, base.span),
    tokens: tokens.map((t) => t.bare),
    plural: true,
    role: { text: noun.stem, span, former: false },
    anonymity: "field",
    strength: 0.88,
  };
}

const isBody = (word: string): boolean =>
  isAuthority(word) ||
  institutionType(word) !== null ||
  TEAM.test(word) ||
  /(?:업체|회사|기업|단체|기관|매체|신문|방송|은행|대학|병원|재단)$/.test(word);

/** 이 관계자, 이 회사: refers to one named before. */
function demonstrative(
  env: Env,
  tokens: readonly Token[],
  base: Base,
  word: string,
  plural: boolean,
): Phrase {
  const people = isHuman(word) || (readTitle(word) !== null && !institutionType(word));
  const roleSpan: Span = [tokens[1]!.start, tokens[1]!.end];
  return {
    ...blank,
    ...base,
    head: base.span,
    kind: people ? "anonymous" : "organization",
    form: "nominal",
    name: shown(env.text, base.span),
    tokens: [word],
    plural,
    role: people ? { text: word, span: roleSpan, former: false } : null,
    refersBy: word,
    anonymity: people ? "nothing" : null,
    ambiguous: tokens[0]!.bare === "이" && readTitle(word) !== null && !isHuman(word),
    strength: 0.9,
  };
}

/** In a quoted phrase ('한·미 정부관계자') the words are one token. */
const lastWord = (text: string, word: string): string =>
  word.includes(" ") && text.endsWith(word) ? word.slice(word.lastIndexOf(" ") + 1) : text;

function unnamed(
  env: Env,
  tokens: readonly Token[],
  base: Base,
  word: string,
  plural: boolean,
): Phrase | null {
  const n = tokens.length;
  let r = n - 1;
  while (r > 0 && RANK.test(tokens[r - 1]!.bare)) r--;
  const from = tokens[r]!.bare === "전" || tokens[r]!.bare === "현" ? r + 1 : r;
  const roleSpan: Span = [tokens[Math.min(from, n - 1)]!.start, tokens[n - 1]!.end - (plural ? 1 : 0)];
  const role: StatedRole = {
    text: lastWord(withoutBrackets(shown(env.text, roleSpan)), word),
    span: roleSpan,
    former: tokens.slice(0, n - 1).some((t) => t.bare === "전" || t.bare === "전직"),
  };
  const before = tokens.slice(0, r).filter((t, i) => t.bare !== "소속" || i < r - 1);
  const stated = before.length > 0 ? affiliationOf(env, before, false) : null;
  const affiliation =
    stated && (DISTRICT.test(stated.name) ? OFFICIAL.test(word) : trusted(env, before, stated))
      ? stated
      : null;
  // 미국 대통령, 외교부 장관: an office names its holder.
  const grade: AnonymityGrade = affiliation
    ? "institution"
    : before.some(
          (t) => !["한", "이", "그", "또", "다른", "일부", "복수의", "다수의", "여러"].includes(t.bare),
        ) || !/^(?:관계자|누리꾼|네티즌|지인|측근|소식통|사람|사람들|당국자|일각|인사|이들)$/.test(word)
      ? "field"
      : "nothing";
  return {
    ...blank,
    ...base,
    head: base.span,
    kind: "anonymous",
    form: "unnamed",
    name: shown(env.text, base.span),
    tokens: tokens.map((t) => t.bare),
    plural,
    role,
    affiliations: affiliation ? [affiliation] : [],
    anonymity: grade,
    refersBy: word,
    strength: 0.9,
  };
}

/** 해운대구 관계자 works for the district, 마포구 주민 only lives there. */
const DISTRICT = /^(?:[가-힣]+ )*[가-힣]{2,}[시군구도]$/;
const OFFICIAL = /(?:관계자|공무원|당국자|담당자|직원|대변인|의원|간부)$/;

/** Before an unnamed head only what surely is an institution counts: 장동건 고소영 측근 works for nobody. */
function trusted(env: Env, tokens: readonly Token[], stated: StatedAffiliation): boolean {
  if (stated.entityId || stated.type) return true;
  const last = tokens.filter((t) => t.start < stated.span[1]).pop();
  return (
    last !== undefined &&
    (isDepartment(last.stem) ||
      isAuthority(last.stem) ||
      institutionType(last.stem) !== null ||
      env.context.dictionary.find(stated.name, "institution") !== null)
  );
}

function field(env: Env, tokens: readonly Token[], base: Base, plural: boolean): Phrase {
  return {
    ...blank,
    ...base,
    head: base.span,
    kind: "anonymous",
    form: "unnamed",
    name: shown(env.text, base.span),
    tokens: tokens.map((t) => t.bare),
    plural,
    anonymity: tokens[tokens.length - 1]!.bare === "일각" ? "nothing" : "field",
    strength: 0.8,
  };
}

function document(env: Env, tokens: readonly Token[], base: Base, word: string): Phrase | null {
  if (!isDocument(word)) return null;
  const before = tokens.slice(0, -1);
  const stated =
    before.length > 0
      ? affiliationOf(
          env,
          before.map((t) => ({ ...t })),
          false,
        )
      : null;
  const issuer =
    before[0]?.genitive && institutionType(before[0].stem) ? affiliationOf(env, [before[0]], false) : null;
  const affiliation = issuer ?? (stated && trusted(env, before, stated) ? stated : null);
  return {
    ...blank,
    ...base,
    head: base.span,
    kind: "document",
    form: "unnamed",
    name: shown(env.text, base.span),
    tokens: tokens.map((t) => t.bare),
    affiliations: affiliation ? [affiliation] : [],
    refersBy: word,
    strength: 0.6,
  };
}

function isDocument(word: string): boolean {
  if (DOCUMENTS.has(word)) return true;
  for (let n = 5; n >= 2; n--)
    if (word.length > n && DOCUMENTS.has(word.slice(word.length - n)))
      return (
        n > 2 ||
        !/(?:조사|발표|연구|분석|기록|지수|규정|조례|약관|편지|블로그|법률|헌법|조약|인터뷰|브리핑|공시|공지|공고|청원|일기|유서|동향|현황|영상|목록)$/.test(
          word,
        ) ||
        word.endsWith("여론조사") ||
        word.endsWith("설문조사") ||
        word.endsWith("발표")
      );
  return false;
}
