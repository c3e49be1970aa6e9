/** Shapes of the noun-phrase parser. */
import type { PackContext, StatedAffiliation, StatedRole } from "../../engine/language.ts";
import type { AnonymityGrade, SourceKind, Span } from "../../engine/types.ts";
import { part, stemEnd } from "./particles.ts";
import type { Word } from "./word.ts";

/** Where a phrase is read: the words of one sentence. */
export interface Env {
  readonly text: string;
  readonly words: readonly Word[];
  readonly context: PackContext;
  /** Names that the article introduces with a title somewhere: full ones, and the family names of foreigners. */
  readonly known: ReadonlySet<string>;
  /** Phrases that were read, by their last word and how far back they may reach. */
  readonly phrases: Map<number, Phrase | null>;
}

/** One word of a noun phrase, the last one without its particle. */
export interface Token {
  readonly bare: string;
  readonly start: number;
  readonly end: number;
  /** Without 의, 와/과 at its end. */
  readonly stem: string;
  readonly stemEnd: number;
  readonly genitive: boolean;
  readonly comma: boolean;
}

/** Who a noun phrase means. */
export interface Phrase {
  readonly span: Span;
  readonly head: Span;
  readonly kind: SourceKind;
  readonly form: "name" | "pronoun" | "nominal" | "unnamed";
  readonly name: string;
  readonly tokens: readonly string[];
  readonly gender: "female" | "male" | null;
  readonly plural: boolean;
  readonly role: StatedRole | null;
  readonly affiliations: readonly StatedAffiliation[];
  readonly entityId: string | null;
  readonly alias: string | null;
  readonly anonymity: AnonymityGrade | null;
  readonly refersBy: string | null;
  /** 한, 이, 그, 전 before a title: a surname, or "a", "this", "that", "former"? The article decides. */
  readonly ambiguous: boolean;
  /** 0 to 1: how surely this is somebody or something that can speak. */
  readonly strength: number;
  readonly also: readonly Phrase[];
  /** Indices of its first and last word. */
  readonly first: number;
  readonly last: number;
}

/** What a phrase does not state. */
export const blank = {
  gender: null,
  plural: false,
  role: null,
  affiliations: [],
  entityId: null,
  alias: null,
  anonymity: null,
  refersBy: null,
  ambiguous: false,
  also: [],
} as const;

/** The place of a phrase. */
export type Base = Pick<Phrase, "span" | "first" | "last">;

export function toToken(word: Word, stripAll: boolean): Token {
  const parted = part(word);
  const cut = stripAll || parted.kind === "genitive";
  const stem = cut ? parted.stem : word.bare;
  const end = cut ? stemEnd(word) : word.end;
  return {
    bare: stripAll ? stem : word.bare,
    start: word.start,
    end: stripAll ? end : word.end,
    stem,
    stemEnd: end,
    genitive: !stripAll && parted.kind === "genitive",
    comma: word.comma,
  };
}

/** A span without the quote marks at its edges, if both are there. */
export function unmarked(text: string, [start, end]: Span): Span {
  const marks = "'‘’\"“”`「」『』";
  return end - start > 2 && marks.includes(text[start] as string) && marks.includes(text[end - 1] as string)
    ? [start + 1, end - 1]
    : [start, end];
}

const DIRTY = /[^\S ]|\s\s|[‘’'"“”`▲△·]|^\s|\s$/;

/** Text of a span, cleaned for showing: quote marks at its edges and line breaks removed. */
export function shown(text: string, [start, end]: Span): string {
  const raw = text.slice(start, end);
  if (!DIRTY.test(raw)) return raw;
  return raw
    .replace(/\s+/g, " ")
    .replace(/^[‘’'"“”`▲△·]+|[‘’'"“”`]+$/g, "")
    .replace(/[‘’](?=\s|$)|(?<=\s)[‘’]/g, "")
    .trim();
}

/** The same without bracketed parts. */
export const withoutBrackets = (s: string): string =>
  !/[([（［'‘’"“”「」『』《》〈〉`]/.test(s)
    ? s
    : s
        .replace(/[([（［][^()[\]（）［］]*[)\]）］]/g, "")
        .replace(/\s+/g, " ")
        .replace(/['‘’"“”「」『』《》〈〉`]/g, "")
        .trim();
