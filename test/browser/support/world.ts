/** What each end-to-end test stands on: the built extension, the fixture pages, one browser. */
import { afterAll, beforeAll } from "@jest/globals";
import type { Page } from "puppeteer-core";
import { type Driver, type LaunchOptions, launch, picture } from "./driver.ts";
import type { BrowserName } from "./install.ts";
import { builtFolder, serveAll } from "./pages.ts";
import type { FixturePage, FixtureServer } from "./server.ts";

export interface World {
  readonly driver: Driver;
  readonly server: FixtureServer;
}

/** Starts one browser for the tests of a file and ends it after them. */
export function useWorld(
  name: BrowserName,
  more: Readonly<Record<string, FixturePage>> = {},
  options: Partial<LaunchOptions> = {},
): World {
  const world = {} as { driver: Driver; server: FixtureServer };
  beforeAll(async () => {
    world.server = await serveAll(more);
    world.driver = await launch(name, { server: world.server, folder: builtFolder(name), ...options });
  });
  afterAll(async () => {
    await world.driver?.close();
    await world.server?.close();
  });
  return world;
}

/** Runs a test's body; if it fails, keeps a picture of the page. */
export async function photographed(name: string, page: Page, body: () => Promise<void>): Promise<void> {
  try {
    await body();
  } catch (error) {
    await page
      .screenshot({ path: picture(`failure-${name.replace(/\W+/g, "-")}`) as `${string}.png` })
      .catch(() => null);
    throw error;
  }
}
