/**
 * What the popup asks before its modules are there. On a busy machine these answers take as long as the modules do:
 * asked at once, they cost nothing more. Imports nothing, or it would wait itself; `early.test.ts` holds it to the
 * calls that the modules would make.
 */
import type { Tabs } from "./browser.ts";

interface NativeApi {
  readonly tabs: {
    get(id: number): Promise<Tabs.Tab>;
    query(query: { active: true; currentWindow: true }): Promise<Tabs.Tab[]>;
    sendMessage(id: number, message: unknown, options: { frameId: 0 }): Promise<unknown>;
  };
  readonly storage: { readonly local: { get(keys: readonly string[]): Promise<Record<string, unknown>> } };
}

export interface EarlyAnswers {
  readonly tab: Promise<Tabs.Tab | null>;
  /** The stored settings, as `loadSettings` reads them; null where they could not be asked. */
  readonly stored: Promise<Record<string, unknown> | null>;
  /** What the tab's page says it is; null where nobody answers. */
  readonly described: Promise<unknown>;
}

/** @param named the id of the tab to show; null for the one in front */
export function askEarly(named: string | null): EarlyAnswers {
  const { browser, chrome } = globalThis as { browser?: NativeApi; chrome?: NativeApi };
  const api = (browser ?? chrome) as NativeApi;
  const found =
    named === null
      ? api.tabs.query({ active: true, currentWindow: true }).then(([first]) => first ?? null)
      : api.tabs.get(Number(named));
  const tab = found.catch(() => null);
  const describe = { call: "describe", request: null };
  return {
    tab,
    stored: api.storage.local.get(["settings", "settings-kept"]).catch(() => null),
    described: tab
      .then((shown) =>
        shown?.id === undefined ? null : api.tabs.sendMessage(shown.id, describe, { frameId: 0 }),
      )
      .catch(() => null),
  };
}
