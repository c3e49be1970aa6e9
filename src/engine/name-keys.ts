/** Under which keys the forms of one name, phrase or role meet, so that only those are compared. */
import type { Mention } from "./language.ts";
import type { Referent } from "./referents.ts";

/** How many referents may share a key: "university" in a list of hundreds must not cost the square. */
const CROWD = 64;

/** Referents by key, the latest of each key last. */
export class KeyIndex {
  private readonly byKey = new Map<string, Referent[]>();

  get(key: string): readonly Referent[] {
    return this.byKey.get(key) ?? [];
  }

  add(key: string, referent: Referent): void {
    const known = this.byKey.get(key);
    if (!known) this.byKey.set(key, [referent]);
    else if (!known.includes(referent)) {
      known.push(referent);
      if (known.length > CROWD) known.shift();
    }
  }
}

const fold = (word: string): string => {
  const lower = word.toLowerCase();
  return /[-'’.\s]/.test(lower) ? lower.replace(/[-'’.\s]/g, "") : lower;
};

export const phraseKey = (mention: Mention): string => `phrase ${mention.name.toLowerCase()}`;
export const roleKey = (word: string): string => `role ${fold(word)}`;
export const roleWords = (role: string): string[] => {
  const words = role.split(/\s+/).filter(Boolean);
  return words.length > 1 ? [role, ...words] : words;
};

/**
 * Under which keys two forms of one name meet: each word, the whole, the initials ("FBI"), an alias in brackets
 * and, since Hangul writes family and given name together, the first one and two syllables.
 */
export function keysOf(mention: Mention): Set<string> {
  const keys = new Set<string>();
  let initials = "";
  for (const token of mention.tokens) {
    const word = fold(token);
    if (!word) continue;
    keys.add(word);
    if (/^\p{Lu}/u.test(token)) initials += (token[0] as string).toLowerCase();
    if (/^[가-힣]/.test(word)) {
      keys.add(word.slice(0, 1));
      keys.add(word.slice(0, 2));
    }
  }
  keys.add(fold(mention.name));
  if (initials.length > 1) keys.add(initials);
  if (mention.alias) keys.add(fold(mention.alias));
  return keys;
}
