/** Copying and saving from our own pages. */

import type { Quote, Source } from "../engine/types.ts";
import { type ArticleInfo, quotedWords } from "../export/article.ts";
import { toCslJson, toRis } from "../export/citation.ts";
import { toCsv } from "../export/csv.ts";
import { toJson } from "../export/json.ts";
import { linkTo } from "../export/link.ts";
import { quoteAsText, toMarkdown } from "../export/markdown.ts";
import type { PageArticle } from "../messages/calls.ts";
import { browser } from "../platform/browser.ts";
import type { Translate } from "../settings/texts.ts";

export type Format = "markdown" | "csv" | "json" | "csl" | "ris";

const FILES: Readonly<Record<Format, { readonly ending: string; readonly type: string }>> = {
  markdown: { ending: "md", type: "text/markdown" },
  csv: { ending: "csv", type: "text/csv" },
  json: { ending: "json", type: "application/json" },
  csl: { ending: "csl.json", type: "application/json" },
  ris: { ending: "ris", type: "application/x-research-info-systems" },
};

const infoOf = ({ title, url, publisher, authors, date }: PageArticle): ArticleInfo => ({
  title,
  url,
  publisher,
  authors,
  date,
});

/** The whole list in a format. */
export function render(format: Format, article: PageArticle, t: Translate): string {
  const info = infoOf(article);
  const { analysis } = article;
  switch (format) {
    case "markdown":
      return toMarkdown(info, analysis, {
        kinds: { direct: t("kind_direct"), mixed: t("kind_mixed"), indirect: t("kind_indirect") },
        unnamed: t("source_kind_anonymous"),
        unattributed: t("section_unattributed"),
      });
    case "csv":
      return toCsv(info, analysis);
    case "json":
      return toJson(analysis);
    case "csl":
      return toCslJson(info, analysis);
    case "ris":
      return toRis(info, analysis);
  }
}

/** Puts text on the clipboard; false where the browser does not let us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Offers text as a download. The data's address lives as long as our page does, which is short. */
export function saveText(text: string, name: string, type: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  Object.assign(document.createElement("a"), { href, download: name }).click();
}

/** A file name that every system takes. */
function fileName(title: string | null, ending: string): string {
  const base = (title ?? "sources")
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, 60)
    .trim();
  return `${base || "sources"}.${ending}`;
}

export function save(format: Format, article: PageArticle, t: Translate): void {
  const { ending, type } = FILES[format];
  saveText(render(format, article, t), fileName(article.title, ending), type);
}

export const quoteToCopy = (article: PageArticle, quote: Quote): string =>
  quoteAsText(infoOf(article), article.analysis, quote);

/** How much text around a quote a report carries. */
const AROUND = 300;

/** A report of a mistake, as text: the passage, and what was made of it. */
export function reportOf(article: PageArticle, quote: Quote, source: Source | null): string {
  const { analysis, url } = article;
  const start = Math.max(0, Math.min(...quote.content.map(([from]) => from)) - AROUND);
  const end = Math.max(...quote.content.map(([, to]) => to)) + AROUND;
  const { mentions: _, ...about } = source ?? { mentions: [] };
  const version = browser.runtime.getManifest().version;
  return JSON.stringify(
    { version, url, passage: analysis.text.slice(start, end), start, quote, source: about },
    null,
    2,
  );
}

/** A quote being dragged out: plain text, and a link where the target wants one. */
export function fillDrag(transfer: DataTransfer, article: PageArticle, quote: Quote): void {
  transfer.effectAllowed = "copy";
  transfer.setData("text/plain", quoteToCopy(article, quote));
  transfer.setData(
    "text/uri-list",
    `# ${quotedWords(article.analysis, quote)}\r\n${linkTo(article.url, article.analysis, quote)}`,
  );
}
