/** Options and first-run page at a phone's size, as Firefox for Android shows them: nothing is cut off or too small. */
import { describe, expect, it } from "@jest/globals";
import { until } from "./support/driver.ts";
import type { BrowserName } from "./support/install.ts";
import { useWorld } from "./support/world.ts";

const PHONE = { width: 360, height: 740 };
/** WCAG 2.2, target size (minimum). */
const TARGET = 24;

describe.each<BrowserName>(["chromium", "firefox"])("%s", (name) => {
  const world = useWorld(name);

  it.each(["ui/options.html", "ui/welcome.html"])("%s fits", async (path) => {
    const page = await world.driver.extensionPage(path);
    await page.setViewport(PHONE);
    await until("the page", () => page.evaluate(() => document.querySelector("h1") !== null));
    const found = await page.evaluate((least) => {
      const small = [...document.querySelectorAll("button, select, input:not([type=checkbox]), summary")]
        .map((e) => ({ text: (e.textContent ?? "").slice(0, 40), height: e.getBoundingClientRect().height }))
        .filter(({ height }) => height > 0 && height < least);
      return { wide: document.documentElement.scrollWidth > innerWidth, small };
    }, TARGET);
    expect(found).toEqual({ wide: false, small: [] });
    await page.close();
  });
});
