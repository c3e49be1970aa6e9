/** Institutions for a few typed letters: for the reader who picks the right one. */
import type { Entity } from "../engine/language.ts";
import { nameKey } from "./name-search.ts";
import { bearersOf, type Store } from "./store.ts";

/** Names longer than what was typed by more than this are hardly what is looked for. */
const FAR = 1_000;

/** 0 the very name, then by how much longer the name is; behind all that begin so, those with a word that does. */
function distance(name: string, wanted: string): number | null {
  const key = nameKey(name);
  if (key.startsWith(wanted)) return key.length - wanted.length;
  // Korean compounds run words together (서울대학교병원): there any place may begin one.
  const isHangul = /[가-힣]/.test(wanted);
  const words = name.toLowerCase().split(/[\s-]+/);
  const begins = words.some((_, at) => at > 0 && nameKey(words.slice(at).join("")).startsWith(wanted));
  return begins || (isHangul && key.includes(wanted)) ? FAR + key.length - wanted.length : null;
}

/** The entries whose names fit best, each once; at most `limit`. Looks at every name: for one reader's typing. */
export function suggestInstitutions(store: Store, query: string, limit: number): Entity[] {
  const wanted = nameKey(query.trim());
  if (wanted === "") return [];
  const best = new Map<string, { readonly entity: Entity; readonly distance: number }>();
  for (let index = 0; index < store.table.size; index++) {
    const owner = store.table.ownerAt(index);
    if (owner < 0) continue;
    const far = distance(store.table.nameAt(index), wanted);
    if (far === null) continue;
    for (const { record } of bearersOf(store.meaning([owner]))) {
      const { entity } = record;
      const known = best.get(entity.id);
      if (entity.kind === "institution" && (!known || far < known.distance))
        best.set(entity.id, { entity, distance: far });
    }
  }
  return [...best.values()]
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ entity }) => entity);
}
