/** Names that the running text introduces outside of reports. */
import { FOREIGN_GIVEN } from "./data/names.ts";
import { BEFORE_NAME } from "./data/titles.ts";
import { institutionType, isHuman, isPlainTitle, readTitle } from "./lexicon.ts";
import { readPhrase } from "./noun-phrase.ts";
import { part } from "./particles.ts";
import type { Env, Phrase } from "./phrase.ts";
import type { Word } from "./word.ts";

/** Titles of these are no sources and introduce nobody. */
const NO_SOURCE = new Set(["기자", "특파원"]);

/** People with titles, and institutions with their short names, anywhere in a sentence outside quote marks. */
export function introductions(env: Env): Phrase[] {
  const found: Phrase[] = [];
  let floor = 0;
  for (let i = 0; i < env.words.length; i++) {
    const word = env.words[i] as Word;
    if (word.region) {
      floor = i + 1;
      continue;
    }
    const { stem } = part(word);
    const title = readTitle(stem) ?? (stem === word.bare ? null : readTitle(word.bare));
    const glued = /[가-힣]씨$/.test(stem) && stem.length > 1;
    const bracketed = /\([가-힣A-Za-z&]{2,20}\)/.test(word.text);
    const body = isSubject(word) && institutionType(stem) !== null;
    const led =
      isSubject(word) &&
      i > floor &&
      (opensName(env.words[i - 1] as Word) || (i > floor + 1 && opensName(env.words[i - 2] as Word)));
    if (!title && !glued && !bracketed && !body && !led && !isCopulaTitle(stem)) continue;
    if (title && NO_SOURCE.has(title.text)) continue;
    // "총괄 부사장": the phrase is read from its last title.
    const next = env.words[i + 1];
    if (
      title &&
      stem === word.bare &&
      next &&
      !next.region &&
      !word.comma &&
      !word.stop &&
      readTitle(part(next).stem)
    )
      continue;
    const phrase = readPhrase(env, i, floor);
    if (!phrase || phrase.strength < 0.7) continue;
    if (
      phrase.kind === "person"
        ? phrase.form !== "name"
        : phrase.kind === "anonymous"
          ? phrase.form !== "name"
          : phrase.kind !== "organization" ||
            phrase.form !== "name" ||
            !(phrase.alias || (body && phrase.strength >= 0.85))
    )
      continue;
    found.push(phrase);
    floor = i + 1;
  }
  return found;
}

/** 가수 아이유가, 환경운동가 그레타 툰베리는: what stands before a name. */
const opensName = (word: Word): boolean =>
  !word.region &&
  !word.comma &&
  !word.stop &&
  (BEFORE_NAME.has(word.bare) || isHuman(word.bare) || FOREIGN_GIVEN.has(word.bare));

const isSubject = (word: Word): boolean => {
  const { kind } = part(word);
  return kind === "topic" || kind === "subject";
};

/** Teams named after somebody. */
export function teams(env: Env): Phrase[] {
  const found: Phrase[] = [];
  env.words.forEach((word, i) => {
    if (word.region || !/팀|연구진|연구그룹/.test(word.bare)) return;
    const { stem } = part(word);
    if (!/(?:교수팀|박사팀|연구팀|연구진|연구그룹)$/.test(stem)) return;
    const phrase = readPhrase(env, i, 0);
    if (phrase?.kind === "organization" && phrase.last > phrase.first) found.push(phrase);
  });
  return found;
}

const isCopulaTitle = (stem: string): boolean => stem.endsWith("인") && isPlainTitle(stem.slice(0, -1));

/** The names by which introduced people may be called later without a title. */
export function namesOf(phrases: readonly Phrase[]): Set<string> {
  const names = new Set<string>();
  for (const p of phrases) {
    if (p.kind !== "person" || p.form !== "name") continue;
    if (p.tokens.length === 1 && p.name.length > 1) names.add(p.name);
    // Where a 전영현 appears, 전 부회장 may be him.
    if (p.tokens.length === 1 && p.name.length === 3 && p.role && p.name.startsWith("전")) names.add("전");
    if (p.tokens.length > 1) for (const token of p.tokens) names.add(token);
  }
  return names;
}
