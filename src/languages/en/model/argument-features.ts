/** What the second chain sees of a token: by itself, and with regard to a cue. */
import { OUTSIDE, type Passage } from "../speech/passage.ts";
import type { CueView } from "./cue-view.ts";
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
const C_LS = template("cue,d", "wn");
const C_LST = template("cue,s,t", "wng");
const C_LW = template("cue,s,w", "wnw");
const C_SQT = template("s,q,t", "nng");
const C_BETT = template("between,t", "ng");
const C_VBT = template("s,verbs,t", "nng");
const C_CBT = template("s,commas,t", "nng");
const C_PT = template("d,cue-1", "ng");
const C_PTT = template("s,cue-1,t", "ngg");
const C_NT = template("d,cue+1", "ng");
const C_NTT = template("s,cue+1,t", "ngg");
const C_NW = template("s,cue+1w,t", "nwg");
const C_PW = template("s,cue-1w,t", "nwg");
const C_CT = template("s,cuet,t", "ngg");
const C_CTD = template("d,cuet", "ng");
const C_PATH = template("path2,t", "ngg");
const C_PATH3 = template("path3", "ngg");
const C_ADJ = template("adjacent,q", "nn");
const C_ADJT = template("adjacent,q,t", "nng");
const C_ADJS = template("adjacent,s,t", "nng");
const C_OTHERT = template("othercues,t", "nng");
const C_OWN = template("thiscue,s,t", "nng");
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
  sink.add(C_LS, l, d);
  sink.add(C_LST, l, s, t);
  if (d >= -4 && d <= 4) sink.add(C_LW, l, s, w);
  sink.add(C_SQT, s, q, t);
  const verbs = atMost(Math.abs((p.verbs[high] as number) - (p.verbs[low] as number)), 3);
  const commas = atMost(Math.abs((p.commas[high] as number) - (p.commas[low] as number)), 3);
  const between = s + 8 * (verbs + 4 * commas);
  sink.add(C_BETT, between, t);
  sink.add(C_VBT, s, verbs, t);
  sink.add(C_CBT, s, commas, t);
  sink.add(C_PT, d, cp);
  sink.add(C_PTT, s, cp, t);
  sink.add(C_NT, d, cn);
  sink.add(C_NTT, s, cn, t);
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
  sink.add(C_OTHERT, cues, s, t);
  const own = others[i] as number;
  if (own > 0) {
    sink.add(C_OWN, own, s, t);
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
