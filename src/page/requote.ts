/**
 * Finding a stretch of text again after the page rewrote itself: by its words and their surroundings, never by
 * node paths (the text-quote selector of the W3C's Web Annotation Data Model, section 4.2.4).
 */
import type { Analysis, Institution, Quote, Span } from "../engine/types.ts";

/** A stretch of text and what stood around it. */
export interface TextAnchor {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

const CONTEXT = 48;
/** Characters of the old surroundings that short words need to be the same words. */
const CLOSE = 6;
/** Words that are long enough to be known without any. */
const LONG = 25;

/** Remembers a span of a text. */
export function anchorSpan(text: string, [start, end]: Span): TextAnchor {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/**
 * Where the anchored words are now; null if they are gone. Of several places the one with the most of the old
 * surroundings wins; without any of it a stretch that occurs more than once stays unfound. White space, letter
 * composition (NFC, NFD) and the form of quote marks do not matter.
 */
export function findAnchor(text: string, anchor: TextAnchor): Span | null {
  return finderIn(text)(anchor);
}

/** As `findAnchor`, for many anchors in one text. */
function finderIn(text: string): (anchor: TextAnchor) => Span | null {
  let folded: Folded | null = null;
  return ({ exact, prefix, suffix }) => {
    if (exact === "") return null;
    const found = bestPlace(text, exact, prefix, suffix);
    if (found) return found;
    const wanted = fold(exact).text;
    if (wanted === "") return null;
    folded ??= fold(text);
    const place = bestPlace(folded.text, wanted, fold(prefix).text, fold(suffix).text);
    return place && [folded.starts[place[0]]!, folded.ends[place[1] - 1]!];
  };
}

/**
 * An analysis moved to a newer state of its text, so that what still stands stays marked while the new text is being
 * analysed. Quotes of which any words are gone are left out, and so are source names and evidence that are.
 */
export function moveAnalysis(analysis: Analysis, text: string): Analysis {
  if (analysis.text === text) return analysis;
  const find = finderIn(text);
  const move = (span: Span): Span | null => find(anchorSpan(analysis.text, span));
  const moveAll = (spans: readonly Span[]): Span[] => spans.map(move).filter((span) => span !== null);
  const moveWhole = (spans: readonly Span[] | null): readonly Span[] | null => {
    const moved = spans && moveAll(spans);
    return moved && moved.length === spans?.length ? moved : null;
  };
  const quotes = analysis.quotes.flatMap((quote): Quote[] => {
    const content = moveWhole(quote.content);
    if (!content) return [];
    const candidates = quote.candidates?.map((each) => ({ ...each, source: moveWhole(each.source) }));
    const moved = { ...quote, content, cue: moveWhole(quote.cue), source: moveWhole(quote.source) };
    return [candidates ? { ...moved, candidates } : moved];
  });
  const moveInstitution = (institution: Institution): Institution => ({
    ...institution,
    evidence: institution.evidence && move(institution.evidence),
  });
  const sources = analysis.sources.map((source) => ({
    ...source,
    mentions: moveAll(source.mentions),
    institution: source.institution && moveInstitution(source.institution),
    ...(source.roleEvidence ? { roleEvidence: move(source.roleEvidence) } : {}),
    ...(source.otherInstitutions ? { otherInstitutions: source.otherInstitutions.map(moveInstitution) } : {}),
  }));
  return { ...analysis, text, quotes, sources, nonSpeech: moveAll(analysis.nonSpeech) };
}

function bestPlace(text: string, exact: string, prefix: string, suffix: string): Span | null {
  let best: Span | null = null;
  let most = -1;
  let ties = 0;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + exact.length)) {
    const end = at + exact.length;
    const shared = sharedEnd(text, at, prefix) + sharedStart(text, end, suffix);
    if (shared > most) {
      most = shared;
      best = [at, end];
      ties = 1;
    } else if (shared === most) ties++;
  }
  const enough = Math.min(CLOSE, prefix.length + suffix.length);
  return ties === 1 && (most >= enough || exact.length >= LONG) ? best : null;
}

function sharedEnd(text: string, end: number, prefix: string): number {
  let length = 0;
  while (
    length < prefix.length &&
    length < end &&
    text[end - 1 - length] === prefix[prefix.length - 1 - length]
  ) {
    length++;
  }
  return length;
}

function sharedStart(text: string, start: number, suffix: string): number {
  let length = 0;
  while (length < suffix.length && text[start + length] === suffix[length]) length++;
  return length;
}

interface Folded {
  readonly text: string;
  /** Of each folded character the offsets of the original one. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A letter with its marks, or a Hangul syllable in parts. */
const CLUSTER = /[\u1100-\u115f][\u1160-\u11a7]*[\u11a8-\u11ff]*|\P{M}\p{M}*|\p{M}+/gu;

/** Without white space, composed, quote marks and dashes plain. */
function fold(text: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = "";
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const plain = cluster
      .normalize("NFC")
      .replace(/\s+/g, "")
      .replace(/[“”„‟«»「」『』＂]/g, '"')
      .replace(/[‘’‚‛`´＇]/g, "'")
      .replace(/[‐-―−]/g, "-");
    for (let at = 0; at < plain.length; at++) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
    folded += plain;
  }
  return { text: folded, starts, ends };
}
