/**
 * The contract: what goes into the engine and what comes out of it.
 *
 * All offsets are UTF-16 code units into the analysed text, half open. Results are readonly: whoever wants to
 * change an analysis makes a new one. The JSON form is `src/engine/analysis.schema.json`.
 */

/** A stretch of the text: `text.slice(start, end)`. */
export type Span = readonly [start: number, end: number];

/** `direct`: the content stands in quote marks; `mixed`: part of it does; `indirect`: none of it does. */
export type QuoteKind = "direct" | "mixed" | "indirect";

/** Who a source is. `anonymous` covers unnamed people, also as groups; `document` a report, study or statement. */
export type SourceKind = "person" | "organization" | "anonymous" | "document";

/** What is analysed. Exactly one article, as plain text with paragraphs separated by line feeds. */
export interface AnalysisInput {
  readonly id?: string;
  readonly text: string;
  /** Two-letter code; without it the language is detected from the text. */
  readonly lang?: string | null;
  readonly title?: string | null;
  /** Publication date, ISO 8601 (the day is enough); picks the post a person held then. */
  readonly date?: string | null;
  readonly publisher?: string | null;
  readonly url?: string | null;
}

/** A possible source of an uncertain quote, best first. */
export interface Candidate {
  readonly sourceId: string | null;
  readonly source: readonly Span[] | null;
  readonly confidence: number;
}

export interface Quote {
  readonly id: string;
  readonly kind: QuoteKind;
  /** What was said, one span per contiguous piece; quote marks at a span's edge are excluded. */
  readonly content: readonly Span[];
  readonly cue: readonly Span[] | null;
  /** The words next to the quote that name the speaker; null where there are none, or when uncertain. */
  readonly source: readonly Span[] | null;
  /** Null when nobody is named, or when uncertain: then `candidates` holds the guesses. */
  readonly sourceId: string | null;
  /** Joint speakers besides `sourceId`. */
  readonly alsoSourceIds?: readonly string[];
  /** Of the attribution, 0 to 1, calibrated on development data. */
  readonly confidence: number;
  readonly candidates?: readonly Candidate[];
}

/** Where a source works, as the text says it or, failing that, as the dictionary knows it. */
export interface Institution {
  readonly name: string;
  readonly canonicalName: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly entityId: string | null;
  readonly type: string | null;
  readonly country: string | null;
  readonly domain?: string | null;
  readonly basis: "text" | "dictionary";
  /** Where the text says it; null when it comes from the dictionary. */
  readonly evidence: Span | null;
  /** Month up to which the dictionary's word is known good (YYYY-MM); only with basis "dictionary". */
  readonly asOf?: string;
}

/** How much the text tells of an unnamed source. */
export type AnonymityGrade = "nothing" | "field" | "institution" | "reason";

export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  /** The fullest form in the text; for anonymous sources the phrase. */
  readonly name: string;
  /** By language code, from the dictionary where known. */
  readonly names?: Readonly<Record<string, string>>;
  readonly role: string | null;
  readonly roleBasis?: "text" | "dictionary";
  readonly roleEvidence?: Span | null;
  readonly institution: Institution | null;
  /** Further affiliations that the text states; the one in which the person speaks is `institution`. */
  readonly otherInstitutions?: readonly Institution[];
  readonly entityId: string | null;
  readonly mentions: readonly Span[];
  readonly anonymity?: AnonymityGrade;
}

export interface Analysis {
  readonly id: string;
  readonly lang: string;
  readonly title?: string | null;
  readonly text: string;
  readonly quotes: readonly Quote[];
  readonly sources: readonly Source[];
  /** Quoted, but not speech: titles, scare quotes, emphasis. */
  readonly nonSpeech: readonly Span[];
}
