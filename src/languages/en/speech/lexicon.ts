/** The word lists as one table from a word's hash to its class, so that look-ups build no strings. */
import { CLASSES, CONTINUING_VERBS, RECIPIENT_VERBS, SPEECH_VERBS, STANCE_VERBS, TAGS } from "./words.ts";

/** Number of a class by its name. */
export const TAG: Readonly<Record<string, number>> = Object.fromEntries(
  TAGS.map((name, index) => [name, index]),
);

export const tag = (name: string): number => {
  const number = TAG[name];
  if (number === undefined) throw new Error(`no such word class: ${name}`);
  return number;
};

/** Table of some classes: 1 where a class is among them. */
export function classSet(names: string): Uint8Array {
  const set = new Uint8Array(TAGS.length);
  for (const name of names.split(" ")) set[tag(name)] = 1;
  return set;
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** One step of FNV-1a over UTF-16 code units; start with `HASH_START`. */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);
export const HASH_START = SEED | 0;

/** Hash of a word as given (callers pass lower case). */
export function hashWord(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

/** The verb tells of an utterance. */
export const SPEECH = 1;
/** The verb is a cue of speech only by itself. */
export const CONTINUING = 2;
/** A hearer may stand between the verb and what is said. */
export const RECIPIENT = 4;
/** The word keeps its class when capitalised in mid-sentence. */
export const KEEPS_CLASS = 8;

/** Its object alone is something said: "called for new rules", "denied the charge". */
export const STANCE = 16;

const KEPT = new Set(["TM", "TI", "PN", "HE", "WE", "NM"]);

interface Entry {
  readonly tag: number;
  readonly flags: number;
  readonly lemma: number;
}

/** All listed forms; exported for the tests and for naming hashes. */
export const FORMS: ReadonlyMap<string, Entry> = collectForms();

function collectForms(): Map<string, Entry> {
  const forms = new Map<string, Entry>();
  const recipients = new Set(RECIPIENT_VERBS.split(" "));
  const stances = new Set(STANCE_VERBS.split(" "));
  const add = (word: string, entry: Entry): void => {
    if (!forms.has(word)) forms.set(word, entry);
  };
  for (const [list, flag] of [
    [SPEECH_VERBS, SPEECH],
    [CONTINUING_VERBS, CONTINUING],
  ] as const) {
    for (const verb of list.split(" ")) {
      const [base = "", ...irregular] = verb.split("|");
      const flags = flag | (recipients.has(base) ? RECIPIENT : 0) | (stances.has(base) ? STANCE : 0);
      const lemma = hashWord(base);
      const entry = (name: string): Entry => ({ tag: tag(name), flags, lemma });
      const inflected = inflect(base);
      add(base, entry("SVB"));
      add(inflected.s, entry("SVZ"));
      for (const form of irregular) add(form, entry(form.endsWith("ing") ? "SVG" : "SVD"));
      if (!irregular.some((form) => !form.endsWith("ing"))) add(inflected.ed, entry("SVD"));
      add(inflected.ing, entry("SVG"));
    }
  }
  for (const [name, words] of Object.entries(CLASSES)) {
    const flags = KEPT.has(name) ? KEEPS_CLASS : 0;
    for (const word of words.split(" ")) add(word, { tag: tag(name), flags, lemma: hashWord(word) });
  }
  return forms;
}

/** Regular forms of a verb. */
export function inflect(base: string): { s: string; ed: string; ing: string } {
  const stem = base.endsWith("e") ? base.slice(0, -1) : base;
  const y = /[^aeiou]y$/.test(base);
  return {
    s: y ? `${base.slice(0, -1)}ies` : base + (/(?:s|sh|ch|x|z|o)$/.test(base) ? "es" : "s"),
    ed: y ? `${base.slice(0, -1)}ied` : `${stem}ed`,
    ing: `${stem}ing`,
  };
}

const BITS = 13;
const MASK = (1 << BITS) - 1;
const keys = new Int32Array(1 << BITS);
const slots = new Int16Array(1 << BITS).fill(-1);
const entries: Entry[] = [];

for (const [word, entry] of FORMS) {
  const hash = hashWord(word);
  let at = hash & MASK;
  while (slots[at] !== -1) at = (at + 1) & MASK;
  keys[at] = hash;
  slots[at] = entries.length;
  entries.push(entry);
}
export const lexiconTags = Uint8Array.from(entries, (entry) => entry.tag);
export const lexiconFlags = Uint8Array.from(entries, (entry) => entry.flags);
export const lexiconLemmas = Int32Array.from(entries, (entry) => entry.lemma);

/** Index into the `lexicon…` arrays, -1 if the word is not listed. */
export function lookUp(hash: number): number {
  let at = hash & MASK;
  for (;;) {
    const slot = slots[at] as number;
    if (slot === -1 || keys[at] === hash) return slot;
    at = (at + 1) & MASK;
  }
}
