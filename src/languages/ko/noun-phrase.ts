/**
 * Reads the noun phrase before a particle from its right end: particle → title → name → institution on either side.
 */

import type { Span } from "../../engine/types.ts";
import { PRONOUNS } from "./data/people.ts";
import { readGroup } from "./groups.ts";
import { institutionType, nameScore } from "./lexicon.ts";
import { readMasked } from "./masked.ts";
import { part } from "./particles.ts";
import { blank, type Env, type Phrase, shown, type Token, toToken, unmarked } from "./phrase.ts";
import { DISTRICT, phraseStart, SECTION_POSTS } from "./phrase-bounds.ts";
import { lastStripped, readTitled } from "./titled.ts";
import { readUntitled } from "./untitled.ts";
import type { Word } from "./word.ts";

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
  const several = readSeveral(env, tokens, first, last);
  if (several) return several;
  for (let i = tokens.length - 2; i >= 0; i--) {
    const word = env.words[first + i];
    if (!word || part(word).kind !== "link" || isSection(tokens, i)) continue;
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

/** 사천시 우주항공과 함재웅 과장: 과 is no "and" where a body stands before and its officer after. */
const isSection = (tokens: readonly Token[], i: number): boolean => {
  const body = tokens[i - 1]?.bare ?? "";
  return (
    tokens[i]!.bare.endsWith("과") &&
    (DISTRICT.test(body) || institutionType(body) !== null) &&
    SECTION_POSTS.has(tokens[tokens.length - 1]!.bare)
  );
};

const MOST_NAMES = 6;

/** 김지훈·이수민 하나증권 연구원: all who are named hold the post. */
function readSeveral(env: Env, tokens: readonly Token[], first: number, last: number): Phrase | null {
  const i = tokens.findIndex((t) => t.bare.includes("·"));
  const token = tokens[i];
  if (!token || i === tokens.length - 1 || tokens.some((t, k) => k > i && t.bare.includes("·"))) return null;
  const names = env.text.slice(token.start, token.end).split("·");
  if (names.length > MOST_NAMES || !names.every((name) => nameScore(name) === 2)) return null;
  let start = token.start;
  const phrases: Phrase[] = [];
  for (const name of names) {
    const end = start + name.length;
    const one = { ...token, bare: name, stem: name, start, end, stemEnd: end };
    const phrase = readTokensOf(env, [...tokens.slice(0, i), one, ...tokens.slice(i + 1)], first, last);
    if (phrase?.kind !== "person" || phrase.form !== "name") return null;
    phrases.push(phrase);
    start = end + 1;
  }
  const span: Span = [tokens[0]!.start, tokens[tokens.length - 1]!.end];
  return { ...(phrases[0] as Phrase), span, also: phrases.slice(1) };
}
