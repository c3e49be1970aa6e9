/**
 * The script that every allowed page gets: looks whether there is an article, and asks for the rest. Budget 10 kB,
 * so it has neither the polyfill nor anything of what it asks for.
 */
import type { Envelope } from "../messages/calls.ts";
import { looksLikeArticle } from "../page/probe.ts";
import { nativeRuntime, sendNative } from "../platform/native.ts";

/** Pages that build themselves show their article only after a while; then looked at again. Milliseconds. */
const AGAIN = [1500, 5000];

const place = globalThis as { sourcelightLoader?: () => boolean; navigation?: EventTarget };

function start(): void {
  let asked = false;

  async function look(): Promise<void> {
    if (asked || !nativeRuntime() || !looksLikeArticle(document, location.href)) return;
    asked = true;
    const message: Envelope<"inject"> = { call: "inject", request: null };
    // The background may have died between request and answer: once more, then the reader's click will do.
    await sendNative(message)
      .catch(() => sendNative(message))
      .catch(() => {
        asked = false;
      });
  }

  // From a page of the same document to the next (no load): the main script watches once it is there.
  place.navigation?.addEventListener("navigatesuccess", () => void look());
  for (const delay of AGAIN) setTimeout(() => void look(), delay);
  void look();
}

// Injected again on install, update and grant: one is enough, unless the one that is there was left behind.
if (!place.sourcelightLoader?.()) {
  place.sourcelightLoader = () => nativeRuntime() !== null;
  start();
}
