/**
 * Only the outermost statement counts: where a cue stands within the content of another, either the inner one is part
 * of what is said, or the outer content reaches too far. A logistic regression decides; its weights are learned.
 */
import type { Choice } from "./choices.ts";
import { classSet } from "./lexicon.ts";
import { Logistic, logit } from "./logistic.ts";
import { OUTSIDE } from "./passage.ts";
import type { CueRecord, PassageRecord } from "./records.ts";
import { SIGN } from "./tokens.ts";

const JOINS = classSet("CC BUT");
const SUBORDINATE = classSet("SC IF AS WH");

export const NESTING_FEATURES = [
  "bias",
  "outerSure",
  "innerSure",
  "innerSpeech",
  "innerSource",
  "contentLogit",
  "outerContent",
  "sourceInside",
  "sourceBefore",
  "commaBefore",
  "innerAfterOuter",
  "coordinate",
  "outerSubordinate",
] as const;
export const NESTING_SIZE = NESTING_FEATURES.length;

export function nestingFeatures(
  { tag: tags, shape }: PassageRecord,
  outer: Choice,
  inner: Choice,
  into: Float64Array,
): void {
  const [a, b] = [outer.cue, inner.cue];
  const head = b.tokens[0];
  const source = b.source?.tokens[0];
  const begin = Math.min(head, source ?? head);
  const outerBegin = Math.min(a.tokens[0], a.source?.tokens[0] ?? a.tokens[0]);
  const joins = (i: number): boolean => JOINS[tags[i - 1] as number] === 1;
  const values = [
    1,
    a.sure,
    b.sure,
    b.speech,
    b.source?.probability ?? 0,
    logit(a.cueContent[inner.index] ?? 0),
    a.contentProbability,
    source !== undefined && outer.tokens.includes(source),
    source !== undefined && source < a.tokens[0],
    shape[begin - 1] === SIGN,
    head > a.tokens[0],
    joins(head) || joins(begin),
    SUBORDINATE[tags[outerBegin - 1] as number] === 1,
  ];
  values.forEach((value, k) => {
    into[k] = Number(value) || 0;
  });
}

/** Whether the cue of `inner` stands within the content of `outer`. */
export function isInside(outer: Choice, inner: Choice): boolean {
  if (outer === inner || outer.tokens.length === 0) return false;
  const head = inner.cue.tokens[0];
  const { tokens } = outer;
  return (
    head >= (tokens[0] as number) && head <= (tokens[tokens.length - 1] as number) && tokens.includes(head)
  );
}

export class NestingModel {
  private readonly model: Logistic;
  private readonly features = new Float64Array(NESTING_SIZE);
  constructor(weights: Readonly<Record<string, number>>) {
    this.model = new Logistic(NESTING_FEATURES, weights);
  }
  /** Probability that the inner cue has a statement of its own. */
  standsAlone(record: PassageRecord, outer: Choice, inner: Choice): number {
    nestingFeatures(record, outer, inner, this.features);
    return this.model.probability(this.features);
  }
}

/** The choices that remain, what others took away left out; in order of their cues. */
export function withoutNesting(
  record: PassageRecord,
  choices: readonly Choice[],
  model: NestingModel,
): Choice[] {
  if (choices.length < 2) return choices.filter((choice) => saysAnything(record, choice));
  let accepted: Choice[] = [];
  for (const choice of [...choices].sort((a, b) => b.score - a.score)) {
    // Within one that was accepted, and rather part of it?
    const around = accepted.filter((other) => isInside(other, choice));
    const swallower = around.find((other) => model.standsAlone(record, other, choice) < 0.5);
    if (swallower) {
      accepted[accepted.indexOf(swallower)] = absorb(record, swallower, choice);
      continue;
    }
    const within = accepted.filter((other) => isInside(choice, other));
    const swallowed = within.filter((other) => model.standsAlone(record, choice, other) < 0.5);
    let own = swallowed.reduce((outer, inner) => absorb(record, outer, inner), choice);
    const rest = accepted.filter((other) => !swallowed.includes(other));
    accepted = rest.map((other) => {
      if (!around.includes(other)) return other;
      const [outer, inner] = divide(record, other, own);
      own = inner;
      return outer;
    });
    for (const other of within) {
      const at = accepted.indexOf(other);
      if (at < 0) continue;
      const [outer, inner] = divide(record, own, other);
      own = outer;
      accepted[at] = inner;
    }
    accepted.push(own);
  }
  const taken = new Uint8Array(record.start.length);
  return accepted
    .map((choice) => {
      const tokens = choice.tokens.filter((i) => taken[i] === 0);
      for (const i of tokens) taken[i] = 1;
      return { ...choice, tokens };
    })
    .filter((choice) => saysAnything(record, choice))
    .sort((a, b) => a.cue.tokens[0] - b.cue.tokens[0]);
}

const saysAnything = (record: PassageRecord, { tokens, far }: Choice): boolean =>
  far.length > 0 || tokens.some((i) => record.shape[i] !== SIGN);

/** The outer statement with the quotations of an inner one that is only part of what it says. */
function absorb(record: PassageRecord, outer: Choice, inner: Choice): Choice {
  const gained = record.regions.flatMap(({ first, last }) => {
    const lost = inner.tokens.includes(first) && !outer.tokens.includes(first);
    const within = outer.cue.content.some(([from, to]) => from <= first && to > first);
    return lost && within ? Array.from({ length: last - first }, (_, k) => first + k) : [];
  });
  if (gained.length === 0) return outer;
  return { ...outer, tokens: [...outer.tokens, ...gained].sort((a, b) => a - b) };
}

/** Both statements with what is theirs: a quotation behind the inner cue is what that one says. */
function divide(record: PassageRecord, outer: Choice, inner: Choice): [outer: Choice, inner: Choice] {
  const cue = inner.cue;
  const gained = record.regions.flatMap(({ first, last }) => {
    const behind = first >= cue.tokens[1] && outer.tokens.includes(first) && !inner.tokens.includes(first);
    const within = cue.content.some(([from, to]) => from <= first && to > first);
    return behind && within ? Array.from({ length: last - first }, (_, k) => first + k) : [];
  });
  if (gained.length === 0) return [cut(record, outer, inner), inner];
  const tokens = [...inner.tokens, ...gained].sort((a, b) => a - b);
  const rich = { ...inner, tokens, ownsHere: true, ownership: outer.ownership };
  return [cut(record, outer, rich), rich];
}

/** The outer content without the inner statement and what follows it in its sentence. */
function cut(record: PassageRecord, outer: Choice, inner: Choice): Choice {
  const { cue } = inner;
  // A speaker whom both share ("told them that …, adding that …") does not stand in the outer content.
  const begin = outer.tokens[0] ?? 0;
  const inside = [cue.source?.tokens[0] ?? begin, inner.tokens[0] ?? begin].filter((i) => i > begin);
  const first = Math.min(cue.tokens[0], ...inside);
  const last = Math.max(cue.tokens[1] - 1, inner.tokens[inner.tokens.length - 1] ?? 0);
  const isOwn = (i: number): boolean =>
    record.state[i] !== OUTSIDE && outer.ownsHere && !inner.tokens.includes(i);
  const fromCue = (cue: CueRecord): boolean => cue.tokens[0] < first;
  const head = outer.tokens.filter((i) => i < first);
  // "… and |added that": what joins the two is neither's.
  while (head.length > 0 && JOINS[record.tag[head[head.length - 1] as number] as number]) head.pop();
  const rest = outer.tokens.filter((i) => i > last && (isOwn(i) || !fromCue(outer.cue)));
  const tokens = [...head, ...rest];
  return { ...outer, tokens };
}
