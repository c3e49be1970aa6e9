/** The context menu; absent on Android. */
import { browser, type Menus, type Tabs } from "../platform/browser.ts";
import { translateIn } from "../settings/locales.ts";

const TOGGLE = "toggle";
const IDENTIFY = "identify";

export type MenuAction = typeof TOGGLE | typeof IDENTIFY;

/** Makes the entries anew, in the reader's language. The browser keeps them while the background sleeps. */
export async function makeMenus(lang: string): Promise<void> {
  if (!browser.contextMenus) return;
  const t = translateIn(lang);
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: TOGGLE, title: t("menu_toggle"), contexts: ["page"] });
  browser.contextMenus.create({ id: IDENTIFY, title: t("menu_identify"), contexts: ["selection"] });
}

/** Calls back with what was chosen and where. */
export function onMenu(act: (action: MenuAction, tab: Tabs.Tab) => void): void {
  browser.contextMenus?.onClicked.addListener((info: Menus.OnClickData, tab?: Tabs.Tab) => {
    const action = info.menuItemId;
    if (tab && (action === TOGGLE || action === IDENTIFY)) act(action, tab);
  });
}
