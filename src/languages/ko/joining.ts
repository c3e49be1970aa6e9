/** When two quotatives belong to one report, and which of two nested reports counts. */

import type { Candidate } from "./candidates.ts";
import type { State } from "./clause-state.ts";
import { readNounClause } from "./noun-clause.ts";
import type { Env } from "./phrase.ts";
import { findPredicate, type Predicate } from "./predicates.ts";
import { looksAhead, readQuotative } from "./quotatives.ts";
import { readSubject, readSubjects, type Subject } from "./speakers.ts";
import type { Word } from "./word.ts";

/** How many candidates ahead a report may go on. */
const MOST_JOINED = 8;

/** The clause turns: a new subject after it is a new speaker. */
const TURNS = /(?:지만|으나|는데|[았었했]고|[았었했]으며)$/;

/** Whether the next candidate goes on with the same report: `"A"며 "B"고 …`. */
export function joins(
  state: State,
  candidates: readonly Candidate[],
  k: number,
  pred: Predicate | null,
): boolean {
  const { env } = state;
  const c = candidates[k] as Candidate;
  const begin = pred && c.q?.form === "go" ? pred.last + 1 : c.after;
  const turns = pred !== null && c.q?.form === "go" && TURNS.test((env.words[pred.last] as Word).bare);
  if (pred !== null && /자$/.test((env.words[pred.last] as Word).bare)) return false;
  for (let j = k + 1; j < candidates.length && j <= k + MOST_JOINED; j++) {
    const next = candidates[j] as Candidate;
    if (next.at < begin) continue;
    for (let i = begin; i < next.at; i++) {
      const word = env.words[i] as Word;
      if (word.stop) return false;
      if (word.region) continue;
      if (c.quoted && /(?:[았었했]고|[았었했]으며|[았었했]지만|[았었했]으나)$/.test(word.bare)) return false;
      const subject = next.quoted || i < begin + 3 ? readSubject(env, i, begin, next.at) : null;
      if (
        subject &&
        subject.kind !== "subject" &&
        subject.phrase.strength >= 0.7 &&
        (turns || (subject.phrase.form !== "pronoun" && (next.quoted || c.quoted)))
      )
        return false;
    }
    const { q } = next;
    if (!q) continue;
    if (q.form === "neun") {
      if (readNounClause(env, next)) return next.quoted || !c.quoted;
      continue;
    }
    if (next.quoted)
      return (
        q.form === "go" ||
        q.form === "myeo" ||
        q.form === "ra" ||
        (q.form === "request" && findPredicate(env.words, next.after, q, false) !== null)
      );
    if (q.form === "myeo") {
      if (findPredicate(env.words, next.after, q, false)) return true;
      continue;
    }
    if (q.form === "request" && !looksAhead(env.words[next.at - 1])) continue;
    if (["so", "fact", "whether", "intent"].includes(q.form) && c.quoted) continue;
    const verb = findPredicate(env.words, next.after, q, false);
    if (verb && !(verb.cls === "do" && /^(?:한다|합니다|해)/.test(verb.bare))) return true;
  }
  return false;
}

/** Of two reports, one in the other, the inner one counts if somebody else is its subject. */
export function innerSpeaks(state: State, c: Candidate, judges: boolean): boolean {
  if (judges) return false;
  const subjects = readSubjects(state.env, state.from, c.at + 1);
  const inner = subjects.filter((s) => s.kind === "subject" && s.phrase.strength >= 0.6);
  if (
    inner.some((s) => /%|응답자|참여자|퍼센트/.test(state.env.text.slice(s.phrase.span[0], s.phrase.span[1])))
  )
    return false;
  return inner.length > 0 && (subjects.length > 1 || inner.length > 0);
}

/** The subject right before the inner one of two reports. */
export function innerSubject(env: Env, from: number, to: number): Subject | null {
  const subjects = readSubjects(env, from, to);
  const topic = subjects.find((s) => s.kind !== "subject" && s.phrase.strength >= 0.6);
  const inner = subjects.filter(
    (s) => s.kind === "subject" && s.phrase.strength >= 0.6 && (!topic || s.last > topic.last),
  );
  return (topic ? inner[0] : (inner[1] ?? inner[0])) ?? null;
}

/** The report's last word carries the ending of an outer one: 의견을 냈다고 전했다. */
export function nestedIn(env: Env, last: number): boolean {
  const q = readQuotative(env.words[last] as Word);
  return q?.form === "go" && findPredicate(env.words, last + 1, q, false) !== null;
}
