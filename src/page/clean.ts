/** Which paragraphs within the article's root are its text, and where it begins and ends. */
import {
  isAuthorLine,
  isBoilerplate,
  isByline,
  isCredit,
  LEADING_REPORTER,
  leadsElsewhere,
} from "./boilerplate.ts";
import { hostOf, withoutGuests, withoutRepeats } from "./guests.ts";
import { makeOf } from "./make.ts";
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
  const text = withoutTail(withoutRepeats(withoutGuests(candidates, root, scores)));
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
