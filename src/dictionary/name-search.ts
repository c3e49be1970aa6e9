/** Looking an entry up by a name as people write it: spaces, hyphens, case and a leading article aside. */
import type { EntityRecord } from "./records.ts";
import { bearersOf, type Store } from "./store.ts";

const SPACE = 32;
const HYPHEN = 45;
const NO_BREAK_SPACE = 0xa0;

/** The name reduced to what it is compared by. */
export function nameKey(name: string): string {
  const start = /^the\s/i.test(name) ? 4 : 0;
  let key = "";
  for (let at = start; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code === SPACE || code === HYPHEN || code === NO_BREAK_SPACE) continue;
    if (code === 0x2019 || code === 0x2018) key += "'";
    else
      key +=
        (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde)
          ? String.fromCharCode(code + 32)
          : name[at];
  }
  return key;
}

/** Answers that are kept, since an article names the same bodies again and again, and the next one many of them. */
const MOST_KNOWN = 5_000;

/** Makes the search; its index is built at the first question, since many articles ask none. */
export function createNameSearch(store: Store): (name: string) => readonly EntityRecord[] {
  let index: Map<string, number | number[]> | null = null;
  const build = (): Map<string, number | number[]> => {
    const made = new Map<string, number | number[]>();
    for (let number = 0; number < store.table.size; number++) {
      const { name, owner } = store.table.at(number);
      if (owner < 0) continue;
      const key = nameKey(name);
      const before = made.get(key);
      if (before === undefined) made.set(key, owner);
      else if (typeof before === "number") made.set(key, [before, owner]);
      else before.push(owner);
    }
    return made;
  };
  const search = (name: string): readonly EntityRecord[] => {
    const exact = store.table.findName(name);
    if (exact === null) index ??= build();
    const found = exact ?? index?.get(nameKey(name));
    if (found === undefined) return [];
    const owners = typeof found === "number" ? [found] : found;
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
