/** Speakers that are no named persons: unnamed people, institutions, fields, documents. */
import type { StatedAffiliation, StatedRole } from "../../engine/language.ts";
import type { AnonymityGrade, Span } from "../../engine/types.ts";
import { isThing } from "./data/common-nouns.ts";
import { DOCUMENTS } from "./data/documents.ts";
import { INSTITUTION_ENDINGS, INSTITUTION_NAMES } from "./data/institutions.ts";
import { affiliationOf } from "./institution-phrase.ts";
import {
  entityAt,
  institutionType,
  isAuthority,
  isCountry,
  isDepartment,
  isDescriptor,
  isField,
  isHuman,
  isModifier,
  readTitle,
} from "./lexicon.ts";
import { type Env, type Phrase, shown, type Token, withoutBrackets } from "./phrase.ts";

type Base = Pick<Phrase, "span" | "first" | "last">;
const blank = {
  gender: null,
  plural: false,
  role: null,
  affiliations: [],
  entityId: null,
  alias: null,
  anonymity: null,
  refersBy: null,
  ambiguous: false,
  also: [],
} as const;
const RANK =
  /^(?:고위|핵심|최고위|전직|현직|전|현|수석|선임|담당|실무|책임|일선|외국인|정통한|희생자|현지|익명의)$/;
const DEMONSTRATIVE = new Set(["이", "그", "해당", "같은", "동", "이들"]);
const TEAM =
  /(?:연구팀|연구진|공동연구팀|공동연구진|교수팀|연구그룹|조사팀|수사팀|의료진|제작진|경영진|변호인단|대표단|협상단|조사단|특검팀)$/;

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
    isField(word) &&
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
  if (!/^(?:\d+여?명|\d+여?\s?명|[한두세네]\s?명|\d+(?:\.\d+)?(?:%|％|퍼센트))$/.test(last.bare)) return null;
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
  const before = tokens.slice(0, r);
  const stated = before.length > 0 ? affiliationOf(env, before, false) : null;
  const affiliation = stated && trusted(env, before, stated) ? stated : null;
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

function organization(env: Env, tokens: readonly Token[], base: Base, loose: boolean): Phrase | null {
  const n = tokens.length;
  const last = tokens[n - 1]!;
  const bare = last.bare.replace(/들$/, "");
  let strength = 0;
  const hit = wholeHit(env, tokens);
  const type = institutionType(bare);
  if (hit?.kind === "institution") strength = 0.92;
  else if (type)
    strength =
      type === "government" || type === "military" || type === "university"
        ? bare.length > 3
          ? 0.88
          : 0.8
        : 0.88;
  else if (isAuthority(bare)) strength = 0.85;
  else if (TEAM.test(bare)) strength = 0.9;
  else if (isCountry(bare) && n <= 2) strength = 0.75;
  else if (isDepartment(bare) && n > 1 && institutionType(tokens[n - 2]!.stem)) strength = 0.85;
  else if (loose) strength = isThing(bare) ? 0 : 0.75;
  else if (
    n > 1 &&
    isDescriptor(tokens[n - 2]!.bare) &&
    !isModifierOnly(tokens[n - 2]!.bare) &&
    !isThing(bare)
  )
    strength = 0.7;
  if (strength === 0) return null;
  // 조국평화통일위원회 in 북한의 대남기구인 조국평화통일위원회; 옴디아 in 시장조사업체 옴디아.
  let from = 0;
  for (let i = n - 2; i >= 0; i--)
    if (
      /인$/.test(tokens[i]!.bare) ||
      (tokens[i]!.genitive && !isCountry(tokens[i]!.stem) && !institutionType(tokens[i]!.stem))
    ) {
      from = i + 1;
      break;
    }
  while (from < n - 1 && dropsBefore(tokens, from)) from++;
  const head: Span = [tokens[from]!.start, last.end];
  const name = withoutBrackets(shown(env.text, head));
  if (name === "") return null;
  const known =
    hit?.kind === "institution" && hit.from >= from
      ? hit.id
      : (env.context.dictionary.find(name, "institution")?.id ?? null);
  return {
    ...blank,
    ...base,
    head,
    kind: "organization",
    form:
      ((isAuthority(bare) && n === 1) ||
        (n === 1 && INSTITUTION_ENDINGS.has(bare) && !INSTITUTION_NAMES.has(bare))) &&
      !known &&
      !["경찰", "검찰", "정부"].includes(bare)
        ? "nominal"
        : "name",
    name,
    tokens: name.split(" "),
    plural: false,
    entityId: known,
    alias: bracketAlias(env.text, last),
    refersBy: TEAM.test(bare) || isAuthority(bare) || INSTITUTION_ENDINGS.has(bare) ? bare : null,
    strength,
  };
}

const isModifierOnly = (w: string): boolean =>
  ["한", "이", "우리", "현지", "국내", "해외", "지역", "대형", "유명", "주요", "국제", "민간"].includes(w) ||
  isCountry(w);

function dropsBefore(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]!.stem;
  const next = tokens[i + 1]!.stem;
  if (word === "한" || word === "해당" || word === "이" || word === "현지") return true;
  if (isCountry(word))
    return (
      !(
        tokens.length - i === 2 &&
        next.length <= 4 &&
        /(?:정부|부|청|처|당국|군|의회|법원|경찰|검찰|실|상원|하원)$/.test(next)
      ) && !isThing(next)
    );
  return (
    isDescriptor(word) &&
    institutionType(word) === null &&
    !(
      isModifier(word) &&
      word.length < 3 &&
      /(?:연구팀|연구진|언론|매체)$/.test(next) === false &&
      isAuthority(next)
    )
  );
}

/** The dictionary's entry that ends where the phrase ends (brackets aside). */
function wholeHit(env: Env, tokens: readonly Token[]): { id: string; kind: string; from: number } | null {
  const last = tokens[tokens.length - 1]!;
  for (let i = 0; i < tokens.length; i++) {
    const hit = entityAt(env.context, tokens[i]!.start, last.end);
    if (hit && hit.end > last.start) return { id: hit.id, kind: hit.kind, from: i };
  }
  return null;
}

/** 한국은행(한은), UNIST(울산과학기술원). */
export function bracketAlias(text: string, token: Token): string | null {
  const source = text.slice(token.start, token.end);
  const found = /[(（]([^()（）]{2,24})[)）]$/.exec(source);
  const inner = found?.[1]?.trim();
  return inner &&
    /^[가-힣A-Za-z][가-힣A-Za-z&·. -]*$/.test(inner) &&
    !/^(?:이하|주심|재판장|현지시간|현지시각|사진|전|현) ?/.test(inner)
    ? inner
    : null;
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
  const affiliation = stated && trusted(env, before, stated) ? stated : null;
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

export function isDocument(word: string): boolean {
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
