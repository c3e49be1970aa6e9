/** What stands behind a name: brackets, age, appositions, "of" and "who". */
import { type Description, describe } from "./affiliation.ts";
import { bodiesOf, copula, relativeClause, secondClause } from "./clauses.ts";
import { isBodyName, type Range } from "./employers.ts";
import {
  ADVERB,
  BODY,
  FORMER,
  NOUN,
  PERSON,
  PLACE,
  PLURAL,
  PREPOSITION,
  PRONOUN,
  ROLE,
  TIME,
  VERB,
} from "./lexicon.ts";
import type { Name } from "./name.ts";
import { readPhrase } from "./phrase.ts";
import { type Grammar, hasRoleBefore, type Phrase } from "./phrase-shape.ts";
import { at, MARK, NUMBER } from "./tokens.ts";

const DASH = /^[–—-]$/;

interface Behind {
  readonly description: Description;
  readonly to: number;
  readonly relative: number;
}

export function readBehind(
  grammar: Grammar,
  name: Name,
  start: number,
  last: number,
  described: boolean,
): Behind {
  const { tokens, registry } = grammar;
  const roles: Range[] = [];
  const bodies: Range[] = [];
  let owner: string | null = null;
  const add = (d: Description, former = false): void => {
    owner ??= d.owner ?? null;
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
    const verb = tokens.word[start - 1] ?? "";
    const saidBy =
      /^(?:said|says|added|adds|told|asked|argued|explained|noted|writes|wrote)$/.test(verb) ||
      (verb === "to" && tokens.word[start - 2] === "according");
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
      if (at(tokens.bits, t) & FORMER || tokens.word[t] === "then") former = true;
      t++;
    }
    if (at(tokens.shape, t) & NUMBER && (tokens.word[t] as string).length <= 3 && t > k) {
      if (tokens.word[t + 1] !== ",") break;
      k = t + 1;
      to = Math.max(to, t + 1);
      continue;
    }
    // "Rep. Carl Lund, R-Ala., chairman of …", "Ann Lund, PhD, of …"
    const letters = /^(?:[dri]-\p{L}.*|ph\.?d|m\.?d|mbe|obe|cbe|kc|qc|frs|esq|cfa|cpa|rn)$/u;
    if (t > k && letters.test(tokens.word[t] ?? "") && tokens.word[t + 1] === ",") {
      k = t + 1;
      to = t + 1;
      continue;
    }
    // "head of research, Asia-Pacific, at Corvo Bank"
    const region = t > k ? registry.at(t) : null;
    if (region?.kind === "place" && tokens.word[region.chunk.to] === "," && roles.length > 0) {
      k = region.chunk.to;
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
  return { description: { roles, bodies, owner }, to, relative };
}

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

function closing(words: readonly string[], open: number, last: number): number {
  for (let i = open + 1; i < Math.min(last, open + 14); i++) if (words[i] === ")") return i;
  return -1;
}
