/** Reported clauses that a noun follows: …는 입장이다, …는 게 업계의 설명이다, …는 지적이 나온다. */
import type { Span } from "../../engine/types.ts";
import type { Candidate } from "./candidates.ts";
import { CARRYING, COMPLEMENT_NOUNS, FLOATING, SPEECH_NOUNS } from "./data/speech-nouns.ts";
import { readPhrase } from "./noun-phrase.ts";
import { part, stemEnd } from "./particles.ts";
import type { Env, Phrase } from "./phrase.ts";
import { isAtLarge, isStateVerb, readVerb } from "./predicates.ts";
import { readQuotative } from "./quotatives.ts";
import type { Word } from "./words.ts";

export interface NounClause {
  readonly cue: readonly Span[];
  /** The noun's owner: 전문가들의 지적. */
  readonly owner: Phrase | null;
  /** Nobody is named: …는 지적이 나온다. */
  readonly atLarge: boolean;
  readonly closing: "carrying" | "floating" | null;
  /** Index of the last word. */
  readonly last: number;
  readonly final: boolean;
  readonly noun: string;
  /** A speaker must be named, or the clause is no report. */
  readonly needsSpeaker: boolean;
}

/** …이다 and its forms, with their conjunctions. */
const COPULA =
  /(?:이다|다|이었다|였다|입니다|이에요|이라며|이지만|이며|인 셈이다|이라는|이라면서|이라|이었습니다|였습니다|이란다|이죠|이고|이나|일 뿐이다|인데)?$/;
const THING = /^(?:게|것이|건|것은|것도)$/;
const OWNERLESS = new Set([
  "대체적인",
  "일반적인",
  "공통된",
  "지배적인",
  "전반적인",
  "대다수의",
  "주된",
  "공통적인",
  "한결같은",
]);
const FAR = 5;

export function readNounClause(env: Env, c: Candidate): NounClause | null {
  const { words } = env;
  const q = c.q;
  if (!q) return null;
  if (THING.test(q.rest)) return explained(env, c, c.after - 1);
  // The noun: the first word after the particle that is no modifier.
  let owner: Phrase | null = null;
  for (let i = c.after; i < words.length && i < c.after + FAR; i++) {
    const word = words[i] as Word;
    if (word.region) return null;
    const { stem, kind } = part(word);
    const noun = copulaNoun(word, stem);
    if (stem === "사실" && kind === "object") return finding(env, c, i);
    if (COMPLEMENT_NOUNS.has(stem) && !SPEECH_NOUNS.has(stem)) return null;
    if (THING.test(word.bare)) return explained(env, c, i);
    if (noun && (SPEECH_NOUNS.has(noun) || noun === "것")) return classify(env, c, i, noun, owner);
    if (kind === "genitive") {
      const phrase = OWNERLESS.has(word.bare) ? null : readPhrase(env, i, c.after);
      if (phrase && phrase.strength >= 0.35) owner = phrase;
      continue;
    }
    if (kind === "none" && !word.stop && !readQuotative(word)) continue;
    return null;
  }
  return null;
}

/** 연구팀은 …는 사실을 알아냈다: what researchers find out is what they report. */
function finding(env: Env, c: Candidate, i: number): NounClause | null {
  for (let k = i + 1; k < env.words.length && k <= i + 3; k++) {
    const word = env.words[k] as Word;
    if (word.region) return null;
    if (!/^(?:밝혀냈|알아냈|발견했|규명했|입증했|확인했|밝혀낸|발견한)/.test(word.bare)) continue;
    return {
      cue: [[c.q!.at, word.end]],
      owner: null,
      atLarge: false,
      closing: null,
      last: k,
      final: word.stop || k === env.words.length - 1,
      noun: "사실",
      needsSpeaker: true,
    };
  }
  return null;
}

function copulaNoun(word: Word, stem: string): string | null {
  if (SPEECH_NOUNS.has(stem)) return stem;
  const { bare } = word;
  if (SPEECH_NOUNS.has(bare)) return bare;
  for (let n = Math.min(4, bare.length); n >= 1; n--) {
    const head = bare.slice(0, n);
    if ((SPEECH_NOUNS.has(head) || head === "것") && (COPULA.exec(bare)?.[0].length ?? 0) >= bare.length - n)
      return head;
  }
  return null;
}

function classify(env: Env, c: Candidate, i: number, noun: string, owner: Phrase | null): NounClause | null {
  const { words } = env;
  const word = words[i] as Word;
  const q = c.q!;
  const { kind, stem, particle } = part(word);
  const next = words[i + 1];
  const cueTo = (k: number): Span[] =>
    owner ? ownerCue(env, q.at, q.end, i, (words[k] as Word).end) : [[q.at, (words[k] as Word).end]];
  const isFinal = (k: number): boolean => (words[k] as Word).stop || k === words.length - 1;
  const copula =
    stem === word.bare || particle === ""
      ? /(?:이다|였다|이었다|입니다|다)$/.test(word.bare) && word.bare.length > noun.length
      : false;
  const comma = word.comma && word.bare === noun;
  const bareEnd =
    comma || (isFinal(i) && (word.bare === noun || word.bare === `${noun}도` || word.bare === `${noun}뿐`));

  if (noun === "것") {
    // Only at the sentence's end: …다는 것이다. "것" alone, too.
    if (!(copula && isFinal(i)) && !(bareEnd && word.bare === "것") && !(copula && next?.bare === ""))
      return null;
    return {
      cue: cueTo(i),
      owner,
      atLarge: false,
      closing: "carrying",
      last: i,
      final: true,
      noun,
      needsSpeaker: false,
    };
  }
  if (noun === "게" || noun === "거") return null;
  if (
    copula ||
    bareEnd ||
    (/(?:이라며|이지만|이며|이고|이라면서|인데)$/.test(word.bare) &&
      word.bare.startsWith(noun) &&
      word.bare.length > noun.length)
  ) {
    if (noun === "이유" && !/이유에서다/.test(word.bare)) return null;
    if (noun === "분위기" || noun === "기류" || noun === "논조")
      return {
        cue: cueTo(i),
        owner,
        atLarge: !owner,
        closing: owner ? null : "floating",
        last: i,
        final: isFinal(i),
        noun,
        needsSpeaker: false,
      };
    if (owner)
      return {
        cue: cueTo(i),
        owner,
        atLarge: false,
        closing: null,
        last: i,
        final: isFinal(i),
        noun,
        needsSpeaker: false,
      };
    const closing = CARRYING.has(noun) ? "carrying" : FLOATING.has(noun) ? "floating" : "carrying";
    return {
      cue: cueTo(i),
      owner: null,
      atLarge: false,
      closing,
      last: i,
      final: isFinal(i),
      noun,
      needsSpeaker: comma,
    };
  }
  if (/이유에서(?:다|였다)$/.test(word.bare))
    return {
      cue: cueTo(i),
      owner,
      atLarge: false,
      closing: "carrying",
      last: i,
      final: isFinal(i),
      noun,
      needsSpeaker: false,
    };
  if (noun === "이유") return null;
  if (kind === "place" || kind === "aside" || kind === "at") return null; // …는 질문에, …는 지적에
  // Another reported verb takes the noun: 의견을 냈다, 입장을 밝혔다, 취지로 말했다, 지적이 나온다.
  for (let k = i + 1; k < words.length && k <= i + 5; k++) {
    const w = words[k] as Word;
    if (w.region) return null;
    const body = w.bare;
    if (kind === "subject" || kind === "also" || (kind === "topic" && !owner)) {
      if (isAtLarge(body) || /^(?:인용|전해|알려)/.test(body)) {
        const end = auxiliary(words, k);
        return {
          cue: cueTo(end),
          owner,
          atLarge: !owner,
          closing: null,
          last: end,
          final: isFinal(end),
          noun,
          needsSpeaker: false,
        };
      }
      if (/^(?:담겨|담긴|담겼|실려|실렸|적혀|적혔)/.test(body)) {
        const end = auxiliary(words, k);
        return {
          cue: cueTo(end),
          owner,
          atLarge: false,
          closing: null,
          last: end,
          final: isFinal(end),
          noun,
          needsSpeaker: true,
        };
      }
      if (kind === "also" && isStateVerb(body)) return stated(k);
    } else if (kind === "object") {
      if (
        /^(?:받|들|듣|얻|샀|사|불러|낳|부르|일으|키우|키웠|뒷받침|일축|부인|반박|의식|감안|고려|무시|접|전해)/.test(
          body,
        ) &&
        !/^(?:일축|부인|반박)/.test(body)
      )
        return null;
      if (/^(?:일축|부인|반박|의식|감안|고려|무시)/.test(body)) return null;
      if (isStateVerb(body)) return stated(k);
    } else if (kind === "means") {
      if (
        noun !== "취지" &&
        noun !== "뜻" &&
        noun !== "의미" &&
        noun !== "글" &&
        noun !== "말" &&
        noun !== "메시지" &&
        noun !== "생각" &&
        noun !== "입장"
      )
        return null;
      if (readVerb(body)) return stated(k);
    } else if (kind === "none" && isStateVerb(body) && !w.comma) return stated(k);
    if (w.stop || w.comma) return null;
    if (/(?:[았었했]고|지만|으나|는데|면서|며)$/.test(body)) return null;
  }
  return null;

  function stated(k: number): NounClause {
    const end = auxiliary(words, k);
    const needs = ![
      "입장",
      "뜻",
      "의견",
      "견해",
      "바람",
      "의사",
      "관측",
      "전망",
      "주장",
      "글",
      "메시지",
      "말",
      "분석",
      "평가",
      "반응",
      "당부",
      "소감",
      "심경",
      "취지",
      "지적",
    ].includes(noun);
    return {
      cue: cueTo(end),
      owner,
      atLarge: false,
      closing: null,
      last: end,
      final: isFinal(end),
      noun,
      needsSpeaker: needs,
    };
  }
}

/** 나오고 있다, 잇따르고 있다. */
function auxiliary(words: readonly Word[], k: number): number {
  const word = words[k] as Word;
  const next = words[k + 1];
  return !word.stop &&
    next &&
    !next.region &&
    /(?:고|어|아|해|여)$/.test(word.bare) &&
    /^(?:있|왔|졌)/.test(next.bare)
    ? k + 1
    : k;
}

function ownerCue(env: Env, at: number, end: number, noun: number, to: number): Span[] {
  const start = (env.words[noun] as Word).start;
  return start > end
    ? [
        [at, end],
        [start, to],
      ]
    : [[at, to]];
}

/** …는 게 N의 설명이다, …라는 것이 중론이다: the speaker follows. */
function explained(env: Env, c: Candidate, thing: number): NounClause | null {
  const { words } = env;
  const q = c.q!;
  let owner: Phrase | null = null;
  for (let i = thing + 1; i < words.length && i <= thing + 9; i++) {
    const word = words[i] as Word;
    if (word.region) return null;
    const { kind, stem } = part(word);
    if (kind === "genitive") {
      const phrase = OWNERLESS.has(word.bare) ? null : readPhrase(env, i, thing + 1);
      if (phrase && phrase.strength >= 0.35) owner = phrase;
      continue;
    }
    const noun = copulaNoun(word, stem);
    if (
      noun &&
      noun !== "것" &&
      noun !== "게" &&
      noun !== "거" &&
      /(?:이다|다|였다|이었다|입니다)$/.test(word.bare) &&
      word.bare.length > noun.length
    ) {
      const bodies = owner ?? (i > thing + 1 ? readPhrase(env, i - 1, thing + 1) : null);
      if (!bodies && CARRYING.has(noun) && noun !== "생각" && noun !== "판단" && noun !== "설명") return null;
      const speaker = bodies && bodies.strength >= 0.6 ? bodies : owner;
      const thingWord = words[thing] as Word;
      return {
        cue: [
          [q.at, thingWord.end],
          [word.start, word.end],
        ],
        owner: speaker,
        atLarge: !speaker,
        closing: null,
        last: i,
        final: true,
        noun,
        needsSpeaker: false,
      };
    }
    if (word.stop || (readQuotative(word) && i > thing)) return null;
  }
  return null;
}

export { stemEnd };
