import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { watchPointing } from "../../../src/content/pointing.ts";
import type { QuoteHit } from "../../../src/page/highlights.ts";
import { JSDOM } from "../page/dom.ts";

/** Time stands still until `pass`. */
let waiting: (() => void)[] = [];
let controller: AbortController;
let document: Document;
let open: string | null;
let onCard: boolean;
const log: string[] = [];

const pass = () => {
  const due = waiting;
  waiting = [];
  for (const act of due) act();
};
const hits: Record<number, string> = { 10: "q1", 20: "q2" };

function fire(type: string, init: object = {}): Event {
  const event = Object.assign(
    new document.defaultView!.Event(type, { bubbles: true, cancelable: true }),
    init,
  );
  document.body.dispatchEvent(event);
  return event;
}
const move = (x: number) => fire("pointermove", { clientX: x, clientY: 0, buttons: 0, pointerType: "mouse" });

beforeEach(() => {
  const { window } = new JSDOM("<p>words</p>");
  document = window.document;
  controller = new AbortController();
  // jsdom wants its own kind of signal.
  const own = new window.AbortController();
  controller.signal.addEventListener("abort", () => own.abort());
  window.setTimeout = ((act: () => void) => waiting.push(act)) as never;
  window.clearTimeout = (() => {
    waiting = [];
  }) as never;
  waiting = [];
  log.length = 0;
  open = null;
  onCard = false;
  watchPointing(
    document,
    {
      hit: (x) => (hits[x] ? ({ key: "a", quote: { id: hits[x] } } as QuoteHit) : null),
      isOpen: () => open !== null,
      holds: () => onCard,
      open: ({ quote }) => {
        open = quote.id;
        log.push(`open ${quote.id}`);
      },
      close: () => {
        open = null;
        log.push("close");
      },
      follow: () => log.push("follow"),
    },
    own.signal,
  );
});
afterEach(() => controller.abort());

describe("pointing", () => {
  it("opens the card of a quote on which the pointer rests, once", () => {
    move(10);
    expect(log).toEqual([]);
    pass();
    move(10);
    pass();
    expect(log).toEqual(["open q1"]);
  });

  it("opens nothing while the pointer is moving, selecting, or nowhere", () => {
    move(10);
    move(5);
    pass();
    fire("pointermove", { clientX: 10, clientY: 0, buttons: 1, pointerType: "mouse" });
    pass();
    expect(log).toEqual([]);
  });

  it("goes from one quote's card to another's", () => {
    move(10);
    pass();
    move(20);
    pass();
    expect(log).toEqual(["open q1", "open q2"]);
  });

  it("closes after a while when the pointer has left, but not on its way to the card", () => {
    move(10);
    pass();
    move(5);
    pass();
    onCard = true;
    move(6);
    pass();
    expect(open).toBe("q1");
    onCard = false;
    move(5);
    pass();
    pass();
    expect(open).toBeNull();
  });

  it("closes on Escape and keeps it from the page, and leaves it alone when nothing is open", () => {
    let heard = 0;
    document.body.addEventListener("keydown", () => heard++);
    fire("keydown", { key: "Escape" });
    expect(heard).toBe(1);
    move(10);
    pass();
    fire("keydown", { key: "Escape" });
    expect([heard, open]).toEqual([1, null]);
  });

  it("closes on a press elsewhere, not on the card", () => {
    move(10);
    pass();
    onCard = true;
    fire("pointerdown");
    expect(open).toBe("q1");
    onCard = false;
    fire("pointerdown");
    expect(open).toBeNull();
  });

  it("closes when the page scrolls under a pointer, and follows where the card was opened by a key", () => {
    move(10);
    pass();
    fire("scroll");
    expect(log.at(-1)).toBe("close");
    open = "q2";
    fire("scroll");
    expect(log.at(-1)).toBe("follow");
  });

  it("opens by a tap that is no link", () => {
    fire("click", { pointerType: "touch", clientX: 10, clientY: 0 });
    expect(log).toEqual(["open q1"]);
    document.body.innerHTML = "<a href=x>words</a>";
    open = null;
    log.length = 0;
    const tap = Object.assign(new document.defaultView!.Event("click", { bubbles: true }), {
      pointerType: "touch",
      clientX: 20,
      clientY: 0,
    });
    document.querySelector("a")!.dispatchEvent(tap);
    expect(log).toEqual([]);
  });

  it("ends with its signal", () => {
    controller.abort();
    move(10);
    pass();
    expect(log).toEqual([]);
  });
});
