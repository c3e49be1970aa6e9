/**
 * Containers of the text, and guests among them.
 *
 * Paragraphs live in a few kinds of containers, told by tag and class words; containers of another make are
 * guests. Guests after the end are promotion, guests before the beginning are standfirsts and key points, guests
 * in between stay if they are sentences and nothing speaks against them.
 */
import { isLayoutCell } from "./make.ts";
import type { PageScores } from "./score.ts";
import type { Box, Candidate } from "./types.ts";

/** Tags that hold text within a container rather than being one. */
const CONTENT = new Set(
  "p h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote pre table thead tbody tfoot tr td th figure span center".split(
    " ",
  ),
);

/** The container that a paragraph, list or table stands in. */
export function hostOf(box: Box, root: Box): Box {
  let host = box;
  while (host !== root && host.parent && CONTENT.has(host.tag) && !isLayoutCell(host)) host = host.parent;
  return host;
}

/**
 * The containers that hold most of the text: as many as are needed for three quarters, and those that hold a quarter
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
    if (sum >= 0.75 * total && !(among && mass >= 0.25 * total)) continue;
    natives.add(name);
    sum += mass;
    from = Math.min(from, first);
    to = Math.max(to, last);
  }
  return natives;
}

/** The candidates without those in containers that do not belong to the article. */
export function withoutGuests(candidates: readonly Candidate[], root: Box, scores: PageScores): Candidate[] {
  const natives = nativeMakes(candidates);
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
export function withoutRepeats(candidates: readonly Candidate[]): Candidate[] {
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
