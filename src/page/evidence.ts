/** What a page says of itself, made into keep, drop and vote for the scoring. */

import { isHidden } from "./elements.ts";
import { makeOf } from "./make.ts";
import { alike, type PageMetadata } from "./metadata.ts";
import type { Evidence } from "./score.ts";
import type { Block, PageBlocks } from "./types.ts";
import { letters, tidy } from "./writing.ts";

/** JSON-LD bodies longer than this are not compared: no article is so long. */
const LONGEST_BODY = 100_000;

/** @param hinted elements that a site hint names as the body; @param dropped those it excludes */
export function gatherEvidence(
  document: Document,
  page: PageBlocks,
  metadata: PageMetadata,
  hinted: readonly Element[],
  dropped: ReadonlySet<Element>,
): Evidence {
  const kept = keptElements(document, metadata, hinted);
  const votes = readVotes(page, metadata.body);
  return {
    keep: (element) => kept.has(element),
    drop: (element) => dropped.has(element),
    vote: (block) => votes.get(block) ?? 0,
  };
}

/** The headline, the declared body and `main` with all that is around them are no noise, whatever their names. */
function keptElements(
  document: Document,
  { titles }: PageMetadata,
  hinted: readonly Element[],
): Set<Element> {
  const kept = new Set<Element>();
  const keep = (start: Element | null): void => {
    for (let at = start; at && !kept.has(at); at = at.parentElement) kept.add(at);
  };
  for (const element of hinted) keep(element);
  for (const element of document.querySelectorAll('[itemprop~="articleBody"], main, [role="main"]')) {
    if (!isHidden(element)) keep(element);
  }
  for (const heading of document.querySelectorAll("h1")) {
    const text = tidy(heading.textContent ?? "");
    // Boxes around the headline, but not the heading itself nor its immediate header.
    if (titles.some((title) => title === text || alike(title, text)))
      keep(heading.parentElement?.parentElement ?? null);
  }
  return kept;
}

/**
 * Blocks that the JSON-LD body contains get a vote for; if all of that body is on the page, the other sentences get
 * one against: then they are standfirst, captions and promotion.
 */
function readVotes(page: PageBlocks, body: string | null): Map<Block, number> {
  const votes = new Map<Block, number>();
  if (body === null) return votes;
  const whole = letters(body);
  if (whole.length < 200 || whole.length > LONGEST_BODY) return votes;
  let covered = 0;
  for (const block of page.blocks) {
    if (block.hidden || block.weight < 20) continue;
    const text = letters(block.text);
    if (text.length >= 15 && contains(whole, text)) {
      votes.set(block, 1);
      covered += text.length;
    }
  }
  if (covered > 0.9 * whole.length) voteAgainst(page, votes, whole);
  return votes;
}

/** Lists and tables are often missing there, and so is here and there a paragraph of the usual make. */
function voteAgainst(page: PageBlocks, votes: Map<Block, number>, whole: string): void {
  const makes = new Set([...votes.keys()].map(makesOf));
  for (const block of page.blocks) {
    if (votes.has(block) || block.weight < 60 || /^(?:li|t[dh]|d[td])$/.test(block.box.tag)) continue;
    const text = letters(block.text);
    const middle = text.slice(text.length / 2, text.length / 2 + 30);
    if (!makes.has(makesOf(block)) && !whole.includes(middle)) votes.set(block, -1);
  }
}

function makesOf({ box }: Block): string {
  return `${makeOf(box)} ${box.parent ? makeOf(box.parent) : ""}`;
}

/** Bodies in metadata lose characters here and there: beginning and end must match. */
function contains(whole: string, text: string): boolean {
  return text.length <= 80
    ? whole.includes(text)
    : whole.includes(text.slice(0, 40)) && whole.includes(text.slice(-40));
}
