/** What the first chain sees of a token. */
import { tag } from "../speech/lexicon.ts";
import { OUTSIDE, type Passage } from "../speech/passage.ts";
import {
  atMost,
  type FeatureSink,
  STATE,
  STATETM1,
  SUFFIX,
  sizeClass,
  T0,
  T0TP1,
  T0TP1TP2,
  TM1,
  TM1T0,
  TM1T0TP1,
  TM2TM1,
  TM2TM1T0,
  TP1,
  TP1TP2,
  template,
  W0WP1,
  WM1,
  WM1T0,
  WM1W0,
  WM2,
  WP1,
  WP1T0,
  WP2,
} from "./templates.ts";

const W0 = template("w", "w");
const TM3 = template("t-3,t-2,t-1", "ggg");
const TP3 = template("t+1,t+2,t+3", "ggg");
const SUFFIXTP1 = template("end,t+1", "sg");
const STATET = template("q,t", "ng");
const W0TP1 = template("w,t+1", "wg");
const W0TM1 = template("w,t-1", "wg");
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

const TH = tag("TH");
const verbal = new Uint8Array(128);
for (const name of "AV MD BE HV DO NG".split(" ")) verbal[tag(name)] = 1;
const adverb = new Uint8Array(128);
for (const name of "AV NG".split(" ")) adverb[tag(name)] = 1;

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
