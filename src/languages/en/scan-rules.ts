/** How English writes full stops and apostrophes that end neither a sentence nor a quote. */
import type { ScanRules } from "../../engine/language.ts";
import { isDigit, isSpace, isWord } from "../../engine/text/marks.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Stand before what they belong to: no sentence ends here, whatever follows. */
const ALWAYS = list(
  "mr mrs ms messrs mme mlle dr prof sen sens rep reps gov govs gen lt col sgt capt cpl maj adm cmdr pvt brig " +
    "supt insp det rev fr hon pres supt asst assoc dist atty ald cllr mx st ste mt ft vs v cf viz approx est " +
    "op cit eds trans vol pp fig eq art arts e.g i.e lt.col lt.gov maj.gen brig.gen rt",
);
/** May end a sentence: they do before a word that usually starts one. */
const OFTEN = list(
  "jr sr esq inc corp co cos ltd llc plc bros dept univ assn ave blvd rd etc al a.m p.m am pm ph.d m.d b.a m.a " +
    "d.c u.s u.k u.n e.u u.a.e u.s.a u.s.s.r n.y l.a s.c n.c p.c m.p no nos jan feb mar apr jun jul aug sep " +
    "sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ida " +
    "ill ind kan kans ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo " +
    "n.h n.j n.m n.d s.d w.va r.i ont que alta min max avg",
);
/** Words that are ordinary when they end a sentence, so a full stop after them needs a number behind it. */
const BEFORE_NUMBER = list("no nos fig art arts eq vol pp p");
/** Names after which a month's or state's short form is only meant when a capital was written. */
const NEEDS_CAPITAL = list(
  "mar apr jun jul aug sep oct nov dec jan feb mon tue wed thu fri sat sun ill ind miss mo del la ala ga pa ore " +
    "art gen fr det rep hon st mt ft wash mass ark est va ind min max co al sen col gov maj rev pres tenn",
);
/** Capitalised function words that begin sentences and hardly ever go on with a name. */
const STARTERS = list(
  "The A An He She It They We I You His Her Its Their Our My Your This That These Those There Here But And Or So " +
    "Yet Nor If When While Although Though Because Since After Before As At By For From In On Of To With Without " +
    "Under Over During Despite Among Between However Meanwhile Also Then Now Still Both Some Many Most Several " +
    "Such Who What Why How Where Which Not No Yes All Each Every Another Other Even Only Just Last Next Until " +
    "Once According Earlier Later Instead Moreover Furthermore Nevertheless Nearly About More Asked Added",
);

const LONGEST_WORD = 12;

/** The letters and inner full stops that end at `index`: "p.m" before its last full stop. */
function wordBefore(text: string, index: number): string {
  let from = index;
  while (from > 0 && index - from < LONGEST_WORD) {
    const code = text.charCodeAt(from - 1);
    if (!isWord(code) && code !== 46) break;
    from--;
  }
  return text.slice(from, index);
}

function wordAfter(text: string, index: number): string {
  let from = index;
  while (from < text.length && isSpace(text.charCodeAt(from))) from++;
  let to = from;
  while (to < text.length && to - from < LONGEST_WORD && isWord(text.charCodeAt(to))) to++;
  return text.slice(from, to);
}

function isAbbreviation(text: string, index: number): boolean {
  const word = wordBefore(text, index);
  if (word === "") return false;
  const last = word.slice(word.lastIndexOf(".") + 1);
  if (last === "") return false;
  const lower = word.toLowerCase();
  const next = wordAfter(text, index + 1);
  if (BEFORE_NUMBER.has(lower) && word !== "P") return isDigit(next.charCodeAt(0));
  const initial = last.length === 1 && last >= "A" && last <= "Z";
  if (initial || OFTEN.has(lower)) {
    if (/[,;:)]/.test(text[index + 1] ?? "")) return true;
    if (!initial && NEEDS_CAPITAL.has(lower) && word[0] === lower[0]) return false;
    // "J. Edgar", "U.S. officials", but "in the U.S. The": the initials of a name stand at its begin or inside.
    return next !== "" && !STARTERS.has(next);
  }
  if (ALWAYS.has(lower)) return !(NEEDS_CAPITAL.has(lower) && word[0] === lower[0]);
  return false;
}

/** Words whose first letters are left out: 'em, 'cause, '90s. */
const ELIDED = list("em til till cause twas tis n bout round cos s d ll re ve");
/** End in "in" without having lost a "g". */
const WHOLE = list(
  "in win begin within again certain main remain captain britain spain putin lenin stalin bitcoin latin berlin " +
    "admin cabin contain maintain obtain explain retain bargain villain domain chain train brain rain pain gain " +
    "plain skin spin thin twin join coin ruin virgin origin margin martin robin franklin pumpkin insulin protein " +
    "sustain austin dublin dolphin",
);
/** How far a closing mark is looked for after "officials'". */
const LOOKAHEAD = 240;

function isApostrophe(text: string, index: number): boolean {
  const before = index > 0 ? text.charCodeAt(index - 1) : 32;
  const after = index + 1 < text.length ? text.charCodeAt(index + 1) : 32;
  if (isWord(before) && isWord(after)) return true;
  if (!isWord(before) && isWord(after)) {
    const word = wordAfter(text, index + 1);
    if (isDigit(after)) return /^\d\ds?$/.test(word) && !closesSoon(text, index + 1 + word.length);
    return ELIDED.has(word.toLowerCase()) && !isSingleMark(text, index + 1 + word.length);
  }
  if (!isWord(before)) return false;
  const follows = wordAfter(text, index + 1);
  if (!isSpace(after) || follows === "") return false;
  const word = wordBefore(text, index).toLowerCase();
  if (word.endsWith("in") && word.length > 3)
    return !WHOLE.has(word) && follows[0] === follows[0]?.toLowerCase();
  // "the officials' claim": a possessive needs a noun behind it, and an open quote its mark later on.
  return word.endsWith("s") && closesSoon(text, index + 1);
}

const isSingleMark = (text: string, index: number): boolean => text[index] === "'" || text[index] === "’";

/** Whether a closing single mark follows in the same sentence before another one opens. */
function closesSoon(text: string, from: number): boolean {
  const to = Math.min(text.length, from + LOOKAHEAD);
  for (let i = from; i < to; i++) {
    const c = text[i];
    if (c === "\n" || c === "‘" || c === '"' || c === "“" || c === "”") return false;
    if (!isSingleMark(text, i)) continue;
    const before = isWord(text.charCodeAt(i - 1));
    const after = i + 1 < text.length && isWord(text.charCodeAt(i + 1));
    if (before && after) continue;
    if (!after && !isSpace(text.charCodeAt(i - 1))) return true;
    return false;
  }
  return false;
}

/** Scan rules of English. */
export const scanRules: ScanRules = { isAbbreviation, isApostrophe };
