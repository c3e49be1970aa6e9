/** Chooses who speaks among the noun phrases of a clause, by particle, place and kind. */

import { isThing } from "./data/common-nouns.ts";
import { ADVERBS, CONNECTIVES } from "./data/connectives.ts";
import { BEFORE_NAME } from "./data/titles.ts";
import { isBoundary, isVerbal } from "./endings.ts";
import { institutionType, isAuthority, isField, nameScore } from "./lexicon.ts";
import { readPhrase } from "./noun-phrase.ts";
import { isNoun } from "./nouns.ts";
import { part } from "./particles.ts";
import type { Env, Phrase } from "./phrase.ts";
import { readQuotative } from "./quotatives.ts";

export interface Subject {
  readonly phrase: Phrase;
  readonly kind: "topic" | "subject" | "also" | "at";
  /** Index of its last word, with 역시, 또한 after it. */
  readonly last: number;
}

const AFTER = new Set(["역시", "또한", "모두"]);

/** The noun phrases that may be a subject within words `from` to `to` (exclusive), in order. */
export function readSubjects(env: Env, from: number, to: number): Subject[] {
  const found: Subject[] = [];
  for (let i = from; i < to; i++) {
    const subject = readSubject(env, i, from, to);
    if (subject) found.push(subject);
  }
  return found;
}

/** The subject whose last word is `i`, if it is one. */
export function readSubject(env: Env, i: number, floor: number, to: number): Subject | null {
  const word = env.words[i];
  if (!word || word.region) return null;
  const { kind, stem } = part(word);
  if (ADVERBS.has(word.bare) || CONNECTIVES.has(word.bare)) return null;
  const next = env.words[i + 1];
  const followed = next && i + 1 < to && AFTER.has(next.bare) && kind === "none";
  if (!followed && kind !== "topic" && kind !== "subject" && kind !== "also" && kind !== "at") return null;
  if (kind === "at" && !isField(stem) && !isAuthority(stem) && institutionType(stem) === null) return null;
  const plain = word.tail.length === word.bare.length;
  // 배우 설인하는 "…": after an occupation and right before a quote this is a name.
  const named =
    next?.region && i > floor && BEFORE_NAME.has(env.words[i - 1]?.bare ?? "") && nameScore(stem) > 0;
  if (
    kind !== "at" &&
    plain &&
    !named &&
    (verbStem(word.bare, stem, kind) ||
      (stem.length > 1 && isVerbal(stem) && !isNoun(stem)) ||
      readQuotative(word))
  )
    return null;
  const phrase = readPhrase(env, i, floor);
  if (!phrase || phrase.strength <= 0) return null;
  if (kind === "at" && (phrase.kind === "person" || phrase.kind === "document")) return null;
  return { phrase, kind: followed ? "also" : (kind as Subject["kind"]), last: followed ? i + 1 : i };
}

/** 하는, 있는, 받은: a verb that ends as a topic does. */
function verbStem(bare: string, stem: string, kind: string): boolean {
  if (kind !== "topic" || stem.length < 2) return false;
  if (
    /(?:하|되|있|없|않|시키|겠|았|었|받|맡|높|낮|많|적|같|싶|놓|닫|열|찾|잡|죽|먹|앉|읽|늙|젊|깊|얻|믿|걷|묻|듣|짓|짧|좁|넓|밝|붉|굵|맑|늦)$/.test(
      stem,
    )
  )
    return !/[김이박최정강조윤장임]/.test(stem[0] as string) || stem.length !== 3;
  return (
    /(?:오르|내리|이르|흐르|따르|모르|다르|누르|이루|거두|다루|나누|가꾸|바꾸|꿈꾸|이끄|늘어나|드러나|벗어나|일어나|나타나|떠나|끝나|만나|지나|살아나|내려가|올라가|들어가|나아가|돌아가|이어지|벌어지|커지|낮아지|높아지|많아지|나빠지|좋아지|미치|걸치|마치|그치|거치|지키|시키|일으키|가리키|보이|쓰이|쌓이|모이|줄이|높이|늘리|올리|내리|알리|빌리|달리|열리|팔리|걸리|풀리|살리|누리|그리|내세우|세우|치우|비우|키우|채우|배우|태우|외우|빠지|던지|만지|가지|벗기|맡기|옮기|남기|넘기|즐기|이기|숨기|당기|나오|들어오|다가오|돌아오|찾아오|불러오|가져오|지내|보내|꺼내|드러내|나타내|해내|이뤄내|펴내|내놓|바라보|지켜보|돌아보|내다보|살펴보)$/.test(
      stem,
    ) &&
    kind === "topic" &&
    bare.endsWith("는")
  );
}

/** For a quote that begins with word `at`: the nearest speaker before it. */
export function speakerBefore(env: Env, from: number, at: number): Subject | null {
  const subjects = readSubjects(env, from, at);
  let topic: Subject | null = null;
  for (let i = subjects.length - 1; i >= 0 && !topic; i--) {
    const s = subjects[i] as Subject;
    const near = s.last === at - 1 && s.kind === "topic" ? 0.2 : 0.35;
    if (s.kind !== "subject" && s.phrase.strength >= near && !(s.kind === "also" && s.phrase.strength < 0.7))
      topic = s;
  }
  let subject: Subject | null = null;
  for (let i = subjects.length - 1; i >= 0 && !subject; i--) {
    const s = subjects[i] as Subject;
    if (
      s.kind === "subject" &&
      s.phrase.kind !== "document" &&
      s.phrase.strength >= 0.55 &&
      !adnominalAfter(env, s.last, at)
    )
      subject = s;
  }
  if (!topic) return subject;
  // A named subject in the clause right before the quote speaks, where the topic had a clause of its own.
  if (
    subject &&
    subject.last > topic.last &&
    subject.phrase.strength >= 0.8 &&
    boundaryBetween(env, topic.last + 1, subject.phrase.first)
  )
    return subject;
  return topic;
}

/** The subject belongs to a relative clause: 김 의원이 제안한 법안은 … */
function adnominalAfter(env: Env, last: number, to: number): boolean {
  for (let i = last + 1; i < to; i++) {
    const word = env.words[i]!;
    if (word.region || word.comma) return false;
    if (isVerbal(word.bare))
      return (
        /(?:[한된린난친진힌낸킨긴든온간운른쓴던]|하는|되는|있는|없는|라는|다는)$/.test(word.bare) &&
        i < to - 1
      );
  }
  return false;
}

function boundaryBetween(env: Env, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = env.words[i]!;
    if (!word.region && isBoundary(word.bare)) return true;
  }
  return false;
}

export interface ClauseHints {
  /** The verb judges (내다봤다): its subject is seldom marked 이/가. */
  readonly judges: boolean;
  /** The clause speaks of the speaker's own will: …하겠다고, …하자고. */
  readonly ownWill: boolean;
  /** The sentence begins with a connective that carries the speaker over. */
  readonly continues: boolean;
  /** The verb says or writes: even a word of unknown make may be its subject. */
  readonly says: boolean;
}

/** For a clause without quote marks that ends with word `to` (exclusive): its speaker stands first. */
export function speakerOfClause(env: Env, from: number, to: number, hints: ClauseHints): Subject | null {
  const subjects = readSubjects(env, from, to);
  const early = (s: Subject): boolean => opens(env, from, s.phrase.first);
  let chosen: Subject | null = null;
  for (const s of subjects) {
    if (s.kind === "subject") continue;
    const { phrase } = s;
    const weak = phrase.form === "name" && phrase.role === null && phrase.strength < 0.6;
    if (s.kind === "also" && (phrase.strength < 0.7 || !early(s))) continue;
    if (phrase.kind === "document" && hints.judges && phrase.strength < 0.7) continue;
    if (/^(?:자신|본인)$/.test(phrase.name)) continue;
    if (
      weak &&
      (!early(s) || isThing(phrase.name) || phrase.strength < (hints.says && !hints.continues ? 0.2 : 0.34))
    )
      continue;
    if (!chosen) {
      chosen = s;
      continue;
    }
    // A later topic speaks only if the earlier one had its clause: 정부는 …했지만 전문가들은 …
    if (
      boundaryBetween(env, chosen.last + 1, phrase.first) &&
      rank(phrase) >= rank(chosen.phrase) &&
      phrase.strength >= 0.7 &&
      to - s.last > 2 &&
      !subjectBetween(env, chosen.last + 1, phrase.first)
    )
      chosen = s;
  }
  for (const s of subjects) {
    if (s.kind !== "subject") continue;
    const { phrase } = s;
    if (chosen && s.last > chosen.last) {
      // …했지만 김 의원이 …라고 비판했다
      if (
        phrase.strength >= 0.85 &&
        rank(phrase) >= 2 &&
        boundaryBetween(env, chosen.last + 1, phrase.first) &&
        !adnominalAfter(env, s.last, to) &&
        opensAfterBoundary(env, phrase.first)
      )
        return s;
      continue;
    }
    if (
      phrase.strength < 0.6 ||
      adnominalAfter(env, s.last, chosen ? chosen.last + 1 : Math.min(to, s.last + 3))
    )
      continue;
    if (hardBreak(env, s.last + 1, to)) continue;
    if (chosen && (chosen.phrase.strength >= 0.6 || s.phrase.strength < 0.8)) {
      if (
        !(
          early(s) &&
          s.phrase.strength >= 0.8 &&
          !clauseEnds(env, s.last + 1, chosen.phrase.first) &&
          hints.ownWill
        )
      )
        continue;
    }
    if (!early(s) && !opensAfterBoundary(env, phrase.first)) continue;
    const second = subjects.some((other) => other.last > s.last) || plainSubjectAfter(env, s.last + 1, to);
    if (hints.judges && !second) continue;
    if (hints.continues && !hints.ownWill && !second) continue;
    return s;
  }
  return chosen;
}

/** 사이, 가운데: what stands before has its own subject. */
function hardBreak(env: Env, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:사이|가운데|와중에)$/.test(env.words[i]!.bare)) return true;
  return false;
}

/** People outrank bodies, bodies outrank texts. */
const rank = (p: Phrase): number =>
  p.form === "name" && p.role === null && p.kind === "person" && p.strength < 0.7
    ? 1
    : p.kind === "person"
      ? 3
      : p.kind === "anonymous"
        ? 3
        : p.kind === "organization"
          ? 2
          : 1;

/** Nothing but dates, connectives and adverbials stand between the clause's begin and the phrase. */
function opens(env: Env, from: number, first: number): boolean {
  for (let i = from; i < first; i++) {
    const word = env.words[i]!;
    if (word.region) return false;
    const { kind } = part(word);
    if (
      kind === "subject" &&
      !isVerbal(word.bare) &&
      !/^[0-9]/.test(word.bare) &&
      !adnominalAfter(env, i, Math.min(first, i + 3))
    )
      return false;
    if (/(?:강조|언급|지적|비판|설명|요구|주장|제안|당부|촉구|소개)하(?:면서|며)$/.test(word.bare))
      return false;
  }
  return true;
}

/** A subject of its own before the boundary: the reported clause has begun already. */
function subjectBetween(env: Env, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = env.words[i]!;
    if (word.region) continue;
    if (isBoundary(word.bare)) return false;
    if (part(word).kind === "subject" && part(word).stem.length > 1 && !isVerbal(word.bare)) return true;
  }
  return false;
}

function opensAfterBoundary(env: Env, first: number): boolean {
  const before = env.words[first - 1];
  return before !== undefined && !before.region && (isBoundary(before.bare) || before.comma);
}

function clauseEnds(env: Env, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!env.words[i]!.region && isVerbal(env.words[i]!.bare)) return true;
  return false;
}

/** Another word with 이, 가, 은, 는 follows: the clause has a subject of its own. */
function plainSubjectAfter(env: Env, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = env.words[i]!;
    if (word.region) continue;
    const { kind, stem } = part(word);
    if ((kind === "subject" || kind === "topic") && stem.length > 1 && !isVerbal(word.bare)) return true;
  }
  return false;
}
