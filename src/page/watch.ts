/**
 * Staying with a page: one debounced event when its content or address may have changed.
 *
 * A page may mutate without end, so events come at a bounded rate: each event without a new address lengthens the
 * pause to the next one, up to half a minute; the handler says when the article really changed, and the pause is
 * short again. Nothing runs in background tabs; what was missed there is told when the tab is shown.
 */

export interface PageChange {
  /** `address`: another page by navigation without loading; `restored`: back from the back/forward cache. */
  readonly reason: "content" | "address" | "restored";
  readonly url: string;
}

export interface WatchOptions {
  /** Ends everything. */
  readonly signal: AbortSignal;
  /** Called at once, before the next paint, whenever text that is shown may have changed: drop stale highlights. */
  readonly onTouched?: () => void;
}

/** Returns true if the article changed; anything else means that the event was for nothing. */
export type ChangeHandler = (change: PageChange) => unknown;

/** Quiet time before an event, in milliseconds, and the longest time to wait for quiet. */
const QUIET = 400;
const PATIENCE = 2000;
/** Shortest and longest pause between two events. */
const PAUSE = 1000;
const LONGEST_PAUSE = 30_000;
/** A handler may use no more than this share of the time. */
const SHARE = 0.02;
/** Fewer characters than these are clocks and counters. */
const SMALL = 30;

const SILENT = new Set(
  "script style link meta noscript iframe img svg video audio canvas input textarea title head".split(" "),
);

/** Watches until the signal aborts. Throws nothing; errors of the handler are the handler's. */
export function watchPage(
  document: Document,
  onChange: ChangeHandler,
  { signal, onTouched }: WatchOptions,
): void {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  let url = addressOf(document);
  let reason: PageChange["reason"] | null = null;
  let timer: number | null = null;
  let since = 0;
  let last = Number.NEGATIVE_INFINITY;
  let pause = PAUSE;
  let running = false;

  const now = (): number => view.performance.now();

  const schedule = (): void => {
    if (timer !== null) view.clearTimeout(timer);
    timer = null;
    if (reason === null || running || document.hidden || signal.aborted) return;
    const quiet = Math.min(now() + QUIET, since + PATIENCE);
    const due = reason === "content" ? Math.max(quiet, last + pause) : quiet;
    timer = view.setTimeout(fire, Math.max(0, due - now()));
  };

  const fire = async (): Promise<void> => {
    timer = null;
    if (reason === null || document.hidden || signal.aborted) return;
    const change: PageChange = { reason, url };
    reason = null;
    running = true;
    const start = now();
    let changed: unknown = false;
    try {
      changed = onChange(change);
      // The synchronous part is what the page pays for.
      last = now();
      const cost = (last - start) / SHARE;
      changed = await changed;
      pause = Math.max(
        cost,
        changed === true || change.reason !== "content" ? PAUSE : Math.min(LONGEST_PAUSE, pause * 2),
      );
    } finally {
      running = false;
      schedule();
    }
  };

  const notice = (what: PageChange["reason"]): void => {
    if (reason === null) since = now();
    if (reason === null || what !== "content") reason = what;
    schedule();
  };

  const checkAddress = (): void => {
    const current = addressOf(document);
    if (current === url) return;
    url = current;
    pause = PAUSE;
    onTouched?.();
    notice("address");
  };

  const observer = new view.MutationObserver((records: readonly MutationRecord[]) => {
    checkAddress();
    const weight = weighRecords(records);
    if (weight > 0) onTouched?.();
    if (weight >= SMALL) notice("content");
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ["hidden", "aria-hidden", "open"],
  });
  // Listeners are taken off by hand: the signal may be of another realm than the page's window.
  const endings: (() => void)[] = [];
  signal.addEventListener("abort", () => {
    observer.disconnect();
    if (timer !== null) view.clearTimeout(timer);
    for (const end of endings) end();
  });

  const listen = (target: EventTarget, type: string, listener: (event: Event) => void): void => {
    target.addEventListener(type, listener, { passive: true });
    endings.push(() => target.removeEventListener(type, listener));
  };
  listen(document, "visibilitychange", schedule);
  listen(view, "popstate", checkAddress);
  listen(view, "hashchange", checkAddress);
  listen(view, "pageshow", (event) => {
    if ((event as PageTransitionEvent).persisted) notice("restored");
  });
  const { navigation } = view as { navigation?: EventTarget };
  if (navigation) listen(navigation, "currententrychange", checkAddress);
}

/** The address without its fragment, unless the fragment is a route (`#!/…`, `#/…`). */
function addressOf(document: Document): string {
  const { href } = document.location;
  const hash = href.indexOf("#");
  return hash < 0 || /^#!?\//.test(href.slice(hash)) ? href : href.slice(0, hash);
}

/** About how many characters the records touch; counting stops when it is enough. */
function weighRecords(records: readonly MutationRecord[]): number {
  let weight = 0;
  for (const record of records) {
    if (record.type === "attributes") weight += SMALL;
    else if (record.type === "characterData") weight += weighNode(record.target);
    else if (!SILENT.has((record.target as Element).localName)) {
      for (const node of record.addedNodes) weight += weighNode(node);
      for (const node of record.removedNodes) weight += weighNode(node);
    }
    if (weight >= SMALL) return weight;
  }
  return weight;
}

function weighNode(node: Node): number {
  if (node.nodeType === 3) {
    return SILENT.has(node.parentElement?.localName ?? "") ? 0 : (node as Text).data.trim().length;
  }
  if (node.nodeType !== 1 || SILENT.has((node as Element).localName)) return 0;
  return (node as Element).shadowRoot ? SMALL : (node.textContent ?? "").trim().length;
}
