/**
 * Reads the noun phrase before a particle from its right end: particle → title → name → institution on either side.
 */
import type { StatedAffiliation, StatedRole } from "../../engine/language.ts";
import type { Span } from "../../engine/types.ts";
import { isThing } from "./data/common-nouns.ts";
import { PRONOUNS } from "./data/people.ts";
import { BEFORE_NAME } from "./data/titles.ts";
import { isCopula } from "./endings.ts";
import { readGroup } from "./groups.ts";
import { affiliationOf } from "./institution-phrase.ts";
import {
  entityAt,
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
import { part } from "./particles.ts";
import { findName, isGeneric } from "./person-name.ts";
import { type Env, type Phrase, shown, type Token, toToken, unmarked, withoutBrackets } from "./phrase.ts";
import { phraseStart } from "./phrase-bounds.ts";
import type { Word } from "./words.ts";

const FORMER = new Set(["전", "前", "전직"]);
const PRESENT = new Set(["현", "現", "현직"]);
/** Before a title they may be a surname or a word of their own. */
const TWOFOLD = new Set(["한", "이", "그", "전", "모", "현"]);

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

/**
 * The phrase that ends with word `last`, its particle left out; null if it cannot be a speaker's at all.
 * @param floor the phrase begins no earlier
 */
export function readPhrase(env: Env, last: number, floor: number): Phrase | null {
  const { words } = env;
  const word = words[last];
  if (!word || word.region) return null;
  const first = phraseStart(words, last, floor);
  // Where a phrase begins decides what it is, however far back it might have reached.
  const key = last * KEY + first;
  const known = env.phrases.get(key);
  if (known !== undefined) return known;
  const tokens: Token[] = [];
  for (let i = first; i <= last; i++) tokens.push(toToken(words[i] as Word, i === last));
  const phrase = readTokensOf(env, tokens, first, last);
  env.phrases.set(key, phrase);
  return phrase;
}
/** More words than a sentence has. */
const KEY = 1024;

/** The phrase made of all these words as they stand, for brackets and the like. */
export function readWhole(env: Env, first: number, last: number): Phrase | null {
  const tokens: Token[] = [];
  for (let i = first; i <= last; i++) {
    const t = toToken(env.words[i] as Word, false);
    tokens.push(i === last ? { ...t, genitive: false, stem: t.bare, stemEnd: t.end } : t);
  }
  return readTokensOf(env, tokens, first, last);
}

/** The phrase that these words make. */
export function readTokensOf(env: Env, given: readonly Token[], first: number, last: number): Phrase | null {
  const tokens = [...given];
  const cut = (): Token => tokens[tokens.length - 1] as Token;
  // "N 등에 따르면", "N 등은": 등 stays outside.
  while (tokens.length > 1 && cut().bare === "등") tokens.pop();
  const trailing = tokens[tokens.length - 1]!;
  if (tokens.length === 0 || cut().bare === "" || cut().end <= cut().start) return null;
  const joint = readJoint(env, tokens, first, last);
  if (joint) return joint;

  let side = false;
  if (tokens.length > 1 && cut().bare === "측") {
    tokens.pop();
    side = true;
  } else if (cut().bare.length > 2 && cut().bare.endsWith("측") && !/^[남북양동서]측$/.test(cut().bare)) {
    const t = tokens.pop() as Token;
    tokens.push({
      ...t,
      bare: t.bare.slice(0, -1),
      end: t.end - 1,
      stem: t.bare.slice(0, -1),
      stemEnd: t.end - 1,
    });
    side = true;
  }
  const whole: Span = unmarked(env.text, [tokens[0]!.start, trailing.end]);
  const base = { span: whole, first, last };
  const bare = cut().bare;

  if (tokens.length === 1 && Object.hasOwn(PRONOUNS, bare)) {
    const p = PRONOUNS[bare]!;
    return {
      ...blank,
      ...base,
      head: [tokens[0]!.start, cut().end],
      kind: "person",
      form: "pronoun",
      name: bare,
      tokens: [bare],
      gender: p.gender ?? null,
      plural: p.plural ?? false,
      strength: 0.9,
    };
  }
  // "뉴욕데일리뉴스 등 미국 언론": the one named; "A대, B대 등 공동 연구진": the body.
  const etc = tokens.findIndex((t) => t.bare === "등");
  if (etc > 0 && etc < tokens.length - 1) {
    const named = readTokensOf(env, tokens.slice(0, etc).map(lastStripped), first, first + etc - 1);
    const rest = tokens.slice(etc + 1);
    const lastWord = rest[rest.length - 1]!.bare;
    if (
      named &&
      (named.kind === "organization" || (named.kind === "person" && named.role === null)) &&
      /(?:언론|매체|외신|신문|방송|통신|업체|기업|은행|증권사|단체|정당|업체들|매체들|언론들|기관|기관들|기업들)$/.test(
        lastWord.replace(/들$/, ""),
      )
    )
      return { ...named, ...base, kind: "organization", tokens: named.name.split(" "), strength: 0.9 };
    const body = readTokensOf(env, rest, first + etc + 1, last);
    if (body) return { ...body, ...base };
  }

  const masked = readMasked(env, tokens, base);
  if (masked) return masked;
  const titled = readTitled(env, tokens, base);
  if (titled) return side ? asSide(env, titled, whole) : titled;
  const group = readGroup(env, tokens, base, side);
  if (group) return group;
  return readUntitled(env, tokens, base);
}

const lastStripped = (t: Token, i: number, all: readonly Token[]): Token =>
  i === all.length - 1 ? { ...t, bare: t.stem, end: t.stemEnd, genitive: false } : t;

/** "김 의원 측", "병원장 측": somebody's people, who are not named. */
function asSide(env: Env, phrase: Phrase, whole: Span): Phrase {
  return {
    ...phrase,
    kind: "anonymous",
    form: "unnamed",
    name: shown(env.text, whole),
    head: whole,
    anonymity: "field",
    strength: 0.85,
  };
}

/** "A와 B는", "A·B 의원은": two speakers of one report. */
function readJoint(env: Env, tokens: readonly Token[], first: number, last: number): Phrase | null {
  if (tokens.some((t) => t.bare === "등")) return null;
  for (let i = tokens.length - 2; i >= 0; i--) {
    const word = env.words[first + i];
    if (!word || part(word).kind !== "link") continue;
    const left = tokens.slice(0, i + 1).map((t, k) =>
      k === i
        ? {
            ...t,
            bare: part(word).stem,
            end: t.end - part(word).particle.length,
            stem: part(word).stem,
            stemEnd: t.end - part(word).particle.length,
          }
        : t,
    );
    const a = readTokensOf(env, left, first, first + i);
    const b = readTokensOf(env, tokens.slice(i + 1), first + i + 1, last);
    if (a && b && a.strength >= 0.5 && b.strength >= 0.5)
      return {
        ...a,
        span: [a.span[0], b.span[1]],
        first,
        last,
        also: [b, ...b.also],
        strength: Math.min(a.strength, b.strength),
      };
    return null;
  }
  return null;
}

const MASKED =
  /^(?:[A-Z]{1,2}(?:모)?(?:씨|군|양|모씨)?|[가-힣]모(?:씨|군|양)?|[○△□OX×]{2,}(?:씨)?|[가-힣][○△□×]{1,2}(?:씨)?)$/;

/** A씨, 김모(38)씨, 이모 대표, ○○○ 씨. */
function readMasked(
  env: Env,
  tokens: readonly Token[],
  base: Pick<Phrase, "span" | "first" | "last">,
): Phrase | null {
  const n = tokens.length;
  let at = n - 1;
  const lastBare = tokens[at]!.bare;
  const spaced =
    n > 1 &&
    (lastBare === "씨" ||
      lastBare === "군" ||
      lastBare === "양" ||
      (lastBare === "모씨" && isSurname(tokens[n - 2]!.bare)));
  const titled = n > 1 && !spaced && readTitle(lastBare) !== null;
  if (spaced || titled) at--;
  const core = tokens[at]!.bare;
  const suffixed =
    spaced || titled || /(?:씨|군|양)$/.test(core) || /^[A-Z]$/.test(core) || /[○△□×]/.test(core);
  const split = lastBare === "모씨" || (core === "모" && at > 0 && isSurname(tokens[at - 1]!.bare));
  if (split && core === "모") at--;
  if (!split && (!MASKED.test(core) || !suffixed)) return null;
  if (core === "부모" || core === "모군" || core === "사모" || core === "주모") return null;
  if (/^[A-Z]{2}$/.test(core) && !spaced) return null;
  const before = tokens.slice(0, at);
  const roleTokens = titled ? [...before, tokens[n - 1]!] : before;
  const roleSpan: Span | null = titled
    ? [tokens[n - 1]!.start, tokens[n - 1]!.end]
    : before.length > 0
      ? [before[0]!.start, before[before.length - 1]!.end]
      : null;
  const role =
    roleSpan && roleTokens.length > 0
      ? ({
          text: roleText(env.text, roleSpan),
          span: roleSpan,
          former: before.some((t) => FORMER.has(t.bare)),
        } satisfies StatedRole)
      : null;
  return {
    ...blank,
    ...base,
    head: base.span,
    kind: "anonymous",
    form: "name",
    name: shown(env.text, base.span),
    tokens: [core.replace(/(?:모)?(?:씨|군|양)?$/, "") || core],
    role,
    anonymity: before.length > 0 ? "field" : "nothing",
    strength: 0.93,
  };
}

/** The role without marks, ages and parties in brackets: 최고경영자(CEO) stays, 감독(55) does not. */
export function roleText(text: string, span: Span): string {
  const whole = shown(text, span);
  const bracket = /[(（]([^()（）]*)[)）]/.exec(whole);
  if (!bracket) return whole;
  const inner = bracket[1] as string;
  return /^[A-Z][A-Za-z&]{1,5}$/.test(inner) || readTitle(inner) ? whole : withoutBrackets(whole);
}

function readTitled(
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
    (isSurname(bare.slice(0, -1)) || nameScore(bare.slice(0, -1)) > 0 || (n > 1 && bare.length > 2)) &&
    !["날씨", "아저씨", "아가씨", "솜씨", "글씨", "불씨", "말씨", "씨"].includes(bare);
  const title = glued ? null : readTitle(bare);
  // "박 전 대표 측 변호인": somebody of his side.
  if (tokens.slice(0, -1).some((t) => t.bare === "측")) return null;
  // "마포구 한 공인중개사"
  if (n > 2 && tokens[n - 2]!.bare === "한") return null;
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
  let rest = prior.filter((t, i) => {
    const dropped =
      (FORMER.has(t.bare) || PRESENT.has(t.bare)) &&
      !(prior.length === 1 && honorific) &&
      !(i === 0 && prior.length > 1 && honorific);
    if (dropped && FORMER.has(t.bare)) former = true;
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
    if (copula && found) affiliations.push(found);
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
  const named = findName(env, nameTokens, title?.text ?? "씨", glued || honorific);
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

/** A country before these is whose they are, no part of the title: 일본 총리, but 한국 전문가. */
const STATE_TITLE = /(?:대통령|총리|장관|차관|주석|외교부장|국왕|대변인|의원|총재|위원장|의장|장)$/;

/** 스틸리언의 박찬암 대표: before a title a word that is no name and no thing is where they work. */
const companyLike = (t: Token): boolean =>
  t.bare.length > 1 &&
  nameScore(t.bare) < 2 &&
  !isThing(t.bare) &&
  !isHuman(t.bare) &&
  !isRelation(t.bare) &&
  !/^[0-9]/.test(t.bare);

const HUMAN_ONLY = new Set(["관계자", "당국자", "소식통", "측근", "전문가", "점주", "담당자", "책임자"]);

/** 이사장(전 삼성전자 부회장): the bracket tells a former post. */
function bracketPost(env: Env, token: Token): StatedAffiliation[] {
  const source = env.text.slice(token.start, token.end);
  const present = /[(（]([^()（）]{2,40})[)）]/.exec(source);
  if (present && !/^(?:전|前|현|現) |^[\d\s·,]+$|^사진/.test(present[1] as string)) {
    const name = (present[1] as string).trim();
    const last = name.split(/\s+/).pop() ?? "";
    const type = institutionType(last) ?? institutionType(name.split(/\s+/)[0] ?? "");
    if (!type || /^[A-Z]+$/.test(name) || readTitle(last)) return [];
    const start = token.start + source.indexOf(name);
    return [
      {
        name,
        span: [start, start + name.length],
        former: false,
        entityId: env.context.dictionary.find(name, "institution")?.id ?? null,
        type,
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
      type: institutionType(name),
    },
  ];
}

function roleBefore(env: Env, before: readonly Token[], relation: readonly Token[]): StatedRole | null {
  const all = relation.length > 0 ? [...relation, ...before] : before;
  const lastBare = all[all.length - 1]!.bare.replace(/인$/, "");
  if (!(BEFORE_NAME.has(lastBare) || readTitle(lastBare) || isRelation(lastBare) || isHuman(lastBare)))
    return null;
  const from = isRelation(lastBare) ? 0 : all.length - 1;
  const end =
    all[all.length - 1]!.bare.endsWith("인") && !BEFORE_NAME.has(all[all.length - 1]!.bare)
      ? all[all.length - 1]!.end - 1
      : all[all.length - 1]!.end;
  const span: Span = [all[from]!.start, end];
  return { text: roleText(env.text, span), span, former: all.some((t) => FORMER.has(t.bare)) };
}

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

interface PersonParts {
  readonly name: string;
  readonly tokens: readonly string[];
  readonly nameSpan: Span;
  readonly role: StatedRole | null;
  readonly affiliations: readonly StatedAffiliation[];
  readonly strength: number;
  readonly ambiguous?: boolean;
}

function person(env: Env, base: Pick<Phrase, "span" | "first" | "last">, p: PersonParts): Phrase {
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

/** A name without a title after it: 가수 뮤지, 그의 아내 앨리스, 위원인 파티 투르벨, 우즈. */
function readUntitled(
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
      readTitle(b) ||
      isGeneric(tokens[i]!) ||
      institutionType(b)
    ) {
      t = i;
      break;
    }
  }
  const nameTokens = tokens.slice(t + 1);
  if (nameTokens.length > 4) return null;
  const named = findName(env, nameTokens, "", false);
  if (!named || named.before.length + named.after.length > 0) return null;
  const familiar = named.tokens.length === 1 && env.known.has(named.name);
  if (named.tokens.length === 1 && !familiar && (isThing(named.name) || (named.name.length < 2 && t < 0)))
    return null;
  let role: StatedRole | null = null;
  const affiliations: StatedAffiliation[] = [];
  if (t >= 0) {
    const cue = tokens[t]!;
    const before = tokens.slice(0, t + 1);
    if (cue.genitive || institutionType(cue.bare)) {
      const found = affiliationOf(env, before.map(lastStripped), false, true);
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
      ? Math.max(0.75, named.strength - 0.1)
      : named.strength * (named.tokens.length > 1 ? 0.75 : 0.6);
  return person(env, base, {
    name: named.name,
    tokens: named.tokens,
    nameSpan: named.span,
    role,
    affiliations,
    strength,
  });
}
