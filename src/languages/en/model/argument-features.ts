/** What the second chain sees of a token: by itself, and with regard to a cue. */
import { RECIPIENT } from "../speech/lexicon.ts";
import { OUTSIDE, type Passage } from "../speech/passage.ts";
import { MARGIN } from "../speech/tokens.ts";
import { AROUND, lookAround } from "./around.ts";
import type { CueView } from "./cue-view.ts";
import { Part } from "./parts.ts";
import { atMost, type FeatureSink, sizeClass, TemplateGroup } from "./templates.ts";

const OF_TOKEN = new TemplateGroup(
  ...AROUND,
  ["q,w", Part.STATE, Part.WORD],
  ["place,t", Part.PLACE, Part.TAG],
  ["place,w", Part.PLACE, Part.WORD],
  ["verbs,t", Part.VERBS, Part.TAG],
  ["verbs,t-1,t", Part.VERBS, Part.TAG_1, Part.TAG],
  ["commas,t", Part.COMMAS, Part.TAG],
  ["comma+,t", Part.COMMA_TAG, Part.TAG],
  ["end,t", Part.END, Part.TAG],
  ["first", Part.FIRST],
);
const WITH_SUFFIX = new TemplateGroup(["end", Part.SUFFIX]);
const IN_MARKS = new TemplateGroup(["region,q,t", Part.REGION_SIZE, Part.STATE, Part.TAG]);

const WITH_CUE = new TemplateGroup(
  ["d", Part.DISTANCE],
  ["d,t", Part.DISTANCE, Part.TAG],
  ["s,t", Part.SIDE, Part.TAG],
  ["s,t-1,t", Part.SIDE, Part.TAG_1, Part.TAG],
  ["s,t,t+1", Part.SIDE, Part.TAG, Part.NEXT_TAG],
  ["s,w", Part.SIDE, Part.WORD],
  ["cue,d", Part.LEMMA, Part.DISTANCE],
  ["cue,s,t", Part.LEMMA, Part.SIDE, Part.TAG],
  ["s,q,t", Part.SIDE, Part.STATE, Part.TAG],
  ["between,t", Part.BETWEEN, Part.TAG],
  ["s,verbs,t", Part.SIDE, Part.VERBS_BETWEEN, Part.TAG],
  ["s,commas,t", Part.SIDE, Part.COMMAS_BETWEEN, Part.TAG],
  ["d,cue-1", Part.DISTANCE, Part.BEFORE_CUE_TAG],
  ["s,cue-1,t", Part.SIDE, Part.BEFORE_CUE_TAG, Part.TAG],
  ["d,cue+1", Part.DISTANCE, Part.AFTER_CUE_TAG],
  ["s,cue+1,t", Part.SIDE, Part.AFTER_CUE_TAG, Part.TAG],
  ["s,cue+1w,t", Part.SIDE, Part.AFTER_CUE_WORD, Part.TAG],
  ["s,cue-1w,t", Part.SIDE, Part.BEFORE_CUE_WORD, Part.TAG],
  ["s,cuet,t", Part.SIDE, Part.CUE_TAG, Part.TAG],
  ["d,cuet", Part.DISTANCE, Part.CUE_TAG],
  ["adjacent,q", Part.ADJACENT, Part.STATE],
  ["adjacent,q,t", Part.ADJACENT, Part.STATE, Part.TAG],
  ["adjacent,s,t", Part.ADJACENT, Part.SIDE, Part.TAG],
  ["cueq,s,q", Part.CUE_STATE, Part.SIDE, Part.STATE],
  ["othercues,t", Part.CUES_BETWEEN, Part.SIDE, Part.TAG],
  ["cueplace,s,t", Part.CUE_PLACE, Part.SIDE, Part.TAG],
  ["subject,s,t", Part.SUBJECT, Part.SIDE, Part.TAG],
  ["subject,t-1,t", Part.SUBJECT, Part.TAG_1, Part.TAG],
  ["subject,d,t+1", Part.SUBJECT, Part.DISTANCE, Part.NEXT_TAG],
);
const NEAR_CUE = new TemplateGroup(["cue,s,w", Part.LEMMA, Part.SIDE, Part.WORD]);
const NEXT_TO_CUE = new TemplateGroup(["path2,t", Part.IS_AFTER, Part.PATH_TAG, Part.TAG]);
const NEXT_BUT_ONE = new TemplateGroup(["path3", Part.IS_AFTER, Part.PATH_TAG, Part.PATH_TAG_2]);
const IN_OTHER_CUE = new TemplateGroup(["thiscue,s,t", Part.OTHER_CUE, Part.SIDE, Part.TAG]);
const AFTER_TOLD = new TemplateGroup(["recipient,t", Part.NEAR_DISTANCE, Part.COMMAS_BETWEEN, Part.TAG]);

/** Features of token `i` for "is this source or content" that hold for every cue. */
export function tokenFeatures(p: Passage, i: number, sink: FeatureSink): void {
  const { word } = p;
  const v = sink.values;
  lookAround(p, i, v);
  const q = p.state[i] as number;
  const begin = p.sentenceStart[i] as number;
  v[Part.PLACE] = atMost(i - begin, 3);
  v[Part.VERBS] = atMost((p.verbs[i] as number) - (p.verbs[begin] as number), 3);
  v[Part.COMMAS] = atMost((p.commas[i] as number) - (p.commas[begin] as number), 3);
  v[Part.COMMA_TAG] = p.afterComma[i] as number;
  v[Part.END] = atMost((p.sentenceEnd[i] as number) - i - 1, 4);
  v[Part.FIRST] = (begin === p.sentenceStart[MARGIN] ? 1 : 0) + (i === begin ? 2 : 0);
  sink.add(OF_TOKEN);
  const suffix = p.tokens.suffix[i] as number;
  if (suffix !== 0 && word[i] === p.tokens.hash[i]) {
    v[Part.SUFFIX] = suffix;
    sink.add(WITH_SUFFIX);
  }
  if (q !== OUTSIDE) {
    const region = p.regions[p.regionOf[i] as number];
    if (!region) return;
    v[Part.REGION_SIZE] = sizeClass(region.last - region.first);
    sink.add(IN_MARKS);
  }
}

/** Signed distance classes: −7 … −1 before the cue, 1 … 7 after it. */
function distance(i: number, cue: CueView): number {
  return i < cue.first ? -sizeClass(cue.first - i) : sizeClass(i - cue.last + 1);
}

/** Where the token stands to the guess who is the cue's subject. */
function toSubject(i: number, { subject, subjectStart }: CueView): number {
  if (subject < 0) return 0;
  if (i < subjectStart) return 1;
  if (i > subject) return 4;
  if (i === subject) return 3;
  return i === subjectStart ? 5 : 2;
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
  const v = sink.values;
  const { first, last, head } = cue;
  const before = i < first;
  const d = distance(i, cue);
  const low = before ? i + 1 : last;
  const high = before ? first : i;
  const sentences = Math.abs((p.sentence[i] as number) - (p.sentence[head] as number));
  const s = (before ? 0 : 1) + 2 * atMost(sentences, 2);
  const verbs = atMost(Math.abs((p.verbs[high] as number) - (p.verbs[low] as number)), 3);
  const commas = atMost(Math.abs((p.commas[high] as number) - (p.commas[low] as number)), 3);
  v[Part.WORD] = word[i] as number;
  v[Part.TAG] = tags[i] as number;
  v[Part.TAG_1] = tags[i - 1] as number;
  v[Part.NEXT_TAG] = tags[i + 1] as number;
  v[Part.STATE] = state[i] as number;
  v[Part.DISTANCE] = d;
  v[Part.SIDE] = s;
  v[Part.BETWEEN] = s + 8 * (verbs + 4 * commas);
  v[Part.VERBS_BETWEEN] = verbs;
  v[Part.COMMAS_BETWEEN] = commas;
  v[Part.LEMMA] = p.lemma[head] as number;
  v[Part.CUE_TAG] = tags[head] as number;
  v[Part.BEFORE_CUE_TAG] = tags[first - 1] as number;
  v[Part.AFTER_CUE_TAG] = tags[last] as number;
  v[Part.BEFORE_CUE_WORD] = word[first - 1] as number;
  v[Part.AFTER_CUE_WORD] = word[last] as number;
  v[Part.CUE_STATE] = state[head] as number;
  v[Part.CUE_PLACE] = (head === p.firstVerb[head] ? 1 : 0) + (p.sentenceStart[first] === first ? 2 : 0);
  // Quote marks beside the cue.
  const region = p.regionOf[i] as number;
  const has = (cue.regionBefore >= 0 ? 1 : 0) + (cue.regionAfter >= 0 ? 2 : 0);
  const inIt = region < 0 ? 0 : region === cue.regionBefore ? 1 : region === cue.regionAfter ? 2 : 3;
  v[Part.ADJACENT] = has * 4 + inIt;
  const upper = otherCount[before ? first : i] as number;
  v[Part.CUES_BETWEEN] = atMost(upper - (otherCount[before ? i : last] as number), 2);
  v[Part.SUBJECT] = toSubject(i, cue);
  sink.add(WITH_CUE);
  if (d >= -4 && d <= 4) {
    sink.add(NEAR_CUE);
    v[Part.IS_AFTER] = before ? 0 : 1;
    v[Part.PATH_TAG] = tags[low] as number;
    v[Part.PATH_TAG_2] = tags[low + 1] as number;
    if (high - low === 1) sink.add(NEXT_TO_CUE);
    else if (high - low === 2) sink.add(NEXT_BUT_ONE);
  }
  const own = others[i] as number;
  if (own > 0) {
    v[Part.OTHER_CUE] = own;
    sink.add(IN_OTHER_CUE);
  }
  if (!before && (p.flags[head] as number) & RECIPIENT) {
    v[Part.NEAR_DISTANCE] = atMost(d, 7);
    sink.add(AFTER_TOLD);
  }
}
