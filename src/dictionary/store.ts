/** Compiled bytes and the reader's own entries, indexed; entries are read when a name is found. */

import { decodeText } from "./codepage.ts";
import {
  BY_ID,
  encodeInstitution,
  encodePerson,
  groupPosts,
  PERSON,
  SECTION,
  TYPE_LIST,
  VERSION,
} from "./compile.ts";
import { COUNTRY_WORDS } from "./countries.ts";
import { NameTable } from "./name-table.ts";
import type { Overlay } from "./overlay.ts";
import { type EntityRecord, idOfLine, type PostRecord, readRecord } from "./records.ts";
import { longAlias, SPACES } from "./short-forms.ts";
import { type NameKind, takeDerivedForms } from "./surfaces.ts";

/** One bearer of a name. */
export interface Bearer {
  readonly record: EntityRecord;
  /** 0 none needed, 1 needs proof, 2 only after the long form. */
  readonly proof: number;
  /** 0 follows by rule from a stored form (order, hyphens, spaces), 1 stored, 2 the reader's own. */
  readonly rank: number;
}

/** What a name stands for: entries, or (as a string) a country. */
export type Meaning = readonly Bearer[] | string;

export const isCountry = (meaning: Meaning): meaning is string => typeof meaning === "string";
export const bearersOf = (meaning: Meaning): readonly Bearer[] => (isCountry(meaning) ? [] : meaning);

/** The only one of a list; null for none and for several. */
export const sole = <T>(list: readonly T[]): T | null => (list.length === 1 ? (list[0] as T) : null);

const DERIVED = 0;
const BUNDLED = 1;
const OWN = 2;
/** Owner numbers: line × 9 + rank × 3 + proof; countries are negative. */
const OWNER_STEP = 9;

export class Store {
  readonly heads: readonly (readonly string[])[];
  readonly roles: readonly (readonly string[])[];
  readonly table: NameTable;
  private readonly postRoles: readonly (readonly string[])[];
  private readonly text: string;
  private readonly lineStarts: number[] = [];
  private readonly records: (EntityRecord | undefined)[] = [];
  /** Of owners that bear a name alone, as most do. */
  private readonly meanings = new Map<number, Meaning>();
  private readonly hidden: ReadonlySet<string>;
  private readonly ownPosts: ReadonlyMap<string, readonly PostRecord[]>;
  private readonly ownFrom: number;
  private lineById: Map<string, number> | null = null;

  /** Throws if the bytes are not of this version. */
  constructor(bytes: Uint8Array, overlay?: Overlay) {
    const bundled = decodeText(bytes);
    if (!bundled.startsWith(VERSION + SECTION))
      throw new Error(`Not a compiled dictionary of this version (${VERSION}).`);
    const start = VERSION.length + SECTION.length;
    const end = bundled.indexOf(SECTION, start);
    const [, heads = "", roles = "", postRoles = ""] = bundled.slice(end).split(SECTION);
    const rows = (section: string): string[][] =>
      section === "" ? [] : section.split("\n").map((line) => line.split("\t"));
    this.heads = rows(heads).flatMap(([lang = "", type = "", ...patterns]) =>
      patterns.map((pattern) => [lang, pattern, type]),
    );
    this.roles = rows(roles);
    this.postRoles = rows(postRoles);
    const own = overlay ? ownLines(overlay) : "";
    this.text = `${bundled}\n${own}`;
    this.ownPosts = groupPosts(overlay?.posts ?? []);
    this.hidden = new Set(overlay?.hidden);
    this.table = new NameTable(this.text);
    const overridden = new Set(this.hidden);
    for (const { id } of [...(overlay?.institutions ?? []), ...(overlay?.people ?? [])]) overridden.add(id);
    this.ownFrom = Number.POSITIVE_INFINITY;
    this.addLines(start, end, BUNDLED, overridden);
    this.ownFrom = this.lineStarts.length;
    this.addLines(bundled.length + 1, this.text.length, OWN, this.hidden);
    for (const [index, [, words]] of COUNTRY_WORDS.entries())
      for (const word of words) this.table.addExtra(word, -1 - index);
  }

  private addLines(start: number, end: number, rank: number, without: ReadonlySet<string>): void {
    const { text, lineStarts } = this;
    for (let at = start; at < end; ) {
      const newline = text.indexOf("\n", at);
      const lineEnd = newline < 0 || newline > end ? end : newline;
      const line = lineStarts.push(at) - 1;
      if (without.size === 0 || !without.has(idOfLine(text.slice(at, lineEnd))))
        this.addNames(at, line, rank);
      at = lineEnd + 1;
    }
  }

  private addNames(lineStart: number, line: number, rank: number): void {
    const { text } = this;
    const type = text.indexOf("\t", lineStart) + 1;
    const country = text.indexOf("\t", type) + 1;
    const en = text.indexOf("\t", country) + 1;
    const ko = text.indexOf("\t", en) + 1;
    const aliases = text.indexOf("\t", ko) + 1;
    const end = text.indexOf("\t", aliases);
    const number = text.slice(type, country - 1);
    const isPerson = number === PERSON;
    const kind: NameKind = {
      isPerson,
      type: isPerson ? "" : (TYPE_LIST[Number.parseInt(number, 36)] ?? ""),
      country: text.slice(country, en - 1),
    };
    this.addName(en, ko - 1, line, rank, 0, kind);
    this.addName(ko, aliases - 1, line, rank, 0, kind);
    for (let at = aliases; at < end; ) {
      const proof = text.charCodeAt(at) - 1;
      let stop = at + 1;
      while (stop < end && text.charCodeAt(stop) > 3) stop++;
      const owner = line * OWNER_STEP + rank * 3 + proof;
      if (stop === at + 1 || text[at + 1] === SPACES) {
        const short = text.slice(at + 1, stop);
        this.table.addExtra(longAlias(short, text.slice(en, ko - 1), text.slice(ko, aliases - 1)), owner);
      } else this.addName(at + 1, stop, line, rank, proof, kind);
      at = stop;
    }
  }

  private addName(
    start: number,
    end: number,
    line: number,
    rank: number,
    proof: number,
    kind: NameKind,
  ): void {
    if (end - start < 2) return;
    this.table.add(start, end, line * OWNER_STEP + rank * 3 + proof);
    const derived = line * OWNER_STEP + DERIVED * 3 + proof;
    const name = this.text.slice(start, end);
    takeDerivedForms(name, kind, (form) => {
      if (form !== name) this.table.addExtra(form, derived);
    });
  }

  /** The meaning of owners that `table` gave: those of the highest rank, each entry once. */
  meaning(owners: readonly number[]): Meaning {
    if (owners.length > 1) return this.resolveOwners(owners);
    const [owner = 0] = owners;
    const known = this.meanings.get(owner);
    if (known !== undefined) return known;
    const meaning = this.resolveOwners(owners);
    this.meanings.set(owner, meaning);
    return meaning;
  }

  private resolveOwners(owners: readonly number[]): Meaning {
    const entries = owners.filter((owner) => owner >= 0);
    if (entries.length === 0) return COUNTRY_WORDS[-1 - (owners[0] as number)]?.[0] ?? "";
    const rank = Math.max(...entries.map((owner) => Math.floor(owner / 3) % 3));
    const proofs = new Map<number, number>();
    for (const owner of entries) {
      if (Math.floor(owner / 3) % 3 !== rank) continue;
      const line = Math.floor(owner / OWNER_STEP);
      proofs.set(line, Math.max(proofs.get(line) ?? 0, owner % 3));
    }
    return [...proofs].map(([line, proof]) => ({ record: this.record(line), proof, rank }));
  }

  private line(number: number): string {
    const start = this.lineStarts[number] as number;
    const end = this.text.indexOf("\n", start);
    return this.text.slice(start, end < 0 ? undefined : end);
  }

  private read(number: number): EntityRecord {
    return readRecord(this.line(number), {
      idAt: (other) => idOfLine(this.line(other)),
      roleAt: (role) => this.postRoles[role] ?? [],
    });
  }

  private record(number: number): EntityRecord {
    const known = this.records[number];
    if (known) return known;
    let record = this.read(number);
    const { id, kind } = record.entity;
    const own = this.ownPosts.get(id);
    if (own) record = { ...record, posts: own };
    else if (kind === "person" && number >= this.ownFrom)
      record = { ...record, posts: this.bundledPosts(id) };
    this.records[number] = record;
    return record;
  }

  /** A corrected person keeps the bundled posts, as long as the reader has stated none. */
  private bundledPosts(id: string): readonly PostRecord[] {
    return this.bundled(id)?.posts ?? [];
  }

  /** The entry with this id; null if there is none or it is hidden. */
  byId(id: string): EntityRecord | null {
    if (this.lineById === null) {
      this.lineById = new Map();
      // Own lines come last and so take the place of the bundled ones they correct.
      for (let number = 0; number < this.lineStarts.length; number++)
        this.lineById.set(idOfLine(this.line(number)), number);
    }
    const number = this.lineById.get(id);
    return number === undefined || this.hidden.has(id) ? null : this.record(number);
  }

  /** The bundled entry with this id, hidden or not; null if there is none. Looks through all: for rare questions. */
  bundled(id: string): EntityRecord | null {
    for (let number = 0; number < this.ownFrom && number < this.lineStarts.length; number++)
      if (idOfLine(this.line(number)) === id) return this.read(number);
    return null;
  }

  /** Counts entries and their stored names; slow, for commands. */
  count(): { institutions: number; people: number; names: number } {
    let institutions = 0;
    let people = 0;
    for (const { entity } of this.all()) entity.kind === "person" ? people++ : institutions++;
    const names = new Set<string>();
    for (let index = 0; index < this.table.size; index++) {
      const owner = this.table.ownerAt(index);
      if (owner >= 0 && Math.floor(owner / 3) % 3 !== DERIVED) names.add(this.table.nameAt(index));
    }
    return { institutions, people, names: names.size };
  }

  /** All entries; slow, for commands and rare questions. */
  *all(): Generator<EntityRecord> {
    for (let number = 0; number < this.lineStarts.length; number++) {
      const record = this.record(number);
      if (this.byId(record.entity.id) === record) yield record;
    }
  }
}

/** Own entries as lines of the compiled form. */
function ownLines({ institutions, people }: Overlay): string {
  const refer = (id: string): string => BY_ID + id;
  return [
    ...institutions.map((entry) => encodeInstitution(entry, refer)),
    // Own posts are taken from the overlay itself.
    ...people.map((entry) => encodePerson(entry, [], refer, () => "")),
  ].join("\n");
}
