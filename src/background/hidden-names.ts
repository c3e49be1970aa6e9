/** What the reader never wants to see under some names. */
import type { Analysis, Institution, Quote, Source } from "../engine/types.ts";
import { fold } from "./corrections.ts";

/**
 * Without what the reader never wants to see under these names: such a source's quotes are nobody's, such an
 * institution is none.
 */
export function dropNames(analysis: Analysis, names: readonly string[]): Analysis {
  if (names.length === 0) return analysis;
  const unwanted = new Set(names.map(fold));
  const isUnwanted = (...all: readonly string[]) => all.some((name) => unwanted.has(fold(name)));
  const keeps = (each: Institution | null): each is Institution =>
    each !== null && !isUnwanted(each.name, each.canonicalName);
  const gone = new Set(
    analysis.sources
      .filter(({ name, names = {} }) => isUnwanted(name, ...Object.values(names)))
      .map(({ id }) => id),
  );
  const sources = analysis.sources
    .filter(({ id }) => !gone.has(id))
    .map((source): Source => {
      const { otherInstitutions = [], ...rest } = source;
      const [institution = null, ...others] = [source.institution, ...otherInstitutions].filter(keeps);
      return { ...rest, institution, ...(others.length > 0 ? { otherInstitutions: others } : {}) };
    });
  const quotes = analysis.quotes.map((quote): Quote => {
    const all = [quote.sourceId, ...(quote.alsoSourceIds ?? [])];
    const guesses = (quote.candidates ?? []).filter(
      ({ sourceId }) => sourceId === null || !gone.has(sourceId),
    );
    if (guesses.length === (quote.candidates?.length ?? 0) && !all.some((id) => id !== null && gone.has(id)))
      return quote;
    const { alsoSourceIds: _, candidates: __, ...rest } = quote;
    const [first = null, ...also] = all.filter((id) => id !== null && !gone.has(id)) as string[];
    return {
      ...rest,
      // The words beside the quote named the one who is gone.
      source: first === quote.sourceId ? quote.source : null,
      sourceId: first,
      ...(also.length > 0 ? { alsoSourceIds: also } : {}),
      ...(guesses.length > 0 ? { candidates: guesses } : {}),
    };
  });
  return { ...analysis, sources, quotes };
}
