/** Quote marks around names of works, plans and nicknames: quoted, but nobody's words. */
import type { Span } from "../../../engine/types.ts";
import { classSet, tag } from "./lexicon.ts";
import type { CueRecord, PassageRecord, RegionRecord } from "./records.ts";
import { CAPITAL, CAPITALS, LOWER, MARGIN } from "./tokens.ts";

/** Words before an opening mark that give something its name: a song called “Rain”, the plan, dubbed “Big Push”. */
const NAMING = new Set("called titled entitled named dubbed nicknamed codenamed subtitled".split(" "));
/** What one does with works: "she read “War and Peace”"; a sign that reads “No entry” is written otherwise. */
const WITH_WORKS = new Set("read reads reading".split(" "));
/** A longer title is rare, a short sentence in title case is not. */
const LONGEST_TITLE = 8;
/** Before "see ‘The long way’", which sends the reader to another text. */
const BESIDE = classSet("( ; , . :");
const COMMA = tag(",");
const POSSESSIVE = tag("POS");
const OWNER = classSet("CP CPS UC CI DT ON");
/** Letters of the words that titles write small: and, the, of. */
const SMALL_WORD = 4;

/** Of a statement in the making, what it quotes. */
interface Quoting {
  readonly content: readonly Span[];
  readonly cue: CueRecord | null;
  /** Regions of neighbouring paragraphs. */
  readonly farRegions: number;
}

/**
 * Whether all that a draft quotes are names: written as titles are where the cue is no word of speech ("read “War
 * and Peace”"), or introduced by a word that names, which is not the cue itself ("called the plan a “mess”" stays).
 */
export function quotesNamesOnly(draft: Quoting, record: PassageRecord): boolean {
  const { cue } = draft;
  if (!cue || draft.farRegions > 0) return false;
  const quoted = record.regions.filter(({ region: { inner } }) =>
    draft.content.some(([start, end]) => start < inner[1] && end > inner[0]),
  );
  if (quoted.length === 0) return false;
  const cueWord = wordAt(record, cue.tokens[1] - 1);
  const mayBeWork = !cue.speech || WITH_WORKS.has(cueWord);
  return quoted.every(
    (region) => isNamed(region, record, cue.tokens) || (mayBeWork && isTitle(region, record)),
  );
}

/** Two words or more with capitals, and no word of weight without: "War and Peace", not "That is the end of it". */
export function isTitle({ first, last, words }: RegionRecord, { shape, start, end }: PassageRecord): boolean {
  if (words > LONGEST_TITLE) return false;
  let capitals = 0;
  for (let i = first; i < last; i++) {
    if (shape[i] === CAPITAL || shape[i] === CAPITALS) capitals++;
    else if (shape[i] === LOWER && (end[i] as number) - (start[i] as number) > SMALL_WORD) return false;
  }
  return capitals > 1;
}

function isNamed(
  region: RegionRecord,
  record: PassageRecord,
  [first, last]: readonly [number, number],
): boolean {
  const before = region.first - 2; // the token before the opening mark
  if (before > 0 && wordAt(record, before) === "see" && BESIDE[record.tag[before - 1] as number]) return true;
  if (!region.capital || region.words > LONGEST_TITLE || before < 0) return false;
  const word = wordAt(record, before);
  const isCue = before >= first && before < last;
  return NAMING.has(word) && !(isCue && word === "called");
}

/** What has a title, before it: the song “Blue Moon”, her book, “The Long Way”. */
const WORKS = new Set(
  "show book film movie song album program programme documentary play novel memoir magazine series podcast anthem".split(
    " ",
  ),
);
/** "on “Meet the Press”", "in “War and Peace”"; so with whose it is: "on CNN's “State of the Union”". */
const AT = new Set(["on", "in"]);
/** Tokens of a broadcaster's name. */
const LONGEST_OWNER = 4;

/** Whether a region is the title of a broadcast, a book, a song, by what stands before it: nobody's words. */
export function namesWork(record: PassageRecord, region: RegionRecord): boolean {
  if (!isTitle(region, record)) return false;
  let before = region.first - 2; // the token before the opening mark
  if (before < MARGIN) return false;
  if (record.tag[before] === COMMA) before--;
  const word = wordAt(record, before);
  if (WORKS.has(word)) return true;
  if (before !== region.first - 2) return false;
  if (AT.has(word)) return true;
  if (record.tag[before] !== POSSESSIVE) return false;
  for (let i = before - 1; i >= Math.max(MARGIN, before - LONGEST_OWNER); i--) {
    if (AT.has(wordAt(record, i))) return true;
    if (!OWNER[record.tag[i] as number]) return false;
  }
  return false;
}

const wordAt = ({ text, start, end }: PassageRecord, token: number): string =>
  text.slice(start[token], end[token]).toLowerCase();
