/** Options and welcome page as a reader uses them. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { installFakeBrowser } from "../../support/fake-browser.ts";
import { installDocument, until } from "../../support/page-dom.ts";

const dom = installDocument();
const fake = installFakeBrowser();
const { h, render } = await import("preact");
const { default: axe } = await import("axe-core");
const { Options } = await import("../../../src/ui/options/Options.tsx");
const { WelcomePage } = await import("../../../src/ui/welcome/WelcomePage.tsx");

const { local } = fake.browser.storage;
const saved: { name: string; text: string }[] = [];

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const labelled = <T extends HTMLElement>(label: string): T => {
  const found = all("label").find((each) => each.textContent?.trim() === label) as
    | HTMLLabelElement
    | undefined;
  if (!found?.control) throw new Error(`Nothing is labelled “${label}”.`);
  return found.control as T;
};
const button = (name: string) => {
  const found = all("button").find(
    (each) => (each.getAttribute("aria-label") ?? each.textContent)?.trim() === name,
  );
  if (!found) throw new Error(`No button “${name}”.`);
  return found;
};
const preferences = () =>
  (local.stored.settings as { preferences: Record<string, unknown> } | undefined)?.preferences ?? {};

function change(element: HTMLElement, value: string, type = "input"): void {
  (element as HTMLInputElement).value = value;
  element.dispatchEvent(new Event(type, { bubbles: true }));
}

async function open(): Promise<void> {
  render(h(Options, {}), document.body);
  await until("the page", () => all("h1").length > 0 && all("kbd").length > 0 && all(".rows li").length > 0);
}

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.documentElement, {
    rules: { "color-contrast": { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

beforeEach(async () => {
  await local.remove(Object.keys(local.stored));
  saved.length = 0;
  dom.reconfigure({ url: "https://own.example/ui/options.html" });
  URL.createObjectURL = (blob) => {
    void (blob as Blob).text().then((text) => saved.push({ name: "", text }));
    return "blob:x";
  };
  window.HTMLAnchorElement.prototype.click = () => undefined;
});
afterEach(() => render(null, document.body));

describe("the options page", () => {
  it.each(["en", "ko"])("axe finds nothing: %s", async (language) => {
    await local.set({
      settings: { version: 2, log: true, sites: { "www.asiae.co.kr": false }, preferences: { language } },
    });
    await open();
    expect(document.documentElement.lang).toBe(language);
    expect(await violations()).toEqual([]);
  });

  it("keeps every switch at once", async () => {
    await open();
    labelled("Show a small card when I point at a quote").click();
    await until("the card off", () => preferences().card === false);
    labelled("Indirect quotes").click();
    await until("indirect off", () => (preferences().kinds as { indirect: boolean }).indirect === false);
    labelled("Unnamed").click();
    await until("unnamed off", () => (preferences().counted as { anonymous: boolean }).anonymous === false);
  });

  it("changes its own language", async () => {
    await open();
    change(all(".field select")[0]!, "ko", "change");
    await until("Korean", () => all("h1")[0]?.textContent === "소스라이트 설정");
    expect((all(".field select")[0] as HTMLSelectElement).value).toBe("ko");
  });

  it("shows colours with their contrast, and the way back to the defaults", async () => {
    await open();
    expect(all(".colour-sample").length).toBe(8);
    const colour = document.querySelector<HTMLInputElement>('input[type="color"]')!;
    change(colour, "#ffff00", "change");
    await until("the colour", () => (preferences().colours as { direct?: string })?.direct === "#ffff00");
    button("Default colours").click();
    await until("none", () => Object.keys(preferences().colours as object).length === 0);
  });

  it("lists what is allowed, takes it back, and allows more", async () => {
    await open();
    expect(all(".row-name").map((each) => each.textContent)).toContain("asiae.co.kr");
    const field = labelled<HTMLInputElement>("Address, such as www.example.org");
    change(field, "news.other.example/path");
    await until("the words", () => field.value !== "");
    button("Allow a site").click();
    await until("the site", () => all(".row-name").some((each) => each.textContent === "news.other.example"));
    button("Remove news.other.example").click();
    await until("its end", () => !all(".row-name").some((each) => each.textContent === "news.other.example"));
  });

  it.each(["nonsense", "chrome://extensions", "http://"])(
    "asks for no permission for %s",
    async (address) => {
      await open();
      fake.calls.length = 0;
      change(labelled("Address, such as www.example.org"), address);
      await new Promise((resolve) => setTimeout(resolve, 20));
      button("Allow a site").click();
      await until("word of it", () =>
        all(".problem").some((each) => each.textContent?.startsWith("This is not")),
      );
      expect(fake.calls).toEqual([]);
    },
  );

  it("forgets what was chosen for a site", async () => {
    await local.set({ settings: { version: 2, sites: { "a.example": false } } });
    await open();
    button("Forget the choice for a.example").click();
    await until(
      "nothing",
      () => Object.keys((local.stored.settings as { sites: object }).sites).length === 0,
    );
  });

  it("shows the keys of the commands, and which have none", async () => {
    await open();
    expect(all("kbd").map((each) => each.textContent)).toEqual(["Alt+Shift+S", "Alt+Shift+H"]);
    expect(document.body.textContent).toContain("Go to this speaker’s next quotenot set");
  });

  it("keeps own entries only when the dictionary's rules hold", async () => {
    await open();
    const field = labelled<HTMLTextAreaElement>("Entries");
    change(field, "no table at all");
    await new Promise((resolve) => setTimeout(resolve, 20));
    button("Check and save").click();
    await until("the problems", () => all(".problems li").length > 0);
    expect(local.stored.entries).toBeUndefined();

    const good =
      "id\ten\tko\tvariants\tcountry\torigin\tchecked\noona-brask\tOona Brask\t\t\tGB\treader\t2026-03\n";
    change(field, good);
    await new Promise((resolve) => setTimeout(resolve, 20));
    button("Check and save").click();
    await until("the entries", () => local.stored.entries === good);
    await until("no problem", () => all(".problems li").length === 0);
  });

  describe("the reader's dictionary", () => {
    const PEOPLE =
      "id\ten\tko\tvariants\tcountry\torigin\tchecked\noona-brask\tOona Brask\t\t\tGB\treader\t2026-03\n";
    const POSTS =
      "person\tinstitution\trole_en\trole_ko\tfrom\tuntil\torigin\tchecked\noona-brask\thanbit-bank\teconomist\t\t\t\treader\t2026-03\n";
    const HIDDEN = "hidden\nhanbit-bank\n\nhidden_name\nGrowth\n";
    const ALL = `${PEOPLE}\n${POSTS}\n${HIDDEN}`;
    const rows = () => all(".rows .row-name").map((each) => each.textContent);
    const give = (text: string) => {
      const input = document.querySelector<HTMLInputElement>(".entries-file")!;
      Object.defineProperty(input, "files", { value: [{ text: async () => text }], configurable: true });
      input.dispatchEvent(new Event("change", { bubbles: true }));
    };

    beforeEach(() => {
      fake.browser.runtime.sendMessage = (async () => ({
        "hanbit-bank": { kind: "institution", name: "Hanbit Bank" },
      })) as never;
    });

    it("is listed in words, and each entry removed and brought back", async () => {
      await local.set({ entries: ALL });
      await open();
      await until("the names", () => rows().includes("Oona Brask economist, Hanbit Bank · United Kingdom"));
      expect(rows()).toEqual(expect.arrayContaining(["Not used: Hanbit Bank", "Never shown: “Growth”"]));
      button("Remove Oona Brask").click();
      await until("her end", () => local.stored.entries === HIDDEN);
      expect(rows().some((each) => each?.startsWith("Oona"))).toBe(false);
      (await until("undo", () => all("button").find((each) => each.textContent === "Undo"))).click();
      await until("her again", () => local.stored.entries === ALL);
    });

    it("is taken from a file whole, with the way back, or not at all", async () => {
      await local.set({ entries: PEOPLE });
      await open();
      await until("her", () => rows().some((each) => each?.startsWith("Oona")));
      give(`${ALL}no-such-entry\tx\n`);
      await until("the problem", () => all(".problems li").length > 0);
      expect(document.body.textContent).toContain("Nothing was changed.");
      give(ALL.replace("hidden\nhanbit-bank", "hidden\nno-such-entry"));
      await until("another", () =>
        all(".problems li").some((each) => each.textContent?.includes('"no-such-entry" is no entry\'s id')),
      );
      expect(local.stored.entries).toBe(PEOPLE);
      give(ALL);
      await until("the file's", () => local.stored.entries === ALL);
      (await until("undo", () => all("button").find((each) => each.textContent === "Undo"))).click();
      await until("the old ones", () => local.stored.entries === PEOPLE);
    });

    it("is saved as a file in the same format", async () => {
      await local.set({ entries: ALL });
      await open();
      await until("her", () => rows().some((each) => each?.startsWith("Oona")));
      button("Save as a file").click();
      expect((await until("the file", () => saved[0])).text).toBe(ALL);
    });

    it("follows what the list in the popup adds meanwhile", async () => {
      await open();
      await local.set({ entries: "hidden_name\nGrowth\n" });
      await until("the row", () => rows().includes("Never shown: “Growth”"));
      const field = labelled<HTMLTextAreaElement>("Entries");
      expect(field.value).toBe("hidden_name\nGrowth\n");
      change(field, "hidden_name\nGrowth\nSpring\n");
      await new Promise((resolve) => setTimeout(resolve, 20));
      await local.set({ entries: "hidden_name\nAutumn\n" });
      await until("the other row", () => rows().includes("Never shown: “Autumn”"));
      expect(field.value).toBe("hidden_name\nGrowth\nSpring\n");
    });

    it.each(["en", "ko"])("axe finds nothing: %s", async (language) => {
      await local.set({ entries: ALL, settings: { version: 2, preferences: { language } } });
      await open();
      await until("her", () => rows().some((each) => each?.startsWith("Oona")));
      expect(await violations()).toEqual([]);
    });
  });

  it("begins a line for a person that the list sends over", async () => {
    dom.reconfigure({ url: "https://own.example/ui/options.html?add=Oona+Brask&lang=en&country=GB" });
    await open();
    const field = labelled<HTMLTextAreaElement>("Entries");
    await until("the line", () => field.value.includes("oona-brask\tOona Brask\t\t\tGB\treader\t"));
    expect(local.stored.entries).toBeUndefined();
  });

  it("deletes the log with one click, and undoes it with another", async () => {
    const article = {
      url: "https://a.example/1",
      title: "T",
      date: null,
      publisher: null,
      read: "2026-01-01T00:00:00Z",
      quotes: [
        {
          speaker: "Han Mirae",
          role: null,
          institution: null,
          entityId: null,
          kind: "direct",
          text: "words",
        },
      ],
    };
    await local.set({ "log:https://a.example/1": article });
    await open();
    await until("the log", () => all(".log-rows li").length === 1);
    button("Delete the log").click();
    await until("its end", () => !("log:https://a.example/1" in local.stored));
    (await until("undo", () => all("button").find((each) => each.textContent === "Undo"))).click();
    await until("the log", () => "log:https://a.example/1" in local.stored);
  });

  it("says when the storage is full, shows what is stored, and keeps what was typed", async () => {
    await open();
    local.state.isFull = true;
    try {
      const card = labelled<HTMLInputElement>("Show a small card when I point at a quote");
      card.click();
      await until("word of it", () => all('[role="alert"]').length === 1);
      expect(document.body.textContent).toContain("Nothing was stored");
      await until("the box as it was", () => card.checked);
      button("Dismiss").click();
      await until("its end", () => all('[role="alert"]').length === 0);
      const field = labelled<HTMLTextAreaElement>("Entries");
      const line =
        "id\ten\tko\tvariants\tcountry\torigin\tchecked\noona\tOona Brask\t\t\tGB\treader\t2026-03\n";
      change(field, line);
      await new Promise((resolve) => setTimeout(resolve, 20));
      button("Check and save").click();
      await until("word of it again", () => all('[role="alert"]').length === 1);
      expect([field.value, local.stored.entries]).toEqual([line, undefined]);
    } finally {
      local.state.isFull = false;
    }
    button("Check and save").click();
    await until("the entries", () => local.stored.entries !== undefined);
  });

  it("resets, and undoes it", async () => {
    await local.set({ settings: { version: 2, preferences: { card: false } } });
    await open();
    button("Reset all settings").click();
    await until("the default", () => preferences().card === true);
    (await until("undo", () => all("button").find((each) => each.textContent === "Undo"))).click();
    await until("the choice", () => preferences().card === false);
  });

  it("deletes corrections, and undoes it", async () => {
    const kept = { "https://a.example/": [{ quote: "words", source: null }] };
    await local.set({ corrections: kept });
    await open();
    button("Delete my corrections").click();
    await until("their end", () => !("corrections" in local.stored));
    (await until("undo", () => all("button").find((each) => each.textContent === "Undo"))).click();
    await until("them again", () => JSON.stringify(local.stored.corrections) === JSON.stringify(kept));
  });

  it("saves all settings as a file that it loads again", async () => {
    await local.set({ settings: { version: 2, preferences: { card: false } } });
    await open();
    button("Save all settings").click();
    const file = await until("the file", () => saved[0]);
    button("Reset all settings").click();
    await until("the default", () => preferences().card === true);
    const input = document.querySelector<HTMLInputElement>('input[type="file"]:not(.entries-file)')!;
    const give = async (text: string) => {
      Object.defineProperty(input, "files", { value: [{ text: async () => text }], configurable: true });
      input.dispatchEvent(new Event("change", { bubbles: true }));
    };
    await give("{}");
    await until("word of it", () => document.body.textContent?.includes("holds no settings"));
    expect(preferences().card).toBe(true);
    await give(JSON.stringify({ ...JSON.parse(file.text), entries: "no table" }));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect([preferences().card, local.stored.entries]).toEqual([true, undefined]);
    await give(file.text);
    await until("the choice", () => preferences().card === false);
  });

  it("tells of settings that could not be read, and keeps them to save", async () => {
    await local.set({ settings: "broken" });
    await open();
    await until("the notice", () => all('[role="alert"]').length > 0);
    button("Save the old settings").click();
    expect((await until("the file", () => saved[0])).text).toBe('"broken"');
    button("Dismiss").click();
    await until("its end", () => !("settings-kept" in local.stored));
  });
});

describe("the welcome page", () => {
  it.each(["en", "ko"])(
    "says what it does in three pictures, and axe finds nothing: %s",
    async (language) => {
      await local.set({ settings: { version: 2, preferences: { language } } });
      render(h(WelcomePage, {}), document.body);
      await until("the page", () => all("h1").length > 0);
      expect(all(".steps li")).toHaveLength(3);
      expect(await violations()).toEqual([]);
    },
  );
});
