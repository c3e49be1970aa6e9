/** From our own pages to the page in a tab and to the background. */
import {
  type Amendment,
  type AmendReply,
  type AmendUndo,
  type BackgroundCalls,
  type Correction,
  FOLLOW,
  type FollowEvent,
  type Outcome,
  type PageCalls,
  type PageDescription,
  type QuoteAddress,
  type Refusal,
} from "../messages/calls.ts";
import { isFollowEvent } from "../messages/shapes.ts";
import { call } from "../messages/transport.ts";
import { browser, ownAddress } from "../platform/browser.ts";
import { tellUnsaved } from "./attempt.ts";

/** What a tab's page is to the reader. */
export type Sight =
  | PageDescription
  | { readonly state: "refused"; readonly reason: Refusal }
  /** Its script is of an older version. */
  | { readonly state: "outdated" };

export type ReadySight = Extract<PageDescription, { state: "ready" }>;

const toBackground = <Name extends keyof BackgroundCalls & string>(
  name: Name,
  request: BackgroundCalls[Name]["request"],
) => call<BackgroundCalls, Name>((message) => browser.runtime.sendMessage(message), name, request);

const toPage = <Name extends keyof PageCalls & string>(
  tabId: number,
  name: Name,
  request: PageCalls[Name]["request"],
) =>
  call<PageCalls, Name>((message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }), name, request);

const checked = (page: PageDescription): Sight =>
  page.version === browser.runtime.getManifest().version ? page : { state: "outdated" };

/**
 * Asks a tab's page what it is; our script is put there first where it is missing.
 *
 * @param clicked whether the reader just opened us on this page by the toolbar
 * @param described the page's answer, where somebody asked already; null if there was none
 */
export async function look(tabId: number, clicked: boolean, described?: Promise<unknown>): Promise<Sight> {
  try {
    const page = described ? await described : await toPage(tabId, "describe", null);
    if (page) return checked(page as PageDescription);
  } catch {
    // No script of ours there yet, or none that lives.
  }
  try {
    const prepared = await toBackground("prepare", { tabId, clicked });
    if (!prepared.ok) return { state: "refused", reason: prepared.reason };
    return checked(await toPage(tabId, "describe", null));
  } catch {
    return { state: "refused", reason: "failed" };
  }
}

/** Follows a page's changes and the reader's place in it, until the returned function is called. */
export function follow(tabId: number, onEvent: (event: FollowEvent) => void): () => void {
  const port = browser.tabs.connect(tabId, { name: FOLLOW, frameId: 0 });
  port.onMessage.addListener((message: unknown) => {
    if (isFollowEvent(message)) onEvent(message);
  });
  return () => port.disconnect();
}

export const reveal = (tabId: number, at: QuoteAddress): Promise<boolean> =>
  toPage(tabId, "reveal", at).catch(() => false);

/** True if it was done and kept; what was done but not kept is told. */
const isDone = (asked: Promise<Outcome>): Promise<boolean> =>
  asked.then(
    (outcome) => {
      if (!outcome.ok && outcome.reason === "storage") tellUnsaved();
      return outcome.ok;
    },
    () => false,
  );

export const showHighlights = (tabId: number, on: boolean): Promise<boolean> =>
  isDone(toBackground("show", { tabId, on }));

export const readAgain = (tabId: number): Promise<unknown> =>
  toPage(tabId, "refresh", null).catch(() => undefined);

export const correct = (
  tabId: number,
  url: string,
  correction: Correction,
  undo: boolean,
): Promise<boolean> => isDone(toBackground("correct", { tabId, url, correction, undo }));

const FAILED = { ok: false, reason: "failed" } as const;

export const amend = (tabId: number, url: string, amendment: Amendment): Promise<AmendReply> =>
  toBackground("amend", { tabId, url, amendment }).catch(() => FAILED);

export const takeBack = (tabId: number, url: string, undo: AmendUndo): Promise<Outcome> =>
  toBackground("takeBack", { tabId, url, undo }).catch(() => FAILED);

export const suggest = (query: string, lang: string): Promise<BackgroundCalls["suggest"]["reply"]> =>
  toBackground("suggest", { query, lang }).catch(() => ({ found: [], type: null }));

/** Null where nobody could be asked. */
export const knownEntries = (ids: readonly string[]): Promise<BackgroundCalls["known"]["reply"] | null> =>
  toBackground("known", { ids }).catch(() => null);

/** Opens the options page at the reader's own entries, with a new line for a name. */
export const openEntries = (name: string, lang: string, country: string): Promise<unknown> =>
  browser.tabs.create({
    url: ownAddress(`ui/options.html?${new URLSearchParams({ add: name, lang, country })}`),
  });
