/** Word classes of lower-case words as bits, from the lists in `data/` and a few endings. */
import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from "./data/given-names.ts";
import { DATA, DOCUMENTS, ISSUED, PEOPLE } from "./data/nouns.ts";
import { BODIES, HEADS_WITH_COMPLEMENT, ORGANISATION_HEADS } from "./data/organisations.ts";
import { DEMONYMS, PLACE_ENDS, PLACES, THING_ENDS, TWO_WORD_PLACES } from "./data/places.ts";
import { HONORIFICS, KINSHIP, ROLE_MODIFIERS, ROLES, SHORT_TITLES } from "./data/roles.ts";
import { COMMON_SURNAMES, EAST_ASIAN_SURNAMES, SURNAME_ENDINGS } from "./data/surnames.ts";
import {
  ADVERBS,
  CONJUNCTIONS,
  DETERMINERS,
  PORTFOLIOS,
  PREPOSITIONS,
  PRONOUNS,
  TIMES,
  VERBS,
} from "./data/words.ts";

export const DETERMINER = 1 << 0;

export const PREPOSITION = 1 << 1;

export const CONJUNCTION = 1 << 2;

export const PRONOUN = 1 << 3;

export const VERB = 1 << 4;

export const ADVERB = 1 << 5;

export const TIME = 1 << 6;

export const HONORIFIC = 1 << 7;

export const ROLE = 1 << 8;

export const ROLE_MODIFIER = 1 << 9;

export const PERSON = 1 << 10;

export const ORGANISATION_HEAD = 1 << 11;

export const BODY = 1 << 12;

export const DOCUMENT = 1 << 13;

export const FEMALE = 1 << 14;

export const MALE = 1 << 15;

export const EAST_ASIAN_SURNAME = 1 << 16;

export const SURNAME = 1 << 17;

export const PLACE = 1 << 18;

export const DEMONYM = 1 << 19;

export const PORTFOLIO = 1 << 20;

export const SHORT_TITLE = 1 << 21;

export const PLURAL = 1 << 22;

export const WITH_COMPLEMENT = 1 << 23;

export const KIN = 1 << 24;

export const FORMER = 1 << 25;

export const PARTICLE = 1 << 26;

export const SUFFIX = 1 << 27;

export const DATA_NOUN = 1 << 28;

export const ISSUED_NOUN = 1 << 29;

const placeEnds = new Set(PLACE_ENDS.split(" "));

const thingEnds = new Set(THING_ENDS.split(" "));

export const endsPlace = (word: string): boolean => placeEnds.has(word);

export const endsThing = (word: string): boolean => thingEnds.has(word);

export const GIVEN = FEMALE | MALE;

export const FUNCTION = DETERMINER | PREPOSITION | CONJUNCTION | PRONOUN;

export const NOUN = ROLE | PERSON | BODY | DOCUMENT;

const classes = new Map<string, number>();

const add = (words: string, bits: number): void => {
  for (const word of words.split(/\s+/)) if (word) classes.set(word, (classes.get(word) ?? 0) | bits);
};
add(DETERMINERS, DETERMINER);
add(PREPOSITIONS, PREPOSITION);
add(CONJUNCTIONS, CONJUNCTION);
add(PRONOUNS, PRONOUN);
add(VERBS, VERB);
add(ADVERBS, ADVERB);
add(TIMES, TIME);
add(Object.keys(HONORIFICS).join(" "), HONORIFIC);
add(Object.keys(SHORT_TITLES).join(" "), SHORT_TITLE);
add(ROLES, ROLE);
add(ROLE_MODIFIERS, ROLE_MODIFIER);
add(PEOPLE, PERSON);
add(ORGANISATION_HEADS, ORGANISATION_HEAD);
add(HEADS_WITH_COMPLEMENT, WITH_COMPLEMENT);
add(BODIES, BODY);
add(DOCUMENTS, DOCUMENT);
add(DATA, DATA_NOUN | DOCUMENT);
add(ISSUED, ISSUED_NOUN);
add(FEMALE_NAMES, FEMALE);
add(MALE_NAMES, MALE);
add(EITHER_NAMES, GIVEN);
add(EAST_ASIAN_SURNAMES, EAST_ASIAN_SURNAME);
add(COMMON_SURNAMES, SURNAME);
add(PLACES, PLACE);
add(DEMONYMS, DEMONYM);
add(PORTFOLIOS, PORTFOLIO);
add(KINSHIP, KIN);
add("former ex erstwhile formerly previously late", FORMER);
add(
  "de da di do del della der den van von bin ibn al el la le du dos das ter ten abu af av zu ben ul ur ng",
  PARTICLE,
);
add("jr sr ii iii iv esq", SUFFIX);
add("people staff police authorities data media clergy personnel", PLURAL);

const twoWordPlaces = new Set(TWO_WORD_PLACES.split("|"));

const beginPlaces = new Set(TWO_WORD_PLACES.split("|").map((place) => place.split(" ")[0]));

const surnameEnding = new RegExp(`.{2}(?:${SURNAME_ENDINGS.split(" ").join("|")})$`);

/** Classes that a plural has in common with its singular. */
const INFLECTED = NOUN | KIN | DATA_NOUN | ISSUED_NOUN;

const PLURALS: readonly (readonly [ending: string, singular: string])[] = [
  ["ies", "y"],
  ["men", "man"],
  ["children", "child"],
  ["sses", "ss"],
  ["ches", "ch"],
  ["analyses", "analysis"],
  ["s", ""],
];

const PROFESSION =
  /^(?:committee|sales|states|news|camera|anchor|air|trades|crafts|states|assembly)(?:man|woman|person)$|^[a-z]{4,}(?:ologist|ographer|ometrist|iatrist|ician|spokes(?:wo)?man|spokesperson)$/;

const known = new Map<string, number>();
const MOST_KNOWN = 20_000;
const LONGEST_KNOWN = 40;

/** All classes of a word, given in lower case and without a full stop at its end. Unknown words have none. */
export function classesOf(word: string): number {
  let bits = known.get(word);
  if (bits !== undefined) return bits;
  bits = deriveClasses(word);
  if (word.length > LONGEST_KNOWN) return bits;
  if (known.size >= MOST_KNOWN) known.clear();
  // A copy: engines store a slice as a reference to its text, which would be kept with it.
  known.set(` ${word}`.slice(1), bits);
  return bits;
}

function deriveClasses(word: string): number {
  let bits = classes.get(word);
  if (bits !== undefined) {
    // "officials" may be listed for one class and derived for another: look at the singular in any case.
    return bits & (FUNCTION | VERB) ? bits : bits | plural(word) | people(word);
  }
  bits = plural(word);
  if (bits) return bits;
  const apostrophe = word.indexOf("'");
  if (apostrophe > 0) return (classes.get(word.slice(0, apostrophe)) ?? 0) & (PRONOUN | VERB);
  const hyphen = word.lastIndexOf("-");
  if (hyphen > 0) {
    const head = word.slice(0, hyphen);
    const last = word.slice(hyphen + 1);
    if (head === "ex" || head === "then")
      return (classesOf(last) & (NOUN | ROLE_MODIFIER | PORTFOLIO)) | FORMER;
    if (head.endsWith("-year") && last === "old") return PERSON;
    if (classesOf(head) & (PLACE | DEMONYM) && classesOf(last) & (PLACE | DEMONYM)) return DEMONYM;
    if (/^(?:co|vice|sub|non|under|arch|mid|deputy)$/.test(head)) return classesOf(last) & (NOUN | PLURAL);
    return last.length > 3 ? classesOf(last) & ROLE : 0;
  }
  if (
    PROFESSION.test(word) ||
    (word.length > 7 &&
      word.endsWith("ist") &&
      !/(?:assist|consist|persist|subsist|list|q[uv]ist)$/.test(word)) // Lindqvist, Almquist are names
  )
    return ROLE;
  if (word.length > 4 && word.endsWith("ly")) return ADVERB;
  bits = people(word);
  if (bits) return bits;
  if (word.length > 7 && (word.endsWith("woman") || word.endsWith("person"))) return ROLE;
  return 0;
}

/** "Americans", "Republicans" */
function people(word: string): number {
  return word.endsWith("s") && (classes.get(word.slice(0, -1)) ?? 0) & DEMONYM
    ? PERSON | PLURAL | DEMONYM
    : 0;
}

function plural(word: string): number {
  for (const [ending, singular] of PLURALS) {
    if (!word.endsWith(ending) || word.length <= ending.length + 1) continue;
    const base = word.slice(0, word.length - ending.length) + singular;
    const bits =
      (classes.get(base) ?? (PROFESSION.test(base) || (base.length > 7 && base.endsWith("ist")) ? ROLE : 0)) &
      INFLECTED;
    if (bits) return bits | PLURAL;
  }
  return 0;
}

export const isTwoWordPlace = (first: string, second: string): boolean =>
  beginPlaces.has(first) && twoWordPlaces.has(`${first} ${second}`);

export const endsLikeSurname = (word: string): boolean => surnameEnding.test(word);
