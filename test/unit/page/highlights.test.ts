import { beforeEach, describe, expect, it } from "@jest/globals";
import type { Analysis, Quote, QuoteKind, Span } from "../../../src/engine/types.ts";
import { readBlocks } from "../../../src/page/blocks.ts";
import { DEFAULT_COLOURS, HIGHLIGHT_NAMES, highlightCss } from "../../../src/page/highlight-css.ts";
import { Highlighter } from "../../../src/page/highlights.ts";
import { reveal } from "../../../src/page/reveal.ts";
import { TextMap } from "../../../src/page/text-map.ts";
import { JSDOM } from "./dom.ts";

/** The browser's class, as far as it is used. */
class FakeHighlight extends Set<Range> {
  priority = 0;
}

interface Page {
  readonly document: Document;
  readonly map: TextMap;
  readonly registry: Map<string, FakeHighlight>;
  readonly said: (name: keyof typeof HIGHLIGHT_NAMES) => string[];
}

function open(html: string): Page {
  const { window } = new JSDOM(`<html><body>${html}</body></html>`);
  const registry = new Map<string, FakeHighlight>();
  Object.assign(window, { CSS: { highlights: registry }, Highlight: FakeHighlight });
  const { document } = window;
  const map = new TextMap(readBlocks(document.documentElement).blocks.map(({ pieces }) => pieces));
  return {
    document,
    map,
    registry,
    said: (name) => [...(registry.get(HIGHLIGHT_NAMES[name]) ?? [])].map((range) => range.toString()),
  };
}

function quoteOf(text: string, id: string, kind: QuoteKind, words: string, source?: string): Quote {
  const span = (part: string): Span => [text.indexOf(part), text.indexOf(part) + part.length];
  return {
    id,
    kind,
    content: [span(words)],
    cue: null,
    source: source ? [span(source)] : null,
    sourceId: source ? "s1" : null,
    confidence: 1,
  };
}

const analysisOf = (text: string, quotes: readonly Quote[], id = "a"): Analysis => ({
  id,
  lang: "en",
  text,
  quotes,
  sources: [],
  nonSpeech: [],
});

const HTML =
  "<p>“We <b>never</b> did,” Renn said.</p><p>Ellison said that it was “a bad year”.</p><p>Hale said he would go.</p>";

describe("Highlighter", () => {
  let page: Page;
  let analysis: Analysis;
  beforeEach(() => {
    page = open(HTML);
    const { text } = page.map;
    analysis = analysisOf(text, [
      quoteOf(text, "q1", "direct", "We never did,", "Renn"),
      quoteOf(text, "q2", "mixed", "that it was “a bad year", "Ellison"),
      quoteOf(text, "q3", "indirect", "he would go", "Hale"),
    ]);
  });

  it("gives each kind and the sources a highlight of their own, and changes no markup", () => {
    const before = page.document.documentElement.outerHTML;
    new Highlighter(page.document).show(analysis, page.map);
    expect(page.said("direct")).toEqual(["We ", "never", " did,"]);
    expect(page.said("mixed")).toEqual(["that it was “a bad year"]);
    expect(page.said("indirect")).toEqual(["he would go"]);
    expect(page.said("source")).toEqual(["Renn", "Ellison", "Hale"]);
    expect(page.document.documentElement.outerHTML).toBe(before);
  });

  it("touches only its own names, and clears what an earlier version left", () => {
    page.registry.set("search", new FakeHighlight());
    page.registry.set(HIGHLIGHT_NAMES.direct, new FakeHighlight());
    const highlighter = new Highlighter(page.document);
    expect([...page.registry.keys()]).toEqual(["search"]);
    highlighter.show(analysis, page.map);
    highlighter.clear();
    expect([...page.registry.keys()]).toEqual(["search"]);
  });

  it("shows the kinds asked for", () => {
    new Highlighter(page.document).show(analysis, page.map, { kinds: ["mixed"], sources: false });
    expect(page.said("direct")).toEqual([]);
    expect(page.said("mixed")).toHaveLength(1);
    expect(page.said("source")).toEqual([]);
  });

  it("hides and shows again", () => {
    const highlighter = new Highlighter(page.document);
    highlighter.show(analysis, page.map);
    highlighter.hide();
    expect(page.registry.size).toBe(0);
    highlighter.unhide();
    expect(page.said("direct")).toHaveLength(3);
  });

  it("keeps several articles apart, and replaces one of the same key", () => {
    const highlighter = new Highlighter(page.document);
    const { text } = page.map;
    highlighter.show(analysisOf(text, [quoteOf(text, "q1", "direct", "We never did,")], "one"), page.map);
    highlighter.show(analysisOf(text, [quoteOf(text, "q1", "indirect", "he would go")], "two"), page.map);
    expect(page.said("direct")).toHaveLength(3);
    expect(page.said("indirect")).toHaveLength(1);
    highlighter.show(analysisOf(text, [], "one"), page.map);
    expect(page.said("direct")).toEqual([]);
    expect(page.said("indirect")).toHaveLength(1);
    highlighter.clear("two");
    expect(page.said("indirect")).toEqual([]);
  });

  it("drops what the page no longer says, and only that", () => {
    const highlighter = new Highlighter(page.document);
    highlighter.show(analysis, page.map);
    expect(highlighter.dropStale()).toBe(0);
    page.document.querySelector("b")!.firstChild!.nodeValue = "always";
    expect(highlighter.dropStale()).toBe(1);
    expect(page.said("direct")).toEqual([]);
    expect(page.said("source")).toHaveLength(3);
    page.document.querySelectorAll("p")[2]!.remove();
    expect(highlighter.dropStale()).toBe(2);
    expect(page.said("indirect")).toEqual([]);
  });

  it("does not show what was stale before", () => {
    page.document.querySelector("b")!.remove();
    new Highlighter(page.document).show(analysis, page.map);
    expect(page.said("direct")).toEqual([]);
    expect(page.said("mixed")).toHaveLength(1);
  });

  it("lets one stretch stand out at a time, until its own end", () => {
    const highlighter = new Highlighter(page.document);
    const rangesOf = (id: string) =>
      analysis.quotes.find((quote) => quote.id === id)!.content.flatMap((span) => page.map.toRanges(span));
    const [first, second] = [rangesOf("q1"), rangesOf("q3")];
    expect(highlighter.emphasizeRanges(first)).toBe(true);
    expect(page.said("emphasis")).toEqual(["We ", "never", " did,"]);
    expect(highlighter.emphasizeRanges(second)).toBe(true);
    highlighter.endEmphasis(first);
    expect(page.said("emphasis")).toEqual(["he would go"]);
    highlighter.endEmphasis(second);
    expect(page.said("emphasis")).toEqual([]);
  });

  it("knows the quote at a point, and that there is none beside the text", () => {
    const highlighter = new Highlighter(page.document);
    highlighter.show(analysis, page.map);
    const renn = page.document.querySelector("p")!.lastChild!;
    const caret = { offsetNode: renn, offset: renn.nodeValue!.indexOf("Renn") + 2 };
    Object.assign(page.document, { caretPositionFromPoint: () => caret });
    const boxes = [{ left: 10, right: 50, top: 10, bottom: 30 }];
    Object.assign(page.document.defaultView!.Range.prototype, { getClientRects: () => boxes });
    expect(highlighter.quoteAt(20, 20)).toMatchObject({ key: "a", part: "source", quote: { id: "q1" } });
    expect(highlighter.quoteAt(200, 20)).toBeNull();
  });

  it("uses the registry of the frame that an article stands in", () => {
    const { document } = page;
    const inner = document.body.appendChild(document.createElement("iframe")).contentDocument!;
    inner.body.innerHTML = HTML;
    const registry = new Map<string, FakeHighlight>();
    Object.assign(inner.defaultView!, { CSS: { highlights: registry }, Highlight: FakeHighlight });
    const map = new TextMap(readBlocks(inner.documentElement).blocks.map(({ pieces }) => pieces));
    const highlighter = new Highlighter(document);
    highlighter.show(analysis, map);
    expect(registry.size).toBe(4);
    expect(page.registry.size).toBe(0);
    highlighter.clear();
    expect(registry.size).toBe(0);
  });

  it("does nothing where the browser has no registry", () => {
    const { document } = new JSDOM(`<body>${HTML}</body>`).window;
    const highlighter = new Highlighter(document);
    const map = new TextMap(readBlocks(document.documentElement).blocks.map(({ pieces }) => pieces));
    expect(() => highlighter.show(analysis, map)).not.toThrow();
    expect(highlighter.emphasizeRanges(map.toRanges([0, 5]))).toBe(false);
    expect(() => highlighter.hide()).not.toThrow();
  });
});

describe("reveal", () => {
  const prepare = (html: string) => {
    const page = open(html);
    const scrolled: unknown[] = [];
    const view = page.document.defaultView!;
    Object.assign(view, { scrollBy: (to: unknown) => scrolled.push(to) });
    Object.assign(view.Range.prototype, {
      getBoundingClientRect: () => ({ top: 2000, height: 20, width: 100, bottom: 2020, left: 0, right: 100 }),
    });
    return { ...page, scrolled, view };
  };

  it("scrolls there and lets the words stand out for a moment", async () => {
    const { document, map, scrolled, said } = prepare(HTML);
    const highlighter = new Highlighter(document);
    expect(reveal(map, [[0, 12]], { highlighter, duration: 1 })).toBe(true);
    expect(scrolled).toEqual([{ top: 2010 - document.defaultView!.innerHeight / 2, behavior: "smooth" }]);
    expect(said("emphasis").length).toBeGreaterThan(0);
    await new Promise((resolve) => document.defaultView!.setTimeout(resolve, 20));
    expect(said("emphasis")).toEqual([]);
  });

  it("does not animate for readers who want little motion", () => {
    const { map, scrolled, view } = prepare(HTML);
    Object.assign(view, { matchMedia: () => ({ matches: true }) });
    reveal(map, [[0, 5]]);
    expect(scrolled).toMatchObject([{ behavior: "instant" }]);
  });

  it("opens closed details around the words", () => {
    const { document, map } = prepare(`<details><summary>More</summary>${HTML}</details>`);
    reveal(map, [[10, 15]]);
    expect(document.querySelector("details")!.open).toBe(true);
  });

  it("says so when the words are gone", () => {
    const { document, map, scrolled } = prepare(HTML);
    document.querySelector("p")!.remove();
    expect(reveal(map, [[0, 5]])).toBe(false);
    expect(reveal(map, [])).toBe(false);
    expect(scrolled).toEqual([]);
  });
});

describe("highlightCss", () => {
  it("takes the reader's colours, and no nonsense", () => {
    expect(highlightCss({ direct: "#123456" })).toContain("solid #123456");
    expect(highlightCss({ direct: "red;} body{display:none" })).toBe(highlightCss());
  });

  it("has lines with a contrast of three to white and to black, each kind in another style", () => {
    const luminance = (hex: string): number => {
      const [r, g, b] = [1, 3, 5].map((at) => {
        const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
        return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    for (const colour of Object.values(DEFAULT_COLOURS)) {
      expect(1.05 / (luminance(colour) + 0.05)).toBeGreaterThanOrEqual(3);
      expect((luminance(colour) + 0.05) / 0.05).toBeGreaterThanOrEqual(3);
    }
    const styles = [...highlightCss().matchAll(/underline (\w+)/g)].map(([, style]) => style);
    expect(new Set(styles.slice(0, 4)).size).toBe(4);
  });
});
