/** What is known while the reports of a sentence are read from left to right. */

import type { Span } from "../../engine/types.ts";
import type { Carrier } from "./according.ts";
import type { Candidate } from "./candidates.ts";
import { contentStart } from "./content-start.ts";
import { CONTINUERS } from "./data/connectives.ts";
import type { Draft, Piece } from "./drafts.ts";
import type { Env } from "./phrase.ts";
import type { Predicate } from "./predicates.ts";
import type { ClauseHints } from "./speakers.ts";
import type { Word } from "./word.ts";

export interface State {
  readonly env: Env;
  /** Index of the first word of the current clause. */
  from: number;
  pieces: Piece[];
  readonly drafts: Draft[];
  readonly carrier: Carrier | null;
}

export function pushPiece(state: State, c: Candidate, pred: Predicate | null): void {
  const { env } = state;
  const q = c.q!;
  const previous = state.pieces[state.pieces.length - 1];
  const word = env.words[c.at] as Word;
  const begin = previous ? afterCue(env.words, previous) : c.at;
  let first = c.at;
  if (!c.quoted && previous)
    first = contentStart(env.words, begin, c.at + 1, {
      asks: q.form === "request" || q.form === "so",
      cueHasDate: true,
      spoken: true,
    });
  const content: Span = c.quoted ? word.region!.inner : [(env.words[first] as Word).start, q.at];
  const cueEnd = pred ? Math.max(q.end, pred.end) : q.end;
  state.pieces.push({
    first,
    last: c.at,
    content,
    cue: [q.at, cueEnd],
    form: q.form,
    quoted: c.quoted,
    mood: q.mood,
  });
}

/** Index of the first word after a piece's cue. */
export function afterCue(words: readonly Word[], piece: Piece): number {
  let i = piece.last + 1;
  while (i < words.length && (words[i] as Word).start < piece.cue[1]) i++;
  return i;
}

export function hintsFor(state: State, c: Candidate, pred: Predicate | null): ClauseHints {
  const { words } = state.env;
  const lastWord = (words[c.at] as Word).bare;
  const opening = firstContentWord(words, state.from);
  return {
    judges: pred?.cls === "judge" || c.q?.form === "thatThing",
    ownWill:
      /(?:겠다|자|기로 했다|냐)(?:고|며|면서|는)/.test(lastWord) ||
      c.q?.form === "so" ||
      c.q?.form === "request",
    says: pred?.cls === "say" || pred?.cls === "write",
    continues: opening !== null && CONTINUERS.has(opening),
  };
}

const firstContentWord = (words: readonly Word[], from: number): string | null => words[from]?.bare ?? null;
