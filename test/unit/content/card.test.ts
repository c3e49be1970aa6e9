import { beforeEach, describe, expect, it } from "@jest/globals";
import type { PageTexts } from "../../../src/messages/calls.ts";
import { messagesIn } from "../../../src/settings/locales.ts";
import { installDocument, until } from "../../support/page-dom.ts";
import { SAMPLE } from "../../support/sample-analysis.ts";

const dom = installDocument();
(globalThis as { DOMRect: unknown }).DOMRect = class {
  constructor(
    readonly left: number,
    readonly top: number,
    readonly width: number,
    readonly height: number,
  ) {}
  get right() {
    return this.left + this.width;
  }
  get bottom() {
    return this.top + this.height;
  }
};
const { isDarkBehind, placeCard } = await import("../../../src/content/card-place.ts");
const { createCard } = await import("../../../src/content/card.ts");
type Place = Parameters<ReturnType<typeof createCard>["show"]>[0];

const box = (left: number, top: number, width: number, height: number) =>
  new DOMRect(left, top, width, height);
const window1000 = { documentElement: { clientWidth: 1000, clientHeight: 800 } } as unknown as Document;
const card = { width: 340, height: 200 };

describe("placeCard", () => {
  it.each([
    ["below the quote", box(100, 100, 500, 60), { left: 100, top: 168 }],
    ["within the window", box(900, 100, 80, 20), { left: 652, top: 128 }],
    ["above, where there is no room below", box(100, 600, 500, 100), { left: 100, top: 392 }],
    ["beside, where there is room neither below nor above", box(100, 50, 400, 700), { left: 508, top: 50 }],
    ["before, where only the left has room", box(400, 50, 500, 700), { left: 52, top: 50 }],
    ["in the corner, where the quote fills the window", box(0, 0, 1000, 800), { left: 652, top: 592 }],
  ])("puts the card %s", (_, near, expected) => {
    expect(placeCard(near, card, window1000)).toEqual(expected);
  });

  it("never covers a quote that leaves room for it", () => {
    for (let top = 0; top <= 740; top += 20) {
      const near = box(100, top, 500, 60);
      const at = placeCard(near, card, window1000);
      expect(at.top >= near.bottom || at.top + card.height <= near.top || at.left >= near.right).toBe(true);
    }
  });
});

describe("isDarkBehind", () => {
  it.each([
    ["a dark page", "background:#101010", true],
    ["a light page", "background:#fafafa", false],
    ["a translucent veil, which does not count", "background:rgba(0,0,0,.2)", false],
    ["nothing painted", "", false],
  ])("%s", (_, style, expected) => {
    document.body.innerHTML = `<div style="${style}"><p id=x>words</p></div>`;
    expect(isDarkBehind(document.getElementById("x")!)).toBe(expected);
  });
});

describe("the card", () => {
  const texts: PageTexts = { lang: "en", messages: messagesIn("en") };
  const display = { on: true, card: true, kinds: {}, counted: {}, texts } as never;
  let root: ShadowRoot | null = null;
  let wentTo: string | null = null;

  const place = (id: string): Place => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector("p")!);
    range.getBoundingClientRect = () => box(10, 10, 100, 20);
    const article = {
      key: "a",
      title: "T",
      publisher: null,
      authors: [],
      date: null,
      map: { toRanges: () => [range] },
    };
    return {
      in: { article, reply: { analysis: SAMPLE, corrected: [] } },
      quote: SAMPLE.quotes.find((quote) => quote.id === id)!,
    } as unknown as Place;
  };

  const make = () =>
    createCard(document, (to) => {
      wentTo = to.quote.id;
    });

  beforeEach(() => {
    document.body.innerHTML = "<p>words</p>";
    root = null;
    wentTo = null;
    const attach = dom.window.Element.prototype.attachShadow;
    dom.window.HTMLElement.prototype.attachShadow = function (init) {
      expect(init.mode).toBe("closed");
      // Only this test may look in.
      root = attach.call(this, init);
      return root;
    };
  });

  const text = () => root?.querySelector(".card")?.textContent ?? "";
  const buttons = () => [...(root?.querySelectorAll("button") ?? [])];

  it("adds one node while it is shown and leaves nothing behind", () => {
    const before = document.documentElement.outerHTML;
    const shown = make();
    shown.show(place("q1"), display, { focus: false });
    expect(shown.isOpen).toBe(true);
    expect(document.documentElement.children).toHaveLength(3);
    expect(document.documentElement.lastElementChild?.shadowRoot).toBeNull();
    shown.show(place("q2"), display, { focus: false });
    expect(document.documentElement.children).toHaveLength(3);
    shown.hide();
    expect(shown.isOpen).toBe(false);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it("says who, what they are, where, how sure, and which of how many", () => {
    make().show(place("q1"), display, { focus: false });
    expect(text()).toContain("Han Mirae");
    expect(text()).toContain("economist, Bank of Korea");
    expect(text()).toContain("Central bank · South Korea · 98% sure");
    expect(text()).toContain("Quote 1 of 2");
    expect(text()).toContain("that “rates stay where they are”");
  });

  it("goes to the same source's next quote and not beyond the last", () => {
    make().show(place("q1"), display, { focus: false });
    const [previous, next] = ["Previous by this source", "Next by this source"].map(
      (name) => buttons().find((each) => each.getAttribute("aria-label") === name) as HTMLButtonElement,
    );
    expect([previous?.disabled, next?.disabled]).toEqual([true, false]);
    next?.click();
    expect(wentTo).toBe("q7");
  });

  it("says that a speaker is uncertain and who it may be", () => {
    make().show(place("q6"), display, { focus: false });
    expect(text()).toContain("Speaker uncertain. Perhaps: Dana Quill");
    expect(text()).not.toContain("% sure");
  });

  it("says what the dictionary knows as such", () => {
    make().show(place("q2"), display, { focus: false });
    expect(text()).toContain("Government · United Kingdom · from the dictionary, as of Jan 2026");
  });

  it("takes the keyboard only when asked to, and gives it back", () => {
    document.body.innerHTML = "<p>words</p><button id=b>b</button>";
    const before = document.getElementById("b")!;
    before.focus();
    const shown = make();
    shown.show(place("q1"), display, { focus: false });
    expect(document.activeElement).toBe(before);
    shown.show(place("q1"), display, { focus: true });
    expect(document.activeElement).toBe(document.documentElement.lastElementChild);
    shown.hide();
    expect(document.activeElement).toBe(before);
  });

  it.each(["q1", "q2", "q6"])("axe finds nothing in it: %s", async (id) => {
    const { default: axe } = await import("axe-core");
    make().show(place(id), display, { focus: false });
    // axe cannot enter a closed shadow root: the same nodes, in the page.
    const main = document.createElement("main");
    main.append(root!.querySelector(".card")!);
    document.body.replaceChildren(main);
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id: rule, nodes }) => [rule, nodes[0]?.html])).toEqual([]);
  });

  it("stays beside its quote while the page scrolls, and ends when the quote is out of sight", () => {
    const shown = make();
    const at = place("q1");
    shown.show(at, display, { focus: false });
    const host = document.documentElement.lastElementChild as HTMLElement;
    const [range] = at.in.article.map.toRanges([0, 1]) as [Range];
    range.getBoundingClientRect = () => box(10, 300, 100, 20);
    shown.follow();
    const before = host.style.top;
    range.getBoundingClientRect = () => box(10, 200, 100, 20);
    shown.follow();
    expect([shown.isOpen, host.style.top === before]).toEqual([true, false]);
    range.getBoundingClientRect = () => box(10, -100, 100, 20);
    shown.follow();
    expect(shown.isOpen).toBe(false);
  });

  it("is said to screen readers when the reader came by a key", async () => {
    make().show(place("q1"), display, { focus: false, announce: true });
    await until("the words", () => root?.querySelector(".hidden")?.textContent);
    expect(root?.querySelector(".hidden")?.textContent).toBe("Han Mirae: Growth will pick up in spring,");
  });

  it("has a name for every control", () => {
    make().show(place("q1"), display, { focus: false });
    for (const each of buttons())
      expect(each.getAttribute("aria-label") ?? each.textContent).toMatch(/[a-z]/i);
    expect(root?.querySelector(".card")?.getAttribute("aria-label")).toBe("Who says this");
  });
});
