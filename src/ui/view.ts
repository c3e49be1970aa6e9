/** From analysis and filters to what is shown. Pure: the components only draw it. */
import type { Analysis, AnonymityGrade, Quote, QuoteKind, Source, SourceKind } from "../engine/types.ts";

export const SOURCE_KINDS: readonly SourceKind[] = ["person", "organization", "document", "anonymous"];
export const QUOTE_KINDS: readonly QuoteKind[] = ["direct", "mixed", "indirect"];
/** From the least to the most that a text tells of an unnamed source. */
export const GRADES: readonly AnonymityGrade[] = ["nothing", "field", "institution", "reason"];

export type SortOrder = "appearance" | "quotes" | "institution";

export interface Filters {
  readonly search: string;
  readonly sort: SortOrder;
  /** Empty means all, in each of the three. */
  readonly kinds: ReadonlySet<SourceKind>;
  readonly types: ReadonlySet<string>;
  readonly quoteKinds: ReadonlySet<QuoteKind>;
}

export const NO_FILTERS: Filters = {
  search: "",
  sort: "appearance",
  kinds: new Set(),
  types: new Set(),
  quoteKinds: new Set(),
};

export interface QuoteView {
  readonly quote: Quote;
  readonly text: string;
  readonly corrected: boolean;
  /** Names of those who said it together with the source it is listed under. */
  readonly also: readonly string[];
  /** For uncertain quotes: who it may be, best first. */
  readonly perhaps: readonly string[];
}

export interface SourceView {
  readonly source: Source;
  /** Those that match the filters, in order of position. */
  readonly quotes: readonly QuoteView[];
  /** Names in other languages than the article's. */
  readonly otherNames: readonly string[];
  /** Where they work, or who it is, is the reader's word. */
  readonly corrected: boolean;
}

export interface Totals {
  /** Named sources: people, organisations, documents. */
  readonly named: number;
  /** Different institutions that they work at or are. */
  readonly institutions: number;
  /** Statements whose source is unnamed. */
  readonly unnamedStatements: number;
  readonly statements: number;
}

export interface View {
  readonly totals: Totals;
  readonly named: readonly SourceView[];
  /** By grade, those of which the text tells least first; empty grades left out. */
  readonly unnamed: readonly { readonly grade: AnonymityGrade; readonly sources: readonly SourceView[] }[];
  /** With guesses, but nobody certain. */
  readonly uncertain: readonly QuoteView[];
  /** Nobody is named. */
  readonly unattributed: readonly QuoteView[];
  /** Institution types that occur, for the filter. */
  readonly types: readonly string[];
  readonly shown: number;
}

export const isFiltered = ({ search, kinds, types, quoteKinds }: Filters): boolean =>
  search.trim() !== "" || kinds.size > 0 || types.size > 0 || quoteKinds.size > 0;

/** A quote's words; its pieces joined by an ellipsis. */
export function quoteText(analysis: Analysis, quote: Quote): string {
  return quote.content.map(([start, end]) => analysis.text.slice(start, end).trim()).join(" … ");
}

/** For comparing: case, width and spaces aside. Korean writes compounds with and without spaces. */
export const fold = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");

export const speakersOf = ({ sourceId, alsoSourceIds = [] }: Quote): readonly string[] =>
  sourceId === null ? [] : [sourceId, ...alsoSourceIds];

/** Institutions told apart by entry where known, else by name. An organisation that speaks is one itself. */
function institutionKeys({ kind, name, entityId, institution, otherInstitutions = [] }: Source): string[] {
  if (kind === "anonymous") return [];
  const own = kind === "organization" ? [entityId ?? fold(name)] : [];
  const stated = [institution, ...otherInstitutions].flatMap((each) =>
    each === null ? [] : [each.entityId ?? fold(each.canonicalName)],
  );
  return [...own, ...stated];
}

export function countTotals(analysis: Analysis): Totals {
  const unnamed = new Set(analysis.sources.filter(({ kind }) => kind === "anonymous").map(({ id }) => id));
  const named = analysis.sources.filter(({ kind }) => kind !== "anonymous");
  return {
    named: named.length,
    institutions: new Set(named.flatMap(institutionKeys)).size,
    unnamedStatements: analysis.quotes.filter(
      (quote) => quote.sourceId !== null && unnamed.has(quote.sourceId),
    ).length,
    statements: analysis.quotes.length,
  };
}

function searchable(source: Source): string {
  const { name, names = {}, role, institution, otherInstitutions = [] } = source;
  const places = [institution, ...otherInstitutions].flatMap((each) =>
    each === null ? [] : [each.name, each.canonicalName, ...Object.values(each.names ?? {})],
  );
  return fold([name, ...Object.values(names), role ?? "", ...places].join("\n"));
}

function otherNames({ name, names = {} }: Source, lang: string): string[] {
  return Object.entries(names)
    .filter(([code, other]) => code !== lang && fold(other) !== fold(name))
    .map(([, other]) => other);
}

/** Types in the order of the first source that has one; those without come last. */
function sortSources(sources: SourceView[], order: SortOrder): SourceView[] {
  if (order === "quotes") return sources.sort((a, b) => b.quotes.length - a.quotes.length);
  if (order === "appearance") return sources;
  const types = [...new Set(sources.map(typeOf))];
  const rank = (view: SourceView) => (typeOf(view) === "" ? types.length : types.indexOf(typeOf(view)));
  return sources.sort((a, b) => rank(a) - rank(b));
}

const typeOf = ({ source }: SourceView): string => source.institution?.type ?? "";

export interface ViewOptions {
  readonly counted: Readonly<Record<SourceKind, boolean>>;
  readonly corrected: readonly string[];
}

export function buildView(analysis: Analysis, filters: Filters, options: ViewOptions): View {
  const byId = new Map(analysis.sources.map((source) => [source.id, source]));
  const nameOf = (id: string | null) => (id === null ? undefined : byId.get(id)?.name);
  const wanted = fold(filters.search);
  const corrected = new Set(options.corrected);

  const viewQuote = (quote: Quote, listedUnder: string | null): QuoteView => ({
    quote,
    text: quoteText(analysis, quote),
    corrected: corrected.has(quote.id),
    also: speakersOf(quote).flatMap((id) => (id === listedUnder ? [] : (nameOf(id) ?? []))),
    perhaps: (quote.candidates ?? []).flatMap(
      ({ sourceId, source }) =>
        nameOf(sourceId) ??
        (source ? source.map(([start, end]) => analysis.text.slice(start, end)).join(" ") : []),
    ),
  });
  const kindFits = (quote: Quote) => filters.quoteKinds.size === 0 || filters.quoteKinds.has(quote.kind);
  const wordsFit = (view: QuoteView) => wanted === "" || fold(view.text).includes(wanted);

  const bySource = new Map<string, QuoteView[]>();
  const uncertain: QuoteView[] = [];
  const unattributed: QuoteView[] = [];
  for (const quote of analysis.quotes) {
    if (!kindFits(quote)) continue;
    for (const id of speakersOf(quote)) {
      const list = bySource.get(id) ?? [];
      list.push(viewQuote(quote, id));
      bySource.set(id, list);
    }
    if (quote.sourceId !== null || filters.kinds.size > 0 || filters.types.size > 0) continue;
    const view = viewQuote(quote, null);
    if (!wordsFit(view) && !view.perhaps.some((name) => fold(name).includes(wanted))) continue;
    (view.perhaps.length > 0 ? uncertain : unattributed).push(view);
  }

  const sources = analysis.sources.flatMap((source): SourceView[] => {
    if (!options.counted[source.kind]) return [];
    if (filters.kinds.size > 0 && !filters.kinds.has(source.kind)) return [];
    if (filters.types.size > 0 && !filters.types.has(source.institution?.type ?? "")) return [];
    const all = bySource.get(source.id) ?? [];
    // A source found by its own name shows all it says; one found by its words only those.
    const quotes = wanted === "" || searchable(source).includes(wanted) ? all : all.filter(wordsFit);
    if (quotes.length === 0) return [];
    return [
      { source, quotes, otherNames: otherNames(source, analysis.lang), corrected: corrected.has(source.id) },
    ];
  });

  const unnamedSources = sources.filter(({ source }) => source.kind === "anonymous");
  return {
    totals: countTotals(analysis),
    named: sortSources(
      sources.filter(({ source }) => source.kind !== "anonymous"),
      filters.sort,
    ),
    unnamed: GRADES.map((grade) => ({
      grade,
      sources: sortSources(
        unnamedSources.filter(({ source }) => (source.anonymity ?? "nothing") === grade),
        filters.sort,
      ),
    })).filter((group) => group.sources.length > 0),
    uncertain,
    unattributed,
    types: [...new Set(analysis.sources.flatMap(({ institution }) => institution?.type ?? []))],
    shown: sources.length,
  };
}
