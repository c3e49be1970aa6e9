/** What the words around a person's name say of the person: before it, in apposition, in "who" and "is" clauses. */
import { type Description, describe } from "./affiliation.ts";
import { readBehind } from "./behind.ts";
import type { Range } from "./employers.ts";
import {
  BODY,
  CONJUNCTION,
  DETERMINER,
  FORMER,
  FUNCTION,
  NOUN,
  PLURAL,
  PREPOSITION,
  ROLE,
  ROLE_MODIFIER,
  VERB,
} from "./lexicon.ts";
import type { Name } from "./name.ts";
import { isOfficeOf } from "./nouns.ts";
import { readPhrase } from "./phrase.ts";
import { type Grammar, isRole, type Phrase } from "./phrase-shape.ts";
import { placeLength } from "./spelling.ts";
import { at, CAPITAL, COMPOUND, MARK, NUMBER, POSSESSIVE } from "./tokens.ts";

/** A person's name with all that belongs to its noun phrase; tokens `[from, to)`. */
export interface PersonPhrase {
  readonly from: number;
  /** Behind brackets and appositions; a "who" clause is not part of it. */
  readonly to: number;
  readonly name: Name;
  readonly description: Description;
  /** Token of "who" directly behind, or -1. */
  readonly relative: number;
}

export function readPerson(grammar: Grammar, name: Name): PersonPhrase {
  const { tokens } = grammar;
  const sentence = at(tokens.sentence, name.from);
  const first = at(tokens.sentenceStart, sentence);
  const last = at(tokens.sentenceStart, sentence + 1);
  const from = startOf(grammar, name, first);
  const phrase = readPhrase(grammar, from, name.chunk.to);
  const office = officeAt(grammar, name, first);
  const roles: Range[] = [];
  const bodies: Range[] = [];
  let owner: string | null = null;
  const add = (d: Description): void => {
    owner ??= d.owner ?? null;
    roles.push(...d.roles);
    bodies.push(...d.bodies);
  };
  if (phrase?.name === name) add(describe(grammar, phrase));
  let start = phrase?.name === name ? from : name.chunk.from;
  if (office) {
    add(office.description);
    start = office.from;
  }
  const front = frontApposition(grammar, start, first, name);
  if (front) {
    add(describe(grammar, front));
    start = front.from;
  }
  const behind = readBehind(grammar, name, start, last, roles.length > 0);
  add(behind.description);
  return {
    from: start,
    to: behind.to,
    name,
    description: { roles, bodies, owner },
    relative: behind.relative,
  };
}

/** "China’s ambassador to Britain Liu Xiaming": the name follows the place within one chunk. */
function officeAt(
  grammar: Grammar,
  name: Name,
  first: number,
): { readonly from: number; readonly description: Description } | null {
  const { tokens } = grammar;
  const { from } = name.chunk;
  if (
    name.from === from ||
    placeLength(tokens, from) === 0 ||
    name.roleTo > name.roleFrom ||
    name.bodyTo > name.bodyFrom
  )
    return null;
  if (!(at(tokens.bits, from - 1) & PREPOSITION) || !(at(tokens.bits, from - 2) & ROLE)) return null;
  let start = from - 2;
  while (
    start > first &&
    from - start < 8 &&
    !(at(tokens.bits, start - 1) & (FUNCTION | VERB)) &&
    tokens.word[start - 1] !== ","
  )
    start--;
  if (at(tokens.bits, start - 1) & DETERMINER) start--;
  const phrase = readPhrase(grammar, start, from - 1);
  if (!phrase || phrase.name || !isRole(tokens, phrase)) return null;
  const description = describe(grammar, phrase);
  const roles = description.roles.map((r) => ({ ...r, to: name.from }));
  return { from: start, description: { ...description, roles } };
}

/** Where the noun phrase begins that ends in the name. */
function startOf({ tokens, registry }: Grammar, name: Name, first: number): number {
  let known = name.chunk.from;
  let i = name.chunk.from;
  let unknown = 0;
  let sawRole = name.roleTo > name.roleFrom;
  while (i > first) {
    const p = i - 1;
    const bits = at(tokens.bits, p);
    const shape = at(tokens.shape, p);
    const before = registry.at(p);
    if (before) {
      if (before.kind === "person" && i === name.chunk.from) return known;
      if (unknown > 0 && !sawRole) return known;
      i = before.chunk.from;
      if (before.kind === "person") return known;
      known = i;
      continue;
    }
    if (shape & POSSESSIVE) {
      const owner = registry.at(p - 1);
      if (owner) return withDeterminer(tokens, owner.chunk.from, first);
      if (at(tokens.bits, p - 1) & FUNCTION || p - 1 < first) return known;
      return withDeterminer(tokens, p - 1, first);
    }
    // "…, mechanical engineer Ann Lund": an apposition begins at its comma.
    if (shape & MARK) return sawRole && unknown <= 2 ? i : known;
    if (shape & NUMBER || (tokens.word[p] === "that" && unknown > 0)) return known;
    if (bits & DETERMINER) return sawRole || unknown > 0 || known < name.chunk.from ? p : known;
    if (bits & CONJUNCTION && tokens.word[p] === "and" && sawRole && at(tokens.bits, p - 1) & ROLE) {
      i = p;
      continue;
    }
    if (isOfficeOf(tokens, p)) {
      i = p;
      continue;
    }
    if (bits & FUNCTION) return known;
    if (bits & VERB && !(bits & NOUN) && !/(?:ed|ing)$/.test(tokens.word[p] as string)) return known;
    if (bits & (NOUN | ROLE_MODIFIER | FORMER) || shape & COMPOUND) {
      if (bits & ROLE) sawRole = true;
      if (unknown === 0) known = p;
    } else {
      // Right before the name only a noun may stand: "director chastised Clinton".
      unknown++;
      if (unknown > 4 || !sawRole) return known;
    }
    i = p;
    if (name.chunk.from - i > 12) return known;
  }
  return sawRole ? first : known;
}

const withDeterminer = ({ bits }: { bits: readonly number[] }, i: number, first: number): number =>
  i > first && at(bits, i - 1) & DETERMINER ? i - 1 : i;

/** "His nominee for commerce secretary, | Howard Lutnick, …": the role phrase before a comma before the name. */
function frontApposition(grammar: Grammar, start: number, first: number, name: Name): Phrase | null {
  const { tokens, registry } = grammar;
  const comma = start - 1;
  if (comma <= first || tokens.word[comma] !== ",") return null;
  const next = tokens.word[name.chunk.to] ?? "";
  const closed =
    /^[,.;”"–—]$/.test(next) || name.chunk.to >= at(tokens.sentenceStart, at(tokens.sentence, name.from) + 1);
  const speaks = (at(tokens.bits, name.chunk.to) & VERB) !== 0;
  if (!closed && !speaks) return null;
  if (next === "," && registry.at(name.chunk.to + 1)?.kind === "person") return null;
  let best: Phrase | null = null;
  for (let j = comma - 1; j >= first && comma - j < 26; j--) {
    const shape = at(tokens.shape, j);
    const bits = at(tokens.bits, j);
    if (shape & MARK && !(shape & POSSESSIVE)) {
      // "Immigration, Refugees and Citizenship" is inside a name.
      const inside = registry.at(j);
      if (!inside) break;
      j = inside.chunk.from;
    }
    if (bits & VERB && !(bits & NOUN) && !registry.at(j)) break;
    const opens =
      j === first ||
      bits & DETERMINER ||
      registry.at(j)?.chunk.from === j ||
      (shape & CAPITAL && bits & ROLE) ||
      at(tokens.bits, j - 1) & (VERB | PREPOSITION | CONJUNCTION) ||
      at(tokens.shape, j - 1) & MARK;
    if (!opens) continue;
    const phrase = readPhrase(grammar, j, comma, true);
    if (!phrase || phrase.to !== comma || phrase.name) continue;
    if (phrase.complements.some((c) => !/^(?:of|for|at|to|in)$/.test(c.preposition))) continue;
    const bitsOfHead = at(tokens.bits, phrase.head);
    if (!(bitsOfHead & ROLE) || bitsOfHead & PLURAL || bitsOfHead & BODY) continue;
    const before = at(tokens.bits, j - 1);
    const preposition =
      j > first && before & PREPOSITION && !at(tokens.shape, j - 1) ? tokens.word[j - 1] : "";
    if (preposition === "as" || preposition === "of" || (preposition && !closed)) continue;
    best = phrase;
  }
  return best;
}
