/** Reads stretches of a text, one after the other, into a passage. */
import type { QuotedRegion, ScannedText } from "../../../engine/language.ts";
import type { Span } from "../../../engine/types.ts";
import { classify } from "./classify.ts";
import { hashWord, tag } from "./lexicon.ts";
import { CLOSING, INSIDE, OPENING, OUTSIDE, type Passage } from "./passage.ts";
import { LOWER, MARGIN, type Tokens, tokenize } from "./tokens.ts";
import { TAGS } from "./words.ts";

const COMMA = tag(",");
const EDGE = hashWord("<edge>");
const finite = new Uint8Array(TAGS.length);
for (const name of "MD BE HV DO SVD SVZ VD VZ".split(" ")) finite[tag(name)] = 1;
const verbal = new Uint8Array(TAGS.length);
for (const name of "MD BE HV DO SVB SVD SVZ SVG VB VD VZ VG NG AV NOW TO".split(" ")) verbal[tag(name)] = 1;

/** Where sentences and regions of a text are, while it is read from begin to end. */
export class Cursor {
  sentence = 0;
  region = 0;
}

/** Calls `visit` for every stretch of the text, the passage being filled. */
export function eachPassage(scanned: ScannedText, p: Passage, visit: (paragraph: number) => void): void {
  const cursor = new Cursor();
  const { paragraphs, text } = scanned;
  p.openBefore = false;
  for (let index = 0; index < paragraphs.length; index++) {
    const [start, end] = paragraphs[index] as Span;
    const before = paragraphs[index - 1];
    p.colonBefore = before !== undefined && text[before[1] - 1] === ":";
    let from = start;
    let open = false;
    while (from < end) {
      const read = readPassage(scanned, from, end, cursor, p);
      if (p.tokens.count > 0) visit(index);
      open = p.regions.some(({ region }) => !region.closed && region.outer[1] === end);
      if (read <= from) break;
      from = read;
    }
    p.openBefore = open;
  }
}

/**
 * Reads the stretch from `from` (as far as tokens fit) to `to`.
 * @returns the offset at which the next stretch starts
 */
export function readPassage(
  scanned: ScannedText,
  from: number,
  to: number,
  cursor: Cursor,
  p: Passage,
): number {
  const { text } = scanned;
  const { tokens } = p;
  let read = tokenize(text, from, to, tokens);
  if (read < to) read = cutAtSentence(scanned, from, read, tokens);
  p.from = from;
  p.to = read;
  for (let i = 0; i < MARGIN; i++) clear(p, i);
  for (let i = tokens.limit; i < tokens.limit + MARGIN; i++) clear(p, i);
  placeRegions(scanned, cursor, p);
  placeSentences(scanned, cursor, p);
  classify(text, p);
  count(p);
  return read;
}

function clear(p: Passage, i: number): void {
  p.tag[i] = 0;
  p.word[i] = EDGE;
  p.lemma[i] = EDGE;
  p.flags[i] = 0;
  p.state[i] = OUTSIDE;
  p.regionOf[i] = -1;
  p.sentence[i] = -1;
  p.tokens.suffix[i] = 0;
  p.tokens.shape[i] = LOWER;
}

/** Drops the tokens of an unfinished sentence at the end of a full buffer. */
function cutAtSentence(scanned: ScannedText, from: number, read: number, tokens: Tokens): number {
  const { sentences } = scanned;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as readonly [number, number])[0] > read) high = middle;
    else low = middle + 1;
  }
  const begin = low > 0 ? (sentences[low - 1] as readonly [number, number])[0] : from;
  if (begin <= from) return read;
  while (tokens.limit > MARGIN && (tokens.start[tokens.limit - 1] as number) >= begin) tokens.limit--;
  tokens.count = tokens.limit - MARGIN;
  return begin;
}

function placeRegions(scanned: ScannedText, cursor: Cursor, p: Passage): void {
  const { tokens, state, regionOf } = p;
  const { start, end } = tokens;
  const limit = tokens.limit;
  state.fill(OUTSIDE, MARGIN, limit);
  regionOf.fill(-1, MARGIN, limit);
  p.regions = [];
  const { regions } = scanned;
  let i = MARGIN;
  let outer = -1;
  while (cursor.region < regions.length) {
    const region = regions[cursor.region] as QuotedRegion;
    if (region.outer[0] >= p.to) break;
    if (region.outer[1] > p.to) {
      // Cut off by a full buffer: the rest is read with the next stretch.
      if (region.outer[0] < outer) break;
    } else cursor.region++;
    if (region.marks === "title" || region.outer[0] < outer) continue;
    outer = region.outer[1];
    while (i < limit && (start[i] as number) < region.outer[0]) i++;
    const index = p.regions.length;
    while (i < limit && (end[i] as number) <= region.inner[0]) {
      state[i] = OPENING;
      regionOf[i++] = index;
    }
    const first = i;
    while (i < limit && (end[i] as number) <= region.inner[1]) {
      state[i] = INSIDE;
      regionOf[i++] = index;
    }
    p.regions.push({ region, first, last: i });
    while (i < limit && (end[i] as number) <= region.outer[1]) {
      state[i] = CLOSING;
      regionOf[i++] = index;
    }
    if (region.outer[1] > p.to) break;
  }
}

function placeSentences(scanned: ScannedText, cursor: Cursor, p: Passage): void {
  const { sentences } = scanned;
  const { start } = p.tokens;
  const limit = p.tokens.limit;
  let i = MARGIN;
  while (i < limit) {
    while (
      cursor.sentence + 1 < sentences.length &&
      (sentences[cursor.sentence + 1] as readonly [number, number])[0] <= (start[i] as number)
    )
      cursor.sentence++;
    const end = sentences[cursor.sentence]?.[1] ?? p.to;
    const first = i;
    do i++;
    while (i < limit && (start[i] as number) < end);
    p.sentence.fill(cursor.sentence, first, i);
    p.sentenceStart.fill(first, first, i);
    p.sentenceEnd.fill(i, first, i);
  }
}

/** Running counts, and per sentence its first finite verb. */
function count(p: Passage): void {
  const { tag, state, commas, verbs, firstVerb, afterComma, sentenceEnd } = p;
  const limit = p.tokens.limit;
  let comma = 0;
  let verb = 0;
  let inGroup = false;
  for (let i = MARGIN; i < limit; i++) {
    commas[i] = comma;
    verbs[i] = verb;
    if (state[i] !== OUTSIDE) {
      inGroup = false;
      continue;
    }
    const name = tag[i] as number;
    if (name === COMMA) comma++;
    if (finite[name] === 1) {
      if (!inGroup) verb++;
      inGroup = true;
    } else if (verbal[name] === 0) inGroup = false;
  }
  for (let i = MARGIN; i < limit; ) {
    const end = sentenceEnd[i] as number;
    let first = i;
    while (first < end && (state[first] !== OUTSIDE || finite[tag[first] as number] === 0)) first++;
    firstVerb.fill(first, i, end);
    let after = 0;
    for (let k = end - 1; k >= i; k--) {
      afterComma[k] = after;
      if (tag[k] === COMMA && state[k] === OUTSIDE) after = tag[k + 1] as number;
    }
    i = end;
  }
}
