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

/** Calls back whenever the entries change. */
export function watchEntries(onChange: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === "local" && KEY in changes) onChange();
  });
}
