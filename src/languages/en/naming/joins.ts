/** Chunks that are one name over "of", "for", "and", an apostrophe or a comma. */
import {
  CONJUNCTION,
  DETERMINER,
  GIVEN,
  HONORIFIC,
  ORGANISATION_HEAD,
  PERSON,
  PLACE,
  PLURAL,
  PORTFOLIO,
  ROLE,
  SHORT_TITLE,
  SURNAME,
  TIME,
  WITH_COMPLEMENT,
} from "./lexicon.ts";
import { at, CAPITAL, POSSESSIVE, type Tokens } from "./tokens.ts";

/** Tokens `from` to `to` (exclusive) that are written as one name. */
export interface Chunk {
  from: number;
  to: number;
  /** A single word whose capital may only come from its position. */
  readonly weak: boolean;
  /** Short form introduced in brackets right behind: "(NYT)". */
  alias: string | null;
  /** The brackets told that this is one name. */
  defined: boolean;
}

const TITLE_WORDS = ROLE | HONORIFIC | SHORT_TITLE;

/** "Center on Budget Priorities", "Bank for International Settlements", "Survey Research Center at the University of …" */
const JOINS = new Set(["of", "for", "on", "at"]);

/** Fields that stand before "and" in names: "Food and Drug Administration". */
const FIELDS = new Set(
  (
    "technology sciences economics engineering humanities letters citizenship central east west north south eastern western northern southern food trade commerce industry science arts art health safety standards commodity futures weights pensions work children culture " +
    "culture environment energy agriculture labour labor education research sports youth tourism land fish wildlife forests " +
    "parks rivers history natural oceans atmosphere bread barnes johnson procter ernst marks standard customs immigration " +
    "border alcohol tobacco firearms pharmaceuticals medicines medicine water power light gas oil transport roads climate disaster " +
    "crime justice law order democracy freedom peace war security strategy policy economics business management society space aeronautics"
  ).split(" "),
);

/** Of these there is one at a place: what follows "and" is another one. */
const WHOLE = new Set([
  "university",
  "bank",
  "republic",
  "college",
  "city",
  "house",
  "court",
  "hospital",
  "group",
  "parliament",
]);

/** "Center | for | Strategic | and | International Studies" → one chunk. */
export function joinComplements(tokens: Tokens, chunks: Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  for (const chunk of chunks) {
    const before = joined[joined.length - 1];
    if (before && !before.alias && !before.defined && joins(tokens, before, chunk)) {
      before.to = chunk.to;
      before.alias = chunk.alias;
      before.defined = chunk.defined;
    } else joined.push(chunk);
  }
  return joined;
}

function joins(tokens: Tokens, a: Chunk, b: Chunk): boolean {
  // "Swiss People’s | Party"
  if (b.from - a.to === 1 && at(tokens.shape, a.to) & POSSESSIVE) {
    const owner = at(tokens.bits, a.to - 1);
    const bodyEnd = at(tokens.bits, b.to - 1) & ORGANISATION_HEAD;
    return (bodyEnd && owner & (PERSON | ROLE) && owner & PLURAL && !(owner & (GIVEN | SURNAME))) !== 0;
  }
  if (b.from - a.to === 1 && tokens.word[a.to] === ",")
    return isCampus(tokens, a, b) || goesOnByComma(tokens, a, b);
  const gap = b.from - a.to;
  const link = tokens.word[a.to] as string;
  if (gap !== 1 && !(gap === 2 && tokens.word[a.to + 1] === "the")) return false;
  const headBits = at(tokens.bits, a.to - 1);
  const bBits = at(tokens.bits, b.from);
  if (JOINS.has(link)) {
    if (link === "at") return (headBits & ORGANISATION_HEAD) !== 0 && hasHead(tokens, b, "university");
    const nested =
      link !== "of" &&
      at(tokens.bits, a.from) & WITH_COMPLEMENT &&
      JOINS.has(tokens.word[a.from + 1] as string);
    if (!(headBits & WITH_COMPLEMENT) && !(nested && !(headBits & PLACE))) return false;
    if (link === "of") return !(bBits & TIME);
    return link === "for" || (!(bBits & (TIME | PLACE)) && a.to - a.from <= 3);
  }
  if (link !== "and" || b.from - a.to !== 1) return false;
  if (isPortfolio(tokens, a) && isPortfolio(tokens, b)) return true;
  // "Department of Health | and | Human Services"
  let complementAt = -1;
  for (let i = a.from; i < a.to; i++)
    if (tokens.word[i] === "of" || tokens.word[i] === "for" || tokens.word[i] === "on") complementAt = i;
  if (complementAt > a.from) {
    const head = tokens.word[complementAt - 1] as string;
    const last = tokens.word[b.to - 1] as string;
    const person = (bBits & GIVEN) !== 0 && b.to - b.from > 1;
    if (b.to - b.from === 1 && FIELDS.has(last) && FIELDS.has(tokens.word[a.to - 1] as string)) return true;
    return (
      !WHOLE.has(head) &&
      !WHOLE.has(last) &&
      !(at(tokens.bits, a.to - 1) & PLACE) &&
      !person &&
      !isHeadItself(tokens, b)
    );
  }
  // "Securities | and | Exchange Commission"
  const lastIsHead = (at(tokens.bits, b.to - 1) & ORGANISATION_HEAD) !== 0 && b.to - b.from >= 2;
  if (!lastIsHead || a.to - a.from > 3) return false;
  for (let i = a.from; i < a.to; i++) {
    const field =
      at(tokens.bits, i) & PORTFOLIO ||
      FIELDS.has(tokens.word[i] as string) ||
      tokens.word[i] === "securities";
    if (!field && i > a.from) return false;
    if (!field && !(at(tokens.bits, i) & PLACE)) return false;
  }
  return !(at(tokens.bits, a.to - 1) & (PLACE | DETERMINER | CONJUNCTION));
}

/** "Ministry of Trade | , | Industry | and | Energy": fields in a row, the last one after "and". */
function goesOnByComma(tokens: Tokens, a: Chunk, b: Chunk): boolean {
  const isField = (i: number): boolean =>
    (at(tokens.bits, i) & PORTFOLIO) !== 0 || FIELDS.has(tokens.word[i] as string);
  let complementAt = -1;
  for (let i = a.from + 1; i < a.to; i++)
    if (tokens.word[i] === "of" || tokens.word[i] === "for") complementAt = i;
  if (complementAt < 0 || !isField(a.to - 1)) return false;
  for (let i = b.from; i < b.to; i++) if (!isField(i)) return false;
  const next = tokens.word[b.to] === "," && tokens.word[b.to + 1] === "and" ? b.to + 2 : b.to + 1;
  const link = tokens.word[b.to] as string;
  return (link === "and" || link === ",") && isField(next) && (at(tokens.shape, next) & CAPITAL) !== 0;
}

/** "Cooperative Governance | and | Traditional Affairs": what an office is for. */
function isPortfolio(tokens: Tokens, { from, to }: Chunk): boolean {
  for (let i = from; i < to; i++)
    if (!(at(tokens.bits, i) & PORTFOLIO) && tokens.word[i] !== "and") return false;
  return to - from <= 8 && !(at(tokens.bits, to - 1) & TITLE_WORDS);
}

const CAMPUS =
  /^(?:berkeley|davis|irvine|riverside|merced|baltimore|madison|milwaukee|austin|dallas|arlington|boulder|denver|urbana-champaign|amherst|lowell|los|san|santa|chapel|college)$/;

/** "University of California, Berkeley" */
const isCampus = (tokens: Tokens, a: Chunk, b: Chunk): boolean =>
  tokens.word[a.from] === "university" &&
  tokens.word[a.from + 1] === "of" &&
  (at(tokens.bits, a.to - 1) & PLACE) !== 0 &&
  b.to - b.from <= 2 &&
  CAMPUS.test(tokens.word[b.from] as string);

const hasHead = (tokens: Tokens, chunk: Chunk, word: string): boolean => {
  for (let i = chunk.from; i < chunk.to; i++) if (tokens.word[i] === word) return true;
  return false;
};

/** "the Ministry of Finance and Ministry of Trade": the second is a name of its own. */
const isHeadItself = (tokens: Tokens, chunk: Chunk): boolean =>
  (at(tokens.bits, chunk.from) & WITH_COMPLEMENT) !== 0 && tokens.word[chunk.to] === "of";
