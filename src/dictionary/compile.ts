/**
 * Entries → the bytes that ship with the extension.
 *
 * A UTF-8 text of sections (form feed between them) and lines, which gzip packs well and a Map takes fast:
 * `decode.ts` reads it back, and both stand or fall by VERSION. Aliases stand with their entry,
 * front-coded against the form before them in the same script: 서울대학교 → 서울대 costs two characters. An id
 * that is just the slug of the English name is left out.
 */
import { TYPES } from "./codes.ts";
import type { Alias, InstitutionEntry, PersonEntry, PostEntry, SourceFile } from "./format.ts";
import { parseFiles } from "./format.ts";

/** First line of the compiled text; raised with every change of the layout. */
export const VERSION = "sourcelight-dictionary 1";
export const SECTION = "\f";
export const ITEM = "\u0001";

// In every engine that we ship to and in Node; only lib ES2022 has no word of it.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

const HANGUL_START = /^[\uAC00-\uD7A3]/;

/** "Bank of Korea" → bank-of-korea. */
export function slug(name: string): string {
  const plain = name.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  return plain
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/['.]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function sharedLength(a: string, b: string): number {
  const limit = Math.min(a.length, b.length, 35);
  let shared = 0;
  while (shared < limit && a[shared] === b[shared]) shared++;
  return shared;
}

/** Aliases as `proof (0-2, in Hangul 3-5), length of the shared prefix in base 36, rest`. */
function encodeAliases(en: string, ko: string, aliases: readonly Alias[]): string {
  const before = { hangul: ko, other: en };
  const seen = new Set<string>();
  const items: string[] = [];
  const sorted = [...aliases].sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  for (const { text, proof } of sorted) {
    if (seen.has(text) || ((text === en || text === ko) && proof === "")) continue;
    seen.add(text);
    const script = HANGUL_START.test(text) ? "hangul" : "other";
    const shared = sharedLength(before[script], text);
    const mark = proof.length + (script === "hangul" ? 3 : 0);
    items.push(mark + shared.toString(36) + text.slice(shared));
    before[script] = text;
  }
  return items.join(ITEM);
}

const idOrNothing = (id: string, en: string): string => (id === slug(en) ? "" : id);
const rest = (name: string, ko: string): string => (name === ko ? "=" : ko);

/**
 * Compiles the source tables. Order of the files does not matter. Nothing is validated here: run `validateFiles`
 * first. Posts whose person or institution is missing are left out.
 */
export function compileDictionary(files: readonly SourceFile[]): Uint8Array {
  const { tables } = parseFiles(files);
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  const institutions = tables.institutions.map(({ entry }) => entry).sort(byId);
  const people = tables.people.map(({ entry }) => entry).sort(byId);
  const types = [...TYPES];
  const indexOf = new Map(institutions.map(({ id }, index) => [id, index]));
  const roles = new Map<string, number>();

  const institutionLine = (entry: InstitutionEntry): string =>
    [
      idOrNothing(entry.id, entry.en),
      types.indexOf(entry.type).toString(36),
      entry.country,
      entry.en,
      rest(entry.en, entry.ko),
      entry.parent === "" ? "" : (indexOf.get(entry.parent)?.toString(36) ?? ""),
      entry.domain,
      encodeAliases(entry.en, entry.ko, entry.aliases),
    ].join("\t");

  const postItem = (post: PostEntry): string => {
    const role = `${post.roleEn}\t${rest(post.roleEn, post.roleKo)}`;
    const number = roles.get(role) ?? roles.size;
    roles.set(role, number);
    const institution = post.institution === "" ? "" : indexOf.get(post.institution)?.toString(36);
    return [institution, number.toString(36), post.from, post.until, post.checked].join(",");
  };
  const postsOf = new Map<string, string[]>();
  for (const { entry } of tables.posts) {
    if (entry.institution !== "" && !indexOf.has(entry.institution)) continue;
    const list = postsOf.get(entry.person) ?? [];
    postsOf.set(entry.person, list);
    list.push(postItem(entry));
  }
  const personLine = (entry: PersonEntry): string =>
    [
      idOrNothing(entry.id, entry.en),
      entry.country,
      entry.en,
      entry.ko,
      encodeAliases(entry.en, entry.ko, entry.variants),
      (postsOf.get(entry.id) ?? []).join(ITEM),
    ].join("\t");

  const sections = [
    [VERSION, types.join("\t")],
    institutions.map(institutionLine),
    people.map(personLine),
    [...roles.keys()],
    tables.heads.map(({ entry }) => [entry.lang, entry.pattern, entry.type].join("\t")),
    tables.roles.map(({ entry }) => [entry.en, entry.ko].join("\t")),
  ];
  return new TextEncoder().encode(sections.map((lines) => lines.join("\n")).join(`\n${SECTION}\n`));
}
