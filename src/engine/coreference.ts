/**
 * Who is who: joins the mentions of an article into referents.
 *
 * Names are joined to the best fitting earlier name (found by the words they share), pronouns and nominals to the
 * most salient recent referent that they can mean: near, speaking, outside of quoted words. This is the sieve order
 * of Lee et al. (2013), "Deterministic Coreference Resolution Based on Entity-Centric, Precision-Ranked Rules",
 * reduced to what naming a speaker needs. What stays open is said to be open.
 */
import type { CoreferenceRules, Mention, ScannedText, Statement } from "./language.ts";
import { KeyIndex, keysOf, phraseKey, roleKey, roleWords } from "./name-keys.ts";
import { indexAt, membership } from "./positions.ts";
import type { Referent, Resolution } from "./referents.ts";
import { contains, overlaps } from "./text/spans.ts";
import type { Span } from "./types.ts";

/** A name joins an earlier one from this fit on. */
const SAME_NAME = 0.5;
/** A pronoun or nominal joins from this fit on. */
const REFERS = 0.25;
/** How many names of a referent a new one is held against. */
const NAMES = 8;
/** How many recent referents a pronoun is held against. */
const MEMORY = 12;
/** What is left of the fit of a nominal that repeats a role, however far back the role was stated. */
const ROLE_REPEATED = 0.5;
/** Two candidates closer than this are a tie. */
const TIE = 0.02;
/** Who has just spoken is meant rather than who is merely named, and still more than who is only spoken of. */
const SPEAKING = 1.15;
const SPOKEN_OF = 0.6;
/** The share of its weight that a referent keeps for each sentence back. */
const FADE = 0.82;

interface Recent {
  readonly referent: Referent;
  mention: Mention;
  sentence: number;
  /** The mention stood in somebody's quoted or reported words. */
  inContent: boolean;
  /** The mention was the source of a statement. */
  speaks: boolean;
}

/**
 * @param mentions in order of position
 * @returns the referents in order of first mention, and for each mention (by identity) what it resolves to
 */
export function resolveMentions(
  scanned: ScannedText,
  statements: readonly Statement[],
  mentions: readonly Mention[],
  rules: CoreferenceRules,
): { referents: readonly Referent[]; resolutions: ReadonlyMap<Mention, Resolution> } {
  const referents: Referent[] = [];
  const resolutions = new Map<Mention, Resolution>();
  const byEntity = new Map<string, Referent>();
  const byKey = new KeyIndex();
  const recent: Recent[] = [];
  /** The last name that several bear: who comes after it as "he" is one of them, and stays as open. */
  let undecided: { readonly mention: Mention; readonly rivals: readonly Referent[] } | null = null;
  const said = membership(statements.flatMap((s) => s.content));
  const sources = statements
    .filter((s) => s.source)
    .sort((a, b) => (a.source as Span)[0] - (b.source as Span)[0]);
  const sourceSpans = sources.map((s) => s.source as Span);

  const statementOf = (mention: Mention): Statement | null => {
    for (let i = indexAt(sourceSpans, mention.span[1] - 1); i >= 0; i--) {
      const span = sourceSpans[i] as Span;
      if (overlaps(span, mention.span)) return sources[i] as Statement;
      if (span[1] <= mention.span[0]) break;
    }
    return null;
  };

  const note = (referent: Referent, mention: Mention): void => {
    const sentence = indexAt(scanned.sentences, mention.head[0]);
    const entry: Recent = {
      referent,
      mention,
      sentence,
      inContent: said(mention.head[0]),
      speaks: statementOf(mention) !== null,
    };
    const known = recent.findIndex((r) => r.referent === referent);
    if (known >= 0) {
      const [old] = recent.splice(known, 1) as [Recent];
      // Being spoken of in the same sentence takes nothing from one who just spoke.
      if (old.sentence === sentence && old.speaks && !entry.speaks) {
        entry.speaks = true;
        entry.inContent = old.inContent;
      }
    }
    recent.push(entry);
    if (recent.length > MEMORY) recent.shift();
  };

  const found = (
    mention: Mention,
    referent: Referent,
    confidence: number,
    rivals: readonly Referent[] = [],
  ): void => {
    referent.mentions.push(mention);
    if (mention.entityId && !referent.entityId) {
      referent.entityId = mention.entityId;
      byEntity.set(mention.entityId, referent);
    }
    if (mention.form === "name") takeName(referent, mention, byKey);
    resolutions.set(mention, { referent, confidence, rivals });
    note(referent, mention);
  };

  const begin = (mention: Mention, confidence = 1): Referent => {
    const referent: Referent = {
      kind: mention.kind,
      mentions: [],
      names: [],
      main: mention,
      entityId: null,
    };
    referents.push(referent);
    if (mention.form === "unnamed" || mention.form === "nominal") byKey.add(phraseKey(mention), referent);
    found(mention, referent, confidence);
    return referent;
  };

  const resolveName = (mention: Mention): void => {
    const known = mention.entityId ? byEntity.get(mention.entityId) : undefined;
    if (known && known.kind === mention.kind) {
      found(mention, known, 1);
      return;
    }
    const scored: [number, Referent][] = [];
    const seen = new Set<Referent>();
    for (const key of keysOf(mention))
      for (const referent of byKey.get(key)) {
        if (seen.has(referent) || referent.kind !== mention.kind) continue;
        seen.add(referent);
        const score = bestName(mention, referent, rules);
        if (score >= SAME_NAME) scored.push([score, referent]);
      }
    scored.sort((a, b) => b[0] - a[0]);
    const [best, second] = scored;
    if (!best) {
      begin(mention);
      return;
    }
    if (second && best[0] - second[0] < TIE && mention.kind === "person") {
      const rivals = scored.map(([, r]) => r);
      undecided = { mention, rivals };
      resolutions.set(mention, { referent: null, confidence: 0, rivals });
      return;
    }
    const latest =
      second && best[0] - second[0] < TIE
        ? (scored.filter(([s]) => best[0] - s < TIE).sort((a, b) => lastStart(b[1]) - lastStart(a[1]))[0] as [
            number,
            Referent,
          ])
        : best;
    found(mention, latest[1], latest[0]);
  };

  const resolvePhrase = (mention: Mention): void => {
    const sentence = indexAt(scanned.sentences, mention.head[0]);
    const own = statementOf(mention);
    const scored: [number, Referent][] = [];
    for (const entry of recent) {
      // Who is talked about in the words that the phrase introduces is not who says them.
      if (own?.content.some((c) => contains(c, entry.mention.head))) continue;
      const fit = rules.canRefer(
        mention,
        entry.mention.form === "pronoun" || entry.mention.kind !== entry.referent.kind
          ? entry.referent.main
          : entry.mention,
      );
      if (fit <= 0) continue;
      const distance = Math.max(0, sentence - entry.sentence);
      const salience = FADE ** distance * (entry.speaks ? SPEAKING : 1) * (entry.inContent ? SPOKEN_OF : 1);
      scored.push([fit * Math.min(1, salience) + lastStart(entry.referent) * 1e-12, entry.referent]);
    }
    // A nominal that repeats somebody's role may reach further back than salience does.
    if (mention.form === "nominal" && mention.refersBy)
      for (const referent of byKey.get(roleKey(mention.refersBy))) {
        const worth = rules.canRefer(mention, referent.main) * ROLE_REPEATED;
        const known = scored.findIndex(([, r]) => r === referent);
        if (known < 0 && worth > 0) scored.push([worth, referent]);
        else if (known >= 0 && (scored[known] as [number, Referent])[0] < worth)
          scored[known] = [worth, referent];
      }
    scored.sort((a, b) => b[0] - a[0]);
    const best = scored[0];
    const open = undecided as { readonly mention: Mention; readonly rivals: readonly Referent[] } | null;
    if (
      open &&
      (!best || lastStart(best[1]) < open.mention.head[0]) &&
      rules.canRefer(mention, open.mention) > 0
    ) {
      resolutions.set(mention, { referent: null, confidence: 0, rivals: open.rivals });
      return;
    }
    if (best && best[0] >= REFERS) {
      const rival = scored[1];
      const margin = rival ? (best[0] - rival[0]) / best[0] : 1;
      const confidence =
        Math.min(1, 0.55 + 0.45 * Math.min(1, margin * 2)) * Math.min(1, 0.5 + best[0] * 0.6);
      found(mention, best[1], confidence, rival ? [rival[1]] : []);
      return;
    }
    if (mention.form === "nominal") {
      const same = byKey.get(phraseKey(mention)).find((r) => r.kind === mention.kind);
      if (same) found(mention, same, 0.9);
      else begin(mention, 0.9);
      return;
    }
    resolutions.set(mention, { referent: null, confidence: 0, rivals: scored.map(([, r]) => r) });
  };

  const resolve = (mention: Mention): void => {
    if (mention.form === "name") resolveName(mention);
    else if (mention.form === "unnamed") {
      const same = byKey.get(phraseKey(mention)).find((r) => r.kind === mention.kind);
      if (same) found(mention, same, 1);
      else begin(mention);
    } else resolvePhrase(mention);
    const referent = resolutions.get(mention)?.referent;
    if (referent && mention.role)
      for (const word of roleWords(mention.role.text)) byKey.add(roleKey(word), referent);
    for (const other of mention.also ?? []) resolve(other);
  };

  for (const mention of mentions) resolve(mention);
  return { referents, resolutions };
}

/** Keeps a name that the referent did not go by before. */
function takeName(referent: Referent, mention: Mention, byKey: KeyIndex): void {
  if (referent.names.some((known) => known.name === mention.name && known.alias === mention.alias)) return;
  referent.names.push(mention);
  if (referent.names.length > NAMES) referent.names.shift();
  if (referent.main.form !== "name" || mention.tokens.length > referent.main.tokens.length)
    referent.main = mention;
  for (const key of keysOf(mention)) byKey.add(key, referent);
}

/** Fit to the referent: the best fit to any of its names, since a name may shrink step by step. */
function bestName(mention: Mention, referent: Referent, rules: CoreferenceRules): number {
  let best = referent.main.form === "name" ? rules.sameName(mention, referent.main) : 0;
  for (const name of referent.names) if (best < 1) best = Math.max(best, rules.sameName(mention, name));
  return best;
}

const lastStart = (referent: Referent): number =>
  referent.mentions[referent.mentions.length - 1]?.head[0] ?? 0;
