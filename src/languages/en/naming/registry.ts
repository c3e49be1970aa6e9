/** Names of a whole article: what one sentence leaves open about a name, the others may tell. */
import type { EntityHit } from "../../../engine/language.ts";
import { HONORIFICS } from "./data/roles.ts";
import { decideLone, decideLong, dropEpithet, familyToken, isPartOf, wordingOf } from "./decide.ts";
import type { Chunk } from "./joins.ts";
import { FEMALE, GIVEN, HONORIFIC, MALE } from "./lexicon.ts";
import type { Name } from "./name.ts";
import { understand } from "./names.ts";
import { at, CAPITAL, MARK, NUMBER, type Tokens } from "./tokens.ts";
import { contextVotes } from "./votes.ts";

export interface Registry {
  /** In order; only those that name somebody or something. */
  readonly names: readonly Name[];
  /** The name that token `i` is part of (titles included), or null. */
  at(i: number): Name | null;
  /** The fullest form of the person whom a shorter form means; itself if there is none, null if several fit. */
  fullest(name: Name): Name | null;
  /** "George and Alexander Soros": the token of the family name that a given name borrows; -1 if it borrows none. */
  sharedFamily(name: Name): number;
  /** The names of the two bearers of a family name, the one named first first; null unless there are two. */
  pair(family: string): readonly [readonly string[], readonly string[]] | null;
  /** Short forms introduced in brackets, in lower case, with their long form. */
  readonly aliases: ReadonlyMap<string, Name>;
}

export function buildRegistry(
  tokens: Tokens,
  chunks: readonly Chunk[],
  hits: readonly EntityHit[],
): Registry {
  const near = hitFinder(hits);
  const names = chunks.map((chunk) =>
    understand(tokens, chunk, near(at(tokens.start, chunk.from), at(tokens.end, chunk.to - 1))),
  );
  const people = new Map<string, Name[]>();
  const bodies = new Map<string, Name>();
  const aliases = new Map<string, Name>();
  const lone = new Map<string, { person: number; body: number; solo: number }>();
  const small = lowerCaseWords(tokens);

  const learn = (name: Name): void => {
    if (name.kind === "person") {
      if (name.to - name.from < 2) return;
      for (let i = name.from; i < name.to; i++) {
        const word = tokens.word[i] as string;
        if (word.length > 1 && at(tokens.shape, i) & CAPITAL) push(people, word, name);
      }
    } else if (name.kind === "organization") {
      const first = tokens.word[name.from] as string;
      if (!bodies.has(first)) bodies.set(first, name);
      if (name.chunk.alias) aliases.set(name.chunk.alias.toLowerCase(), name);
    }
  };

  // What the words around say of names that are one word or unknown.
  for (const name of names) {
    if (name.kind !== "unknown" && name.to - name.from > 1) continue;
    const word = wordingOf(tokens, name);
    const votes = lone.get(word) ?? { person: 0, body: 0, solo: 0 };
    const [person, body] = contextVotes(tokens, name);
    votes.person += person;
    votes.body += body;
    if (name.to - name.from === 1) votes.solo++;
    lone.set(word, votes);
  }
  for (const name of names) {
    if (name.kind === "person" || name.kind === "organization") learn(name);
  }
  for (const name of names) dropEpithet(tokens, name, people, small);
  for (const name of names) {
    if (name.kind !== "unknown" || name.to - name.from < 2) continue;
    decideLong(tokens, name, lone, small, people);
    learn(name);
  }
  for (const name of names) {
    if (name.to - name.from > 1 || (name.sure && name.kind === "person")) continue;
    decideLone(tokens, name, people, bodies, aliases, lone, small);
  }

  const index = new Array<Name | undefined>(tokens.count).fill(undefined);
  const shared = new Set<string>();
  const bearers = new Map<string, Map<string, readonly string[]>>();
  const kept = names.filter((n) => n.kind !== "unknown" && n.kind !== "none");
  for (const name of kept) for (let i = name.chunk.from; i < name.chunk.to; i++) index[i] = name;
  for (const name of kept) {
    const family = sharedFamily(tokens, name, index);
    if (family >= 0) shared.add(tokens.word[family] as string);
    noteBearer(tokens, bearers, name, family);
  }

  const fullest = new Map<Name, Name | null>();

  return {
    names: kept,
    aliases,
    at: (i) => index[i] ?? null,
    fullest(name) {
      // After "George and Alexander Soros" either of them is Soros.
      if (name.to - name.from === 1 && shared.has(tokens.word[name.from] as string)) return null;
      let full = fullest.get(name);
      if (full === undefined) {
        full = fullestForm(tokens, name, people);
        fullest.set(name, full);
      }
      return full;
    },
    sharedFamily: (name) => sharedFamily(tokens, name, index),
    pair(family) {
      const [first, second, third] = [...(bearers.get(family)?.values() ?? [])];
      return first && second && !third ? [first, second] : null;
    },
  };
}

/**
 * Of the people introduced before, the one whose name holds this one; of those who come later if there is none.
 * "Mrs." decides between two of one family.
 */
function fullestForm(tokens: Tokens, name: Name, people: ReadonlyMap<string, Name[]>): Name | null {
  const bearers = (people.get(tokens.word[name.to - 1] as string) ?? []).filter((o) =>
    isPartOf(tokens, name, o),
  );
  const before = bearers.filter((o) => o.from <= name.from);
  // "President Obama" is nobody who is named later without a title that fits.
  const office = name.roleTo > name.roleFrom && before.length === 0;
  const later = office
    ? bearers.filter((o) => o.roleTo > o.roleFrom && sharesTitle(tokens, name, o))
    : bearers;
  let rivals = distinct(tokens, before.length > 0 ? before : later);
  // "Mr. Obama", "President Obama said he …" is not Michelle.
  const told = addressOf(tokens, name) || (name.to - name.from === 1 ? pronounAfter(tokens, name.to) : 0);
  if (told) {
    const fitting = rivals.filter((o) => at(tokens.bits, o.from) & told);
    const possible = rivals.filter(
      (o) => o === name || (at(tokens.bits, o.from) & GIVEN) !== (GIVEN & ~told),
    );
    rivals = rivals.length > 1 && fitting.length > 0 ? fitting : possible;
  }
  const [best] = rivals;
  if (!best) return name;
  return rivals.every((o) => isPartOf(tokens, o, best)) ? best : null;
}

/** Remembers the wording of a full name under its family name; `borrowed` is the token of a shared one, or -1. */
function noteBearer(
  tokens: Tokens,
  bearers: Map<string, Map<string, readonly string[]>>,
  name: Name,
  borrowed: number,
): void {
  if (name.kind !== "person") return;
  const raw = (i: number): string => tokens.text.slice(tokens.start[i], tokens.end[i]);
  const words: string[] = [];
  for (let i = name.from; i < name.to; i++) if (!(at(tokens.shape, i) & MARK)) words.push(raw(i));
  if (borrowed >= 0) words.push(raw(borrowed));
  if (words.length < 2) return;
  const family = tokens.word[borrowed >= 0 ? borrowed : familyToken(tokens, name)] as string;
  const known = bearers.get(family) ?? new Map<string, readonly string[]>();
  bearers.set(family, known);
  const key = words.join(" ").toLowerCase();
  if (known.size < 4 && !known.has(key)) known.set(key, words);
}

function sharedFamily(tokens: Tokens, name: Name, index: readonly (Name | undefined)[]): number {
  const plain = name.from === name.chunk.from && name.to - name.from === 1;
  if (
    !plain ||
    name.kind !== "person" ||
    !(at(tokens.bits, name.from) & GIVEN) ||
    tokens.word[name.to] !== "and"
  )
    return -1;
  const next = index[name.to + 1];
  const full = next?.kind === "person" && next.to - next.from === 2 && at(tokens.bits, next.from) & GIVEN;
  return next && full ? next.to - 1 : -1;
}

function sharesTitle(tokens: Tokens, a: Name, b: Name): boolean {
  for (let i = a.roleFrom; i < a.roleTo; i++)
    for (let k = b.roleFrom; k < b.roleTo; k++) if (tokens.word[i] === tokens.word[k]) return true;
  return false;
}

/** The gender of the first pronoun in the rest of the sentence, if no other name stands between; else 0. */
function pronounAfter(tokens: Tokens, to: number): number {
  const end = Math.min(at(tokens.sentenceStart, at(tokens.sentence, to - 1) + 1), to + 20);
  for (let i = to; i < end; i++) {
    if (/^(?:he|his|him|himself)$/.test(tokens.word[i] as string)) return MALE;
    if (/^(?:she|her|herself)$/.test(tokens.word[i] as string)) return FEMALE;
    if (at(tokens.shape, i) & CAPITAL) return 0;
  }
  return 0;
}

/** One of each wording, the longest first. */
function distinct(tokens: Tokens, names: readonly Name[]): Name[] {
  const found = new Map<string, Name>();
  for (const name of names) {
    const key = wordingOf(tokens, name);
    if (!found.has(key)) found.set(key, name);
  }
  return [...found.values()].sort((a, b) => b.to - b.from - (a.to - a.from));
}

/** The gender that a form of address before the name tells, as a class of given names; 0 if none does. */
function addressOf(tokens: Tokens, { chunk, from }: Name): number {
  for (let i = chunk.from; i < from; i++) {
    const told = at(tokens.bits, i) & HONORIFIC ? HONORIFICS[tokens.word[i] as string] : null;
    if (told) return told === "female" ? FEMALE : MALE;
  }
  return 0;
}

function push(map: Map<string, Name[]>, key: string, name: Name): void {
  const list = map.get(key);
  if (!list) map.set(key, [name]);
  else if (list.length < 32) list.push(name);
}

function hitFinder(hits: readonly EntityHit[]): (start: number, end: number) => EntityHit[] {
  return (start, end) => {
    let low = 0;
    let high = hits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((hits[middle] as EntityHit).span[1] > start) high = middle;
      else low = middle + 1;
    }
    const found: EntityHit[] = [];
    for (let i = low; i < hits.length && (hits[i] as EntityHit).span[0] < end; i++)
      found.push(hits[i] as EntityHit);
    return found;
  };
}

/** Words that occur without a capital: they are ordinary words where they have one. */
function lowerCaseWords(tokens: Tokens): ReadonlySet<string> {
  const words = new Set<string>();
  for (let i = 0; i < tokens.count; i++)
    if (!(at(tokens.shape, i) & (CAPITAL | MARK | NUMBER))) words.add(tokens.word[i] as string);
  return words;
}
