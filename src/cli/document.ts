/** One input of the command line → one analysis or a clear error. */
import { parseHTML } from "linkedom";
import type { Analyzer } from "../analyzer.ts";
import type { Trace } from "../engine/analyze.ts";
import { emptyAnalysis } from "../engine/analyze.ts";
import type { Analysis } from "../engine/types.ts";
import type { ArticleInfo } from "../export/article.ts";
import { findArticle } from "../page/article.ts";

/** A line of the input, as the contract in docs/command-line.md says. */
export interface InputDocument {
  readonly id: string;
  readonly text?: string;
  readonly html?: string;
  readonly url?: string;
  readonly lang?: string;
}

export type Parsed =
  | { readonly ok: true; readonly document: InputDocument }
  | { readonly ok: false; readonly id: string | null; readonly error: string };

/** Reads and checks one line of JSON; never throws. */
export function parseLine(line: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { ok: false, id: null, error: `not JSON: ${(error as Error).message}` };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { ok: false, id: null, error: "not a JSON object" };
  const record = value as Record<string, unknown>;
  const id = typeof record.id === "string" ? record.id : null;
  if (id === null) return { ok: false, id, error: 'field "id" must be a string' };
  for (const field of ["text", "html", "url", "lang"])
    if (record[field] !== undefined && record[field] !== null && typeof record[field] !== "string")
      return { ok: false, id, error: `field "${field}" must be a string` };
  const given = (field: string): boolean => typeof record[field] === "string";
  if (given("text") === given("html"))
    return { ok: false, id, error: 'exactly one of "text" and "html" must be given' };
  if (given("lang") && record.lang !== "en" && record.lang !== "ko")
    return { ok: false, id, error: `field "lang" must be "en" or "ko", not "${String(record.lang)}"` };
  return { ok: true, document: record as unknown as InputDocument };
}

export interface ReadDocument {
  readonly analysis: Analysis;
  /** What exports need besides. */
  readonly info: ArticleInfo;
}

/** Analyses a plain text or the article of a whole page. A page without an article gives text "" and no quotes. */
export function readDocument(analyzer: Analyzer, input: InputDocument, trace?: Trace): ReadDocument {
  const url = input.url ?? null;
  const lang = input.lang ?? null;
  const nothing = { title: null, url, publisher: null, authors: [], date: null };
  if (typeof input.text === "string")
    return {
      analysis: analyzer.analyze({ id: input.id, text: input.text, lang, url }, trace),
      info: nothing,
    };
  const { document } = parseHTML(wholePage(input.html ?? ""));
  const article = findArticle(document as unknown as Document, input.url ?? "");
  if (!article) return { analysis: emptyAnalysis({ id: input.id, text: "" }, lang ?? "und"), info: nothing };
  const { title, text, date, publisher, authors } = article;
  const analysis = analyzer.analyze({ id: input.id, text, title, date, publisher, lang, url }, trace);
  return { analysis, info: { title, url, publisher, authors, date } };
}

/** The analysis alone. */
export function analyzeDocument(analyzer: Analyzer, input: InputDocument, trace?: Trace): Analysis {
  return readDocument(analyzer, input, trace).analysis;
}

/** linkedom builds no html and body elements around a bare fragment; browsers do. */
function wholePage(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
}
