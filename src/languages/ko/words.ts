/** Cuts a sentence into its words (eojeol); a double-quoted stretch is one word of its own. */
import type { QuotedRegion, ScannedText } from "../../engine/language.ts";
import { isSpace } from "../../engine/text/marks.ts";
import type { Span } from "../../engine/types.ts";
import { findPredicate } from "./predicates.ts";
import { readQuotative } from "./quotatives.ts";
import type { Sentence, Word } from "./word.ts";

/** How far a bracket or a single-quoted name may reach within one word. */
const LONGEST_ATOM = 90;
/** No sentence is longer. */
const MOST_WORDS = 250;
const PUNCTUATION = ",.;:!?…。!?·~∼、，";
const MARKS = "'‘’`「」『』《》〈〉<>“”\"";
const OPENING = "([（［{";
const CLOSING = ")]）］}";

/** All sentences of a text with their words. Sentences that lie within a quote begun before them have none. */
export function readSentences(scanned: ScannedText): readonly Sentence[] {
  const { text, sentences, regions, paragraphs } = scanned;
  const doubles = regions.filter((r) => r.marks === "double");
  const atoms = new Map<number, number>();
  for (const r of regions) {
    const length = r.outer[1] - r.outer[0];
    if (r.marks !== "double" && r.closed && length <= LONGEST_ATOM) atoms.set(r.outer[0], r.outer[1]);
  }
  const result: Sentence[] = [];
  let region = 0;
  let paragraph = 0;
  let done = 0; // up to here the text belongs to a quote that has been read
  sentences.forEach((span) => {
    while (paragraph + 1 < paragraphs.length && (paragraphs[paragraph + 1] as Span)[0] <= span[0])
      paragraph++;
    const from = Math.max(span[0], done);
    const words: Word[] = [];
    let at = from;
    while (region < doubles.length && (doubles[region] as QuotedRegion).outer[1] <= from) region++;
    while (region < doubles.length && (doubles[region] as QuotedRegion).outer[0] < span[1]) {
      const r = closeUp(text, doubles[region] as QuotedRegion, span[1], atoms);
      if (!r) {
        region++;
        continue;
      }
      readWords(text, at, r.outer[0], atoms, words);
      words.push(quoted(text, r, at < r.outer[0] && !isSpace(text.charCodeAt(r.outer[0] - 1))));
      at = r.outer[1];
      done = at;
      region++;
    }
    if (at < span[1]) readWords(text, at, span[1], atoms, words);
    // A text without sentence ends is read in pieces, so that the work stays linear.
    for (let i = 0; i === 0 || i < words.length; i += MOST_WORDS)
      result.push({
        index: result.length,
        span,
        paragraph,
        words: words.length > MOST_WORDS ? words.slice(i, i + MOST_WORDS) : words,
      });
  });
  return result;
}

/**
 * A quote whose closing mark is missing ends at the first reporting ending of its sentence ("…하겠다고 강조했다); if it
 * has none it goes on to the paragraph's end. Null for a mark that has nothing behind it.
 */
function closeUp(
  text: string,
  region: QuotedRegion,
  sentenceEnd: number,
  atoms: ReadonlyMap<number, number>,
): QuotedRegion | null {
  if (region.closed) return region;
  const words: Word[] = [];
  readWords(text, region.inner[0], Math.min(sentenceEnd, region.inner[1]), atoms, words);
  for (let i = 0; i < words.length; i++) {
    const q = readQuotative(words[i] as Word);
    if (!q || (q.form !== "go" && q.form !== "myeo")) continue;
    if (findPredicate(words, i + 1, q, false))
      return { ...region, inner: [region.inner[0], q.at], outer: [region.outer[0], q.at] };
  }
  return region;
}

function quoted(text: string, region: QuotedRegion, glued: boolean): Word {
  const [start, end] = region.outer;
  const after = text[end] ?? "";
  return {
    start,
    end,
    text: "",
    bare: "",
    tail: "",
    comma: after === ",",
    stop: after === ".",
    region,
    glued,
    parted: null,
  };
}

/** Where 따르면 or 의하면 begins in a word that holds more before it; -1 for all other words. */
function gluedAt(text: string, start: number, end: number): number {
  const to = text[end - 1] === "," ? end - 1 : end;
  if (text[to - 1] !== "면" || to - start < 5) return -1;
  const last = text.slice(to - 4, to);
  return last === "에따르면" || last === "에의하면" ? to - 3 : -1;
}

function readWords(
  text: string,
  from: number,
  to: number,
  atoms: ReadonlyMap<number, number>,
  into: Word[],
): void {
  let i = from;
  while (i < to) {
    while (i < to && isSpace(text.charCodeAt(i))) i++;
    if (i >= to) return;
    const start = i;
    while (i < to && !isSpace(text.charCodeAt(i))) {
      const atom = atoms.get(i);
      if (atom !== undefined && atom <= to) {
        i = atom;
        continue;
      }
      if (OPENING.includes(text[i] as string)) {
        const close = closing(text, i, Math.min(to, i + LONGEST_ATOM));
        if (close > 0) {
          i = close;
          continue;
        }
      }
      i++;
      // "말했다,김 의원은": a comma between Hangul parts words though no space follows.
      if (text[i - 1] === "," && i < to && !isDigit(text.charCodeAt(i)) && i - start > 1) break;
    }
    // "경찰에따르면": written together, read apart.
    const split = gluedAt(text, start, i);
    if (split > 0) {
      push(text, start, split, into);
      push(text, split, i, into);
    } else push(text, start, i, into);
  }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function closing(text: string, open: number, to: number): number {
  let depth = 0;
  for (let i = open; i < to; i++) {
    const c = text[i] as string;
    if (OPENING.includes(c)) depth++;
    else if (CLOSING.includes(c) && --depth === 0) return i + 1;
  }
  return -1;
}

function push(text: string, start: number, to: number, into: Word[]): void {
  let end = to;
  let comma = false;
  let stop = false;
  while (end > start && PUNCTUATION.includes(text[end - 1] as string)) {
    const c = text[end - 1];
    if (c === "," || c === "、" || c === "，") comma = true;
    else if (c !== "·" && c !== ":" && c !== "~") stop = true;
    end--;
  }
  if (end === start) {
    // Punctuation alone ("…" between clauses) closes what stands before it.
    const last = into.pop();
    if (last) into.push({ ...last, comma: last.comma || comma, stop: last.stop || stop });
    return;
  }
  const word = text.slice(start, end);
  const { bare, tail } = strip(word);
  const before = into[into.length - 1];
  into.push({
    start,
    end,
    text: word,
    bare,
    tail,
    comma,
    stop,
    region: null,
    glued: before !== undefined && before.end === start,
    parted: null,
  });
}

const DECORATED = /['‘’`「」『』《》〈〉<>“”"([（［{)\]）］}▲△·]/;

function strip(word: string): { bare: string; tail: string } {
  if (!DECORATED.test(word)) return { bare: word, tail: word };
  let bare = "";
  let depth = 0;
  let last = 0;
  for (let i = 0; i < word.length; i++) {
    const c = word[i] as string;
    if (OPENING.includes(c)) depth++;
    else if (CLOSING.includes(c)) {
      depth = Math.max(0, depth - 1);
      last = i + 1;
    } else if (MARKS.includes(c)) last = i + 1;
    else if (depth === 0 && c !== "▲" && c !== "△") bare += c;
  }
  return { bare: bare.replace(/^[·]+|[·]+$/g, ""), tail: word.slice(last) };
}
