import { describe, expect, it } from "@jest/globals";
import { readBlocks } from "../../../src/page/blocks.ts";
import { TextMap } from "../../../src/page/text-map.ts";
import { JSDOM } from "./dom.ts";

function mapOf(html: string): { map: TextMap; document: Document } {
  const { document } = new JSDOM(`<html><body>${html}</body></html>`).window;
  return {
    map: new TextMap(readBlocks(document.documentElement).blocks.map(({ pieces }) => pieces)),
    document,
  };
}

const strings = (map: TextMap, span: readonly [number, number]): string[] =>
  map.toRanges(span).map((range) => range.toString());

/** Markup, the text it gives. */
const TEXTS: readonly (readonly [name: string, html: string, text: string])[] = [
  ["inline tags", "<p>He <b>said</b> <i>no</i>.</p>", "He said no."],
  ["entities", "<p>A &amp; B&nbsp;&lt;C&gt;</p>", "A & B <C>"],
  ["soft hyphens and zero-width characters", "<p>Bundes\u00adrepu\u200bblik\ufeff</p>", "Bundesrepublik"],
  ["white space", "<p>\n  one\n\t two   \n</p>\n<p> three</p>", "one two\n\nthree"],
  ["one break is a space, two end the paragraph", "<p>one<br>two<br> <br>three</p>", "one two\n\nthree"],
  ["ruby keeps the base only", "<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字</p>", "漢字"],
  ["decomposed letters and pairs stay as they are", "<p>e\u0301 한 😀</p>", "e\u0301 한 😀"],
  [
    "blocks within inline elements end paragraphs",
    "<span>one<div>two</div>three</span>",
    "one\n\ntwo\n\nthree",
  ],
  ["preformatted blank lines end paragraphs", "<pre>one\ntwo\n\nthree</pre>", "one two\n\nthree"],
  [
    "unknown tags are inline in a paragraph and wrappers outside",
    "<p>a <x-term>b</x-term></p><x-box>c</x-box><x-box>d</x-box>",
    "a b\n\nc\n\nd",
  ],
  ["nothing visible", "<p>\u200b<br> </p>", ""],
];

describe("TextMap", () => {
  it.each(TEXTS)("%s", (_name, html, text) => {
    expect(mapOf(html).map.text).toBe(text);
  });

  it("makes one range per text node and covers nothing between them", () => {
    const { map, document } = mapOf(
      '<p>“We <a href="#">never</a><sup hidden>1</sup> said<script>x</script> so”</p>',
    );
    expect(map.text).toBe("“We never said so”");
    expect(strings(map, [0, map.text.length])).toEqual(["“We ", "never", " said", " so”"]);
    const [range] = map.toRanges([4, 9]);
    expect(range?.startContainer).toBe(document.querySelector("a")?.firstChild);
    expect(map.toRanges([3, 3])).toEqual([]);
  });

  it("joins the stretches of one node that invisible characters part", () => {
    const { map } = mapOf("<p>re\u00adport\u00aded  twice</p>");
    expect(map.text).toBe("reported twice");
    expect(strings(map, [0, 14])).toEqual(["re\u00adport\u00aded  twice"]);
    expect(strings(map, [1, 4])).toEqual(["e\u00adpo"]);
  });

  it("finds offsets of positions in what the text left out, and none outside", () => {
    const { map, document } = mapOf("<div id=a>x</div><p>one   two<b></b><br>three</p><div id=z></div>");
    const two = document.querySelector("p")!.firstChild!;
    expect(map.text).toBe("x\n\none two three");
    expect(map.toOffset(two, 5)).toBe(map.text.indexOf("two"));
    expect(map.toOffset(two, 9)).toBe(map.text.indexOf("two") + 3);
    expect(map.toOffset(document.querySelector("b")!, 0)).toBe(map.text.indexOf("three"));
    expect(map.toOffset(document.querySelector("p")!, 0)).toBe(map.text.indexOf("one"));
    expect(map.toOffset(document.querySelector("#z")!, 0)).toBeNull();
    expect(map.toOffset(document.head, 0)).toBeNull();
  });

  it("is stale where the page changed, and only there", () => {
    const { map, document } = mapOf("<p>first words</p><p>second words</p>");
    const [first, second] = [...document.querySelectorAll("p")].map((p) => p.firstChild as Text);
    const at = map.text.indexOf("second");
    first!.data = "other words";
    expect(map.isIntact([0, 5])).toBe(false);
    expect(map.isIntact([6, 11])).toBe(true);
    second!.remove();
    expect(map.isIntact([at, at + 3])).toBe(false);
  });

  it("refuses ranges into nodes that became too short", () => {
    const { map, document } = mapOf("<p>a long line of words</p>");
    (document.querySelector("p")!.firstChild as Text).data = "a";
    expect(map.toRanges([2, 12])).toEqual([]);
  });

  it("reads slots where they show what they show", () => {
    const { document } = new JSDOM("<div id=host><p slot=b>two</p><p>lost</p><p slot=a>one</p></div>").window;
    const shadow = document.querySelector("#host")!.attachShadow({ mode: "open" });
    shadow.innerHTML =
      "<slot name=a></slot><div>between</div><slot name=b></slot><slot name=c><p>fallback</p></slot>";
    const map = new TextMap(readBlocks(document.documentElement).blocks.map(({ pieces }) => pieces));
    expect(map.text).toBe("one\n\nbetween\n\ntwo\n\nfallback");
  });
});
