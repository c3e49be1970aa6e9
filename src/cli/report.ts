/** The list of sources for a person at a terminal. */
import type { Analysis, Quote, Source } from "../engine/types.ts";

const LONGEST = 160;

/** Title, totals, then each source with its role, institution and quotes; what nobody is named for comes last. */
export function report(analysis: Analysis): string {
  const { quotes, sources, text } = analysis;
  if (text.trim() === "") return "No article found here.\n";
  const lines: string[] = [];
  if (analysis.title) lines.push(analysis.title, "");
  const named = sources.filter((s) => s.kind !== "anonymous").length;
  lines.push(
    `${plural(quotes.length, "quote")}, ${plural(sources.length, "source")} (${named} named), language: ${analysis.lang}`,
  );
  for (const source of sources) {
    lines.push("", `${source.name}${details(source)}`);
    for (const quote of quotes) {
      if (quote.sourceId !== source.id && !quote.alsoSourceIds?.includes(source.id)) continue;
      lines.push(`  ${quote.kind.padEnd(8)} ${said(text, quote)}`);
    }
  }
  const open = quotes.filter((q) => q.sourceId === null);
  if (open.length > 0) {
    lines.push("", "Speaker not named or not sure");
    for (const quote of open) {
      const guess = sources.find((s) => s.id === quote.candidates?.[0]?.sourceId);
      lines.push(`  ${quote.kind.padEnd(8)} ${said(text, quote)}${guess ? ` (perhaps ${guess.name})` : ""}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

function details(source: Source): string {
  const { institution, role } = source;
  const parts: string[] = [];
  if (source.kind !== "person") parts.push(source.kind);
  if (role) parts.push(source.roleBasis === "dictionary" ? `${role} (dictionary)` : role);
  if (institution) {
    const from =
      institution.basis === "dictionary" ? ` (dictionary, as of ${institution.asOf ?? "unknown"})` : "";
    parts.push(`${institution.name}${from}`);
  }
  return parts.length > 0 ? ` — ${parts.join(", ")}` : "";
}

function said(text: string, quote: Quote): string {
  const words = quote.content
    .map(([start, end]) => text.slice(start, end))
    .join(" … ")
    .replace(/\s+/g, " ");
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
}

const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? "" : "s"}`;
