/**
 * Word classes without a tagger: closed classes and common words from the lexicon, the others by shape and ending;
 * signs by what they do.
 */
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
import { CLOSING, OPENING, type Passage } from "./passage.ts";
import { CAPITAL, CAPITALS, CLITIC, DIGIT, LOWER, MARGIN } from "./tokens.ts";
import { TAGS } from "./words.ts";

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
const STOP = tag(".");
const ASKS = tag("?");
const SHOUTS = tag("!");

const CAP = hashWord("<Cap>");
const CAP_PLURAL = hashWord("<Caps>");
const CAP_ALL = hashWord("<CAPS>");
const INITIAL = hashWord("<C>");
const NUMBER = hashWord("<num>");
const YEAR = hashWord("<year>");
const OPEN = hashWord("<open>");
const CLOSE = hashWord("<close>");
const DASH = hashWord("<dash>");
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

const opensSentence = new Uint8Array(TAGS.length);
for (const name of "OQ : ( -".split(" ")) opensSentence[tag(name)] = 1;
const auxiliaryHost = new Uint8Array(TAGS.length);
for (const name of "HE IT WHO THEY TH WH DM".split(" ")) auxiliaryHost[tag(name)] = 1;
const clitics = new Map<number, number>([
  [hashWord("'t"), tag("NG")],
  [hashWord("'re"), tag("BE")],
  [hashWord("'m"), tag("BE")],
  [hashWord("'ve"), tag("HV")],
  [hashWord("'ll"), tag("MD")],
  [hashWord("'d"), tag("MD")],
]);

/** Fills classes, words and lemmas of a passage whose tokens, regions and sentences are placed. */
export function classify(text: string, p: Passage): void {
  const { tokens, tag, word, lemma, flags, state } = p;
  const { start, hash, shape, suffix, length } = tokens;
  const isHeadline = hasHeadlineCapitals(p);
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
        slot >= 0 &&
        (form === LOWER ||
          isHeadline ||
          (lexiconFlags[slot] as number) & KEEPS_CLASS ||
          startsSentence(p, i));
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

/** Longer words that headlines write with a capital, the least number of them, and the most tokens of a headline. */
const LONG_WORD = 4;
const LEAST_LONG = 3;
const LONGEST_HEADLINE = 30;

/** "Mayor Says Plan Would Ruin the City": capitals tell nothing of names here. */
function hasHeadlineCapitals({ tokens: { shape, length, limit, count } }: Passage): boolean {
  if (count > LONGEST_HEADLINE) return false;
  let long = 0;
  let capital = 0;
  for (let i = MARGIN; i < limit; i++) {
    if ((length[i] as number) < LONG_WORD) continue;
    if (shape[i] === LOWER) long++;
    else if (shape[i] === CAPITAL || shape[i] === CAPITALS) {
      long++;
      capital++;
    }
  }
  return long >= LEAST_LONG && capital * 10 >= long * 9;
}

function startsSentence(p: Passage, i: number): boolean {
  if (p.sentenceStart[i] === i || p.state[i - 1] === OPENING) return true;
  const before = p.tag[i - 1] as number;
  return opensSentence[before] === 1 || before === STOP || before === ASKS || before === SHOUTS;
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
