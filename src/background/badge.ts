/** The number of sources on the toolbar button. */
import { browser } from "../platform/browser.ts";

const BACKGROUND = "#4a2f8f";
const TEXT = "#ffffff";

/** Shows the number for a tab; null where there is no article, which clears it. The tab may be gone by now. */
export async function showBadge(tabId: number, sources: number | null): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: sources === null ? "" : String(sources) });
    if (sources === null) return;
    await browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND });
    await browser.action.setBadgeTextColor?.({ tabId, color: TEXT });
  } catch {
    // A tab closed in the meantime needs no badge.
  }
}
