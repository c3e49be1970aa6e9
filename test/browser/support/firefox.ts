/** Real Firefox with the extension, driven by puppeteer over WebDriver BiDi; its own windows by privileged code. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { archive, filesBelow } from "../../../src/cli/archive.ts";
import { type Driver, type LaunchOptions, PANEL_BUTTON, type Popup, until } from "./driver.ts";
import { requireBrowser } from "./install.ts";

const UUID = "6d0c2f5e-3c3b-4d8e-9d0a-5f1f6c1f7a10";
/** A page of the extension never reports its load as settled: what matters is waited for by the tests. */
const SETTLE = 1500;

/** Sums, over all content processes, the time of samples whose stack holds a file of ours that runs in pages. */
const COUNT_SAMPLES = `
  const profile = await Services.profiler.getProfileDataAsync();
  await Services.profiler.StopProfiler();
  const mine = 'moz-extension://' + arg + '/content/';
  let total = 0;
  const visit = (process) => {
    for (const thread of process.threads) {
      if (thread.name !== 'GeckoMain') continue;
      const { samples, stackTable, frameTable, stringTable } = thread;
      const s = samples.schema, f = frameTable.schema, k = stackTable.schema;
      const known = new Map();
      const ours = (stack) => {
        if (stack === null || stack === undefined) return false;
        if (known.has(stack)) return known.get(stack);
        const row = stackTable.data[stack];
        const frame = frameTable.data[row[k.frame]];
        const here = String(stringTable[frame[f.location]]).includes(mine);
        const answer = here || ours(row[k.prefix]);
        known.set(stack, answer);
        return answer;
      };
      let last = null;
      for (const sample of samples.data) {
        const time = sample[s.time];
        if (last !== null && ours(sample[s.stack])) total += Math.min(time - last, 5);
        last = time;
      }
    }
    for (const child of process.processes || []) visit(child);
  };
  visit(profile);
  return total;`;

const POPUP = "document.querySelector('.webextension-popup-browser')";
const SIDEBAR =
  "document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')";

type Privileged = <T>(code: string, argument?: unknown) => Promise<T>;

export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const { server, folder, headless = true, dark = false, lang = "en", width = 1280, height = 900 } = options;
  const { profile } = options;
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  const id = manifest.browser_specific_settings.gecko.id;
  const hosts = new Set([...server.pages.keys()].map((address) => address.split("/")[0] as string));
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: requireBrowser("firefox"),
    headless,
    ...(profile ? { userDataDir: profile } : {}),
    defaultViewport: headless ? { width, height } : null,
    args: ["--remote-allow-system-access", `--width=${width}`, `--height=${height + 90}`],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [id]: UUID }),
      "network.dns.localDomains": [...hosts].join(","),
      "dom.security.https_first": false,
      "extensions.webextOptionalPermissionPrompts": false,
      "xpinstall.signatures.required": false,
      "layout.css.prefers-color-scheme.content-override": dark ? 0 : 1,
      "intl.locale.requested": lang === "ko" ? "ko" : "en-US",
      "intl.accept_languages": lang,
    },
  });
  const privileged = privilegedIn(browser);
  const isThere =
    profile !== undefined &&
    (await privileged<boolean>(
      `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
       return Boolean(await AddonManager.getAddonByID(arg));`,
      id,
    ));
  if (!isThere && profile) await installForGood(privileged, folder, profile);
  else if (!isThere) await browser.installExtension(folder);
  const widget = id.replace(/[.@]/g, "_");
  // The first-run page would come to the front at some time, and what the tests open would be behind it.
  if (!isThere)
    await until("the first-run page", () =>
      privileged<boolean>(
        `const tab = gBrowser.tabs.find((t) => t.linkedBrowser.currentURI.spec.endsWith('/ui/welcome.html'));
         if (tab) gBrowser.removeTab(tab);
         return Boolean(tab);`,
      ),
    );

  return {
    name: "firefox",
    browser,
    extensionId: UUID,
    async open(address) {
      const page = await browser.newPage();
      const [host, ...path] = address.split("/");
      await page.goto(`http://${host}:${server.port}/${path.join("/")}`);
      await page.bringToFront();
      return page;
    },
    async popup(page) {
      await closePopups(privileged);
      await page.bringToFront();
      const address = await page.evaluate(() => location.href);
      await until("the page's tab in front", () =>
        privileged<boolean>(`return gBrowser.selectedBrowser.currentURI.spec === arg;`, address),
      );
      await privileged(
        `CustomizableUI.addWidgetToArea(arg + '-browser-action', CustomizableUI.AREA_NAVBAR);
         document.getElementById(arg + '-BAP').click(); return null;`,
        widget,
      );
      await until("Firefox's popup", () =>
        privileged<boolean>(`const b = document.querySelector('.webextension-popup-browser');
          return Boolean(b && b.currentURI && b.currentURI.spec.includes('popup.html') && b.clientWidth > 10);`),
      );
      return popupOf(privileged);
    },
    async panel(page) {
      const popup = await (this as Driver).popup(page);
      await popup.click(PANEL_BUTTON);
      await until("Firefox's sidebar", () =>
        privileged<boolean>(
          `const b = ${SIDEBAR}; return Boolean(b && b.currentURI.spec.endsWith('/panel.html') && b.clientWidth > 10);`,
        ),
      );
      return sidebarOf(privileged);
    },
    async identify(page) {
      const at = await page.evaluate(() => {
        const selected = (getSelection() as Selection).getRangeAt(0);
        const { left, top, height } = selected.getClientRects()[0] as DOMRect;
        return { x: left + 8, y: top + height / 2 };
      });
      await page.mouse.click(at.x, at.y, { button: "right" });
      await until("the entry of the menu", () =>
        privileged<boolean>(
          `const menu = document.getElementById('contentAreaContextMenu');
           const entry = menu.querySelector('[id="' + arg + '-menuitem-_identify"]');
           if (menu.state !== 'open' || !entry || entry.hidden) return false;
           menu.activateItem(entry); return true;`,
          widget,
        ),
      );
    },
    async extensionPage(path) {
      const page = await browser.newPage();
      const settled = page.goto(`moz-extension://${UUID}/${path}`, { waitUntil: [] }).catch(() => null);
      await Promise.race([settled, new Promise((resolve) => setTimeout(resolve, SETTLE))]);
      return page;
    },
    async stopBackground() {
      await privileged(
        `await WebExtensionPolicy.getByID(arg).extension.terminateBackground(); return null;`,
        id,
      );
      return until("the background's end", () =>
        privileged<boolean>(
          `return WebExtensionPolicy.getByID(arg).extension.backgroundState === 'stopped';`,
          id,
        ),
      );
    },
    grant: (pattern) => changeHost(privileged, id, "add", pattern),
    revoke: (pattern) => changeHost(privileged, id, "remove", pattern),
    badge: () =>
      privileged<string>(
        `return document.getElementById(arg + '-BAP')?.getAttribute('badge') ?? '';`,
        widget,
      ),
    async command(name) {
      await privileged(
        `const keys = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')];
         const policy = WebExtensionPolicy.getByID(arg.id);
         const shortcuts = policy.extension.shortcuts ?? policy.extension.apiManager;
         const all = await policy.extension.shortcuts.allCommands();
         const wanted = all.find((c) => c.name === arg.name)?.shortcut;
         const normal = (s) => s.toLowerCase().split('+').sort().join('+');
         const key = keys.find((k) => normal([...(k.getAttribute('modifiers') || '').split(/[ ,]+/).filter(Boolean).map((m) => m === 'accel' ? 'ctrl' : m), (k.getAttribute('key') || k.getAttribute('keycode') || '').replace('VK_', '')].join('+')) === normal(wanted ?? ''));
         if (!key) throw new Error('no key for ' + arg.name + ' among ' + keys.length);
         key.dispatchEvent(new CustomEvent('command', { bubbles: true })); return null;`,
        { id, name },
      );
    },
    async watchRequests() {
      await privileged(
        `if (window.sourcelightRequests) return null;
         window.sourcelightRequests = [];
         Services.obs.addObserver((subject) => {
           const channel = subject.QueryInterface(Ci.nsIHttpChannel);
           if (channel.loadInfo?.triggeringPrincipal?.addonPolicy?.id === arg) window.sourcelightRequests.push(channel.URI.spec);
         }, 'http-on-modify-request');
         return null;`,
        id,
      );
    },
    ownRequests: () => privileged<string[]>(`return window.sourcelightRequests;`),
    async ownTime(address) {
      await privileged(
        `await Services.profiler.StartProfiler(4_000_000, 0.5, ['js'], ['GeckoMain']); return null;`,
      );
      const page = await browser.newPage();
      const [host, ...path] = address.split("/");
      await page.goto(`http://${host}:${server.port}/${path.join("/")}`, { waitUntil: "load" });
      await new Promise((resolve) => setTimeout(resolve, SETTLE));
      const total = await privileged<number>(COUNT_SAMPLES, UUID);
      await page.close();
      return total;
    },
    async update(again) {
      await browser.installExtension(again);
    },
    async close() {
      await browser.close();
    },
  };
}

/** What the driver installs is gone with the browser; from an archive it stays, unsigned where Firefox lets us. */
async function installForGood(privileged: Privileged, folder: string, profile: string): Promise<void> {
  const file = join(profile, "extension.xpi");
  writeFileSync(file, archive(filesBelow(folder)));
  await privileged(
    `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
     const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs');
     const install = await AddonManager.getInstallForFile(new FileUtils.File(arg));
     await install.install();
     return null;`,
    file,
  );
}

function changeHost(
  privileged: Privileged,
  id: string,
  change: "add" | "remove",
  pattern: string,
): Promise<void> {
  return privileged(
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
     const policy = WebExtensionPolicy.getByID(arg.id);
     await ExtensionPermissions[arg.change](arg.id, { permissions: [], origins: [arg.pattern], data_collection: [] }, policy.extension);
     return null;`,
    { id, change, pattern },
  );
}

/** Runs code in the browser's own window; \`arg\` is the argument, what is returned must be JSON. */
function privilegedIn(browser: Browser): Privileged {
  interface Connection {
    send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
  }
  const { connection } = browser as unknown as { connection: Connection };
  return async <T>(code: string, argument?: unknown): Promise<T> => {
    const tree = (await connection.send("browsingContext.getTree", { "moz:scope": "chrome" })).result as {
      contexts: { context: string }[];
    };
    const { result } = await connection.send("script.callFunction", {
      target: { context: tree.contexts[0]?.context },
      awaitPromise: true,
      userActivation: true,
      functionDeclaration: `async (json) => { const arg = JSON.parse(json); const answer = await (async () => { ${code} })(); return JSON.stringify(answer ?? null); }`,
      arguments: [{ type: "string", value: JSON.stringify(argument ?? null) }],
    });
    const answer = result as {
      type: string;
      result?: { value?: string };
      exceptionDetails?: { text: string };
    };
    if (answer.type === "exception")
      throw new Error(answer.exceptionDetails?.text ?? "privileged code failed");
    return JSON.parse(answer.result?.value ?? "null") as T;
  };
}

/**
 * The popup is no page for the driver: code goes in through a frame script (its own policy forbids eval there), answers
 * come back as messages.
 */
function popupOf(privileged: Privileged): Popup {
  return frameOf(privileged, POPUP, () => closePopups(privileged));
}

function sidebarOf(privileged: Privileged): Popup {
  const hide = async () => {
    await privileged("SidebarController.hide(); return null;");
    await until("Firefox's sidebar to close", () => privileged<boolean>("return !SidebarController.isOpen;"));
  };
  return frameOf(privileged, SIDEBAR, hide);
}

/** @param frame an expression for the element that holds the page, in the browser's own window */
function frameOf(privileged: Privileged, frame: string, close: () => Promise<void>): Popup {
  const evaluate = async <T>(expression: string): Promise<T> => {
    const answer = await privileged<{ value?: T; error?: string }>(
      `const browser = ${frame};
       if (!browser) return { error: 'it is closed' };
       const name = 'sourcelight-test-' + Math.random();
       return await new Promise((resolve) => {
         browser.messageManager.addMessageListener(name, function listener(message) {
           browser.messageManager.removeMessageListener(name, listener);
           resolve(message.data);
         });
         const code = '(async () => { try {'
           + 'const hold = content.windowUtils.setHandlingUserInput(true);'
           + 'const window = content.wrappedJSObject; const document = window.document;'
           + 'let value; try { value = (' + arg + '); } finally { hold.destruct(); }'
           + 'value = await value;'
           + 'sendAsyncMessage(' + JSON.stringify(name) + ', { value: JSON.parse(JSON.stringify(value === undefined ? null : value)) });'
           + '} catch (error) { sendAsyncMessage(' + JSON.stringify(name) + ', { error: String(error) }); } })()';
         browser.messageManager.loadFrameScript('data:,' + encodeURIComponent(code), false);
       });`,
      expression,
    );
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value as T;
  };
  return {
    evaluate,
    async click(selector) {
      await until(
        selector,
        () => evaluate<boolean>(`Boolean(document.querySelector(${JSON.stringify(selector)}))`),
        10_000,
      );
      await evaluate(`void document.querySelector(${JSON.stringify(selector)}).click()`);
    },
    async screenshot(file) {
      const url = await privileged<string>(
        `const browser = ${frame};
         const rect = new DOMRect(0, 0, browser.clientWidth, browser.clientHeight);
         const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(rect, 2, 'white');
         const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
         canvas.width = bitmap.width; canvas.height = bitmap.height;
         canvas.getContext('2d').drawImage(bitmap, 0, 0);
         return canvas.toDataURL('image/png');`,
      );
      writeFileSync(file, Buffer.from(url.slice(url.indexOf(",") + 1), "base64"));
    },
    close,
  };
}

/** Closes what is open and waits until it is gone: a popup that is still closing would be taken for the next one. */
async function closePopups(privileged: Privileged): Promise<void> {
  await until("Firefox's popup to close", () =>
    privileged<boolean>(
      `for (const panel of document.querySelectorAll('panel')) if (panel.state === 'open') panel.hidePopup();
       return !document.querySelector('.webextension-popup-browser');`,
    ),
  );
}

export type { Page };
