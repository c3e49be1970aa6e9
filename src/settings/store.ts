/**
 * The reader's settings in the browser's storage.
 *
 * `storage.local` holds everything. `storage.sync` holds the preferences alone, and only once the reader turned it
 * on: sites, own entries, corrections and the log never leave the device.
 */
import { browser } from "../platform/browser.ts";
import { type Preferences, readPreferences, readSettings, type Settings } from "./schema.ts";

const KEY = "settings";
/** Where unreadable settings are kept, so that nothing of the reader's is lost. */
const KEPT = "settings-kept";
const SYNC_KEY = "preferences";

/** Why the defaults are in use although something was stored; null when all is well. */
export type Notice = "corrupt" | "newer" | null;

export interface Loaded {
  readonly settings: Settings;
  readonly notice: Notice;
}

interface Kept {
  readonly reason: Notice;
  readonly stored: unknown;
}

/**
 * Reads the settings. Unreadable ones are copied aside before anything overwrites them.
 *
 * @param early what the storage holds under these names, where somebody asked already
 */
export async function loadSettings(early: Record<string, unknown> | null = null): Promise<Loaded> {
  const { [KEY]: stored, [KEPT]: kept } = early ?? (await browser.storage.local.get([KEY, KEPT]));
  const read = readSettings(stored);
  if (read.ok) return { settings: read.settings, notice: (kept as Kept | undefined)?.reason ?? null };
  const aside: Kept = { reason: read.reason, stored };
  // Where there is no room to copy it, it stays where it is, and the defaults are in use all the same.
  await browser.storage.local
    .set({ [KEPT]: aside, [KEY]: read.settings })
    .catch((error: unknown) => console.warn("Unreadable settings could not be copied.", error));
  return { settings: read.settings, notice: read.reason };
}

/** The reader has seen the notice: the copy that was kept is dropped. */
export async function dismissNotice(): Promise<void> {
  await browser.storage.local.remove(KEPT);
}

/** The unreadable value that was kept, as JSON text to save; null if there is none. */
export async function keptCopy(): Promise<string | null> {
  const { [KEPT]: kept } = await browser.storage.local.get(KEPT);
  return kept === undefined ? null : JSON.stringify((kept as Kept).stored);
}

// Two changes at once must not lose one: each waits for the one before.
let queue: Promise<unknown> = Promise.resolve();

/**
 * Changes the settings by a function of the current ones; resolves to what is stored then. Rejects, with nothing
 * changed, where the browser stores nothing more.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const next = queue.then(async () => {
    const { settings, notice } = await loadSettings();
    if (notice !== null && (await keptCopy()) === null)
      throw new Error("There is no room to keep the unreadable settings.");
    const changed = change(settings);
    await browser.storage.local.set({ [KEY]: changed });
    // This device has it; the next change that the other side takes brings all preferences along.
    if (changed.sync)
      await browser.storage.sync
        .set({ [SYNC_KEY]: changed.preferences })
        .catch((error: unknown) => console.warn("Preferences were not synced.", error));
    return changed;
  });
  queue = next.catch(() => undefined);
  return next;
}

export function changePreferences(change: (preferences: Preferences) => Preferences): Promise<Settings> {
  return changeSettings((settings) => ({ ...settings, preferences: change(settings.preferences) }));
}

/** Highlights on or off for a host, from now on. */
export function rememberSite(host: string, on: boolean): Promise<Settings> {
  return changeSettings((settings) => ({ ...settings, sites: { ...settings.sites, [host]: on } }));
}

/** Turns the browser's sync on (what is there already wins over this device) or off, which clears it. */
export async function setSync(on: boolean): Promise<Settings> {
  if (!on) {
    await browser.storage.sync.remove(SYNC_KEY);
    return changeSettings((settings) => ({ ...settings, sync: false }));
  }
  const { [SYNC_KEY]: synced } = await browser.storage.sync.get(SYNC_KEY);
  return changeSettings((settings) => ({
    ...settings,
    sync: true,
    preferences: synced === undefined ? settings.preferences : readPreferences(synced),
  }));
}

/** Takes over preferences that another device synced, if sync is on here. */
export async function adoptSynced(synced: unknown): Promise<void> {
  const { settings } = await loadSettings();
  const incoming = readPreferences(synced);
  if (!settings.sync || JSON.stringify(incoming) === JSON.stringify(settings.preferences)) return;
  await changePreferences(() => incoming);
}

type Stop = () => void;

/** Calls back with the settings before and after each change, from whichever page it came. */
export function watchSettings(onChange: (now: Settings, before: Settings) => void): Stop {
  const listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string) => {
    if (area === "sync" && SYNC_KEY in changes && changes[SYNC_KEY]?.newValue !== undefined)
      void adoptSynced(changes[SYNC_KEY].newValue);
    if (area !== "local" || !(KEY in changes)) return;
    const { oldValue, newValue } = changes[KEY] ?? {};
    onChange(readSettings(newValue).settings, readSettings(oldValue).settings);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Whether highlights show on a host. */
export function isOn(settings: Settings, host: string): boolean {
  return settings.sites[host] ?? settings.preferences.highlights;
}
