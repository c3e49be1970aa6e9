/** The analyzer: made on the first article, shared by all tabs, and a short memory of what it found. */
import { type Analyzer, createAnalyzer } from "../analyzer.ts";
import { EMPTY_OVERLAY, type Overlay, parseOverlay } from "../dictionary/overlay.ts";
import type { Analysis, AnalysisInput } from "../engine/types.ts";
import { ownAddress } from "../platform/browser.ts";
import { readEntries } from "../settings/entries.ts";
import { dropNames } from "./hidden-names.ts";

export interface Ready {
  readonly analyzer: Analyzer;
  /** The reader's own entries, which the analyzer uses; the hidden names are for whoever shows its results. */
  readonly overlay: Overlay;
}

/** Articles remembered: those in sight and the few before; any other is simply analysed again. */
const REMEMBERED = 12;

let ready: Promise<Ready> | null = null;
/** The entries that `ready` was made with. */
let usedEntries: string | null = null;
/** Grows with each change of the entries: what was begun before it is not remembered. */
let generation = 0;
const memory = new Map<string, Analysis>();

async function readFile(path: string): Promise<Uint8Array> {
  const response = await fetch(ownAddress(path));
  return new Uint8Array(await response.arrayBuffer());
}

async function makeReady(): Promise<Ready> {
  const [dictionary, englishModel, entries] = await Promise.all([
    readFile("data/dictionary.bin"),
    readFile("data/en-model.bin"),
    readEntries(),
  ]);
  usedEntries = entries;
  // Checked when the reader saved them; a later version may know better, and then the bundled entries must do.
  const own = entries === "" ? null : parseOverlay(entries);
  const overlay = own?.ok ? own.overlay : EMPTY_OVERLAY;
  return { analyzer: createAnalyzer({ dictionary, englishModel, overlay }), overlay };
}

/** Analyzer and entries, made at the first call. A failure is not remembered: the next call tries again. */
export async function getReady(): Promise<Ready> {
  ready ??= makeReady();
  return ready.catch((error: unknown) => {
    ready = null;
    throw error;
  });
}

/** Everything that decides the result except the text itself, which is compared in full. */
function keyOf({ text, lang, title, date, publisher }: AnalysisInput): string {
  return JSON.stringify([text.length, lang, title, date, publisher]);
}

/** The analysis of an article; the same article asked for again is answered from memory. */
export async function analyze(input: AnalysisInput): Promise<Analysis> {
  const key = keyOf(input);
  const known = memory.get(key);
  if (known?.text === input.text) {
    memory.delete(key);
    memory.set(key, known);
    return known;
  }
  const begun = generation;
  const { analyzer, overlay } = await getReady();
  const found = dropNames(analyzer.analyze(input), overlay.hiddenNames);
  if (begun !== generation) return found;
  memory.set(key, found);
  const oldest = memory.keys().next();
  if (memory.size > REMEMBERED && !oldest.done) memory.delete(oldest.value);
  return found;
}

/** The reader's entries changed: start from the new ones, unless that has been done. */
export function forgetAnalyzer(entries?: string): void {
  if (entries !== undefined && entries === usedEntries) return;
  ready = null;
  usedEntries = null;
  generation++;
  memory.clear();
}
