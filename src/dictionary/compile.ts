/**
 * Entries → the bytes that ship with the extension.
 *
 * A text (`codepage.ts`) of sections (form feed between them) and lines, one entry a line, its names in full: gzip
 * packs that as well as any front coding, and the reader's side can index the names where they stand, without
 * cutting thousands of strings. What follows from other names by rule is left out. `store.ts` reads it; both stand or fall by VERSION.
 */
import { selectBundle } from "./bundle.ts";
import { encodeText } from "./codepage.ts";
import { TYPES } from "./codes.ts";
import type { Alias, HeadEntry, InstitutionEntry, PersonEntry, PostEntry, SourceFile } from "./format.ts";
import { parseFiles } from "./format.ts";
import { shortAlias, shortId } from "./short-forms.ts";
import { type NameKind, takeDerivedForms } from "./surfaces.ts";

/** First line of the compiled text; raised with every change of the layout. */
export const VERSION = "sourcelight-dictionary 2";
export const SECTION = "\n\f\n";
export const POST_END = "\u0004";
export const POST_FIELD = "\u0005";
/** The type of people, who have none. */
export const PERSON = "-";
/** What an entry's line says of another: its number in the file, or, in own entries, `@` and the id. */
export const BY_ID = "@";
/** Before each alias: how much proof it needs. */
export const MARKS: Readonly<Record<Alias["proof"], string>> = {
  "": "\u0001",
  "!": "\u0002",
  "!!": "\u0003",
};
/** Types in the order of their numbers. */
export const TYPE_LIST: readonly string[] = [...TYPES];

/** Aliases, sorted, each after its mark; without what follows from the names anyway. */
function encodeAliases(
  en: string,
  ko: string,
  aliases: readonly Alias[],
  forms: ReadonlySet<string>,
): string {
  const kept = aliases.filter(
    ({ text, proof }) => proof !== "" || !(text === en || text === ko || forms.has(text)),
  );
  const sorted = kept.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  return sorted.map(({ text, proof }) => MARKS[proof] + shortAlias(text, en, ko)).join("");
}

function followingForms(en: string, ko: string, kind: NameKind): Set<string> {
  const forms = new Set<string>();
  for (const name of [en, ko]) if (name !== "") takeDerivedForms(name, kind, (form) => forms.add(form));
  return forms;
}

type Reference = (id: string) => string;

/** An institution's line. `refer` writes a reference to another entry. */
export function encodeInstitution(entry: InstitutionEntry, refer: Reference): string {
  const { id, type, country, en, ko, aliases, parent, domain } = entry;
  const forms = followingForms(en, ko, { isPerson: false, type, country });
  const other = ko === en ? "" : ko;
  const names = [en, other, encodeAliases(en, other, aliases, forms)];
  const number = TYPE_LIST.indexOf(type).toString(36);
  return [shortId(id, en, country), number, country, ...names, parent && refer(parent), domain].join("\t");
}

/** A post's role in both languages, as the role table has it. */
export const roleText = ({ roleEn, roleKo }: PostEntry): string => `${roleEn}\t${roleKo}`;

/** A person's line, with the posts in their order. `referRole` writes a role by its number, or as text. */
export function encodePerson(
  entry: PersonEntry,
  posts: readonly PostEntry[],
  refer: Reference,
  referRole: (post: PostEntry) => string,
): string {
  const { id, country, en, ko, variants } = entry;
  const names = [
    en,
    ko,
    encodeAliases(en, ko, variants, followingForms(en, ko, { isPerson: true, type: "", country })),
  ];
  const encoded = posts.map((post) => {
    const { institution, from, until, checked } = post;
    return [institution && refer(institution), referRole(post), from, until, checked].join(POST_FIELD);
  });
  return [shortId(id, en, country), PERSON, country, ...names, "", encoded.join(POST_END)].join("\t");
}

/** Posts by person, in the order of the file. */
export function groupPosts(posts: readonly PostEntry[]): Map<string, PostEntry[]> {
  const groups = new Map<string, PostEntry[]>();
  for (const post of posts) {
    const list = groups.get(post.person);
    if (list) list.push(post);
    else groups.set(post.person, [post]);
  }
  return groups;
}

/** Head nouns, one line for each language and type: `lang, type, pattern, pattern …`. */
function headLines(heads: readonly HeadEntry[]): string[] {
  const groups = new Map<string, string[]>();
  for (const { lang, type, pattern } of heads) {
    const key = `${lang}\t${type}`;
    const list = groups.get(key);
    if (list) list.push(pattern);
    else groups.set(key, [pattern]);
  }
  return [...groups].map(([key, patterns]) => [key, ...patterns].join("\t"));
}

/**
 * Compiles the source tables, as much of them as ships (`bundle.ts`). The order of the files does not matter. Nothing
 * is validated here: run `validateFiles` first. Posts at institutions that are unknown or do not ship are left out.
 */
export function compileDictionary(files: readonly SourceFile[], nameCharacters?: number): Uint8Array {
  const { tables } = parseFiles(files);
  // Like beside like packs best: by type, then country.
  const likeness = (entry: { id: string; type?: string; country: string }): string =>
    `${entry.type ?? ""} ${entry.country} ${entry.id}`;
  const byLikeness = (a: Parameters<typeof likeness>[0], b: Parameters<typeof likeness>[0]): number =>
    likeness(a) < likeness(b) ? -1 : 1;
  const all = tables.institutions.map(({ entry }) => entry).sort(byLikeness);
  const allPosts = tables.posts.map(({ entry }) => entry);
  const frequent = tables.frequent.map(({ entry }) => entry);
  const institutions = selectBundle(all, allPosts, frequent, nameCharacters);
  const people = tables.people.map(({ entry }) => entry).sort(byLikeness);
  const numbers = new Map(institutions.map(({ id }, index) => [id, index.toString(36)]));
  const refer: Reference = (id) => numbers.get(id) ?? "";
  const posts = groupPosts(
    allPosts.filter(({ institution }) => institution === "" || numbers.has(institution)),
  );
  const roles = new Map<string, string>();
  const referRole = (post: PostEntry): string => {
    const text = roleText(post);
    const known = roles.get(text) ?? roles.size.toString(36);
    roles.set(text, known);
    return known;
  };
  const sections = [
    [VERSION],
    [
      ...institutions.map((entry) => encodeInstitution(entry, refer)),
      ...people.map((entry) => encodePerson(entry, posts.get(entry.id) ?? [], refer, referRole)),
    ],
    headLines(tables.heads.map(({ entry }) => entry)),
    tables.roles.map(({ entry }) => [entry.en, entry.ko].join("\t")),
    [...roles.keys()],
  ];
  return encodeText(sections.map((lines) => lines.join("\n")).join(SECTION));
}
