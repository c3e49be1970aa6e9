/** The reports of one sentence: candidates → predicates → speakers → statements. */
import type { Span } from "../../engine/types.ts";
import { type Carrier, findAccording, findCited } from "./according.ts";
import { type Candidate, findCandidates } from "./candidates.ts";
import { contentStart } from "./content-start.ts";
import { CONTINUERS, NEW_TOPIC } from "./data/connectives.ts";
import { type Draft, holdsQuote, type Piece, trimContent } from "./drafts.ts";
import { isVerbal } from "./endings.ts";
import { isTime } from "./lexicon.ts";
import { readNounClause } from "./noun-clause.ts";
import { readPhrase } from "./noun-phrase.ts";
import { part } from "./particles.ts";
import type { Env, Phrase } from "./phrase.ts";
import { phraseStart } from "./phrase-bounds.ts";
import { findPredicate, type Predicate } from "./predicates.ts";
import { looksAhead, type Quotative, readQuotative } from "./quotatives.ts";
import { readSubject, readSubjects, type Subject, speakerBefore, speakerOfClause } from "./speakers.ts";
import type { Word } from "./words.ts";

interface State {
  readonly env: Env;
  /** Index of the first word of the current clause. */
  from: number;
  pieces: Piece[];
  readonly drafts: Draft[];
  readonly carrier: Carrier | null;
}

/** Words with which a sentence can hold a report at all. */
export function mayReport(words: readonly Word[]): boolean {
  for (const word of words) {
    if (word.region) return true;
    const { bare } = word;
    const last = bare.charCodeAt(bare.length - 1);
    if (TRIGGERS.has(last) && TRIGGER.test(bare)) return true;
  }
  return false;
}
const TRIGGER =
  /(?:[다라자냐까니](?:고|며|면서|는|던)(?:도|만|까지|는|게|건|것)?|따르면|의하면|것으로|것을|걸로|도록|[음임함됨]을|(?:뜻|의사|의향|방침|계획|의지|생각|입장|각오|포부|구상)[을도]|지|지를|[가-힣][란단잔냔])$/;
const TRIGGERS = new Set([..."고며서도만지는던게건것면로을록를란단잔냔까"].map((c) => c.charCodeAt(0)));

export function readReports(env: Env): Draft[] {
  const { words } = env;
  if (words.length === 0 || !mayReport(words)) return [];
  const carrier = findAccording(env);
  const start = carrier ? carrier.last + 1 : 0;
  const state: State = { env, from: start, pieces: [], drafts: [], carrier };
  const candidates = findCandidates(words, start);
  for (let k = 0; k < candidates.length; k++) {
    const c = candidates[k] as Candidate;
    if (c.at < state.from && !c.quoted) continue;
    if (c.at < state.from) continue;
    k = readCandidate(state, candidates, k);
  }
  if (carrier) addAccording(state, carrier);
  return state.drafts;
}

/** @returns index of the last candidate that was used */
function readCandidate(state: State, candidates: readonly Candidate[], k: number): number {
  const { env } = state;
  const c = candidates[k] as Candidate;
  const { q } = c;
  if (!q) return k;
  const { words } = env;
  switch (q.form) {
    case "neun": {
      const noun = readNounClause(env, c);
      if (!noun || (c.quoted && !speechLike(env, c, noun.noun))) return k;
      if (c.quoted && q.rest === "" && noun.noun === "것" && !noun.final) return k;
      finishNoun(state, c, noun);
      return k;
    }
    case "request":
    case "as":
    case "ra":
      if (c.quoted) return readSpecial(state, c, k);
      if (q.form === "as") return readNaming(state, c, k);
      if (
        q.form !== "request" ||
        (!looksAhead(words[c.at - 1]) && !/할|될/.test(words[c.at - 1]?.bare.slice(-1) ?? ""))
      )
        return k;
      break;
    default:
  }
  const pred = findPredicate(words, c.after, q, c.quoted);
  const joined =
    (q.form === "myeo" || (pred?.linking && pred.cls !== "any" && q.form === "go")) &&
    joins(state, candidates, k, pred);
  if (joined) {
    pushPiece(state, c, q.form === "myeo" ? null : pred);
    return k;
  }
  if (!pred) {
    // …다며 with a verb of action: the reason that somebody gives.
    if (!c.quoted && q.form === "myeo") {
      const speaker = speakerOfClause(env, state.from, c.at + 1, hintsFor(state, c, null));
      if (speaker && speaker.phrase.strength >= 0.75) {
        pushPiece(state, c, null);
        finish(state, c, null);
      } else state.pieces = [];
    } else if (!c.quoted) {
      /* no report: the clause may still be part of one that follows */
    }
    return k;
  }
  // A report inside a report: …는다고 말했다고 전했다.
  const outer = candidates[k + 1];
  if (!c.quoted && outer && !outer.quoted && outer.at === pred.last && outer.q?.form === "go") {
    const outerPred = findPredicate(words, outer.after, outer.q, false);
    if (outerPred) {
      if (innerSpeaks(state, c, q.form === "thatThing" || pred.cls === "judge")) {
        pushPiece(state, c, pred);
        finish(state, c, pred, outerPred);
        return k + 1;
      }
      return k;
    }
  }
  if (["so", "fact", "whether", "intent"].includes(q.form)) {
    const speaker = speakerOfClause(env, state.from, c.at + 1, hintsFor(state, c, pred));
    if (!speaker || speaker.phrase.strength < 0.6) return k;
  }
  if (q.form === "go" && pred.cls === "do" && !c.quoted && !usableDo(state, c, pred)) return k;
  if (
    !c.quoted &&
    pred.cls === "judge" &&
    /^(?:생각|믿|여기|느끼|느꼈|보는|본|판단|예상|기대)/.test(pred.bare)
  ) {
    const speaker =
      speakerOfClause(env, state.from, c.at + 1, hintsFor(state, c, pred)) ?? inverted(state, c, pred);
    if (!speaker && q.form === "go") return k;
  }
  if (
    /^(?:불렀|부르|부른|불러|일컬|칭했|지칭)/.test(pred.bare) &&
    (!c.quoted || /^(?:부른다|부르는|부르며|부르고|불러)/.test(pred.bare))
  )
    return k;
  // "…"고 묻자: the question of somebody who is no source.
  if (
    /자$/.test((words[pred.last] as Word).bare) &&
    !pred.final &&
    /^(?:묻|질문|물|되묻|하자)/.test(pred.bare)
  ) {
    const asks = c.quoted
      ? speakerBefore(env, state.from, c.at)
      : speakerOfClause(env, state.from, c.at + 1, hintsFor(state, c, pred));
    if (
      !asks ||
      /^(?:기자|취재진|기자들|진행자|사회자|앵커)$/.test(asks.phrase.role?.text ?? asks.phrase.name)
    ) {
      state.pieces = [];
      state.from = pred.last + 1;
      return k;
    }
  }
  pushPiece(state, c, pred);
  finish(state, c, pred);
  return k;
}

/** 고 한다: hearsay; 고 한: only of a named speaker. */
function usableDo(state: State, c: Candidate, pred: Predicate): boolean {
  if (/^(?:한다|합니다|해|하고|하는|한단다)$/.test(pred.bare)) return false;
  if (/^(?:했|하며|하면서|하자|하더니)/.test(pred.bare)) {
    if (state.carrier) return true;
    const hints = hintsFor(state, c, pred);
    return (
      speakerOfClause(state.env, state.from, c.at + 1, hints) !== null ||
      hints.continues ||
      state.pieces.length > 0 ||
      c.q?.mood === "다"
    );
  }
  const speaker = speakerOfClause(state.env, state.from, c.at + 1, hintsFor(state, c, pred));
  return speaker !== null && speaker.phrase.strength >= 0.8;
}

/** `"…줄 것"을 당부했다`, `"…"로 규정했다`, `"…"라 말했다`. */
function readSpecial(state: State, c: Candidate, k: number): number {
  const { env } = state;
  const q = c.q!;
  const region = (env.words[c.at] as Word).region!;
  const inner = env.text.slice(region.inner[0], region.inner[1]);
  if (q.form === "request") {
    if (!/것\s*$/.test(inner)) return k;
    const pred = findPredicate(env.words, c.after, q, false);
    if (!pred) return k;
    pushPiece(state, c, pred);
    finish(state, c, pred);
    return k;
  }
  if (q.form === "ra") {
    const pred = findPredicate(env.words, c.after, { ...q, form: "go" }, false);
    if (!pred) return k;
    pushPiece(state, c, pred);
    finish(state, c, pred);
    return k;
  }
  const next = env.words[c.after];
  if (
    !next ||
    next.region ||
    !/^(?:규정|표현|비유|묘사|정의|평가|평했|불렀|부르|지칭|꼽|일컬|칭했|진단|요약|빗댔)/.test(next.bare) ||
    /(?:됐|되|된|돼|받)/.test(next.bare)
  )
    return k;
  const pred = findPredicate(env.words, c.after, { ...q, form: "go" }, true);
  if (!pred || !speakerBefore(env, state.from, c.at)) return k;
  pushPiece(state, c, pred);
  finish(state, c, pred);
  return k;
}

/** 그는 그를 "…" 인물로 묘사했다: quoted words inside the object of a verb of naming. */
function readNaming(state: State, c: Candidate, k: number): number {
  const { env } = state;
  if (!holdsQuote(env.words, state.from, c.at)) return k;
  const pred = findPredicate(env.words, c.after, { ...(c.q as Quotative), form: "go" }, false);
  const speaker = pred && speakerOfClause(env, state.from, c.at + 1, hintsFor(state, c, pred));
  if (!pred || !speaker || speaker.phrase.strength < 0.6) return k;
  pushPiece(state, c, pred);
  finish(state, c, pred);
  return k;
}

const SENTENCE_END = /[다요까죠네자라오나니걸군지데소][.!?…~]*$/;
const EXACT_SPEECH =
  /^(?:말|글|입장|설명|주장|지적|반응|답변|대답|질문|의견|메시지|소감|바람|당부|발언|해명|경고|얘기|이야기|목소리|증언|진술|심경|각오|평가|분석|전망|비판|호소|조언|뜻|취지|우려|요구|제안|견해|시각|논리|댓글|비난|의지|방침|중론|관측|하소연|포부|반박|자평|것|판단|여론|주문|볼멘소리|쓴소리)$/;

/** Even two words before these are somebody's: "사실무근"이라는 입장. */
const STANCE = /^(?:입장|주장|설명|해명|반응|답변|의견|지적|반박|비판|방침|평가|분석|견해)$/;

/** `"…"라는 입장`: speech if the words are a sentence, or the noun is one of saying and they are more than a label. */
function speechLike(env: Env, c: Candidate, noun: string): boolean {
  const region = (env.words[c.at] as Word).region!;
  const inner = env.text.slice(region.inner[0], region.inner[1]).trim();
  if (!EXACT_SPEECH.test(noun)) return false;
  if (SENTENCE_END.test(inner)) return inner.length >= 6 || noun !== "말";
  if (inner.length >= 2 && STANCE.test(noun)) return true;
  return inner.length >= 12 && noun !== "말" && noun !== "뜻" && noun !== "글";
}

/** How many candidates ahead a report may go on. */
const MOST_JOINED = 8;
/** The clause turns: a new subject after it is a new speaker. */
const TURNS = /(?:지만|으나|는데|[았었했]고|[았었했]으며)$/;

/** Whether the next candidate goes on with the same report: `"A"며 "B"고 …`. */
function joins(state: State, candidates: readonly Candidate[], k: number, pred: Predicate | null): boolean {
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
function innerSpeaks(state: State, c: Candidate, judges: boolean): boolean {
  if (judges) return false;
  const subjects = readSubjects(state.env, state.from, c.at + 1);
  const inner = subjects.filter((s) => s.kind === "subject" && s.phrase.strength >= 0.6);
  if (
    inner.some((s) => /%|응답자|참여자|퍼센트/.test(state.env.text.slice(s.phrase.span[0], s.phrase.span[1])))
  )
    return false;
  return inner.length > 0 && (subjects.length > 1 || inner.length > 0);
}

function pushPiece(state: State, c: Candidate, pred: Predicate | null): void {
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
function afterCue(words: readonly Word[], piece: Piece): number {
  let i = piece.last + 1;
  while (i < words.length && (words[i] as Word).start < piece.cue[1]) i++;
  return i;
}

function hintsFor(
  state: State,
  c: Candidate,
  pred: Predicate | null,
): { judges: boolean; ownWill: boolean; continues: boolean } {
  const { words } = state.env;
  const lastWord = (words[c.at] as Word).bare;
  const opening = firstContentWord(words, state.from);
  return {
    judges: pred?.cls === "judge" || c.q?.form === "thatThing",
    ownWill:
      /(?:겠다|자|기로 했다|냐)(?:고|며|면서|는)/.test(lastWord) ||
      c.q?.form === "so" ||
      c.q?.form === "request",
    continues: opening !== null && CONTINUERS.has(opening),
  };
}

const firstContentWord = (words: readonly Word[], from: number): string | null => words[from]?.bare ?? null;

/** The speaker between particle and verb: …다고 기상청이 밝혔다. */
function inverted(state: State, c: Candidate, pred: Predicate): { phrase: Phrase; last: number } | null {
  if (pred.index < 0) return null;
  const { env } = state;
  for (let i = c.after; i < pred.index; i++) {
    const subject = readSubject(env, i, c.after, pred.index);
    if (!subject) continue;
    const enough =
      pred.cls === "any" ? 0.8 : subject.kind === "topic" ? 0.34 : subject.kind === "subject" ? 0.34 : 0.6;
    if (subject.phrase.strength >= enough && subject.kind !== "at") return subject;
  }
  return null;
}

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

function finish(state: State, c: Candidate, pred: Predicate | null, outer: Predicate | null = null): void {
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
    ? speakerBefore(env, state.from, head.first)
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
  if (after && !cited && !swapped && (!before || before.kind !== "subject")) {
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

/** The subject right before the inner one of two reports. */
function innerSubject(env: Env, from: number, to: number): Subject | null {
  const inner = readSubjects(env, from, to).filter((s) => s.kind === "subject" && s.phrase.strength >= 0.6);
  return inner[inner.length - 1] ?? null;
}

/** The report's last word carries the ending of an outer one: 의견을 냈다고 전했다. */
function nestedIn(env: Env, last: number): boolean {
  const q = readQuotative(env.words[last] as Word);
  return q?.form === "go" && findPredicate(env.words, last + 1, q, false) !== null;
}

/** Who finds out: 연구팀은 …는 사실을 알아냈다. */
const FINDERS =
  /(?:연구팀|연구진|교수팀|조사팀|과학자|연구자|교수|연구원|연구위원|박사|학자|연구소|대학|천문대|항공우주국|우주국)$/;

function finishNoun(state: State, c: Candidate, noun: NonNullable<ReturnType<typeof readNounClause>>): void {
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
    !(noun.noun === "것" && before.kind !== "topic") &&
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

/** 에 따르면 without an inner speaker: the rest of the sentence is what the source says. */
function addAccording(state: State, carrier: Carrier): void {
  const { env, drafts } = state;
  const { words, text } = env;
  const inner = drafts.filter((d) => d.final || d.source);
  const keeps =
    inner.some((d) => d.source !== null && (d.final || d.kind !== "indirect")) ||
    drafts.some((d) => d.without === "nobody" && d.final && d.source === null && !d.closing);
  if (keeps) return;
  const first = carrier.last + 1;
  if (first >= words.length) return;
  const lastWord = words[words.length - 1] as Word;
  let end = lastWord.end;
  let direct: Draft | null = null;
  for (const d of drafts)
    if (d.final && d.source === null) {
      end = (d.content[d.content.length - 1] as Span)[1];
      if (d.kind === "direct") direct = d;
    }
  if (end === lastWord.end) {
    const said = /([다라자냐])고$/.exec((words[words.length - 2] ?? lastWord).bare);
    if (said && /^(?:한다|합니다|했다|한단다|해요|한다는)$/.test(lastWord.bare))
      end = (words[words.length - 2] as Word).end - 1;
  }
  const content: Span[] = direct
    ? [...direct.content]
    : [trimContent(text, [(words[first] as Word).start, end])];
  if (content.some(([s, e]) => e <= s)) return;
  drafts.length = 0;
  drafts.push({
    kind: direct ? "direct" : holdsQuote(words, first, words.length - 1) ? "mixed" : "indirect",
    content,
    cue: [[carrier.cue[0], carrier.cue[1]]],
    source: carrier.phrase.span,
    speaker: carrier.phrase,
    without: "nobody",
    confidence: confidence(0.95, { ...carrier.phrase, strength: Math.max(0.7, carrier.phrase.strength) }),
    from: first,
    to: words.length - 1,
    final: true,
    closing: null,
    alone: false,
  });
}
