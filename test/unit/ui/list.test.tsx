/** Popup and panel as a reader uses them, in a document without a browser. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { PageArticle, PageDescription } from "../../../src/messages/calls.ts";
import { installFakeBrowser } from "../../support/fake-browser.ts";
import { installDocument, until } from "../../support/page-dom.ts";
import { SAMPLE } from "../../support/sample-analysis.ts";

installDocument();
const fake = installFakeBrowser();
const { h, render } = await import("preact");
const { default: axe } = await import("axe-core");
const { TabView } = await import("../../../src/ui/components/TabView.tsx");
const { Texts } = await import("../../../src/ui/i18n.ts");
const { usePage } = await import("../../../src/ui/use-page.ts");
const { translateIn } = await import("../../../src/settings/locales.ts");
const { DEFAULTS } = await import("../../../src/settings/schema.ts");

const URL = "https://www.asiae.co.kr/article/1";
const ARTICLE: PageArticle = {
  key: "a",
  title: SAMPLE.title ?? null,
  authors: ["Ada Roe"],
  date: "2026-03-04",
  publisher: "The Example",
  url: URL,
  supported: true,
  corrected: [],
  analysis: SAMPLE,
};
const common = { version: "1.0.0", host: "www.asiae.co.kr", on: true };
const ready = (articles: PageArticle[] = [ARTICLE]): PageDescription => ({
  ...common,
  state: "ready",
  articles,
});

const asked: { call: string; request: unknown }[] = [];
let copied = "";

function App({ lang, isPanel }: { lang: string; isPanel: boolean }) {
  const page = usePage(7);
  return h(Texts.Provider, {
    value: translateIn(lang),
    children: h(TabView, {
      tabId: 7,
      address: URL,
      windowId: 1,
      page,
      preferences: DEFAULTS.preferences,
      isPanel,
    }),
  });
}

/** Opens the list on a page that answers so. */
async function open(
  sight: PageDescription | null,
  { lang = "en", isPanel = false, wait = ".overview" } = {},
): Promise<void> {
  if (sight)
    fake.pages.set(7, (message) => {
      asked.push(message as { call: string; request: unknown });
      return (message as { call: string }).call === "describe" ? sight : true;
    });
  render(h(App, { lang, isPanel }), document.body);
  await until(wait, () => document.querySelector(wait));
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const texts = (selector: string) => all(selector).map((element) => element.textContent?.trim());
const button = (name: string) => {
  const found = all("button").find(
    (each) => (each.getAttribute("aria-label") ?? each.textContent)?.trim() === name,
  );
  if (!found) throw new Error(`No button “${name}” among ${texts("button").join(" | ")}`);
  return found;
};
const settle = () => new Promise((resolve) => setTimeout(resolve, 30));

/** Everything axe finds that a page without layout can be asked for. */
async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.documentElement, {
    rules: { "color-contrast": { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

beforeEach(() => {
  asked.length = 0;
  fake.calls.length = 0;
  fake.pages.clear();
  copied = "";
  fake.tabs.splice(0, fake.tabs.length, { id: 7, url: URL, incognito: false, active: true, windowId: 1 });
  fake.browser.runtime.sendMessage = (async (message: { call: string; request: unknown }) => {
    asked.push(message);
    return { ok: false, reason: "permission" };
  }) as never;
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: {
      writeText: async (text: string) => {
        copied = text;
      },
    },
  });
});
afterEach(() => render(null, document.body));

describe("the list", () => {
  it("says the totals in one sentence", async () => {
    await open(ready());
    expect(texts(".summary")).toEqual([
      "3 named sources from 3 institutions; 2 statements rest on unnamed sources.",
    ]);
  });

  it("says them in Korean", async () => {
    await open(ready(), { lang: "ko" });
    expect(texts(".summary")).toEqual(["실명 취재원 3개, 소속 기관 3곳. 익명 취재원에 기댄 진술 2건."]);
  });

  it("names each source with kind, role, institution and number of quotes", async () => {
    await open(ready());
    expect(texts(".source .name")).toEqual([
      "Han Mirae",
      "Dana Quill",
      "Hanbit Institute",
      "Sources",
      "a ministry official",
    ]);
    expect(texts(".source .place").slice(0, 2)).toEqual([
      "economist, Bank of Korea",
      "Minister, Ministry of Rivers from the dictionary, as of Jan 2026",
    ]);
    expect(button(all(".source-head")[0]?.textContent?.trim() ?? "").textContent).toContain("3 quotes");
    expect(texts(".grade-name")).toEqual(["Says nothing about who it is", "Gives the reason for not naming"]);
  });

  it("opens a source to its quotes, kinds marked, with institution type, country and homepage", async () => {
    await open(ready());
    const head = all(".source-head")[0]!;
    expect(head.getAttribute("aria-expanded")).toBe("false");
    expect(all(".source .quote")).toHaveLength(0);
    head.click();
    await until("quotes", () => all(".source .quote").length === 3);
    expect(head.getAttribute("aria-expanded")).toBe("true");
    expect(texts(".source .mark")).toEqual(["direct", "mixed", "mixed"]);
    expect(texts(".source .words")[0]).toBe("“Growth will pick up in spring,”");
    expect(texts(".institutions .chip")).toEqual(["Central bank", "South Korea"]);
    expect(all(".institutions a")[0]?.getAttribute("href")).toBe("https://bok.or.kr");
  });

  it("makes no link of an address that is none", async () => {
    const institution = { ...SAMPLE.sources[0]!.institution!, domain: "javascript:alert(1)" };
    const sources = [{ ...SAMPLE.sources[0]!, institution }, ...SAMPLE.sources.slice(1)];
    await open(ready([{ ...ARTICLE, analysis: { ...SAMPLE, sources } }]));
    all(".source-head")[0]!.click();
    await until("quotes", () => all(".source .quote").length > 0);
    expect(all(".institutions a")).toEqual([]);
  });

  it("shows markup in an article as text", async () => {
    const name = "<img src=x onerror=alert(1)>";
    const sources = [{ ...SAMPLE.sources[0]!, name }, ...SAMPLE.sources.slice(1)];
    await open(ready([{ ...ARTICLE, title: name, analysis: { ...SAMPLE, sources } }]));
    expect(texts(".name")[0]).toBe(name);
    expect(texts("h1")).toEqual([name]);
    expect(all("img").map((each) => each.getAttribute("src"))).toEqual(["../icons/icon-32.png"]);
  });

  it("goes to a quote on click", async () => {
    await open(ready());
    all(".source-head")[0]!.click();
    (await until("a quote", () => all(".source .quote-text")[0])).click();
    await until("the call", () => asked.find(({ call }) => call === "reveal"));
    expect(asked.at(-1)).toEqual({ call: "reveal", request: { article: "a", quote: "q1" } });
  });

  it("marks uncertain quotes as such and says who it may be", async () => {
    await open(ready());
    expect(texts(".section h2").at(-1)).toBe("Speaker uncertain 1");
    expect(texts(".badge-uncertain")).toEqual(["uncertain"]);
    expect(texts(".quote-notes .uncertain")[0]).toContain("Perhaps Dana Quill");
  });

  it("has a headline check that goes to what it found", async () => {
    await open(ready());
    expect(texts(".headline li")).toEqual(["“costs nothing”Found word for word in the article"]);
    button("Found word for word in the article").click();
    await until("the call", () => asked.find(({ call }) => call === "reveal"));
    expect(asked.at(-1)?.request).toEqual({ article: "a", quote: "q2" });
  });

  it("shows and hides the highlights", async () => {
    await open(ready());
    const toggle = all('[role="switch"]')[0]!;
    expect(toggle.getAttribute("aria-checked")).toBe("true");
    toggle.click();
    await until("the call", () => asked.find(({ call }) => call === "show"));
    expect(asked.at(-1)?.request).toEqual({ tabId: 7, on: false });
  });

  it("lets the reader choose among several articles", async () => {
    await open(ready([ARTICLE, { ...ARTICLE, key: "b", title: "Another" }]));
    const select = document.querySelector<HTMLSelectElement>(".choose select")!;
    select.value = "b";
    select.dispatchEvent(new Event("change", { bubbles: true }));
    await until("the other", () => texts("h1")[0] === "Another");
  });
});

describe("very many quotes", () => {
  it("are shown by and by", async () => {
    const quotes = Array.from({ length: 500 }, (_, at) => ({ ...SAMPLE.quotes[0]!, id: `q${at}` }));
    await open(ready([{ ...ARTICLE, analysis: { ...SAMPLE, quotes, sources: SAMPLE.sources.slice(0, 1) } }]));
    await until("some", () => all(".quote").length === 60);
    button("Show 440 more").click();
    await until("more", () => all(".quote").length === 300);
    button("Show 200 more").click();
    await until("all", () => all(".quote").length === 500 && all(".more").length === 0);
  });
});

describe("the list beside the page", () => {
  type Port = { onMessage: { emit(message: unknown): Promise<unknown> } };
  it("opens the source of the quote being read, marks it, and closes it when the reader has read on", async () => {
    const ports: Port[] = [];
    const { connect } = fake.browser.tabs;
    fake.browser.tabs.connect = (id) => {
      const port = connect(id);
      ports.push(port as unknown as Port);
      return port;
    };
    await open(ready(), { isPanel: true });
    const port = await until("a follower", () => ports[0]);
    const read = (quote: string) => port.onMessage.emit({ event: "reading", at: { article: "a", quote } });
    await read("q3");
    await until(
      "the mark",
      () => texts('.quote[aria-current="location"] .words')[0] === "expects rents to fall",
    );
    expect(texts(".is-read .name")).toEqual(["Hanbit Institute"]);
    await read("q4");
    await until("the next", () => texts(".is-read .name")[0] === "a ministry official");
    expect(all('.source-head[aria-expanded="true"]')).toHaveLength(1);
    await read("x");
    await until("no mark", () => all(".is-read").length === 0);
    fake.browser.tabs.connect = connect;
  });
});

describe("filters", () => {
  async function search(words: string): Promise<void> {
    const input = document.querySelector<HTMLInputElement>('input[type="search"]')!;
    input.value = words;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    await settle();
  }

  it("search names and words, open what they find, and can be cleared", async () => {
    await open(ready());
    await search("rents");
    expect(texts(".source .name")).toEqual(["Hanbit Institute"]);
    expect(all(".source .quote")).toHaveLength(1);
    expect(texts(".shown")[0]).toContain("1 source shown");
    await search("zebra");
    expect(texts(".nothing")[0]).toContain("Nothing matches");
    button("Clear filters").click();
    await until("all of them", () => all(".source").length === 5);
  });

  it("by kind are pressed buttons", async () => {
    await open(ready());
    button("Filter and sort").click();
    await settle();
    const people = button("People");
    expect(people.getAttribute("aria-pressed")).toBe("false");
    people.click();
    await until("people alone", () => all(".source").length === 2);
    expect(button("People").getAttribute("aria-pressed")).toBe("true");
  });
});

describe("a quote", () => {
  async function opened(): Promise<void> {
    await open(ready());
    all(".source-head")[0]!.click();
    await until("quotes", () => all(".source .quote").length === 3);
  }

  it("is copied with its source and a link", async () => {
    await opened();
    button("Copy quote").click();
    await until("the words", () => copied);
    expect(copied.split("\n")[0]).toBe("“Growth will pick up in spring,”");
    expect(copied).toContain("#:~:text=");
    await until("word of it", () => texts(".told").includes("Copied"));
  });

  it("says why it was attributed so", async () => {
    await opened();
    button("Why? Evidence for: Growth will pick up in spring,").click();
    await until("the evidence", () => all(".why dt").length > 0);
    const facts = Object.fromEntries(texts(".why dt").map((name, at) => [name, texts(".why dd")[at]]));
    expect(facts).toEqual({
      "Named beside the quote": "Han Mirae, an economist at the Bank of Korea",
      "Speech word": "said",
      "Same source in the text": "Han Mirae → Han",
      "Role stated": "economist",
      "Institution stated": "Bank of Korea",
      Confidence: "98%",
    });
  });

  it("is reported by copying what was found, and sends nothing", async () => {
    await opened();
    button("Why? Evidence for: Growth will pick up in spring,").click();
    (await until("the button", () => all(".report button")[0])).click();
    await until("the report", () => copied);
    const report = JSON.parse(copied) as { version: string; quote: { id: string }; source: { id: string } };
    expect([report.version, report.quote.id, report.source.id]).toEqual(["1.0.0", "q1", "s1"]);
    expect(asked.map(({ call }) => call)).toEqual(["describe"]);
  });

  it("is corrected with one click, and only to names that the article has", async () => {
    await opened();
    button("Why? Evidence for: Growth will pick up in spring,").click();
    const select = await until("the names", () =>
      document.querySelector<HTMLSelectElement>(".correct select"),
    );
    select.value = "Dana Quill";
    select.dispatchEvent(new Event("change", { bubbles: true }));
    await settle();
    button("Correct").click();
    await until("the call", () => asked.find(({ call }) => call === "correct"));
    expect(asked.at(-1)?.request).toEqual({
      tabId: 7,
      url: URL,
      correction: { quote: "Growth will pick up in spring,", source: "Dana Quill" },
      undo: false,
    });

    asked.length = 0;
    select.value = "\n";
    select.dispatchEvent(new Event("change", { bubbles: true }));
    const input = await until("the field", () => document.querySelector<HTMLInputElement>(".correct input"));
    input.value = "Nobody Atall";
    input.dispatchEvent(new Event("input", { bubbles: true }));
    await settle();
    button("Correct").click();
    await until("word of it", () => texts(".correct .problem")[0]);
    expect(texts(".correct .problem")).toEqual(["The article does not have this name."]);
    expect(asked).toEqual([]);
  });
});

describe("states", () => {
  const none: PageArticle = { ...ARTICLE, analysis: { ...SAMPLE, quotes: [], sources: [] } };
  const japanese: PageArticle = { ...none, supported: false, analysis: { ...none.analysis, lang: "ja" } };
  it.each<[string, PageDescription | null, string, string[]]>([
    ["no article", { ...common, state: "no-article" }, "No article here", ["Look again"]],
    ["no quotes", ready([none]), "No quotes found", ["Look again", "Copy report"]],
    ["a language without pack", ready([japanese]), "Language not supported", []],
    ["a page that cannot be read", { ...common, state: "unreadable" }, "This page cannot be read", []],
    ["still reading", { ...common, state: "reading" }, "Reading the article…", []],
    ["too long", { ...common, state: "failed", reason: "too-long" }, "This page is too long", []],
    [
      "a failure",
      { ...common, state: "failed", reason: "failed" },
      "Something went wrong",
      ["Try again", "Reload this page"],
    ],
    ["an older script", { ...ready(), version: "0.9.0" }, "Sourcelight was updated", ["Reload this page"]],
    [
      "no permission",
      null,
      "Not allowed on this site yet",
      ["Always on www.asiae.co.kr", "On all known news sites", "On all sites"],
    ],
  ])("%s says so and offers what can be done", async (_, sight, title, buttons) => {
    await open(sight, { wait: ".state h2" });
    await until(title, () => texts(".state h2")[0] === title);
    expect(texts(".state p")[0]).not.toMatch(/\$|state_/);
    expect(texts(".state-actions button")).toEqual(buttons);
    expect(await violations()).toEqual([]);
  });

  it("names the language in words", async () => {
    await open(ready([japanese]), { wait: ".state-language" });
    expect(texts(".state p")[0]).toContain("Japanese");
  });

  it("asks the browser for the site, and looks again once it is granted", async () => {
    await open(null, { wait: ".state-actions button" });
    fake.pages.set(7, () => ready());
    button("Always on www.asiae.co.kr").click();
    await until("the list", () => all(".source").length > 0);
    expect(fake.calls.find(({ name }) => name === "permissions.request")?.args).toEqual([
      { origins: ["*://*.asiae.co.kr/*"] },
    ]);
  });
});

describe("accessibility", () => {
  it.each([
    ["en", false],
    ["ko", false],
    ["en", true],
  ])("axe finds nothing, everything opened: %s, panel %s", async (lang, isPanel) => {
    await open(ready(), { lang, isPanel });
    for (const head of all('[aria-expanded="false"]')) head.click();
    await settle();
    for (const head of all('.quote [aria-expanded="false"]')) head.click();
    for (const details of all("details")) details.setAttribute("open", "");
    await settle();
    expect(all(".why").length).toBeGreaterThan(0);
    expect(await violations()).toEqual([]);
  });

  it("gives every control a name", async () => {
    await open(ready());
    for (const head of all('[aria-expanded="false"]')) head.click();
    await settle();
    for (const each of all("button, a, select, input")) {
      const label = (each as HTMLInputElement).labels?.[0]?.textContent;
      const name = each.getAttribute("aria-label") ?? label ?? each.textContent;
      expect([each.outerHTML.slice(0, 80), Boolean(name?.trim())]).toEqual([expect.anything(), true]);
    }
  });

  it("closes the menu of formats by Escape and gives the focus back", async () => {
    await open(ready());
    const opener = button("Take it along");
    opener.click();
    await until("the menu", () => !all(".menu-items")[0]?.hidden);
    const item = button("Save as JSON");
    item.focus();
    const press = new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true });
    item.dispatchEvent(press);
    await until("the menu's end", () => all(".menu-items")[0]?.hidden);
    expect(press.defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(opener);
  });
});

describe("not the right institution?", () => {
  const BANK = {
    name: "Hanbit Bank",
    names: { en: "Hanbit Bank", ko: "한빛은행" },
    entityId: "hanbit-bank",
    type: "financial",
    country: "KR",
    domain: null,
  };
  const UNDO = { place: { of: "Han Mirae", before: null }, entries: { before: "", after: "x" } };
  let answer: unknown;

  const named = (name: string) =>
    all(".source").find((each) => each.querySelector(".name")?.textContent === name)!;
  const amended = () => asked.filter(({ call }) => call === "amend").map(({ request }) => request);
  const type = (words: string) => {
    const field = document.querySelector<HTMLInputElement>(".amend input")!;
    field.value = words;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };

  // As if the dictionary had her.
  const [han, ...others] = SAMPLE.sources;
  const known = { ...SAMPLE, sources: [{ ...han!, entityId: "han-mirae" }, ...others] };

  async function question(name: string): Promise<void> {
    await open(ready([{ ...ARTICLE, analysis: known }]));
    named(name).querySelector<HTMLElement>(".source-head")!.click();
    (await until("the question", () => named(name).querySelector<HTMLElement>(".amend-open button"))).click();
    await until("the choices", () => document.querySelector(".amend input"));
  }

  beforeEach(() => {
    answer = { ok: true, undo: UNDO };
    fake.browser.runtime.sendMessage = (async (message: { call: string; request: { query: string } }) => {
      asked.push(message);
      if (message.call === "suggest")
        return message.request.query === "Hanbit B"
          ? { found: [BANK], type: null }
          : { found: [], type: "think-tank" };
      return message.call === "takeBack" ? { ok: true } : answer;
    }) as never;
  });

  it("offers what the article names, then the dictionary's, and sends what is picked", async () => {
    await question("Han Mirae");
    await until("the focus", () => document.activeElement === document.querySelector(".amend input"));
    expect(texts(".choice span:first-child")).toEqual(["Ministry of Rivers", "Hanbit Institute"]);
    type("Hanbit B");
    const choice = await until("the bank", () =>
      all(".choice").find((each) => each.textContent?.startsWith("Hanbit Bank")),
    );
    expect(choice.textContent).toContain("Financial institution · South Korea");
    choice.click();
    await until("the call", () => amended().length > 0);
    expect(amended()[0]).toMatchObject({
      tabId: 7,
      url: URL,
      amendment: {
        amend: "institution",
        source: { name: "Han Mirae", kind: "person", lang: "en" },
        institution: BANK,
      },
    });
    const told = await until("word of it", () => document.querySelector(".told-bar"));
    expect(told.textContent).toContain("Han Mirae: Hanbit Bank. Kept in your dictionary.");
    expect(document.querySelector(".amend")).toBeNull();
    button("Undo").click();
    await until("the way back", () => asked.some(({ call }) => call === "takeBack"));
    expect(asked.find(({ call }) => call === "takeBack")?.request).toEqual({
      tabId: 7,
      url: URL,
      undo: UNDO,
    });
    await until("no more word", () => !document.querySelector(".told-bar"));
  });

  it("closes on Escape, which goes back to where it was opened and no further", async () => {
    await question("Han Mirae");
    let heard = false;
    const listen = () => {
      heard = true;
    };
    document.body.addEventListener("keydown", listen);
    const event = new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true });
    document.querySelector(".amend input")!.dispatchEvent(event);
    await until("its end", () => !document.querySelector(".amend"));
    document.body.removeEventListener("keydown", listen);
    expect([heard, event.defaultPrevented]).toEqual([false, true]);
    expect(document.activeElement?.textContent).toBe("Not the right institution?");
  });

  it("takes a name that no list has, with its kind and country", async () => {
    await question("Han Mirae");
    type("Own Lab");
    const offer = await until("the offer", () =>
      all(".amend > .quiet").find((each) => each.textContent?.includes("“Own Lab”")),
    );
    await until("an answer", () => asked.some(({ call }) => call === "suggest"));
    await settle();
    offer.click();
    const form = await until("the form", () => document.querySelector<HTMLFormElement>(".new-institution"));
    const [kind, country] = [...form.querySelectorAll("select")];
    expect(kind?.value).toBe("think-tank");
    expect(country!.options.length).toBeGreaterThan(200);
    country!.value = "GB";
    country!.dispatchEvent(new Event("change", { bubbles: true }));
    await settle();
    form.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
    await until("the call", () => amended().length > 0);
    expect(amended()[0]).toMatchObject({
      amendment: { institution: { name: "Own Lab", entityId: null, type: "think-tank", country: "GB" } },
    });
  });

  it.each([
    ["No institution", { amend: "institution", institution: null }],
    ["Never show “Bank of Korea”", { amend: "hide-names", names: ["Bank of Korea", "한국은행"] }],
    ["Not a person: never list “Han Mirae”", { amend: "hide-names", names: ["Han Mirae"] }],
    ["Another Han Mirae than the dictionary’s", { amend: "hide-entry", id: "han-mirae" }],
  ])("%s", async (label, amendment) => {
    await question("Han Mirae");
    button(label).click();
    await until("the call", () => amended().length > 0);
    expect(amended()[0]).toMatchObject({ amendment });
  });

  it.each([
    ["private", "Nothing is kept from private windows."],
    ["failed", "That could not be done."],
  ])("says why nothing was done, without a way back: %s", async (reason, words) => {
    answer = { ok: false, reason };
    await question("Han Mirae");
    button("Not a person: never list “Han Mirae”").click();
    const told = await until("word of it", () => document.querySelector(".told-bar"));
    expect(told.textContent).toContain(words);
    expect(texts(".told-bar button")).toEqual(["Dismiss"]);
  });

  it("asks of an organisation which it is, and marks what the reader said", async () => {
    await open(ready([{ ...ARTICLE, corrected: ["s1"] }]));
    expect(named("Han Mirae").querySelector(".place")?.textContent).toContain("corrected by you");
    named("Hanbit Institute").querySelector<HTMLElement>(".source-head")!.click();
    expect(
      (await until("it", () => named("Hanbit Institute").querySelector(".amend-open")))?.textContent,
    ).toBe("Not right?");
  });

  it.each(["en", "ko"])("axe finds nothing: %s", async (lang) => {
    await open(ready(), { lang });
    named("Han Mirae").querySelector<HTMLElement>(".source-head")!.click();
    (await until("it", () => document.querySelector<HTMLElement>(".amend-open button"))).click();
    await until("the choices", () => document.querySelector(".amend input"));
    type("Own Lab");
    (await until("the offer", () => document.querySelector<HTMLElement>(".amend > .quiet"))).click();
    await until("the form", () => document.querySelector(".new-institution"));
    expect(await violations()).toEqual([]);
  });
});
