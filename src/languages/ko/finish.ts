/** Puts a report together: who speaks, where the words begin, what the cue is. */

import type { Span } from "../../engine/types.ts";
import { findCited } from "./according.ts";
import type { Candidate } from "./candidates.ts";
import { afterCue, hintsFor, type State } from "./clause-state.ts";
import { contentStart } from "./content-start.ts";
import { NEW_TOPIC } from "./data/connectives.ts";
import { holdsQuote, type Piece, trimContent } from "./drafts.ts";
import { isVerbal } from "./endings.ts";
import { innerSubject } from "./joining.ts";
import { isTime } from "./lexicon.ts";
import { readPhrase } from "./noun-phrase.ts";
import { part } from "./particles.ts";
import type { Env, Phrase } from "./phrase.ts";
import { phraseStart } from "./phrase-bounds.ts";
import type { Predicate } from "./predicates.ts";
import { readQuotative } from "./quotatives.ts";
import { readSubject, readSubjects, speakerBefore, speakerOfClause } from "./speakers.ts";
import { strangerBefore } from "./stranger.ts";
import type { Word } from "./word.ts";

/** The speaker between particle and verb: …다고 기상청이 밝혔다. */
export function inverted(
  state: State,
  c: Candidate,
  pred: Predicate,
): { phrase: Phrase; last: number } | null {
  if (pred.index < 0) return null;
  const { env } = state;
  for (let i = c.after; i < pred.index; i++) {
    const subject = readSubject(env, i, c.after, pred.index);
    if (!subject) continue;
    const enough = pred.cls === "any" ? 0.8 : subject.kind === "also" ? 0.6 : 0.2;
    if (subject.phrase.strength >= enough && subject.kind !== "at") return subject;
  }
  return null;
}

/** Who reports is a medium, whatever its name looks like. */
const REPORTED = /^(?:보도|타전|단독보도|특종)/;
const asMedium = (p: Phrase): Phrase =>
  p.kind === "person" && p.form === "name" && p.role === null && p.entityId === null
    ? { ...p, kind: "organization", tokens: p.name.split(" "), strength: Math.max(p.strength, 0.7) }
    : p;

const NO_SPEAKER_HEAD =
  /^(?:것|바|데|뒤|후|적|점|내용|이유|가운데|만큼|상황|직후|이후|다음|대로|채|중$|중에|중이|터라|상태|경우|셈|대목|대상|부분|자리|날|당시|때|뿐|듯)/;

/** The speaker after a modifying verb: …이라고 표현한 시갈의 발언이, …겠다고 밝힌 중국에서는. */
function following(state: State, pred: Predicate): Phrase | null {
  const { env } = state;
  const begin = pred.last + 1;
  if (NO_SPEAKER_HEAD.test(env.words[begin]?.bare ?? "것")) return null;
  for (let i = begin; i < env.words.length && i < begin + 7; i++) {
    const word = env.words[i] as Word;
    if (word.region || (isVerbal(word.bare) && part(word).kind === "none")) return null;
    const { kind } = part(word);
    if (kind === "none" && !word.stop && !word.comma) continue;
    const phrase = readPhrase(env, i, begin);
    const enough = kind === "genitive" ? 0.28 : 0.5;
    return phrase && phrase.first === begin && phrase.strength >= enough && phrase.kind !== "document"
      ? phrase
      : null;
  }
  return null;
}

export function finish(
  state: State,
  c: Candidate,
  pred: Predicate | null,
  outer: Predicate | null = null,
): void {
  const { env, pieces } = state;
  const { words, text } = env;
  const head = pieces[0] as Piece;
  const quotedFirst = head.quoted;
  let speaker: Phrase | null = null;
  let speakerLast = -1; // index of the last word of a speaker that stands before
  let split = false;
  const swapped = pred ? inverted(state, c, pred) : null;
  const cited = findCited(env, state.from, head.first);
  const hints = hintsFor(state, c, pred);
  const headHints =
    pieces.length > 1 ? { ...hints, ownWill: hints.ownWill || head.form === "go", judges: false } : hints;
  let before = quotedFirst
    ? (speakerBefore(env, state.from, head.first) ?? strangerBefore(env, state.from, head.first))
    : speakerOfClause(env, state.from, head.last + 1, headHints);
  if (outer && !quotedFirst) {
    before = innerSubject(env, state.from, head.last + 1) ?? before;
  }
  if (cited) {
    speaker = cited.phrase;
    speakerLast = cited.last;
  } else if (swapped) {
    speaker = swapped.phrase;
    split = true;
  } else if (before) {
    speaker = before.phrase;
    speakerLast = before.last;
  }
  const after =
    pred?.adnominal && (!before || before.kind === "topic" || before.phrase.strength < 0.7)
      ? following(state, pred)
      : null;
  if (after && !cited && !swapped && before?.kind !== "subject") {
    speaker = after;
    speakerLast = -1;
  }
  // A pronoun or name between two pieces: "A"라고 말하면서 그는 "B"고 …
  if (!speaker && pieces.length > 1) {
    const second = pieces[1] as Piece;
    const between = readSubjects(env, afterCue(words, head), second.quoted ? second.first : second.last).find(
      (s) => s.kind !== "subject" && s.phrase.strength >= 0.6,
    );
    if (between) {
      speaker = between.phrase;
      if (!second.quoted && between.last < second.last) {
        const start = contentStart(words, between.last + 1, second.last + 1, {
          asks: c.q?.form === "request",
          cueHasDate: true,
          spoken: true,
        });
        pieces[1] = { ...second, first: start, content: [(words[start] as Word).start, second.content[1]] };
      }
    }
  }

  if (speaker && pred && REPORTED.test(pred.bare)) speaker = asMedium(speaker);
  const begin =
    speakerLast >= 0 ? speakerLast + 1 : after ? lastBreak(words, state.from, head.last) : state.from;
  const startHints = {
    asks: c.q?.form === "request" || c.q?.form === "so",
    cueHasDate: cueHasDate(words, c.after, pred),
    spoken: speakerLast >= 0,
  };
  let first = head.first;
  let mixed = false;
  if (quotedFirst) {
    const start = mixedStart(env, begin, head.first, startHints, c);
    if (start >= 0) {
      first = start;
      mixed = true;
    }
  } else {
    first = Math.min(contentStart(words, begin, head.last + 1, startHints), head.last);
  }
  const content: Span[] = pieces.map((p, i) =>
    trimContent(
      text,
      i === 0 && (mixed || !p.quoted) ? [(words[first] as Word).start, p.content[1]] : p.content,
    ),
  );
  if (content.some(([s, e]) => e <= s)) {
    state.pieces = [];
    return;
  }
  const cue: Span[] = pieces.map((p) => p.cue);
  const lastPiece = pieces[pieces.length - 1] as Piece;
  if (outer && pred) {
    const nested = readQuotative(words[pred.last] as Word);
    const lastCue = cue[cue.length - 1];
    if (nested && lastCue) cue[cue.length - 1] = [lastCue[0], Math.min(lastCue[1], nested.at)];
  }
  if (split && pred) {
    cue.pop();
    cue.push([lastPiece.cue[0], c.q!.end], [(words[pred.index] as Word).start, pred.end]);
  }
  if (cited) cue.unshift([cited.cue[0], cited.cue[1]]);
  const holds =
    mixed ||
    pieces.some((p, i) => !p.quoted && holdsQuote(words, i === 0 ? first : p.first, p.last)) ||
    (pieces.some((p) => p.quoted) && pieces.some((p) => !p.quoted));
  const kind = holds ? "mixed" : pieces.every((p) => p.quoted) ? "direct" : "indirect";
  const opening = words[0]?.bare ?? "";
  const last = outer?.last ?? pred?.last ?? c.at;
  state.drafts.push({
    kind,
    content,
    cue,
    source: speaker?.span ?? null,
    speaker,
    without: NEW_TOPIC.has(opening) ? "nobody" : "carried",
    confidence: confidence(kind === "indirect" ? 0.9 : 0.96, speaker),
    from: first,
    to: last,
    final: (outer ?? pred)?.final ?? false,
    closing: null,
    alone: false,
  });
  state.pieces = [];
  state.from = last + 1;
}

/** Weaker phrases make weaker attributions. */
export const confidence = (base: number, speaker: Phrase | null): number =>
  speaker ? base * (0.55 + 0.45 * Math.min(1, speaker.strength + 0.08)) : base;

function cueHasDate(words: readonly Word[], from: number, pred: Predicate | null): boolean {
  if (!pred || pred.index < 0) return false;
  for (let i = from; i < pred.index; i++) if (isTime((words[i] as Word).bare)) return true;
  return false;
}

function lastBreak(words: readonly Word[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    const word = words[i] as Word;
    if (
      !word.region &&
      (word.bare === "사이" ||
        word.bare === "가운데" ||
        word.bare === "와중에" ||
        /(?:지만|으나|는데)$/.test(word.bare))
    )
      return i + 1;
  }
  return from;
}

/** Index where a mixed report begins before its first quote mark, -1 if only quoted words are said. */
function mixedStart(
  env: Env,
  from: number,
  at: number,
  hints: { asks: boolean; cueHasDate: boolean; spoken: boolean },
  c: Candidate,
): number {
  const { words } = env;
  const near = words[at - 1];
  if (at <= from || !near || near.region || near.comma) return -1;
  const { kind, stem } = part(near);
  if ((isVerbal(near.bare) || isVerbal(stem) || /^대해/.test(stem)) && kind !== "object") return -1;
  if (kind !== "object" && kind !== "subject" && kind !== "topic") return -1;
  if (kind === "topic" && /^(?:이번|이날|오늘|당시|최근|올해|현재|지금|특히|다만)$/.test(stem)) return -1;
  if (kind === "object" && c.q?.form !== "go" && c.q?.form !== "as" && c.q?.form !== "myeo") return -1;
  const start = contentStart(words, from, at, hints);
  const own = phraseStart(words, at - 1, from);
  return Math.min(start, own) === start && start < at ? start : own;
}
