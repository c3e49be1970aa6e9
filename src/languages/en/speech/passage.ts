/** A stretch of at most one paragraph, tokenised and classified: what all features look at. */
import type { QuotedRegion, ScannedText } from "../../../engine/language.ts";
import {
  FORMS,
  hashWord,
  KEEPS_CLASS,
  lexiconFlags,
  lexiconLemmas,
  lexiconTags,
  lookUp,
  tag,
} from "./lexicon.ts";
import { CAPITAL, CAPITALS, CLITIC, DIGIT, LOWER, MARGIN, MOST_TOKENS, Tokens, tokenize } from "./tokens.ts";
import { TAGS } from "./words.ts";

const SIZE = MOST_TOKENS + 2 * MARGIN;
const LW = tag("LW");
const SS = tag("SS");
const SR = tag("SR");
const SA = tag("SA");
const AV = tag("AV");
const VD = tag("VD");
const VG = tag("VG");
const CI = tag("CI");
const UC = tag("UC");
const CP = tag("CP");
const CPS = tag("CPS");
const NM = tag("NM");
const BE = tag("BE");
const POS = tag("POS");
const OQ = tag("OQ");
const CQ = tag("CQ");
const DASHES = tag("-");
const DOTS = tag("...");
const COMMA = tag(",");
const STOP = tag(".");
const ASKS = tag("?");
const SHOUTS = tag("!");

/** Outside quote marks, the opening mark, between the marks, the closing mark. */
export const OUTSIDE = 0;
export const OPENING = 1;
export const INSIDE = 2;
export const CLOSING = 3;

/** A quoted region by tokens. */
export interface TokenRegion {
  readonly region: QuotedRegion;
  /** First token after the opening mark, and the one after the last before the closing mark. */
  readonly first: number;
  readonly last: number;
}

const CAP = hashWord("<Cap>");
const CAP_PLURAL = hashWord("<Caps>");
const CAP_ALL = hashWord("<CAPS>");
const INITIAL = hashWord("<C>");
const NUMBER = hashWord("<num>");
const YEAR = hashWord("<year>");
const OPEN = hashWord("<open>");
const CLOSE = hashWord("<close>");
const DASH = hashWord("<dash>");
const EDGE = hashWord("<edge>");
const ELLIPSIS = hashWord("<dots>");

/** Words that stand for others in features, for naming hashes. */
export const PLACEHOLDERS = "<Cap> <Caps> <CAPS> <C> <num> <year> <open> <close> <dash> <edge> <dots>".split(
  " ",
);

const signTags = new Uint8Array(0x10000).fill(tag("X"));
const signs: Readonly<Record<string, string>> = {
  ",": ",",
  ".": ".",
  "?": "?",
  "!": "!",
  ":": ":",
  ";": ";",
  "-–—‒―−": "-",
  "([{": "(",
  ")]}": ")",
  "“„«": "OQ",
  "”»": "CQ",
  "'’‘`": "SQ",
  '"': "CQ",
  "…": "...",
  "$€£₩¥": "$",
  "%": "%",
  "/": "/",
  "&": "&",
};
for (const [characters, name] of Object.entries(signs))
  for (const character of characters) signTags[character.charCodeAt(0)] = tag(name);

const code = (letters: string): number =>
  [...letters].reduce((sum, c) => (sum << 5) | (c.charCodeAt(0) - 96), 0);
const endings = (names: string, name: string): [number, number][] =>
  names.split(" ").map((letters) => [code(letters), tag(name)]);
/** Classes by the last three letters. */
const BY_THREE = new Map<number, number>([
  ...endings("ing", "VG"),
  ...endings("ion ent nce nty ity ism ure ship hip age ogy acy phy ess", "SN"),
  ...endings("ive ous ful ble ish ary ant tic nic ric lic mic ial ual nal ral cal tal bal gal ral ern", "SA"),
  ...endings("ist ian eer", "SR"),
  ...endings("ers ors sts ans ees", "SS"),
]);
const LY = code("ly");
const ED = code("ed");
const ER = code("er");
const OR = code("or");
const IC = code("ic");
const AL = code("al");

/** Class of an unlisted word by its ending. */
function tagByEnding(suffix: number, length: number): number {
  if (suffix === 0 || length < 4) return LW;
  const two = suffix & 0x3ff;
  if (two === LY) return AV;
  if (two === ED) return VD;
  const three = BY_THREE.get(suffix);
  if (three !== undefined) return three;
  if (two === ER || two === OR) return SR;
  if (two === IC || two === AL) return SA;
  const last = suffix & 31;
  const before = (suffix >> 5) & 31;
  if (last === 19 && before !== 19 && before !== 21 && before !== 9) return SS; // -s, but not -ss, -us, -is
  return LW;
}

const finite = new Uint8Array(TAGS.length);
for (const name of "MD BE HV DO SVD SVZ VD VZ".split(" ")) finite[tag(name)] = 1;
const verbal = new Uint8Array(TAGS.length);
for (const name of "MD BE HV DO SVB SVD SVZ SVG VB VD VZ VG NG AV NOW TO".split(" ")) verbal[tag(name)] = 1;
const opensSentence = new Uint8Array(TAGS.length);
for (const name of "OQ : ( -".split(" ")) opensSentence[tag(name)] = 1;
const auxiliaryHost = new Uint8Array(TAGS.length);
for (const name of "HE IT WHO THEY TH WH DM".split(" ")) auxiliaryHost[tag(name)] = 1;
export const isFinite = (name: number): boolean => finite[name] === 1;

const clitics = new Map<number, number>([
  [hashWord("'t"), tag("NG")],
  [hashWord("'re"), tag("BE")],
  [hashWord("'m"), tag("BE")],
  [hashWord("'ve"), tag("HV")],
  [hashWord("'ll"), tag("MD")],
  [hashWord("'d"), tag("MD")],
]);

/** Columns by token, filled anew for every stretch. */
export class Passage {
  readonly tokens = new Tokens();
  readonly tag = new Uint8Array(SIZE);
  /** The word as features see it: no capitalised words but listed ones. */
  readonly word = new Int32Array(SIZE);
  /** Base form of a listed verb of speech, else the word. */
  readonly lemma = new Int32Array(SIZE);
  /** SPEECH, CONTINUING, RECIPIENT. */
  readonly flags = new Uint8Array(SIZE);
  readonly state = new Uint8Array(SIZE);
  /** Index into `regions`, -1 outside (marks belong to their region). */
  readonly regionOf = new Int16Array(SIZE);
  readonly sentence = new Int32Array(SIZE);
  readonly sentenceStart = new Int32Array(SIZE);
  readonly sentenceEnd = new Int32Array(SIZE);
  /** Counts of what lies before a token, outside quote marks. */
  readonly commas = new Int32Array(SIZE);
  readonly verbs = new Int32Array(SIZE);
  /** First finite verb of the sentence outside quote marks; the sentence's end if there is none. */
  readonly firstVerb = new Int32Array(SIZE);
  /** Class of the token after the next comma, within the sentence. */
  readonly afterComma = new Uint8Array(SIZE);
  regions: TokenRegion[] = [];
  /** Whether the paragraph before ends with a colon, and whether it ends in an open quote. */
  colonBefore = false;
  openBefore = false;
  from = 0;
  to = 0;

  get limit(): number {
    return this.tokens.limit;
  }
}

/** Where sentences and regions of a text are, while it is read from begin to end. */
export class Cursor {
  sentence = 0;
  region = 0;
}

/**
 * Reads the stretch from `from` (as far as tokens fit) to `to`.
 * @returns the offset at which the next stretch starts
 */
export function readPassage(
  scanned: ScannedText,
  from: number,
  to: number,
  cursor: Cursor,
  p: Passage,
): number {
  const { text } = scanned;
  const { tokens } = p;
  let read = tokenize(text, from, to, tokens);
  if (read < to) read = cutAtSentence(scanned, from, read, tokens);
  p.from = from;
  p.to = read;
  for (let i = 0; i < MARGIN; i++) clear(p, i);
  for (let i = tokens.limit; i < tokens.limit + MARGIN; i++) clear(p, i);
  placeRegions(scanned, cursor, p);
  placeSentences(scanned, cursor, p);
  classify(text, p);
  count(p);
  return read;
}

function clear(p: Passage, i: number): void {
  p.tag[i] = 0;
  p.word[i] = EDGE;
  p.lemma[i] = EDGE;
  p.flags[i] = 0;
  p.state[i] = OUTSIDE;
  p.regionOf[i] = -1;
  p.sentence[i] = -1;
  p.tokens.suffix[i] = 0;
  p.tokens.shape[i] = LOWER;
}

/** Drops the tokens of an unfinished sentence at the end of a full buffer. */
function cutAtSentence(scanned: ScannedText, from: number, read: number, tokens: Tokens): number {
  const { sentences } = scanned;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as readonly [number, number])[0] > read) high = middle;
    else low = middle + 1;
  }
  const begin = low > 0 ? (sentences[low - 1] as readonly [number, number])[0] : from;
  if (begin <= from) return read;
  while (tokens.limit > MARGIN && (tokens.start[tokens.limit - 1] as number) >= begin) tokens.limit--;
  tokens.count = tokens.limit - MARGIN;
  return begin;
}

function placeRegions(scanned: ScannedText, cursor: Cursor, p: Passage): void {
  const { tokens, state, regionOf } = p;
  const { start, end } = tokens;
  const limit = tokens.limit;
  state.fill(OUTSIDE, MARGIN, limit);
  regionOf.fill(-1, MARGIN, limit);
  p.regions = [];
  const { regions } = scanned;
  let i = MARGIN;
  let outer = -1;
  while (cursor.region < regions.length) {
    const region = regions[cursor.region] as QuotedRegion;
    if (region.outer[0] >= p.to) break;
    if (region.outer[1] > p.to) {
      // Cut off by a full buffer: the rest is read with the next stretch.
      if (region.outer[0] < outer) break;
    } else cursor.region++;
    if (region.marks === "title" || region.outer[0] < outer) continue;
    outer = region.outer[1];
    while (i < limit && (start[i] as number) < region.outer[0]) i++;
    const index = p.regions.length;
    while (i < limit && (end[i] as number) <= region.inner[0]) {
      state[i] = OPENING;
      regionOf[i++] = index;
    }
    const first = i;
    while (i < limit && (end[i] as number) <= region.inner[1]) {
      state[i] = INSIDE;
      regionOf[i++] = index;
    }
    p.regions.push({ region, first, last: i });
    while (i < limit && (end[i] as number) <= region.outer[1]) {
      state[i] = CLOSING;
      regionOf[i++] = index;
    }
    if (region.outer[1] > p.to) break;
  }
}

function placeSentences(scanned: ScannedText, cursor: Cursor, p: Passage): void {
  const { sentences } = scanned;
  const { start } = p.tokens;
  const limit = p.tokens.limit;
  let i = MARGIN;
  while (i < limit) {
    while (
      cursor.sentence + 1 < sentences.length &&
      (sentences[cursor.sentence + 1] as readonly [number, number])[0] <= (start[i] as number)
    )
      cursor.sentence++;
    const end = sentences[cursor.sentence]?.[1] ?? p.to;
    const first = i;
    do i++;
    while (i < limit && (start[i] as number) < end);
    p.sentence.fill(cursor.sentence, first, i);
    p.sentenceStart.fill(first, first, i);
    p.sentenceEnd.fill(i, first, i);
  }
}

function classify(text: string, p: Passage): void {
  const { tokens, tag, word, lemma, flags, state } = p;
  const { start, hash, shape, suffix, length } = tokens;
  for (let i = MARGIN; i < tokens.limit; i++) {
    const h = hash[i] as number;
    const form = shape[i] as number;
    let name = 0;
    let seen = h;
    let base = 0;
    flags[i] = 0;
    if (form === LOWER || form === CAPITAL || form === CAPITALS) {
      const slot = form === CAPITALS ? -1 : lookUp(h);
      const listed =
        slot >= 0 && (form === LOWER || (lexiconFlags[slot] as number) & KEEPS_CLASS || startsSentence(p, i));
      if (listed) {
        name = lexiconTags[slot] as number;
        flags[i] = lexiconFlags[slot] as number;
        base = lexiconLemmas[slot] as number;
      } else if (form === LOWER) name = tagByEnding(suffix[i] as number, length[i] as number);
      else if (length[i] === 1) {
        name = CI;
        seen = INITIAL;
      } else if (form === CAPITALS) {
        name = UC;
        seen = CAP_ALL;
      } else if (suffix[i] === code("ing") && startsSentence(p, i)) {
        name = VG;
      } else {
        const last = (suffix[i] as number) & 31;
        const plural = last === 19 && (length[i] as number) > 4 && (suffix[i] as number) >> 5 !== 19;
        name = plural ? CPS : CP;
        seen = plural ? CAP_PLURAL : CAP;
      }
    } else if (form === DIGIT) {
      name = NM;
      seen = length[i] === 4 ? YEAR : NUMBER;
    } else if (form === CLITIC) {
      name = clitics.get(h) ?? (auxiliaryHost[tag[i - 1] as number] ? BE : POS);
    } else {
      name = signTags[text.charCodeAt(start[i] as number)] as number;
      if (name === DASHES) seen = DASH;
      else if (name === DOTS) seen = ELLIPSIS;
    }
    if (state[i] === OPENING) {
      name = OQ;
      seen = OPEN;
    } else if (state[i] === CLOSING) {
      name = CQ;
      seen = CLOSE;
    }
    tag[i] = name;
    word[i] = seen;
    lemma[i] = base === 0 ? seen : base;
  }
}

function startsSentence(p: Passage, i: number): boolean {
  if (p.sentenceStart[i] === i || p.state[i - 1] === OPENING) return true;
  const before = p.tag[i - 1] as number;
  return opensSentence[before] === 1 || before === STOP || before === ASKS || before === SHOUTS;
}

/** Running counts, and per sentence its first finite verb. */
function count(p: Passage): void {
  const { tag, state, commas, verbs, firstVerb, afterComma, sentenceEnd } = p;
  const limit = p.tokens.limit;
  let comma = 0;
  let verb = 0;
  let inGroup = false;
  for (let i = MARGIN; i < limit; i++) {
    commas[i] = comma;
    verbs[i] = verb;
    if (state[i] !== OUTSIDE) {
      inGroup = false;
      continue;
    }
    const name = tag[i] as number;
    if (name === COMMA) comma++;
    if (finite[name] === 1) {
      if (!inGroup) verb++;
      inGroup = true;
    } else if (verbal[name] === 0) inGroup = false;
  }
  for (let i = MARGIN; i < limit; ) {
    const end = sentenceEnd[i] as number;
    let first = i;
    while (first < end && (state[first] !== OUTSIDE || finite[tag[first] as number] === 0)) first++;
    firstVerb.fill(first, i, end);
    let after = 0;
    for (let k = end - 1; k >= i; k--) {
      afterComma[k] = after;
      if (tag[k] === COMMA && state[k] === OUTSIDE) after = tag[k + 1] as number;
    }
    i = end;
  }
}

/** Every word that features may hold, by its hash: for naming them in the weights file. */
export const listedWords = (): string[] => [
  ...FORMS.keys(),
  ...PLACEHOLDERS,
  "'s",
  "'t",
  "'re",
  "'m",
  "'ve",
  "'ll",
  "'d",
];
