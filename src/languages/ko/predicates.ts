/** Finds the verb of saying, judging or writing that a reporting ending belongs to. */

import { completes, opensIdiom } from "./data/idioms.ts";
import { part } from "./particles.ts";
import { type Quotative, readQuotative } from "./quotatives.ts";
import { admits, asks, isStateVerb, readVerb, requests, type VerbClass, verbIn } from "./verbs.ts";
import type { Word } from "./word.ts";

export const FAR = 7;
/** 다며 waits longer for its verb: …다며 (whom, what) 권고했다. */
const LONG = 14;

export interface Predicate {
  /** Index of the word with the verb; -1 if it is written together with the particle. */
  readonly index: number;
  /** Where the cue ends. */
  readonly end: number;
  readonly cls: VerbClass | "any";
  /** Index of the word that ends the predicate. */
  readonly last: number;
  /** The verb modifies the noun after it: …고 밝힌 김 의원. */
  readonly adnominal: boolean;
  /** The verb goes on to another clause: …고 말하면서. */
  readonly linking: boolean;
  /** The sentence ends with it. */
  readonly final: boolean;
  /** Words before the verb that are a subject of their own. */
  readonly bare: string;
}

/** Words that say the clause is no report: …다고 볼 수 있다, …라고 불리는, …다고 해서. */
const NO_REPORT =
  /^(?:해서|하더라도|해도|하면(?!서)|할지라도|볼|보기|보면|봐야|봐도|보이|불리|불린|불렸|불러도|여겨지|여겨졌|생각될|느껴|느껴지|느껴졌|하겠|하기|하니|하는데|치더라도|치자|치고|친다면|알려|전해지|전해졌|전해진|해야|할|합시다|믿어지|믿어|평가받|분석됐|전망됐|예상됐|해석됐|판단됐|추정됐|지적받|비판받|하던데|들었|들은|들어|듣고|배웠)/;

/**
 * @param from index of the first word that may hold the verb
 * @param loose a quote mark stands before the particle: any verb will do
 */
export function findPredicate(
  words: readonly Word[],
  from: number,
  q: Quotative,
  loose: boolean,
): Predicate | null {
  if (q.rest && q.form !== "neun") {
    const verb = readVerb(q.rest);
    if (verb) return at(words, from - 1, verb.cls, q.rest);
  }
  let crossed = 0;
  for (let i = from; i < words.length && i - from <= (q.form === "myeo" ? LONG : FAR); i++) {
    const word = words[i] as Word;
    if (word.region) break;
    const { bare } = word;
    if (
      i === from &&
      NO_REPORT.test(bare) &&
      !(loose && /^(?:하|할|해)/.test(bare) === false && q.form !== "go")
    ) {
      if (!loose || /^(?:불리|불린|불렸|할|해서|해도)/.test(bare)) return null;
    }
    if (bare === "못" && words[i + 1]?.bare.startsWith("박") && (q.form === "go" || q.form === "myeo"))
      return at(words, i + 1, "say", bare);
    const idiom = opensIdiom(bare) && q.form !== "thatThing" ? idiomAt(words, i) : -1;
    if (idiom > i) return at(words, idiom, "say", bare, i);
    const fits = verbFits(q, bare, i === from || adverbsOnly(words, from, i));
    if (fits && !(ALONG.test(bare) && says(words[i + 1]))) {
      return at(words, i, readVerb(bare)?.cls ?? "say", bare);
    }
    if (word.stop) break;
    const next = readQuotative(word);
    if (next && (next.form === "go" || next.form === "myeo")) break;
    if (!loose && word.comma && part(word).kind === "none" && ++crossed > 1) break;
    if (!loose && /(?:지만|으나|는데|면서|자)$/.test(bare) && i > from) break;
  }
  if (!loose) return null;
  // Any verb will do: …며 웃었다, …고 고개를 끄덕였다. The clause's end is the cue's.
  for (let i = from; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.region) return i > from ? at(words, i - 1, "any", (words[i - 1] as Word).bare) : null;
    if (word.stop || i === words.length - 1 || /(?:[았었했]고|지만|으나|[았었했]으며)$/.test(word.bare))
      return at(words, i, "any", word.bare);
  }
  return null;
}

/** 웃으며 말했다: what goes along with speaking is no end of the cue. */
const ALONG = /(?:으며|면서)$/;

function says(word: Word | undefined): boolean {
  return (
    word !== undefined && !word.region && /[다며]$/.test(word.bare) && readVerb(word.bare)?.cls === "say"
  );
}

const ADVERBIAL = /(?:게|히|로|적으로|이|같이|에|서|으며|도)$/;

function adverbsOnly(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    const { kind } = part(word);
    if (
      kind === "object" ||
      kind === "genitive" ||
      !(ADVERBIAL.test(word.bare) || kind !== "none" || /^\d/.test(word.bare) || word.bare.length <= 3)
    )
      return false;
  }
  return true;
}

/** Not told: supposed, intended, asked for. */
const UNTOLD =
  /(?:[^으]면|려면|려고|려는|하려|할지|할|하기에?|하기엔|하긴|도록|더라도|해도|하라|해야|하거나|하든|할수록)$/;

function verbFits(q: Quotative, bare: string, near: boolean): boolean {
  if (UNTOLD.test(bare) && q.form !== "so") return false;
  const verb = readVerb(bare);
  switch (q.form) {
    case "request":
    case "so":
      return verbIn(requests, bare);
    case "intent":
      return isStateVerb(bare);
    case "fact":
      return verbIn(admits, bare);
    case "whether":
      return verbIn(asks, bare);
    case "thatThing":
      return (
        verb !== null &&
        (verb.cls === "judge" ||
          /^(?:밝혔|밝히|발표했|설명했|보고했|확인했|전했|보도했|보도하|예보했|통보했|기록했|인정했|안내했|집계했)/.test(
            bare,
          )) &&
        !/^(?:결론|결정|확정|주목|회의|감정|희망|기원)/.test(bare)
      );
    default:
      if (!verb) return false;
      if (verb.cls === "do") return near;
      if (verb.cls === "act") return q.form === "myeo";
      return true;
  }
}

/** Index of the verb that completes the idiom whose object is word `i`, over an adverb or two; -1 if none does. */
function idiomAt(words: readonly Word[], i: number): number {
  const object = (words[i] as Word).bare;
  for (let k = i + 1; k < words.length && k <= i + 2; k++) {
    const word = words[k] as Word;
    if (word.region || (words[k - 1] as Word).stop) return -1;
    if (completes(object, word.bare)) return k;
  }
  return -1;
}

const CLOSED = /^(?:있|왔|나섰|말았|버렸|줬|싶|봤)/;

function at(
  words: readonly Word[],
  verb: number,
  cls: Predicate["cls"],
  bare: string,
  index = verb,
): Predicate {
  let last = Math.max(0, verb);
  let word = words[last] as Word;
  // 보고 있다, 밝혀 왔다: the auxiliary belongs to the verb.
  const next = words[last + 1];
  if (
    !word.stop &&
    !word.comma &&
    next &&
    !next.region &&
    /(?:고|와|해|혀|려|여)$/.test(word.bare) &&
    CLOSED.test(next.bare)
  ) {
    last++;
    word = next;
  }
  // 언급하기도 했다
  const also = words[last + 1];
  if (
    !word.stop &&
    also &&
    !also.region &&
    /기(?:도|까지|는|만)$/.test(word.bare) &&
    /^(?:했|하|한)/.test(also.bare)
  ) {
    last++;
    word = also;
  }
  const adnominal =
    !word.stop &&
    /(?:힌|한|인|친|린|낸|는|던|은|긴|준|온|본|운|쓴)$/.test(word.bare) &&
    last + 1 < words.length;
  // 말해 웃음을 자아냈다: what the speaker does in speaking goes with the verb.
  if (
    !word.stop &&
    !word.comma &&
    /(?:[^위대통의관인향비]해|붙여|놓아)$/.test(word.bare) &&
    last + 1 < words.length
  ) {
    for (let k = last + 1; k < words.length && k <= last + 5; k++) {
      const w = words[k] as Word;
      if (w.region || readQuotative(w)) break;
      if (w.stop || k === words.length - 1) {
        last = k;
        word = w;
        break;
      }
    }
  }
  const linking =
    !word.stop &&
    last + 1 < words.length &&
    /(?:며|면서도?|고|지만|으나|는데|데|자|해|뒤|후)$/.test(word.bare);
  return {
    index,
    end: word.end,
    cls,
    last,
    adnominal,
    linking,
    final: word.stop || last === words.length - 1,
    bare,
  };
}
