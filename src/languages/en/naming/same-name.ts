/** How well two forms of a name fit. */
import type { Mention } from "../../../engine/language.ts";
import { NICKNAMES, PLACE_FORMS } from "./data/alike.ts";
import {
  classesOf,
  DEMONYM,
  EAST_ASIAN_SURNAME,
  GIVEN,
  ORGANISATION_HEAD,
  PLACE,
  PORTFOLIO,
  SUFFIX,
} from "./lexicon.ts";

export const fold = (word: string): string => {
  const lower = word.toLowerCase();
  return /[.'’‐‑]/.test(lower) ? lower.replace(/[.'’]/g, "").replace(/[‐‑]/g, "-") : lower;
};

const unhyphened = (word: string): string => word.replaceAll("-", "");

const bare = (words: readonly string[]): string[] => {
  const kept = words.map(fold).filter((w) => w && !(classesOf(w) & SUFFIX));
  return kept.length > 0 ? kept : words.map(fold);
};

/** Position of the family name. Korean, Chinese and Vietnamese names begin with it unless they are turned round. */
export function familyIndex(tokens: readonly string[]): number {
  const words = tokens.map(fold);
  if (words.length < 2) return 0;
  const first = classesOf(words[0] as string);
  const last = words.length - 1;
  const hyphenedGiven = (words[last] as string).includes("-") && !(words[0] as string).includes("-");
  if (hyphenedGiven && words.length === 2 && !(first & GIVEN && !(first & EAST_ASIAN_SURNAME))) return 0;
  if (!(first & EAST_ASIAN_SURNAME) || (first & GIVEN && !hyphenedGiven && first & PLACE)) return last;
  if ((words[0] as string).includes("-")) return last;
  // "Kim Davis": a given name elsewhere. "Lee Jae Myung", "Xi Jinping": syllables that are nothing else.
  const known = classesOf(words[last] as string);
  const western = first & GIVEN && known !== 0 && !(known & EAST_ASIAN_SURNAME);
  return western ? last : 0;
}

/** A mention's name as it is compared: a name is held against many others. */
interface Folded {
  readonly words: readonly string[];
  /** Without hyphens. */
  readonly joined: string;
  readonly family: string;
}

const foldedPeople = new WeakMap<Mention, Folded>();

function foldedPerson(mention: Mention): Folded {
  let folded = foldedPeople.get(mention);
  if (!folded) {
    const words = bare(mention.tokens);
    folded = {
      words,
      joined: unhyphened(words.join("")),
      family: words[familyIndex(words)] as string,
    };
    foldedPeople.set(mention, folded);
  }
  return folded;
}

function samePerson(later: Mention, earlier: Mention): number {
  if (later.gender && earlier.gender && later.gender !== earlier.gender) return 0;
  if (later.entityId && earlier.entityId && later.entityId !== earlier.entityId) return 0;
  const { words: a, joined: joinedA, family: familyA } = foldedPerson(later);
  const { words: b, joined: joinedB, family: familyB } = foldedPerson(earlier);
  if (joinedA === joinedB) return 1;
  if (a.length === 1) return loneFits(a[0] as string, b, familyB);
  if (b.length === 1) {
    // "First Lady Michelle Obama" after "President Obama"
    const otherPost = earlier.role && later.role && !sharesWord(earlier.role.text, later.role.text);
    return loneFits(b[0] as string, a, familyA) * (otherPost ? 0.4 : 0.95);
  }
  if (joinedA.length === joinedB.length) {
    if (sorted(a) === sorted(b) || rotated(a) === joinedB || rotated(b) === joinedA) return 1;
  }
  const tail = endsWith(b, a) || endsWith(a, b);
  if (familyA !== familyB && !tail) return 0;
  if (tail) return 0.95;
  const givenA = a.filter((w) => w !== familyA);
  const givenB = b.filter((w) => w !== familyB);
  if (givenA.length === 0 || givenB.length === 0) return 0.9;
  const [x, y] = [givenA[0] as string, givenB[0] as string];
  if (x === y) return 0.95;
  if (x[0] === y[0] && (x.length === 1 || y.length === 1)) return 0.9;
  if (nickname(x) === nickname(y) || (x.length > 2 && y.length > 2 && (x.startsWith(y) || y.startsWith(x))))
    return 0.85;
  // "Elizabeth Ann Reed" and "Ann Reed"
  return givenA.includes(y) || givenB.includes(x) ? 0.85 : 0;
}

const nickname = (word: string): string => NICKNAMES[word] ?? word;

function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().split(/[\s-]+/));
  return b
    .toLowerCase()
    .split(/[\s-]+/)
    .some((w) => words.has(w));
}

/** A single word against a full name: 1 for the family name, less for a given name. */
function loneFits(word: string, full: readonly string[], family: string): number {
  if (family === word || full[full.length - 1] === word) return 1;
  if (full[0] === word) return 0.8;
  return full.includes(word) ? 0.7 : 0;
}

const sorted = (words: readonly string[]): string => unhyphened([...words].sort().join(""));

/** "jae myung lee" of "lee jae myung". */
const rotated = (words: readonly string[]): string => unhyphened([...words.slice(1), words[0]].join(""));

function endsWith(long: readonly string[], short: readonly string[]): boolean {
  if (short.length >= long.length || short.length < 2) return false;
  return short.every((w, i) => w === long[long.length - short.length + i]);
}

const CORPORATE = /^(?:inc|corp|corporation|co|company|ltd|limited|llc|plc|group|holdings|ag|sa|nv|the)$/;

const LINKS = /^(?:of|and|for|the|on|in|&|to|at)$/;

function sameBody(later: Mention, earlier: Mention): number {
  if (later.entityId && earlier.entityId) return later.entityId === earlier.entityId ? 1 : 0;
  const { words: a, joined: joinedA, tail: tailA, places: placesA } = foldedBody(later);
  const { words: b, joined: joinedB, tail: tailB, places: placesB } = foldedBody(earlier);
  if (joinedA === joinedB) return 1;
  if (sameAlias(later, earlier)) return 1;
  if (isInitials(a, b) || isInitials(b, a)) return 0.9;
  if (placesA || placesB) return 0;
  // "the Taliban" after "the Afghan Taliban"; two bodies of two countries are two.
  if (tailA === tailB)
    return a.length === 1 || b.length === 1 || joinedA === tailA || joinedB === tailB ? 0.9 : 0;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const opens = short.every((w, i) => w === long[i]);
  if (opens && !(classesOf(short[0] as string) & (PLACE | DEMONYM | PORTFOLIO | ORGANISATION_HEAD)))
    return short === a ? 0.8 : 0.7;
  return 0;
}

interface FoldedBody {
  readonly words: readonly string[];
  readonly joined: string;
  /** Behind the places that it begins with. */
  readonly tail: string;
  /** Nothing but places. */
  readonly places: boolean;
}

const foldedBodies = new WeakMap<Mention, FoldedBody>();

function foldedBody(mention: Mention): FoldedBody {
  let folded = foldedBodies.get(mention);
  if (!folded) {
    const words = plainBody(mention);
    let i = 0;
    while (i < words.length && classesOf(words[i] as string) & (PLACE | DEMONYM)) i++;
    const tail = words.slice(Math.min(i, words.length - 1)).join(" ");
    folded = { words, joined: words.join(" "), tail, places: i === words.length };
    foldedBodies.set(mention, folded);
  }
  return folded;
}

function plainBody({ tokens, name }: Mention): string[] {
  const words = tokens.map(fold);
  const whole = PLACE_FORMS[fold(name)];
  if (whole) return [whole];
  const kept = words.filter((w) => !CORPORATE.test(w));
  return (kept.length > 0 ? kept : words).map((w) => PLACE_FORMS[w] ?? w);
}

function sameAlias(a: Mention, b: Mention): boolean {
  const alias = (m: Mention): string | null => (m.alias ? fold(m.alias) : null);
  return (
    (a.alias !== undefined && (alias(a) === alias(b) || alias(a) === fold(b.name))) ||
    (b.alias !== undefined && alias(b) === fold(a.name))
  );
}

/** "fbi" for "Federal Bureau of Investigation", with or without the small words. */
export function isInitials(short: readonly string[], long: readonly string[]): boolean {
  if (short.length !== 1 || long.length < 2) return false;
  const letters = unhyphened(short[0] as string).replaceAll("&", "");
  if (letters.length < 2) return false;
  const all = long.map((w) => w[0]).join("");
  const main = long
    .filter((w) => !LINKS.test(w))
    .map((w) => w[0])
    .join("");
  return letters === all || letters === main;
}

export function sameName(later: Mention, earlier: Mention): number {
  if (later.kind !== earlier.kind) return 0;
  if (later.kind === "person") return samePerson(later, earlier);
  return sameBody(later, earlier);
}
