/** One line a quote, for spreadsheets. */
import type { Analysis, Source } from "../engine/types.ts";
import { type ArticleInfo, speakers, wordsOf } from "./article.ts";
import { linkTo } from "./link.ts";

/** Excel reads UTF-8 as such only behind this mark. */
const BOM = "\uFEFF";

/** Column names stay English in every interface language: files of two readers can be joined. */
export const CSV_COLUMNS = [
  "article_title",
  "article_url",
  "publisher",
  "date",
  "quote_id",
  "quote_kind",
  "quote",
  "confidence",
  "source_id",
  "source_kind",
  "source_name",
  "source_name_en",
  "source_name_ko",
  "role",
  "institution",
  "institution_type",
  "institution_country",
  "institution_basis",
  "joint_speakers",
  "link",
] as const;

/** Spreadsheets run cells that begin like formulas; an apostrophe before them makes them text. */
function cell(value: string | number | null | undefined): string {
  if (typeof value === "number") return String(value);
  let text = value ?? "";
  if (/^[=+\-@\t\r]/.test(text)) text = `'${text}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const line = (cells: readonly (string | number | null | undefined)[]): string => cells.map(cell).join(",");

function sourceCells(source: Source | undefined): (string | null | undefined)[] {
  const institution = source?.institution;
  return [
    source?.id,
    source?.kind,
    source?.name,
    source?.names?.en,
    source?.names?.ko,
    source?.role,
    institution?.canonicalName,
    institution?.type,
    institution?.country,
    institution?.basis,
  ];
}

/** The rows of one article, without head; several articles can stand below one head. */
export function csvRows(info: ArticleInfo, analysis: Analysis): string[] {
  return analysis.quotes.map((quote) => {
    const [first, ...others] = speakers(analysis, quote);
    return line([
      info.title,
      info.url,
      info.publisher,
      info.date,
      quote.id,
      quote.kind,
      wordsOf(analysis, quote),
      quote.confidence,
      ...sourceCells(first),
      others.map(({ name }) => name).join("; "),
      info.url === null ? null : linkTo(info.url, analysis, quote),
    ]);
  });
}

export function toCsv(info: ArticleInfo, analysis: Analysis): string {
  return `${BOM}${[line(CSV_COLUMNS), ...csvRows(info, analysis)].join("\r\n")}\r\n`;
}

/** Any table in the same form. */
export function tableToCsv(
  columns: readonly string[],
  rows: readonly (readonly (string | null)[])[],
): string {
  return `${BOM}${[columns, ...rows].map(line).join("\r\n")}\r\n`;
}
