/** When two mentions are the same, and whom a pronoun or 이 관계자 may mean. */
import type { CoreferenceRules, Mention } from "../../engine/language.ts";
import { surnameOf } from "./lexicon.ts";

const compact = (s: string): string => s.replace(/\s/g, "");

/** Later titles are shorter: 선임연구원 → 연구원. 1 if one ends with the other, 0 if they differ, 0.5 if one is missing. */
export function titleFit(later: string | null | undefined, earlier: string | null | undefined): number {
  if (!later || !earlier) return 0.5;
  const a = compact(later.replace(/^전 |\(.*?\)/g, ""));
  const b = compact(earlier.replace(/^전 |\(.*?\)/g, ""));
  const brackets = earlier.match(/\([^()]+\)/g) ?? [];
  if (
    a === b ||
    b.endsWith(a) ||
    a.endsWith(b) ||
    brackets.some((bracket) => compact(bracket).endsWith(`${a})`))
  )
    return 1;
  // 부총리 겸 기획재정부 장관 → 부총리, 장관; 대표이사 → 대표
  if (b.startsWith(a) || a.startsWith(b) || b.includes(a)) return 0.9;
  const short = a.slice(-2);
  return short === b.slice(-2) && short.length === 2 ? 0.8 : 0;
}

function samePerson(later: Mention, earlier: Mention): number {
  const a = compact(later.name);
  const b = compact(earlier.name);
  if (a === b && a.length > 1) return 1;
  if (later.alias && earlier.alias && later.alias === earlier.alias) return 0.95;
  const title = titleFit(later.role?.text, earlier.role?.text);
  const lone = later.tokens.length === 1 ? (later.tokens[0] as string) : null;
  if (lone && earlier.tokens.length > 1) {
    // 파커 연구원 ← 도널드 파커; 시 주석 has its own rule below.
    const first = earlier.tokens[0] as string;
    const last = earlier.tokens[earlier.tokens.length - 1] as string;
    if (lone === last) return title > 0 ? 0.98 : 0.72;
    if (lone === first) return title > 0.5 ? 0.96 : title > 0 ? 0.8 : 0.55;
    return 0;
  }
  if (lone && earlier.tokens.length === 1) {
    const full = earlier.tokens[0] as string;
    if (full.length > lone.length && (surnameOf(full) === lone || (lone.length > 1 && full.startsWith(lone))))
      return title === 1 ? 0.97 : title > 0.5 ? 0.9 : title === 0.5 ? 0.7 : 0.3;
    if (lone === full) return title > 0.5 ? 1 : title === 0.5 ? 0.75 : 0.3;
    if (lone.length > full.length && surnameOf(lone) === full)
      return title === 1 ? 0.9 : title > 0.5 ? 0.8 : 0.3;
    return 0;
  }
  if (later.tokens.length > 1 && earlier.tokens.length === 1) {
    const last = later.tokens[later.tokens.length - 1] as string;
    return last === earlier.tokens[0] && title > 0 ? 0.85 : 0;
  }
  return later.tokens.some((t) => t.length > 1 && earlier.tokens.includes(t)) &&
    later.tokens[later.tokens.length - 1] === earlier.tokens[earlier.tokens.length - 1]
    ? 0.7
    : 0;
}

function sameBody(later: Mention, earlier: Mention): number {
  const names = (m: Mention): string[] =>
    [m.name, ...(m.alias ? [m.alias] : [])].map((n) => compact(n).toLowerCase());
  const a = names(later);
  const b = names(earlier);
  if (a.some((x) => b.includes(x))) return 1;
  const short = a[0] as string;
  const long = b[0] as string;
  if (short.length >= 2 && long.length > short.length && (long.startsWith(short) || long.endsWith(short)))
    return short.length >= 3 ? 0.75 : 0.55;
  if (long.length >= 3 && short.length > long.length && short.endsWith(long)) return 0.6;
  return 0;
}

const BODY_WORDS =
  /(?:회사|업체|기업|매체|신문|방송|통신|은행|대학|병원|학교|재단|협회|기관|단체|연구팀|연구진|교수팀|조사팀|위원회|당국|정부|재판부|조합|연구소|센터)$/;

function canRefer(phrase: Mention, antecedent: Mention): number {
  if (phrase.form === "pronoun") {
    if (phrase.plural !== antecedent.plural)
      return phrase.plural
        ? antecedent.kind === "anonymous" || (antecedent.also?.length ?? 0) > 0
          ? 0.5
          : 0
        : 0;
    if (phrase.gender && antecedent.gender && phrase.gender !== antecedent.gender) return 0;
    if (antecedent.kind === "person") return antecedent.form === "nominal" ? 0.7 : 1;
    if (antecedent.kind === "anonymous" && antecedent.role !== null) return 0.9;
    return 0;
  }
  const word = phrase.refersBy ?? phrase.tokens[phrase.tokens.length - 1] ?? "";
  if (phrase.kind === "anonymous") {
    if (antecedent.kind === "anonymous" && !phrase.plural)
      return antecedent.role?.text.endsWith(word) ? 1 : 0;
    return antecedent.kind === "person" && titleFit(word, antecedent.role?.text) === 1 ? 0.9 : 0;
  }
  if (phrase.kind === "person")
    return antecedent.kind === "person" && antecedent.role && titleFit(word, antecedent.role.text) === 1
      ? 0.85
      : 0;
  if (antecedent.kind !== "organization") return 0;
  const name = compact(antecedent.name);
  if (name.endsWith(word)) return 1;
  return BODY_WORDS.test(word) && !/^(?:재판부|정부|당국)$/.test(word) ? bodyFit(word, antecedent) : 0;
}

/** 이 회사 is no ministry, 이 매체 no bank. */
function bodyFit(word: string, antecedent: Mention): number {
  const kinds = /(?:매체|신문|방송|통신)$/.test(word)
    ? /(?:신문|일보|통신|방송|뉴스|타임스|포스트|저널|CNN|BBC|로이터|AP|AFP|블룸버그)/
    : /(?:대학|학교)$/.test(word)
      ? /(?:대|대학|대학교|UNIST|KAIST|과기원|과학기술원)$/
      : /(?:병원)$/.test(word)
        ? /병원|의료원/
        : /(?:연구팀|연구진|교수팀)$/.test(word)
          ? /(?:팀|진|연구소|연구원|딥마인드|연구그룹)$/
          : /(?:회사|업체|기업)$/.test(word)
            ? /(?<!부|처|청|당|법원|경찰|검찰|정부|은행)$/
            : /./;
  return kinds.test(antecedent.name) ? 0.7 : 0;
}

export const coreference: CoreferenceRules = {
  sameName: (later, earlier) =>
    later.kind === "organization" || later.kind === "document"
      ? sameBody(later, earlier)
      : samePerson(later, earlier),
  canRefer,
};
