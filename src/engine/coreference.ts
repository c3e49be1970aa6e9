/**
 * Who is who: joins the mentions of an article into referents.
 *
 * Names are joined to the best fitting earlier name (found by the words they share), pronouns and nominals to the
 * most salient recent referent that they can mean: near, speaking, outside of quoted words. This is the sieve order
 * of Lee et al. (2013), "Deterministic Coreference Resolution Based on Entity-Centric, Precision-Ranked Rules",
 * reduced to what naming a speaker needs. What stays open is said to be open.
 */
import type { CoreferenceRules, Mention, ScannedText, Statement } from "./language.ts";
import { indexAt, membership } from "./positions.ts";
import type { Referent, Resolution } from "./referents.ts";
import { contains, overlaps } from "./text/spans.ts";
import type { Span } from "./types.ts";

/** A name joins an earlier one from this fit on. */
const SAME_NAME = 0.5;
/** A pronoun or nominal joins from this fit on. */
const REFERS = 0.25;
/** How many recent referents a pronoun is held against. */
const MEMORY = 12;
/** What is left of the fit of a nominal that repeats a role, however far back the role was stated. */
const ROLE_REPEATED = 0.5;
/** How many referents may share a key. */
const CROWD = 64;
/** Two candidates closer than this are a tie. */
const TIE = 0.02;
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
  const byKey = new Map<string, Referent[]>();
  const recent: Recent[] = [];
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
    if (mention.form === "name") for (const key of keysOf(mention)) add(byKey, key, referent);
    resolutions.set(mention, { referent, confidence, rivals });
    note(referent, mention);
  };

  const begin = (mention: Mention, confidence = 1): Referent => {
    const referent: Referent = { kind: mention.kind, mentions: [], entityId: null };
    referents.push(referent);
    if (mention.form === "unnamed" || mention.form === "nominal") add(byKey, phraseKey(mention), referent);
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
      for (const referent of byKey.get(key) ?? []) {
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
      resolutions.set(mention, { referent: null, confidence: 0, rivals: scored.map(([, r]) => r) });
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
          ? nameOf(entry.referent)
          : entry.mention,
      );
      if (fit <= 0) continue;
      const distance = Math.max(0, sentence - entry.sentence);
      const salience = FADE ** distance * (entry.speaks ? 1.25 : 1) * (entry.inContent ? 0.6 : 1);
      scored.push([fit * Math.min(1, salience) + lastStart(entry.referent) * 1e-12, entry.referent]);
    }
    // A nominal that repeats somebody's role may reach further back than salience does.
    if (mention.form === "nominal" && mention.refersBy)
      for (const referent of byKey.get(roleKey(mention.refersBy)) ?? []) {
        const worth = rules.canRefer(mention, nameOf(referent)) * ROLE_REPEATED;
        const known = scored.findIndex(([, r]) => r === referent);
        if (known < 0 && worth > 0) scored.push([worth, referent]);
        else if (known >= 0 && (scored[known] as [number, Referent])[0] < worth)
          scored[known] = [worth, referent];
      }
    scored.sort((a, b) => b[0] - a[0]);
    const best = scored[0];
    if (best && best[0] >= REFERS) {
      const rival = scored[1];
      const margin = rival ? (best[0] - rival[0]) / best[0] : 1;
      const confidence =
        Math.min(1, 0.55 + 0.45 * Math.min(1, margin * 2)) * Math.min(1, 0.5 + best[0] * 0.6);
      found(mention, best[1], confidence, rival ? [rival[1]] : []);
      return;
    }
    if (mention.form === "nominal") {
      const same = (byKey.get(phraseKey(mention)) ?? []).find((r) => r.kind === mention.kind);
      if (same) found(mention, same, 0.9);
      else begin(mention, 0.9);
      return;
    }
    resolutions.set(mention, { referent: null, confidence: 0, rivals: scored.map(([, r]) => r) });
  };

  const resolve = (mention: Mention): void => {
    if (mention.form === "name") resolveName(mention);
    else if (mention.form === "unnamed") {
      const same = (byKey.get(phraseKey(mention)) ?? []).find((r) => r.kind === mention.kind);
      if (same) found(mention, same, 1);
      else begin(mention);
    } else resolvePhrase(mention);
    const referent = resolutions.get(mention)?.referent;
    if (referent && mention.role)
      for (const word of roleWords(mention.role.text)) add(byKey, roleKey(word), referent);
    for (const other of mention.also ?? []) resolve(other);
  };

  for (const mention of mentions) resolve(mention);
  return { referents, resolutions };
}

/** The mention that tells most of who this is: the name with most words, else the first mention. */
export function nameOf(referent: Referent): Mention {
  let best: Mention | null = null;
  for (const mention of referent.mentions)
    if (mention.form === "name" && (!best || mention.tokens.length > best.tokens.length)) best = mention;
  return best ?? (referent.mentions[0] as Mention);
}

/** Fit to the referent: the best fit to any of its last names, since a name may shrink step by step. */
function bestName(mention: Mention, referent: Referent, rules: CoreferenceRules): number {
  let best = 0;
  let compared = 0;
  const seen = new Set<string>();
  for (let i = referent.mentions.length - 1; i >= 0 && compared < 8; i--) {
    const earlier = referent.mentions[i] as Mention;
    if (earlier.form !== "name" || seen.has(earlier.name)) continue;
    seen.add(earlier.name);
    compared++;
    best = Math.max(best, rules.sameName(mention, earlier));
  }
  const full = nameOf(referent);
  return full.form === "name" ? Math.max(best, rules.sameName(mention, full)) : best;
}

const lastStart = (referent: Referent): number =>
  referent.mentions[referent.mentions.length - 1]?.head[0] ?? 0;

const fold = (word: string): string => word.toLowerCase().replace(/[-'’.\s]/g, "");

const phraseKey = (mention: Mention): string => `phrase ${mention.name.toLowerCase()}`;
const roleKey = (word: string): string => `role ${fold(word)}`;
const roleWords = (role: string): string[] => {
  const words = role.split(/\s+/).filter(Boolean);
  return words.length > 1 ? [role, ...words] : words;
};

/**
 * Under which keys two forms of one name meet: each word, the whole, the initials ("FBI"), an alias in brackets
 * and, since Hangul writes family and given name together, the first one and two syllables.
 */
function keysOf(mention: Mention): Set<string> {
  const keys = new Set<string>();
  let initials = "";
  for (const token of mention.tokens) {
    const word = fold(token);
    if (!word) continue;
    keys.add(word);
    if (/^\p{Lu}/u.test(token)) initials += (token[0] as string).toLowerCase();
    if (/^[가-힣]/.test(word)) {
      keys.add(word.slice(0, 1));
      keys.add(word.slice(0, 2));
    }
  }
  keys.add(fold(mention.name));
  if (initials.length > 1) keys.add(initials);
  if (mention.alias) keys.add(fold(mention.alias));
  return keys;
}

/** Keeps the latest `CROWD` referents of a key: "university" in a list of hundreds must not cost the square. */
function add(map: Map<string, Referent[]>, key: string, referent: Referent): void {
  const known = map.get(key);
  if (!known) map.set(key, [referent]);
  else if (!known.includes(referent)) {
    known.push(referent);
    if (known.length > CROWD) known.shift();
  }
}
