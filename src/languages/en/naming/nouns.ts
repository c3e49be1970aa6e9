/** Small decisions about words around a head noun. */
import {
  ADVERB,
  BODY,
  CONJUNCTION,
  DETERMINER,
  DOCUMENT,
  FORMER,
  FUNCTION,
  NOUN,
  PERSON,
  PREPOSITION,
  PRONOUN,
  ROLE,
  ROLE_MODIFIER,
  TIME,
  VERB,
} from "./lexicon.ts";
import { at, CAPITAL, COMPOUND, MARK, NUMBER, POSSESSIVE, type Tokens } from "./tokens.ts";

export const COMPLEMENTS: ReadonlySet<string> = new Set(
  "of for at from with in within inside to on by about into against under near between behind following representing".split(
    " ",
  ),
);

export const PARTICIPLES: ReadonlySet<string> = new Set(
  "familiar close involved responsible briefed knowledgeable available loyal present due opposed critical".split(
    " ",
  ),
);

export const endsLikeParticiple = (word: string): boolean =>
  word.length > 2 &&
  (word.endsWith("ed") ||
    word.endsWith("en") ||
    word.endsWith("wn") ||
    (word.length > 3 && word.endsWith("ing")));

/** "involved in", "familiar with" */
export const isParticiple = ({ word }: Tokens, i: number): boolean =>
  COMPLEMENTS.has(word[i + 1] ?? "") &&
  (PARTICIPLES.has(word[i] as string) || endsLikeParticiple(word[i] as string));

/** "head of money and markets,": a plain noun after "and", then a mark. */
export function isPairOfNouns(tokens: Tokens, i: number): boolean {
  const bits = at(tokens.bits, i + 1);
  const shape = at(tokens.shape, i + 1);
  if (shape & (CAPITAL | MARK | NUMBER) || bits & (FUNCTION | VERB | ADVERB | ROLE | PERSON | BODY))
    return false;
  return (at(tokens.shape, i + 2) & MARK) !== 0 && !(at(tokens.shape, i + 2) & POSSESSIVE);
}

/** Whether another noun follows, to which a name at hand is only a modifier. */
export function opensNoun(tokens: Tokens, i: number, end: number): boolean {
  const bits = at(tokens.bits, i);
  const shape = at(tokens.shape, i);
  if (shape & (MARK | NUMBER) || i >= end) return false;
  if (bits & (PREPOSITION | CONJUNCTION | PRONOUN | DETERMINER)) return false;
  if (bits & (NOUN | ROLE_MODIFIER | FORMER))
    return !(bits & VERB) || !(bits & (VERB | ADVERB)) || (at(tokens.bits, i + 1) & NOUN) !== 0;
  if (bits & (VERB | ADVERB | TIME)) return false;
  if (shape & COMPOUND) return true;
  // An unknown word: it must lead to a noun before anything else does.
  for (let k = i + 1; k < Math.min(end, i + 3); k++) {
    const b = at(tokens.bits, k);
    if (b & (ROLE | PERSON | BODY | DOCUMENT) && !(b & VERB)) return true;
    if (b & (FUNCTION | VERB | ADVERB) || at(tokens.shape, k) & MARK) return false;
  }
  return false;
}

/** "Jon Tester bills himself": after a full name a noun for documents is rather a verb. */
export const isReport = ({ bits }: Tokens, i: number): boolean =>
  (at(bits, i) & DOCUMENT) !== 0 && !(at(bits, i) & (ROLE | PERSON | BODY));

/** A participle before the head: "newly elected mayor". */
export function premodifies(tokens: Tokens, i: number, end: number, lastNoun: number): boolean {
  if (lastNoun >= 0 || !/(?:ed|ing|wn)$/.test(tokens.word[i] as string)) return false;
  for (let k = i + 1; k < Math.min(end, i + 4); k++) {
    const bits = at(tokens.bits, k);
    if (bits & (ROLE | PERSON | DOCUMENT | BODY) && !(bits & VERB)) return true;
    if (bits & (FUNCTION | VERB) || at(tokens.shape, k) & MARK) return false;
  }
  return false;
}

/** "officials there", "the tribunal earlier": what follows the noun is no head. */
export function tooFar(tokens: Tokens, noun: number, last: number): boolean {
  for (let i = noun + 1; i <= last; i++) if (at(tokens.bits, i) & (ADVERB | TIME | VERB)) return true;
  return false;
}

/** "the research hub at Hana Bank": unknown words right before "of" or "at" are the head. */
export function headsBefore(tokens: Tokens, noun: number, last: number, end: number): boolean {
  if (last === noun || last !== end - 1 || !/^(?:of|at)$/.test(tokens.word[end] ?? "")) return false;
  for (let i = noun + 1; i <= last; i++) {
    const word = tokens.word[i] as string;
    if (
      at(tokens.bits, i) & (FUNCTION | VERB | ADVERB | TIME) ||
      PARTICIPLES.has(word) ||
      /(?:ed|ing|wn)$/.test(word)
    )
      return false;
  }
  return true;
}

const HEADS_OF_STATE = new Set("secretary minister head heads".split(" "));

/** The "of" in "chief of staff", "secretary of state": inside of one role. */
export function isOfficeOf(tokens: Tokens, i: number): boolean {
  if (tokens.word[i] !== "of") return false;
  const of = tokens.word[i + 1];
  const head = tokens.word[i - 1] ?? "";
  if (of === "staff") return head === "chief" || head === "chiefs";
  return of === "state" && HEADS_OF_STATE.has(head);
}
