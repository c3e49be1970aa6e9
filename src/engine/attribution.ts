/** Which statement is whose: statements with their source words → referents, with confidence. */
import { findInterviewee } from "./interviewee.ts";
import type { Mention, ScannedText, Statement } from "./language.ts";
import { indexAt } from "./positions.ts";
import type { Referent, Resolution } from "./referents.ts";
import { overlapLength } from "./text/spans.ts";
import type { Span } from "./types.ts";

/** What a carried-over speaker keeps of the confidence of the attribution that it is carried from. */
const CARRIED = 0.9;
/** Over how many paragraphs a speaker is carried when nobody else speaks between. */
const CARRY_PARAGRAPHS = 1;
/** How many statements ahead a speaker named after the quote may stand. */
const LOOK_AHEAD = 2;

export interface Guess {
  readonly referent: Referent | null;
  readonly source: Span | null;
  readonly confidence: number;
}

export interface Attribution {
  readonly statement: Statement;
  /** Best first; the first one is the answer if it is sure enough. Empty if nobody is named. */
  readonly guesses: readonly Guess[];
  /** Joint speakers besides the first guess. */
  readonly also: readonly Referent[];
  /** False where nobody is near enough or sure enough to be shown as the speaker. */
  readonly certain: boolean;
  /** The words beside the quote that name its speaker, if they are sure, even where it is not whom they mean. */
  readonly worded: Span | null;
  /** Of the best guess. */
  readonly confidence: number;
}

interface Speaker {
  readonly referent: Referent;
  readonly also: readonly Referent[];
  readonly confidence: number;
  readonly paragraph: number;
}

/**
 * @param statements in order of position
 * @param mentions in order of position
 * @param certainFrom the language's threshold
 */
export function attribute(
  scanned: ScannedText,
  statements: readonly Statement[],
  mentions: readonly Mention[],
  resolutions: ReadonlyMap<Mention, Resolution>,
  certainFrom: number,
): readonly Attribution[] {
  const find = mentionFinder(mentions);
  const paragraphOf = (statement: Statement): number =>
    indexAt(scanned.paragraphs, (statement.content[0] as Span)[0]);

  const guessesFor = (source: Span, confidence: number): { guesses: Guess[]; also: Referent[] } => {
    const mention = find(source);
    const resolution = mention && resolutions.get(mention);
    if (!mention || !resolution) return { guesses: [{ referent: null, source, confidence }], also: [] };
    const also = (mention.also ?? [])
      .map((m) => resolutions.get(m)?.referent)
      .filter((r): r is Referent => r != null && r !== resolution.referent);
    const guesses: Guess[] = resolution.referent
      ? [{ referent: resolution.referent, source, confidence: confidence * resolution.confidence }]
      : [{ referent: null, source, confidence }];
    for (const rival of resolution.rivals)
      if (rival !== resolution.referent)
        guesses.push({
          referent: rival,
          source,
          confidence: confidence * (resolution.referent ? 0.3 : 0.45),
        });
    return { guesses, also };
  };

  /** The speaker of a statement beside which nobody is named. */
  const speakerWithout = (statement: Statement, index: number, paragraph: number): Speaker | null => {
    if (statement.without === "next") {
      const referentOf = (source: Span): Referent | null =>
        guessesFor(source, 1).guesses[0]?.referent ?? null;
      return nextSpeaker(statements, index, paragraphOf, referentOf, paragraph);
    }
    if (statement.without === "interviewee") {
      interviewee ??= { found: findInterviewee(mentions, resolutions, (statement.content[0] as Span)[0]) };
      return interviewee.found && { ...interviewee.found, also: [], paragraph };
    }
    return last && paragraph - last.paragraph <= CARRY_PARAGRAPHS ? last : null;
  };

  let interviewee: { readonly found: ReturnType<typeof findInterviewee> } | null = null;
  let last = null as Speaker | null;
  const attributions: Attribution[] = [];
  for (const [index, statement] of statements.entries()) {
    const paragraph = paragraphOf(statement);
    const finish = (guesses: readonly Guess[], also: readonly Referent[]): void => {
      const best = guesses[0];
      const certain = best !== undefined && best.confidence >= certainFrom;
      attributions.push({
        statement,
        guesses,
        also,
        certain,
        worded: statement.confidence >= certainFrom ? statement.source : null,
        confidence: best?.confidence ?? statement.confidence,
      });
      if (certain && best.referent)
        last = { referent: best.referent, also, confidence: best.confidence, paragraph };
      else if (statement.source || statement.without === "nobody") last = null;
    };

    if (statement.source) {
      const { guesses, also } = guessesFor(statement.source, statement.confidence);
      for (const other of statement.alternatives ?? [])
        guesses.push(...guessesFor(other.source, other.confidence).guesses);
      finish(guesses, also);
      continue;
    }
    if (statement.without === "nobody") {
      finish([], []);
      continue;
    }
    const speaker = speakerWithout(statement, index, paragraph);
    if (!speaker) {
      finish([], []);
      continue;
    }
    const confidence = Math.min(statement.confidence, speaker.confidence) * CARRIED;
    finish([{ referent: speaker.referent, source: null, confidence }], speaker.also);
  }
  return attributions;
}

/** The source of one of the next statements, for a quote that stands before the sentence which names its speaker. */
function nextSpeaker(
  statements: readonly Statement[],
  index: number,
  paragraphOf: (statement: Statement) => number,
  referentOf: (source: Span) => Referent | null,
  paragraph: number,
): Speaker | null {
  for (const next of statements.slice(index + 1, index + 1 + LOOK_AHEAD)) {
    if (paragraphOf(next) - paragraph > 1) return null;
    const referent = next.source && referentOf(next.source);
    if (referent) return { referent, also: [], confidence: next.confidence, paragraph };
  }
  return null;
}

/** Finds the mention that a source phrase means: the one that shares most with it. */
function mentionFinder(mentions: readonly Mention[]): (source: Span) => Mention | null {
  const spans = mentions.map((m) => m.span);
  const longest = spans.reduce((max, [start, end]) => Math.max(max, end - start), 0);
  return (source) => {
    let best: Mention | null = null;
    let most = 0;
    for (let i = indexAt(spans, source[1] - 1); i >= 0; i--) {
      const mention = mentions[i] as Mention;
      if (mention.span[0] + longest <= source[0]) break;
      const common = overlapLength(mention.span, source);
      // Of two that share as much, the one whose head stands in the source, then the earlier one.
      const worth = common * 2 + (overlapLength(mention.head, source) > 0 ? 1 : 0);
      if (common > 0 && worth >= most) {
        most = worth;
        best = mention;
      }
    }
    return best;
  };
}
