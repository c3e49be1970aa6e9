/** Reported clauses that a noun follows: …는 입장이다, …는 게 업계의 설명이다, …는 지적이 나온다. */
import type { Candidate } from "./candidates.ts";
import { CARRYING, COMPLEMENT_NOUNS, SPEECH_NOUNS } from "./data/speech-nouns.ts";
import type { NounClause } from "./noun-clause-shape.ts";
import { readPhrase } from "./noun-phrase.ts";
import { classify } from "./noun-report.ts";
import { part } from "./particles.ts";
import type { Env, Phrase } from "./phrase.ts";
import { FAR } from "./predicates.ts";
import { readQuotative } from "./quotatives.ts";
import type { Word } from "./word.ts";

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
