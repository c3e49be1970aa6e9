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

/** In quote marks where the whole is somebody's own words; not where it brings marks of its own ("that “…"). */
export function quotedWords(analysis: Analysis, quote: Quote): string {
  const words = wordsOf(analysis, quote);
  return quote.kind === "direct" && !/["“”]/.test(words) ? `“${words}”` : words;
}

/**
 * The cue where it leads to what is said: "called for" a public inquiry, "accused" the bank. Null for direct quotes,
 * and where the cue stands elsewhere.
 */
export function leadingCue(analysis: Analysis, quote: Quote): string | null {
  const cue = quote.cue?.[0];
  const content = quote.content[0];
  if (quote.kind === "direct" || !cue || !content || cue[1] > content[0]) return null;
  const between = analysis.text.slice(cue[1], content[0]);
  return /^[\s,:]{0,2}$/.test(between) ? analysis.text.slice(cue[0], cue[1]) : null;
}

/** What is said behind the cue that leads to it: without "called for", a public inquiry tells nothing. */
export function toldWords(analysis: Analysis, quote: Quote): string {
  const cue = leadingCue(analysis, quote);
  return cue === null ? quotedWords(analysis, quote) : `${cue} ${quotedWords(analysis, quote)}`;
}

/**
 * Role and institution in one line, as the language orders them; null where there are none. What the name itself
 * says is not said again ("산업부 관계자", "a ministry official").
 */
export function placeOf({ name, role, institution }: Source, lang: string): string | null {
  // What the text does not say is said in the article's language, where the dictionary knows it.
  const known = institution?.basis === "dictionary" ? institution.names?.[lang] : undefined;
  const place = known ?? institution?.name;
  const isNews = (part: string | null | undefined): part is string =>
    Boolean(part) && !name.toLowerCase().includes((part as string).toLowerCase());
  const parts = lang === "ko" ? [place, role] : [role, place];
  return parts.filter(isNews).join(lang === "ko" ? " " : ", ") || null;
}

/** "Jane Roe, economist, Bank of Korea"; in Korean institution and role come first. */
export function describeSource(source: Source, lang: string): string {
  const place = placeOf(source, lang);
  if (place === null) return source.name;
  return lang === "ko" ? `${place} ${source.name}` : `${source.name}, ${place}`;
}

/** Everybody who said a quote, the first speaker first. */
export function speakers(analysis: Analysis, quote: Quote): readonly Source[] {
  const ids = quote.sourceId === null ? [] : [quote.sourceId, ...(quote.alsoSourceIds ?? [])];
  return ids.flatMap((id) => analysis.sources.find((source) => source.id === id) ?? []);
}
