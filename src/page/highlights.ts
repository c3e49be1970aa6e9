/**
 * Quotes and source names in the page's highlight registry (CSS Custom Highlight API): the page's DOM stays as it
 * is, nothing reflows. Only our own names are touched. Several articles of a page are shown at the same time.
 */
import type { Analysis, Quote, QuoteKind, Span } from "../engine/types.ts";
import { HIGHLIGHT_NAMES, type HighlightPart } from "./highlight-css.ts";
import { caretAt, covers } from "./points.ts";
import type { TextMap } from "./text-map.ts";

export interface ShowOptions {
  /** Kinds of quotes to show; all if absent. */
  readonly kinds?: readonly QuoteKind[];
  /** Names of sources; shown if absent. */
  readonly sources?: boolean;
  /** What tells articles apart; the analysis' id if absent. A later `show` of the same key replaces the first. */
  readonly key?: string;
}

/** Where a point of the page falls. */
export interface QuoteHit {
  readonly key: string;
  readonly analysis: Analysis;
  readonly quote: Quote;
  /** The words that name the speaker, the quote's own words, or the cue. */
  readonly part: "content" | "source" | "cue";
}

interface Piece {
  readonly quoteId: string;
  readonly span: Span;
  readonly part: HighlightPart;
  readonly ranges: readonly Range[];
}

interface Shown {
  readonly analysis: Analysis;
  readonly map: TextMap;
  pieces: Piece[];
}

/** The parts of the registry that are used. Not in the DOM library of every TypeScript. */
interface Registry {
  get(name: string): Highlight | undefined;
  set(name: string, highlight: Highlight): unknown;
  delete(name: string): boolean;
}

export class Highlighter {
  private readonly document: Document;
  /** The page's and those of frames whose articles are shown: each window has its own registry. */
  private readonly documents: Set<Document>;
  private readonly shown = new Map<string, Shown>();
  private visible = true;
  private emphasized: readonly Range[] = [];

  /** Clears what an earlier version of the extension may have left in the registry. */
  constructor(document: Document) {
    this.document = document;
    this.documents = new Set([document]);
    this.wipe();
  }

  /** Shows an analysis, in place of an earlier one with the same key. Spans that the page no longer says are left out. */
  show(analysis: Analysis, map: TextMap, options: ShowOptions = {}): void {
    const key = options.key ?? analysis.id;
    this.clear(key);
    this.documents.add(map.document ?? this.document);
    const pieces: Piece[] = [];
    const add = (quoteId: string, span: Span, part: HighlightPart): void => {
      if (map.isIntact(span)) pieces.push({ quoteId, span, part, ranges: map.toRanges(span) });
    };
    for (const quote of analysis.quotes) {
      if (options.kinds && !options.kinds.includes(quote.kind)) continue;
      for (const span of quote.content) add(quote.id, span, quote.kind);
      if (options.sources !== false) for (const span of quote.source ?? []) add(quote.id, span, "source");
    }
    const shown = { analysis, map, pieces };
    this.shown.set(key, shown);
    if (this.visible) this.paint(shown);
    else this.unhide();
  }

  /** Takes all highlights off the page; `unhide` brings them back. */
  hide(): void {
    this.visible = false;
    this.wipe();
  }

  unhide(): void {
    this.visible = true;
    for (const shown of this.shown.values()) this.paint(shown);
  }

  /** Forgets one article, or all. */
  clear(key?: string): void {
    if (key === undefined) {
      this.shown.clear();
      this.wipe();
      return;
    }
    for (const piece of this.shown.get(key)?.pieces ?? []) this.erase(piece);
    this.shown.delete(key);
  }

  /**
   * Takes off what no longer stands where it stood; to be called at once when the page changed.
   *
   * @returns how many spans were taken off
   */
  dropStale(): number {
    let dropped = 0;
    for (const shown of this.shown.values()) {
      const kept: Piece[] = [];
      for (const piece of shown.pieces) {
        if (shown.map.isIntact(piece.span)) kept.push(piece);
        else {
          this.erase(piece);
          dropped++;
        }
      }
      if (kept.length < shown.pieces.length) shown.pieces = kept;
    }
    return dropped;
  }

  /** The quote at a point of the viewport, or null: source before cue before content, the shortest first. */
  quoteAt(x: number, y: number): QuoteHit | null {
    const caret = caretAt(this.document, x, y);
    if (!caret) return null;
    for (const [key, { analysis, map }] of this.shown) {
      const offset = map.toOffset(caret.node, caret.offset);
      if (offset === null) continue;
      for (const part of ["source", "cue", "content"] as const) {
        for (const quote of analysis.quotes) {
          for (const span of quote[part] ?? []) {
            if (offset >= span[0] && offset <= span[1] && covers(map.toRanges(span), x, y)) {
              return { key, analysis, quote, part };
            }
          }
        }
      }
    }
    return null;
  }

  /** Lets ranges stand out, in place of others; none ends it. Returns false if nothing does. */
  emphasizeRanges(ranges: readonly Range[]): boolean {
    for (const document of this.documents) registryOf(document)?.delete(HIGHLIGHT_NAMES.emphasis);
    this.emphasized = ranges;
    let isShown = false;
    for (const range of ranges) {
      const highlight = this.highlight("emphasis", range);
      highlight?.add(range);
      isShown ||= highlight !== null;
    }
    return isShown;
  }

  /** Ends the emphasis of these ranges, unless others stand out by now. */
  endEmphasis(ranges: readonly Range[]): void {
    if (this.emphasized === ranges) this.emphasizeRanges([]);
  }

  /** Takes our names, and no others, off all registries. */
  private wipe(): void {
    for (const document of this.documents) {
      for (const name of Object.values(HIGHLIGHT_NAMES)) registryOf(document)?.delete(name);
    }
    this.emphasized = [];
  }

  private paint({ pieces }: Shown): void {
    if (!this.visible) return;
    // One article is of one document: its few highlights are looked up once, not for each of some hundred ranges.
    const highlights = new Map<HighlightPart, Highlight | null>();
    for (const { part, ranges } of pieces) {
      for (const range of ranges) {
        let highlight = highlights.get(part);
        if (highlight === undefined) {
          highlight = this.highlight(part, range);
          highlights.set(part, highlight);
        }
        highlight?.add(range);
      }
    }
  }

  private erase({ part, ranges }: Piece): void {
    for (const range of ranges) {
      registryOf(documentOf(range))?.get(HIGHLIGHT_NAMES[part])?.delete(range);
    }
  }

  /** The highlight of a part in the range's window, made on first use. */
  private highlight(part: HighlightPart, range: Range): Highlight | null {
    const document = documentOf(range);
    const registry = registryOf(document);
    const view = document.defaultView as (Window & { Highlight?: typeof Highlight }) | null;
    if (!registry || !view) return null;
    const name = HIGHLIGHT_NAMES[part];
    let highlight = registry.get(name);
    if (!highlight) {
      const Constructor = view.Highlight ?? (globalThis as { Highlight?: typeof Highlight }).Highlight;
      if (!Constructor) return null;
      highlight = new Constructor();
      highlight.priority = PRIORITIES[part];
      registry.set(name, highlight);
    }
    return highlight;
  }
}

/** Names lie over quotes, and what stands out over all. */
const PRIORITIES: Readonly<Record<HighlightPart, number>> = {
  direct: 0,
  mixed: 0,
  indirect: 0,
  source: 1,
  emphasis: 2,
};

function documentOf(range: Range): Document {
  return range.startContainer.ownerDocument ?? (range.startContainer as Document);
}

function registryOf(document: Document): Registry | null {
  const view = document.defaultView as (Window & { CSS?: { highlights?: Registry } }) | null;
  return view?.CSS?.highlights ?? null;
}
