/** Where the reported clause begins after its speaker: dates, venues and addressees of the speaking stay outside. */
import { CONNECTIVES } from "./data/connectives.ts";
import { OCCASIONS } from "./data/documents.ts";
import { isVerbal } from "./endings.ts";
import { institutionType, isDate, isTime } from "./lexicon.ts";
import { part } from "./particles.ts";
import { readQuotative } from "./quotatives.ts";
import type { Word } from "./words.ts";

const FAR = 10;
const ABOUT = new Set([
  "대해",
  "대해서",
  "대해서도",
  "대해서는",
  "대해선",
  "대하여",
  "관련해",
  "관련해서",
  "관련하여",
  "관련해서는",
  "두고",
  "놓고",
  "대해선",
]);
const ATTEND =
  /^(?:출연해|참석해|참석한|나와|만나|찾아|열어|열고|갖고|보내|올려|통해|통한|이용해|향해|인용해|반발해)$/;
const BY_SPEECH =
  /(?:다루|소개하|설명하|비판하|촉구하|언급하|거론하|지적하|강조하|인용하|제안하|발표하|공개하|반박하|겨냥하|향하)(?:면서|며)$/;

export interface StartHints {
  /** The verb asks something of somebody (권고하다, 당부하다): the person asked is outside. */
  readonly asks: boolean;
  /** The cue tells the date of the speaking itself. */
  readonly cueHasDate: boolean;
  /** A speaker stands right before. */
  readonly spoken: boolean;
}

/** Index of the first word of what was said, from `from` up to `to` (exclusive). */
export function contentStart(words: readonly Word[], from: number, to: number, hints: StartHints): number {
  let at = from;
  for (let guard = 0; guard < 6 && at < to; guard++) {
    const next = step(words, at, to, hints);
    if (next <= at || next >= to) break;
    at = next;
  }
  return at;
}

function step(words: readonly Word[], at: number, to: number, hints: StartHints): number {
  const word = words[at] as Word;
  if (word.region) return at;
  if (CONNECTIVES.has(word.bare)) return at + 1;
  const occasion = occasionAfter(words, at, to);
  if (occasion > at) return occasion;
  const about = aboutAfter(words, at, to);
  if (about > at) return about;
  if (/\(현지|（현지/.test(word.text) && hints.spoken) return at + 1;
  if (hints.spoken && isDate(word.bare) && !hints.cueHasDate && at + 1 < to) {
    const next = words[at + 1] as Word;
    const place = part(next).kind === "place" || placeAhead(words, at + 1, to);
    if (!next.region && !isTime(next.bare) && !place && /^\d+일$/.test(word.bare)) return at + 1;
  }
  const addressee = addresseeAfter(words, at, to, hints);
  return addressee > at ? addressee : at;
}

/** "이날 기자간담회에서", "자신의 페이스북에", "…와의 인터뷰에서": the word after it, else `at`. */
function occasionAfter(words: readonly Word[], at: number, to: number): number {
  for (let i = at; i < to && i < at + FAR; i++) {
    const word = words[i] as Word;
    if (word.region) return at;
    const { kind, stem } = part(word);
    if ((kind === "topic" || (kind === "subject" && i > at)) && !isVerbal(word.bare)) return at;
    if (i > at && readQuotative(word)) return at;
    if (BY_SPEECH.test(word.bare)) return i + 1;
    if (
      ATTEND.test(word.bare) &&
      i > at &&
      !(word.bare === "통해" && !isOccasion(part(words[i - 1] as Word).stem))
    )
      return word.bare === "향해" || i + 1 >= to ? at : i + 1;
    if (
      (kind === "place" || kind === "at") &&
      isOccasion(stem) &&
      !/^(?:현장|자리|행사|공항|회의|글|책|뉴스|신문|매체|방송|시장|대표팀|재판)$/.test(stem)
    )
      return i + 1;
    if (
      kind === "place" &&
      i > at &&
      /^(?:현장|자리|행사|회의|글|책|방송|재판|공판|법정)에서$/.test(word.bare) &&
      hasRelative(words, at, i)
    )
      return i + 1;
    if (kind === "aside" && isOccasion(stem)) return i + 1;
  }
  return at;
}

const isOccasion = (stem: string): boolean => {
  if (OCCASIONS.has(stem)) return true;
  for (let n = 5; n >= 2; n--) if (stem.length > n && OCCASIONS.has(stem.slice(stem.length - n))) return true;
  return false;
};

function hasRelative(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (/(?:열린|가진|마련된|나온|진행된|낸|보낸|쓴|올린)$/.test((words[i] as Word).bare)) return true;
  return false;
}

function aboutAfter(words: readonly Word[], at: number, to: number): number {
  for (let i = at; i < to && i < at + FAR; i++) {
    const word = words[i] as Word;
    if (word.region) return at;
    if (ABOUT.has(word.bare))
      return i > at && ["place", "object", "link", "to"].includes(part(words[i - 1] as Word).kind)
        ? i + 1
        : at;
    const { kind } = part(word);
    if (
      (kind === "topic" || kind === "subject") &&
      !isVerbal(word.bare) &&
      i + 1 < to &&
      !isVerbal((words[i + 1] as Word).bare) &&
      kind === "topic"
    )
      return at;
    if (i > at && readQuotative(word)) return at;
    if (isVerbal(word.bare) && !/[ㄱ-힣]*(?:한|된|는|은|던|인|린|난|둔)$/.test(word.bare)) return at;
  }
  return at;
}

function placeAhead(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 5; i++) {
    const { kind } = part(words[i] as Word);
    if (kind === "place") return true;
    if (kind === "topic" || kind === "subject" || kind === "object") return false;
  }
  return false;
}

function addresseeAfter(words: readonly Word[], at: number, to: number, hints: StartHints): number {
  for (let i = at; i < to && i < at + 4; i++) {
    const word = words[i] as Word;
    if (word.region) return at;
    const { kind, stem } = part(word);
    if (kind === "to") return hints.asks || i === at ? (hints.asks ? i + 1 : at) : at;
    if (
      kind === "place" &&
      word.bare.endsWith("에") &&
      i <= at + 1 &&
      (institutionType(stem) === "media" || /^(?:TV|본지|매체|언론|취재진)$/.test(stem))
    )
      return i + 1;
    if (kind !== "none" && kind !== "genitive") return at;
    if (isVerbal(word.bare)) return at;
  }
  return at;
}
