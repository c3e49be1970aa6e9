/** Real Chromium with the extension, driven by puppeteer. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import puppeteer, { type CDPSession, type Page, type Target } from "puppeteer-core";
import { type Driver, type LaunchOptions, PANEL_BUTTON, type Popup, until } from "./driver.ts";
import { requireBrowser } from "./install.ts";

interface Granting {
  chrome: {
    developerPrivate: {
      addHostPermission(id: string, pattern: string): Promise<void>;
      removeHostPermission(id: string, pattern: string): Promise<void>;
    };
  };
}

export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const { server, folder, headless = true, dark = false, lang = "en", width = 1280, height = 900 } = options;
  const { profile } = options;
  const isNew = profile === undefined || !existsSync(join(profile, "Default"));
  const browser = await puppeteer.launch({
    executablePath: requireBrowser("chromium"),
    headless,
    pipe: true,
    ...(profile ? { userDataDir: profile } : {}),
    enableExtensions: true,
    defaultViewport: headless ? { width, height } : null,
    env: { ...process.env, LANGUAGE: lang },
    args: [
      "--no-sandbox",
      "--no-first-run",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      `--lang=${lang}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port}, EXCLUDE 127.0.0.1`,
      ...(dark ? ["--force-dark-mode"] : []),
      // What the driver installs is gone with the browser, and all that belonged to it.
      ...(profile
        ? [`--load-extension=${folder}`, "--disable-features=DisableLoadExtensionCommandLineSwitch"]
        : []),
    ],
  });
  const id = profile
    ? await until("the extension", async () => [...(await browser.extensions()).keys()][0])
    : await browser.installExtension(folder);
  // The first-run page would come to the front at some time, and what the tests open would be behind it.
  if (isNew) {
    const welcome = await browser.waitForTarget((t) => t.url().endsWith("/ui/welcome.html"));
    await (await welcome.asPage()).close();
  }
  let session: CDPSession | null = null;
  const requested: string[] = [];
  const watching: CDPSession[] = [];

  /** A page of the browser where the reader's settings can be changed. */
  const inSettings = async (
    change: (id: string, pattern: string) => Promise<void>,
    pattern: string,
  ): Promise<void> => {
    const page = await browser.newPage();
    await page.goto("chrome://extensions/");
    await page.evaluate(change, id, pattern);
    await page.close();
  };
  /** Runs in the background, and lets go of it: a worker that is watched when it ends never starts again. */
  const inBackground = async (expression: string): Promise<unknown> => {
    const target = await browser.waitForTarget((t) => t.type() === "service_worker" && t.url().includes(id), {
      timeout: 10_000,
    });
    const own = await target.createCDPSession();
    try {
      const run = { expression, awaitPromise: true, returnByValue: true };
      return (await own.send("Runtime.evaluate", run)).result.value;
    } finally {
      await own.detach();
    }
  };
  const extensionPage = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };

  return {
    name: "chromium",
    browser,
    extensionId: id,
    async open(address) {
      const page = await browser.newPage();
      if (dark) await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
      await page.goto(`http://${address}`);
      await page.bringToFront();
      return page;
    },
    async popup(page) {
      const before = new Set(browser.targets());
      await page.bringToFront();
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error("the extension is gone");
      await page.triggerExtensionAction(extension);
      const target = await browser.waitForTarget((t) => t.url().endsWith("/popup.html") && !before.has(t), {
        timeout: 15_000,
      });
      const shown = await target.asPage();
      if (dark) await shown.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
      return popupOf(target, shown);
    },
    async panel(page) {
      const popup = await (this as Driver).popup(page);
      const before = new Set(browser.targets());
      await popup.click(PANEL_BUTTON);
      const target = await browser.waitForTarget((t) => t.url().endsWith("/panel.html") && !before.has(t), {
        timeout: 15_000,
      });
      return popupOf(target, await target.asPage());
    },
    // No menu opens without a window to draw it in: the browser's own event is given to the background.
    async identify() {
      await inBackground(
        "chrome.tabs.query({ active: true, lastFocusedWindow: true })" +
          ".then(([tab]) => chrome.contextMenus.onClicked.dispatch({ menuItemId: 'identify' }, tab))",
      );
    },
    extensionPage,
    async stopBackground() {
      // A worker that is watched when it ends would wait for its watcher when it starts again.
      for (const own of watching.splice(0)) await own.detach().catch(() => null);
      if (!session) {
        session = await (await browser.newPage()).createCDPSession();
        await session.send("ServiceWorker.enable");
      }
      let told: (stopped: boolean) => void = () => undefined;
      const stopped = new Promise<boolean>((resolve) => {
        told = resolve;
      });
      session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
        if (versions.some((v) => v.scriptURL.includes(id) && v.runningStatus === "stopped")) told(true);
      });
      // One that is not running tells nothing.
      if (!browser.targets().some((t) => t.type() === "service_worker" && t.url().includes(id))) told(true);
      await session.send("ServiceWorker.stopAllWorkers");
      const limit = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 10_000));
      return Promise.race([stopped, limit]);
    },
    grant: (pattern) =>
      inSettings(
        (extension, host) =>
          (globalThis as unknown as Granting).chrome.developerPrivate.addHostPermission(extension, host),
        pattern,
      ),
    revoke: (pattern) =>
      inSettings(
        (extension, host) =>
          (globalThis as unknown as Granting).chrome.developerPrivate.removeHostPermission(extension, host),
        pattern,
      ),
    async badge() {
      const text = await inBackground(
        "chrome.tabs.query({ active: true, lastFocusedWindow: true })" +
          ".then(([tab]) => chrome.action.getBadgeText(tab ? { tabId: tab.id } : {}))",
      );
      return String(text);
    },
    async command(name) {
      await inBackground(`void chrome.commands.onCommand.dispatch(${JSON.stringify(name)})`);
    },
    async watchRequests() {
      const target = await browser.waitForTarget(
        (t) => t.type() === "service_worker" && t.url().includes(id),
      );
      const own = await target.createCDPSession();
      own.on("Network.requestWillBeSent", ({ request }) => requested.push(request.url));
      await own.send("Network.enable");
      watching.push(own);
    },
    async ownRequests() {
      return requested.filter((url) => !url.startsWith(`chrome-extension://${id}/`));
    },
    ownTime() {
      throw new Error("Chromium is measured by traces: test/bench/trace.ts");
    },
    async update(again) {
      await browser.installExtension(again);
    },
    async close() {
      await browser.close();
    },
  };
}

function popupOf(target: Target, page: Page): Popup {
  return {
    evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    async click(selector) {
      await (await page.waitForSelector(selector, { timeout: 10_000 }))?.evaluate((e) =>
        (e as HTMLElement).click(),
      );
    },
    async screenshot(file) {
      await page.screenshot({ path: file as `${string}.png` });
    },
    async close() {
      await page.close();
      await until(
        "Chromium's popup or panel to close",
        async () => !page.browser().targets().includes(target),
      );
    },
  };
}
