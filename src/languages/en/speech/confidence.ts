/** How sure a statement is, alone and together with its source: two logistic regressions over the same features. */
import type { Draft } from "./assemble.ts";
import { classSet } from "./lexicon.ts";
import { Logistic, logit } from "./logistic.ts";
import { OUTSIDE } from "./passage.ts";
import type { PassageRecord } from "./records.ts";

export const CONFIDENCE_FEATURES = [
  "bias",
  "cue",
  "cueLogit",
  "sure",
  "speech",
  "content",
  "source",
  "sourceLogit",
  "noSource",
  "second",
  "ownership",
  "direct",
  "indirect",
  "few",
  "many",
  "inMarks",
  "pronoun",
  "relative",
  "empty",
  "name",
  "who",
  "after",
  "gapVerb",
  "farRegions",
  "carried",
  "noVerb",
  "preposition",
  "ownershipDirect",
  "sourceExact",
  "lowercase",
] as const;
export const CONFIDENCE_SIZE = CONFIDENCE_FEATURES.length;
const AT = Object.fromEntries(CONFIDENCE_FEATURES.map((name, index) => [name, index])) as Record<
  (typeof CONFIDENCE_FEATURES)[number],
  number
>;

const PRONOUN = classSet("HE WE THEY");
const RELATIVE = classSet("WHO TH WH");
const EMPTY = classSet("IT DM QN");
const NAME = classSet("CP CPS UC CI TI");
const PERSON = classSet("PN PNS");
const PREPOSITION = classSet("IN OF TO BY FOR AV TM SC IF AS CC");
const VERB = classSet("MD BE HV DO SVD SVZ VD VZ");

/** @param record the passage of the draft's cue */
export function confidenceFeatures(draft: Draft, record: PassageRecord, into: Float64Array): void {
  into.fill(0);
  const set = (name: (typeof CONFIDENCE_FEATURES)[number], value = 1): void => {
    into[AT[name]] = value;
  };
  set("bias");
  const share = draft.words > 0 ? draft.quotedWords / draft.words : 0;
  if (share >= 0.8) set("direct");
  else if (share === 0) set("indirect");
  if (draft.words < 4) set("few");
  else if (draft.words > 12) set("many");
  if (!draft.hasClause) set("noVerb");
  set("ownership", draft.quotedWords > 0 ? draft.ownership : 1);
  if (share >= 0.8) set("ownershipDirect", draft.ownership);
  const { cue, source } = draft;
  if (!cue) {
    set("carried");
    return;
  }
  set("cue", cue.probability);
  set("cueLogit", logit(cue.probability));
  if (cue.sure) set("sure");
  if (cue.speech) set("speech");
  set("content", cue.contentProbability);
  if (cue.inRegion >= 0) set("inMarks");
  set("second", cue.others[0]?.probability ?? 0);
  set("farRegions", Math.min(draft.farRegions, 2));
  if (!source) {
    set("noSource");
    return;
  }
  set("source", source.probability);
  set("sourceLogit", logit(source.probability));
  set("sourceExact", source.exact);
  const [first, last] = source.tokens;
  const opener = record.tag[first] as number;
  if (PRONOUN[opener]) set("pronoun");
  if (RELATIVE[opener]) set("relative");
  if (EMPTY[opener] && last - first === 1) set("empty");
  if (PREPOSITION[opener]) set("preposition");
  let named = false;
  let person = false;
  for (let i = first; i < last; i++) {
    if (NAME[record.tag[i] as number]) named = true;
    if (PERSON[record.tag[i] as number]) person = true;
  }
  if (named) set("name");
  if (person) set("who");
  if (!named && !person && !PRONOUN[opener] && !RELATIVE[opener]) set("lowercase");
  const after = first >= cue.tokens[1];
  if (after) set("after");
  const [from, to] = after ? [cue.tokens[1], first] : [last, cue.tokens[0]];
  for (let i = from; i < to; i++)
    if (VERB[record.tag[i] as number] && record.state[i] === OUTSIDE) set("gapVerb");
}

export class ConfidenceModel {
  private readonly real: Logistic;
  private readonly right: Logistic;
  private readonly features = new Float64Array(CONFIDENCE_SIZE);
  constructor(weights: Readonly<Record<string, Readonly<Record<string, number>>>>) {
    this.real = new Logistic(CONFIDENCE_FEATURES, weights.statement ?? {});
    this.right = new Logistic(CONFIDENCE_FEATURES, weights.confidence ?? {});
  }
  /** Probability that somebody is reported to have said this; and that the source is who said it, too. */
  judge(draft: Draft, record: PassageRecord): { statement: number; confidence: number } {
    confidenceFeatures(draft, record, this.features);
    return {
      statement: this.real.probability(this.features),
      confidence: this.right.probability(this.features),
    };
  }
}
