/** Lists beside the page that follow it: told when the page changes and which quote is being read. */
import { FOLLOW, type FollowEvent, type QuoteAddress } from "../messages/calls.ts";
import { type NativePort, nativeRuntime } from "../platform/native.ts";

export interface Followers {
  changed(): void;
}

/** Accepts followers until the signal stops; while there is none, scrolling costs nothing. */
export function acceptFollowers(
  document: Document,
  readingPlace: () => QuoteAddress | null,
  signal: AbortSignal,
): Followers {
  const ports = new Set<NativePort>();
  let waiting = false;
  let last = "";

  function tell(event: FollowEvent): void {
    for (const port of ports) {
      try {
        port.postMessage(event);
      } catch {
        // The list was closed, or the extension is gone.
        ports.delete(port);
      }
    }
  }

  /** Looks anew where the reader is. */
  function moved(): void {
    if (waiting || ports.size === 0) return;
    waiting = true;
    document.defaultView?.requestAnimationFrame(() => {
      waiting = false;
      const at = readingPlace();
      const now = JSON.stringify(at);
      if (now === last) return;
      last = now;
      tell({ event: "reading", at });
    });
  }

  const accept = (port: NativePort) => {
    if (port.name !== FOLLOW) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    last = "";
    moved();
  };
  const runtime = nativeRuntime();
  runtime?.onConnect.addListener(accept);
  signal.addEventListener("abort", () => {
    runtime?.onConnect.removeListener(accept);
    ports.clear();
  });
  document.addEventListener("scroll", moved, { passive: true, capture: true, signal });

  return {
    changed: () => {
      tell({ event: "changed" });
      last = "";
      moved();
    },
  };
}
