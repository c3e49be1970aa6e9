/** How well text and lines can be read on highlights (WCAG 2.2). */

type Rgb = readonly [red: number, green: number, blue: number];

const parse = (colour: string): Rgb => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
];

function luminance(colour: Rgb): number {
  const [r = 0, g = 0, b = 0] = colour.map((channel) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** `#rrggbb` twice; 1 to 21. */
export const contrast = (a: string, b: string): number => ratio(parse(a), parse(b));

/** Contrast of a page's text on a highlight: `opacity` of `colour` over the page's background. */
export function textContrast(
  colour: string,
  opacity: number,
  page: { text: string; background: string },
): number {
  const under = parse(page.background);
  const over = parse(colour);
  const blended = under.map(
    (channel, at) => channel + ((over[at] ?? 0) - channel) * opacity,
  ) as unknown as Rgb;
  return ratio(blended, parse(page.text));
}
