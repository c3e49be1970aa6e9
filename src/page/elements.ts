/** What an element is, judged by tag and attributes alone: no style is computed, no layout is forced. */

/** Their text is not part of the page's running text. */
const SKIPPED = new Set(
  (
    "script style template noscript head svg math canvas audio video object embed iframe frame map area " +
    "button select option datalist textarea input progress meter dialog rt rp rtc img picture source track " +
    "amp-ad amp-embed amp-analytics amp-social-share amp-consent amp-iframe amp-video amp-sidebar amp-sticky-ad"
  ).split(" "),
);

/** Tags that do not end a paragraph. Custom elements are judged by where they stand. */
const INLINE = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb s samp " +
    "small span strike strong sub sup time tt u var wbr slot amp-fit-text"
  ).split(" "),
);

const HEADINGS = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);

export const isSkipped = (tag: string): boolean => SKIPPED.has(tag);
export const isHeading = (tag: string): boolean => HEADINGS.has(tag);

/**
 * True if the element begins and ends a paragraph. `inParagraph`: it stands in a `p` or heading, where unknown
 * tags (glossary words, tooltips) are inline; elsewhere they are wrappers.
 */
export function isBlock(element: Element, tag: string, inParagraph: boolean): boolean {
  if (tag === "span") {
    if (styleSays(element, /display\s*:\s*(?:block|flex|grid|table)/i)) return true;
    return !inParagraph && isSpanParagraph(element);
  }
  if (INLINE.has(tag)) return false;
  return !(inParagraph && tag.includes("-"));
}

/** Some editors make paragraphs of spans: whole sentences, one after the other. */
function isSpanParagraph(span: Element): boolean {
  const only = span.firstChild;
  if (only === null || only.nodeType !== 3 || only.nextSibling !== null) return false;
  const beside = span.previousElementSibling ?? span.nextElementSibling;
  const { data } = only as Text;
  return beside?.localName === "span" && data.length >= 80 && /[.!?…。”"]\s*$/.test(data);
}

function styleSays(element: Element, pattern: RegExp): boolean {
  const style = element.getAttribute("style");
  return style !== null && pattern.test(style);
}

/** Hidden by markup: the reader does not see it, or only after a click. */
export function isHidden(element: Element): boolean {
  return (
    element.hasAttribute("hidden") ||
    // Dialogs put it on the page behind them, which can still be seen.
    (element.getAttribute("aria-hidden") === "true" && element.querySelector("h1, main, article") === null) ||
    styleSays(
      element,
      /display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(0|clip-path\s*:\s*inset\(50%/i,
    )
  );
}

/** What the reader types is never read. */
export function isEditable(element: Element): boolean {
  const value = element.getAttribute("contenteditable");
  return value !== null && value !== "false";
}

/** The open shadow root, or null. */
export function openShadow(element: Element): ParentNode | null {
  return element.shadowRoot;
}

/** The template of a declarative shadow root that the parser left alone (jsdom and linkedom do). */
export function declaredShadow(element: Element): ParentNode | null {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (child.localName === "template" && child.getAttribute("shadowrootmode") === "open") {
      const { content } = child as HTMLTemplateElement;
      return content?.firstChild ? content : child;
    }
  }
  return null;
}
