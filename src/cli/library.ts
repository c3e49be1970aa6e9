/**
 * Sourcelight as a package for Node: `import { analyze } from "sourcelight"`.
 *
 *     const { quotes, sources } = analyze({ text: "…" });
 *     const analysis = analyzePage({ html, url: "https://…" });
 *
 * Dictionary and models are read on the first call (some tens of milliseconds) and kept. Everything is synchronous
 * and independent of earlier calls, so any number of worker threads may each import it.
 */
import { type Analyzer, createAnalyzer } from "../analyzer.ts";
import type { Analysis, AnalysisInput } from "../engine/types.ts";
import { loadData } from "./data.ts";
import { analyzeDocument } from "./document.ts";

export type {
  Analysis,
  AnalysisInput,
  AnonymityGrade,
  Candidate,
  Institution,
  Quote,
  QuoteKind,
  Source,
  SourceKind,
  Span,
} from "../engine/types.ts";

let analyzer: Analyzer | undefined;

function shared(): Analyzer {
  analyzer ??= createAnalyzer(loadData());
  return analyzer;
}

/** Analyses plain text; paragraphs are separated by line feeds. Never throws for any text. */
export function analyze(input: AnalysisInput): Analysis {
  return shared().analyze(input);
}

export interface PageInput {
  readonly html: string;
  readonly id?: string;
  /** Picks the site's hints; the article is found without it, too. */
  readonly url?: string;
  readonly lang?: "en" | "ko";
}

/** Finds the article of a saved page and analyses it; without an article, `text` is "" and there are no quotes. */
export function analyzePage({ html, id = "", url, lang }: PageInput): Analysis {
  return analyzeDocument(shared(), { id, html, ...(url ? { url } : {}), ...(lang ? { lang } : {}) });
}
