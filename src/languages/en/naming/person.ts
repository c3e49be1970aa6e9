/** What the words around a person's name say of the person: before it, in apposition, in "who" and "is" clauses. */
import type { Description, Range } from "./affiliation.ts";
import { describe, isBodyName } from "./affiliation.ts";
import {
  ADVERB,
  BODY,
  CONJUNCTION,
  DETERMINER,
  FORMER,
  FUNCTION,
  NOUN,
  PERSON,
  PLACE,
  PLURAL,
  PREPOSITION,
  PRONOUN,
  ROLE,
  ROLE_MODIFIER,
  TIME,
  VERB,
} from "./lexicon.ts";
import { type Name, placeLength } from "./names.ts";
import { type Grammar, hasRoleBefore, isRole, type Phrase, readPhrase } from "./phrase.ts";
import { CAPITAL, COMPOUND, MARK, NUMBER, POSSESSIVE } from "./tokens.ts";

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

const at = (list: readonly number[], i: number): number => list[i] ?? 0;
const DASH = /^[–—-]$/;

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
  const add = (d: Description): void => {
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
  return { from: start, to: behind.to, name, description: { roles, bodies }, relative: behind.relative };
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

interface Behind {
  readonly description: Description;
  readonly to: number;
  readonly relative: number;
}

function readBehind(grammar: Grammar, name: Name, start: number, last: number, described: boolean): Behind {
  const { tokens } = grammar;
  const roles: Range[] = [];
  const bodies: Range[] = [];
  const add = (d: Description, former = false): void => {
    roles.push(...d.roles.map((r) => ({ ...r, former: r.former || former })));
    bodies.push(...d.bodies.map((r) => ({ ...r, former: r.former || former })));
  };
  let k = name.chunk.to;
  let to = k;
  let relative = -1;
  if (tokens.word[k] === "(") {
    const close = closing(tokens.word, k, last);
    if (close > 0) to = k = close + 1;
  }
  if (tokens.word[k] === "of" || tokens.word[k] === "at" || tokens.word[k] === "from") {
    const object = readPhrase(grammar, k + 1, last);
    const body =
      object?.name?.kind === "organization" || object?.before.some((n) => n.kind === "organization");
    const tight =
      tokens.word[k] === "of" ||
      at(tokens.shape, object?.to ?? k) & MARK ||
      at(tokens.bits, object?.to ?? k) & VERB;
    const named = object?.name;
    const listed = named && (named.sure || named.hit || isBodyName(tokens, named));
    const inState = object && tokens.word[object.to] === "," && at(tokens.bits, object.to + 1) & PLACE;
    const saidBy = /^(?:said|says|added|adds|told|to|asked|argued|explained|noted|writes|wrote)$/.test(
      tokens.word[start - 1] ?? "",
    );
    const speaks = saidBy || (object && at(tokens.bits, object.to) & VERB && name.to - name.from > 1);
    const near = tokens.word[k] === "of" || speaks;
    if (object && body && tight && near && !inState && (listed || (tokens.word[k] === "of" && described))) {
      add({ roles: [], bodies: bodiesOf(object) });
      to = k = object.to;
    }
  }
  for (let round = 0; round < 4; round++) {
    const mark = tokens.word[k] ?? "";
    if (k >= last || !(mark === "," || DASH.test(mark) || tokens.word[k] === "who" || round === 0)) break;
    let t = mark === "," || DASH.test(mark) ? k + 1 : k;
    let former = false;
    while (t < last && at(tokens.bits, t) & (ADVERB | FORMER) && !(at(tokens.bits, t) & NOUN)) {
      if (at(tokens.bits, t) & FORMER) former = true;
      t++;
    }
    if (at(tokens.shape, t) & NUMBER && (tokens.word[t] as string).length <= 3 && t > k) {
      if (tokens.word[t + 1] !== ",") break;
      k = t + 1;
      to = Math.max(to, t + 1);
      continue;
    }
    if (tokens.word[t] === "who") {
      relative = t;
      const clause = relativeClause(grammar, t + 1, last);
      add(clause, former);
      const second = secondClause(grammar, t + 1, last);
      if (second) add(second);
      break;
    }
    if (t === k) {
      const clause = copula(grammar, t, last);
      if (clause) add(clause);
      break;
    }
    if (/^(?:of|at|from|with)$/.test(tokens.word[t] as string)) {
      const object = readPhrase(grammar, t + 1, last);
      const end = object && at(tokens.shape, object.to) & MARK;
      if (!object || !end) break;
      const placed =
        tokens.word[t] !== "at" && object.name && !object.name.sure && !isBodyName(tokens, object.name);
      if (!placed) add({ roles: [], bodies: bodiesOf(object) }, former);

      to = k = object.to;
      continue;
    }
    const apposition = readPhrase(grammar, t, last);
    // "Ann Lund, head of research, Corvo Bank, said"
    const employer = apposition?.name;
    const unsure =
      employer?.kind === "person" && !employer.sure && !hasRoleBefore(tokens, apposition as Phrase);
    if (
      employer &&
      (employer.kind === "organization" || unsure) &&
      roles.length > 0 &&
      bodies.length === 0 &&
      apposition?.determiner === null
    ) {
      if (tokens.word[apposition.to] !== ",") break;
      add({ roles: [], bodies: [{ from: employer.from, to: employer.to, former: false }] });
      to = k = apposition.to;
      continue;
    }
    if (!apposition || !isApposition(grammar, apposition, last)) break;
    add(describe(grammar, apposition), former);
    to = k = apposition.to;
  }
  return { description: { roles, bodies }, to, relative };
}

const bodiesOf = (object: Phrase): Range[] => {
  const named =
    object.name?.kind === "organization" ? object.name : object.before.find((n) => n.kind === "organization");
  if (!named) {
    const nested = object.complements.find(
      (c) => /^(?:of|at|in)$/.test(c.preposition) && c.object.name?.kind !== "person",
    );
    return nested ? bodiesOf(nested.object) : [];
  }
  const owner = object.possessor;
  const joined =
    owner && owner !== named && owner.kind === "organization" && owner.chunk.to + 1 === named.chunk.from;
  return [{ from: joined ? owner.from : named.from, to: named.to, former: false }];
};

function isApposition({ tokens }: Grammar, phrase: Phrase, last: number): boolean {
  if (phrase.name) return false;
  const bits = at(tokens.bits, phrase.head);
  if (!(bits & (ROLE | PERSON)) || bits & PLURAL || (bits & BODY && !(bits & ROLE))) return false;
  const { to } = phrase;
  if (to >= last) return true;
  const shape = at(tokens.shape, to);
  const next = tokens.word[to] as string;
  if (shape & MARK) return /^[,.;:()"”“–—?!-]$/.test(next);
  const determined = phrase.determiner !== null || phrase.possessor !== null;
  if (next === "who" || next === "and" || next === "whose")
    return determined || phrase.complements.length > 0;
  return determined && (at(tokens.bits, to) & (VERB | PREPOSITION | PRONOUN | ADVERB | TIME)) !== 0;
}

/** Verbs that say what somebody is to the body which is their object. */
const LEADING: Readonly<Record<string, true>> = Object.fromEntries(
  "heads leads runs directs chairs oversees manages founded co-founded owns edits headed led chaired directed leading heading chairs represents joined"
    .split(" ")
    .map((w) => [w, true as const]),
);
const WORKING =
  /^(?:works|worked|teaches|taught|studies|studied|researches|researched|specialises|covers|trades|serves|sits|working|practices|lectures|specializes|specialises)$/;

function relativeClause(grammar: Grammar, start: number, last: number): Description {
  const { tokens } = grammar;
  let k = start;
  while (k < last && at(tokens.bits, k) & ADVERB) k++;
  const be = copula(grammar, k, last);
  if (be) return be;
  let past = false;
  if (/^(?:has|had|have)$/.test(tokens.word[k] ?? "")) {
    k++;
    if (tokens.word[k] === "been") k++;
  }
  while (k < last && at(tokens.bits, k) & ADVERB) k++;
  const verb = tokens.word[k] ?? "";
  past =
    /^(?:headed|led|chaired|directed|worked|taught|served|studied)$/.test(verb) &&
    tokens.word[k - 1] !== "has" &&
    tokens.word[k - 2] !== "has";
  if (Object.hasOwn(LEADING, verb)) {
    const object = readPhrase(grammar, k + 1, last);
    if (!object || verb === "represents") return { roles: [], bodies: [] };
    return { roles: [], bodies: bodiesOf(object).map((b) => ({ ...b, former: past })) };
  }
  if (WORKING.test(verb)) {
    // The next "at", "for" or "as" of the clause, some words on: "who teaches economics at Yale".
    for (let p = k + 1; p < Math.min(last, k + 10); p++) {
      const word = tokens.word[p] as string;
      if (at(tokens.shape, p) & MARK && !(at(tokens.shape, p) & POSSESSIVE)) break;
      if (word === "as") {
        const role = readPhrase(grammar, p + 1, last);
        if (role && isRole(tokens, role)) return former(describe(grammar, role), past);
        break;
      }
      if (/^(?:at|for|with|on)$/.test(word)) {
        const object = readPhrase(grammar, p + 1, last);
        return { roles: [], bodies: object ? bodiesOf(object).map((b) => ({ ...b, former: past })) : [] };
      }
    }
  }
  return { roles: [], bodies: [] };
}

/** "who worked at SpaceX and is now chief executive of …" */
function secondClause(grammar: Grammar, start: number, last: number): Description | null {
  const { tokens } = grammar;
  for (let p = start; p < Math.min(last, start + 25); p++) {
    if (at(tokens.shape, p) & MARK && !(at(tokens.shape, p) & POSSESSIVE)) return null;
    if (tokens.word[p] !== "and") continue;
    let k = p + 1;
    while (k < last && at(tokens.bits, k) & ADVERB) k++;
    if (/^(?:is|was|serves|served|heads|leads|runs|works)$/.test(tokens.word[k] ?? ""))
      return relativeClause(grammar, k, last);
  }
  return null;
}

/** "is a professor at …", "was the chief of …", "serves as head of …". */
function copula(grammar: Grammar, start: number, last: number): Description | null {
  const { tokens } = grammar;
  let k = start;
  const verb = tokens.word[k] ?? "";
  let past = verb === "was" || verb === "served";
  if (verb === "has" || verb === "had") {
    if (tokens.word[k + 1] !== "been" && tokens.word[k + 1] !== "served") return null;
    past = verb === "had";
    k += 2;
  } else if (/^(?:is|was|became|remains)$/.test(verb)) k++;
  else if (/^(?:serves|served)$/.test(verb) && tokens.word[k + 1] === "as") k++;
  else return null;
  if (tokens.word[k] === "as") k++;
  while (k < last && at(tokens.bits, k) & ADVERB) {
    if (at(tokens.bits, k) & FORMER) past = true;
    k++;
  }
  const phrase = readPhrase(grammar, k, last);
  if (!phrase || phrase.name || !isRole(tokens, phrase)) return null;
  const bits = at(tokens.bits, phrase.head);
  if (
    bits & PLURAL ||
    (phrase.determiner === null &&
      !phrase.possessor &&
      phrase.complements.length === 0 &&
      !(at(tokens.shape, phrase.to) & MARK))
  )
    return null;
  return former(describe(grammar, phrase), past);
}

const former = (d: Description, past: boolean): Description =>
  past
    ? {
        roles: d.roles.map((r) => ({ ...r, former: true })),
        bodies: d.bodies.map((r) => ({ ...r, former: true })),
      }
    : d;

function closing(words: readonly string[], open: number, last: number): number {
  for (let i = open + 1; i < Math.min(last, open + 14); i++) if (words[i] === ")") return i;
  return -1;
}
