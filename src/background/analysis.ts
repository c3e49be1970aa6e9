/** The analyzer: made on the first article, shared by all tabs, and a short memory of what it found. */
import { createAnalyzer } from "../analyzer.ts";
import { parseOverlay } from "../dictionary/overlay.ts";
import type { Analysis, AnalysisInput } from "../engine/types.ts";
import { ownAddress } from "../platform/browser.ts";
import { readEntries } from "../settings/entries.ts";

type Analyzer = ReturnType<typeof createAnalyzer>;

/** Articles remembered: those in sight and the few before; any other is simply analysed again. */
const REMEMBERED = 12;

let analyzer: Promise<Analyzer> | null = null;
const memory = new Map<string, Analysis>();

async function readFile(path: string): Promise<Uint8Array> {
  const response = await fetch(ownAddress(path));
  return new Uint8Array(await response.arrayBuffer());
}

async function makeAnalyzer(): Promise<Analyzer> {
  const [dictionary, englishModel, entries] = await Promise.all([
    readFile("data/dictionary.bin"),
    readFile("data/en-model.bin"),
    readEntries(),
  ]);
  // Checked when the reader saved them; a later version may know better, and then the bundled entries must do.
  const own = entries === "" ? null : parseOverlay(entries);
  return createAnalyzer({ dictionary, englishModel, ...(own?.ok ? { overlay: own.overlay } : {}) });
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
  analyzer ??= makeAnalyzer();
  // A failure to load must not be remembered: the next article tries again.
  const ready = await analyzer.catch((error: unknown) => {
    analyzer = null;
    throw error;
  });
  const found = ready.analyze(input);
  memory.set(key, found);
  const oldest = memory.keys().next();
  if (memory.size > REMEMBERED && !oldest.done) memory.delete(oldest.value);
  return found;
}

/** The reader's entries changed: start from the new ones. */
export function forgetAnalyzer(): void {
  analyzer = null;
  memory.clear();
}
