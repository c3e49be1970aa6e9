/** Names without a title after them. */

import type { StatedAffiliation, StatedRole } from "../../engine/language.ts";
import { isThing } from "./data/common-nouns.ts";
import { BEFORE_NAME } from "./data/titles.ts";
import { isCopula } from "./endings.ts";
import { isForeign } from "./foreign.ts";
import { affiliationOf } from "./institution-phrase.ts";
import { institutionType, isHuman, isRelation, isSurname, nameScore, readTitle } from "./lexicon.ts";
import { isGeneric } from "./name-words.ts";
import { person, roleBefore } from "./person.ts";
import { findName } from "./person-name.ts";
import type { Env, Phrase, Token } from "./phrase.ts";
import { lastStripped } from "./titled.ts";

/** Not 후보 사진, 대표 자리. */
const plausible = (env: Env, tokens: readonly string[]): boolean =>
  tokens.some(
    (t) =>
      isForeign(t) ||
      env.known.has(t) ||
      nameScore(t) > 0 ||
      t.length === 1 ||
      (t.length === 3 && !isThing(t) && !/[이패]지$|[가-힣]대행$/.test(t)),
  );

/** Words that look foreign may be a name; others seldom are: 초여름 더위. */
function bareStrength(env: Env, tokens: readonly string[], strength: number): number {
  const fits = tokens.every(
    (t) =>
      isForeign(t) ||
      /^(?:and|of|de|van|der|von|bin|al)$/.test(t) ||
      env.known.has(t) ||
      nameScore(t) > 0 ||
      isSurname(t),
  );
  if (tokens.length > 1) return fits && tokens.some((t) => isForeign(t)) ? strength * 0.75 : 0.22;
  return fits ? strength * 0.6 : 0.25;
}

/** A name without a title after it: 가수 뮤지, 그의 아내 앨리스, 위원인 파티 투르벨, 우즈. */
export function readUntitled(
  env: Env,
  tokens: readonly Token[],
  base: Pick<Phrase, "span" | "first" | "last">,
): Phrase | null {
  const n = tokens.length;
  let t = -1; // last word before the name
  for (let i = n - 2; i >= 0; i--) {
    const b = tokens[i]!.bare;
    if (
      isCopula(b) ||
      tokens[i]!.genitive ||
      BEFORE_NAME.has(b) ||
      isRelation(b) ||
      isHuman(b) ||
      (readTitle(b) && b.length > 1) ||
      isGeneric(tokens[i]!) ||
      institutionType(b)
    ) {
      t = i;
      break;
    }
  }
  const nameTokens = tokens.slice(t + 1);
  if (nameTokens.length > 4) return null;
  const named = findName(env, nameTokens, "", t >= 0 && BEFORE_NAME.has(tokens[t]!.bare));
  if (!named || named.before.length + named.after.length > 0) return null;
  const familiar = named.tokens.length === 1 && env.known.has(named.name);
  if (
    named.tokens.length === 1 &&
    !familiar &&
    t < 0 &&
    (isThing(named.name) || (named.name.length < 2 && t < 0))
  )
    return null;
  let role: StatedRole | null = null;
  const affiliations: StatedAffiliation[] = [];
  if (t >= 0) {
    const cue = tokens[t]!;
    const before = tokens.slice(0, t + 1);
    if (cue.genitive || institutionType(cue.bare)) {
      const from = before.some((t) => t.bare.startsWith("출신"));
      const found = affiliationOf(env, before.map(lastStripped), from, true);
      if (found) affiliations.push(found);
    } else {
      role = roleBefore(env, before, []);
      const rest = tokens.slice(0, isRelation(cue.bare) ? 0 : t);
      const found = rest.length > 0 ? affiliationOf(env, rest.map(lastStripped), false, true) : null;
      if (found) affiliations.push(found);
    }
  }
  const strength = familiar
    ? 0.88
    : t >= 0 && role
      ? plausible(env, named.tokens)
        ? Math.max(0.75, named.strength - 0.1)
        : 0.5
      : bareStrength(env, named.tokens, named.strength);
  return person(env, base, {
    name: named.name,
    tokens: named.tokens,
    nameSpan: named.span,
    role,
    affiliations,
    strength,
  });
}
