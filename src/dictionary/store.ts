/** Bundled and own entries → records and the index of surfaces. */
import type { Entity } from "../engine/language.ts";
import { COUNTRY_WORDS } from "./countries.ts";
import { type DecodedInstitution, type DecodedPerson, decodeDictionary, type PostRecord } from "./decode.ts";
import type { PostEntry } from "./format.ts";
import type { Overlay } from "./overlay.ts";
import { headVariants, nameSurfaces, personalNameVariants, type Surface, spaceVariants } from "./surfaces.ts";

export interface EntityRecord {
  readonly entity: Entity;
  readonly posts: readonly PostRecord[];
}

/** One bearer of a surface. */
export interface Bearer {
  readonly record: EntityRecord;
  /** 0 none needed, 1 needs proof, 2 only after the long form. */
  readonly proof: number;
  /** 0 follows by rule from a stored form (order, hyphens, spaces), 1 stored, 2 the reader's own. */
  readonly rank: number;
  /** True for the entry's own name, false for aliases. */
  readonly canonical: boolean;
}

/** What a surface stands for: entries, or (as a string) a country. */
export type Meaning = readonly Bearer[] | string;

export interface Store {
  readonly records: ReadonlyMap<string, EntityRecord>;
  readonly surfaces: ReadonlyMap<string, Meaning>;
  /** First character → second character → lengths of the surfaces that begin so, longest first. */
  readonly lengths: LengthIndex;
  readonly heads: readonly (readonly string[])[];
  readonly roles: readonly (readonly string[])[];
}

export type LengthIndex = ReadonlyMap<number, ReadonlyMap<number, readonly number[]>>;

class SurfaceIndex {
  readonly surfaces = new Map<string, Meaning>();
  readonly lengths = new Map<number, Map<number, number[]>>();

  private index(text: string): void {
    const first = text.charCodeAt(0);
    const second = text.charCodeAt(1);
    let row = this.lengths.get(first);
    if (row === undefined) {
      row = new Map();
      this.lengths.set(first, row);
    }
    const list = row.get(second);
    if (list === undefined) row.set(second, [text.length]);
    else if (!list.includes(text.length)) list.push(text.length);
  }

  /** The higher rank displaces the lower; equals share the surface. */
  add(text: string, bearer: Bearer): void {
    if (text.length < 2) return;
    const before = this.surfaces.get(text);
    if (before === undefined || typeof before === "string") {
      this.surfaces.set(text, [bearer]);
      this.index(text);
      return;
    }
    const rank = before[0]?.rank ?? 0;
    if (bearer.rank > rank) this.surfaces.set(text, [bearer]);
    else if (bearer.rank === rank && !before.some(({ record }) => record === bearer.record))
      this.surfaces.set(text, [...before, bearer]);
  }

  addCountry(word: string, country: string): void {
    if (this.surfaces.has(word)) return;
    this.surfaces.set(word, country);
    this.index(word);
  }

  finish(): void {
    for (const row of this.lengths.values())
      for (const list of row.values()) if (list.length > 1) list.sort((a, b) => b - a);
  }
}

interface Source {
  readonly record: EntityRecord;
  readonly en: string;
  readonly ko: string;
  readonly surfaces: readonly Surface[];
  readonly rank: number;
}

const nameRecord = (en: string, ko: string): Record<string, string> => {
  const names: Record<string, string> = {};
  if (en !== "") names.en = en;
  if (ko !== "") names.ko = ko;
  return names;
};

function institutionSource(entry: DecodedInstitution, rank: number): Source {
  const { id, type, country, en, ko, parent, domain, aliases } = entry;
  const entity: Entity = {
    id,
    kind: "institution",
    names: nameRecord(en, ko),
    type: type || null,
    country: country || null,
    domain: domain || null,
    parent: parent || null,
  };
  return { record: { entity, posts: [] }, en, ko, surfaces: nameSurfaces(en, ko, aliases), rank };
}

function personSource(entry: DecodedPerson, rank: number): Source {
  const { id, country, en, ko, variants, posts } = entry;
  const entity: Entity = {
    id,
    kind: "person",
    names: nameRecord(en, ko),
    type: null,
    country: country || null,
    domain: null,
    parent: null,
  };
  return { record: { entity, posts }, en, ko, surfaces: nameSurfaces(en, ko, variants), rank };
}

function addDerived(index: SurfaceIndex, { record, surfaces }: Source): void {
  for (const { text, proof } of surfaces) {
    const latin = text.charCodeAt(0) < 0x250;
    if (latin && record.entity.kind === "institution" && !text.includes(" ")) continue;
    const bearer: Bearer = { record, proof: proof.length, rank: 0, canonical: false };
    const forms = !latin
      ? [...spaceVariants(text), ...(record.entity.kind === "institution" ? headVariants(text) : [])]
      : record.entity.kind === "person"
        ? personalNameVariants(text)
        : spaceVariants(text);
    for (const form of forms) index.add(form, bearer);
  }
}

/** Own posts replace the bundled posts of the same person; own entries replace bundled ones of the same id. */
function mergePosts(people: readonly DecodedPerson[], own: readonly PostEntry[]): DecodedPerson[] {
  const ownPosts = new Map<string, PostRecord[]>();
  for (const post of own) {
    const list = ownPosts.get(post.person);
    if (list) list.push(post);
    else ownPosts.set(post.person, [post]);
  }
  return people.map((person) => {
    const posts = ownPosts.get(person.id);
    return posts ? { ...person, posts } : person;
  });
}

/** Builds the store. Throws if the bytes are not of this version. */
export function buildStore(bytes: Uint8Array, overlay?: Overlay): Store {
  const { institutions, people, heads, roles } = decodeDictionary(bytes);
  const hidden = new Set(overlay?.hidden);
  for (const { id } of [...(overlay?.institutions ?? []), ...(overlay?.people ?? [])]) hidden.add(id);
  const bundledPosts = new Map(people.map(({ id, posts }) => [id, posts]));
  const ownPeople = (overlay?.people ?? []).map(
    (person): DecodedPerson => ({ ...person, posts: bundledPosts.get(person.id) ?? [] }),
  );
  const shown = people.filter(({ id }) => !hidden.has(id));
  const own = overlay?.posts ?? [];
  const sources: Source[] = [
    ...(overlay?.institutions ?? []).map((entry) => institutionSource(entry, 2)),
    ...mergePosts(ownPeople, own).map((entry) => personSource(entry, 2)),
  ];
  for (const entry of institutions) if (!hidden.has(entry.id)) sources.push(institutionSource(entry, 1));
  for (const entry of own.length > 0 ? mergePosts(shown, own) : shown) sources.push(personSource(entry, 1));

  const records = new Map<string, EntityRecord>();
  const index = new SurfaceIndex();
  for (const { record, surfaces, rank, en, ko } of sources) {
    records.set(record.entity.id, record);
    for (const { text, proof } of surfaces)
      index.add(text, { record, proof: proof.length, rank, canonical: text === en || text === ko });
  }
  // After all stored forms, so that a form that merely follows by rule never displaces a stored one.
  for (const source of sources) addDerived(index, source);
  for (const [country, words] of COUNTRY_WORDS) for (const word of words) index.addCountry(word, country);
  index.finish();
  return { records, surfaces: index.surfaces, lengths: index.lengths, heads, roles };
}
