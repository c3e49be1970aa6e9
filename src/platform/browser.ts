/** The extension API by promises in both browsers. The only module that imports the polyfill. */
import browser, { type Tabs } from "webextension-polyfill";

export type { Menus, Permissions, Runtime, Scripting, Storage, Tabs } from "webextension-polyfill";
export { browser };

/** Chrome's side panel, unknown to the polyfill. */
interface SidePanel {
  open(options: { windowId: number } | { tabId: number }): Promise<void>;
}

/** Firefox's sidebar; absent on Android. */
interface SidebarAction {
  open(): Promise<void>;
}

interface PanelHost {
  readonly sidePanel?: SidePanel;
  readonly sidebarAction?: SidebarAction;
}

/** True where the browser can show our list beside the page. */
export function hasPanel(): boolean {
  const host = globalThis as { chrome?: PanelHost; browser?: PanelHost };
  return Boolean(host.chrome?.sidePanel ?? host.browser?.sidebarAction);
}

/**
 * Opens the list beside the page. Call it at once in the handler of the reader's click: both browsers refuse
 * without one, and one `await` before loses it.
 */
export function openPanel(windowId: number): Promise<void> {
  const host = globalThis as { chrome?: PanelHost; browser?: PanelHost };
  if (host.chrome?.sidePanel) return host.chrome.sidePanel.open({ windowId });
  if (host.browser?.sidebarAction) return host.browser.sidebarAction.open();
  return Promise.resolve();
}

/** The tab that the reader looks at in this window. */
export async function activeTab(): Promise<Tabs.Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}

/**
 * Keeps the reader's settings, log and corrections from scripts in pages, ours included: none of them reads the
 * storage, and a page that broke out of its bounds shall not either. Firefox does not know it yet.
 */
export function closeStorageToPages(): void {
  const { local } = browser.storage as {
    local: { setAccessLevel?(level: { accessLevel: string }): unknown };
  };
  local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
}

/** The address of one of our own files. */
export function ownAddress(path: string): string {
  return browser.runtime.getURL(path);
}
