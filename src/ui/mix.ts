/** The mix: who speaks, in shares. Definitions are in docs/measures.md; nothing here judges. */
import type { Analysis, Source } from "../engine/types.ts";
import { speakersOf } from "./view.ts";

export interface Share {
  /** A kind, type or country code; null for what the text and the dictionary do not tell. */
  readonly key: string | null;
  readonly count: number;
  /** 0 to 1. */
  readonly share: number;
}

export interface Mix {
  readonly kinds: readonly Share[];
  readonly types: readonly Share[];
  readonly countries: readonly Share[];
  /** Quoted words by source kind; null stands for quotes without a certain speaker. */
  readonly words: readonly Share[];
}

function toShares(counts: ReadonlyMap<string | null, number>): Share[] {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts]
    .map(([key, count]) => ({ key, count, share: total === 0 ? 0 : count / total }))
    .sort((a, b) => Number(a.key === null) - Number(b.key === null) || b.count - a.count);
}

function tally(keys: readonly (string | null)[]): Share[] {
  const counts = new Map<string | null, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return toShares(counts);
}

/** Words between spaces: 어절 in Korean, words in English. */
const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== "").length;

function wordsByKind(analysis: Analysis): Share[] {
  const kinds = new Map(analysis.sources.map(({ id, kind }): [string, Source["kind"]] => [id, kind]));
  const counts = new Map<string | null, number>();
  for (const quote of analysis.quotes) {
    const speaker = speakersOf(quote)[0];
    const kind = (speaker === undefined ? null : kinds.get(speaker)) ?? null;
    const words = quote.content.reduce(
      (sum, [start, end]) => sum + countWords(analysis.text.slice(start, end)),
      0,
    );
    counts.set(kind, (counts.get(kind) ?? 0) + words);
  }
  return toShares(counts);
}

export function measureMix(analysis: Analysis): Mix {
  const named = analysis.sources.filter(({ kind }) => kind !== "anonymous");
  return {
    kinds: tally(analysis.sources.map(({ kind }) => kind)),
    types: tally(named.map(({ institution }) => institution?.type ?? null)),
    countries: tally(named.map(({ institution }) => institution?.country ?? null)),
    words: wordsByKind(analysis),
  };
}
