/** Where the reported clause begins after its speaker: dates, venues and addressees of the speaking stay outside. */
import { CONNECTIVES } from "./data/connectives.ts";
import { OCCASIONS } from "./data/documents.ts";
import { isVerbal } from "./endings.ts";
import { institutionType, isAuthority, isCountry, isDate, isTime } from "./lexicon.ts";
import { setOf } from "./lists.ts";
import { part } from "./particles.ts";
import { readQuotative } from "./quotatives.ts";
import { readVerb } from "./verbs.ts";
import type { Word } from "./word.ts";

const FAR = 10;
/** How far a clause about the speaking (…를 소개하며) may reach. */
const CLAUSE = 16;
const ABOUT = setOf(
  "대해 대해서 대해서도 대해서는 대해선 대하여 관련해 관련해서 관련하여 관련해서는 두고 놓고 두고는 놓고는",
);
const ATTEND = setOf("출연해 참석해 반발해 나와 만나 찾아 나서 등장해");
/** With an occasion before them: 간담회를 열고, 성명을 내고. */
const HOLD = setOf("열어 열고 갖고 통해 내고 내어 보내 올려 통한 가지고 가진 이용해 하면서");
const BY_SPEECH =
  /(?:다루|겨냥하|향하|제시하|내세우|가리키|보여주|떠올리|들어보이|거론하|인용하|소개하|예로 들|꺼내|꺼내들|제안하|공개하|발표하)(?:면서|며|고)$/;
/** Places at which one speaks only if a clause says so: …에서 열린 행사에서. */
const LOOSE = setOf("현장 자리 행사 공항 회의 글 책 뉴스 신문 매체 방송 시장 대표팀 재판 공판 법정");

/** …에 공개한 분석에서: what was published is where it is said. */
const PUBLISHED = /^(?:(?:공개|발표|발간|배포|게재|게시|출간)한|펴낸|내놓은|올린|보낸)$/;

interface StartHints {
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
  if (CONNECTIVES.has(word.bare) || (hints.spoken && ATTEND.has(word.bare))) return at + 1;
  if (word.bare === "이와" && words[at + 1]?.bare === "함께") return at + 2;
  for (const skip of [occasionAfter, aboutAfter, speechClauseAfter]) {
    const next = skip(words, at, to, hints);
    if (next > at) return next;
  }
  if (/[(（]현지/.test(word.text) && hints.spoken) return at + 1;
  if (hints.spoken) {
    const dated = dateAfter(words, at, to, hints);
    if (dated > at) return dated;
  }
  return addresseeAfter(words, at, to, hints);
}

/** "이날 기자간담회에서", "자신의 페이스북에", "…와의 인터뷰에서": the word after it, else `at`. */
function occasionAfter(words: readonly Word[], at: number, to: number): number {
  for (let i = at; i < to && i < at + FAR; i++) {
    const word = words[i] as Word;
    if (word.region) return at;
    const { kind, stem } = part(word);
    if ((kind === "topic" || (kind === "subject" && i > at)) && !isVerbal(word.bare)) return at;
    if (i > at && readQuotative(word)) return at;
    if (i > at && ATTEND.has(word.bare)) return i + 1;
    if (i > at && HOLD.has(word.bare) && isOccasion(part(words[i - 1] as Word).stem)) return i + 1;
    if (
      i > at &&
      kind === "place" &&
      word.bare.endsWith("에서") &&
      PUBLISHED.test((words[i - 1] as Word).bare) &&
      part(words[at] as Word).kind !== "subject"
    )
      return i + 1;
    if ((kind === "place" || kind === "at" || kind === "aside") && isOccasion(stem)) {
      if (!LOOSE.has(stem) && !(kind === "aside" && word.bare.endsWith("로는"))) return i + 1;
      if (i > at && hasRelative(words, at, i)) return i + 1;
    }
  }
  return at;
}

const isOccasion = (stem: string): boolean => {
  if (
    OCCASIONS.has(stem) ||
    /(?:위원회|특위|당사|청사|대통령실|국회|의회|백악관|관저|프레스센터|의사당|기자실)$/.test(stem)
  )
    return true;
  for (let n = 5; n >= 2; n--)
    if (stem.length > n && OCCASIONS.has(stem.slice(stem.length - n))) return !LOOSE.has(stem.slice(-2));
  return false;
};

function hasRelative(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (/(?:열린|가진|마련된|나온|진행된|낸|보낸|쓴|올린)$/.test((words[i] as Word).bare)) return true;
  return false;
}

/** "이번 결정에 대해", "파병을 두고". */
function aboutAfter(words: readonly Word[], at: number, to: number): number {
  for (let i = at; i < to && i < at + FAR; i++) {
    const word = words[i] as Word;
    if (word.region) return at;
    const { kind } = part(word);
    if (ABOUT.has(word.bare)) {
      const before = i > at ? part(words[i - 1] as Word).kind : "none";
      return before === "place" || before === "object" || before === "link" || before === "to" ? i + 1 : at;
    }
    if (kind === "topic" && !isVerbal(word.bare)) return at;
    if (kind === "subject" && !isVerbal(word.bare) && !relativeAfter(words, i, to)) return at;
    if (i > at && readQuotative(word)) return at;
    if (isVerbal(word.bare) && !/(?:한|된|는|은|던|인|린|난|둔|낸|친|진|온)$/.test(word.bare)) return at;
  }
  return at;
}

/** 정부가 발표한 대책: the subject of a relative clause right after it. */
function relativeAfter(words: readonly Word[], i: number, to: number): boolean {
  for (let k = i + 1; k < to && k <= i + 2; k++)
    if (isVerbal((words[k] as Word).bare) && /(?:한|된|는|던|린|난|낸|친|은)$/.test((words[k] as Word).bare))
      return true;
  return false;
}

/** "사례를 제시하며", "필요성을 강조하지만": another act of speaking before the clause. */
function speechClauseAfter(words: readonly Word[], at: number, to: number, hints: StartHints): number {
  if (!hints.spoken) return at;
  for (let i = at; i < to - 1 && i < at + CLAUSE; i++) {
    const word = words[i] as Word;
    if (word.region) continue;
    const { bare } = word;
    if (i > at && (readQuotative(word) || (part(word).kind === "topic" && !isVerbal(bare)))) return at;
    if (i === at) continue;
    if (BY_SPEECH.test(bare)) return i + 1;
    if (
      /(?:하며|하면서|하지만)$/.test(bare) &&
      readVerb(bare)?.cls === "say" &&
      part(words[i - 1] as Word).kind === "object"
    )
      return i + 1;
  }
  return at;
}

/** A bare date after the speaker tells when it was said: "김 의원은 3일 정부가 …다고 말했다". */
function dateAfter(words: readonly Word[], at: number, to: number, hints: StartHints): number {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (!next || at + 1 >= to || next.region || hints.cueHasDate) return at;
  if (
    word.bare === "지난" &&
    isDate(next.bare) &&
    at + 2 < to &&
    part(words[at + 2] as Word).kind === "topic"
  )
    return at + 2;
  if (
    !/^\d+일$/.test(word.bare) ||
    isTime(next.bare) ||
    /^(?:자정|오전|오후|정오|새벽|밤|낮|저녁|아침|\d)/.test(next.bare)
  )
    return at;
  return placeAhead(words, at + 1, to) ? at : at + 1;
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
    if (kind === "to") return hints.asks ? i + 1 : at;
    if (
      kind === "place" &&
      hints.asks &&
      i <= at + 2 &&
      word.bare.endsWith("에") &&
      (isAuthority(stem) || isCountry(stem) || institutionType(stem) !== null)
    )
      return i + 1;
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
