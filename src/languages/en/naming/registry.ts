/** Names of a whole article: what one sentence leaves open about a name, the others may tell. */
import type { EntityHit } from "../../../engine/language.ts";
import type { Chunk } from "./chunks.ts";
import { HONORIFICS } from "./data/roles.ts";
import {
  BODY,
  DEMONYM,
  DETERMINER,
  DOCUMENT,
  EAST_ASIAN_SURNAME,
  endsLikeSurname,
  FEMALE,
  FUNCTION,
  GIVEN,
  HONORIFIC,
  KIN,
  MALE,
  ORGANISATION_HEAD,
  PLACE,
  PLURAL,
  PORTFOLIO,
  PREPOSITION,
  ROLE,
  ROLE_MODIFIER,
  SURNAME,
  VERB,
} from "./lexicon.ts";
import { isEastAsian, type Name, placeLength, understand } from "./names.ts";
import { CAPITAL, CAPITALS, FIRST, INITIAL, MARK, NUMBER, POSSESSIVE, type Tokens } from "./tokens.ts";

export interface Registry {
  /** In order; only those that name somebody or something. */
  readonly names: readonly Name[];
  /** The name that token `i` is part of (titles included), or null. */
  at(i: number): Name | null;
  /** The fullest form of the person whom a shorter form means; itself if there is none, null if several fit. */
  fullest(name: Name): Name | null;
  /** "George and Alexander Soros": the token of the family name that a given name borrows; -1 if it borrows none. */
  sharedFamily(name: Name): number;
  /** Short forms introduced in brackets, in lower case, with their long form. */
  readonly aliases: ReadonlyMap<string, Name>;
}

const at = (list: readonly number[], i: number): number => list[i] ?? 0;
const PERSON_FROM = 1;
const BODY_FROM = 1;
/** Letters for things, not for bodies. */
const GENERIC =
  /^(?:pac|pacs|ceo|cfo|coo|cto|ipo|tv|pr|ai|it|dna|rna|gdp|gmt|cpi|ppi|vat|esg|hr|faq|pdf|sms|gps|ufo|vip|phd|mba|mp|mps|llc|am|pm|id|ev|evs|lng|llm|gpu|cpu|dram|hbm|usb|sos|diy|lgbt|lgbtq|covid|covid-19|hiv|aids|ct|mri|x-ray|atm|r&d|m&a|q&a|etf|etfs|app|suv|suvs)$/;
/** Endings of ordinary words that stand before a role at the begin of a sentence: "Environmental lawyer Ann Lund". */
const ADJECTIVE = /(?:ed|ive|ous|ary|ing|ful|less|able|ible|ern)$/;

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
    const word = wordsOf(tokens, name).join(" ");
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

  const index = new Map<number, Name>();
  const shared = new Set<string>();
  const kept = names.filter((n) => n.kind !== "unknown" && n.kind !== "none");
  for (const name of kept) for (let i = name.chunk.from; i < name.chunk.to; i++) index.set(i, name);
  for (const name of kept) {
    const family = sharedFamily(tokens, name, index);
    if (family >= 0) shared.add(tokens.word[family] as string);
  }

  return {
    names: kept,
    aliases,
    at: (i) => index.get(i) ?? null,
    fullest(name) {
      // After "George and Alexander Soros" either of them is Soros.
      if (name.to - name.from === 1 && shared.has(tokens.word[name.from] as string)) return null;
      return fullestForm(tokens, name, people);
    },
    sharedFamily: (name) => sharedFamily(tokens, name, index),
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
  let rivals = distinct(tokens, before.length > 0 ? before : bearers);
  const gender = addressOf(tokens, name);
  if (rivals.length > 1 && gender) {
    const fitting = rivals.filter((o) => at(tokens.bits, o.from) & gender);
    if (fitting.length > 0) rivals = fitting;
  }
  const [best] = rivals;
  if (!best) return name;
  return rivals.every((o) => isPartOf(tokens, o, best)) ? best : null;
}

function sharedFamily(tokens: Tokens, name: Name, index: ReadonlyMap<number, Name>): number {
  const plain = name.from === name.chunk.from && name.to - name.from === 1;
  if (
    !plain ||
    name.kind !== "person" ||
    !(at(tokens.bits, name.from) & GIVEN) ||
    tokens.word[name.to] !== "and"
  )
    return -1;
  const next = index.get(name.to + 1);
  const full = next?.kind === "person" && next.to - next.from === 2 && at(tokens.bits, next.from) & GIVEN;
  return next && full ? next.to - 1 : -1;
}

/** One of each wording, the longest first. */
function distinct(tokens: Tokens, names: readonly Name[]): Name[] {
  const found = new Map<string, Name>();
  for (const name of names) {
    const key = wordsOf(tokens, name).join(" ");
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

const wordsOf = (tokens: Tokens, name: Name): string[] => tokens.word.slice(name.from, name.to);

/** Whether all words of `name` stand in `other`, in that order. */
function isPartOf(tokens: Tokens, name: Name, other: Name): boolean {
  let k = name.from;
  for (let i = other.from; i < other.to && k < name.to; i++) if (tokens.word[i] === tokens.word[k]) k++;
  return k === name.to;
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

/** What the neighbours say: [for a person, for a body]. */
function contextVotes(tokens: Tokens, { from, to, chunk }: Name): [number, number] {
  let person = 0;
  let body = 0;
  const before = at(tokens.bits, chunk.from - 1);
  const beforeShape = at(tokens.shape, chunk.from - 1);
  const word = tokens.word[chunk.from - 1] ?? "";
  const next = tokens.word[to] ?? "";
  const nextBits = at(tokens.bits, to);
  if (before & ROLE && !(before & (PLURAL | BODY)) && !(beforeShape & MARK)) person += 2;
  if (before & BODY && !(before & (ROLE | PLURAL)) && !(beforeShape & (MARK | CAPITAL))) body += 2;
  if (next === "of" && at(tokens.shape, to + 1) & CAPITAL && to - from === 2) person += 1;
  if (word === "the" && !(nextBits & (ROLE | KIN | BODY)) && !(at(tokens.shape, to) & POSSESSIVE)) body += 2;
  if (chunk.alias) body += 2;
  if (word === "at" || word === "joined" || word === "within" || word === "inside") body += 1;
  if (next === "who") person += 2;
  if (next === "which") body += 1;
  if (next === ",") {
    const ageOrWho = at(tokens.shape, to + 1) & NUMBER && tokens.word[to + 2] === ",";
    if (ageOrWho && (tokens.word[to + 1] as string).length <= 2) person += 2;
    if (tokens.word[to + 1] === "who" || tokens.word[to + 1] === "whose") person += 2;
    if (tokens.word[to + 1] === "its") body += 2;
    else if (roleFollows(tokens, to + 1)) person += 2;
  }
  if (at(tokens.shape, to) & POSSESSIVE) {
    const k = at(tokens.bits, to + 1) & ROLE_MODIFIER ? to + 2 : to + 1;
    const personal =
      /^(?:lawyers?|attorneys?|aides?|advis[eo]rs?|publicist|agent|biographer|doctor|coach|campaign|office|home|body|death|life)$/;
    if ((at(tokens.bits, k) & KIN && !(at(tokens.bits, k) & ROLE)) || personal.test(tokens.word[k] ?? ""))
      person += 1;
    else if (at(tokens.bits, k) & ROLE) body += 0.5;
  } else if (from === chunk.from && roleInLowerCase(tokens, to)) body += 1.5;
  else if (
    /^(?:shares|stock|shareholders|employees|customers|staff|data|executives|workers|users)$/.test(next)
  )
    body += 1.5;
  if (isSpeaker(tokens, { chunk, to })) {
    const [he, it] = pronounsAfter(tokens, to);
    person += he;
    body += it;
  }
  return [person, body];
}

/** "Mbumba said his …", "… said. He added": who speaks is he, she or it. */
function pronounsAfter(tokens: Tokens, to: number): [number, number] {
  const sentence = at(tokens.sentence, to - 1);
  const next = at(tokens.sentenceStart, sentence + 1);
  const opener = tokens.word[next] ?? "";
  if (/^(?:he|she)$/.test(opener)) return [1, 0];
  for (let i = to; i < Math.min(next, to + 14); i++) {
    const word = tokens.word[i] as string;
    if (/^(?:he|she|his|her)$/.test(word)) return [1, 0];
    if (/^(?:it|its)$/.test(word)) return [0, 1];
    if (at(tokens.shape, i) & CAPITAL) break;
  }
  return [0, 0];
}

/** "Corvo analyst", "Corvo senior analyst" */
function roleInLowerCase(tokens: Tokens, i: number): boolean {
  const lower = (k: number): boolean => !(at(tokens.shape, k) & (CAPITAL | MARK | NUMBER));
  if (!lower(i)) return false;
  if (at(tokens.bits, i) & ROLE) return true;
  return (at(tokens.bits, i) & ROLE_MODIFIER) !== 0 && lower(i + 1) && (at(tokens.bits, i + 1) & ROLE) !== 0;
}

/** ", a professor at …": a role noun before the next verb, comma or preposition. */
function roleFollows(tokens: Tokens, from: number): boolean {
  for (let i = from; i < from + 7; i++) {
    const shape = at(tokens.shape, i);
    const bits = at(tokens.bits, i);
    if (shape & MARK && !(shape & POSSESSIVE)) return false;
    if (bits & (VERB | PREPOSITION)) return false;
    if (bits & ROLE && !(bits & (BODY | PLURAL))) return true;
  }
  return false;
}

/** "Crooked Hillary Clinton", "Rival Ann Lee": ordinary words before a known or likely full name. */
function dropEpithet(
  tokens: Tokens,
  name: Name,
  people: ReadonlyMap<string, Name[]>,
  small: ReadonlySet<string>,
): void {
  if (name.kind === "organization" && name.sure) return;
  if (name.to - name.from < 3 || name.roleTo > name.roleFrom || at(tokens.bits, name.from) & GIVEN) return;
  for (let i = name.from + 1; i < name.to - 1; i++) {
    if (!(at(tokens.bits, i) & GIVEN)) continue;
    const rest: Name = { ...name, from: i };
    const known = (people.get(tokens.word[i] as string) ?? []).some(
      (other) => other !== name && other.from + (name.to - i) <= other.to && isPartOf(tokens, rest, other),
    );
    if (!known && !small.has(tokens.word[i - 1] as string)) return;
    name.kind = "person";
    name.from = i;
    return;
  }
}

function decideLong(
  tokens: Tokens,
  name: Name,
  lone: ReadonlyMap<string, { person: number; body: number; solo: number }>,
  small: ReadonlySet<string>,
  people: ReadonlyMap<string, Name[]>,
): void {
  const last = tokens.word[name.to - 1] as string;
  if ((people.get(last) ?? []).some((other) => isPartOf(tokens, name, other))) {
    name.kind = "person";
    return;
  }
  const votes = lone.get(last);
  const own = lone.get(wordsOf(tokens, name).join(" "));
  let score = own ? own.person - own.body : 0;
  let ordinary = 0;
  let length = 0;
  for (let i = name.from; i < name.to; i++) {
    if (!(at(tokens.shape, i) & CAPITAL)) continue;
    length++;
    if (
      small.has(tokens.word[i] as string) ||
      at(tokens.bits, i) & (BODY | ORGANISATION_HEAD | PLACE | DEMONYM | PORTFOLIO | ROLE_MODIFIER | DOCUMENT)
    )
      ordinary++;
  }
  // "Green Bay Packers": family names hardly ever end like a plural of a word.
  if (/[^s]ers$|[^aeius]ins$/.test(last) && !(at(tokens.bits, name.to - 1) & SURNAME)) score -= 2;
  if (ordinary === length) score -= 1;
  else if (ordinary > 0) score -= 0.5;
  if (votes && votes.solo > 0) score += Math.sign(votes.person - votes.body) * 0.5 + (votes.body > 0 ? 0 : 1);
  if (length > 4) score -= 1;
  if (score >= PERSON_FROM || (score > 0 && ordinary === 0)) name.kind = "person";
  else if (score <= -BODY_FROM) name.kind = "organization";
  else if (ordinary === 0 && length >= 2 && length <= 3 && score >= 0) name.kind = "person";
  else name.kind = "organization";
}

/** Next to a verb of speech. */
function isSpeaker(tokens: Tokens, { chunk, to }: Pick<Name, "chunk" | "to">): boolean {
  return (
    (at(tokens.bits, to) & VERB) !== 0 || /^(?:said|says|added|told)$/.test(tokens.word[chunk.from - 1] ?? "")
  );
}

function decideLone(
  tokens: Tokens,
  name: Name,
  people: ReadonlyMap<string, Name[]>,
  bodies: ReadonlyMap<string, Name>,
  aliases: ReadonlyMap<string, Name>,
  lone: ReadonlyMap<string, { person: number; body: number; solo: number }>,
  small: ReadonlySet<string>,
): void {
  const i = name.to - 1;
  const word = tokens.word[i] as string;
  const bits = at(tokens.bits, i);
  const shape = at(tokens.shape, i);
  const full = people.get(word);
  const votes = lone.get(word) ?? { person: 0, body: 0, solo: 0 };
  if (full && !(name.hit && name.kind === "organization" && votes.body > votes.person)) {
    const isFamily = full.some((f) => isFamilyName(tokens, f, i));
    if (isFamily || !(bits & (PLACE | DEMONYM))) {
      name.kind = "person";
      name.hit = null;
      return;
    }
  }
  if (name.hit || name.kind === "place" || name.kind === "none") return;
  if (name.kind === "organization" && name.sure) return;
  if (bits & (PLACE | DEMONYM) && votes.person < 2) {
    name.kind = "place";
    return;
  }
  if (aliases.has(word)) {
    name.kind = "organization";
    return;
  }
  if (votes.person > votes.body && votes.person >= 1) {
    name.kind = "person";
    return;
  }
  if (bodies.has(word) && (bodies.get(word) as Name).to - (bodies.get(word) as Name).from > 1) {
    name.kind = "organization";
    return;
  }
  if (GENERIC.test(word)) {
    name.kind = "none";
    return;
  }
  if (shape & CAPITALS) {
    name.kind = "organization";
    return;
  }
  const before = tokens.word[name.chunk.from - 1] ?? "";
  // "of Ashton, Md."
  if (before === "," && tokens.text[(tokens.end[i] as number) - 1] === "." && !(shape & INITIAL)) {
    name.kind = "place";
    return;
  }
  const inState = tokens.word[name.to] === "," && placeLength(tokens, name.to + 1) > 0;
  if ((before === "in" || inState) && votes.person < 2 && !full) {
    name.kind = "place";
    return;
  }
  if (bits & FUNCTION || bits & DETERMINER) return;
  if (bits & SURNAME || (bits & EAST_ASIAN_SURNAME && !(bits & GIVEN) && !small.has(word))) {
    name.kind = votes.body >= 1 && votes.body > votes.person ? "organization" : "person";
    return;
  }
  const adjective = name.chunk.weak && votes.solo < 2 && (ADJECTIVE.test(word) || small.has(word));
  if (votes.body > votes.person && !adjective) name.kind = "organization";
  else if (bits & GIVEN && !name.chunk.weak) name.kind = "person";
  else if (name.chunk.weak && ADJECTIVE.test(word) && votes.solo < 2) name.kind = "unknown";
  else if (isSpeaker(tokens, name) && !small.has(word))
    name.kind = endsLikeSurname(word) ? "person" : "organization";
  else if (name.chunk.weak && (votes.solo < 2 || small.has(word))) name.kind = "unknown";
  else if (small.has(word) && shape & FIRST) name.kind = "unknown";
  else name.kind = "organization";
}

/** Whether the word of token `i` is the family name of the person. */
function isFamilyName(tokens: Tokens, name: Name, i: number): boolean {
  return tokens.word[familyToken(tokens, name)] === tokens.word[i];
}

/** The token of the family name: the first in Korean, Chinese and Vietnamese order, else the last. */
export function familyToken(tokens: Tokens, { from, to }: Name): number {
  if (to - from < 2) return from;
  const east = isEastAsian(tokens, from, to) && at(tokens.bits, from) & EAST_ASIAN_SURNAME;
  const western = at(tokens.bits, from) & GIVEN && !(tokens.word[to - 1] as string).includes("-");
  if (east && !western) return from;
  let last = to - 1;
  while (last > from && /^(?:jr|sr|ii|iii|iv)$/.test(tokens.word[last] as string)) last--;
  return tokens.word[last] === "," ? last - 1 : last;
}
