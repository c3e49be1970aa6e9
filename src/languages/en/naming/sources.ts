/** Who a statement's source words mean: the name that speaks, a body, unnamed people, a document, a pronoun. */
import { type Description, describe } from "./affiliation.ts";
import {
  ADVERB,
  BODY,
  CONJUNCTION,
  DATA_NOUN,
  DEMONYM,
  DOCUMENT,
  KIN,
  ORGANISATION_HEAD,
  PERSON,
  PLURAL,
  PREPOSITION,
  PRONOUN,
  ROLE,
} from "./lexicon.ts";
import type { Name } from "./name.ts";
import { type PersonPhrase, readPerson } from "./person.ts";
import { readPhrase } from "./phrase.ts";
import { type Grammar, hasRoleBefore, isRole, type Phrase } from "./phrase-shape.ts";
import { roleOf } from "./roles.ts";
import { at, CAPITAL, FIRST, MARK, NUMBER, type Tokens } from "./tokens.ts";

/** What a source phrase turned out to be. Ranges are tokens. */
export type Meaning =
  | { readonly is: "pronoun"; readonly from: number; readonly to: number }
  | { readonly is: "person"; readonly person: PersonPhrase; readonly also: readonly Name[] }
  | { readonly is: "body"; readonly phrase: Phrase; readonly name: Name; readonly also: readonly Name[] }
  | {
      readonly is: "noun";
      readonly phrase: Phrase;
      readonly kind: "organization" | "anonymous" | "document";
      readonly description: Description;
    };

const AGENT = /(?:er|or|ist|ian|ant|ee|eer|man|woman)s?$/;

/** Reads tokens `start` to `end` as the words that name a speaker; null if they name nobody. */
export function readSource(grammar: Grammar, start: number, end: number): Meaning | null {
  const { tokens } = grammar;
  let from = start;
  let to = end;
  const skippable = (i: number): boolean =>
    (at(tokens.shape, i) & MARK) !== 0 ||
    ((at(tokens.bits, i) & (ADVERB | CONJUNCTION | PREPOSITION)) !== 0 &&
      !grammar.registry.at(i) &&
      !(at(tokens.bits, i) & PERSON));
  while (from < to && skippable(from)) from++;
  while (to > from && at(tokens.shape, to - 1) & MARK && tokens.word[to - 1] !== ")") to--;
  if (from >= to) return null;
  if (at(tokens.bits, from) & PRONOUN && !grammar.registry.at(from) && isPronounAlone(grammar, from, to))
    return { is: "pronoun", from, to: from + 1 };
  if (/^(?:his|her|their|its|whose)$/.test(tokens.word[from] as string) && to - from === 1)
    return { is: "pronoun", from, to };
  const phrase = readPhrase(grammar, from, to, true);
  if (!phrase) return null;
  // "In a statement, Apple": who speaks comes behind the comma.
  const opening = from > start && at(tokens.bits, from - 1) & PREPOSITION && tokens.word[phrase.to] === ",";
  const behind = opening && !phrase.name ? readPhrase(grammar, phrase.to + 1, to, true) : null;
  if (behind?.name) return meaningOf(grammar, behind, to);
  return meaningOf(grammar, phrase, to);
}

function isPronounAlone({ tokens }: Grammar, from: number, to: number): boolean {
  if (/^(?:that|this|these|those|her|his|their|its)$/.test(tokens.word[from] as string))
    return to - from === 1;
  return true;
}

function meaningOf(grammar: Grammar, phrase: Phrase, to: number): Meaning | null {
  const { tokens } = grammar;
  const { name } = phrase;
  if (name?.kind === "person") return personal(grammar, name, to);
  const bits = at(tokens.bits, phrase.head);
  if (!name) {
    const speaker = namedLater(grammar, phrase, to);
    if (speaker) return personal(grammar, speaker, to);
    const apposed = namedBeside(grammar, phrase);
    if (apposed) return personal(grammar, apposed, apposed.to);
    const body = bodyBeside(grammar, phrase, to);
    if (body) return { is: "body", phrase, name: body, also: [] };
    return nounOf(grammar, phrase, bits, to);
  }
  return { is: "body", phrase, name, also: joined(grammar, phrase.to, to, "organization") };
}

function personal(grammar: Grammar, name: Name, to: number): Meaning {
  const person = readPerson(grammar, name);
  return { is: "person", person, also: joined(grammar, person.to, to, "person") };
}

/** "Fellow protester, mechanical engineer Richard Weir", "a report by its economist Ann Lund". */
function namedLater(grammar: Grammar, phrase: Phrase, to: number): Name | null {
  const { tokens } = grammar;
  const bits = at(tokens.bits, phrase.head);
  const singular = !(bits & PLURAL) || tokens.word[phrase.head] === "one";
  if (bits & (ROLE | PERSON) && (singular || phrase.determiner === "one")) {
    for (let k = phrase.to; k < to; k++) {
      if (tokens.word[k] !== "," && !/^[–—]$/.test(tokens.word[k] as string)) {
        if (k > phrase.to + 20) break;
        continue;
      }
      const next = readPhrase(grammar, k + 1, to);
      if (next?.name?.kind === "person") return next.name;
      if (!next || next.name) break;
    }
    for (const { preposition, object } of phrase.complements) {
      const { name } = object;
      if (name?.kind !== "person" || name.roleTo > name.roleFrom || bits & KIN) continue;
      const body = name.bodyTo > name.bodyFrom;
      const place = name.from > name.chunk.from && !body;
      if ((preposition === "of" && body) || (place && /^(?:of|to|in|for)$/.test(preposition))) return name;
    }
  }
  if (bits & DOCUMENT)
    for (const { preposition, object } of phrase.complements)
      if (preposition === "by" && object.name?.kind === "person" && hasRoleBefore(tokens, object))
        return object.name;
  return null;
}

/** "Her predecessor, the economist Rolf Maier,": between commas, whether or not the source reaches so far. */
function namedBeside(grammar: Grammar, phrase: Phrase): Name | null {
  const { tokens } = grammar;
  const bits = at(tokens.bits, phrase.head);
  const somebody = phrase.determiner === "his" || phrase.determiner === "her"; // "his opposite number"
  if (bits & PLURAL || (!somebody && bits & (BODY | DOCUMENT | DATA_NOUN | DEMONYM))) return null;
  const end = tokens.sentenceStart[at(tokens.sentence, phrase.from) + 1] ?? tokens.count;
  const comma = readPhrase(grammar, phrase.from, end, true)?.to ?? end;
  if (tokens.word[comma] !== ",") return null;
  const next = readPhrase(grammar, comma + 1, end);
  if (next?.name?.kind !== "person" || next.name.to !== next.to) return null;
  return next.to >= end || /^[,.;]$/.test(tokens.word[next.to] as string) ? next.name : null;
}

const PART =
  /^(?:%|percent|half|third|quarter|majority|minority|number|dozens|hundreds|thousands|scores|lot|pair|handful|some|many|most|few|one|two|three|four|five|six|several|all|both|none|any|each|members|member)$/;

/** "36% of investors", "one of the nurses": whom the part is of. */
function whole(tokens: Tokens, phrase: Phrase): number {
  const word = tokens.word[phrase.head] as string;
  const first = phrase.complements[0];
  if (!(PART.test(word) || at(tokens.shape, phrase.head) & NUMBER) || first?.preposition !== "of")
    return phrase.head;
  return first.object.name ? phrase.head : first.object.head;
}

/** "The group, WeWorkers Coalition," */
function bodyBeside({ tokens, registry }: Grammar, phrase: Phrase, to: number): Name | null {
  const bits = at(tokens.bits, phrase.head);
  if (!(bits & BODY) || bits & PLURAL || tokens.word[phrase.to] !== ",") return null;
  const name = registry.at(phrase.to + 1);
  const closed = name && (name.chunk.to >= to || tokens.word[name.chunk.to] === ",");
  return closed && name.kind === "organization" && name.chunk.from === phrase.to + 1 ? name : null;
}

function nounOf(grammar: Grammar, phrase: Phrase, ownBits: number, _to: number): Meaning | null {
  const { tokens } = grammar;
  const head = whole(tokens, phrase);
  // "1974: …" in a list of years
  if (
    at(tokens.shape, head) & NUMBER &&
    phrase.complements.length === 0 &&
    /\d{3}|\d[-–]\d/.test(tokens.word[head] as string)
  )
    return null;
  const bits = head === phrase.head ? ownBits : at(tokens.bits, head) & ~DATA_NOUN;
  const description = describe(grammar, phrase);
  const word = tokens.word[phrase.head] as string;
  const noun = (kind: "organization" | "anonymous" | "document"): Meaning => ({
    is: "noun",
    phrase,
    kind,
    description: kind === "anonymous" ? description : { roles: [], bodies: description.bodies },
  });
  const giver = bits & DATA_NOUN ? giverOf(phrase) : null;
  if (giver) return { is: "body", phrase, name: giver, also: [] };
  if (bits & BODY && (!(bits & (ROLE | PERSON)) || (word === "parent" && phrase.before.length > 0)))
    return noun("organization");
  if (bits & (ROLE | PERSON)) return noun("anonymous");
  if (bits & DEMONYM) return noun("anonymous");
  if (bits & DOCUMENT) return noun("document");
  if (head !== phrase.head || tokens.word[phrase.head] === "%") return noun("anonymous");
  if (at(tokens.shape, phrase.head) & CAPITAL && bits & ORGANISATION_HEAD) return noun("organization");
  if (phrase.head === phrase.own - 1 || phrase.determiner === tokens.word[phrase.head])
    return noun("anonymous");
  if (
    (at(tokens.shape, phrase.head) & (CAPITAL | FIRST)) === CAPITAL &&
    phrase.coreTo - phrase.from <= 3 &&
    !phrase.determiner
  )
    return noun("organization");
  if (isRole(tokens, phrase) || roleOf(tokens, phrase) || AGENT.test(word)) return noun("anonymous");
  // Things that do not speak: "the scan revealed", "this decision". Better nobody than these.
  return null;
}

/** "Census Bureau data", "data from MarketAxess": who gives the figures. */
function giverOf(phrase: Phrase): Name | null {
  const before = phrase.before.find((n) => n.kind === "organization");
  if (before) return before;
  for (const { preposition, object } of phrase.complements) {
    if (!/^(?:from|by|of)$/.test(preposition)) continue;
    if (object.name?.kind === "organization") return object.name;
    const body = object.before.find((n) => n.kind === "organization");
    if (body) return body;
  }
  return null;
}

/** Names joined to the first by commas and "and". */
function joined(grammar: Grammar, start: number, to: number, kind: "person" | "organization"): Name[] {
  const { tokens } = grammar;
  const found: Name[] = [];
  let k = start;
  while (k < to && found.length < 12) {
    while (k < to && (/^(?:,|and|&|or)$/.test(tokens.word[k] as string) || tokens.word[k] === "both")) k++;
    if (k === start) break;
    const next = readPhrase(grammar, k, to);
    const same =
      next?.name && (next.name.kind === kind || (kind === "organization" && next.name.kind === "place"));
    if (!next?.name || !same) break;
    found.push(next.name);
    k = kind === "person" ? Math.max(readPerson(grammar, next.name).to, next.to) : next.to;
    if (k <= start) break;
  }
  return found;
}
