/** The article for citation managers, with its quotes as notes: CSL-JSON and RIS. */
import type { Analysis } from "../engine/types.ts";
import { type ArticleInfo, describeSource, speakers, toldWords } from "./article.ts";

function dateParts(date: string | null): [number, number, number] | null {
  const match = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/.exec(date ?? "");
  const { year, month, day } = match?.groups ?? {};
  return year && month && day ? [Number(year), Number(month), Number(day)] : null;
}

function notes(analysis: Analysis): string[] {
  return analysis.quotes.map((quote) => {
    const who = speakers(analysis, quote).map((source) => describeSource(source, analysis.lang));
    return [toldWords(analysis, quote), who.join("; ")].filter((part) => part !== "").join(" — ");
  });
}

/** One item in a list, as citation managers read it. Names stay whole: where they split, nobody told us. */
export function toCslJson(info: ArticleInfo, analysis: Analysis): string {
  const parts = dateParts(info.date);
  const item = {
    id: info.url ?? analysis.id,
    type: "article-newspaper",
    title: info.title ?? undefined,
    author: info.authors.length > 0 ? info.authors.map((literal) => ({ literal })) : undefined,
    "container-title": info.publisher ?? undefined,
    issued: parts ? { "date-parts": [parts] } : undefined,
    URL: info.url ?? undefined,
    language: analysis.lang,
    note: notes(analysis).join("\n") || undefined,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** A value must not begin a line of its own. */
const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

export function toRis(info: ArticleInfo, analysis: Analysis): string {
  const parts = dateParts(info.date);
  const day = parts?.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, "0")).join("/");
  const fields: [tag: string, value: string | null | undefined][] = [
    ["TY", "NEWS"],
    ["TI", info.title],
    ...info.authors.map((author): [string, string] => ["AU", author]),
    ["T2", info.publisher],
    ["DA", day],
    ["PY", day?.slice(0, 4)],
    ["UR", info.url],
    ["LA", analysis.lang],
    ...notes(analysis).map((note): [string, string] => ["N1", note]),
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? `${tag}  - ${flat(value)}` : []));
  return `${[...lines, "ER  - "].join("\r\n")}\r\n`;
}
