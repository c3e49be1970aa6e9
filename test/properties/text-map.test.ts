/** Each text offset leads to the character it came from, and back, on pages of any shape. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readBlocks } from "../../src/page/blocks.ts";
import { TextMap } from "../../src/page/text-map.ts";
import { DOMS } from "../unit/page/pages.ts";

const RUNS = Number(process.env.FUZZ_RUNS ?? 150);

/** Letters of several scripts, decomposed and astral ones, every kind of space, and characters that show nothing. */
const piece = fc.constantFrom(
  ..."aZ9.,“”".split(""),
  "가",
  "힣",
  "漢",
  "e\u0301",
  "ᄀ\u1161",
  "😀",
  "👩\u200d🚒",
  " ",
  "  ",
  "\n",
  "\t",
  "\u00a0",
  "\u3000",
  "\u00ad",
  "\u200b",
  "\u200e",
  "\u2028",
  "\u2060",
  "\ufeff",
  "\ufeff ",
);
const data = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(""));

type Tree = { readonly tag: string; readonly children: readonly Tree[] } | string;

const tags = fc.constantFrom(
  ..."p div span a b em li ul blockquote section h2 br ruby rt rp script noscript template button figure x-note".split(
    " ",
  ),
);
const { tree } = fc.letrec<{ tree: Tree; node: Tree }>((tie) => ({
  tree: fc.oneof({ maxDepth: 5, withCrossShrink: true }, data, tie("node")),
  node: fc.record({ tag: tags, children: fc.array(tie("tree"), { maxLength: 5 }) }),
}));
const trees = fc.array(tree, { minLength: 1, maxLength: 6 });

function build(document: Document, children: readonly Tree[]): Element {
  const body = document.querySelector("body")!;
  while (body.firstChild) body.removeChild(body.firstChild);
  const append = (parent: Node, child: Tree): void => {
    if (typeof child === "string") parent.appendChild(document.createTextNode(child));
    else {
      const element = parent.appendChild(document.createElement(child.tag));
      for (const inner of child.children) append(element, inner);
    }
  };
  for (const child of children) append(body, child);
  return document.documentElement;
}

function mapOf(document: Document, children: readonly Tree[]): TextMap {
  const { blocks } = readBlocks(build(document, children));
  return new TextMap(blocks.map((block) => block.pieces));
}

describe.each(DOMS)("TextMap on %s", (name, parse) => {
  // One document for all runs: making one costs more than a run.
  const page = parse("<!doctype html><html><head></head><body></body></html>");
  const runs = { numRuns: RUNS };

  it("has the normal form", () => {
    fc.assert(
      fc.property(trees, (children) => {
        const { text } = mapOf(page, children);
        for (const paragraph of text === "" ? [] : text.split("\n\n")) {
          expect(paragraph).toBe(
            paragraph.replace(/[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g, ""),
          );
          expect(paragraph).toBe(paragraph.replace(/\s+/g, " ").trim());
          expect(paragraph).not.toBe("");
        }
      }),
      runs,
    );
  });

  it("leads from each offset to its character and back", () => {
    fc.assert(
      fc.property(trees, (children) => {
        const map = mapOf(page, children);
        for (let at = 0; at < map.text.length; at++) {
          const stretches = map.stretches([at, at + 1]);
          expect(stretches.length).toBeLessThanOrEqual(1);
          const [stretch] = stretches;
          if (!stretch) {
            // Only what no character of the page stands for: paragraph limits and line breaks.
            expect(map.text[at]).toMatch(/[\n ]/);
            continue;
          }
          const character = stretch.node.data.slice(stretch.start, stretch.end);
          expect(/^\s$/.test(character) ? " " : character).toBe(map.text[at]);
          expect(map.toOffset(stretch.node, stretch.start)).toBe(at);
        }
      }),
      runs,
    );
  });

  it("covers every visible character that is read, in order", () => {
    fc.assert(
      fc.property(trees, (children) => {
        const map = mapOf(page, children);
        const { blocks } = readBlocks(page.documentElement);
        const read = blocks
          .flatMap(({ pieces }) =>
            pieces.map((part) => (part ? part.node.data.slice(part.start, part.end) : "")),
          )
          .join("");
        const bare = (text: string): string =>
          text.replace(/[\s\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g, "");
        expect(bare(map.text)).toBe(bare(read));
      }),
      runs,
    );
  });

  it("knows what is intact after a change", () => {
    fc.assert(
      fc.property(trees, fc.nat(), (children, pick) => {
        const map = mapOf(page, children);
        if (map.text === "") return;
        const at = pick % map.text.length;
        const [stretch] = map.stretches([at, at + 1]);
        if (!stretch || /\s/.test(map.text[at]!)) return;
        expect(map.isIntact([0, map.text.length])).toBe(true);
        const { node, start } = stretch;
        node.data = `${node.data.slice(0, start)}#${node.data.slice(start + 1)}`;
        expect(map.isIntact([at, at + 1])).toBe(false);
        expect(map.isIntact([0, map.text.length])).toBe(false);
        for (const other of [0, map.text.length - 1]) {
          const [far] = map.stretches([other, other + 1]);
          if (far && far.node !== node) expect(map.isIntact([other, other + 1])).toBe(true);
        }
        node.parentNode?.removeChild(node);
        expect(map.isIntact([at, at + 1])).toBe(false);
      }),
      runs,
    );
  });

  if (name === "jsdom") {
    it("makes ranges that say what the text says", () => {
      fc.assert(
        fc.property(trees, fc.nat(), fc.nat(), (children, a, b) => {
          const map = mapOf(page, children);
          const start = a % (map.text.length + 1);
          const end = start + (b % (map.text.length - start + 1));
          const said = map
            .toRanges([start, end])
            .map((range) => range.toString())
            .join("");
          const bare = (text: string): string =>
            text.replace(/[\s\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g, "");
          expect(bare(said)).toBe(bare(map.text.slice(start, end)));
        }),
        runs,
      );
    });
  }
});
