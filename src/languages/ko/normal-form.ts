/**
 * Korean in conjoining jamo (NFD, as some file systems and pages have it): the pack works on composed syllables, and
 * spans are carried over both ways.
 */
import type { EntityHit, Mention, PackContext, ScannedText, Statement } from "../../engine/language.ts";
import type { Span } from "../../engine/types.ts";

const JAMO = /[\u1100-\u11ff]/;

interface Composed {
  readonly scanned: ScannedText;
  readonly context: PackContext;
  /** A span of the composed text in the given text. */
  back(span: Span): Span;
  /** A span of the given text in the composed text. */
  forth(span: Span): Span;
}

/** Null if the text is composed already. */
export function compose(scanned: ScannedText, context: PackContext): Composed | null {
  const { text } = scanned;
  if (!JAMO.test(text)) return null;
  const starts: number[] = []; // composed offset -> given offset
  const ends = new Int32Array(text.length + 1); // given offset -> composed offset
  let composed = "";
  for (let i = 0; i < text.length; ) {
    let j = i + 1;
    while (j < text.length && isTrailing(text.charCodeAt(j))) j++;
    const piece = text.slice(i, j).normalize("NFC");
    for (let k = i; k < j; k++) ends[k] = composed.length;
    for (let k = 0; k < piece.length; k++) starts.push(Math.min(j, i + k));
    composed += piece;
    i = j;
  }
  starts.push(text.length);
  ends[text.length] = composed.length;
  const forth = ([s, e]: Span): Span => [ends[s] as number, ends[e] as number];
  const back = ([s, e]: Span): Span => [starts[s] as number, starts[e] as number];
  return {
    scanned: {
      text: composed,
      paragraphs: scanned.paragraphs.map(forth),
      sentences: scanned.sentences.map(forth),
      regions: scanned.regions.map((r) => ({ ...r, inner: forth(r.inner), outer: forth(r.outer) })),
    },
    context: {
      ...context,
      hits: context.hits.map((h): EntityHit => ({ ...h, span: forth(h.span) })),
    },
    back,
    forth,
  };
}

/** Vowel and tail jamo, which belong to the lead before them. */
const isTrailing = (code: number): boolean => code >= 0x1160 && code <= 0x11ff;

export const statementBack = (s: Statement, move: (span: Span) => Span): Statement => ({
  ...s,
  content: s.content.map(move),
  cue: s.cue?.map(move) ?? null,
  source: s.source && move(s.source),
  ...(s.alternatives ? { alternatives: s.alternatives.map((a) => ({ ...a, source: move(a.source) })) } : {}),
});

export const mentionBack = (m: Mention, move: (span: Span) => Span): Mention => ({
  ...m,
  span: move(m.span),
  head: move(m.head),
  role: m.role && { ...m.role, span: move(m.role.span) },
  affiliations: m.affiliations.map((a) => ({ ...a, span: move(a.span) })),
  ...(m.also ? { also: m.also.map((o) => mentionBack(o, move)) } : {}),
});
