/** The reader's own dictionary entries, as TSV text; never synced. */
import { browser } from "../platform/browser.ts";

const KEY = "entries";

export async function readEntries(): Promise<string> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return typeof stored === "string" ? stored : "";
}

/** Keeps the entries; the caller has validated them. */
export async function writeEntries(tsv: string): Promise<void> {
  if (tsv.trim() === "") await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: tsv });
}

/** Calls back with the new ones whenever the entries change, until the returned function is called. */
export function watchEntries(onChange: (entries: string) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== "local" || !(KEY in changes)) return;
    const now = changes[KEY]?.newValue;
    onChange(typeof now === "string" ? now : "");
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
