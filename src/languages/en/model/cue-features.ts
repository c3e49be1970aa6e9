/** What the first chain sees of a token. */
import { tag } from "../speech/lexicon.ts";
import { OUTSIDE, type Passage } from "../speech/passage.ts";
import { AROUND, lookAround } from "./around.ts";
import { Part } from "./parts.ts";
import { atMost, type FeatureSink, sizeClass, TemplateGroup } from "./templates.ts";

const ALWAYS = new TemplateGroup(
  ...AROUND,
  ["t-3,t-2,t-1", Part.TAG_3, Part.TAG_2, Part.TAG_1],
  ["t+1,t+2,t+3", Part.NEXT_TAG, Part.NEXT_TAG_2, Part.NEXT_TAG_3],
  ["q,t", Part.STATE, Part.TAG],
  ["w,t+1", Part.WORD, Part.NEXT_TAG],
  ["w,t-1", Part.WORD, Part.TAG_1],
  ["w,q", Part.WORD, Part.STATE],
  ["lemma", Part.LEMMA],
  ["lemma,t+1", Part.LEMMA, Part.NEXT_TAG],
  ["lemma,w+1", Part.LEMMA, Part.NEXT_WORD],
  ["verb,t", Part.VERB_ORDER, Part.TAG],
  ["verb,w", Part.VERB_ORDER, Part.LEMMA],
  ["subject,t", Part.LEFT_TAG, Part.TAG],
  ["subject,w", Part.LEFT_TAG, Part.LEMMA],
  ["object,t", Part.RIGHT_TAG, Part.TAG],
  ["object,w", Part.RIGHT_TAG, Part.LEMMA],
  ["sentence", Part.SENTENCE_PLACE],
  ["sentence,t", Part.SENTENCE_PLACE, Part.TAG],
  ["short,t", Part.SENTENCE_SIZE, Part.TAG],
  ["that,t", Part.THAT, Part.TAG],
  ["before,t", Part.PARAGRAPH_BEFORE, Part.TAG],
);
const WITH_SUFFIX = new TemplateGroup(["end", Part.SUFFIX], ["end,t+1", Part.SUFFIX, Part.NEXT_TAG]);
const OUT_OF_MARKS = new TemplateGroup(
  ["closed,t", Part.CLOSED, Part.TAG],
  ["opens,t", Part.OPENS, Part.TAG],
);
const AFTER_MARKS = new TemplateGroup(["closed,w", Part.CLOSED, Part.LEMMA]);
const BEFORE_MARKS = new TemplateGroup(["opens,w", Part.OPENS, Part.LEMMA]);
const IN_MARKS = new TemplateGroup(["region,t", Part.REGION_SIZE, Part.TAG]);
const BEFORE_THAT = new TemplateGroup(["that,w", Part.THAT, Part.LEMMA]);

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
  const { word, tag: tags, state } = p;
  const v = sink.values;
  lookAround(p, i, v);
  const q = state[i] as number;
  const begin = p.sentenceStart[i] as number;
  const end = p.sentenceEnd[i] as number;
  v[Part.TAG_3] = tags[i - 3] as number;
  v[Part.NEXT_TAG_3] = tags[i + 3] as number;
  v[Part.LEMMA] = p.lemma[i] as number;
  const first = p.firstVerb[i] as number;
  v[Part.VERB_ORDER] =
    i < first ? 0 : i === first ? 1 : atMost((p.verbs[i] as number) - (p.verbs[first] as number), 3) + 2;
  // The words on both sides of the verb group: over auxiliaries and adverbs.
  let k = i - 1;
  const from = Math.max(begin, i - 5);
  while (k > from && verbal[tags[k] as number] === 1) k--;
  v[Part.LEFT_TAG] = tags[k] as number;
  k = i + 1;
  while (k < i + 4 && adverb[tags[k] as number] === 1) k++;
  v[Part.RIGHT_TAG] = tags[k] as number;
  const place = i - begin;
  const rest = end - i - 1;
  v[Part.SENTENCE_PLACE] = atMost(place, 2) * 3 + (rest > 3 ? 2 : rest > 1 ? 1 : 0);
  v[Part.SENTENCE_SIZE] = sizeClass(place + rest);
  const that = untilThat(p, i, end);
  v[Part.THAT] = that;
  v[Part.PARAGRAPH_BEFORE] = (p.colonBefore ? 2 : 0) + (p.openBefore ? 1 : 0);
  sink.add(ALWAYS);
  if (that > 0) sink.add(BEFORE_THAT);
  const suffix = p.tokens.suffix[i] as number;
  if (suffix !== 0 && word[i] === p.tokens.hash[i]) {
    v[Part.SUFFIX] = suffix;
    sink.add(WITH_SUFFIX);
  }
  if (q === OUTSIDE) {
    const closed = sinceClosed(p, i);
    const opens = untilOpened(p, i);
    v[Part.CLOSED] = closed;
    v[Part.OPENS] = opens;
    sink.add(OUT_OF_MARKS);
    if (closed > 0) sink.add(AFTER_MARKS);
    if (opens > 0) sink.add(BEFORE_MARKS);
  } else {
    const region = p.regions[p.regionOf[i] as number];
    if (!region) return;
    v[Part.REGION_SIZE] = sizeClass(region.last - region.first);
    sink.add(IN_MARKS);
  }
}

/** Tokens to the next "that" of the sentence, 0 if none of five is one. */
function untilThat({ tag: tags }: Passage, i: number, end: number): number {
  for (let k = i + 1; k < i + 6 && k < end; k++) if (tags[k] === TH) return k - i;
  return 0;
}
