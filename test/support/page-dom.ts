/** A document for components that draw in a browser: jsdom's, as globals. Call before importing components. */
import type { JSDOM as Dom } from "jsdom";
import { JSDOM } from "../unit/page/dom.ts";

/** What components and preact look for beyond `window` and `document`. */
const NAMES = [
  "HTMLElement",
  "Element",
  "Node",
  "Event",
  "KeyboardEvent",
  "MouseEvent",
  "location",
  "navigator",
  "MutationObserver",
  "Range",
  "DOMRect",
  "getComputedStyle",
  "NodeList",
  "HTMLInputElement",
] as const;

export function installDocument(
  html = "<!doctype html><html lang=en><head><title>t</title></head><body></body></html>",
  url = "https://www.asiae.co.kr/article/1",
): Dom {
  const dom = new JSDOM(html, { url });
  const { window } = dom;
  for (const name of NAMES)
    Object.defineProperty(globalThis, name, {
      value: window[name as never],
      configurable: true,
      writable: true,
    });
  Object.assign(globalThis, {
    window,
    document: window.document,
    requestAnimationFrame: (act: () => void) => setTimeout(act, 0),
    cancelAnimationFrame: clearTimeout,
  });
  window.Element.prototype.scrollIntoView = () => undefined;
  return dom;
}

/** Waits until the condition holds, or says what never came. */
export async function until<T>(what: string, ask: () => T | null | undefined | false): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    const answer = ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited for ${what}: ${document.body.innerHTML.slice(0, 500)}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
