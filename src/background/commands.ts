/** The keyboard commands of the manifest; absent on Android. */
import { activeTab, browser, type Tabs } from "../platform/browser.ts";
import { reachPage, showHighlights } from "./page.ts";

const STEPS: Readonly<Record<string, { by: 1 | -1; sameSource: boolean }>> = {
  "next-quote": { by: 1, sameSource: false },
  "previous-quote": { by: -1, sameSource: false },
  "next-of-speaker": { by: 1, sameSource: true },
  "previous-of-speaker": { by: -1, sameSource: true },
};

async function run(command: string, tab: Tabs.Tab | null): Promise<void> {
  if (tab?.id === undefined) return;
  if (command === "toggle-highlights") await showHighlights(tab.id, null);
  const step = STEPS[command];
  if (step) await reachPage(tab.id, "step", step);
}

export function onCommand(): void {
  browser.commands?.onCommand.addListener(async (command: string, tab?: Tabs.Tab) => {
    await run(command, tab ?? (await activeTab()));
  });
}
