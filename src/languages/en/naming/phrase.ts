/** Noun phrases without a tagger: determiner, possessor, bodies before the head, head, prepositions behind it. */
import {
  ADVERB,
  DATA_NOUN,
  DEMONYM,
  DETERMINER,
  FORMER,
  FUNCTION,
  NOUN,
  ORGANISATION_HEAD,
  PLACE,
  PLURAL,
  PREPOSITION,
  ROLE,
  TIME,
  VERB,
} from "./lexicon.ts";
import type { Name } from "./name.ts";
import {
  COMPLEMENTS,
  endsLikeParticiple,
  headsBefore,
  isOfficeOf,
  isPairOfNouns,
  isParticiple,
  isReport,
  opensNoun,
  PARTICIPLES,
  premodifies,
  tooFar,
} from "./nouns.ts";
import {
  type Complement,
  type Core,
  type Grammar,
  hasRoleBefore,
  isRole,
  type Phrase,
  phraseOf,
} from "./phrase-shape.ts";
import { at, CAPITAL, MARK, NUMBER, POSSESSIVE } from "./tokens.ts";

/** Stand for people by themselves before a participle: "those involved in". */
const QUANTIFIERS = new Set("those many some most others all".split(" "));

const QUOTE_MARKS = new Set('"“”');

const INNER_PREPOSITIONS = new Set("outside inside under past".split(" "));

const LONGEST = 40;

const DEPTH = 4;

/**
 * Reads a noun phrase that begins at token `start` and ends before `limit`; null if there is none.
 * Unknown words behind the last known noun are left out unless `toLimit`, when the phrase is known to end there.
 */
export function readPhrase(
  grammar: Grammar,
  start: number,
  limit: number,
  toLimit = false,
  depth = 0,
): Phrase | null {
  const { tokens, registry } = grammar;
  const end = Math.min(limit, start + LONGEST);
  let k = start;
  let determiner: string | null = null;
  while (
    k < end &&
    (at(tokens.bits, k) & DETERMINER || at(tokens.shape, k) & NUMBER || tokens.word[k] === "%")
  ) {
    if (registry.at(k)) break;
    determiner ??= tokens.word[k] as string;
    k++;
  }
  if (k > start && QUANTIFIERS.has(tokens.word[k - 1] as string) && isParticiple(tokens, k))
    return determinerAlone(grammar, start, k, limit, determiner, [], depth);
  const before: Name[] = [];
  let possessor: Name | null = null;
  let own = k;
  let former = false;
  let lastNoun = -1;
  let lastWord = -1;
  let name: Name | null = null;
  while (k < end) {
    const bits = at(tokens.bits, k);
    const shape = at(tokens.shape, k);
    const found = registry.at(k);
    if (found && found.chunk.from >= start && found.chunk.to <= limit) {
      let next = found.chunk.to;
      // "the Device Experience (DX) division"
      if (found.chunk.alias && tokens.word[next] === "(" && opensNoun(tokens, next + 3, end)) next += 3;
      if (at(tokens.shape, next) & POSSESSIVE && next < end) {
        before.push(found);
        possessor = found;
        k = next + 1;
        own = k;
        lastNoun = lastWord = -1;
        continue;
      }
      const reports =
        found.kind === "person" && determiner === null && found.to - found.from > 1 && isReport(tokens, next);
      if (next < end && !reports && opensNoun(tokens, next, end)) {
        before.push(found);
        // "a Russia-Asia relations expert": what the expert knows, not whose he is.
        const field = found.kind === "place" && ((tokens.word[k] as string).includes("-") || lastWord >= own);
        own = !field ? next : lastWord >= own ? own : k;
        k = next;
        continue;
      }
      if (found.kind === "place" && bits & DEMONYM && !(bits & PLACE) && next - k === 1) {
        // "the Republican said": a noun of its own.
        lastNoun = lastWord = k;
        k = next;
        continue;
      }
      name = found;
      k = next;
      break;
    }
    if (shape & MARK) {
      if (QUOTE_MARKS.has(tokens.word[k] as string) && k + 1 < end && k > start) {
        k++;
        continue;
      }
      if (!(shape & POSSESSIVE) || lastWord < 0) break;
      k++;
      own = k;
      lastNoun = lastWord = -1;
      continue;
    }
    if (lastWord < 0 && determiner !== null && INNER_PREPOSITIONS.has(tokens.word[k] as string)) {
      k++;
      continue;
    }
    if (isOfficeOf(tokens, k)) {
      k++;
      continue;
    }
    if (bits & FUNCTION && !(shape & CAPITAL && at(tokens.shape, k + 1) & CAPITAL && !(bits & PREPOSITION))) {
      if (bits & DETERMINER && (lastWord < 0 || tokens.word[k - 1] === "number")) {
        k++;
        own = k;
        continue;
      }
      break;
    }
    if (bits & VERB && !(bits & NOUN && lastNoun < 0) && !premodifies(tokens, k, end, lastNoun)) break;
    if (bits & ADVERB && lastNoun >= 0 && !(bits & NOUN)) break;
    if (bits & TIME && lastNoun >= 0 && !(shape & NUMBER)) break;
    if (bits & FORMER) former = true;
    if (!(bits & ADVERB) || bits & NOUN) lastWord = k;
    // "the technical lead on", but "the lead sponsor"
    const modifies =
      tokens.word[k] === "lead" &&
      !(at(tokens.shape, k + 1) & MARK) &&
      !(at(tokens.bits, k + 1) & PREPOSITION);
    if (!modifies && (bits & (NOUN | DATA_NOUN) || (shape & CAPITAL && bits & ORGANISATION_HEAD)))
      lastNoun = k;
    k++;
  }
  let head: number;
  if (name) head = k - 1;
  else if (lastWord < 0) return determinerAlone(grammar, start, k, limit, determiner, before, depth);
  else if (
    lastNoun >= 0 &&
    (!toLimit || k < limit || tooFar(tokens, lastNoun, lastWord)) &&
    !headsBefore(tokens, lastNoun, lastWord, k)
  ) {
    head = lastNoun;
    k = lastNoun + 1;
  } else head = lastWord;
  return complete(
    grammar,
    { from: start, coreTo: k, determiner, before, possessor, own, head, name, former },
    limit,
    depth,
  );
}

/** "many of those", "one of the protesters", "three in the Senate": the determiner is the head. */
function determinerAlone(
  grammar: Grammar,
  start: number,
  k: number,
  limit: number,
  determiner: string | null,
  before: readonly Name[],
  depth: number,
): Phrase | null {
  if (
    determiner === null ||
    k === start ||
    /^(?:the|a|an|my|your|our|their|its|his|no|every|and)$/.test(determiner)
  )
    return null;
  const core: Core = {
    from: start,
    coreTo: k,
    determiner,
    before,
    possessor: null,
    own: start,
    head: k - 1,
    name: null,
    former: false,
  };
  return complete(grammar, core, limit, depth);
}

function complete(grammar: Grammar, core: Core, limit: number, depth: number): Phrase {
  const { tokens } = grammar;
  const complements: Complement[] = [];
  let joint: Phrase | null = null;
  let k = core.coreTo;
  const end = Math.min(limit, core.from + LONGEST);
  while (k < end && depth < DEPTH) {
    let p = k;
    // "based in", "familiar with", "obtained by"
    const word = tokens.word[p] as string;
    const participle = PARTICIPLES.has(word) || (!core.name && endsLikeParticiple(word));
    if (participle && !(at(tokens.shape, p) & MARK)) {
      // "published Tuesday by"
      const skip = at(tokens.bits, p + 1) & TIME && tokens.word[p + 2] === "by" ? 2 : 1;
      if (COMPLEMENTS.has(tokens.word[p + skip] ?? "")) p += skip;
    }
    if (p < end && COMPLEMENTS.has(tokens.word[p] as string)) {
      if (core.name && !nameTakes(core.name, tokens.word[p] as string)) break;
      const object = readPhrase(grammar, p + 1, end, false, depth + 1);
      if (!object || (!object.name && at(tokens.bits, object.head) & TIME)) break;
      complements.push({ preposition: tokens.word[p] as string, object });
      k = object.to;
      continue;
    }
    if (depth > 0 && word === "and" && !core.name && isPairOfNouns(tokens, k)) {
      k += 2;
      continue;
    }
    if (word === "and" && !core.name && !joint && at(tokens.bits, core.head) & ROLE) {
      const other = readPhrase(grammar, k + 1, end, false, depth + 1);
      const alike = other && !other.name && isRole(tokens, other) && !(at(tokens.bits, other.head) & PLURAL);
      if (alike && !(at(tokens.bits, core.head) & PLURAL)) {
        joint = other;
        k = other.to;
        continue;
      }
      if (other?.name?.kind === "person" && hasRoleBefore(tokens, other)) {
        // "founder and chief executive Ann Lund"
        const { name, head, coreTo, to } = other;
        return phraseOf({ ...core, name, head, coreTo }, to, complements, joint);
      }
    }
    break;
  }
  return phraseOf(core, k, complements, joint);
}

/** Bodies go on with "of" and "at" in their names only, which the chunks have seen to. */
function nameTakes(name: Name, preposition: string): boolean {
  return name.kind === "person" && preposition === "of";
}
