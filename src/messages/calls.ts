/** Every call between page, background and our own pages: direction, request, reply. */
import type { Analysis, AnalysisInput, QuoteKind, SourceKind } from "../engine/types.ts";

/** What can be highlighted, each with a colour of its own. */
export type HighlightKind = QuoteKind | "source";

/** The texts a page script shows, already in the reader's language. */
export interface PageTexts {
  readonly lang: string;
  readonly messages: Readonly<Record<string, string>>;
}

/** What the page shall show; sent with each analysis and again when the reader changes it. */
export interface Display {
  readonly on: boolean;
  readonly kinds: Readonly<Record<HighlightKind, boolean>>;
  readonly counted: Readonly<Record<SourceKind, boolean>>;
  readonly card: boolean;
  readonly texts: PageTexts;
}

/** Why something could not be done; `failed` is worth another try. */
export type Refusal =
  | "unreadable" // a page of the browser, a store, a PDF
  | "permission" // the site is not allowed
  | "too-long"
  | "private" // nothing is kept from private windows
  | "changed" // the reader's entries were edited elsewhere meanwhile
  | "storage" // done, but not kept: the browser stores nothing more
  | "failed";

export type Outcome = { readonly ok: true } | { readonly ok: false; readonly reason: Refusal };

export type AnalyzeReply =
  | {
      readonly ok: true;
      readonly analysis: Analysis;
      /** False when the text's language has no pack: text read, nothing looked for. */
      readonly supported: boolean;
      /** Ids of the quotes whose speaker the reader corrected, and of the sources whose institution. */
      readonly corrected: readonly string[];
      readonly display: Display;
    }
  | { readonly ok: false; readonly reason: Refusal };

/** One article on the page with what was found in it. */
export interface PageArticle {
  readonly key: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly date: string | null;
  readonly publisher: string | null;
  readonly url: string;
  readonly supported: boolean;
  readonly corrected: readonly string[];
  readonly analysis: Analysis;
}

/** What a page is, as its script knows it. */
export type PageDescription = {
  /** Of the script that answers: an older one stayed behind after an update. */
  readonly version: string;
  readonly host: string;
  readonly on: boolean;
} & (
  | { readonly state: "reading" }
  | { readonly state: "no-article" }
  | { readonly state: "unreadable" }
  | { readonly state: "failed"; readonly reason: Refusal }
  | { readonly state: "ready"; readonly articles: readonly PageArticle[] }
);

/** Names a quote among the articles of a page. */
export interface QuoteAddress {
  readonly article: string;
  readonly quote: string;
}

/** The reader's word on who said something; `source` is the text of the name, null for "nobody is named". */
export interface Correction {
  /** The quote's words, by which it is found again when the page changes. */
  readonly quote: string;
  readonly source: string | null;
}

/** An institution as the reader chooses it: an entry of the dictionary, one that the article names, or a new one. */
export interface ChosenInstitution {
  readonly name: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly entityId: string | null;
  readonly type: string | null;
  readonly country: string | null;
  readonly domain?: string | null;
}

/** A source as the reader amends what is known of it. */
export interface AmendedSource {
  readonly name: string;
  readonly kind: SourceKind;
  readonly entityId: string | null;
  readonly role: string | null;
  /** Of the article. */
  readonly lang: string;
}

/** The reader's word on a person or an institution. All but the first are for every page. */
export type Amendment =
  /** Where the source works, or which organisation it is: on this page, and for a person from now on. */
  | {
      readonly amend: "institution";
      readonly source: AmendedSource;
      readonly institution: ChosenInstitution | null;
    }
  /** The dictionary's entry is not used any more. */
  | { readonly amend: "hide-entry"; readonly id: string }
  /** Whoever or whatever bears one of these names is neither a source nor an institution. */
  | { readonly amend: "hide-names"; readonly names: readonly string[] };

/** How an amendment is taken back; only the background reads it. */
export interface AmendUndo {
  /** The page's earlier word on the source; null if nothing was kept for the page. */
  readonly place: { readonly of: string; readonly before: ChosenInstitution | null | "none" } | null;
  /** The reader's entries before and after; null if they stayed as they were. */
  readonly entries: { readonly before: string; readonly after: string } | null;
}

export type AmendReply =
  | { readonly ok: true; readonly undo: AmendUndo }
  | { readonly ok: false; readonly reason: Refusal };

interface Call<Request, Reply> {
  readonly request: Request;
  readonly reply: Reply;
}

/** To the background. Scripts in a page may make the first three, for their own tab only. */
export interface BackgroundCalls {
  /** The loader saw an article and asks for the rest. */
  inject: Call<null, Outcome>;
  /** The text of one article. `key` tells the articles of a page apart. */
  analyze: Call<{ readonly input: AnalysisInput }, AnalyzeReply>;
  /** How many sources the page names, for the badge; null where there is no article. */
  status: Call<{ readonly sources: number | null }, Outcome>;
  /**
   * From our pages: make sure that the tab's page answers. `clicked` if the reader just opened us on it by the
   * toolbar, which allows every page that can be allowed at all.
   */
  prepare: Call<{ readonly tabId: number; readonly clicked: boolean }, Outcome>;
  /** From our pages: show or hide the highlights and remember it for the site. */
  show: Call<{ readonly tabId: number; readonly on: boolean }, Outcome>;
  /** From our pages: keep a correction, or take the one for this quote back. */
  correct: Call<
    { readonly tabId: number; readonly url: string; readonly correction: Correction; readonly undo: boolean },
    Outcome
  >;
  /** From our pages: keep the reader's word on a person or an institution. */
  amend: Call<{ readonly tabId: number; readonly url: string; readonly amendment: Amendment }, AmendReply>;
  /** From our pages: what `amend` did, taken back. */
  takeBack: Call<{ readonly tabId: number; readonly url: string; readonly undo: AmendUndo }, Outcome>;
  /** From our pages: institutions of the dictionary for what the reader types, and the type that the words suggest. */
  suggest: Call<
    { readonly query: string; readonly lang: string },
    { readonly found: readonly ChosenInstitution[]; readonly type: string | null }
  >;
  /** From our pages: bundled entries by id; unknown ids are left out. */
  known: Call<
    { readonly ids: readonly string[] },
    Readonly<Record<string, { readonly kind: "person" | "institution"; readonly name: string }>>
  >;
}

/** To the script in a page, from background and our own pages. */
export interface PageCalls {
  describe: Call<null, PageDescription>;
  /** Scroll to a quote and make it stand out; false when its text is gone. */
  reveal: Call<QuoteAddress, boolean>;
  /** Go to the quote after or before the one being read. */
  step: Call<{ readonly by: 1 | -1; readonly sameSource: boolean }, boolean>;
  /** Show or hide; the reply says for which host. */
  show: Call<{ readonly on: boolean | null }, { readonly on: boolean; readonly host: string }>;
  /** The page's host, by which settings differ. */
  host: Call<null, string>;
  /** The reader changed a setting. */
  configure: Call<Display, null>;
  /** Ask for the analysis anew: the dictionary or a correction changed. */
  refresh: Call<null, null>;
  /** Who said the selected words: opens the card there; false when no quote is selected. */
  identify: Call<null, boolean>;
}

/** From a page's script to a list that follows it, through a port of this name. */
export const FOLLOW = "follow";
export type FollowEvent =
  | { readonly event: "changed" }
  | { readonly event: "reading"; readonly at: QuoteAddress | null };

/** What travels: the call's name and its request. */
export interface Envelope<Name extends string = string> {
  readonly call: Name;
  readonly request: unknown;
}
