/** Parts that phrases for people share. */

import type { StatedAffiliation, StatedRole } from "../../engine/language.ts";
import type { Span } from "../../engine/types.ts";
import { BEFORE_NAME } from "./data/titles.ts";
import { isCopula } from "./endings.ts";
import { entityAt, institutionType, isHuman, isRelation, publicType, readTitle } from "./lexicon.ts";
import { blank, type Env, type Phrase, shown, type Token, withoutBrackets } from "./phrase.ts";

export const FORMER = new Set(["전", "前", "전직"]);

export const PRESENT = new Set(["현", "現", "현직"]);

/** The role without marks, ages and parties in brackets: 최고경영자(CEO) stays, 감독(55) does not. */
export function roleText(text: string, span: Span): string {
  const whole = shown(text, span);
  const bracket = /[(（]([^()（）]*)[)）]/.exec(whole);
  if (!bracket) return whole;
  const inner = bracket[1] as string;
  return /^[A-Z][A-Za-z&]{1,5}$/.test(inner) || readTitle(inner) ? whole : withoutBrackets(whole);
}

/** 이사장(전 삼성전자 부회장): the bracket tells a former post. */
export function bracketPost(env: Env, token: Token): StatedAffiliation[] {
  const source = env.text.slice(token.start, token.end);
  const present = /[(（]([^()（）]{2,40})[)）]/.exec(source);
  if (present && !/^(?:전|前|현|現) |^[\d\s·,]+$|^사진/.test(present[1] as string)) {
    const name = (present[1] as string).trim();
    const last = name.split(/\s+/).pop() ?? "";
    const type =
      institutionType(last) ??
      institutionType(name.split(/\s+/)[0] ?? "") ??
      (/^(?:법무법인|회계법인|로펌) /.test(name) ? "law-firm" : null);
    if (!type || /^[A-Z]+$/.test(name) || readTitle(last)) return [];
    const start = token.start + source.indexOf(name);
    return [
      {
        name,
        span: [start, start + name.length],
        former: false,
        entityId: env.context.dictionary.find(name, "institution")?.id ?? null,
        type: publicType(type),
      },
    ];
  }
  const open = source.search(/[(（](?:전|前) /);
  if (open < 0) return [];
  const inner = source
    .slice(open + 3, source.length - 1)
    .trim()
    .split(/\s+/);
  const name = inner.find((w) => institutionType(w));
  if (!name) return [];
  const start = token.start + source.indexOf(name);
  return [
    {
      name,
      span: [start, start + name.length],
      former: true,
      entityId: env.context.dictionary.find(name, "institution")?.id ?? null,
      type: publicType(institutionType(name)),
    },
  ];
}

export function roleBefore(
  env: Env,
  before: readonly Token[],
  relation: readonly Token[],
): StatedRole | null {
  const all = relation.length > 0 ? [...relation, ...before] : before;
  const whole = all[all.length - 1]!.bare;
  const copula = isCopula(whole);
  const lastBare = copula ? whole.slice(0, -1) : whole;
  if (!(BEFORE_NAME.has(lastBare) || readTitle(lastBare) || isRelation(lastBare) || isHuman(lastBare)))
    return null;
  const from = isRelation(lastBare) ? 0 : all.length - 1;
  const end = copula ? all[all.length - 1]!.end - 1 : all[all.length - 1]!.end;
  const span: Span = [all[from]!.start, end];
  return { text: roleText(env.text, span), span, former: all.some((t) => FORMER.has(t.bare)) };
}

interface PersonParts {
  readonly name: string;
  readonly tokens: readonly string[];
  readonly nameSpan: Span;
  readonly role: StatedRole | null;
  readonly affiliations: readonly StatedAffiliation[];
  readonly strength: number;
  readonly ambiguous?: boolean;
}

export function person(env: Env, base: Pick<Phrase, "span" | "first" | "last">, p: PersonParts): Phrase {
  const entity = entityAt(env.context, p.nameSpan[0], p.nameSpan[1]);
  return {
    ...blank,
    ...base,
    head: p.nameSpan,
    kind: "person",
    form: "name",
    name: p.name,
    tokens: p.tokens,
    role: p.role,
    affiliations: p.affiliations,
    entityId: entity?.kind === "person" && p.tokens.length > 1 ? entity.id : null,
    alias: latinName(env.text, p.nameSpan),
    ambiguous: p.ambiguous ?? false,
    strength: p.strength,
  };
}

/** The Latin spelling in the bracket after a name: 마리아 로페즈(Maria Lopez). */
function latinName(text: string, [, end]: Span): string | null {
  if (text[end] !== "(" && text[end] !== "（") return null;
  const close = text.slice(end + 1, end + 60).search(/[)）,]/);
  const inner = close > 0 ? text.slice(end + 1, end + 1 + close).trim() : "";
  return /^[A-Z][\p{L}.'’-]+(?: [A-Z][\p{L}.'’-]*)*$/u.test(inner) ? inner : null;
}
