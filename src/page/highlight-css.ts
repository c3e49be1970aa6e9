/**
 * How highlights look. Colour never speaks alone: each kind has its own underline. Backgrounds are translucent, so
 * that the page's own text colour stays readable on light and on dark pages; line colours have a contrast of at
 * least 3:1 to both black and white. Nothing here can change the layout.
 */

/** Names in the page's highlight registry; the page can see them, so they tell no more than needed. */
export const HIGHLIGHT_NAMES = {
  direct: "q-direct",
  mixed: "q-mixed",
  indirect: "q-indirect",
  source: "q-source",
  emphasis: "q-emphasis",
} as const;

export type HighlightPart = keyof typeof HIGHLIGHT_NAMES;

/** `#rrggbb` per part. */
export type HighlightColours = Readonly<Record<HighlightPart, string>>;

export const DEFAULT_COLOURS: HighlightColours = {
  direct: "#a87400",
  mixed: "#2b8259",
  indirect: "#3f74d1",
  source: "#b0508f",
  emphasis: "#d04a02",
};

const LINES: Readonly<Record<HighlightPart, string>> = {
  direct: "solid",
  mixed: "dashed",
  indirect: "dotted",
  source: "double",
  emphasis: "solid",
};

/** Percent of the background's opacity, on light and on dark pages. */
export const OPACITY: Readonly<Record<HighlightPart, number>> = {
  direct: 20,
  mixed: 20,
  indirect: 16,
  source: 14,
  emphasis: 45,
};

/** The style sheet for these colours; values that are no `#rrggbb` fall back to the defaults. */
export function highlightCss(colours: Partial<HighlightColours> = {}): string {
  return (Object.keys(HIGHLIGHT_NAMES) as HighlightPart[])
    .map((part) => {
      const wanted = colours[part];
      const colour = wanted && /^#[0-9a-f]{6}$/i.test(wanted) ? wanted : DEFAULT_COLOURS[part];
      const alpha = Math.round((OPACITY[part] * 255) / 100)
        .toString(16)
        .padStart(2, "0");
      const thickness = part === "emphasis" ? "3px" : part === "source" ? "auto" : "2px";
      return (
        `::highlight(${HIGHLIGHT_NAMES[part]}) {\n` +
        `  background-color: ${colour}${alpha};\n` +
        `  text-decoration: underline ${LINES[part]} ${colour} ${thickness};\n` +
        "}\n"
      );
    })
    .join("");
}
