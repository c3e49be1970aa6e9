/** Pages of ours in a tab, as they show what belongs to another one. */
import type { Page } from "puppeteer-core";
import { type Driver, until } from "./driver.ts";

/** Evaluates JavaScript text: the extension's API has another name in each browser. */
export const run = <T>(page: Page, expression: string) => page.evaluate(expression) as Promise<T>;
export const API = "(globalThis.browser ?? globalThis.chrome)";

/** A page of ours that shows what belongs to the article's tab. */
export async function beside(driver: Driver, path: string): Promise<Page> {
  const page = await driver.extensionPage("ui/options.html");
  const tab = await until("the article's tab", () =>
    run<number | null>(
      page,
      `${API}.tabs.query({ url: "*://*.asiae.co.kr/*" }).then((tabs) => tabs.at(-1)?.id ?? null)`,
    ),
  );
  await page.close();
  const shown = await driver.extensionPage(`${path}?tab=${tab}`);
  await until("the list", () => run<boolean>(shown, `document.querySelectorAll(".source").length > 0`));
  return shown;
}
