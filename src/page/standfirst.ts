/** Headline and standfirst among the first paragraphs: they are told apart from text by what metadata repeats. */

import { alike, type PageMetadata } from "./metadata.ts";
import { splitNames } from "./noise.ts";
import type { Block, Body, Candidate } from "./types.ts";
import { letters } from "./writing.ts";

/** Class words of paragraphs above the text. They also name first paragraphs, so they decide nothing alone. */
const ABOVE = new Set(
  (
    "standfirst summary intro introduction teaser excerpt lead lede description desc subhead subheading subheadline " +
    "deck dek sapo abstract chapo ingress vorspann anriss anrisstext einleitung leadtext sub subline subtitle preamble strap"
  ).split(" "),
);

/** Class words of the text's own first paragraph. */
const OPENING = /^(?:first|primero?|drop|dropcap|opening)/;

/** How many of the first paragraphs can be a standfirst. */
const FIRST = 3;
/** Longer ones are the text itself, which many descriptions repeat. */
const LONGEST = 450;

/** True for the headline. Subheads often say nearly the same as it, so only an h1 may differ in wording. */
export function repeatsTitle({ text, box }: Block, { titles }: PageMetadata): boolean {
  if (text.length > 300) return false;
  return titles.some((title) => text === title || (box.tag === "h1" && alike(text, title)));
}

/** Number of paragraphs at the beginning that are no text but its standfirst. */
export function standfirstLength(body: readonly Candidate[], metadata: PageMetadata): number {
  const usual = usualMake(body);
  let length = 0;
  for (let at = 0; at < Math.min(FIRST, body.length - 1); at++) {
    const { block } = body[at]!;
    if (block.weight >= LONGEST || !standsApart(body[at]!, usual)) continue;
    const repeated = metadata.descriptions.some((description) => repeats(block.text, description));
    if (repeated || (at === length && block.heading && block.weight > 60)) length = at + 1;
  }
  return length;
}

/** A heading, a paragraph in a container of its own, or one named as what stands above the text. */
function standsApart({ block, hostMake, ownMake }: Candidate, usual: string): boolean {
  if (block.heading) return true;
  const names = splitNames(block.box.element.getAttribute("class") ?? "");
  if (names.some((word) => OPENING.test(word))) return false;
  if (!usual.startsWith(`${hostMake} `)) return true;
  return `${hostMake} ${ownMake}` !== usual && names.some((word) => ABOVE.has(word));
}

/** What stands above the text, or else a description that is not just the text's beginning. */
export function standfirstText({ blocks, standfirst }: Body, { descriptions }: PageMetadata): string {
  if (standfirst.length > 0) return standfirst.map(({ text }) => text).join("\n\n");
  const beginning = letters(
    blocks
      .slice(0, 3)
      .map(({ text }) => text)
      .join(" "),
  );
  const description = descriptions[0] ?? "";
  return beginning.includes(letters(description).slice(0, 60)) ? "" : description;
}

/** The make of container and paragraph that holds most of the text. */
export function usualMake(body: readonly Candidate[]): string {
  const masses = new Map<string, number>();
  let most = 0;
  let usual = "";
  for (const { value, hostMake, ownMake } of body) {
    const make = `${hostMake} ${ownMake}`;
    const mass = (masses.get(make) ?? 0) + Math.max(0, value);
    masses.set(make, mass);
    if (mass > most) {
      most = mass;
      usual = make;
    }
  }
  return usual;
}

/** Descriptions are cut off, and punctuated anew. */
function repeats(text: string, description: string): boolean {
  const a = letters(text);
  const b = letters(description);
  if (a.length < 20 || b.length < 20) return a === b && a.length > 0;
  const shorter = Math.min(a.length, b.length);
  return shorter > 0.5 * Math.max(a.length, b.length) && a.slice(0, shorter - 3) === b.slice(0, shorter - 3);
}
