/** Pointing at a highlight opens its card, leaving both closes it. Costs a timer per movement, and nothing else. */
import type { QuoteHit } from "../page/highlights.ts";

/** How long the pointer must rest, and how long it may be on its way to the card. Milliseconds. */
const REST = 220;
const GRACE = 350;

interface Options {
  hit(x: number, y: number): QuoteHit | null;
  isOpen(): boolean;
  /** True for events from the card. */
  holds(event: Event): boolean;
  open(hit: QuoteHit): void;
  close(): void;
  /** The page scrolled under a card that was not opened by pointing. */
  follow(): void;
}

export function watchPointing(document: Document, options: Options, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view) return;
  let timer = 0;
  let opened: string | null = null;

  const nameOf = ({ key, quote }: QuoteHit) => `${key}\n${quote.id}`;
  const settle = (delay: number, act: () => void) => {
    view.clearTimeout(timer);
    timer = view.setTimeout(act, delay);
  };

  function look(x: number, y: number): void {
    const hit = options.hit(x, y);
    if (hit) {
      if (options.isOpen() && opened === nameOf(hit)) return;
      opened = nameOf(hit);
      options.open(hit);
    } else if (options.isOpen() && opened !== null) settle(GRACE, close);
  }

  function close(): void {
    opened = null;
    options.close();
  }

  const listen = <Type extends keyof DocumentEventMap>(
    type: Type,
    listener: (event: DocumentEventMap[Type]) => void,
  ) => document.addEventListener(type, listener, { passive: true, capture: true, signal });

  listen("pointermove", (event) => {
    // Selecting with the pressed button is the reader's business.
    if (event.pointerType === "touch" || event.buttons !== 0) return;
    if (options.holds(event)) return view.clearTimeout(timer);
    settle(REST, () => look(event.clientX, event.clientY));
  });
  listen("pointerdown", (event) => {
    view.clearTimeout(timer);
    if (options.isOpen() && !options.holds(event)) close();
  });
  // A finger cannot rest: a tap that is no link opens the card.
  listen("click", (event) => {
    const { pointerType } = event as PointerEvent;
    const isLink = (event.target as Element | null)?.closest?.("a, button, input, textarea, select") !== null;
    if (pointerType === "touch" && !isLink && document.getSelection()?.isCollapsed !== false)
      look(event.clientX, event.clientY);
  });
  listen("scroll", (event) => {
    view.clearTimeout(timer);
    if (!options.isOpen() || options.holds(event)) return;
    if (opened === null) options.follow();
    else close();
  });
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || !options.isOpen()) return;
      event.stopPropagation();
      close();
    },
    { capture: true, signal },
  );
  signal.addEventListener("abort", () => view.clearTimeout(timer));
}
