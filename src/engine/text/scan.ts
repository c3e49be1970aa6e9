/** Cuts a text into paragraphs, quoted regions and sentences: one pass each, linear in its length. */
import type { QuotedRegion, ScannedText, ScanRules } from "../language.ts";
import type { Span } from "../types.ts";
import { BREAK, isDigit, isSpace, markAt, TERMINAL } from "./marks.ts";
import { quotedRegions } from "./regions.ts";

/** A stretch between single or title marks that is longer may hold sentences. */
const LONGEST_NAME = 60;
/** Marks and brackets that belong to the sentence which ended before them. */
const CLOSERS = "\"”’'»)]}」』》〉＂";

/**
 * @param text any string
 * @param rules what the language says of full stops and apostrophes
 */
export function scan(text: string, rules: ScanRules): ScannedText {
  const paragraphs = splitParagraphs(text);
  const regions: QuotedRegion[] = [];
  const sentences: Span[] = [];
  paragraphs.forEach((paragraph, index) => {
    const own = quotedRegions(text, paragraph, index, rules);
    for (const region of own) regions.push(region);
    splitSentences(text, paragraph, own, rules, sentences);
  });
  return { text, paragraphs, sentences, regions };
}

/** Stretches between line breaks, white space at their ends left out, empty ones dropped. */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && markAt(text, i) !== BREAK) continue;
    let start = from;
    let end = i;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (start < end) paragraphs.push([start, end]);
    from = i + 1;
  }
  return paragraphs;
}

/**
 * A sentence ends at a full stop (or its kin), with the closing marks after it, before white space and no lower
 * case letter; never within closed double quote marks. `"A. B." He went.` are two sentences, the first a quote.
 */
function splitSentences(
  text: string,
  [start, end]: Span,
  regions: readonly QuotedRegion[],
  rules: ScanRules,
  into: Span[],
): void {
  // Where marks pair by turns, single and title marks hold names ('오! 하루'), which end no sentence either.
  const quoted = regions.filter(
    (r) =>
      r.closed &&
      (r.marks === "double" || (rules.alternates === true && r.outer[1] - r.outer[0] <= LONGEST_NAME)),
  );
  let next = 0; // first quoted region that is not yet over
  let from = start;
  for (let i = start; i < end; i++) {
    if (markAt(text, i) !== TERMINAL) continue;
    if (text[i] === "." && (isDigit(text.charCodeAt(i + 1)) || rules.isAbbreviation(text, i))) continue;
    let after = i + 1;
    while (after < end && (markAt(text, after) === TERMINAL || CLOSERS.includes(text[after] as string)))
      after++;
    if (after >= end) break;
    if (!isSpace(text.charCodeAt(after))) continue;
    let following = after + 1;
    while (following < end && isSpace(text.charCodeAt(following))) following++;
    if (isLowerCase(text, following)) continue;
    while (next < quoted.length && (quoted[next] as QuotedRegion).outer[1] <= i) next++;
    const around = quoted[next];
    if (around && around.outer[0] < after && around.outer[1] > after) {
      i = after - 1;
      continue;
    }
    into.push([from, after]);
    from = following;
    i = following - 1;
  }
  if (from < end) into.push([from, end]);
}

function isLowerCase(text: string, index: number): boolean {
  const character = text[index] as string;
  return character.toLowerCase() === character && character.toUpperCase() !== character;
}
