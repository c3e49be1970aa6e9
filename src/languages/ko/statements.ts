/** All statements of an article: the reports of its sentences, and quotes that stand alone. */

import type { PackContext, ScannedText, Statement } from "../../engine/language.ts";
import { trim } from "../../engine/text/spans.ts";
import type { Span } from "../../engine/types.ts";
import { CONTINUERS, NEW_TOPIC } from "./data/connectives.ts";
import type { Draft } from "./drafts.ts";
import { confidence } from "./finish.ts";
import { introductions, namesOf } from "./introductions.ts";
import {
  bracketSpeaker,
  isVoiceOfMany,
  opens,
  readAlone,
  readTelling,
  subjectOf,
  type Telling,
} from "./lone-quotes.ts";
import type { Env, Phrase } from "./phrase.ts";
import { readReports } from "./reports.ts";
import type { Sentence, Word } from "./word.ts";
import { readSentences } from "./words.ts";

export interface Reading {
  readonly sentences: readonly Sentence[];
  readonly statements: readonly Statement[];
  /** Who each statement's source words mean. */
  readonly speakers: ReadonlyMap<Statement, Phrase>;
  /** Names introduced outside of reports, by sentence. */
  readonly introduced: ReadonlyMap<Sentence, readonly Phrase[]>;
  readonly known: ReadonlySet<string>;
}

const NOBODY: ReadonlySet<string> = new Set();

interface Placed extends Draft {
  sentence: number;
}

export function readArticle(scanned: ScannedText, context: PackContext): Reading {
  const { text } = scanned;
  const sentences = readSentences(scanned);
  const placed: Placed[] = [];
  const introduced = new Map<Sentence, readonly Phrase[]>();
  const phrasesOf = new Map<Sentence, Map<number, Phrase | null>>();
  for (const s of sentences) {
    const read = new Map<number, Phrase | null>();
    const phrases = introductions({ text, words: s.words, context, known: NOBODY, phrases: read });
    if (phrases.length === 0) continue;
    introduced.set(s, phrases);
    // What has a title or is a body stays what it is; a bare name may turn out to be known.
    for (const [key, phrase] of read) if (!isSettled(phrase)) read.delete(key);
    phrasesOf.set(s, read);
  }
  const known = namesOf([...introduced.values()].flat());
  const envs = new Map<Sentence, Env>();
  const envOf = (s: Sentence): Env => {
    let env = envs.get(s);
    if (!env) {
      env = { text, words: s.words, context, known, phrases: phrasesOf.get(s) ?? new Map() };
      envs.set(s, env);
    }
    return env;
  };
  sentences.forEach((sentence, index) => {
    const { words } = sentence;
    if (words.length === 0 || isByline(words)) return;
    const env = envOf(sentence);
    const drafts = readReports(env);
    for (const draft of drafts)
      if (draft.source || !inSingleMarks(text, draft)) placed.push({ ...draft, sentence: index });
    for (let i = 0; i < words.length; i++) {
      if (!(words[i] as Word).region || drafts.some((d) => i >= d.from && i <= d.to)) continue;
      const alone = readAlone(env, i, sentence);
      if (alone) placed.push({ ...alone, sentence: index });
    }
  });
  placed.sort((a, b) => (a.content[0] as Span)[0] - (b.content[0] as Span)[0]);
  lookAhead(placed, sentences, envOf);
  settle(placed, sentences, envOf);
  const statements: Statement[] = [];
  const speakers = new Map<Statement, Phrase>();
  let end = -1;
  for (const draft of placed) {
    const start = (draft.content[0] as Span)[0];
    if (start < end) continue;
    end = Math.max(...draft.content.map((c) => c[1]));
    const statement: Statement = {
      kind: draft.kind,
      content: draft.content,
      cue: draft.cue && trimCue(text, draft.cue),
      source: draft.source,
      without: draft.without,
      confidence: draft.confidence,
    };
    statements.push(statement);
    if (draft.speaker) speakers.set(statement, draft.speaker);
  }
  return { sentences, statements, speakers, introduced, known };
}

/** The names of the article change nothing about it; but 전 in 전 부회장 may be one of them. */
const isSettled = (phrase: Phrase | null): boolean =>
  phrase !== null && phrase.strength >= 0.7 && !(phrase.form === "unnamed" && phrase.name.startsWith("전 "));

/** Words in single marks that nobody says: an emphasis, an inscription. */
const inSingleMarks = (text: string, { kind, content }: Draft): boolean =>
  kind === "indirect" &&
  content.every(([s, e]) => /^['‘]/.test(text.slice(s, e)) && /['’]\S{0,2}$/.test(text.slice(s, e)));

/** Cue spans without spaces at their ends. */
function trimCue(text: string, cue: readonly Span[]): Span[] | null {
  const trimmed = cue.map((span) => trim(text, span)).filter((span): span is Span => span !== null);
  return trimmed.length > 0 ? trimmed : null;
}

const BYLINE = /^(?:기자|앵커|특파원|인턴기자|객원기자|선임기자)$/;

/** "홍길동 기자 = …", "[서울=뉴시스] …": nobody speaks in bylines of a few words. */
function isByline(words: readonly Word[]): boolean {
  return (
    words.length <= 6 &&
    words.some((w) => BYLINE.test(w.bare) || /@[\w.]+$/.test(w.text)) &&
    !words.some((w) => w.region)
  );
}

/** A quote that is a sentence of its own takes its speaker from the next one: "…." 호킨스 석좌의 말이다. */
function lookAhead(placed: Placed[], sentences: readonly Sentence[], envOf: (s: Sentence) => Env): void {
  const told = new Set(placed.map((d) => d.sentence));
  for (let i = 0; i < placed.length; i++) {
    const draft = placed[i] as Placed;
    if (!draft.alone || draft.source) continue;
    const own = sentences[draft.sentence] as Sentence;
    let next = sentences[draft.sentence + 1];
    if (next && next.words.length === 0) next = sentences[draft.sentence + 2];
    if (!next || next.paragraph - own.paragraph > 1 || told.has(next.index)) continue;
    if (isVoiceOfMany(next.words)) {
      placed[i] = { ...draft, without: "nobody" };
      continue;
    }
    const bracket = next.words.length === 1 ? bracketSpeaker(envOf(next), next.words[0] as Word) : null;
    const telling: Telling | null = bracket
      ? { phrase: bracket, cue: [bracket.span[0], bracket.span[0]], strong: true }
      : (readTelling(envOf(next), 0) ??
        (opens(sentences, own) && next.paragraph === own.paragraph ? subjectOf(envOf(next)) : null));
    if (!telling) continue;
    placed[i] = {
      ...draft,
      cue: bracket || telling.cue[1] === telling.cue[0] ? null : [telling.cue],
      source: telling.phrase?.span ?? null,
      speaker: telling.phrase,
      without: "carried",
      alone: false,
      confidence: confidence(0.92, telling.phrase),
    };
  }
}

/** Closings take over from the statement before; after one that names nobody they name nobody. */
function settle(placed: Placed[], sentences: readonly Sentence[], envOf: (s: Sentence) => Env): void {
  for (let i = 0; i < placed.length; i++) {
    const draft = placed[i] as Placed;
    const own = sentences[draft.sentence] as Sentence;
    if (draft.source || draft.without !== "carried") continue;
    const before = placed[i - 1];
    const previous = before && (sentences[before.sentence] as Sentence);
    const paragraphs = previous ? own.paragraph - previous.paragraph : 99;
    const nobody = before !== undefined && before.source === null && before.without === "nobody";
    if (draft.closing === "floating") {
      const near = previous && draft.sentence - before.sentence <= 1 && paragraphs === 0 && !nobody;
      if (!near) placed[i] = { ...draft, without: "nobody" };
    } else if (nobody && (draft.closing === "carrying" || NEW_TOPIC.has(own.words[0]?.bare ?? "")))
      placed[i] = { ...draft, without: "nobody" };
    else if (draft.closing === null) {
      // 김 장관은 현장을 찾았다. 이어 "…"고 말했다: who opens the sentence before speaks, unless somebody spoke there.
      const preceding = sentences[draft.sentence - 1];
      if (!preceding || preceding.paragraph !== own.paragraph || previous === preceding) continue;
      if (paragraphs === 0 && previous !== own && CONTINUERS.has(own.words[0]?.bare ?? "")) continue;
      if (previous === own) continue;
      const opener = subjectOf(envOf(preceding));
      if (opener?.phrase && !BYLINE.test(opener.phrase.role?.text ?? ""))
        placed[i] = {
          ...draft,
          source: opener.phrase.span,
          speaker: opener.phrase,
          confidence: confidence(0.85, opener.phrase),
        };
    }
  }
}
