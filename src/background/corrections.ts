/** The reader's word over the engine's: corrections put into an analysis. */
import type { Analysis, Institution, Quote, Source, Span } from "../engine/types.ts";
import type { ChosenInstitution, Correction } from "../messages/calls.ts";

/** The words of a quote, by which a correction finds it again after the page changed. */
export function quoteText(analysis: Analysis, quote: Quote): string {
  return quote.content.map(([start, end]) => analysis.text.slice(start, end)).join(" … ");
}

/** Where the source of this name works, or which organisation it is. */
export interface PlaceCorrection {
  readonly of: string;
  readonly institution: ChosenInstitution | null;
}

export const fold = (name: string) => name.toLowerCase().replace(/\s+/g, "");

function nextId(sources: readonly Source[]): string {
  const numbers = sources.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0));
  return `s${Math.max(0, ...numbers) + 1}`;
}

/** A source by the reader's wording: one of the list, or a new one if the article has these words. */
function findSource(analysis: Analysis, sources: readonly Source[], name: string): Source | null {
  const wanted = fold(name);
  const listed = sources.find(
    (source) =>
      fold(source.name) === wanted || Object.values(source.names ?? {}).some((n) => fold(n) === wanted),
  );
  if (listed) return listed;
  const at = analysis.text.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0 || name === "") return null;
  const mention: Span = [at, at + name.length];
  return {
    id: nextId(sources),
    kind: "person",
    name: analysis.text.slice(...mention),
    role: null,
    institution: null,
    entityId: null,
    mentions: [mention],
  };
}

/** Where a source first appears, for the order of the list. */
const firstMention = (source: Source) => Math.min(...source.mentions.map(([start]) => start));

export interface Corrected {
  readonly analysis: Analysis;
  /** Ids of the quotes and sources that were. */
  readonly corrected: readonly string[];
}

/**
 * The analysis as the reader corrected it: who said what, then where they work. A correction whose quote or source
 * is no longer in the text has no effect.
 */
export function applyCorrections(
  analysis: Analysis,
  corrections: readonly (Correction | PlaceCorrection)[],
): Corrected {
  const speakers = corrections.filter((each) => "quote" in each);
  const places = corrections.filter((each) => "of" in each);
  return correctPlaces(correctSpeakers(analysis, speakers), places);
}

/** An institution that the article names is stated there; any other is known from elsewhere. */
function asInstitution({ sources }: Analysis, chosen: ChosenInstitution): Institution {
  const named = sources
    .flatMap(({ institution, otherInstitutions = [] }) => [institution, ...otherInstitutions])
    .find((each) => each?.basis === "text" && fold(each.name) === fold(chosen.name));
  if (named && named.entityId === chosen.entityId) return named;
  const { name, names, entityId, type, country, domain = null } = chosen;
  const base = { name, canonicalName: name, entityId, type, country, domain, evidence: null };
  return { ...base, ...(names ? { names } : {}), basis: "dictionary" };
}

function correctPlaces(
  { analysis, corrected }: Corrected,
  corrections: readonly PlaceCorrection[],
): Corrected {
  if (corrections.length === 0) return { analysis, corrected };
  const wanted = new Map(corrections.map(({ of, institution }) => [of, institution]));
  const done: string[] = [];
  const sources = analysis.sources.map((source): Source => {
    const chosen = wanted.get(source.name);
    if (chosen === undefined) return source;
    done.push(source.id);
    if (source.kind === "organization") {
      const { names: _, ...rest } = source;
      return {
        ...rest,
        ...(chosen?.names ? { names: chosen.names } : {}),
        entityId: chosen?.entityId ?? null,
      };
    }
    const { otherInstitutions: __, ...rest } = source;
    return { ...rest, institution: chosen && asInstitution(analysis, chosen) };
  });
  return { analysis: { ...analysis, sources }, corrected: [...corrected, ...done] };
}

function correctSpeakers(analysis: Analysis, corrections: readonly Correction[]): Corrected {
  if (corrections.length === 0) return { analysis, corrected: [] };
  const wanted = new Map(corrections.map(({ quote, source }) => [quote, source]));
  const corrected: string[] = [];
  let sources = analysis.sources;
  const quotes = analysis.quotes.map((quote): Quote => {
    const name = wanted.get(quoteText(analysis, quote).slice(0, 1000));
    if (name === undefined) return quote;
    const { candidates: _, alsoSourceIds: __, ...rest } = quote;
    if (name === null) {
      corrected.push(quote.id);
      return { ...rest, source: null, sourceId: null, confidence: 1 };
    }
    const source = findSource(analysis, sources, name);
    if (!source) return quote;
    if (!sources.includes(source)) sources = [...sources, source];
    corrected.push(quote.id);
    // The words beside the quote named somebody else: they are no evidence any more.
    const evidence = quote.sourceId === source.id ? quote.source : null;
    return { ...rest, source: evidence, sourceId: source.id, confidence: 1 };
  });
  const speaking = new Set(quotes.flatMap((quote) => [quote.sourceId, ...(quote.alsoSourceIds ?? [])]));
  const listed = sources
    .filter(({ id }) => speaking.has(id))
    .sort((a, b) => firstMention(a) - firstMention(b));
  return { analysis: { ...analysis, quotes, sources: listed }, corrected };
}
