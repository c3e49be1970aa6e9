/** Annotated articles (PolNeAR's JSON lines) as passages with the tokens of every attribution. */
import { readFileSync } from "node:fs";
import type { ScannedText } from "../../src/engine/language.ts";
import { scan } from "../../src/engine/text/scan.ts";
import type { Span } from "../../src/engine/types.ts";
import { scanRules } from "../../src/languages/en/scan-rules.ts";
import type { Passage } from "../../src/languages/en/speech/passage.ts";
import { SIGN } from "../../src/languages/en/speech/tokens.ts";

export interface Attribution {
  readonly id: string;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface Article {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
  readonly discard?: readonly Span[];
}

export type TokenSpan = readonly [first: number, last: number];

/** An attribution by tokens of the passage that holds its cue. */
export interface Gold {
  readonly cue: TokenSpan;
  readonly source: TokenSpan | null;
  readonly content: readonly TokenSpan[];
  readonly attribution: Attribution;
}

export function readArticles(path: string): Article[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Article);
}

export const scanEnglish = (text: string): ScannedText => scan(text, scanRules);

/** Tokens of a span, signs at its edges left out (but kept if there is nothing else); null if outside the passage. */
function tokensOf(p: Passage, [from, to]: Span): TokenSpan | null {
  const { start, end, shape } = p.tokens;
  let first = 4;
  while (first < p.limit && (start[first] as number) + (end[first] as number) < 2 * from) first++;
  let last = first;
  while (last < p.limit && (start[last] as number) + (end[last] as number) <= 2 * to) last++;
  if (first >= last) return null;
  let [a, b] = [first, last];
  while (a < b && shape[a] === SIGN) a++;
  while (b > a && shape[b - 1] === SIGN) b--;
  return a < b ? [a, b] : [first, last];
}

/** Spans by tokens, those that only signs lie between joined. */
function tokenSpans(p: Passage, spans: readonly Span[]): TokenSpan[] {
  const found = spans.flatMap((span) => tokensOf(p, span) ?? []) as unknown as number[];
  const pairs: [number, number][] = [];
  for (let k = 0; k < found.length; k += 2) pairs.push([found[k] as number, found[k + 1] as number]);
  pairs.sort((x, y) => x[0] - y[0]);
  const joined: [number, number][] = [];
  for (const pair of pairs) {
    const before = joined[joined.length - 1];
    let between = before ? before[1] : 0;
    while (before && between < pair[0] && p.tokens.shape[between] === SIGN) between++;
    if (before && between >= pair[0]) before[1] = Math.max(before[1], pair[1]);
    else joined.push(pair);
  }
  return joined;
}

/** The attributions whose cue lies in the passage. */
export function goldOf(p: Passage, attributions: readonly Attribution[]): Gold[] {
  const gold: Gold[] = [];
  for (const attribution of attributions) {
    const inside = attribution.cue.filter(([start, end]) => start >= p.from && end <= p.to);
    const cues = tokenSpans(p, inside).sort((x, y) => y[1] - y[0] - (x[1] - x[0]));
    const cue = cues[0];
    if (!cue) continue;
    const within = (spans: readonly Span[]): Span[] =>
      spans.flatMap(([s, e]): Span[] =>
        s < p.to && e > p.from ? [[Math.max(s, p.from), Math.min(e, p.to)]] : [],
      );
    const sources = tokenSpans(p, within(attribution.source)).sort((x, y) => y[1] - y[0] - (x[1] - x[0]));
    gold.push({
      cue,
      source: sources[0] ?? null,
      content: tokenSpans(p, within(attribution.content)),
      attribution,
    });
  }
  return gold.sort((a, b) => a.cue[0] - b.cue[0]);
}
