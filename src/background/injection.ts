/** Our scripts into pages: the rest after the loader saw an article, and the loader where it was allowed. */
import type { Outcome, Refusal } from "../messages/calls.ts";
import { highlightCss } from "../page/highlight-css.ts";
import { browser, type Tabs } from "../platform/browser.ts";
import type { Settings } from "../settings/schema.ts";
import { grantedPatterns, mayRead, patternFor } from "../settings/sites.ts";
import { loadSettings } from "../settings/store.ts";

const LOADER = "content/loader.js";
const MAIN = "content/main.js";
/** Of the registered script for what the reader granted. */
const GRANTED = "granted";

/** Scripts run in the top frame alone, which reads frames of its own site; the others are mostly advertising. */
const top = (tabId: number) => ({ tabId, frameIds: [0] });
/** Colours go into all frames that we may reach: the article of some pages is in one of their own. */
const frames = (tabId: number) => ({ tabId, allFrames: true });

/** Puts the page script and the highlights' colours into a tab. Rejects where the browser does not let us. */
export async function injectMain(tabId: number, settings: Settings): Promise<void> {
  await browser.scripting.executeScript({ target: top(tabId), files: [MAIN] });
  await browser.scripting.insertCSS({
    target: frames(tabId),
    css: highlightCss(settings.preferences.colours),
  });
}

/** New colours over the ones a tab has. */
export async function recolour(tabId: number, now: Settings, before: Settings): Promise<void> {
  const css = (settings: Settings) => highlightCss(settings.preferences.colours);
  if (css(now) === css(before)) return;
  await browser.scripting.insertCSS({ target: frames(tabId), css: css(now) });
  await browser.scripting.removeCSS({ target: frames(tabId), css: css(before) });
}

/**
 * Why a page could not be reached. A tab shows its address only to those who may read it, so an address that is
 * there and still refused is one no extension reaches, and so is one hidden although the reader opened us on it;
 * Chromium says so of its own pages.
 */
function refusalOf(tab: Tabs.Tab, error: unknown, clicked: boolean): Refusal {
  if (/chrome:|chrome-|edge:|about:|gallery|webstore/i.test(String(error))) return "unreadable";
  const isHidden = tab.url === undefined || tab.url === "";
  return isHidden && !clicked ? "permission" : "unreadable";
}

/** Makes sure that a tab's page answers; the popup asks for it, where the reader's click allows the page. */
export async function prepare(tabId: number, clicked: boolean): Promise<Outcome> {
  let tab: Tabs.Tab;
  try {
    tab = await browser.tabs.get(tabId);
  } catch {
    return { ok: false, reason: "failed" };
  }
  if (tab.url && patternFor(tab.url) === null && !tab.url.startsWith("file:"))
    return { ok: false, reason: "unreadable" };
  const { settings } = await loadSettings();
  try {
    await injectMain(tabId, settings);
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: refusalOf(tab, error, clicked) };
  }
}

/** Registers the loader for exactly what is granted now, apart from the manifest's own sites. */
export async function registerGranted(): Promise<void> {
  const own = browser.runtime.getManifest().host_permissions ?? [];
  const granted = (await grantedPatterns()).filter((pattern) => !own.includes(pattern));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [GRANTED] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [GRANTED] });
  if (granted.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: GRANTED,
      matches: granted,
      excludeMatches: own,
      js: [LOADER],
      runAt: "document_idle",
      persistAcrossSessions: true,
    },
  ]);
}

/**
 * Starts the loader in the tabs that are open and allowed: after an install, an update or a grant no browser does it
 * for all of them. The loader looks whether it is there already.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined || !(await mayRead(url))) return;
      // A tab that closes or navigates meanwhile is none of ours any more.
      await browser.scripting.executeScript({ target: top(id), files: [LOADER] }).catch(() => undefined);
    }),
  );
}
