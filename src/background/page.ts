/** Calls from the background to the script in a tab's page. */
import type { Outcome, PageCalls } from "../messages/calls.ts";
import { call } from "../messages/transport.ts";
import { browser } from "../platform/browser.ts";
import { rememberSite } from "../settings/store.ts";
import { prepare } from "./injection.ts";

export function callPage<Name extends keyof PageCalls & string>(
  tabId: number,
  name: Name,
  request: PageCalls[Name]["request"],
): Promise<PageCalls[Name]["reply"]> {
  const send = (message: unknown) => browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  return call<PageCalls, Name>(send, name, request);
}

/** A call to a page that may not have our script yet; null where it cannot be reached. */
export async function reachPage<Name extends keyof PageCalls & string>(
  tabId: number,
  name: Name,
  request: PageCalls[Name]["request"],
): Promise<PageCalls[Name]["reply"] | null> {
  try {
    return await callPage(tabId, name, request);
  } catch {
    const prepared = await prepare(tabId, true);
    return prepared.ok ? callPage(tabId, name, request).catch(() => null) : null;
  }
}

/** Shows or hides the highlights of a tab (null: the other way) and remembers it, but not from private windows. */
export async function showHighlights(tabId: number, on: boolean | null): Promise<Outcome> {
  const shown = await reachPage(tabId, "show", { on });
  if (!shown) return { ok: false, reason: "permission" };
  const { incognito } = await browser.tabs.get(tabId);
  if (incognito || shown.host === "") return { ok: true };
  return keeping(rememberSite(shown.host, shown.on));
}

/** Waits until something is stored; what was done on the page stays done where it cannot be. */
export async function keeping(stored: Promise<unknown>): Promise<Outcome> {
  try {
    await stored;
    return { ok: true };
  } catch (error) {
    console.warn("A choice was not stored.", error);
    return { ok: false, reason: "storage" };
  }
}
