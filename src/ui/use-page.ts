/** The page of a tab as a component's state: looked at, followed, and looked at again when it changes. */
import { useCallback, useEffect, useState } from "preact/hooks";
import type { QuoteAddress } from "../messages/calls.ts";
import { follow, look, type Sight } from "./page-link.ts";

export interface Page {
  /** Null until the first answer. */
  readonly sight: Sight | null;
  /** The quote that is being read; only where the list follows the page. */
  readonly reading: QuoteAddress | null;
  again(): void;
}

export interface First {
  readonly sight: Sight | null;
  readonly asked: Promise<Sight> | null;
  /** Whether the reader just opened us on this page by the toolbar. */
  readonly clicked: boolean;
}

const NOTHING: First = { sight: null, asked: null, clicked: false };

/** @param first what is already being asked, so that the first picture need not wait for a component to ask */
export function usePage(tabId: number | null, first: First = NOTHING): Page {
  const [sight, setSight] = useState<Sight | null>(first.sight);
  const [reading, setReading] = useState<QuoteAddress | null>(null);
  const [round, setRound] = useState(0);

  useEffect(() => {
    if (tabId === null) return;
    let current = true;
    let stop = () => {};
    const take = (seen: Sight) => {
      if (current) setSight(seen);
      return seen;
    };
    const refresh = () => look(tabId, first.clicked).then(take);
    const begun = round === 0 && first.asked ? first.asked.then(take) : refresh();
    begun.then((seen) => {
      if (!current || seen.state === "refused" || seen.state === "outdated") return;
      stop = follow(tabId, (event) => {
        if (!current) return;
        if (event.event === "reading") setReading(event.at);
        else void refresh();
      });
      // It may have finished between its answer and our following it.
      if (seen.state === "reading") void refresh();
    });
    return () => {
      current = false;
      stop();
      setReading(null);
    };
  }, [tabId, first, round]);

  return { sight, reading, again: useCallback(() => setRound((count) => count + 1), []) };
}
