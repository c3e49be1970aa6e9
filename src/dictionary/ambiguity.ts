/**
 * What a name means in this article. Names that need no proof are settled first; they and the country words are
 * the evidence for the rest. A tie stays undecided: no link is better than a wrong one.
 */
import { isHangul, isLatin, isUpper } from "./boundaries.ts";
import { defineByBrackets } from "./brackets.ts";
import { PUBLIC_TYPES } from "./codes.ts";
import { COUNTRY_WORDS, SHORT_COUNTRIES } from "./countries.ts";
import { isPlaceUse } from "./places.ts";
import type { EntityRecord } from "./records.ts";
import { hasRoleBeside, headOfRole, type RoleWords } from "./role-words.ts";
import type { RawHit } from "./scan.ts";
import { type Bearer, bearersOf, isCountry, sole } from "./store.ts";

export interface ResolvedHit {
  readonly start: number;
  readonly end: number;
  readonly record: EntityRecord;
}

export interface ResolverTools {
  readonly roles: RoleWords;
  /** Type by head noun, to know an unlisted institution before a bracket. */
  readonly typeByHead: (name: string, lang: string) => string | null;
}

/** What the article says, gathered once. */
interface Article {
  readonly text: string;
  readonly tools: ResolverTools;
  /** Ends of country words → country. */
  readonly countryEnds: ReadonlyMap<number, string>;
  /** Settled entries → where they stand first. */
  readonly present: Map<string, number>;
  /** Parents, children and siblings of settled institutions share one of these ids. */
  readonly families: Set<string>;
  readonly votes: Map<string, number>;
  /** Bracket definitions: surface → its entry here, or null if it stands for something else. */
  readonly defined: ReadonlyMap<string, EntityRecord | null>;
  readonly home: string | null;
}

const isPublic = ({ record }: Bearer): boolean => PUBLIC_TYPES.has(record.entity.type ?? "");

/** Resolves raw hits. `text` is the plain text they were found in; `home` the country that bare names belong to. */
export function resolveNames(
  text: string,
  hits: readonly RawHit[],
  tools: ResolverTools,
  home: string | null,
): ResolvedHit[] {
  const article: Article = {
    text,
    tools,
    countryEnds: new Map(
      hits.flatMap(({ meaning, end }) => (isCountry(meaning) ? [[end, meaning] as const] : [])),
    ),
    present: new Map(),
    families: new Set(),
    votes: new Map(),
    defined: defineByBrackets(text, hits, tools.typeByHead),
    home,
  };
  const settled = hits.map((hit) => settle(hit, article));
  for (const [index, hit] of hits.entries()) count(hit, settled[index] ?? null, article);
  return hits.flatMap((hit, index): ResolvedHit[] => {
    const bearer = settled[index] ?? decide(hit, article);
    return bearer ? [{ start: hit.start, end: hit.end, record: bearer.record }] : [];
  });
}

/** The bearer of a name that needs no proof, unless the text says it is another country's or something else. */
function settle(hit: RawHit, article: Article): Bearer | null {
  const bearer = sole(bearersOf(hit.meaning));
  if (bearer === null || bearer.proof !== 0 || article.defined.get(hit.surface) === null) return null;
  return contradicts(hit, bearer, article) ? null : bearer;
}

/** True if the text says that the name is not this bearer: the place, not its government, or another country's body. */
function contradicts(hit: RawHit, bearer: Bearer, article: Article): boolean {
  if (!isPublic(bearer)) return false;
  return isPlaceUse(article.text, hit.surface, hit.end) || isOfOtherCountry(hit, bearer, article);
}

/** "Mongolia's Ministry of Foreign Affairs", where the ministry listed under the bare name is another country's. */
function isOfOtherCountry(hit: RawHit, bearer: Bearer, article: Article): boolean {
  const stated = countryBefore(hit, article);
  const { country } = bearer.record.entity;
  if (stated === null || stated === country || country === "INT" || country === "EU") return false;
  const own = COUNTRY_WORDS.find(([code]) => code === country)?.[1] ?? [];
  return !own.some((word) => hit.surface.includes(word));
}

/** The country named right before: "Japan's ", "Japanese ", 일본 , 일본의 , 日 . */
function countryBefore({ start }: RawHit, { text, countryEnds }: Article): string | null {
  if (text[start - 1] !== " ") {
    const short = text[start - 1] ?? "";
    return short >= "\u4e00" && short <= "\u9fff" ? (SHORT_COUNTRIES[short] ?? null) : null;
  }
  const end = text.startsWith("'s ", start - 3)
    ? start - 3
    : text[start - 2] === "의"
      ? start - 2
      : start - 1;
  const country = countryEnds.get(end) ?? countryEnds.get(start - 1);
  if (country !== undefined) return country;
  const before = text.charCodeAt(start - 3);
  const alone = Number.isNaN(before) || !(isHangul(before) || isLatin(before));
  return alone ? (SHORT_COUNTRIES[text[start - 2] ?? ""] ?? null) : null;
}

function count(hit: RawHit, bearer: Bearer | null, { present, families, votes }: Article): void {
  const country = isCountry(hit.meaning) ? hit.meaning : bearer?.record.entity.country;
  if (country) votes.set(country, (votes.get(country) ?? 0) + 1);
  if (!bearer) return;
  const { id, kind, parent } = bearer.record.entity;
  if (!present.has(id)) present.set(id, hit.start);
  if (kind === "institution") {
    families.add(id);
    if (parent) families.add(parent);
  }
}

/** A name that needs proof: the order is that of docs/dictionary.md. */
function decide(hit: RawHit, article: Article): Bearer | null {
  let bearers = bearersOf(hit.meaning).filter((bearer) => !contradicts(hit, bearer, article));
  const defined = article.defined.get(hit.surface);
  if (bearers.length === 0 || defined === null) return null;
  if (defined) return bearers.find(({ record }) => record === defined) ?? null;
  // "Melania Trump" is not Donald Trump, nor "Target Field" the retailer.
  if (bearers.some(({ proof }) => proof > 0) && isPartOfLongerName(hit, article)) return null;
  const inText = bearers.filter(({ record, proof }) => {
    const first = article.present.get(record.entity.id);
    return first !== undefined && (proof < 2 || first < hit.start);
  });
  if (inText.length > 0) return sole(inText) ?? byCountry(hit, inText, article);
  bearers = bearers.filter(({ proof }) => proof < 2);
  const stated = countryBefore(hit, article);
  if (stated !== null) {
    const there = sole(bearers.filter(({ record }) => record.entity.country === stated));
    if (there && isPublic(there)) return there;
  }
  const related = bearers.filter((bearer) => isRelated(hit, bearer, article));
  if (related.length > 0) return sole(related) ?? byCountry(hit, related, article);
  const { tools, text } = article;
  const people = bearers.filter(({ record }) => record.entity.kind === "person");
  const institutions = bearers.filter(({ record }) => record.entity.kind === "institution");
  if (people.length > 0 && institutions.length === 0) return null;
  if (hasRoleBeside(text, hit.start, hit.end, tools.roles)) {
    const only = sole(institutions) ?? byCountry(hit, institutions, article);
    if (only) return only;
  }
  const open = institutions.filter((bearer) => institutions.length > 1 || isPublic(bearer));
  return byCountry(hit, open, article);
}

/** An institution whose parent, part or sister is settled; a person whose institution or role stands near. */
function isRelated(hit: RawHit, { record }: Bearer, { families, present, text }: Article): boolean {
  const { entity, posts } = record;
  if (entity.kind === "institution")
    return (
      !isPublic({ record } as Bearer) &&
      (families.has(entity.id) || (entity.parent !== null && families.has(entity.parent)))
    );
  if (posts.some(({ institution }) => institution !== "" && present.has(institution))) return true;
  const near = text.slice(Math.max(0, hit.start - 60), hit.end + 60).toLowerCase();
  return posts.some(({ roleEn, roleKo }) => {
    const ko = roleKo.slice(roleKo.lastIndexOf(" ") + 1);
    const en = headOfRole(roleEn);
    return (ko.length > 1 && near.includes(ko)) || (en.length > 2 && hasWord(near, en));
  });
}

const hasWord = (text: string, word: string): boolean => {
  const at = text.indexOf(word);
  return at >= 0 && !isLatin(text.charCodeAt(at - 1)) && !isLatin(text.charCodeAt(at + word.length));
};

/** One capitalised word that goes on in another which is no role. */
function isPartOfLongerName({ start, end, surface }: RawHit, { text, tools }: Article): boolean {
  if (surface.includes(" ") || !isUpper(surface.charCodeAt(0)) || surface === surface.toUpperCase())
    return false;
  const after = /^ ([\p{Lu}][\p{L}'-]*)/u.exec(text.slice(end, end + 30))?.[1];
  if (after !== undefined && !tools.roles.english.has(after.toLowerCase())) return true;
  const before = /(?:^|[^\p{L}'.-])([\p{Lu}][\p{L}'-]*) $/u.exec(
    text.slice(Math.max(0, start - 30), start),
  )?.[1];
  return before !== undefined && before.length > 1 && !isTitleBefore(before, start, text, tools);
}

/** Capitalised at a sentence's start without being part of a name: "At Target, …"; titles are so anywhere. */
function isTitleBefore(word: string, start: number, text: string, { roles }: ResolverTools): boolean {
  const small = word.toLowerCase();
  if (roles.english.has(small) || TITLES.has(small)) return true;
  const at = start - 1 - word.length;
  const begins = at <= 0 || /[.!?"'“\n:] ?$/.test(text.slice(Math.max(0, at - 2), at));
  return begins && SENTENCE_STARTS.has(small);
}

const TITLES = new Set("mr mrs ms dr sir president-elect candidate nominee rep sen gov gen us".split(" "));
const SENTENCE_STARTS = new Set(
  (
    "a about after again all also although among an and another as at because before besides both but by can could " +
    "despite did do does during each even ever every except few following for from given had has have here how " +
    "however if in inside instead into is it its just last later like many may maybe meanwhile more most much near " +
    "neither never next no nor not now of off often on once one only or other our out over perhaps rather recently " +
    "should since so some soon still such than that the their then there these they this those though through thus " +
    "to today together tonight too under unless unlike until up upon was we were what when where whether which while " +
    "who why will with within without would yes yesterday yet you"
  ).split(" "),
);

/** The one bearer in the article's country: home for public bodies, else the country it is clearly about. */
function byCountry(hit: RawHit, bearers: readonly Bearer[], article: Article): Bearer | null {
  const stated = countryBefore(hit, article);
  const inCountry = (country: string): Bearer | null =>
    sole(bearers.filter(({ record }) => record.entity.country === country));
  if (stated !== null) return inCountry(stated);
  const { home, votes } = article;
  if (home !== null && bearers.some(({ record }) => record.entity.country === home)) return inCountry(home);
  let total = 0;
  let top: [string, number] = ["", 0];
  for (const [country, number] of votes) {
    if (country === home) continue;
    total += number;
    if (number > top[1]) top = [country, number];
  }
  return top[1] >= 2 && top[1] >= total * 0.6 ? inCountry(top[0]) : null;
}
