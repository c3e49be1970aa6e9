/** Runs the Korean pack in the engine without a dictionary, and puts the result in words. */
import { analyzeWith } from "../../../../src/engine/analyze.ts";
import type { EntityLookup } from "../../../../src/engine/language.ts";
import type { Analysis, Quote, Source } from "../../../../src/engine/types.ts";
import { createKorean } from "../../../../src/languages/ko/index.ts";

const nothing: EntityLookup = {
  match: () => [],
  entity: () => null,
  find: () => null,
  post: () => null,
  typeByHead: () => null,
};

const pack = createKorean();

export const analyze = (text: string): Analysis => analyzeWith(pack, nothing, { text });

/** A quote as `kind: words | words — cue — source words`. */
export function told({ text, quotes }: Analysis): string[] {
  const words = (spans: readonly (readonly [number, number])[] | null): string =>
    spans === null ? "-" : spans.map(([s, e]) => text.slice(s, e)).join(" | ");
  return quotes.map((q) => `${q.kind}: ${words(q.content)} — ${words(q.cue)} — ${words(q.source)}`);
}

export const reports = (text: string): string[] => told(analyze(text));

/** Who speaks, quote by quote: `name / role / institution`, or `-`. */
export function speakers(text: string): string[] {
  const { quotes, sources } = analyze(text);
  return quotes.map((q) => describeSource(sourceOf(q, sources)));
}

export const sourceOf = (quote: Quote, sources: readonly Source[]): Source | undefined =>
  sources.find((s) => s.id === quote.sourceId);

export const describeSource = (s: Source | undefined): string =>
  s ? [s.name, s.role ?? "-", s.institution?.name ?? "-"].join(" / ") : "-";
