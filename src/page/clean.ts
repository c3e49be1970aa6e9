/**
 * Which paragraphs within the article's root are its text.
 *
 * Paragraphs live in a few kinds of containers, told by tag and class words; containers of another make are
 * guests. Guests after the end are promotion, guests before the beginning are standfirsts and key points, guests
 * in between stay if they are sentences and nothing speaks against them.
 */

import {
  isAuthorLine,
  isBoilerplate,
  isByline,
  isCredit,
  LEADING_REPORTER,
  leadsElsewhere,
} from "./boilerplate.ts";
import { isLayoutCell, makeOf } from "./make.ts";
import type { PageMetadata } from "./metadata.ts";
import type { PageScores } from "./score.ts";
import { repeatsTitle, standfirstLength, usualMake } from "./standfirst.ts";
import type { Block, Body, Box, Candidate, PageBlocks } from "./types.ts";
import { endsSentence, plainText } from "./writing.ts";

/** The article's paragraphs in order; headline and standfirst are recognised by what metadata says. */
export function chooseBody(page: PageBlocks, scores: PageScores, root: Box, metadata: PageMetadata): Body {
  const candidates: Candidate[] = [];
  for (let index = root.first; index < root.end; index++) {
    const block = page.blocks[index]!;
    const value = scores.values[index]!;
    if (block.hidden || scores.of.get(block.box)!.dropped) continue;
    if (isLinkLine(block) || isBoilerplate(block.text, block.linked) || isCredit(block.text)) continue;
    const host = hostOf(block.box, root);
    candidates.push({ block, value, host, hostMake: makeOf(host), ownMake: makeOf(block.box) });
  }
  const natives = nativeMakes(candidates);
  const text = withoutTail(withoutRepeats(withoutGuests(candidates, natives, root, scores)));
  const { start, above } = beginning(text, metadata);
  if (start < 0) return { blocks: [], standfirst: [], first: null };
  const body = text.slice(start).filter(({ block }) => !repeatsTitle(block, metadata));
  const from = standfirstLength(body, metadata);
  const usual = usualMake(body);
  let end = body.length;
  while (end > from && !mayEnd(body[end - 1]!, usual, metadata)) end--;
  const blocks = body.slice(from, end).map(({ block }) => block);
  return {
    blocks: blocks.map(withoutReporter),
    standfirst: [...above, ...body.slice(0, from).map(({ block }) => block)],
    first: blocks[0] ?? null,
  };
}

/** Tags that hold text within a container rather than being one. */
const CONTENT = new Set(
  "p h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote pre table thead tbody tfoot tr td th figure span center".split(
    " ",
  ),
);

/** The container that a paragraph, list or table stands in. */
function hostOf(box: Box, root: Box): Box {
  let host = box;
  while (host !== root && host.parent && CONTENT.has(host.tag) && !isLayoutCell(host)) host = host.parent;
  return host;
}

/**
 * The containers that hold most of the text: as many as are needed for three quarters, and those that hold a tenth
 * and stand among them.
 */
function nativeMakes(candidates: readonly Candidate[]): Set<string> {
  const makes = new Map<string, { mass: number; first: number; last: number }>();
  let total = 0;
  for (const [at, { value, hostMake }] of candidates.entries()) {
    if (value <= 0) continue;
    total += value;
    const make = makes.get(hostMake) ?? { mass: 0, first: at, last: at };
    makes.set(hostMake, { mass: make.mass + value, first: make.first, last: at });
  }
  const natives = new Set<string>();
  let sum = 0;
  let from = candidates.length;
  let to = -1;
  for (const [name, { mass, first, last }] of [...makes].sort((a, b) => b[1].mass - a[1].mass)) {
    const among = first > from && last < to;
    if (sum >= 0.75 * total && !(among && mass >= 0.1 * total)) continue;
    natives.add(name);
    sum += mass;
    from = Math.min(from, first);
    to = Math.max(to, last);
  }
  return natives;
}

function withoutGuests(
  candidates: readonly Candidate[],
  natives: ReadonlySet<string>,
  root: Box,
  scores: PageScores,
): Candidate[] {
  const inhabited = new Set<Box>();
  for (const { host, hostMake } of candidates) {
    if (!natives.has(hostMake)) continue;
    for (let at: Box | null = host; at && !inhabited.has(at); at = at === root ? null : at.parent)
      inhabited.add(at);
  }
  const guest = candidates.map(({ host, hostMake }) => !natives.has(hostMake) && !inhabited.has(host));
  const first = candidates.findIndex(({ value }, at) => !guest[at] && value > 0);
  const last = candidates.findLastIndex(({ value }, at) => !guest[at] && value > 0);
  return candidates.filter((candidate, at) => {
    if (!guest[at]) return true;
    if (at > last) return false;
    return isWelcome(candidate, outermost(candidate.host, inhabited, root), scores, at < first);
  });
}

/**
 * Without pull quotes, which repeat a sentence of the text, and without paragraphs that stand there twice (for wide
 * and for narrow screens, in two containers). The first of two whole paragraphs stays; of a pull quote and its sentence, the sentence.
 */
function withoutRepeats(candidates: readonly Candidate[]): Candidate[] {
  const all = candidates.map(({ block }) => block.text).join("\n");
  const seen = new Map<string, Box>();
  return candidates.filter(({ block: { text, weight, box }, host }) => {
    if (weight < 25) return true;
    const before = seen.get(text);
    if (before && before !== host && weight >= 60) return false;
    seen.set(text, host);
    if (weight > 600 || !isQuoteBox(box)) return true;
    const bare = text.replace(/^["'“”„«»‘’]+|["'“”„«»‘’.]+$/g, "");
    return !standsWithin(all, bare);
  });
}

/** True if the words occur as part of a longer line. */
function standsWithin(lines: string, words: string): boolean {
  for (let at = lines.indexOf(words); at >= 0; at = lines.indexOf(words, at + words.length)) {
    const before = lines.slice(Math.max(0, at - 2), at);
    const after = lines.slice(at + words.length, at + words.length + 3);
    if (/[^\n"'“”„«»‘’]/.test(before.slice(-1)) || /^["'“”„«»‘’.]{0,2}[^\n"'“”„«»‘’.]/.test(after))
      return true;
  }
  return false;
}

function isQuoteBox(box: Box): boolean {
  for (let at: Box | null = box, up = 0; at && up < 4; at = at.parent, up++) {
    if (/^(?:blockquote|figure|q)$/.test(at.tag) || /quote/i.test(at.element.getAttribute("class") ?? ""))
      return true;
  }
  return false;
}

/** The largest box around a guest that holds no native. */
function outermost(host: Box, inhabited: ReadonlySet<Box>, root: Box): Box {
  let house = host;
  while (house.parent && house !== root && !inhabited.has(house.parent)) house = house.parent;
  return house;
}

/** Controls: what holds them is for acting (registering, voting, agreeing), not for reading. */
const CONTROLS = "button, input, select, form";
/** A little text next to one of these is its caption. */
const PICTURES = "img, picture, video, figure, iframe, svg";

function isWelcome({ block, value }: Candidate, house: Box, scores: PageScores, leads: boolean): boolean {
  const { mass, weight, linkedWeight } = scores.of.get(house)!;
  // A subhead in a wrapper of its own.
  if (block.heading && !leads && mass === 0 && weight < 250 && linkedWeight < 0.5 * weight) return true;
  if (linkedWeight > 0.25 * weight || mass < 0.5 * weight) return false;
  if (leads && (value <= 0 || house.tag === "header")) return false;
  if (house.element.querySelector(CONTROLS)) return false;
  return !(weight < 400 && !block.heading && house.element.querySelector(PICTURES));
}

/** A line that only links: read-also lines, tags, calls to action. Linked words within sentences are text. */
function isLinkLine({ linked, text, heading }: Block): boolean {
  return linked > 0.85 && !heading && !(endsSentence(text) && text.length > 200);
}

/** Cut where a heading or label leads elsewhere and only a little follows; within the text just the label goes. */
function withoutTail(text: readonly Candidate[]): Candidate[] {
  const total = text.reduce((sum, { value }) => sum + Math.max(0, value), 0);
  let before = 0;
  const kept: Candidate[] = [];
  for (const candidate of text) {
    if (leadsElsewhere(candidate.block.text)) {
      if (before > TAIL_FROM * total) break;
      continue;
    }
    before += Math.max(0, candidate.value);
    kept.push(candidate);
  }
  return kept;
}

/** Share of the text after which a label may end it. */
const TAIL_FROM = 0.7;
/** Bylines and dates stand within so many paragraphs of the top, with so little of the text above them. */
const TOP = 8;
const TOP_SHARE = 0.2;

interface Beginning {
  /** Index of the first paragraph of the text, or of the subheads right above it; -1 if there is none. */
  readonly start: number;
  /** Standfirst paragraphs that stand between headline and byline. */
  readonly above: readonly Block[];
}

function beginning(text: readonly Candidate[], metadata: PageMetadata): Beginning {
  const total = text.reduce((sum, { value }) => sum + Math.max(0, value), 0);
  let before = 0;
  let start = -1;
  for (const [at, candidate] of text.entries()) {
    if (before > 0.4 * total) break;
    if (repeatsTitle(candidate.block, metadata)) start = -1;
    else if (start < 0 && opensText(candidate)) start = at;
    before += Math.max(0, candidate.value);
  }
  if (start < 0) return { start, above: [] };
  const byline = lastByline(text, start, total);
  const below = byline < 0 ? start : text.findIndex((candidate, at) => at > byline && opensText(candidate));
  if (below < 0) return { start: -1, above: [] };
  let from = below;
  while (from > Math.max(0, byline + 1) && opensSection(text[from - 1]!, text[below]!, metadata)) from--;
  return {
    start: from,
    above:
      byline < 0
        ? []
        : text
            .slice(start, byline)
            .filter(opensText)
            .map(({ block }) => block),
  };
}

/** The first paragraph that can open an article. */
function opensText({ block, value }: Candidate): boolean {
  return value > 0 && !block.heading && !isByline(block.text);
}

/** Index of the last byline or date near the top: what stands above it is standfirst. -1 if there is none. */
function lastByline(text: readonly Candidate[], start: number, total: number): number {
  let above = 0;
  let found = -1;
  for (let at = start; at < Math.min(text.length, start + TOP) && above < TOP_SHARE * total; at++) {
    const { block, value } = text[at]!;
    if (isByline(block.text)) found = at;
    above += Math.max(0, value);
  }
  return found;
}

function opensSection({ block, host }: Candidate, first: Candidate, metadata: PageMetadata): boolean {
  if (host !== first.host || !block.heading || block.box.tag === "h1") return false;
  return block.linked < 0.5 && !repeatsTitle(block, metadata);
}

/** An article does not end with a subhead or a scrap. */
function mayEnd(
  { block, value, hostMake, ownMake }: Candidate,
  usual: string,
  { authors }: PageMetadata,
): boolean {
  if (block.heading || isAuthorLine(block.text, authors)) return false;
  if (`${hostMake} ${ownMake}` === usual && block.linked < 0.5 && block.weight > 12) return true;
  return value > 0 || (endsSentence(block.text) && block.linked < 0.5);
}

/** Without the reporter's name in brackets before the first words; a name over several nodes stays. */
function withoutReporter(block: Block): Block {
  const at = block.pieces.findIndex((piece) => piece !== null);
  const piece = block.pieces[at];
  if (!piece || !LEADING_REPORTER.test(block.text)) return block;
  const lead = LEADING_REPORTER.exec(piece.node.data.slice(piece.start, piece.end));
  if (!lead) return block;
  const pieces = block.pieces.with(at, { ...piece, start: piece.start + lead[0].length });
  return { ...block, pieces, text: plainText(pieces) };
}
