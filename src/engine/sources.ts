/** The list of sources and the quotes, as the contract wants them. */
import { affiliate } from "./affiliation.ts";
import type { Attribution, Guess } from "./attribution.ts";
import type { EntityLookup, Mention } from "./language.ts";
import type { Referent } from "./referents.ts";
import { compareSpans } from "./text/spans.ts";
import type { Candidate, Quote, Source, Span } from "./types.ts";

/** Only these many other candidates of an uncertain quote are worth showing. */
const CANDIDATES = 3;

/**
 * @returns quotes in order of position; sources with at least one quote, in order of first appearance
 */
export function assemble(
  text: string,
  attributions: readonly Attribution[],
  dictionary: EntityLookup,
  lang: string,
  date: string | null,
): { quotes: Quote[]; sources: Source[] } {
  const speaking = new Set<Referent>();
  for (const { certain, guesses, also } of attributions) {
    if (!certain) continue;
    if (guesses[0]?.referent) speaking.add(guesses[0].referent);
    for (const referent of also) speaking.add(referent);
  }
  const listed = [...speaking].sort((a, b) => firstStart(a) - firstStart(b));
  const ids = new Map(listed.map((referent, i) => [referent, `s${i + 1}`]));
  const sources = listed.map((referent) =>
    toSource(referent, ids.get(referent) as string, text, dictionary, lang, date),
  );

  const quotes = [...attributions]
    .sort((a, b) => (a.statement.content[0] as Span)[0] - (b.statement.content[0] as Span)[0])
    .map((attribution, i) => toQuote(attribution, `q${i + 1}`, ids));
  return { quotes, sources };
}

function toQuote(attribution: Attribution, id: string, ids: ReadonlyMap<Referent, string>): Quote {
  const { statement, guesses, also, certain } = attribution;
  const idOf = (referent: Referent | null): string | null => (referent && ids.get(referent)) ?? null;
  const best = guesses[0];
  // The words may be sure where it is not whom they mean ("he" of two men).
  const source = certain ? (best?.source ?? null) : attribution.worded;
  const quote: Quote = {
    id,
    kind: statement.kind,
    content: statement.content,
    cue: statement.cue,
    source: source && [source],
    sourceId: certain && best ? idOf(best.referent) : null,
    confidence: round(attribution.confidence),
  };
  const joint = certain ? also.map(idOf).filter((s): s is string => s !== null) : [];
  const open = !certain || (best !== undefined && !best.referent) ? candidatesOf(guesses, idOf) : [];
  return {
    ...quote,
    ...(joint.length > 0 ? { alsoSourceIds: joint } : {}),
    ...(open.length > 0 ? { candidates: open } : {}),
  };
}

function candidatesOf(
  guesses: readonly Guess[],
  idOf: (referent: Referent | null) => string | null,
): Candidate[] {
  return guesses.slice(0, CANDIDATES).map(({ referent, source, confidence }) => ({
    sourceId: idOf(referent),
    source: source && [source],
    confidence: round(confidence),
  }));
}

function toSource(
  referent: Referent,
  id: string,
  text: string,
  dictionary: EntityLookup,
  lang: string,
  date: string | null,
): Source {
  const name = referent.main;
  const stated = affiliate(referent, dictionary, lang, date);
  const entity = stated.entityId ? dictionary.entity(stated.entityId) : null;
  const anonymity = referent.mentions.find((m) => m.anonymity)?.anonymity;
  return {
    id,
    kind: referent.kind,
    name: name.name,
    ...(entity ? { names: entity.names } : {}),
    role: stated.role,
    ...(stated.role ? { roleBasis: stated.roleBasis, roleEvidence: stated.roleEvidence } : {}),
    institution: referent.kind === "organization" ? null : stated.institution,
    ...(stated.others.length > 0 ? { otherInstitutions: stated.others } : {}),
    entityId: stated.entityId,
    mentions: mentionSpans(referent, text),
    ...(referent.kind === "anonymous" ? { anonymity: anonymity ?? "nothing" } : {}),
  };
}

function mentionSpans(referent: Referent, text: string): Span[] {
  const spans = referent.mentions.map((m: Mention) => m.head).filter(([s, e]) => s < e && e <= text.length);
  spans.sort(compareSpans);
  return spans.filter((span, i) => i === 0 || span[0] >= (spans[i - 1] as Span)[1]);
}

const firstStart = (referent: Referent): number => Math.min(...referent.mentions.map((m) => m.span[0]));
const round = (x: number): number => Math.round(Math.max(0, Math.min(1, x)) * 1000) / 1000;
