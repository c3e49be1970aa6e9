/** What follows the noun of a reported clause, and whether that makes a report. */

import type { Span } from "../../engine/types.ts";
import type { Candidate } from "./candidates.ts";
import { CARRYING, FLOATING } from "./data/speech-nouns.ts";
import type { NounClause } from "./noun-clause-shape.ts";
import { part } from "./particles.ts";
import type { Env, Phrase } from "./phrase.ts";
import { isAtLarge, isStateVerb, readVerb } from "./verbs.ts";
import type { Word } from "./word.ts";

/** Plans are somebody's only where somebody is named: …하겠다는 전략이다. */
const PLAN = /^(?:전략|구상|복안|포석|셈법|계산|목표|각오|포부)$/;

export function classify(
  env: Env,
  c: Candidate,
  i: number,
  noun: string,
  owner: Phrase | null,
): NounClause | null {
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
    if (PLAN.test(noun))
      return {
        cue: cueTo(i),
        owner: null,
        atLarge: false,
        closing: "floating",
        last: i,
        final: isFinal(i),
        noun,
        needsSpeaker: true,
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
    /(?:고|어|아|해|여|져)$/.test(word.bare) &&
    /^(?:있|왔|졌|나오|나온|나왔|나옵)/.test(next.bare)
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
