/** Article objects in a page's JSON-LD. Sites break the format in every way: what cannot be read is skipped. */

export interface LinkedArticle {
  readonly headline: string | null;
  readonly description: string | null;
  readonly authors: readonly string[];
  readonly date: string | null;
  readonly publisher: string | null;
  readonly lang: string | null;
  /** Plain text without reliable paragraph limits. */
  readonly body: string | null;
  readonly url: string | null;
  /** `isAccessibleForFree: false`. */
  readonly closed: boolean;
  /** A live blog: many dated entries under one headline. */
  readonly live: boolean;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

const ARTICLE = /Article$|BlogPosting$|^Report$|NewsReport$|Claim ?Review$/;
/** Larger than any article's description; a megabyte of JSON-LD is a product list. */
const LONGEST = 2_000_000;

/** All article objects, in document order; nested graphs are followed, cycles cannot occur in JSON. */
export function readLinkedArticles(document: Document): LinkedArticle[] {
  const found: LinkedArticle[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? "";
    if (text.length > LONGEST) continue;
    const queue: Json[] = [parse(text)];
    for (let at = 0; at < queue.length && at < 5000; at++) {
      const value = queue[at]!;
      if (Array.isArray(value)) queue.push(...value);
      else if (isObject(value)) {
        if (types(value).some((type) => ARTICLE.test(type))) found.push(toArticle(value));
        else
          for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement"]) {
            const inner = value[key];
            if (inner && typeof inner === "object") queue.push(inner);
          }
      }
    }
  }
  return found;
}

function parse(text: string): Json {
  const bare = text
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, "")
    .replace(/(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$/, "");
  try {
    return JSON.parse(bare) as Json;
  } catch {
    try {
      // Raw line feeds and tabs within strings are the usual mistake.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what breaks the format
      return JSON.parse(bare.replace(/[\u0000-\u001f]+/g, " ").replace(/;\s*$/, "")) as Json;
    } catch {
      return null;
    }
  }
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const list = (value: Json | undefined): readonly Json[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value as Json];

const types = (value: JsonObject): string[] =>
  list(value["@type"]).filter((type): type is string => typeof type === "string");

function text(value: Json | undefined): string | null {
  const first = list(value)[0];
  if (typeof first === "string") return first.trim() || null;
  if (isObject(first)) return text(first.name ?? first["@value"] ?? first["@id"]);
  return null;
}

function names(value: Json | undefined): string[] {
  return list(value).flatMap((item) => {
    if (typeof item === "string") return [item];
    if (!isObject(item)) return [];
    return list(item.name).filter((name): name is string => typeof name === "string");
  });
}

function toArticle(value: JsonObject): LinkedArticle {
  const free = value.isAccessibleForFree;
  return {
    headline: text(value.headline) ?? text(value.name),
    description: text(value.description) ?? text(value.alternativeHeadline),
    authors: names(value.author),
    date: text(value.datePublished) ?? text(value.dateCreated),
    publisher: names(value.publisher)[0] ?? null,
    lang: text(value.inLanguage),
    body: text(value.articleBody),
    url: text(value.url) ?? text(value.mainEntityOfPage),
    closed: free === false || (typeof free === "string" && /^false$/i.test(free)),
    live: types(value).includes("LiveBlogPosting"),
  };
}
