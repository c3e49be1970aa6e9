/** People with a title or 씨: surname or name, institution on either side, title at the end. */

import type { StatedAffiliation, StatedRole } from "../../engine/language.ts";
import type { Span } from "../../engine/types.ts";
import { isThing } from "./data/common-nouns.ts";
import { isCopula } from "./endings.ts";
import { affiliationOf } from "./institution-phrase.ts";
import {
  institutionType,
  isCountry,
  isDepartment,
  isDoubtfulTitle,
  isHuman,
  isRelation,
  isSurname,
  isTitleModifier,
  nameScore,
  readTitle,
} from "./lexicon.ts";
import { bracketPost, FORMER, PRESENT, person, roleBefore, roleText } from "./person.ts";
import { type FoundName, findName } from "./person-name.ts";
import { blank, type Env, type Phrase, shown, type Token } from "./phrase.ts";

/** Before a title they may be a surname or a word of their own. */
const TWOFOLD = new Set(["한", "이", "그", "전", "모", "현"]);

export const lastStripped = (t: Token, i: number, all: readonly Token[]): Token =>
  i === all.length - 1 ? { ...t, bare: t.stem, end: t.stemEnd, genitive: false } : t;

export function readTitled(
  env: Env,
  tokens: readonly Token[],
  base: Pick<Phrase, "span" | "first" | "last">,
): Phrase | null {
  const n = tokens.length;
  const lastToken = tokens[n - 1]!;
  let bare = lastToken.bare;
  let plural = false;
  if (bare.length > 2 && bare.endsWith("들") && readTitle(bare.slice(0, -1))) {
    bare = bare.slice(0, -1);
    plural = true;
  }
  // 이도원씨, 김씨: the title is glued to the name.
  const glued =
    /(?:씨|님)$/.test(bare) &&
    bare.length > 1 &&
    (isSurname(bare.slice(0, -1)) ||
      nameScore(bare.slice(0, -1)) > 0 ||
      (n > 1 && bare.length > 2) ||
      (bare.length > 3 && bare.endsWith("모씨"))) &&
    !["날씨", "아저씨", "아가씨", "솜씨", "글씨", "불씨", "말씨", "씨"].includes(bare);
  const title = glued ? null : readTitle(bare);
  // "박 전 대표 측 변호인": somebody of his side.
  const side = tokens.findIndex((t, i) => i < n - 1 && t.bare === "측");
  if (side >= 0) {
    // "국회 측 대리인 김이수 변호사" has a name of his own.
    const own = tokens.slice(side + 1);
    return own.length > 1 && nameScore(own[own.length - 2]!.bare) === 2 ? readTitled(env, own, base) : null;
  }
  // "마포구 한 공인중개사"
  if (n > 2 && (tokens[n - 2]!.bare === "한" || tokens[0]!.bare === "한")) return null;
  if (!glued && !title) {
    const fused = fusedName(bare);
    if (!fused) return null;
    return person(env, base, {
      name: fused.name,
      tokens: [fused.name],
      nameSpan: [lastToken.start, lastToken.start + fused.name.length],
      role: { text: fused.title, span: [lastToken.start + fused.name.length, lastToken.end], former: false },
      affiliations: readAffiliations(env, tokens.slice(0, n - 1)),
      strength: 0.85,
    });
  }

  // The role: the title with its modifiers, or from title to title over 겸.
  let r = glued ? n : n - 1;
  if (!glued) {
    const also = tokens.findIndex((t) => t.bare === "겸");
    if (also > 0 && also < n - 1) r = also - 1;
    while (
      r > 0 &&
      isTitleModifier(tokens[r - 1]!.bare) &&
      !(isCountry(tokens[r - 1]!.bare) && STATE_TITLE.test(bare)) &&
      !tokens[r - 1]!.genitive &&
      institutionType(tokens[r - 1]!.bare) === null &&
      !(r === 1 && isSurname(tokens[0]!.bare) && tokens[0]!.bare.length === 1)
    )
      r--;
  }
  const prior = tokens.slice(0, r);
  const honorific =
    bare === "씨" ||
    bare === "님" ||
    bare === "군" ||
    bare === "양" ||
    bare === "옹" ||
    bare === "여사" ||
    bare === "선생";
  let former = false;
  // 전 한빛전자 사장인 문서윤 회장: who somebody was says nothing of the post at the end.
  let was = prior.length - 1;
  while (was >= 0 && !isCopula(prior[was]!.bare)) was--;
  let formerly = false;
  let rest = prior.filter((t, i) => {
    const dropped =
      (FORMER.has(t.bare) || PRESENT.has(t.bare)) &&
      !(prior.length === 1 && (honorific || (t.bare === "전" && env.known.has("전")))) &&
      !(i === 0 && prior.length > 1 && honorific);
    if (dropped && FORMER.has(t.bare)) {
      if (i > was) former = true;
      else formerly = true;
    }
    return !dropped;
  });
  const affiliations: StatedAffiliation[] = [];
  let relation: Token[] = [];
  // 국제기구 소속 / 출신의 …, 기관의 …, 위원인 …
  for (let i = rest.length - 1; i >= 0; i--) {
    const t = rest[i]!;
    const belongs =
      t.bare === "소속" || t.bare === "소속의" || t.bare === "출신" || t.bare === "출신의" || t.bare === "내";
    if (!belongs && !t.genitive && !isCopula(t.bare)) continue;
    const left = belongs ? rest.slice(0, i) : rest.slice(0, i + 1).map(lastStripped);
    const copula = isCopula(t.bare);
    const found = affiliationOf(
      env,
      copula ? left.slice(0, -1) : left,
      t.bare.startsWith("출신"),
      copula ||
        (t.genitive && !belongs && !(title !== null && !honorific && companyLike(left[left.length - 1]!))),
    );
    if (copula || found === null) relation = left;
    if (copula && found) affiliations.push(formerly ? { ...found, former: true } : found);
    else if (found) affiliations.push(found);
    rest = rest.slice(i + 1);
    break;
  }

  const roleSpan: Span = [tokens[Math.min(r, n - 1)]!.start, lastToken.end];
  let role: StatedRole | null =
    honorific || glued
      ? null
      : {
          text:
            (former ? "전 " : "") + roleText(env.text, plural ? [roleSpan[0], roleSpan[1] - 1] : roleSpan),
          span: roleSpan,
          former,
        };
  const nameTokens = glued
    ? [
        ...rest.slice(0, -1),
        {
          ...lastToken,
          bare: bare.replace(/(?:씨|님)$/, ""),
          stem: bare.replace(/(?:씨|님)$/, ""),
          end: lastToken.end - 1,
        },
      ]
    : rest;
  if (plural && nameTokens.every((t) => nameScore(t.bare) < 2)) return null;
  const found = findName(env, nameTokens, title?.text ?? "씨", glued || honorific);
  const named = found && role && r < n - 1 && DUTY.has(tokens[r]!.bare) ? withoutDuty(found) : found;
  if (role && named && found && named !== found) {
    const span: Span = [found.after[named.after.length]!.start, role.span[1]];
    role = { ...role, text: (former ? "전 " : "") + roleText(env.text, span), span };
  }
  if (!named) {
    if (honorific || glued) return null;
    if (tokens.length === 1 || (rest.length === 0 && affiliations.length === 0 && prior.length === 0)) {
      // A title alone: 총재는, 위원장은.
      if (
        isDoubtfulTitle(bare) &&
        !title?.fusedTo &&
        tokens.length === 1 &&
        !["대표", "감독", "총괄", "작가", "배우", "의사", "박사"].includes(bare)
      )
        return null;
      if (isHuman(bare) && HUMAN_ONLY.has(bare)) return null;
      const head: Span = [tokens[0]!.start, lastToken.end];
      return {
        ...blank,
        ...base,
        head,
        kind: "person",
        form: "nominal",
        name: shown(env.text, head),
        tokens: [bare],
        role,
        refersBy: bare,
        strength: title?.fusedTo ? 0.7 : 0.6,
      };
    }
    return null;
  }
  const twofold =
    named.tokens.length === 1 &&
    TWOFOLD.has(named.name) &&
    named.before.length === 0 &&
    named.after.length === 0;
  const department = named.after.length > 0 && named.before.length > 0;
  if (department) {
    // 한빛대 오가을 경제학부 교수: institution and department stand on both sides of the name.
    const outer = affiliationOf(env, named.before, false);
    const inner = affiliationOf(env, named.after, false);
    if (outer && inner)
      affiliations.unshift(
        named.after.every((t) => isDepartment(t.bare)) && named.after.length <= 2
          ? { ...outer, name: `${outer.name} ${inner.name}` }
          : inner,
      );
    else if (outer ?? inner) affiliations.unshift((outer ?? inner)!);
  } else {
    const around = affiliationOf(env, named.after.length > 0 ? named.after : named.before, false);
    // 현 한빛전자 이사인 문서윤 전 한결재단 이사장: the post goes with its own institution.
    if (around && former) affiliations.length = 0;
    if (around) affiliations.unshift(former ? { ...around, former: true } : around);
    else if (named.before.length > 0 && (honorific || glued) && !role)
      role = roleBefore(env, named.before, relation);
  }
  if (!role && relation.length > 0) role = roleBefore(env, relation, []);
  const words = named.after;
  const roleFirst = tokens[r];
  if (
    role &&
    words.length > 0 &&
    r < n - 1 &&
    roleFirst &&
    readTitle(roleFirst.bare) &&
    !institutionType(words[words.length - 1]!.bare) &&
    !isTitleModifier(words[words.length - 1]!.bare) &&
    nameScore(words[words.length - 1]!.bare) > 0
  ) {
    role = {
      ...role,
      text: roleText(env.text, [words[0]!.start, lastToken.end]),
      span: [words[0]!.start, lastToken.end],
    };
    affiliations.length = 0;
  }
  // Kori Schulman 오바마 대통령 특별 보좌관: an office between name and title belongs to the role.
  if (
    role &&
    words.length > 0 &&
    readTitle(words[words.length - 1]!.bare) &&
    !institutionType(words[words.length - 1]!.bare)
  ) {
    role = {
      ...role,
      text: roleText(env.text, [words[0]!.start, lastToken.end]),
      span: [words[0]!.start, lastToken.end],
    };
    affiliations.length = 0;
  }
  return person(env, base, {
    name: named.name,
    tokens: named.tokens,
    nameSpan: named.span,
    role,
    affiliations: affiliations.concat(bracketPost(env, lastToken)),
    strength: named.strength,
    ambiguous: twofold,
  });
}

const DUTY = new Set(["담당", "전담"]);

/** 제러미 주커 국가신용등급 담당 이사: what somebody is in charge of is no institution. */
function withoutDuty(found: FoundName): FoundName {
  const { after } = found;
  let to = after.length;
  while (to > 0 && institutionType(after[to - 1]!.bare) === null) to--;
  return to < after.length ? { ...found, after: after.slice(0, to) } : found;
}

/** A country before these is whose they are, no part of the title: 일본 총리, but 한국 전문가. */
const STATE_TITLE =
  /(?:대통령|총리|장관|차관|주석|외교부장|국왕|대변인|의원|총재|위원장|의장|장|방위상|외무상|재무상|경제산업상)$/;

/** 스틸리언의 박찬암 대표: before a title a word that is no name and no thing is where they work. */
const companyLike = (t: Token): boolean =>
  t.bare.length > 1 &&
  nameScore(t.bare) < 2 &&
  !isThing(t.bare) &&
  !isHuman(t.bare) &&
  !isRelation(t.bare) &&
  !/^[0-9]/.test(t.bare);

const HUMAN_ONLY = new Set(["관계자", "당국자", "소식통", "측근", "전문가", "점주", "담당자", "책임자"]);

function readAffiliations(env: Env, tokens: readonly Token[]): StatedAffiliation[] {
  const found = tokens.length > 0 ? affiliationOf(env, tokens, false) : null;
  return found ? [found] : [];
}

/** 김의원은, 홍길동의원은: name and title written together. */
function fusedName(word: string): { name: string; title: string } | null {
  for (let n = 1; n <= 3 && n < word.length - 1; n++) {
    const name = word.slice(0, n);
    if (n === 1 ? word.length < 4 || !isSurname(name) : nameScore(name) !== 2) continue;
    const title = word.slice(n);
    if (n === 1 && title.length < 3) continue;
    const read = readTitle(title);
    if (read && read.fusedTo === "" && !isDoubtfulTitle(title)) return { name, title };
  }
  return null;
}
