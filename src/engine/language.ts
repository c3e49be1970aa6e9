/**
 * What a language fulfils, and the shapes that travel between the engine's stages.
 *
 * A pack answers two questions about a text that the engine has scanned: what is said (statements) and who is
 * named (mentions). Everything after that (who is who, which statement belongs to whom, what the list of sources
 * is) is shared, and asks the pack only for its small comparisons in `coreference`.
 */
import type { AnonymityGrade, Institution, QuoteKind, SourceKind, Span } from "./types.ts";

/**
 * A stretch between quote marks. Single marks within double ones (and double within single) are regions of their
 * own, so regions may contain each other; they never overlap otherwise. `inner` excludes the marks, `outer` includes
 * those that are there.
 */
export interface QuotedRegion {
  readonly inner: Span;
  readonly outer: Span;
  readonly marks: "double" | "single" | "title";
  /** False where the paragraph ended before a closing mark came. */
  readonly closed: boolean;
  /** Index into `ScannedText.paragraphs`. */
  readonly paragraph: number;
}

/** A text cut into its parts, in one pass. */
export interface ScannedText {
  readonly text: string;
  /** Without the line feeds between them; empty ones are left out. */
  readonly paragraphs: readonly Span[];
  /** Sentences in order, each within one paragraph; sentence ends inside quote marks do not split. */
  readonly sentences: readonly Span[];
  readonly regions: readonly QuotedRegion[];
}

/** What a pack tells the scanner about its writing. */
export interface ScanRules {
  /** True if the full stop at `index` ends no sentence ("Mr.", "5.31", "J."). */
  isAbbreviation(text: string, index: number): boolean;
  /** True if an apostrophe-like mark at `index` is part of a word ("don't", "'90s", "officials'"). */
  isApostrophe(text: string, index: number): boolean;
  /** Quote marks pair by turns, whatever their shape (Korean: "…”, “…“); else the shape decides. */
  readonly alternates?: boolean;
  /**
   * Where marks pair by turns: true if the straight mark at `index`, between a space and a word, opens a quote although
   * one is open, which then was never closed.
   */
  reopens?(text: string, index: number): boolean;
}

/** One reported statement before anybody is asked who its speaker is. */
export interface Statement {
  readonly kind: QuoteKind;
  readonly content: readonly Span[];
  readonly cue: readonly Span[] | null;
  /** The words that name the speaker, as the language's convention bounds them; null if none are near. */
  readonly source: Span | null;
  /**
   * Who speaks if `source` is null: `carried` the last speaker before, `next` the one named right after
   * (a quote sentence first, its speaker in the next sentence), `interviewee` whom the text before the first answer
   * introduces ("A: …"), `nobody` (…는 분석이 나온다).
   */
  readonly without: "carried" | "next" | "interviewee" | "nobody";
  /** Of the statement and its source words together, 0 to 1. */
  readonly confidence: number;
  /** Less likely source words, best first. */
  readonly alternatives?: readonly { readonly source: Span; readonly confidence: number }[];
}

export interface StatedAffiliation {
  /** The institution as the text words it, without article, brackets and particles. */
  readonly name: string;
  readonly span: Span;
  /** True for "former", "ex-", 전(前), "who served as". */
  readonly former: boolean;
  /** From the dictionary, if the wording is listed. */
  readonly entityId: string | null;
  /** From head nouns (연구원, "University of …") when not listed. */
  readonly type: string | null;
}

export interface StatedRole {
  readonly text: string;
  readonly span: Span;
  readonly former: boolean;
}

/** A place in the text that refers to somebody or something that can speak. */
export interface Mention {
  /** The whole phrase, with titles, brackets and apposition. */
  readonly span: Span;
  /** The name itself ("Robert Peters", 차) or, for other forms, the phrase that shall be shown. */
  readonly head: Span;
  readonly form: "name" | "pronoun" | "nominal" | "unnamed";
  readonly kind: SourceKind;
  /** The head's text, cleaned for showing: no particles, no line breaks. */
  readonly name: string;
  /** For people: the words of the name in order, without titles. For others the words to compare by. */
  readonly tokens: readonly string[];
  readonly gender: "female" | "male" | null;
  readonly plural: boolean;
  readonly role: StatedRole | null;
  readonly affiliations: readonly StatedAffiliation[];
  /** An entry of the dictionary that this mention names beyond doubt. */
  readonly entityId: string | null;
  /** Another name introduced with this one: "(NYT)", 한국은행(한은). */
  readonly alias?: string;
  readonly anonymity?: AnonymityGrade;
  /** Further speakers in the same phrase ("Kim and Lee said"), in order. */
  readonly also?: readonly Mention[];
  /** False for an object in its clause; a pronoun that follows rather means the subject. */
  readonly subject?: boolean;
  /** Words of a nominal to compare with roles and kinds ("the senator" → senator; 이 관계자 → 관계자). */
  readonly refersBy?: string;
}

/** A dictionary hit in the text. */
export interface EntityHit {
  readonly span: Span;
  readonly entityId: string;
  readonly entity: Entity;
}

export interface Entity {
  readonly id: string;
  readonly kind: "person" | "institution";
  readonly names: Readonly<Record<string, string>>;
  /** An institution's type, see docs on the dictionary; null for people. */
  readonly type: string | null;
  readonly country: string | null;
  readonly domain: string | null;
  readonly parent: string | null;
}

export interface Post {
  readonly personId: string;
  readonly institution: Institution | null;
  readonly role: Readonly<Record<string, string>>;
  readonly asOf: string;
}

/** The dictionary as the engine sees it; injected, so that the engine imports none. */
export interface EntityLookup {
  /** All entries named in the text, longest match first, in order, not overlapping. Ambiguous names are left out. */
  match(text: string): readonly EntityHit[];
  entity(id: string): Entity | null;
  /** The entry with exactly this name (spaces, case and leading article aside), if only one has it. */
  find(name: string, kind: "person" | "institution"): Entity | null;
  /** The post that a person held at the date (ISO), or now; null if unknown, ended or too old to trust. */
  post(personId: string, date: string | null): Post | null;
  /** Type of an unlisted institution by its head noun ("Hanbit Institute" → think-tank), else null. */
  typeByHead(name: string, lang: string): string | null;
}

/** What the stages of a pack may use besides the text. */
export interface PackContext {
  readonly hits: readonly EntityHit[];
  readonly dictionary: EntityLookup;
  readonly title: string | null;
  readonly date: string | null;
  readonly publisher: string | null;
  /** Collects decisions for tests and `--trace`; absent in normal runs. */
  readonly trace?: (stage: string, message: string, span?: Span) => void;
}

/** The comparisons that resolving "who is who" needs from a language. */
export interface CoreferenceRules {
  /**
   * How well a later mention by name fits an earlier one: 1 surely the same (equal, or the family name alone),
   * 0 not the same. The engine takes the best, and the latest of equals; a tie between two people stays undecided.
   */
  sameName(later: Mention, earlier: Mention): number;
  /** How well a pronoun or nominal may refer to someone (number, gender, kind, role words), 0 to 1. */
  canRefer(phrase: Mention, antecedent: Mention): number;
}

export interface LanguagePack {
  /** Two-letter code. */
  readonly lang: string;
  readonly scan: ScanRules;
  /** What is said, in order of position; no statement lies within another. */
  findStatements(scanned: ScannedText, context: PackContext): readonly Statement[];
  /** Quoted, but no speech. */
  findNonSpeech(
    scanned: ScannedText,
    statements: readonly Statement[],
    context: PackContext,
  ): readonly Span[];
  /**
   * Everybody who is named, in order of position. Every `source` of a statement must be covered: the pack returns
   * exactly one mention whose span overlaps it and that says who the phrase means.
   */
  findMentions(
    scanned: ScannedText,
    statements: readonly Statement[],
    context: PackContext,
  ): readonly Mention[];
  readonly coreference: CoreferenceRules;
  /** Below this confidence an attribution is shown as uncertain. Chosen on training data. */
  readonly certainFrom: number;
}
