/**
 * Is this page worth reading? All that the always-injected script carries, so it knows no site list and stops at
 * the first answer. Saying yes to a page without an article costs one script load; the finder decides.
 */

/** Body containers that so many sites share that they count as proof. */
const BODIES =
  '[itemprop~="articleBody"],#articleBody,#article-view-content-div,#dic_area,#txt_area,#articletxt,#newsct_article,' +
  "[data-component=text-block],section[name=articleBody]";
const LINKED = /"@type"\s*:\s*(?:\[[^\]]{0,80})?"(?:\w*Article|LiveBlogPosting|BlogPosting)"/;
/** Running text that a page without any other sign must have, in characters. */
const ENOUGH = 600;

/** True if the page seems to hold an article. Reads no layout and changes nothing. */
export function looksLikeArticle(document: Document, url: string): boolean {
  if (!/^(?:https?|file):/.test(url) || !document.body) return false;
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute("content") ?? "";
  if (/article/i.test(type) || document.querySelector(BODIES)) return true;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (LINKED.test((script.textContent ?? "").slice(0, 20_000))) return true;
  }
  return hasRunningText(document);
}

/** Paragraphs, or text parted by line breaks, that are sentences rather than links; looks at 400 elements at most. */
function hasRunningText(document: Document): boolean {
  let sum = 0;
  const elements = document.querySelectorAll("p, br");
  for (let at = 0; at < elements.length && at < 400; at++) {
    const element = elements[at]!;
    const text =
      (element.localName === "p" ? element.textContent : element.previousSibling?.textContent) ?? "";
    const length = text.trim().length;
    if (length < 60 || length > 5000 || element.closest("a, nav, footer, aside, form")) continue;
    sum += /[\u3040-\u9fff\uac00-\ud7af]/.test(text) ? 2 * length : length;
    if (sum >= ENOUGH) return true;
  }
  return false;
}
