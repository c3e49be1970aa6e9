/** The same for reports that end in a noun: …는 입장이다, …는 지적이 나온다. */

import type { Span } from "../../engine/types.ts";
import type { Candidate } from "./candidates.ts";
import { hintsFor, pushPiece, type State } from "./clause-state.ts";
import { contentStart } from "./content-start.ts";
import { NEW_TOPIC } from "./data/connectives.ts";
import { holdsQuote, type Piece, trimContent } from "./drafts.ts";
import { confidence } from "./finish.ts";
import { innerSubject, nestedIn } from "./joining.ts";
import type { readNounClause } from "./noun-clause.ts";
import { readPhrase } from "./noun-phrase.ts";
import { part } from "./particles.ts";
import type { Env, Phrase } from "./phrase.ts";
import { readQuotative } from "./quotatives.ts";
import { speakerBefore, speakerOfClause } from "./speakers.ts";
import type { Word } from "./word.ts";

/** Who finds out: 연구팀은 …는 사실을 알아냈다. */
const FINDERS =
  /(?:연구팀|연구진|교수팀|조사팀|과학자|연구자|교수|연구원|연구위원|박사|학자|연구소|대학|천문대|항공우주국|우주국)$/;

export function finishNoun(
  state: State,
  c: Candidate,
  noun: NonNullable<ReturnType<typeof readNounClause>>,
): void {
  const { env, pieces } = state;
  const { words, text } = env;
  pushPiece(state, c, null);
  const head = pieces[0] as Piece;
  const hints = hintsFor(state, c, null);
  const nested = !head.quoted && nestedIn(env, noun.last);
  const inner = nested ? innerSubject(env, state.from, head.last + 1) : null;
  const before =
    inner ??
    (noun.owner || noun.atLarge
      ? null
      : head.quoted
        ? speakerBefore(env, state.from, head.first)
        : speakerOfClause(env, state.from, head.last + 1, {
            ...hints,
            judges: noun.closing !== null && !hints.ownWill,
          }));
  const usable =
    before &&
    (!noun.closing || (before.phrase.strength >= 0.7 && before.kind !== "subject")) &&
    noun.noun !== "것" &&
    !(
      noun.noun === "사실" &&
      !FINDERS.test(before.phrase.name) &&
      !FINDERS.test(before.phrase.role?.text ?? "")
    )
      ? before
      : null;
  const held = !usable && noun.needsSpeaker ? holder(env, state.from, head.last) : null;
  const speaker = noun.owner ?? usable?.phrase ?? held?.phrase ?? null;
  if (noun.needsSpeaker && !speaker && !(hints.continues && noun.noun !== "사실")) {
    state.pieces = [];
    if (!noun.final) state.from = noun.last + 1;
    return;
  }
  const skip = noun.atLarge ? atPlace(env, state.from, head.last) : state.from;
  const begin = usable ? usable.last + 1 : held ? held.last + 1 : skip;
  const first = head.quoted
    ? head.first
    : Math.min(
        contentStart(words, begin, head.last + 1, { asks: false, cueHasDate: true, spoken: usable !== null }),
        head.last,
      );
  const content = pieces.map(
    (p, i): Span =>
      trimContent(text, i === 0 && !p.quoted ? [(words[first] as Word).start, p.content[1]] : p.content),
  );
  const cue: Span[] = [...pieces.slice(0, -1).map((p) => p.cue), ...noun.cue.map((s): Span => [s[0], s[1]])];
  const outer = nested ? readQuotative(words[noun.last] as Word) : null;
  const lastCue = cue[cue.length - 1];
  if (outer && lastCue) cue[cue.length - 1] = [lastCue[0], Math.min(lastCue[1], outer.at)];
  state.pieces = [];
  if (content.some(([s, e]) => e <= s)) return;
  const holds = pieces.some((p, i) => !p.quoted && holdsQuote(words, i === 0 ? first : p.first, p.last));
  const kind =
    holds || (pieces.some((p) => p.quoted) && pieces.some((p) => !p.quoted))
      ? "mixed"
      : pieces.every((p) => p.quoted)
        ? "direct"
        : "indirect";
  state.drafts.push({
    kind,
    content,
    cue,
    source: speaker?.span ?? null,
    speaker,
    without: noun.atLarge || NEW_TOPIC.has(words[0]?.bare ?? "") ? "nobody" : "carried",
    confidence: confidence(0.88, speaker),
    from: first,
    to: noun.last,
    final: noun.final,
    closing: speaker ? null : noun.closing,
    alone: false,
  });
  state.from = noun.last + 1;
}

/** "문건에는 …라는 주장이 담겨 있다": the text that holds the claim. */
function holder(env: Env, from: number, to: number): { phrase: Phrase; last: number } | null {
  for (let i = from; i < to && i < from + 6; i++) {
    const word = env.words[i] as Word;
    if (word.region) return null;
    if (!/(?:에는|에도|에|엔)$/.test(word.bare) || part(word).kind === "none") continue;
    const phrase = readPhrase(env, i, from);
    return phrase?.kind === "document" ? { phrase, last: i } : null;
  }
  return null;
}

/** "연구 일선에서는 …라는 비판이 나온다": the place is outside what is said. */
function atPlace(env: Env, from: number, to: number): number {
  for (let i = from; i < to && i < from + 5; i++) {
    const word = env.words[i] as Word;
    if (word.region) return from;
    const { kind } = part(word);
    if (kind === "at") return i + 1;
    if (kind === "place" && /(?:안팎|일각|업계|사이)에서도?$/.test(word.bare)) return i + 1;
    if (kind !== "none" && kind !== "genitive") return from;
  }
  return from;
}
