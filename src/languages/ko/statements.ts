/** All statements of an article: the reports of its sentences, and quotes that stand alone. */
import type { PackContext, ScannedText, Statement } from "../../engine/language.ts";
import type { Span } from "../../engine/types.ts";
import { NEW_TOPIC } from "./data/connectives.ts";
import { type Draft, trimContent } from "./drafts.ts";
import { introductions, namesOf } from "./introductions.ts";
import { readPhrase, readWhole } from "./noun-phrase.ts";
import { part } from "./particles.ts";
import type { Env, Phrase } from "./phrase.ts";
import { readVerb } from "./predicates.ts";
import { readQuotative } from "./quotatives.ts";
import { confidence, readReports } from "./reports.ts";
import { readSubject, speakerBefore } from "./speakers.ts";
import { readSentences, type Sentence, type Word } from "./words.ts";

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
    for (const [key, phrase] of read) if (!phrase || phrase.strength < 0.7) read.delete(key);
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
    for (const draft of drafts) placed.push({ ...draft, sentence: index });
    for (let i = 0; i < words.length; i++) {
      if (!(words[i] as Word).region || drafts.some((d) => i >= d.from && i <= d.to)) continue;
      const alone = readAlone(env, i, sentence);
      if (alone) placed.push({ ...alone, sentence: index });
    }
  });
  placed.sort((a, b) => (a.content[0] as Span)[0] - (b.content[0] as Span)[0]);
  lookAhead(placed, sentences, envOf);
  settle(placed, sentences);
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
      cue: draft.cue,
      source: draft.source,
      without: draft.without,
      confidence: draft.confidence,
    };
    statements.push(statement);
    if (draft.speaker) speakers.set(statement, draft.speaker);
  }
  return { sentences, statements, speakers, introduced, known };
}

const BYLINE = /^(?:기자|특파원|인턴기자|객원기자|선임기자)$/;

/** "홍길동 기자 = …", "[서울=뉴시스] …": nobody speaks in bylines of a few words. */
function isByline(words: readonly Word[]): boolean {
  return (
    words.length <= 6 &&
    words.some((w) => BYLINE.test(w.bare) || /@[\w.]+$/.test(w.text)) &&
    !words.some((w) => w.region)
  );
}

const SPOKEN_END = /[다요까죠네자라오나니걸군지데소]["'’”]?[.!?…~]*$/;

/** A quote without particle: the whole sentence, or its end. */
function readAlone(env: Env, at: number, sentence: Sentence): Draft | null {
  const { words, text } = env;
  const word = words[at] as Word;
  const region = word.region!;
  const inner = text.slice(region.inner[0], region.inner[1]).trim();
  const sentenceLike = SPOKEN_END.test(inner) || /[.!?]$/.test(inner);
  const rest = words.slice(at + 1);
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

function bracketSpeaker(env: Env, word: Word): Phrase | null {
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

interface Telling {
  readonly phrase: Phrase | null;
  readonly cue: Span;
  readonly strong: boolean;
}

const TOLD =
  /^(?:말|얘기|이야기|설명|전망|예상|생각|판단|평가|바람|각오|경고|호소|일침|의견|견해|요구|제안|비판|후문|귀띔|기억|증언|답|답변|대답|주장|지적|전언|고백|당부|조언|반응|회상|소감|바람|진단|분석|하소연|항변|반문|일갈|토로)(?:이다|이었다|였다|다|입니다)$/;
const SO = /^(?:이같이|이렇게|이처럼|그렇게|이와)$/;

/** "호킨스 석좌의 말이다", "김씨가 말했다", "피터 리 부사장은 … 이같이 강조했다" from word `from` to the sentence's end. */
function readTelling(env: Env, from: number): Telling | null {
  const { words } = env;
  const n = words.length;
  const last = words[n - 1] as Word | undefined;
  if (!last || last.region || n - from > 22) return null;
  const before = words[n - 2];
  if (TOLD.test(last.bare)) {
    if (n - 1 === from) return { phrase: null, cue: [last.start, last.end], strong: false };
    if (!before || before.region || part(before).kind !== "genitive") return null;
    const phrase = readPhrase(env, n - 2, from);
    return phrase && phrase.strength >= 0.35 && phrase.first <= from + 4
      ? { phrase, cue: [last.start, last.end], strong: true }
      : null;
  }
  const verb = readVerb(last.bare);
  if (!verb || (verb.cls !== "say" && verb.cls !== "write" && verb.cls !== "do")) return null;
  const so = words.findIndex((w, i) => i >= from && SO.test(w.bare));
  for (let i = from; i < n; i++) {
    const word = words[i] as Word;
    if (word.region || (readQuotative(word) && (so < 0 || i > so))) return null;
  }
  const short = n - from <= 5;
  if (so < 0 && !short) return null;
  if (so < 0 && verb.cls === "do") return null;
  if (so < 0 && words.slice(from, n - 1).some((w) => part(w).kind === "object")) return null;
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

/** The quote is the first sentence of its paragraph. */
const opens = (sentences: readonly Sentence[], s: Sentence): boolean =>
  sentences[s.index - 1]?.paragraph !== s.paragraph;

/** "이건 시작일 뿐이다." 김하늘 센터장은 단호했다: who opens the next sentence spoke. */
function subjectOf(env: Env): Telling | null {
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

/** Closings take over from the statement before; after one that names nobody they name nobody. */
function settle(placed: Placed[], sentences: readonly Sentence[]): void {
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
  }
}
