/** Quotes without a particle: whose they are stands beside them, in brackets or in the next sentence. */

import type { Span } from "../../engine/types.ts";
import { completes } from "./data/idioms.ts";
import { type Draft, trimContent } from "./drafts.ts";
import { confidence } from "./finish.ts";
import { labelSpeaker } from "./labels.ts";
import { readPhrase, readWhole } from "./noun-phrase.ts";
import { part } from "./particles.ts";
import type { Env, Phrase } from "./phrase.ts";
import { readQuotative } from "./quotatives.ts";
import { listedSpeaker } from "./samples.ts";
import { readSubject, speakerBefore } from "./speakers.ts";
import { readVerb } from "./verbs.ts";
import type { Sentence, Word } from "./word.ts";

const SPOKEN_END = /[다요까죠네자라오나니걸군지데소]["'’”]?[.!?…~]*$/;

/** A quote without particle: the whole sentence, or its end. */
export function readAlone(env: Env, at: number, sentence: Sentence): Draft | null {
  const { words, text } = env;
  const word = words[at] as Word;
  const region = word.region!;
  const inner = text.slice(region.inner[0], region.inner[1]).trim();
  const sentenceLike = SPOKEN_END.test(inner) || /[.!?]$/.test(inner);
  const rest = words.slice(at + 1).filter((w) => !/^[\])］】]+$/.test(w.text));
  const whole = at === 0;
  const content: Span[] = [trimContent(text, region.inner)];
  if ((content[0] as Span)[1] <= (content[0] as Span)[0]) return null;
  const base = {
    kind: "direct" as const,
    content,
    from: at,
    to: words.length - 1,
    final: true,
    closing: null,
  };
  if (rest.length === 0) {
    if (whole) {
      if (!sentenceLike && inner.length < 12) return null;
      if (inner.length < 6) return null;
      return {
        ...base,
        cue: null,
        source: null,
        speaker: null,
        without: ends(text, sentence) ? "carried" : "next",
        confidence: 0.8,
        alone: true,
      };
    }
    const label = sentenceLike || inner.length >= 12 ? labelSpeaker(env, at) : null;
    if (label)
      return {
        ...base,
        cue: null,
        source: label.span,
        speaker: label,
        without: "carried",
        confidence: confidence(0.9, label),
        alone: true,
      };
    // 한 시민은 "…."
    if (!sentenceLike || inner.length < 8) return null;
    const before = speakerBefore(env, 0, at);
    if (
      !before ||
      before.phrase.strength < 0.6 ||
      !(word.stop || /[.!?]$/.test(inner) || text.slice(region.outer[1], region.outer[1] + 1) === "")
    )
      return null;
    return {
      ...base,
      cue: null,
      source: before.phrase.span,
      speaker: before.phrase,
      without: "carried",
      confidence: confidence(0.8, before.phrase),
      alone: true,
    };
  }
  const listed = listedSpeaker(env, at);
  if (listed)
    return {
      ...base,
      to: at,
      cue: [listed.cue],
      source: listed.phrase.span,
      speaker: listed.phrase,
      without: "carried",
      confidence: confidence(0.9, listed.phrase),
      alone: false,
    };
  if (!sentenceLike && inner.length < 12) return null;
  // “…”(유룡 KAIST 화학과 교수)
  const bracket = rest.length === 1 && whole ? bracketSpeaker(env, rest[0] as Word) : null;
  if (bracket)
    return {
      ...base,
      cue: null,
      source: bracket.span,
      speaker: bracket,
      without: "carried",
      confidence: confidence(0.9, bracket),
      alone: true,
    };
  const told = readTelling(env, at + 1);
  if (told && (sentenceLike || told.strong))
    return {
      ...base,
      cue: [told.cue],
      source: told.phrase?.span ?? null,
      speaker: told.phrase,
      without: "carried",
      confidence: confidence(0.9, told.phrase),
      alone: !told.phrase,
    };
  return null;
}

/** Ends with a full stop inside or after its marks: no subhead. */
const ends = (text: string, s: Sentence): boolean =>
  /[.!?…]["'”’“]*[.!?]?$/.test(text.slice(Math.max(s.span[0], s.span[1] - 4), s.span[1]));

export function bracketSpeaker(env: Env, word: Word): Phrase | null {
  const source = env.text.slice(word.start, word.end);
  if (!/^[(（].*[)）]$/.test(source)) return null;
  const words: Word[] = [];
  let at = word.start + 1;
  for (const piece of source.slice(1, -1).split(/\s+/)) {
    const start = env.text.indexOf(piece, at);
    if (piece === "" || start < 0) continue;
    words.push({
      ...word,
      start,
      end: start + piece.length,
      text: piece,
      bare: piece,
      tail: "",
      comma: false,
      stop: false,
      parted: null,
    });
    at = start + piece.length;
  }
  if (words.length === 0 || words.length > 7) return null;
  const phrase = readWhole({ ...env, words, phrases: new Map() }, 0, words.length - 1);
  return phrase && phrase.strength >= 0.8 ? phrase : null;
}

export interface Telling {
  readonly phrase: Phrase | null;
  readonly cue: Span;
  readonly strong: boolean;
}

const TOLD =
  /^(?:말|얘기|이야기|설명|전망|예상|생각|판단|평가|바람|각오|경고|호소|일침|의견|견해|요구|제안|비판|후문|귀띔|기억|증언|답|답변|대답|주장|지적|전언|고백|당부|조언|반응|회상|소감|바람|진단|분석|하소연|항변|반문|일갈|토로)(?:이다|이었다|였다|다|입니다)$/;

const SAID = new Set(["한", "했던", "남긴", "던진", "건넨", "꺼낸", "털어놓은", "전한"]);

/** 함세윤 투수가 마운드에서 한 말이다. */
function saidBy(env: Env, from: number, verb: number): Telling | null {
  for (let i = from; i < verb; i++) {
    const subject = readSubject(env, i, from, verb);
    if (!subject || (subject.kind !== "subject" && subject.kind !== "topic")) continue;
    const { phrase } = subject;
    const said = env.words[verb] as Word;
    const noun = env.words[verb + 1] as Word;
    return phrase.strength >= 0.6 && phrase.kind !== "document"
      ? { phrase, cue: [said.start, noun.end], strong: true }
      : null;
  }
  return null;
}

const IDIOM = { cls: "say" } as const;
const SO = /^(?:이같이|이렇게|이처럼|그렇게|이와)$/;

/** "호킨스 석좌의 말이다", "김씨가 말했다", "피터 리 부사장은 … 이같이 강조했다" from word `from` to the sentence's end. */
export function readTelling(env: Env, from: number): Telling | null {
  const { words } = env;
  const n = words.length;
  const last = words[n - 1] as Word | undefined;
  if (!last || last.region || n - from > 22) return null;
  const before = words[n - 2];
  if (TOLD.test(last.bare)) {
    if (n - 1 === from) return { phrase: null, cue: [last.start, last.end], strong: false };
    if (before && SAID.has(before.bare)) return saidBy(env, from, n - 2);
    if (!before || before.region || part(before).kind !== "genitive") return null;
    const phrase = readPhrase(env, n - 2, from);
    return phrase && phrase.strength >= 0.35 && phrase.first <= from + 4
      ? { phrase, cue: [last.start, last.end], strong: true }
      : null;
  }
  const verb = before && !before.region && completes(before.bare, last.bare) ? IDIOM : readVerb(last.bare);
  if (!verb || (verb.cls !== "say" && verb.cls !== "write" && verb.cls !== "do")) return null;
  const so = words.findIndex((w, i) => i >= from && SO.test(w.bare));
  for (let i = from; i < n; i++) {
    const word = words[i] as Word;
    if (word.region || (readQuotative(word) && (so < 0 || i > so))) return null;
  }
  const short = n - from <= (verb === IDIOM ? 12 : 5);
  if (so < 0 && !short) return null;
  if (so < 0 && verb.cls === "do") return null;
  if (so < 0 && words.slice(from, verb === IDIOM ? n - 2 : n - 1).some((w) => part(w).kind === "object"))
    return null;
  for (let i = from; i < n - 1; i++) {
    const subject = readSubject(env, i, from, n - 1);
    if (subject && subject.phrase.strength >= 0.35)
      return {
        phrase: subject.phrase,
        cue: [so >= 0 ? (words[so] as Word).start : last.start, last.end],
        strong: true,
      };
  }
  return so >= 0 ? { phrase: null, cue: [(words[so] as Word).start, last.end], strong: false } : null;
}

/** "…." 게시판에는 이런 글이 잇따랐다: words of nobody in particular. */
export function isVoiceOfMany(words: readonly Word[]): boolean {
  for (let i = 0; i + 1 < words.length && i < 10; i++)
    if (
      /^(?:이런|이같은|이러한|같은|비슷한)$/.test((words[i] as Word).bare) &&
      /^(?:글|말|반응|목소리|댓글|하소연|이야기|얘기|질문|불만|의견|볼멘소리|푸념|항의|지적|걱정)(?:이|가|도|들이)$/.test(
        (words[i + 1] as Word).bare,
      )
    )
      return true;
  return false;
}

/** The quote is the first sentence of its paragraph. */
export const opens = (sentences: readonly Sentence[], s: Sentence): boolean =>
  sentences[s.index - 1]?.paragraph !== s.paragraph;

/** "이건 시작일 뿐이다." 김하늘 센터장은 단호했다: who opens the next sentence spoke. */
export function subjectOf(env: Env): Telling | null {
  for (let i = 0; i < env.words.length && i < 8; i++) {
    const word = env.words[i] as Word;
    if (word.region || word.stop || word.comma) return null;
    const subject = readSubject(env, i, 0, env.words.length);
    if (!subject) continue;
    const { phrase } = subject;
    const person =
      (phrase.kind === "person" && phrase.role !== null) ||
      (phrase.kind === "anonymous" && phrase.form === "name");
    return person && phrase.form === "name" && phrase.strength >= 0.8
      ? { phrase: { ...phrase, strength: 0.6 }, cue: [word.end, word.end], strong: false }
      : null;
  }
  return null;
}
