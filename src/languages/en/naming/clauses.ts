/** What "who" and "is" clauses say of a person. */
import { type Description, describe } from "./affiliation.ts";
import type { Range } from "./employers.ts";
import { ADVERB, FORMER, PLURAL } from "./lexicon.ts";
import { readPhrase } from "./phrase.ts";
import { type Grammar, isRole, type Phrase } from "./phrase-shape.ts";
import { at, MARK, POSSESSIVE } from "./tokens.ts";

export const bodiesOf = (object: Phrase): Range[] => {
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

/** Verbs that say what somebody is to the body which is their object. */
const LEADING: Readonly<Record<string, true>> = Object.fromEntries(
  "heads leads runs directs chairs oversees manages founded co-founded owns edits headed led chaired directed leading heading chairs represents joined"
    .split(" ")
    .map((w) => [w, true as const]),
);

const WORKING =
  /^(?:works|worked|teaches|taught|studies|studied|researches|researched|specialises|covers|trades|serves|sits|working|practices|lectures|specializes|specialises)$/;

export function relativeClause(grammar: Grammar, start: number, last: number): Description {
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
export function secondClause(grammar: Grammar, start: number, last: number): Description | null {
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
export function copula(grammar: Grammar, start: number, last: number): Description | null {
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

export const former = (d: Description, past: boolean): Description =>
  past
    ? {
        roles: d.roles.map((r) => ({ ...r, former: true })),
        bodies: d.bodies.map((r) => ({ ...r, former: true })),
      }
    : d;
