/** Quoted words of the headline, looked for in the article's quotes. Korean headlines often quote. */
import type { Analysis, Quote } from "../engine/types.ts";
import { quoteText } from "./view.ts";

export type HeadlineVerdict = "verbatim" | "reworded" | "absent";

export interface HeadlineQuote {
  readonly text: string;
  readonly verdict: HeadlineVerdict;
  /** The quote it was found in. */
  readonly quote: Quote | null;
}

/** Opening marks with what closes them. */
const MARKS: Readonly<Record<string, string>> = {
  "“": "”",
  "‘": "’",
  '"': '"',
  "'": "'",
  "「": "」",
  "『": "』",
};
/** One word in quote marks is mostly emphasis; two say something, and so does a long one written without spaces. */
const LEAST_WORDS = 2;
const LONG_WORD = /[가-힣]{8}/;
/** How many of the headline's letter pairs a quote must hold to say the same in other words. */
const REWORDED_FROM = 0.55;

/** Apostrophes stand within Latin words only; a Korean particle follows a closing mark at once. */
const isLatin = (char: string | undefined): boolean =>
  char !== undefined && /[\p{sc=Latin}\p{N}]/u.test(char);

/** Stretches between quote marks; an apostrophe within a word opens nothing. */
export function quotedIn(title: string): string[] {
  const found: string[] = [];
  let index = 0;
  while (index < title.length) {
    const open = title[index] as string;
    const close = MARKS[open];
    const inWord = open === "'" && isLatin(title[index - 1]);
    if (close === undefined || inWord) {
      index++;
      continue;
    }
    let end = title.indexOf(close, index + 1);
    while (close === "'" && end >= 0 && isLatin(title[end - 1]) && isLatin(title[end + 1]))
      end = title.indexOf(close, end + 1);
    if (end < 0) break;
    found.push(title.slice(index + 1, end).trim());
    index = end + 1;
  }
  return found;
}

/** Letters and digits alone: spacing, ellipses and full stops differ between headline and text. */
const bare = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

function pairs(text: string): Set<string> {
  const found = new Set<string>();
  for (let index = 0; index + 2 <= text.length; index++) found.add(text.slice(index, index + 2));
  return found;
}

function coverage(wanted: ReadonlySet<string>, text: string): number {
  const there = pairs(text);
  let held = 0;
  for (const pair of wanted) if (there.has(pair)) held++;
  return wanted.size === 0 ? 0 : held / wanted.size;
}

/** Each quoted stretch of the headline and whether the article quotes it. */
export function checkHeadline(analysis: Analysis): readonly HeadlineQuote[] {
  const bodies = analysis.quotes.map((quote) => ({ quote, text: bare(quoteText(analysis, quote)) }));
  return quotedIn(analysis.title ?? "").flatMap((text): HeadlineQuote[] => {
    const wanted = bare(text);
    const isSpoken = text.split(/\s+/).length >= LEAST_WORDS || LONG_WORD.test(wanted);
    if (!isSpoken) return [];
    const same = bodies.find((body) => body.text.includes(wanted));
    if (same) return [{ text, verdict: "verbatim", quote: same.quote }];
    const wantedPairs = pairs(wanted);
    let best: { quote: Quote; share: number } | null = null;
    for (const body of bodies) {
      const share = coverage(wantedPairs, body.text);
      if (share >= REWORDED_FROM && share > (best?.share ?? 0)) best = { quote: body.quote, share };
    }
    return [{ text, verdict: best ? "reworded" : "absent", quote: best?.quote ?? null }];
  });
}
