/** What the spelling of capitalised words tells: romanised names, camel case, places. */
import {
  BODY,
  DEMONYM,
  DOCUMENT,
  EAST_ASIAN_SURNAME,
  GIVEN,
  isTwoWordPlace,
  NOUN,
  ORGANISATION_HEAD,
  PLACE,
  WITH_COMPLEMENT,
} from "./lexicon.ts";
import { at, CAPITAL, CAPITALS, INITIAL, MARK, type Tokens } from "./tokens.ts";

/** First names written as letters: "JD Vance"; other two-letter capitals are firms ("LG Electronics"). */
export const LETTER_NAMES = new Set("jd aj rj tj pj jj dj jb jk vk mk rk kj mj oj ej bj cj".split(" "));

/** Ends of bodies' names that are family names too: "Anna House". */
export const NAMELIKE_HEADS = new Set(
  "house church court steel law post press banks force young bell hall".split(" "),
);

export const PARTISAN =
  /^(?:republican|democrat|conservative|liberal|labour|tory|independent|socialist|nationalist)$/;

const SYLLABLES = /^(?:[bcdfghjklmnpqrstwxyz]{0,2}[aeiouüwy]{1,3}(?:ng|[nklmprbt])?){1,3}$/;

/** A capital within the word, which family names have only behind "Mc" and the like: SoftBank, WeWork. */
export function isCamel(tokens: Tokens, i: number): boolean {
  const raw = tokens.text.slice(tokens.start[i], tokens.end[i]);
  return (
    /\p{Ll}\p{Lu}/u.test(raw) &&
    !/^(?:Ma?c|La|Le|De|Di|Du|Da|Del|Van|Von|O|D|Fitz|El|Al|St)['’]?\p{Lu}/u.test(raw)
  );
}

/** Parts of a country, before its name. */
const REGIONS = new Set(
  "north south east west northern southern eastern western central new inner outer greater upper lower".split(
    " ",
  ),
);

/** Of these, those that any name may follow: "North Carmel". */
const SIDES = new Set("north south east west upper lower".split(" "));

export const placeLength = (tokens: Tokens, i: number): number => {
  if (isTwoWordPlace(tokens.word[i] as string, tokens.word[i + 1] ?? "")) return 2;
  const word = tokens.word[i] as string;
  if (REGIONS.has(word)) {
    const next = at(tokens.bits, i + 1);
    if (next & (PLACE | DEMONYM)) return 2;
    const capitalNext = at(tokens.shape, i + 1) & CAPITAL && !(next & (GIVEN | ORGANISATION_HEAD | NOUN));
    if (capitalNext && SIDES.has(word)) return 2;
  }
  return at(tokens.bits, i) & (PLACE | DEMONYM) ? 1 : 0;
};

/** Whether tokens `from` to `to` look like a person's name and like nothing else. */
export function looksPersonal(tokens: Tokens, from: number, to: number): boolean {
  const length = to - from;
  if (length < 1 || length > 5) return false;
  return (at(tokens.bits, from) & GIVEN) !== 0 || isEastAsian(tokens, from, to);
}

/** Romanised names with the family name first (Kim Jong-un, Xi Jinping) or last (Jae-myung Lee). */
export function isEastAsian(tokens: Tokens, from: number, to: number): boolean {
  const length = to - from;
  if (length < 2 || length > 4) return false;
  const hyphened = (i: number): boolean => {
    const word = tokens.word[i] as string;
    if (!word.includes("-")) return false;
    const parts = word.split("-");
    return parts.length === 2 && parts.every((p) => SYLLABLES.test(p));
  };
  const plain = (i: number): boolean =>
    !(at(tokens.bits, i) & (NOUN | ORGANISATION_HEAD | PLACE | DEMONYM | BODY | DOCUMENT)) &&
    !(at(tokens.shape, i) & CAPITALS) &&
    (SYLLABLES.test(tokens.word[i] as string) || hyphened(i));
  if (length <= 3 && hyphened(to - 1) && plain(from)) return true;
  if (length === 2 && hyphened(from) && at(tokens.bits, to - 1) & EAST_ASIAN_SURNAME) return true;
  if (!(at(tokens.bits, from) & EAST_ASIAN_SURNAME) || placeLength(tokens, from) === 2) return false;
  for (let i = from + 1; i < to; i++) if (!plain(i)) return false;
  return true;
}

/** "School of Law", "World Cup Committee" */
export function namesBody(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++)
    if (at(tokens.bits, i) & WITH_COMPLEMENT && tokens.word[i + 1] === "of") return true;
  return false;
}

export function allCapitals(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!(at(tokens.shape, i) & (CAPITALS | INITIAL | MARK)) && at(tokens.shape, i) & CAPITAL) return false;
  return true;
}

/** "Dong-hyun": two syllables that a hyphen joins. */
export function isGivenPair(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i] ?? "";
  if (!(at(tokens.shape, i) & CAPITAL) || !word.includes("-")) return false;
  const parts = word.split("-");
  return parts.length === 2 && parts.every((p) => p.length < 7 && SYLLABLES.test(p));
}
