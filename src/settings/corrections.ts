/**
 * The reader's corrections by page. On disk for ordinary windows; for private ones in the session's memory, which
 * the browser never writes.
 */
import { browser } from "../platform/browser.ts";

/** Structurally the correction of the calls; settings know no messages. */
export interface KeptCorrection {
  readonly quote: string;
  readonly source: string | null;
}

const KEY = "corrections";
/** Pages kept; the oldest goes first. */
const MOST_PAGES = 500;

type Kept = Readonly<Record<string, readonly KeptCorrection[]>>;

const isCorrection = (value: unknown): value is KeptCorrection => {
  if (typeof value !== "object" || value === null) return false;
  const { quote, source } = value as Record<string, unknown>;
  return typeof quote === "string" && (source === null || typeof source === "string");
};

function readKept(stored: unknown): Kept {
  if (typeof stored !== "object" || stored === null) return {};
  const entries = Object.entries(stored).map(([page, list]) => [
    page,
    Array.isArray(list) ? list.filter(isCorrection) : [],
  ]);
  return Object.fromEntries(entries);
}

const area = (isPrivate: boolean) => (isPrivate ? browser.storage.session : browser.storage.local);

/** An address without what changes from visit to visit: fragment and tracking. */
export function pageKey(address: string): string {
  try {
    const url = new URL(address);
    url.hash = "";
    for (const name of [...url.searchParams.keys()])
      if (/^(utm_|fbclid|gclid)/.test(name)) url.searchParams.delete(name);
    return url.href;
  } catch {
    return address;
  }
}

export async function readCorrections(
  address: string,
  isPrivate: boolean,
): Promise<readonly KeptCorrection[]> {
  const { [KEY]: stored } = await area(isPrivate).get(KEY);
  return readKept(stored)[pageKey(address)] ?? [];
}

/** Keeps a correction in place of an earlier one for the same quote, or drops that one. */
export async function keepCorrection(
  address: string,
  correction: KeptCorrection,
  options: { readonly isPrivate: boolean; readonly undo: boolean },
): Promise<void> {
  const { [KEY]: stored } = await area(options.isPrivate).get(KEY);
  const page = pageKey(address);
  const { [page]: before = [], ...others } = readKept(stored);
  const rest = before.filter(({ quote }) => quote !== correction.quote);
  const now = options.undo ? rest : [...rest, correction];
  const pages = Object.entries(now.length === 0 ? others : { ...others, [page]: now });
  await area(options.isPrivate).set({ [KEY]: Object.fromEntries(pages.slice(-MOST_PAGES)) });
}

/** Deletes all corrections; the returned function brings them back. */
export async function clearCorrections(): Promise<() => Promise<void>> {
  const [local, session] = await Promise.all([area(false).get(KEY), area(true).get(KEY)]);
  await Promise.all([area(false).remove(KEY), area(true).remove(KEY)]);
  return async () => {
    await Promise.all([area(false).set(local), area(true).set(session)]);
  };
}
