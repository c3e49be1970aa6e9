/**
 * Finding a stretch of text again after the page rewrote itself: by its words and their surroundings, never by
 * node paths (the text-quote selector of the W3C's Web Annotation Data Model, section 4.2.4).
 */
import type { Span } from "../engine/types.ts";

/** A stretch of text and what stood around it. */
export interface TextAnchor {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

const CONTEXT = 48;

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
  if (anchor.exact === "") return null;
  const exact = bestPlace(text, anchor.exact, anchor.prefix, anchor.suffix);
  if (exact) return exact;
  const folded = fold(text);
  const wanted = fold(anchor.exact).text;
  if (wanted === "") return null;
  const found = bestPlace(folded.text, wanted, fold(anchor.prefix).text, fold(anchor.suffix).text);
  return found && [folded.starts[found[0]]!, folded.ends[found[1] - 1]!];
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
  return ties === 1 ? best : null;
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
