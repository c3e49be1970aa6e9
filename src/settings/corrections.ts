/**
 * The reader's corrections by page. On disk for ordinary windows; for private ones in the session's memory, which
 * the browser never writes.
 */
import { browser } from "../platform/browser.ts";

/** Structurally the correction of the calls; settings know no messages. Who said something. */
export interface KeptSpeaker {
  readonly quote: string;
  readonly source: string | null;
}

/** An institution as the reader chose it. */
export interface KeptInstitution {
  readonly name: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly entityId: string | null;
  readonly type: string | null;
  readonly country: string | null;
  readonly domain?: string | null;
}

/** Where the source of this name works, or which organisation it is; null for nowhere. */
export interface KeptPlace {
  readonly of: string;
  readonly institution: KeptInstitution | null;
}

export type KeptCorrection = KeptSpeaker | KeptPlace;

const KEY = "corrections";
/** Pages kept; the oldest goes first. */
const MOST_PAGES = 500;

type Kept = Readonly<Record<string, readonly KeptCorrection[]>>;

const isText = (value: unknown): boolean => typeof value === "string";
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);

export function isInstitution(value: unknown): value is KeptInstitution {
  if (typeof value !== "object" || value === null) return false;
  const { name, names = {}, entityId, type, country, domain = null } = value as Record<string, unknown>;
  return (
    isText(name) &&
    typeof names === "object" &&
    names !== null &&
    Object.values(names).every(isText) &&
    [entityId, type, country, domain].every(isTextOrNull)
  );
}

const isCorrection = (value: unknown): value is KeptCorrection => {
  if (typeof value !== "object" || value === null) return false;
  const { quote, source, of, institution } = value as Record<string, unknown>;
  if (isText(of)) return institution === null || isInstitution(institution);
  return isText(quote) && isTextOrNull(source);
};

/** Two corrections of the same thing: the later one holds. */
const isSameThing = (a: KeptCorrection, b: KeptCorrection): boolean =>
  "of" in a ? "of" in b && a.of === b.of : "quote" in b && a.quote === b.quote;

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

/** Keeps a correction in place of an earlier one of the same thing, or drops that one; resolves to the earlier one. */
export async function keepCorrection(
  address: string,
  correction: KeptCorrection,
  options: { readonly isPrivate: boolean; readonly undo: boolean },
): Promise<KeptCorrection | null> {
  const { [KEY]: stored } = await area(options.isPrivate).get(KEY);
  const page = pageKey(address);
  const { [page]: before = [], ...others } = readKept(stored);
  const earlier = before.find((each) => isSameThing(each, correction)) ?? null;
  const rest = before.filter((each) => each !== earlier);
  const now = options.undo ? rest : [...rest, correction];
  const pages = Object.entries(now.length === 0 ? others : { ...others, [page]: now });
  await area(options.isPrivate).set({ [KEY]: Object.fromEntries(pages.slice(-MOST_PAGES)) });
  return earlier;
}

/** Deletes all corrections; the returned function brings them back. */
export async function clearCorrections(): Promise<() => Promise<void>> {
  const [local, session] = await Promise.all([area(false).get(KEY), area(true).get(KEY)]);
  await Promise.all([area(false).remove(KEY), area(true).remove(KEY)]);
  return async () => {
    await Promise.all([area(false).set(local), area(true).set(session)]);
  };
}
