/** The reports of one sentence: candidates → predicates → speakers → statements. */

import { findAccording } from "./according.ts";
import { addAccording } from "./according-report.ts";
import { type Candidate, findCandidates } from "./candidates.ts";
import { hintsFor, pushPiece, type State } from "./clause-state.ts";
import { type Draft, holdsQuote } from "./drafts.ts";
import { finish, inverted } from "./finish.ts";
import { finishNoun } from "./finish-noun.ts";
import { innerSpeaks, joins } from "./joining.ts";
import { readNounClause } from "./noun-clause.ts";
import type { Env } from "./phrase.ts";
import { findPredicate, type Predicate } from "./predicates.ts";
import { looksAhead, type Quotative } from "./quotatives.ts";
import { speakerBefore, speakerOfClause } from "./speakers.ts";
import type { Word } from "./word.ts";

/** Words with which a sentence can hold a report at all. */
function mayReport(words: readonly Word[]): boolean {
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

/** How many words of a byline stand before the sentence: "[한빛신문 문서윤 기자]", "(서울=한빛) 문서윤 기자 =". */
function bylineEnd(words: readonly Word[]): number {
  const first = (words[0] as Word).text;
  const opens = first.startsWith("[") || (first.startsWith("(") && first.includes("="));
  for (let i = 0; i < words.length && i < 8; i++)
    if (!words[i]?.region && words[i]?.text.endsWith("=")) return i + 1;
  return opens && words.length > 1 ? 1 : 0;
}

export function readReports(env: Env): Draft[] {
  const { words } = env;
  if (words.length === 0 || !mayReport(words)) return [];
  const carrier = findAccording(env);
  const start = carrier ? carrier.last + 1 : bylineEnd(words);
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
      const enclosed = candidates
        .slice(k + 1, k + 6)
        .some((later) => later.q?.form === "neun" && !later.quoted);
      if (speaker && speaker.phrase.strength >= 0.75 && !enclosed) {
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
    if (firstPerson(words, state.from, c.at)) return k;
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

/** "우리는 … 생각한다": the writer's own view. */
function firstPerson(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 5; i++)
    if (/^(?:나는|난|저는|전|우리는|저희는)$/.test((words[i] as Word).bare)) return true;
  return false;
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
  // "…늘 것"으로 내다봤다.
  if (/것\s*$/.test(inner)) {
    const pred = findPredicate(env.words, c.after, { ...q, form: "thatThing" }, false);
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
  /^(?:말|글|입장|설명|주장|지적|반응|답변|대답|질문|의견|메시지|소감|바람|당부|발언|해명|경고|얘기|이야기|목소리|증언|진술|심경|각오|평가|분석|전망|비판|호소|조언|뜻|취지|우려|요구|제안|견해|시각|논리|댓글|비난|의지|방침|중론|관측|하소연|포부|반박|자평|것|판단|여론|주문|볼멘소리|쓴소리|논평|성명|성명서|입장문|사과문|게시글|게시물|답글|공지|공지문|편지|트윗|문자메시지|사과|해석|결론|진단|조언|소회|인사|호평|혹평|극찬|보고|공지|다짐|약속|항변|반론|비아냥|기대|걱정)$/;

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
