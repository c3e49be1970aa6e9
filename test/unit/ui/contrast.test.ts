import { describe, expect, it } from "@jest/globals";
import { DEFAULT_COLOURS, OPACITY } from "../../../src/page/highlight-css.ts";
import { contrast, textContrast } from "../../../src/ui/contrast.ts";

describe("contrast", () => {
  it.each([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#ffffff", 1],
    ["#777777", "#ffffff", 4.48],
    ["#ff0000", "#000000", 5.25],
  ])("of %s on %s is %f", (a, b, expected) => {
    expect(contrast(a, b)).toBeCloseTo(expected, 1);
    expect(contrast(b, a)).toBeCloseTo(expected, 1);
  });
});

describe("textContrast", () => {
  const page = { text: "#000000", background: "#ffffff" };
  it("is the page's own where the highlight is invisible", () => {
    expect(textContrast("#123456", 0, page)).toBeCloseTo(21);
  });
  it("is the colour's own where it covers all", () => {
    expect(textContrast("#777777", 1, page)).toBeCloseTo(contrast("#777777", "#000000"));
  });
});

describe("the default colours", () => {
  const light = { text: "#333333", background: "#ffffff" };
  const dark = { text: "#cccccc", background: "#121212" };
  it.each(["direct", "mixed", "indirect", "source"] as const)(
    "leave text readable on both kinds of pages: %s",
    (kind) => {
      expect(textContrast(DEFAULT_COLOURS[kind], OPACITY[kind] / 100, light)).toBeGreaterThan(4.5);
      expect(textContrast(DEFAULT_COLOURS[kind], OPACITY[kind] / 100, dark)).toBeGreaterThan(4.5);
    },
  );
});
