/** The comparisons that "who is who" needs from English: forms of one name, and what pronouns and nominals fit. */
import type { CoreferenceRules, Mention } from "../../../engine/language.ts";
import {
  AGENCIES,
  CATEGORIES,
  DOCUMENT_KINDS,
  NICKNAMES,
  PLACE_FORMS,
  ROLE_FAMILIES,
  TYPES,
} from "./data/alike.ts";
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

const fold = (word: string): string => word.toLowerCase().replace(/[.'’]/g, "").replace(/[‐‑]/g, "-");
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

function samePerson(later: Mention, earlier: Mention): number {
  if (later.gender && earlier.gender && later.gender !== earlier.gender) return 0;
  if (later.entityId && earlier.entityId && later.entityId !== earlier.entityId) return 0;
  const a = bare(later.tokens);
  const b = bare(earlier.tokens);
  const joinedA = unhyphened(a.join(""));
  if (joinedA === unhyphened(b.join(""))) return 1;
  if (a.length === 1) return loneFits(a[0] as string, b);
  if (b.length === 1) return loneFits(b[0] as string, a) * 0.95;
  if (unhyphened([...a].sort().join("")) === unhyphened([...b].sort().join(""))) return 1;
  if (rotated(a) === unhyphened(b.join("")) || rotated(b) === joinedA) return 1;
  const familyA = a[familyIndex(a)] as string;
  const familyB = b[familyIndex(b)] as string;
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

/** A single word against a full name: 1 for the family name, less for a given name. */
function loneFits(word: string, full: readonly string[]): number {
  if (full[familyIndex(full)] === word || full[full.length - 1] === word) return 1;
  if (full[0] === word) return 0.8;
  return full.includes(word) ? 0.7 : 0;
}

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
  const a = plainBody(later);
  const b = plainBody(earlier);
  const joinedA = a.join(" ");
  const joinedB = b.join(" ");
  if (joinedA === joinedB) return 1;
  if (sameAlias(later, earlier)) return 1;
  if (isInitials(a, b) || isInitials(b, a)) return 0.9;
  const places = PLACE | DEMONYM;
  const withoutPlace = (words: readonly string[]): string => {
    let i = 0;
    while (i < words.length - 1 && classesOf(words[i] as string) & places) i++;
    return words.slice(i).join(" ");
  };
  const only = (words: readonly string[]): boolean => words.every((w) => classesOf(w) & places);
  if (only(a) || only(b)) return 0;
  // "the Taliban" after "the Afghan Taliban"; two bodies of two countries are two.
  if (withoutPlace(a) === withoutPlace(b))
    return a.length === 1 || b.length === 1 || joinedA === withoutPlace(a) || joinedB === withoutPlace(b)
      ? 0.9
      : 0;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const telling = !(classesOf(short[0] as string) & (places | PORTFOLIO | ORGANISATION_HEAD));
  const opens = short.every((w, i) => w === long[i]);
  if (opens && telling) return short === a ? 0.8 : 0.7;
  return 0;
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
function isInitials(short: readonly string[], long: readonly string[]): boolean {
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

function sameName(later: Mention, earlier: Mention): number {
  if (later.kind !== earlier.kind) return 0;
  if (later.kind === "person") return samePerson(later, earlier);
  return sameBody(later, earlier);
}

const singular = (word: string): string =>
  word
    .replace(/(?:men)$/, "man")
    .replace(/ies$/, "y")
    .replace(/([^s])s$/, "$1");
const family = (word: string): string | undefined => ROLE_FAMILIES[singular(word)];

function canRefer(phrase: Mention, antecedent: Mention): number {
  return phrase.form === "pronoun" ? pronounFits(phrase, antecedent) : nominalFits(phrase, antecedent);
}

function pronounFits(phrase: Mention, antecedent: Mention): number {
  const word = (phrase.tokens[0] ?? "").toLowerCase();
  const { kind, gender, plural } = antecedent;
  if (phrase.gender) {
    if ((kind !== "person" && kind !== "anonymous") || plural) return 0;
    if (gender) return gender === phrase.gender ? 1 : 0;
    return kind === "person" ? 0.8 : 0.6;
  }
  if (word === "who") return kind === "person" || kind === "anonymous" ? 0.9 : 0;
  if (phrase.plural) {
    if (/^(?:we|us|our)$/.test(word)) return 0;
    if (plural && kind === "anonymous") return 1;
    if (antecedent.also?.length) return 0.9;
    return kind === "organization" ? 0.6 : kind === "anonymous" ? 0.3 : 0;
  }
  if (!/^(?:it|its|itself|which|that|this)$/i.test(word)) return 0;
  if (kind === "organization") return 0.9;
  return kind === "document" && !plural ? 0.6 : 0;
}

function nominalFits(phrase: Mention, antecedent: Mention): number {
  const [words, issued] = [
    (phrase.refersBy ?? "").replace(/ issued$/, ""),
    phrase.refersBy?.endsWith(" issued"),
  ];
  const parts = words.split(" ").map(singular);
  const head = parts[parts.length - 1] as string;
  if (phrase.kind === "anonymous") return personFits(phrase, parts, head, antecedent);
  if (phrase.kind === "organization")
    return antecedent.kind === "organization" ? bodyFits(head, antecedent) : 0;
  if (antecedent.kind === "document") {
    if (phrase.plural !== antecedent.plural) return 0;
    const heads = antecedent.tokens.map((t) => singular(fold(t)));
    if (heads.includes(head)) return 1;
    const kind = DOCUMENT_KINDS[head];
    return kind && heads.some((h) => DOCUMENT_KINDS[h] === kind) ? 0.7 : 0;
  }
  return issued && (antecedent.kind === "organization" || antecedent.kind === "person") ? 0.6 : 0;
}

const GENERIC =
  /^(?:man|woman|person|boy|girl|teenager|teen|youth|.*-year-old|victim|suspect|politician|native|veteran|star)$/;

function personFits(phrase: Mention, parts: readonly string[], head: string, antecedent: Mention): number {
  const { kind, gender, plural, role } = antecedent;
  if (kind !== "person" && kind !== "anonymous") return 0;
  if (plural !== phrase.plural) return 0;
  if (gender && phrase.gender && gender !== phrase.gender) return 0;
  if (phrase.affiliations.length > 0 && antecedent.affiliations.length > 0 && !sharesBody(phrase, antecedent))
    return 0;
  if (kind === "anonymous") {
    const theirs = antecedent.tokens.map((t) => singular(fold(t)));
    if (theirs.includes(head)) return 1;
    const same = family(head);
    return same && theirs.some((t) => family(t) === same) ? 0.8 : 0;
  }
  if (!role) return GENERIC.test(head) ? 0.3 : 0;
  const theirs = role.text.split(/[\s-]+/).map((w) => singular(fold(w)));
  if (parts.every((p) => theirs.includes(p))) return 0.95;
  if (theirs.includes(head) && parts.length > 1) return 0.5;
  const same = family(head);
  if (same && theirs.some((t) => family(t) === same)) return 0.6;
  return GENERIC.test(head) ? 0.3 : 0;
}

/** "The FBI director" is not the CIA's. */
function sharesBody(a: Mention, b: Mention): boolean {
  const words = (m: Mention): string[] => m.affiliations.map(({ name }) => fold(name));
  return words(a).some((x) =>
    words(b).some(
      (y) =>
        x === y ||
        x.includes(y) ||
        y.includes(x) ||
        isInitials([x], y.split(" ")) ||
        isInitials([y], x.split(" ")),
    ),
  );
}

function bodyFits(head: string, { tokens, name, alias, refersBy, form }: Mention): number {
  const theirs = tokens.map((t) => singular(fold(t)));
  if (theirs.includes(head)) return head === "group" && form === "name" ? 0.8 : 1;
  const wanted = CATEGORIES[head];
  let category: string | undefined =
    form === "name" && refersBy ? (TYPES[refersBy] ?? CATEGORIES[refersBy]) : undefined;
  if (!category) for (const word of theirs) category = CATEGORIES[word] ?? category;
  const place = tokens.every((t) => classesOf(fold(t)) & (PLACE | DEMONYM));
  if (place) return wanted === "government" || wanted === "country" ? 0.5 : 0;
  if (wanted && category) {
    if (wanted === category) return 0.9;
    if (wanted === "group")
      return category === "agency" || category === "government" || category === "court" ? 0 : 0.5;
    if (wanted === "company" && category === "bank") return 0.7;
    if (wanted === "company" && category === "media") return 0.2;
    return wanted === "agency" && AGENCIES.test(category) ? 0.6 : 0;
  }
  if (wanted === "company") return /^\p{Lu}{2,5}$/u.test(alias ?? name) ? 0.5 : 0.7;
  if (wanted === "group" || wanted === "agency" || wanted === "media") return 0.45;
  return wanted ? 0.3 : 0;
}

export const coreference: CoreferenceRules = { sameName, canRefer };
