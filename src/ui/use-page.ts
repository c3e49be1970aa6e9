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

/** @param start whether our script may be put into the page: the popup yes, a panel only where it is allowed */
export function usePage(tabId: number | null, start: boolean): Page {
  const [sight, setSight] = useState<Sight | null>(null);
  const [reading, setReading] = useState<QuoteAddress | null>(null);
  const [round, setRound] = useState(0);

  useEffect(() => {
    if (tabId === null) return;
    let current = true;
    let stop = () => {};
    const refresh = (mayStart: boolean) =>
      look(tabId, mayStart).then((seen) => {
        if (current) setSight(seen);
        return seen;
      });
    refresh(start).then((seen) => {
      if (!current || seen.state === "refused" || seen.state === "outdated") return;
      stop = follow(tabId, (event) => {
        if (!current) return;
        if (event.event === "reading") setReading(event.at);
        else void refresh(false);
      });
    });
    return () => {
      current = false;
      stop();
      setReading(null);
    };
  }, [tabId, start, round]);

  return { sight, reading, again: useCallback(() => setRound((count) => count + 1), []) };
}
