/**
 * Texts for the benchmark: an article with as many quotes as articles have (about one in forty words), and the project's
 * golden articles, which hold twice as many, one after the other up to the size asked for.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join("test", "golden");
const cache = new Map<string, string[]>();

function paragraphsOf(lang: "en" | "ko"): string[] {
  let paragraphs = cache.get(lang);
  if (!paragraphs) {
    paragraphs = readdirSync(FOLDER)
      .filter((name) => name.startsWith(`${lang}-`) && name.endsWith(".txt") && !name.includes(".expected."))
      .sort()
      .flatMap((name) => readFileSync(join(FOLDER, name), "utf8").split(/\n+/))
      .filter((line) => line.trim() !== "");
    if (paragraphs.length === 0)
      throw new Error(`no golden articles for ${lang} in ${FOLDER}: run from the project's root`);
    cache.set(lang, paragraphs);
  }
  return paragraphs;
}

/** An English article of a thousand words. */
export const usualArticle = (): string =>
  readFileSync(join("test", "bench", "articles", "en-port.txt"), "utf8");

/** Whole paragraphs until `words` or `characters` are reached. */
export function textOf(lang: "en" | "ko", size: { words?: number; characters?: number }): string {
  const paragraphs = paragraphsOf(lang);
  const parts: string[] = [];
  let words = 0;
  let characters = 0;
  for (let i = 0; words < (size.words ?? Infinity) && characters < (size.characters ?? Infinity); i++) {
    const paragraph = paragraphs[i % paragraphs.length] as string;
    parts.push(paragraph);
    words += paragraph.split(" ").length;
    characters += paragraph.length + 2;
  }
  const text = parts.join("\n\n");
  return size.characters === undefined ? text : text.slice(0, size.characters);
}
