/** The stages in their order: text → quotes → mentions → who is who → attribution → sources. */
import { attribute } from "./attribution.ts";
import { resolveMentions } from "./coreference.ts";
import type { EntityLookup, LanguagePack, PackContext } from "./language.ts";
import { assemble } from "./sources.ts";
import { scan } from "./text/scan.ts";
import { compareSpans } from "./text/spans.ts";
import type { Analysis, AnalysisInput, Span } from "./types.ts";

/** Receives each stage's result; for tests and `analyze --trace`. */
export type Trace = (stage: string, message: string, span?: Span) => void;

/**
 * Analyses one article in the pack's language. Never throws for any string; offsets are UTF-16 code units of
 * `input.text`, which is returned unchanged.
 */
export function analyzeWith(
  pack: LanguagePack,
  dictionary: EntityLookup,
  input: AnalysisInput,
  trace?: Trace,
): Analysis {
  const { text } = input;
  const date = input.date ?? null;
  const scanned = scan(text, pack.scan);
  const context: PackContext = {
    hits: dictionary.match(text),
    dictionary,
    title: input.title ?? null,
    date,
    publisher: input.publisher ?? null,
    ...(trace ? { trace } : {}),
  };
  const statements = [...pack.findStatements(scanned, context)].sort((a, b) =>
    compareSpans(a.content[0] as Span, b.content[0] as Span),
  );
  const mentions = [...pack.findMentions(scanned, statements, context)].sort((a, b) =>
    compareSpans(a.span, b.span),
  );
  const { resolutions } = resolveMentions(scanned, statements, mentions, pack.coreference);
  const attributions = attribute(scanned, statements, mentions, resolutions, pack.certainFrom);
  const { quotes, sources } = assemble(text, attributions, dictionary, pack.lang, date);
  const nonSpeech = [...pack.findNonSpeech(scanned, statements, context)].sort(compareSpans);
  if (trace) {
    for (const s of statements) trace("statement", `${s.kind} ${s.without} ${s.confidence}`, s.content[0]);
    for (const m of mentions) trace("mention", `${m.form} ${m.kind} ${m.name}`, m.span);
  }
  return { ...emptyAnalysis(input, pack.lang), quotes, sources, nonSpeech };
}

/** An analysis that found nothing: for blank texts and for languages that no pack speaks. */
export function emptyAnalysis(input: AnalysisInput, lang: string): Analysis {
  return {
    id: input.id ?? "",
    lang,
    title: input.title ?? null,
    text: input.text,
    quotes: [],
    sources: [],
    nonSpeech: [],
  };
}
