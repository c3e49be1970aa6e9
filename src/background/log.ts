/** Writes an article's quotes into the local log, where the reader switched it on. */
import type { Analysis, AnalysisInput } from "../engine/types.ts";
import { type LoggedArticle, writeLog } from "../settings/log.ts";

export async function logArticle(analysis: Analysis, input: AnalysisInput, address: string): Promise<void> {
  const sources = new Map(analysis.sources.map((source) => [source.id, source]));
  const quotes = analysis.quotes.flatMap((quote) => {
    const source = quote.sourceId === null ? undefined : sources.get(quote.sourceId);
    if (!source || source.kind === "anonymous") return [];
    return {
      speaker: source.name,
      role: source.role,
      institution: source.institution?.canonicalName ?? null,
      entityId: source.entityId,
      kind: quote.kind,
      text: quote.content.map(([start, end]) => analysis.text.slice(start, end)).join(" … "),
    };
  });
  if (quotes.length === 0) return;
  const article: LoggedArticle = {
    url: address,
    title: input.title ?? null,
    date: input.date ?? null,
    publisher: input.publisher ?? null,
    read: new Date().toISOString(),
    quotes,
  };
  await writeLog(article);
}
