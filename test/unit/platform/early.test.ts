/** The popup's early questions are the very ones that its modules would ask. */
import { beforeEach, describe, expect, it } from "@jest/globals";
import { installFakeBrowser } from "../../support/fake-browser.ts";

const fake = installFakeBrowser();
const { askEarly } = await import("../../../src/platform/early.ts");
const { loadSettings } = await import("../../../src/settings/store.ts");
const { look } = await import("../../../src/ui/page-link.ts");

const TAB = { id: 7, url: "https://a.example/", incognito: false, active: true, windowId: 1 };
const PAGE = { version: "1.0.0", host: "a.example", on: true, state: "no-article" };
const asked: unknown[] = [];
const { local } = fake.browser.storage;

beforeEach(async () => {
  asked.length = 0;
  fake.tabs.splice(0, fake.tabs.length, TAB);
  fake.pages.clear();
  fake.pages.set(7, (message) => {
    asked.push(message);
    return PAGE;
  });
  await local.remove(Object.keys(local.stored));
});

describe("askEarly", () => {
  it("asks the page what it is, with the words that `look` uses, and spares it the question", async () => {
    const { tab, described } = askEarly(null);
    expect(await tab).toEqual(TAB);
    await described;
    const early = [...asked];
    expect(await look(7, true, described)).toEqual(PAGE);
    expect(asked).toEqual(early);
    await look(7, true);
    expect(asked).toEqual([...early, ...early]);
  });

  it.each([
    [{ settings: { version: 2, preferences: { card: false }, log: true } }],
    [{ settings: "broken" }],
    [{ settings: { version: 2 }, "settings-kept": { reason: "newer", stored: 5 } }],
    [{}],
  ])("reads the settings as `loadSettings` does: %j", async (stored) => {
    await local.set(stored);
    const early = await loadSettings(await askEarly(null).stored);
    await local.remove(Object.keys(local.stored));
    await local.set(stored);
    expect(early).toEqual(await loadSettings());
  });

  it("takes the tab that is named", async () => {
    fake.tabs.push({ ...TAB, id: 9 });
    expect((await askEarly("9").tab)?.id).toBe(9);
  });

  it("is null where nobody answers, and `look` then has the script put there", async () => {
    fake.pages.clear();
    const sent: unknown[] = [];
    fake.browser.runtime.sendMessage = (async (message: unknown) => {
      sent.push(message);
      return { ok: false, reason: "permission" };
    }) as never;
    const { described } = askEarly(null);
    expect(await described).toBeNull();
    expect(await look(7, true, described)).toEqual({ state: "refused", reason: "permission" });
    expect(sent).toEqual([{ call: "prepare", request: { tabId: 7, clicked: true } }]);
    fake.tabs.splice(0);
    expect([await askEarly(null).tab, await askEarly("12").described]).toEqual([null, null]);
  });
});
