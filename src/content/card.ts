/**
 * The small card beside a quote: who says this, what they are, how sure. Its host is the only node that the
 * extension ever adds to a page, only while the card is shown, and its shadow root is closed.
 */
import type { Source } from "../engine/types.ts";
import { placeOf, wordsOf } from "../export/article.ts";
import { quoteAsText } from "../export/markdown.ts";
import type { Display } from "../messages/calls.ts";
import { countryName, monthName, type Translate, translator, typeName } from "../settings/texts.ts";
import { isDarkBehind, placeCard } from "./card-place.ts";
import { CARD_CSS } from "./card-style.ts";
import { copyFromPage } from "./clipboard.ts";
import type { Place } from "./reading.ts";

export interface Card {
  readonly isOpen: boolean;
  /**
   * Shows a quote's card, in place of another one. With `focus` the keyboard goes there; with `announce` screen
   * readers say who and what, for readers who came here by a key.
   */
  show(
    place: Place,
    display: Display,
    options: { readonly focus: boolean; readonly announce?: boolean },
  ): void;
  /** Keeps beside its quote while the page scrolls; ends with the quote out of sight. */
  follow(): void;
  /** Says one sentence instead, beside the selection. */
  tell(message: string, near: DOMRect): void;
  hide(): void;
  /** True for events that come from the card. */
  holds(event: Event): boolean;
}

type Attributes = Readonly<Record<string, string>>;

export function createCard(document: Document, goTo: (place: Place) => void): Card {
  let host: HTMLElement | null = null;
  let section: HTMLElement | null = null;
  let shown: Place | null = null;
  let focusBefore: Element | null = null;

  function make(tag: string, attributes: Attributes, ...children: (Node | string)[]): HTMLElement {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  }

  function button(label: string, act: () => void, attributes: Attributes = {}): HTMLButtonElement {
    const element = make("button", { type: "button", ...attributes }, label) as HTMLButtonElement;
    element.addEventListener("click", act);
    return element;
  }

  /** The card's text, from the article and the analysis; nothing of it is ever read as markup. */
  function fill(place: Place, t: Translate): HTMLElement {
    const { analysis } = place.in.reply;
    const { quote } = place;
    const source = analysis.sources.find(({ id }) => id === quote.sourceId) ?? null;
    const same = source ? analysis.quotes.filter(({ sourceId }) => sourceId === source.id) : [];
    const at = same.indexOf(quote);
    const say = (index: number) => {
      const other = same[index];
      if (other) goTo({ in: place.in, quote: other });
    };
    const body = make(
      "div",
      { class: "head" },
      make("div", { class: "name", lang: analysis.lang }, source?.name ?? headWithout(place, t)),
      make("span", { class: `kind ${quote.kind}` }, t(`kind_${quote.kind}`)),
      button("×", hide, { class: "close", "aria-label": t("card_close") }),
    );
    const status = make("span", { class: "soft", role: "status" });
    const copy = button(t("card_copy"), async () => {
      const { title, publisher, authors, date } = place.in.article;
      const info = { title, publisher, authors, date, url: document.location.href };
      if (await copyFromPage(document, quoteAsText(info, analysis, quote)))
        status.textContent = t("card_copied");
    });
    const foot = make("div", { class: "foot" });
    if (source) {
      status.textContent = t("card_position", at + 1, same.length);
      const previous = button("←", () => say(at - 1), {
        "aria-label": t("card_previous"),
        title: t("card_previous"),
      });
      const next = button("→", () => say(at + 1), { "aria-label": t("card_next"), title: t("card_next") });
      previous.disabled = at <= 0;
      next.disabled = at >= same.length - 1;
      foot.append(previous, next);
    }
    foot.prepend(status);
    foot.append(copy);
    const others = same.filter((other) => other !== quote).slice(0, 2);
    const list = make(
      "ul",
      { class: "others", "aria-label": t("card_others") },
      ...others.map((other) =>
        make(
          "li",
          {},
          button(wordsOf(analysis, other), () => goTo({ in: place.in, quote: other }), {
            lang: analysis.lang,
          }),
        ),
      ),
    );
    const facts = source ? describe(source, quote.confidence, analysis.lang, t) : [];
    return make(
      "div",
      {},
      body,
      ...facts.map((fact) => make("div", { class: "facts soft" }, fact)),
      ...(others.length > 0 ? [list] : []),
      foot,
    );
  }

  function headWithout({ in: { reply }, quote }: Place, t: Translate): string {
    const best = quote.candidates?.[0];
    if (!best) return t("card_unattributed");
    const { analysis } = reply;
    const listed = analysis.sources.find(({ id }) => id === best.sourceId)?.name;
    const words = best.source?.map(([start, end]) => analysis.text.slice(start, end)).join(" ");
    const name = listed ?? words;
    return name ? t("card_uncertain", name) : t("card_unattributed");
  }

  function open(
    content: HTMLElement,
    near: DOMRect,
    label: string,
    lang: string,
    isDark: boolean,
  ): HTMLElement {
    close();
    const element = document.createElement("div");
    // Against page styles for bare divs; the top layer keeps it above everything without a z-index.
    element.style.cssText =
      "all:initial!important;position:fixed!important;inset:auto!important;margin:0!important;overflow:visible!important;border:0!important;padding:0!important;background:none!important;z-index:2147483647!important";
    const root = element.attachShadow({ mode: "closed" });
    const card = make(
      "section",
      { class: isDark ? "card dark" : "card", role: "dialog", "aria-label": label, lang, tabindex: "-1" },
      content,
    );
    const style = document.createElement("style");
    style.textContent = CARD_CSS;
    root.append(style, card);
    document.documentElement.append(element);
    if ("popover" in element) {
      element.popover = "manual";
      element.showPopover();
    }
    host = element;
    section = card;
    move(near);
    return card;
  }

  function move(near: DOMRect): void {
    if (!host || !section) return;
    const { left, top } = placeCard(near, section.getBoundingClientRect(), document);
    host.style.setProperty("left", `${left}px`, "important");
    host.style.setProperty("top", `${top}px`, "important");
  }

  /** Screen readers say what a status comes to hold, not what it began with. */
  function say(card: HTMLElement, words: string): void {
    const status = make("p", { class: "hidden", role: "status" });
    card.append(status);
    document.defaultView?.setTimeout(() => {
      status.textContent = words;
    }, 60);
  }

  function close(): void {
    host?.remove();
    host = null;
    section = null;
    shown = null;
  }

  function hide(): void {
    const hadFocus = host !== null && document.activeElement === host;
    close();
    // The keyboard goes back to where it came from.
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
  }

  return {
    get isOpen() {
      return host !== null;
    },
    show(place, display, { focus, announce = false }) {
      const ranges = rangesOf(place);
      const near = boxOf(ranges);
      if (!near) return;
      const keepsFocus = focus || (host !== null && document.activeElement === host);
      if (host === null) focusBefore = document.activeElement;
      const t = translator(display.texts.messages, display.texts.lang);
      const dark = isDarkBehind(ranges[0]?.startContainer.parentElement ?? document.documentElement);
      const card = open(fill(place, t), near, t("card_label"), t.lang, dark);
      shown = place;
      if (announce) say(card, announcement(place, t));
      if (keepsFocus) card.focus({ preventScroll: true });
    },
    follow() {
      const near = shown && boxOf(rangesOf(shown));
      const height = document.defaultView?.innerHeight ?? 0;
      if (!near || near.bottom < 0 || near.top > height) return hide();
      move(near);
    },
    tell(message, near) {
      open(make("p", { role: "status" }, message), near, message, "", isDarkBehind(document.documentElement));
    },
    hide,
    holds: (event) => host !== null && event.composedPath().includes(host),
  };
}

const rangesOf = ({ in: { article }, quote }: Place): Range[] =>
  quote.content.flatMap((span) => article.map.toRanges(span));

/** The box around all ranges in the viewport; null if none of them is drawn. */
function boxOf(ranges: readonly Range[]): DOMRect | null {
  const boxes = ranges.map((range) => range.getBoundingClientRect());
  const real = boxes.filter(({ width, height }) => width > 0 || height > 0);
  if (real.length === 0) return null;
  const left = Math.min(...real.map((box) => box.left));
  const top = Math.min(...real.map((box) => box.top));
  const right = Math.max(...real.map((box) => box.right));
  const bottom = Math.max(...real.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

/** Who and what, for those who do not see the page. */
function announcement({ in: { reply }, quote }: Place, t: Translate): string {
  const source = reply.analysis.sources.find(({ id }) => id === quote.sourceId);
  return `${source?.name ?? t("card_unattributed")}: ${wordsOf(reply.analysis, quote)}`;
}

/** Role and place, kind of institution, and how sure the attribution is. */
function describe(source: Source, confidence: number, lang: string, t: Translate): string[] {
  const { institution, kind } = source;
  const line = placeOf(source, lang) ?? "";
  const basis =
    institution?.basis === "dictionary"
      ? institution.asOf
        ? t("card_dictionary_as_of", monthName(t, institution.asOf))
        : t("card_dictionary")
      : null;
  const facts = [
    kind === "anonymous" ? t(`anonymity_${source.anonymity ?? "nothing"}`) : null,
    typeName(t, institution?.type ?? null),
    countryName(t, institution?.country ?? null),
    basis,
    t("card_confidence", Math.round(confidence * 100)),
  ];
  return [line, facts.filter(Boolean).join(" · ")].filter((text) => text !== "");
}
