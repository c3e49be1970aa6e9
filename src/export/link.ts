/** A link straight to a quote: a text fragment (`#:~:text=…`), which browsers scroll to and mark. */
import type { Analysis, Quote, Span } from "../engine/types.ts";

/** Longer texts are named by their first and last words: addresses stay short, and small edits do not break them. */
const WHOLE = 120;
const EDGE_WORDS = 6;
/** Korean and English write spaces; a text without them is cut by letters. */
const EDGE_LETTERS = 40;

/** The syntax's own signs, the hyphen among them, must not stand in the words. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll("-", "%2D");

function edge(text: string, from: "start" | "end"): string {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const few = from === "start" ? words.slice(0, EDGE_WORDS) : words.slice(-EDGE_WORDS);
  const joined = few.join(" ");
  if (joined.length <= WHOLE) return joined;
  return from === "start" ? joined.slice(0, EDGE_LETTERS) : joined.slice(-EDGE_LETTERS);
}

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** Browsers match whole words only, and a Korean clause ends within one: "발표하겠다" of 발표하겠다고. */
function toWholeWords(text: string, [from, to]: Span): Span {
  let start = from;
  let end = to;
  while (start > 0 && isLetter(text[start - 1]) && isLetter(text[start])) start--;
  while (end < text.length && isLetter(text[end]) && isLetter(text[end - 1])) end++;
  return [start, end];
}

function isUnique(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return first < 0 || text.indexOf(words, first + 1) < 0;
}

/**
 * The address of a quote. A fragment that the address has is kept, an older text directive is replaced. Where the
 * same words stand twice, the words before tell which is meant.
 */
export function linkTo(url: string, analysis: Analysis, quote: Quote): string {
  const piece = quote.content[0];
  if (!piece) return url;
  const first = toWholeWords(analysis.text, piece);
  const words = analysis.text.slice(...first).trim();
  const base = url.replace(/:~:.*$/, "");
  const joint = base.includes("#") ? ":~:text=" : "#:~:text=";
  const isShort = words.length <= WHOLE && !words.includes("\n");
  const target = isShort
    ? encode(words)
    : `${encode(edge(words.split("\n")[0] ?? "", "start"))},${encode(edge(words.split("\n").at(-1) ?? "", "end"))}`;
  const before =
    analysis.text
      .slice(Math.max(0, first[0] - 60), first[0])
      .split("\n")
      .at(-1) ?? "";
  // Quote marks stand between prefix and words, and white space does not matter.
  const prefix = edge(before.trim(), "end");
  const needsPrefix = isShort && !isUnique(analysis.text, words) && prefix !== "";
  return base + joint + (needsPrefix ? `${encode(prefix)}-,` : "") + target;
}
