/**
 * The features of both models: the one place for training and use. A feature is a template with up to three parts
 * and becomes a 24-bit number; the sink decides what happens with it. No part is a capitalised word form (see
 * `Passage.word`) and no template has more than two words.
 */

import { tag } from "../speech/lexicon.ts";
import type { Passage } from "../speech/passage.ts";
import { OUTSIDE } from "../speech/passage.ts";

/** What a part of a feature is: a word's hash, a word class, a word's last letters, a number. */
export type PartKind = "w" | "g" | "s" | "n";

export interface Template {
  readonly name: string;
  readonly parts: string;
}

const templates: Template[] = [];
/** Declares a template; the hash depends on its name only, so that others may be added or taken away. */
function template(name: string, parts: string): number {
  templates.push({ name, parts });
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash | 0;
}
export const TEMPLATES: readonly Template[] = templates;

/** Number of a feature, 24 bits. */
export function mix(template: number, a: number, b: number, c: number): number {
  let h = Math.imul(template ^ Math.imul(a, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15) ^ Math.imul(b, 0x2c1b3c6d), 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 13) ^ Math.imul(c, 0x297a2d39), 0x27d4eb2f);
  return (h ^ (h >>> 16)) & 0xffffff;
}

/** Collects the features of one token. */
export class FeatureSink {
  readonly ids = new Int32Array(192);
  count = 0;

  add(template: number, a = 0, b = 0, c = 0): void {
    this.ids[this.count++] = mix(template, a, b, c);
  }
}

const W0 = template("w", "w");
const WM1 = template("w-1", "w");
const WP1 = template("w+1", "w");
const WM2 = template("w-2", "w");
const WP2 = template("w+2", "w");
const WM1W0 = template("w-1,w", "ww");
const W0WP1 = template("w,w+1", "ww");
const T0 = template("t", "g");
const TM1 = template("t-1", "g");
const TP1 = template("t+1", "g");
const TM2TM1 = template("t-2,t-1", "gg");
const TP1TP2 = template("t+1,t+2", "gg");
const TM1T0 = template("t-1,t", "gg");
const T0TP1 = template("t,t+1", "gg");
const TM1T0TP1 = template("t-1,t,t+1", "ggg");
const TM2TM1T0 = template("t-2,t-1,t", "ggg");
const T0TP1TP2 = template("t,t+1,t+2", "ggg");
const TM3 = template("t-3,t-2,t-1", "ggg");
const TP3 = template("t+1,t+2,t+3", "ggg");
const SUFFIX = template("end", "s");
const SUFFIXTP1 = template("end,t+1", "sg");
const STATE = template("q", "n");
const STATET = template("q,t", "ng");
const STATETM1 = template("q,t-1,t", "ngg");
const W0TP1 = template("w,t+1", "wg");
const W0TM1 = template("w,t-1", "wg");
const WM1T0 = template("w-1,t", "wg");
const WP1T0 = template("w+1,t", "wg");
const LEMMA = template("lemma", "w");
const LEMMATP1 = template("lemma,t+1", "wg");
const LEMMAWP1 = template("lemma,w+1", "ww");
const W0STATE = template("w,q", "wn");
const CLOSED = template("closed,t", "ng");
const OPENS = template("opens,t", "ng");
const CLOSEDW = template("closed,w", "nw");
const OPENSW = template("opens,w", "nw");
const FIRST = template("verb,t", "ng");
const FIRSTW = template("verb,w", "nw");
const HEADT = template("subject,t", "gg");
const HEADW = template("subject,w", "gw");
const NEXTT = template("object,t", "gg");
const NEXTW = template("object,w", "gw");
const SENT = template("sentence", "n");
const SENTT = template("sentence,t", "ng");
const SHORT = template("short,t", "ng");
const STARTT = template("start,t", "gg");
const THATW = template("that,w", "nw");
const THATT = template("that,t", "ng");
const REGIONT = template("region,t", "ng");
const CONTEXT = template("before,t", "ng");

const COMMA = tag(",");
const TH = tag("TH");
const verbal = new Uint8Array(128);
for (const name of "AV MD BE HV DO NG".split(" ")) verbal[tag(name)] = 1;
const adverb = new Uint8Array(128);
for (const name of "AV NG".split(" ")) adverb[tag(name)] = 1;

const atMost = (n: number, most: number): number => (n > most ? most : n);

/** 0 … 7 for growing lengths. */
export function sizeClass(n: number): number {
  if (n < 4) return n < 0 ? 0 : n;
  if (n < 8) return 4;
  if (n < 16) return 5;
  return n < 32 ? 6 : 7;
}

/**
 * How far a quoted region ended before the token: 0 not within eight tokens of the sentence, else 1 + tokens between,
 * 5 for more than three.
 */
function sinceClosed(p: Passage, i: number): number {
  const from = Math.max(p.sentenceStart[i] as number, i - 9);
  for (let k = i - 1; k >= from; k--) if (p.state[k] !== OUTSIDE) return atMost(i - k, 5);
  return 0;
}

function untilOpened(p: Passage, i: number): number {
  const to = Math.min(p.sentenceEnd[i] as number, i + 10);
  for (let k = i + 1; k < to; k++) if (p.state[k] !== OUTSIDE) return atMost(k - i, 5);
  return 0;
}

/** Features of token `i` for "is this a cue". */
export function cueFeatures(p: Passage, i: number, sink: FeatureSink): void {
  const { word, tag: tags, lemma, state } = p;
  const w = word[i] as number;
  const t = tags[i] as number;
  const t1 = tags[i - 1] as number;
  const t2 = tags[i - 2] as number;
  const t3 = tags[i - 3] as number;
  const n1 = tags[i + 1] as number;
  const n2 = tags[i + 2] as number;
  const n3 = tags[i + 3] as number;
  const w1 = word[i - 1] as number;
  const v1 = word[i + 1] as number;
  const l = lemma[i] as number;
  const q = state[i] as number;
  sink.count = 0;
  sink.add(W0, w);
  sink.add(WM1, w1);
  sink.add(WP1, v1);
  sink.add(WM2, word[i - 2]);
  sink.add(WP2, word[i + 2]);
  sink.add(WM1W0, w1, w);
  sink.add(W0WP1, w, v1);
  sink.add(T0, t);
  sink.add(TM1, t1);
  sink.add(TP1, n1);
  sink.add(TM2TM1, t2, t1);
  sink.add(TP1TP2, n1, n2);
  sink.add(TM1T0, t1, t);
  sink.add(T0TP1, t, n1);
  sink.add(TM1T0TP1, t1, t, n1);
  sink.add(TM2TM1T0, t2, t1, t);
  sink.add(T0TP1TP2, t, n1, n2);
  sink.add(TM3, t3, t2, t1);
  sink.add(TP3, n1, n2, n3);
  const suffix = p.tokens.suffix[i] as number;
  if (suffix !== 0 && w === p.tokens.hash[i]) {
    sink.add(SUFFIX, suffix);
    sink.add(SUFFIXTP1, suffix, n1);
  }
  sink.add(STATE, q);
  sink.add(STATET, q, t);
  sink.add(STATETM1, q, t1, t);
  sink.add(W0TP1, w, n1);
  sink.add(W0TM1, w, t1);
  sink.add(WM1T0, w1, t);
  sink.add(WP1T0, v1, t);
  sink.add(W0STATE, w, q);
  sink.add(LEMMA, l);
  sink.add(LEMMATP1, l, n1);
  sink.add(LEMMAWP1, l, v1);
  if (q === OUTSIDE) {
    const closed = sinceClosed(p, i);
    const opens = untilOpened(p, i);
    sink.add(CLOSED, closed, t);
    sink.add(OPENS, opens, t);
    if (closed > 0) sink.add(CLOSEDW, closed, l);
    if (opens > 0) sink.add(OPENSW, opens, l);
  } else {
    const region = p.regions[p.regionOf[i] as number];
    if (region) sink.add(REGIONT, sizeClass(region.last - region.first), t);
  }
  const first = p.firstVerb[i] as number;
  const order =
    i < first ? 0 : i === first ? 1 : atMost((p.verbs[i] as number) - (p.verbs[first] as number), 3) + 2;
  sink.add(FIRST, order, t);
  sink.add(FIRSTW, order, l);
  // The words on both sides of the verb group: over auxiliaries and adverbs.
  let k = i - 1;
  const from = Math.max(p.sentenceStart[i] as number, i - 5);
  while (k > from && verbal[tags[k] as number] === 1) k--;
  sink.add(HEADT, tags[k] as number, t);
  sink.add(HEADW, tags[k] as number, l);
  k = i + 1;
  while (k < i + 4 && adverb[tags[k] as number] === 1) k++;
  sink.add(NEXTT, tags[k] as number, t);
  sink.add(NEXTW, tags[k] as number, l);
  const place = i - (p.sentenceStart[i] as number);
  const rest = (p.sentenceEnd[i] as number) - i - 1;
  const where = atMost(place, 2) * 3 + (rest > 3 ? 2 : rest > 1 ? 1 : 0);
  sink.add(SENT, where);
  sink.add(SENTT, where, t);
  sink.add(SHORT, sizeClass(place + rest), t);
  sink.add(STARTT, tags[p.sentenceStart[i] as number] as number, t);
  let that = 0;
  for (k = i + 1; k < i + 6 && k < (p.sentenceEnd[i] as number); k++)
    if (tags[k] === TH) {
      that = k - i;
      break;
    }
  sink.add(THATT, that, t);
  if (that > 0) sink.add(THATW, that, l);
  sink.add(CONTEXT, (p.colonBefore ? 2 : 0) + (p.openBefore ? 1 : 0), t);
}

/* ------------------------------------------------------------------ arguments */

const A_W0 = template("w", "w");
const A_QW = template("q,w", "nw");
const A_POS = template("place,t", "ng");
const A_POSW = template("place,w", "nw");
const A_BEFORE = template("verbs,t", "ng");
const A_BEFORET1 = template("verbs,t-1,t", "ngg");
const A_COMMAS = template("commas,t", "ng");
const A_NEXTCOMMA = template("comma+,t", "gg");
const A_END = template("end,t", "ng");
const A_ST = template("start,t", "gg");
const A_REGION = template("region,q,t", "nng");
const A_FIRST = template("first", "n");
// With the cue.
const C_D = template("d", "n");
const C_DT = template("d,t", "ng");
const C_ST = template("s,t", "ng");
const C_STT = template("s,t-1,t", "ngg");
const C_STN = template("s,t,t+1", "ngg");
const C_SW = template("s,w", "nw");
const C_SW1 = template("s,w-1", "nw");
const C_SV1 = template("s,w+1", "nw");
const C_LS = template("cue,d", "wn");
const C_LST = template("cue,s,t", "wng");
const C_LW = template("cue,s,w", "wnw");
const C_LB = template("cue,between", "wn");
const C_SQ = template("s,q", "nn");
const C_SQT = template("s,q,t", "nng");
const C_BET = template("between", "n");
const C_BETT = template("between,t", "ng");
const C_VB = template("s,verbs", "nn");
const C_VBT = template("s,verbs,t", "nng");
const C_CB = template("s,commas", "nn");
const C_CBT = template("s,commas,t", "nng");
const C_PT = template("d,cue-1", "ng");
const C_PTT = template("s,cue-1,t", "ngg");
const C_NT = template("d,cue+1", "ng");
const C_NTT = template("s,cue+1,t", "ngg");
const C_PN = template("d,cue-1,cue+1", "ngg");
const C_NW = template("s,cue+1w,t", "nwg");
const C_PW = template("s,cue-1w,t", "nwg");
const C_CT = template("s,cuet,t", "ngg");
const C_CTD = template("d,cuet", "ng");
const C_PATH = template("path2,t", "ngg");
const C_PATH3 = template("path3", "ngg");
const C_ADJ = template("adjacent,q", "nn");
const C_ADJT = template("adjacent,q,t", "nng");
const C_ADJS = template("adjacent,s,t", "nng");
const C_OTHER = template("othercues", "nn");
const C_OTHERT = template("othercues,t", "nng");
const C_OWN = template("thiscue,s,t", "nng");
const C_OWNW = template("thiscue,s", "nn");
const C_INQ = template("cueq,s,q", "nnn");
const C_SENT = template("cueplace,s,t", "nng");
const C_SUBJ = template("subject,s,t", "nng");
const C_SUBJT = template("subject,t-1,t", "ngg");
const C_SUBJN = template("subject,d,t+1", "nng");
const C_RECIP = template("recipient,t", "nng");

/** Features of token `i` for "is this source or content" that hold for every cue. */
export function tokenFeatures(p: Passage, i: number, sink: FeatureSink): void {
  const { word, tag: tags, state } = p;
  const w = word[i] as number;
  const t = tags[i] as number;
  const t1 = tags[i - 1] as number;
  const t2 = tags[i - 2] as number;
  const n1 = tags[i + 1] as number;
  const n2 = tags[i + 2] as number;
  const w1 = word[i - 1] as number;
  const v1 = word[i + 1] as number;
  const q = state[i] as number;
  sink.count = 0;
  sink.add(A_W0, w);
  sink.add(WM1, w1);
  sink.add(WP1, v1);
  sink.add(WM2, word[i - 2]);
  sink.add(WP2, word[i + 2]);
  sink.add(WM1W0, w1, w);
  sink.add(W0WP1, w, v1);
  sink.add(T0, t);
  sink.add(TM1, t1);
  sink.add(TP1, n1);
  sink.add(TM2TM1, t2, t1);
  sink.add(TP1TP2, n1, n2);
  sink.add(TM1T0, t1, t);
  sink.add(T0TP1, t, n1);
  sink.add(TM1T0TP1, t1, t, n1);
  sink.add(TM2TM1T0, t2, t1, t);
  sink.add(T0TP1TP2, t, n1, n2);
  sink.add(WM1T0, w1, t);
  sink.add(WP1T0, v1, t);
  const suffix = p.tokens.suffix[i] as number;
  if (suffix !== 0 && w === p.tokens.hash[i]) sink.add(SUFFIX, suffix);
  sink.add(STATE, q);
  sink.add(STATETM1, q, t1, t);
  sink.add(A_QW, q, w);
  const begin = p.sentenceStart[i] as number;
  const end = p.sentenceEnd[i] as number;
  const place = atMost(i - begin, 3);
  sink.add(A_POS, place, t);
  sink.add(A_POSW, place, w);
  const verbs = atMost((p.verbs[i] as number) - (p.verbs[begin] as number), 3);
  sink.add(A_BEFORE, verbs, t);
  sink.add(A_BEFORET1, verbs, t1, t);
  sink.add(A_COMMAS, atMost((p.commas[i] as number) - (p.commas[begin] as number), 3), t);
  sink.add(A_NEXTCOMMA, p.afterComma[i] as number, t);
  sink.add(A_END, atMost(end - i - 1, 4), t);
  sink.add(A_ST, tags[begin] as number, t);
  sink.add(A_FIRST, (begin === p.sentenceStart[4] ? 1 : 0) + (i === begin ? 2 : 0));
  if (q !== OUTSIDE) {
    const region = p.regions[p.regionOf[i] as number];
    if (region) sink.add(A_REGION, sizeClass(region.last - region.first), q, t);
  }
}

/** What the features of a window need to know of its cue; made once for each cue. */
export interface CueView {
  /** Tokens of the cue: from `first` up to `last`, excluded. */
  first: number;
  last: number;
  /** The token that carries the meaning. */
  head: number;
  /** Regions that stand directly before and after (see `adjacentRegions`), -1 if none. */
  regionBefore: number;
  regionAfter: number;
  /** Guess of the subject's last word, -1 if there is none; see `guessSubject`. */
  subject: number;
  subjectStart: number;
}

/** Signed distance classes: −7 … −1 before the cue, 1 … 7 after it. */
function distance(i: number, cue: CueView): number {
  return i < cue.first ? -sizeClass(cue.first - i) : sizeClass(i - cue.last + 1);
}

/**
 * Features of token `i` with regard to a cue; none of the cue's own tokens is asked for.
 * @param others probability class (0 … 3) of each token to belong to another cue
 * @param otherCount running count of likely cues before each token
 */
export function argumentFeatures(
  p: Passage,
  i: number,
  cue: CueView,
  others: Uint8Array,
  otherCount: Int32Array,
  sink: FeatureSink,
): void {
  const { word, tag: tags, state } = p;
  const w = word[i] as number;
  const t = tags[i] as number;
  const t1 = tags[i - 1] as number;
  const n1 = tags[i + 1] as number;
  const q = state[i] as number;
  const { first, last, head } = cue;
  const before = i < first;
  const d = distance(i, cue);
  const [low, high] = before ? [i + 1, first] : [last, i];
  const sentences = Math.abs((p.sentence[i] as number) - (p.sentence[head] as number));
  const s = (before ? 0 : 1) + 2 * atMost(sentences, 2);
  const l = p.lemma[head] as number;
  const cp = tags[first - 1] as number;
  const cn = tags[last] as number;
  const ct = tags[head] as number;
  sink.count = 0;
  sink.add(C_D, d);
  sink.add(C_DT, d, t);
  sink.add(C_ST, s, t);
  sink.add(C_STT, s, t1, t);
  sink.add(C_STN, s, t, n1);
  sink.add(C_SW, s, w);
  sink.add(C_SW1, s, word[i - 1]);
  sink.add(C_SV1, s, word[i + 1]);
  sink.add(C_LS, l, d);
  sink.add(C_LST, l, s, t);
  if (d >= -4 && d <= 4) sink.add(C_LW, l, s, w);
  sink.add(C_SQ, s, q);
  sink.add(C_SQT, s, q, t);
  const verbs = atMost(Math.abs((p.verbs[high] as number) - (p.verbs[low] as number)), 3);
  const commas = atMost(Math.abs((p.commas[high] as number) - (p.commas[low] as number)), 3);
  const between = s + 8 * (verbs + 4 * commas);
  sink.add(C_BET, between);
  sink.add(C_BETT, between, t);
  sink.add(C_VB, s, verbs);
  sink.add(C_VBT, s, verbs, t);
  sink.add(C_CB, s, commas);
  sink.add(C_CBT, s, commas, t);
  sink.add(C_LB, l, between);
  sink.add(C_PT, d, cp);
  sink.add(C_PTT, s, cp, t);
  sink.add(C_NT, d, cn);
  sink.add(C_NTT, s, cn, t);
  sink.add(C_PN, d, cp, cn);
  sink.add(C_NW, s, word[last], t);
  sink.add(C_PW, s, word[first - 1], t);
  sink.add(C_CT, s, ct, t);
  sink.add(C_CTD, d, ct);
  if (high - low === 1) sink.add(C_PATH, before ? 0 : 1, tags[low] as number, t);
  else if (high - low === 2) sink.add(C_PATH3, before ? 0 : 1, tags[low] as number, tags[low + 1] as number);
  // Quote marks beside the cue.
  const region = p.regionOf[i] as number;
  const has = (cue.regionBefore >= 0 ? 1 : 0) + (cue.regionAfter >= 0 ? 2 : 0);
  const inIt = region < 0 ? 0 : region === cue.regionBefore ? 1 : region === cue.regionAfter ? 2 : 3;
  const adjacent = has * 4 + inIt;
  sink.add(C_ADJ, adjacent, q);
  sink.add(C_ADJT, adjacent, q, t);
  sink.add(C_ADJS, adjacent, s, t);
  sink.add(C_INQ, state[head] as number, s, q);
  // Other cues.
  const lower = otherCount[before ? i : last] as number;
  const upper = otherCount[before ? first : i] as number;
  const cues = atMost(upper - lower, 2);
  sink.add(C_OTHER, cues, s);
  sink.add(C_OTHERT, cues, s, t);
  const own = others[i] as number;
  if (own > 0) {
    sink.add(C_OWN, own, s, t);
    sink.add(C_OWNW, own, s);
  }
  const place = (head === p.firstVerb[head] ? 1 : 0) + (p.sentenceStart[first] === first ? 2 : 0);
  sink.add(C_SENT, place, s, t);
  // The guess who is the cue's subject.
  const subject =
    cue.subject < 0
      ? 0
      : i < cue.subjectStart
        ? 1
        : i > cue.subject
          ? 4
          : i === cue.subject
            ? 3
            : i === cue.subjectStart
              ? 5
              : 2;
  sink.add(C_SUBJ, subject, s, t);
  sink.add(C_SUBJT, subject, t1, t);
  sink.add(C_SUBJN, subject, d, n1);
  if (!before && (p.flags[head] as number) & 4) sink.add(C_RECIP, atMost(d, 7), commas, t);
}

const nominal = new Uint8Array(128);
for (const name of "HE IT THEY WE NM QN WHO PN PNS ON DN DNS TI SN SR SS LW CP CPS UC CI VN VNS POS TH DM AV".split(
  " ",
))
  nominal[tag(name)] = 1;
const skipped = new Uint8Array(128);
for (const name of "AV MD BE HV DO NG".split(" ")) skipped[tag(name)] = 1;
const inNoun = new Uint8Array(128);
for (const name of "DT DM PS NM QN PN PNS ON DN DNS TI SN SA SR SS LW CP CPS UC CI VN VNS POS OF - & IN FOR . HE IT THEY WE WHO TH".split(
  " ",
))
  inNoun[tag(name)] = 1;

/** Fills a view of the cue between two tokens: its regions and the guess of its subject. */
export function viewCue(p: Passage, first: number, last: number, head: number, view: CueView): CueView {
  view.first = first;
  view.last = last;
  view.head = head;
  view.regionBefore = -1;
  view.regionAfter = -1;
  const from = Math.max(p.sentenceStart[first] as number, first - 24);
  if (p.state[head] === OUTSIDE) {
    for (let k = first - 1; k >= from; k--)
      if (p.state[k] !== OUTSIDE) {
        view.regionBefore = p.regionOf[k] as number;
        break;
      }
    const to = Math.min(p.limit, (p.sentenceEnd[head] as number) + 3, last + 24);
    for (let k = last; k < to; k++)
      if (p.state[k] !== OUTSIDE) {
        view.regionAfter = p.regionOf[k] as number;
        break;
      }
  }
  guessSubject(p, view);
  return view;
}

/** The noun phrase before the verb group, over an apposition or relative clause set off by commas. */
function guessSubject(p: Passage, view: CueView): void {
  const { tag: tags, state } = p;
  const begin = p.sentenceStart[view.first] as number;
  view.subject = -1;
  view.subjectStart = -1;
  let k = view.first - 1;
  while (k >= begin && skipped[tags[k] as number] === 1 && state[k] === OUTSIDE) k--;
  if (k >= begin && tags[k] === COMMA) {
    // "Peters, a researcher, said": to the comma that opens the apposition.
    let open = k - 1;
    while (open >= begin && tags[open] !== COMMA && state[open] === OUTSIDE && k - open < 30) open--;
    if (open > begin && tags[open] === COMMA) k = open - 1;
    else return;
  }
  if (k < begin || nominal[tags[k] as number] === 0 || state[k] !== OUTSIDE) return;
  view.subject = k;
  while (k > begin && inNoun[tags[k - 1] as number] === 1 && state[k - 1] === OUTSIDE) k--;
  view.subjectStart = k;
}
