/** "Not the right institution?": corrected, hidden, taken back, kept, edited and imported, in real browsers. */
import { afterEach, describe, expect, it } from "@jest/globals";
import type { Page } from "puppeteer-core";
import { API, beside, run } from "./support/beside.ts";
import { highlights, until } from "./support/driver.ts";
import type { BrowserName } from "./support/install.ts";
import { ARTICLE_EN } from "./support/pages.ts";
import { useWorld } from "./support/world.ts";

const marked = (page: Page) =>
  until("highlights", async () => Object.values(await highlights(page)).flat().length > 5);

const find = (name: string) =>
  `[...document.querySelectorAll(".source")].find((e) => e.querySelector(".name").textContent === ${JSON.stringify(name)})`;

const placeOf = (list: Page, name: string) =>
  run<string | null>(list, `${find(name)}?.querySelector(".place")?.textContent ?? null`);

const press = (list: Page, selector: string, words: string) =>
  until(`“${words}”`, () =>
    run<boolean>(
      list,
      `(() => {
        const found = [...document.querySelectorAll(${JSON.stringify(selector)})].find((e) => (e.getAttribute("aria-label") ?? e.textContent).includes(${JSON.stringify(words)}));
        found?.click();
        return Boolean(found);
      })()`,
    ),
  );

/** Opens a source and its question. */
async function question(list: Page, name: string): Promise<void> {
  await until(`the source ${name}`, () => run<boolean>(list, `Boolean(${find(name)})`));
  await run(list, `${find(name)}.querySelector('.source-head[aria-expanded="false"]')?.click()`);
  await until("its question", () =>
    run<boolean>(
      list,
      `(() => { const b = ${find(name)}.querySelector(".amend-open button"); b?.click(); return Boolean(b); })()`,
    ),
  );
  await until("the choices", () => run<boolean>(list, `Boolean(document.querySelector(".amend input"))`));
}

const type = (list: Page, words: string) =>
  run(
    list,
    `(() => {
      const field = document.querySelector(".amend input");
      field.value = ${JSON.stringify(words)};
      field.dispatchEvent(new Event("input", { bubbles: true }));
    })()`,
  );

const entries = (list: Page) =>
  run<string>(list, `${API}.storage.local.get("entries").then(({ entries }) => entries ?? "")`);

describe.each<BrowserName>(["chromium", "firefox"])("%s", (name) => {
  const world = useWorld(name);

  afterEach(async () => {
    const page = await world.driver.extensionPage("ui/options.html");
    await run(page, `${API}.storage.local.remove(["entries", "corrections"])`);
    await page.close();
  });

  it("gives a person another institution at once, keeps it, and takes it back", async () => {
    const page = await world.driver.open(ARTICLE_EN);
    await marked(page);
    const list = await beside(world.driver, "ui/popup.html");
    const before = await placeOf(list, "Seungmin Roh");
    await question(list, "Seungmin Roh");
    await type(list, "Brookings");
    await press(list, ".choice", "Brookings");
    await until("the institution", async () =>
      (await placeOf(list, "Seungmin Roh"))?.includes("Brookings Institution"),
    );
    expect(await placeOf(list, "Seungmin Roh")).toContain("corrected by you");
    expect(await entries(list)).toContain("seungmin-roh\t");
    await list.close();

    await page.bringToFront();
    await page.reload();
    await marked(page);
    const again = await beside(world.driver, "ui/popup.html");
    expect(await placeOf(again, "Seungmin Roh")).toContain("Brookings Institution");
    await question(again, "Seungmin Roh");
    await press(again, ".amend-rest button", "No institution");
    await until("none", async () => !(await placeOf(again, "Seungmin Roh"))?.includes("Brookings"));
    await press(again, ".told-bar button", "Undo");
    await until("it again", async () => (await placeOf(again, "Seungmin Roh"))?.includes("Brookings"));
    expect(before).not.toContain("Brookings");
    await again.close();
    await page.close();
  });

  it("hides a person for good, and shows them again", async () => {
    const page = await world.driver.open(ARTICLE_EN);
    await marked(page);
    const list = await beside(world.driver, "ui/popup.html");
    await question(list, "Marcus Feld");
    await press(list, ".amend-rest button", "Not a person");
    await until("his end", () => run<boolean>(list, `!${find("Marcus Feld")}`));
    expect(await entries(list)).toBe("hidden_name\nMarcus Feld\n");
    await press(list, ".told-bar button", "Undo");
    await until("him again", () => run<boolean>(list, `Boolean(${find("Marcus Feld")})`));
    expect(await entries(list)).toBe("");
    await list.close();
    await page.close();
  });

  it("lists what was hidden on the options page, where it is removed; a corrupt file changes nothing", async () => {
    const page = await world.driver.open(ARTICLE_EN);
    await marked(page);
    const list = await beside(world.driver, "ui/popup.html");
    await question(list, "Seungmin Roh");
    await press(list, ".amend-rest button", "Never show");
    await until("no institute", async () => !(await placeOf(list, "Seungmin Roh"))?.includes("Institute"));
    const kept = await entries(list);
    expect(kept).toContain("Korea Institute for Industrial Economics and Trade");
    await list.close();

    const options = await world.driver.extensionPage("ui/options.html");
    const rows = () =>
      run<number>(options, `document.querySelectorAll('.rows button[aria-label*="Never shown"]').length`);
    const count = await until("the rows", rows);
    const give = (text: string) =>
      run(
        options,
        `(() => {
          const files = new DataTransfer();
          files.items.add(new File([${JSON.stringify(text)}], "entries.tsv"));
          const input = document.querySelector(".entries-file");
          input.files = files.files;
          input.dispatchEvent(new Event("change", { bubbles: true }));
        })()`,
      );
    await give("hidden\nno-such-entry\n");
    await until("the problem", () =>
      run<boolean>(options, `document.querySelector(".problems")?.textContent.includes("no-such-entry")`),
    );
    expect(await entries(options)).toBe(kept);
    await give("hidden_name\nMarcus Feld\n");
    await until("the file's", async () => (await rows()) === 1);
    await press(options, 'button[aria-label*="Marcus Feld"]', "Marcus Feld");
    await until("none", async () => (await entries(options)) === "");
    expect(count).toBeGreaterThan(0);
    await options.close();

    const last = await beside(world.driver, "ui/popup.html");
    await until("the institute again", async () =>
      (await placeOf(last, "Seungmin Roh"))?.includes("Korea Institute for Industrial Economics"),
    );
    await last.close();
    await page.close();
  });
});
