/** …에 따르면, …를 인용해: sources that stand before a clause without a verb of their own. */
import type { StatedAffiliation } from "../../engine/language.ts";
import type { Span } from "../../engine/types.ts";
import { isThing } from "./data/common-nouns.ts";
import { isForeign } from "./foreign.ts";
import { institutionType, isAuthority, nameScore, publicType } from "./lexicon.ts";
import { readPhrase } from "./noun-phrase.ts";
import { part } from "./particles.ts";
import type { Env, Phrase } from "./phrase.ts";
import type { Word } from "./word.ts";

export interface Carrier {
  readonly phrase: Phrase;
  /** Index of the word that ends it: 따르면, 인용해. */
  readonly last: number;
  /** Where its cue begins and ends. */
  readonly cue: readonly [number, number];
}

const NOBODY = /^(?:이|그|이것|여기|이들|필요|상황|경우|시간|계획|절차|원칙|기준|흐름|순서|규정)$/;
const ACCORDING = /^(?:따르면|의하면|따르자면)$/;

/** The first 에 따르면 of the sentence outside quote marks. */
export function findAccording(env: Env): Carrier | null {
  const { words } = env;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.region) continue;
    if (i > 0 && ACCORDING.test(word.bare)) {
      const before = words[i - 1] as Word;
      if (before.region || !/(?:에|에만|에게)$/.test(before.tail)) continue;
      const phrase = readPhrase(env, i - 1, 0) ?? bodyAt(env, i - 1);
      if (!phrase || (phrase.role === null && NOBODY.test(phrase.name)) || phrase.form === "pronoun")
        return null;
      return { phrase: withIssuer(env, asText(env, phrase)), last: i, cue: [before.end - 1, word.end] };
    }
  }
  return null;
}

/** Before 에 따르면 a word of unknown make (부동산R114) is a body. */
function bodyAt(env: Env, last: number): Phrase | null {
  const word = env.words[last] as Word;
  const { stem, particle } = part(word);
  const written = isText(stem);
  if (!written && (stem.length < 2 || isThing(stem))) return null;
  const span: Span = [word.start, word.end - particle.length];
  return {
    span,
    head: span,
    kind: written ? "document" : "organization",
    form: written ? "unnamed" : "name",
    name: stem,
    tokens: [stem],
    gender: null,
    plural: false,
    role: null,
    affiliations: [],
    entityId: null,
    alias: null,
    anonymity: null,
    refersBy: null,
    ambiguous: false,
    strength: 0.7,
    also: [],
    first: last,
    last,
  };
}

/** A quoted name before 에 따르면 is a text if somebody issued it, else a body: '소비자물가동향', '도쿄 리포터'. */
function asText(env: Env, phrase: Phrase): Phrase {
  if (isText(phrase.name) && phrase.affiliations.length === 0)
    return { ...phrase, kind: "document", form: "unnamed", role: null, anonymity: null, strength: 0.85 };
  if (phrase.kind !== "person" || phrase.role !== null || phrase.form !== "name") return phrase;
  const word = env.words[phrase.last] as Word;
  const quoted = /['‘’"「」『』]/.test(word.text);
  const issued = ISSUED.test(env.words[phrase.first - 1]?.bare ?? "");
  const familiar =
    isForeign(phrase.name.split(" ").pop() ?? "") ||
    env.known.has(phrase.name) ||
    nameScore(phrase.name) === 2 ||
    /씨$/.test(word.tail.replace(/에$/, ""));
  if (!quoted && !issued && familiar) return phrase;
  return {
    ...phrase,
    kind: issued ? "document" : "organization",
    form: issued ? "unnamed" : "name",
    tokens: phrase.name.split(" "),
    strength: 0.85,
  };
}

const isText = (name: string): boolean => /(?:^|\s)(?:기사|글|보도|게시글|공지)$/.test(name);

const ISSUED =
  /^(?:발표한|내놓은|공개한|집계한|조사한|펴낸|발간한|낸|제출한|작성한|공시한|배포한|실시한|분석한|제공한|입수한|게재한|보도한|발행한|밝힌)$/;

/** 통계청이 발표한 '…' 결과: the subject of the relative clause stands behind the text. */
function withIssuer(env: Env, phrase: Phrase): Phrase {
  if (phrase.kind !== "document" || phrase.affiliations.length > 0) return phrase;
  const verb = env.words[phrase.first - 1];
  if (!verb || verb.region || !ISSUED.test(verb.bare)) return phrase;
  for (let i = phrase.first - 2; i >= Math.max(0, phrase.first - 8); i--) {
    const word = env.words[i] as Word;
    if (word.region) break;
    const { kind, stem } = part(word);
    if (kind !== "subject") continue;
    if (!institutionType(stem) && !isAuthority(stem)) break;
    const start = word.start;
    const name = word.text.slice(0, word.text.indexOf(stem) + stem.length);
    const affiliation: StatedAffiliation = {
      name: stem,
      span: [start, start + name.length],
      former: false,
      entityId: env.context.dictionary.find(stem, "institution")?.id ?? null,
      type: publicType(institutionType(stem)),
    };
    return { ...phrase, affiliations: [affiliation] };
  }
  return phrase;
}

/** N을 인용해, N을 인용, before word `to`. */
export function findCited(env: Env, from: number, to: number): Carrier | null {
  const { words } = env;
  for (let i = Math.max(1, from); i < to; i++) {
    const word = words[i] as Word;
    if (word.region || !/^인용(?:해|하여|하며|하면서|한|해서)?$/.test(word.bare)) continue;
    let noun = i - 1;
    const said = words[noun] as Word;
    // "…의 말을 인용해"
    if (
      !said.region &&
      /^(?:말|발언|보도|설명|증언|주장|분석|트윗|성명)을?를?$/.test(said.bare) &&
      noun > from
    )
      noun--;
    const before = words[noun] as Word;
    if (before.region) continue;
    const { kind } = part(before);
    if (kind !== "object" && kind !== "genitive" && kind !== "none") continue;
    const phrase = readPhrase(env, noun, from);
    if (phrase && phrase.strength > 0) return { phrase, last: i, cue: [word.start, word.end] };
  }
  return null;
}
