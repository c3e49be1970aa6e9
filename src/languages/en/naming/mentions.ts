/** Everybody who is named in an article. */
import type { Mention, PackContext, ScannedText, Statement } from "../../../engine/language.ts";
import { sameSpan } from "../../../engine/text/spans.ts";
import type { Span } from "../../../engine/types.ts";
import { nameAhead } from "./cataphora.ts";
import { findChunks } from "./chunks.ts";
import { ADVERB, CONJUNCTION, DETERMINER, NOUN, PLURAL, PREPOSITION, PRONOUN, VERB } from "./lexicon.ts";
import { MentionMaker } from "./make.ts";
import { resolveOwners } from "./owners.ts";
import { readPerson } from "./person.ts";
import { readPhrase } from "./phrase.ts";
import type { Grammar } from "./phrase-shape.ts";
import { buildRegistry } from "./registry.ts";
import { readSource } from "./sources.ts";
import { placeLength } from "./spelling.ts";
import { at, CAPITALS, MARK, POSSESSIVE, tokenize } from "./tokens.ts";

/**
 * All mentions in order of position. Each source of a statement is covered by exactly one: the others that would
 * overlap it are left out.
 */
export function findMentions(
  scanned: ScannedText,
  statements: readonly Statement[],
  context: PackContext,
): readonly Mention[] {
  const tokens = tokenize(scanned);
  const registry = buildRegistry(tokens, findChunks(tokens, scanned), context.hits);
  const grammar: Grammar = { tokens, registry };
  const maker = new MentionMaker(grammar, context);
  const mentions: Mention[] = [];
  const covered = new Uint8Array(tokens.count + 1);
  const cover = (mention: Mention): void => {
    mentions.push(mention);
    for (let i = tokens.at(mention.span[0]); i < tokens.count && at(tokens.start, i) < mention.span[1]; i++)
      covered[i] = 1;
  };

  const sources = mergedSources(statements);
  for (const [index, [start, end]] of sources.entries()) {
    const from = widen(grammar, tokens.at(start), end);
    let to = from;
    while (to < tokens.count && at(tokens.start, to) < end) to++;
    const word = tokens.word[from];
    const relative = to - from === 1 && (word === "who" || word === "which" || word === "that");
    const mention =
      isDateline(grammar, from, to) || isTold(grammar, to)
        ? null
        : relative
          ? (antecedent(grammar, maker, from) ?? maker.pronoun(from, [start, end]))
          : maker.source(readSource(grammar, from, to), [start, end]);
    const found = mention ?? maker.nobody([start, end]);
    // An apposition or a widened phrase stops before the next source words.
    const span: Span = [
      Math.max(found.span[0], sources[index - 1]?.[1] ?? 0),
      Math.min(found.span[1], sources[index + 1]?.[0] ?? Number.POSITIVE_INFINITY),
    ];
    cover(sameSpan(span, found.span) ? found : { ...found, span });
  }
  for (const name of registry.names) {
    if (covered.subarray(name.from, name.to).includes(1) || isByline(grammar, name.chunk.from)) continue;
    if (name.kind === "person") {
      const phrase = readPerson(grammar, name);
      let to = phrase.to;
      for (let i = name.chunk.to; i < to; i++) if (covered[i]) to = i;
      let from = phrase.from;
      for (let i = name.from; i >= from; i--) if (covered[i]) from = i + 1;
      mentions.push(maker.person({ ...phrase, from, to }));
    } else if (
      name.kind === "organization" &&
      (name.sure || name.hit || name.chunk.alias || maker.spoke(name))
    )
      mentions.push(maker.body(name, tokens.spanOf(name.from, name.to)));
    else if (name.kind === "place" && maker.spoke(name))
      mentions.push(maker.body(name, tokens.spanOf(name.from, name.to)));
  }
  for (const mention of introductions(grammar, maker, mentions, covered)) mentions.push(mention);
  mentions.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  return resolveOwners(nameAhead(mentions), maker.owners, scanned.regions);

  /** What a relative pronoun stands for: the phrase right before it, whose mention then includes the pronoun. */
  function antecedent({ tokens, registry }: Grammar, make: MentionMaker, pronoun: number): Mention | null {
    let end = pronoun;
    while (end > 0 && at(tokens.shape, end - 1) & MARK && tokens.word[end - 1] !== ")") end--;
    const first = at(tokens.sentenceStart, at(tokens.sentence, pronoun));
    const until = at(tokens.end, pronoun);
    for (const name of [registry.at(end - 1)]) {
      if (!name || name.chunk.to !== end || covered[name.from]) continue;
      if (name.kind === "person") {
        const phrase = readPerson(grammar, name);
        return make.person(phrase, [at(tokens.start, phrase.from), until]);
      }
      return make.body(name, [at(tokens.start, name.chunk.from), until]);
    }
    // "Gary Mottola, research director at the foundation, who": the person before the apposition.
    for (let j = end - 1; j >= first && end - j < 30; j--) {
      const name = registry.at(j);
      if (covered[j]) break;
      if (name?.kind !== "person") continue;
      const phrase = readPerson(grammar, name);
      if (phrase.relative === pronoun) return make.person(phrase, [at(tokens.start, phrase.from), until]);
      j = name.chunk.from;
    }
    let best: ReturnType<typeof readPhrase> = null;
    for (let j = end - 1; j >= first && end - j < 24; j--) {
      const bits = at(tokens.bits, j);
      if (at(tokens.shape, j) & MARK && !registry.at(j)) break;
      if (bits & VERB && !(bits & (DETERMINER | NOUN))) break;
      if (covered[j]) break;
      const opens =
        bits & DETERMINER ||
        j === first ||
        at(tokens.bits, j - 1) & (VERB | CONJUNCTION | ADVERB | PRONOUN) ||
        registry.at(j)?.chunk.from === j;
      if (!opens) continue;
      const phrase = readPhrase(grammar, j, end, true);
      if (phrase && phrase.to === end) best = phrase;
    }
    if (!best) return null;
    const meaning = readSource(grammar, best.from, best.to);
    return meaning && meaning.is !== "pronoun"
      ? make.source(meaning, [at(tokens.start, best.from), until])
      : null;
  }
}

/** "A group of employees", "a 43-year-old man": what a source calls "the group" or "the man" later. */
function introductions(
  grammar: Grammar,
  maker: MentionMaker,
  mentions: readonly Mention[],
  covered: Uint8Array,
): Mention[] {
  const { tokens } = grammar;
  const wanted = new Set<string>();
  for (const { form, refersBy } of mentions)
    if (form === "nominal" && refersBy && !refersBy.endsWith(" issued"))
      wanted.add(refersBy.slice(refersBy.lastIndexOf(" ") + 1));
  if (wanted.size === 0) return [];
  const found: Mention[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (covered[i] || !(tokens.word[i] === "a" || tokens.word[i] === "an")) continue;
    const end = at(tokens.sentenceStart, at(tokens.sentence, i) + 1);
    const phrase = readPhrase(grammar, i, end);
    if (!phrase || phrase.name || !wanted.has(tokens.word[phrase.head] as string)) continue;
    let free = true;
    for (let k = i; k < phrase.coreTo; k++) if (covered[k]) free = false;
    const meaning = free ? readSource(grammar, i, phrase.coreTo) : null;
    if (meaning?.is !== "noun") continue;
    const mention = maker.nouns.make(
      phrase,
      meaning.kind,
      meaning.description,
      tokens.spanOf(i, phrase.coreTo),
    );
    found.push(mention);
  }
  return found;
}

/**
 * "Agencies from South Korea, | the United States, Japan and others": where the list of which the source words are
 * the end hangs on a noun, the noun speaks.
 */
function widen({ tokens, registry }: Grammar, from: number, end: number): number {
  let isList = false;
  for (let i = from; i < tokens.count && at(tokens.start, i) < end; i++) isList ||= tokens.word[i] === "and";
  if (!isList || tokens.word[from - 1] !== ",") return from;
  let k = from;
  const first = at(tokens.sentenceStart, at(tokens.sentence, from));
  while (k > first && tokens.word[k - 1] === ",") {
    const name = registry.at(k - 2);
    if (!name || name.chunk.to !== k - 1) return from;
    k = name.chunk.from;
    while (k > first && (at(tokens.bits, k - 1) & DETERMINER || at(tokens.shape, k - 1) & POSSESSIVE)) {
      const owner = registry.at(k - 2);
      k = at(tokens.shape, k - 1) & POSSESSIVE ? (owner?.chunk.from ?? k - 2) : k - 1;
    }
  }
  const head = k - 2;
  if (!/^(?:from|of|including|like|in)$/.test(tokens.word[k - 1] ?? "") || head < first) return from;
  if (!(at(tokens.bits, head) & NOUN) || !(at(tokens.bits, head) & PLURAL)) return from;
  let start = head;
  while (start > first && head - start < 4) {
    const bits = at(tokens.bits, start - 1);
    if (at(tokens.shape, start - 1) & MARK || bits & (VERB | PREPOSITION | CONJUNCTION | PRONOUN | ADVERB))
      break;
    start--;
    if (bits & DETERMINER) break;
  }
  return start;
}

/** "NEW DELHI: Pakistan said …" */
function isDateline({ tokens }: Grammar, from: number, to: number): boolean {
  if (!/^[:–—-]$/.test(tokens.word[to] ?? "") || from !== at(tokens.sentenceStart, at(tokens.sentence, from)))
    return false;
  for (let i = from; i < to; i++) if (!(at(tokens.shape, i) & CAPITALS)) return false;
  const places = placeLength(tokens, from);
  return places > 0;
}

/** "Employees were told that …": who is told does not speak. */
function isTold({ tokens }: Grammar, to: number): boolean {
  let be = false;
  for (let i = to; i < to + 5; i++) {
    const word = tokens.word[i] ?? "";
    if (/^(?:was|were|been|are|is|being)$/.test(word)) be = true;
    else if (
      be &&
      /^(?:told|informed|asked|warned|urged|advised|reminded|notified|assured|promised|briefed)$/.test(word)
    )
      return true;
    else if (!(at(tokens.bits, i) & (VERB | ADVERB))) return false;
  }
  return false;
}

/** "(Reuters) —" at the begin of a text names the agency that wrote it. */
function isByline({ tokens }: Grammar, i: number): boolean {
  return i < 12 && tokens.word[i - 1] === "(" && /^[)/]$/.test(tokens.word[i + 1] ?? "");
}

/** The source spans in order, those that overlap as one; less likely ones only where they meet no other. */
function mergedSources(statements: readonly Statement[]): Span[] {
  const sources: Span[] = [];
  const alternatives: Span[] = [];
  for (const statement of statements) {
    if (statement.source) sources.push(statement.source);
    for (const { source } of statement.alternatives ?? []) alternatives.push(source);
  }
  const first = merge(sources);
  const others = merge(alternatives);
  let i = 0;
  const free = others.filter(([start, end]) => {
    while (i < first.length && (first[i] as Span)[1] <= start) i++;
    const near = first[i];
    return !near || near[0] >= end;
  });
  return [...first, ...free].sort((a, b) => a[0] - b[0]);
}

function merge(spans: readonly Span[]): Span[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (start >= end) continue;
    const last = merged[merged.length - 1];
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
