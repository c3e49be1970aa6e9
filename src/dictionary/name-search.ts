/** Looking an entry up by a name as people write it: spaces, hyphens, case and a leading article aside. */
import { HASH_SEED, hashStep, type NameTable } from "./name-table.ts";
import type { EntityRecord } from "./records.ts";
import { bearersOf, type Store } from "./store.ts";

const SPACE = 32;
const HYPHEN = 45;
const NO_BREAK_SPACE = 0xa0;
const APOSTROPHE = 39;
const LETTER_T = 116;

/** A character as names are compared by it; -1 for one that does not count. */
function folded(code: number): number {
  if (code === SPACE || code === HYPHEN || code === NO_BREAK_SPACE) return -1;
  if (code === 0x2019 || code === 0x2018) return APOSTROPHE;
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde) ? code + 32 : code;
}

/** Behind a leading article. */
const startOf = (name: string): number => (/^the\s/i.test(name) ? 4 : 0);

/** The name reduced to what it is compared by. */
export function nameKey(name: string): string {
  let key = "";
  for (let at = startOf(name); at < name.length; at++) {
    const code = folded(name.charCodeAt(at));
    if (code >= 0) key += String.fromCharCode(code);
  }
  return key;
}

/** A hash of `nameKey(name)`, without making it. */
function hashOfKey(name: string): number {
  let hash = HASH_SEED;
  const first = name.charCodeAt(0) | 32;
  for (let at = first === LETTER_T ? startOf(name) : 0; at < name.length; at++) {
    const code = folded(name.charCodeAt(at));
    if (code >= 0) hash = hashStep(hash, code);
  }
  return hash ^ (hash >>> 15);
}

/** All names of the table by the hash of their key: a Map of their keys took ten times as long to make. */
class KeyIndex {
  private readonly hashes: Int32Array;
  /** Numbers of names, from 1; names of one key follow each other in their order. */
  private readonly slots: Int32Array;

  constructor(private readonly table: NameTable) {
    this.hashes = new Int32Array(table.size);
    this.slots = new Int32Array(1 << (33 - Math.clz32(table.size)));
    const mask = this.slots.length - 1;
    for (let number = 0; number < table.size; number++) {
      const hash = hashOfKey(table.nameAt(number));
      this.hashes[number] = hash;
      let slot = hash & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = number + 1;
    }
  }

  /** Owners of names with the key of this one, countries left out. */
  owners(name: string): number[] {
    const { table, slots } = this;
    const mask = slots.length - 1;
    const wanted = hashOfKey(name);
    const key = nameKey(name);
    const found: number[] = [];
    for (let slot = wanted & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const number = (slots[slot] as number) - 1;
      if (this.hashes[number] !== wanted || nameKey(table.nameAt(number)) !== key) continue;
      const owner = table.ownerAt(number);
      if (owner >= 0) found.push(owner);
    }
    return found;
  }
}

/** Answers that are kept, since an article names the same bodies again and again, and the next one many of them. */
const MOST_KNOWN = 5_000;

/** Makes the search; its index is built at the first question, since many articles ask none. */
export function createNameSearch(store: Store): (name: string) => readonly EntityRecord[] {
  let index: KeyIndex | null = null;
  const search = (name: string): readonly EntityRecord[] => {
    let owners = store.table.findName(name);
    if (owners === null) {
      index ??= new KeyIndex(store.table);
      owners = index.owners(name);
    }
    if (owners.every((owner) => owner < 0)) return [];
    return bearersOf(store.meaning(owners)).flatMap(({ record, proof }) => {
      const { kind, names } = record.entity;
      // Family names alone are found in text, but nobody is looked up by them.
      const bare =
        kind === "person" && proof > 0 && name !== names.en && name !== names.ko && !name.includes(" ");
      return bare ? [] : [record];
    });
  };
  const known = new Map<string, readonly EntityRecord[]>();
  return (name) => {
    let found = known.get(name);
    if (!found) {
      found = search(name);
      if (known.size >= MOST_KNOWN) known.clear();
      // A copy: engines store a slice as a reference to its text, which would be kept with it.
      known.set(` ${name}`.slice(1), found);
    }
    return found;
  };
}
