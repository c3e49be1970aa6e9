/** Finds the verb of saying, judging or writing that a reporting ending belongs to. */

import { completes, opensIdiom } from "./data/idioms.ts";
import { ADMIT, ASK, AT_LARGE, FORMS, JUDGE, REQUEST, SAY, STATE, WRITE } from "./data/verbs.ts";
import { setOf } from "./lists.ts";
import { memo } from "./memo.ts";
import { part } from "./particles.ts";
import { type Quotative, readQuotative } from "./quotatives.ts";
import type { Word } from "./words.ts";

export type VerbClass = "say" | "judge" | "write" | "act" | "do";

const nouns = new Map<string, VerbClass>();
for (const noun of WRITE) nouns.set(noun, "write");
for (const noun of JUDGE) nouns.set(noun, "judge");
for (const noun of SAY)
  if (!nouns.has(noun) || noun !== "조사") nouns.set(noun, nouns.get(noun) === "judge" ? "judge" : "say");
const forms = new Map<string, VerbClass>();
for (const cls of ["act", "write", "judge", "say"] as const)
  for (const form of FORMS[cls]) forms.set(form, cls);
const LONGEST = 7;
/** After a noun these make the verb. */
const HADA = "했한하해할합함";
const PASSIVE_STARTS = ["지", "졌", "진", "질", "져", "짐"];
const PASSIVE_ABLE = setOf(
  "밝혀 알려 전해 내려 여겨 꺼내 적어 써 들려 불러 덧붙여 외쳐 남겨 느껴 펴 따져 올려",
);

export interface VerbRead {
  readonly cls: VerbClass;
}

/** Whether the word begins with a reporting verb in the active voice. */
export const readVerb = memo(findVerb);

function findVerb(bare: string): VerbRead | null {
  if (NOT_VERBS.has(bare)) return null;
  for (let n = Math.min(LONGEST, bare.length); n >= 1; n--) {
    const head = bare.slice(0, n);
    const next = bare[n];
    const cls = forms.get(head);
    if (cls) {
      if (PASSIVE_ABLE.has(head) && next && PASSIVE_STARTS.includes(next)) return null;
      if (head === "하" || head === "해" || head === "할" || head === "한" || head === "했") {
        if (n === 1 && DO.test(bare)) return { cls: "do" };
        continue;
      }
      if ((head === "본" || head === "보는" || head === "보고") && !/^(?:본다|본|보는|보고)$/.test(bare))
        continue;
      if (head === "봤" && bare.startsWith("봤자")) continue;
      return { cls };
    }
    const noun = next !== undefined && HADA.includes(next) ? nouns.get(head) : undefined;
    if (noun) return { cls: noun };
  }
  return null;
}
const DO =
  /^(?:했다|했습니다|했는데요?|했지만|했으나|했고|했으며|했던|했다가|하며|하면서도?|하고|하는|하자|하더니|해|한다|한|합니다|했었다|했죠|했단다)$/;
const NOT_VERBS = setOf(
  "한편 하지만 한때 해당 한국 하나 하루 한다면 적은 전한길 이른바 이르면 이를 이른 본인 본지 본격 본격적으로 본래 보고서 보고서를 보고서에서 내며 바란 바라볼 읽었 쓴다면 실은 올린다 맞은 묻은 하기 해야 한다고 하도록 했다면 한다는 하라고 내려 내린 알리 여기 여기서 여기에 여기는 알려면 남긴 써야 써서 불러온 부른다 부르는 이었던 이었지만 이었고 이었다 이었으며 이었기 이어 이어진 이어지는 들고 들어 들어가 들어간 꺼내 들었다 따져 떠올리게 나선다 전하는 물론 물가 묻지마 지적재산권 약속어음 주문량 주장으로 주목 알려진 보는 보고도",
);

const requests = setOf(REQUEST.join(" "));
const admits = setOf(ADMIT.join(" "));
const asks = setOf(ASK.join(" "));
const states = setOf(STATE.join(" "));
const larges = setOf(AT_LARGE.join(" "));

const startsIn = (set: ReadonlySet<string>, bare: string, passive: boolean): boolean => {
  for (let n = Math.min(5, bare.length); n >= 1; n--)
    if (set.has(bare.slice(0, n))) return passive || !/^(?:되|됐|된|돼|받|당)/.test(bare.slice(n));
  return false;
};
export const isStateVerb = (bare: string): boolean =>
  startsIn(states, bare, false) && !/^(?:한국|하지만|한편|한다고|하나)/.test(bare);
export const isAtLarge = (bare: string): boolean => startsIn(larges, bare, true);
const HADA_NEXT = /^(?:했|한|하|해|할|합)/;
const verbIn = (set: ReadonlySet<string>, bare: string): boolean => {
  for (let n = Math.min(5, bare.length); n >= 1; n--)
    if (set.has(bare.slice(0, n)))
      return (
        HADA_NEXT.test(bare.slice(n)) ||
        /[혔혀힌히냈쳤쳐친치췄렸긴했하한었물묻]$/.test(bare.slice(0, n)) ||
        (bare.slice(n) === "" && n > 1 && /[히]$/.test(bare))
      );
  return false;
};

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
const FAR = 7;

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
  for (let i = from; i < words.length && i - from <= FAR; i++) {
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
    if (fits) {
      return at(words, i, readVerb(bare)?.cls ?? "say", bare);
    }
    if (word.stop) break;
    const next = readQuotative(word);
    if (next && (next.form === "go" || next.form === "myeo") && i > from) break;
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

function verbFits(q: Quotative, bare: string, near: boolean): boolean {
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
          /^(?:밝혔|밝히|발표했|설명했|보고했|확인했|전했|예보했|통보했|기록했|인정했|안내했|집계했)/.test(
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
