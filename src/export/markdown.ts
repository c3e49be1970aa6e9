/** One quote or the whole list as Markdown. */
import type { Analysis, Quote, Source } from "../engine/types.ts";
import { type ArticleInfo, describeSource, speakers, toldWords } from "./article.ts";
import { linkTo } from "./link.ts";

/** Words that the caller has in the reader's language. */
export interface MarkdownLabels {
  readonly kinds: Readonly<Record<Quote["kind"], string>>;
  readonly unnamed: string;
  /** For quotes without a certain speaker. */
  readonly unattributed: string;
}

/** Signs that Markdown would read as its own; line starts are our own. */
const escapeText = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, "\\$&");

const link = (words: string, address: string | null): string =>
  address === null ? words : `[${words}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)`;

function articleLine({ title, url, publisher, date }: ArticleInfo): string {
  const name = link(escapeText(title ?? url ?? ""), url);
  return [name, publisher && escapeText(publisher), date?.slice(0, 10)].filter(Boolean).join(", ");
}

/** One quote as plain text to paste anywhere: words, who, article, and the link straight to it. */
export function quoteAsText(info: ArticleInfo, analysis: Analysis, quote: Quote): string {
  const who = speakers(analysis, quote).map((source) => describeSource(source, analysis.lang));
  const where = [info.title, info.publisher, info.date?.slice(0, 10)].filter(Boolean).join(", ");
  const lines = [toldWords(analysis, quote), [who.join("; "), where].filter(Boolean).join(" · ")];
  if (info.url) lines.push(linkTo(info.url, analysis, quote));
  return lines.map((line, at) => (at === 1 && line !== "" ? `— ${line}` : line)).join("\n");
}

function quoteLine(info: ArticleInfo, analysis: Analysis, quote: Quote, labels: MarkdownLabels): string {
  const address = info.url === null ? null : linkTo(info.url, analysis, quote);
  return `- ${escapeText(toldWords(analysis, quote))} (${link(labels.kinds[quote.kind], address)})`;
}

/** The whole list: sources in order of appearance with what they said, then quotes without a certain speaker. */
export function toMarkdown(info: ArticleInfo, analysis: Analysis, labels: MarkdownLabels): string {
  const said = (source: Source) =>
    analysis.quotes.filter((quote) => speakers(analysis, quote).some(({ id }) => id === source.id));
  const parts = [`# ${articleLine(info)}`];
  for (const source of analysis.sources) {
    const mark = source.kind === "anonymous" ? ` (${labels.unnamed})` : "";
    const quotes = said(source).map((quote) => quoteLine(info, analysis, quote, labels));
    parts.push(`## ${escapeText(describeSource(source, analysis.lang))}${mark}`, quotes.join("\n"));
  }
  const loose = analysis.quotes.filter(({ sourceId }) => sourceId === null);
  if (loose.length > 0)
    parts.push(
      `## ${labels.unattributed}`,
      loose.map((quote) => quoteLine(info, analysis, quote, labels)).join("\n"),
    );
  return `${parts.join("\n\n")}\n`;
}
