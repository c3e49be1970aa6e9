/**
 * The background: event page in Firefox, service worker in Chrome. It dies whenever the browser likes, so every
 * listener is registered in the first turn, and nothing that matters lives in memory alone.
 */
import type { AnalysisInput } from "../engine/types.ts";
import type { AnalyzeReply, BackgroundCalls } from "../messages/calls.ts";
import { backgroundRequests } from "../messages/shapes.ts";
import { allowBackground, type Handlers, type Sender, serve } from "../messages/transport.ts";
import { browser, closeStorageToPages } from "../platform/browser.ts";
import { keepCorrection, readCorrections } from "../settings/corrections.ts";
import { watchEntries } from "../settings/entries.ts";
import { hostOf } from "../settings/sites.ts";
import { loadSettings, watchSettings } from "../settings/store.ts";
import { amend, known, suggest, takeBack } from "./amend.ts";
import { analyze, forgetAnalyzer } from "./analysis.ts";
import { showBadge } from "./badge.ts";
import { onCommand } from "./commands.ts";
import { applyCorrections } from "./corrections.ts";
import { displayFor, languageOf } from "./display.ts";
import { injectIntoOpenTabs, injectMain, prepare, recolour, registerGranted } from "./injection.ts";
import { logArticle } from "./log.ts";
import { makeMenus, onMenu } from "./menus.ts";
import { callPage, keeping, reachPage, showHighlights } from "./page.ts";

const SUPPORTED: ReadonlySet<string> = new Set(["en", "ko"]);

/**
 * Where the article is. A page that goes on without loading tells its new address only in the input; it is believed
 * within the site that the browser vouches for.
 */
function addressOf(input: AnalysisInput, sender: Sender): string {
  const vouched = sender.url ?? "";
  const told = input.url ?? "";
  return URL.canParse(told) && URL.canParse(vouched) && new URL(told).origin === new URL(vouched).origin
    ? told
    : vouched;
}

async function answerAnalyze(input: AnalysisInput, sender: Sender): Promise<AnalyzeReply> {
  const { settings } = await loadSettings();
  const isPrivate = sender.tab?.incognito ?? true;
  const address = addressOf(input, sender);
  let found: ReturnType<typeof applyCorrections>;
  try {
    found = applyCorrections(await analyze(input), await readCorrections(address, isPrivate));
  } catch (error) {
    console.error("Sourcelight could not analyse an article.", error);
    return { ok: false, reason: "failed" };
  }
  const { analysis, corrected } = found;
  // A log that cannot be written (the disk is full) is no reason to keep the analysis from the reader.
  if (settings.log && !isPrivate)
    await logArticle(analysis, input, address).catch((error) => console.warn("Nothing was logged.", error));
  return {
    ok: true,
    analysis,
    corrected,
    supported: SUPPORTED.has(analysis.lang),
    display: displayFor(settings, hostOf(address)),
  };
}

const handlers: Handlers<BackgroundCalls, Sender> = {
  inject: async (_, sender) => {
    const { settings } = await loadSettings();
    try {
      await injectMain(sender.tab?.id as number, settings);
      return { ok: true };
    } catch {
      return { ok: false, reason: "permission" };
    }
  },
  analyze: ({ input }, sender) => answerAnalyze(input, sender),
  status: async ({ sources }, sender) => {
    await showBadge(sender.tab?.id as number, sources);
    return { ok: true };
  },
  prepare: ({ tabId, clicked }) => prepare(tabId, clicked),
  show: ({ tabId, on }) => showHighlights(tabId, on),
  correct: async ({ tabId, url, correction, undo }) => {
    const { incognito } = await browser.tabs.get(tabId);
    const kept = await keeping(keepCorrection(url, correction, { isPrivate: incognito, undo }));
    if (kept.ok) await callPage(tabId, "refresh", null);
    return kept;
  },
  amend,
  takeBack,
  suggest,
  known,
};

const answer = serve<BackgroundCalls, Sender>(
  handlers,
  backgroundRequests,
  allowBackground(browser.runtime.id, browser.runtime.getURL("")),
);
browser.runtime.onMessage.addListener(((message: unknown, sender: Sender) =>
  answer(message, sender)) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  const { settings } = await loadSettings();
  await makeMenus(languageOf(settings));
  await registerGranted();
  await injectIntoOpenTabs();
  if (reason === "install") await browser.tabs.create({ url: browser.runtime.getURL("ui/welcome.html") });
});

browser.runtime.onStartup.addListener(() => registerGranted());

browser.permissions.onAdded.addListener(async () => {
  await registerGranted();
  await injectIntoOpenTabs();
});
browser.permissions.onRemoved.addListener(() => registerGranted());

onMenu(async (action, tab) => {
  if (tab.id === undefined) return;
  if (action === "toggle") await showHighlights(tab.id, null);
  else await reachPage(tab.id, "identify", null);
});

onCommand();

// Open pages are read again with the entries; most tabs have no script of ours.
watchEntries(async (entries) => {
  forgetAnalyzer(entries);
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) => id !== undefined && callPage(id, "refresh", null).catch(() => undefined)),
  );
});
closeStorageToPages();

watchSettings(async (now, before) => {
  if (now.preferences.language !== before.preferences.language) await makeMenus(languageOf(now));
  const onlySites = JSON.stringify(now.preferences) === JSON.stringify(before.preferences);
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, incognito }) => {
      // In private windows a choice holds in its tab alone; what was chosen elsewhere must not undo it.
      if (id === undefined || (incognito && onlySites)) return;
      try {
        const host = await callPage(id, "host", null);
        await callPage(id, "configure", displayFor(now, host));
        await recolour(id, now, before);
      } catch {
        // Most tabs have no script of ours.
      }
    }),
  );
});
