/** What exports need of an article besides its analysis. */
import type { Analysis, Quote, Source } from "../engine/types.ts";

export interface ArticleInfo {
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  /** ISO 8601, or only its day. */
  readonly date: string | null;
}

/** A quote's words; its pieces joined by an ellipsis, line breaks as spaces. */
export function wordsOf(analysis: Analysis, quote: Quote): string {
  const pieces = quote.content.map(([start, end]) => analysis.text.slice(start, end));
  return pieces.join(" … ").replace(/\s+/g, " ").trim();
}

/** In quote marks where the whole is somebody's own words. */
export function quotedWords(analysis: Analysis, quote: Quote): string {
  const words = wordsOf(analysis, quote);
  return quote.kind === "direct" ? `“${words}”` : words;
}

/** "Jane Roe, economist, Bank of Korea"; in Korean the institution and the role come first. */
export function describeSource(source: Source, lang: string): string {
  const { name, role, institution } = source;
  const place = institution?.name ?? null;
  const parts = lang === "ko" ? [[place, role].filter(Boolean).join(" "), name] : [name, role, place];
  return parts.filter((part) => part !== null && part !== "").join(lang === "ko" ? " " : ", ");
}

/** Everybody who said a quote, the first speaker first. */
export function speakers(analysis: Analysis, quote: Quote): readonly Source[] {
  const ids = quote.sourceId === null ? [] : [quote.sourceId, ...(quote.alsoSourceIds ?? [])];
  return ids.flatMap((id) => analysis.sources.find((source) => source.id === id) ?? []);
}
