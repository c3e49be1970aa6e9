/** Bodies that speak by name, or as the one authority of their kind. */

import type { Span } from "../../engine/types.ts";
import { isThing } from "./data/common-nouns.ts";
import { INSTITUTION_ENDINGS, INSTITUTION_NAMES } from "./data/institutions.ts";
import { isOneName, tellsKind } from "./institution-phrase.ts";
import {
  entityAt,
  institutionType,
  isAuthority,
  isCountry,
  isDepartment,
  isDescriptor,
  isModifier,
  isNumber,
  nameScore,
} from "./lexicon.ts";
import { type Base, blank, type Env, type Phrase, shown, type Token, withoutBrackets } from "./phrase.ts";

export const TEAM =
  /(?:연구팀|연구진|공동연구팀|공동연구진|교수팀|연구그룹|조사팀|수사팀|의료진|제작진|경영진|변호인단|대표단|협상단|조사단|특검팀)$/;

export function organization(env: Env, tokens: readonly Token[], base: Base, loose: boolean): Phrase | null {
  const n = tokens.length;
  const last = tokens[n - 1]!;
  const bare = last.bare.replace(/들$/, "");
  if (isNumber(bare)) return null;
  const hit = wholeHit(env, tokens);
  const strength = bodyStrength(env, tokens, bare, hit?.kind === "institution", loose);
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
  // 노타 in 인공지능 스타트업 노타, LAFC in 소속팀 LAFC.
  for (let i = n - 2; i >= from; i--)
    if (tellsKind(tokens, i)) {
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
      !["경찰", "검찰", "정부"].includes(bare) &&
      !(bare.length > 2 && bare.endsWith("당국"))
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

/** How surely the words name a body, by the dictionary, their ending, brackets and what stands before; 0 for not at all. */
function bodyStrength(
  env: Env,
  tokens: readonly Token[],
  bare: string,
  listed: boolean,
  loose: boolean,
): number {
  const n = tokens.length;
  if (listed) return 0.92;
  const source = env.text.slice(tokens[0]!.start, tokens[n - 1]!.end);
  if (/[(（][주재사][)）]|㈜/.test(source)) return 0.92;
  const type = institutionType(bare);
  if (type === "government" || type === "military" || type === "university")
    return bare.length > 3 ? 0.88 : 0.8;
  if (type) return 0.88;
  if (TEAM.test(bare)) return 0.9;
  if (isAuthority(bare)) return 0.85;
  if (isThing(bare)) return 0;
  // 옴디아(OMD) is a body, 손아람(NC) plays for one.
  if (
    /[(（][A-Z][A-Z&.]{1,7}[)）]$/.test(source) &&
    !(nameScore(bare) === 2 && /[(（].{1,3}[)）]$/.test(source))
  )
    return 0.85;
  if (isCountry(bare) && n <= 2) return 0.75;
  const before = tokens[n - 2];
  if (before && isDepartment(bare) && institutionType(before.stem)) return 0.85;
  if (loose) return 0.75;
  const kind = before?.bare ?? "";
  return isDescriptor(kind) && (kind.length > 2 || KIND_BEFORE.has(kind)) && !isModifierOnly(kind) ? 0.7 : 0;
}

/** Before an unknown word these say what it is: 일간 …, 매체 …. */
const KIND_BEFORE = new Set([
  "매체",
  "언론",
  "일간",
  "주간",
  "신문",
  "방송",
  "통신",
  "포털",
  "구단",
  "밴드",
  "잡지",
  "월간",
]);

const isModifierOnly = (w: string): boolean =>
  ["한", "이", "우리", "현지", "국내", "해외", "지역", "대형", "유명", "주요", "국제", "민간"].includes(w) ||
  isCountry(w);

function dropsBefore(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]!.stem;
  const next = tokens[i + 1]!.stem;
  if (word === "한" || word === "해당" || word === "이" || word === "현지") return true;
  if (tokens.length - i === 2 && isOneName(word, next)) return false;
  if (isCountry(word))
    return (
      !(
        tokens.length - i === 2 &&
        next.length <= 4 &&
        /(?:정부|중앙은행|부|청|처|당국|군|의회|법원|경찰|검찰|실|상원|하원)$/.test(next)
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
function bracketAlias(text: string, token: Token): string | null {
  const source = text.slice(token.start, token.end);
  const found = /[(（]([^()（）]{2,24})[)）]$/.exec(source);
  const inner = found?.[1]?.trim();
  return inner &&
    /^[가-힣A-Za-z][가-힣A-Za-z&·. -]*$/.test(inner) &&
    !/^(?:이하|주심|재판장|현지시간|현지시각|사진|전|현) ?/.test(inner)
    ? inner
    : null;
}
