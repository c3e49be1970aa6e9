/**
 * A browser without a browser: the extension API as far as the product uses it, in memory. Call `installFakeBrowser`
 * before anything imports `platform/browser.ts`; the polyfill then hands on this object as it is.
 */

type Listener = (...args: never[]) => unknown;

export class FakeEvent<L extends Listener> {
  readonly listeners = new Set<L>();
  addListener = (listener: L) => void this.listeners.add(listener);
  removeListener = (listener: L) => void this.listeners.delete(listener);
  /** Calls all listeners; resolves when what they return has settled. */
  emit = async (...args: Parameters<L>): Promise<unknown[]> =>
    Promise.all([...this.listeners].map((listener) => listener(...args)));
}

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type Store = Record<string, unknown>;

const copy = <T>(value: T): T => (value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T));

function fakeArea(name: string, onChanged: FakeEvent<(changes: Changes, area: string) => void>) {
  const stored: Store = {};
  /** While true, nothing more can be stored, as where the disk is full. */
  const state = { isFull: false };
  const pick = (keys: null | undefined | string | readonly string[]): Store => {
    const wanted = keys == null ? Object.keys(stored) : typeof keys === "string" ? [keys] : keys;
    return copy(Object.fromEntries(wanted.filter((key) => key in stored).map((key) => [key, stored[key]])));
  };
  return {
    stored,
    state,
    get: async (keys?: null | string | readonly string[]) => pick(keys),
    set: async (items: Store) => {
      if (state.isFull) throw new Error("QUOTA_BYTES quota exceeded");
      const changes: Changes = {};
      for (const [key, value] of Object.entries(copy(items))) {
        changes[key] = { oldValue: stored[key], newValue: value };
        stored[key] = value;
      }
      await onChanged.emit(changes, name);
    },
    remove: async (keys: string | readonly string[]) => {
      const changes: Changes = {};
      for (const key of typeof keys === "string" ? [keys] : keys) {
        if (!(key in stored)) continue;
        changes[key] = { oldValue: stored[key] };
        delete stored[key];
      }
      if (Object.keys(changes).length > 0) await onChanged.emit(changes, name);
    },
  };
}

export interface FakeTab {
  id: number;
  url?: string;
  incognito: boolean;
  active: boolean;
  windowId: number;
}

export const OWN_ID = "test-extension";
export const OWN_ADDRESS = `chrome-extension://${OWN_ID}/`;

export function createFakeBrowser() {
  const onChanged = new FakeEvent<(changes: Changes, area: string) => void>();
  const tabs: FakeTab[] = [];
  const granted = new Set<string>(["*://*.asiae.co.kr/*"]);
  const calls: { name: string; args: unknown[] }[] = [];
  const registered: { id: string; matches: string[]; excludeMatches?: string[] }[] = [];
  const menus: { id: string; title: string }[] = [];
  /** What the script in a tab's page answers; absent where there is none. */
  const pages = new Map<number, (message: unknown) => unknown>();
  const onAdded = new FakeEvent<(permissions: { origins: string[] }) => unknown>();
  const onRemoved = new FakeEvent<(permissions: { origins: string[] }) => unknown>();
  /** Tabs into which nothing can be put, with the browser's words. */
  const closed = new Map<number, string>();
  const badges = new Map<number, string>();

  const note =
    <A extends unknown[], R>(name: string, act: (...args: A) => R) =>
    async (...args: A): Promise<R> => {
      calls.push({ name, args });
      return act(...args);
    };

  const covers = (pattern: string): boolean => {
    if (granted.has(pattern) || granted.has("*://*/*")) return true;
    const host = (text: string) => /^\*:\/\/(?:\*\.)?(?<host>[^/]+)\//.exec(text)?.groups?.host ?? "";
    return [...granted].some((own) => host(pattern) === host(own) || host(pattern).endsWith(`.${host(own)}`));
  };
  const inject = (name: string) =>
    note(name, ({ target }: { target: { tabId: number }; files?: string[]; css?: string }) => {
      const refusal = closed.get(target.tabId);
      if (refusal) throw new Error(refusal);
    });

  const browser = {
    runtime: {
      id: OWN_ID,
      getURL: (path: string) => OWN_ADDRESS + path.replace(/^\//, ""),
      getManifest: () => ({ version: "1.0.0", host_permissions: ["*://*.asiae.co.kr/*"] }),
      openOptionsPage: note("openOptionsPage", () => undefined),
      sendMessage: note("sendMessage", async (_message: unknown): Promise<unknown> => undefined),
      onMessage: new FakeEvent<(message: unknown, sender: unknown) => unknown>(),
      onConnect: new FakeEvent<(port: unknown) => unknown>(),
      onInstalled: new FakeEvent<(details: { reason: string }) => unknown>(),
      onStartup: new FakeEvent<() => unknown>(),
    },
    storage: {
      local: fakeArea("local", onChanged),
      sync: fakeArea("sync", onChanged),
      session: fakeArea("session", onChanged),
      onChanged,
    },
    tabs: {
      query: async (_filter: unknown) => tabs,
      get: async (id: number) => {
        const tab = tabs.find((each) => each.id === id);
        if (!tab) throw new Error(`No tab with id: ${id}.`);
        return tab;
      },
      create: note("tabs.create", (_options: { url: string }) => undefined),
      reload: note("tabs.reload", (_id: number) => undefined),
      sendMessage: async (id: number, message: unknown) => {
        const page = pages.get(id);
        if (!page) throw new Error("Could not establish connection. Receiving end does not exist.");
        return page(message);
      },
      connect: (_id: number) => ({
        onMessage: new FakeEvent<(message: unknown) => void>(),
        disconnect: () => undefined,
      }),
      onActivated: new FakeEvent<() => unknown>(),
      onUpdated: new FakeEvent<() => unknown>(),
    },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void badges.set(tabId, text),
      setBadgeBackgroundColor: async () => undefined,
    },
    scripting: {
      executeScript: inject("executeScript"),
      insertCSS: inject("insertCSS"),
      removeCSS: inject("removeCSS"),
      getRegisteredContentScripts: async () => [...registered],
      unregisterContentScripts: async () => void registered.splice(0),
      registerContentScripts: async (scripts: typeof registered) => void registered.push(...scripts),
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every(covers),
      getAll: async () => ({ origins: [...granted] }),
      request: note("permissions.request", async ({ origins }: { origins: string[] }) => {
        for (const origin of origins) granted.add(origin);
        await onAdded.emit({ origins });
        return true;
      }),
      remove: async ({ origins }: { origins: string[] }) => {
        for (const origin of origins) granted.delete(origin);
        await onRemoved.emit({ origins });
        return true;
      },
      onAdded,
      onRemoved,
    },
    contextMenus: {
      removeAll: async () => void menus.splice(0),
      create: (entry: { id: string; title: string }) => void menus.push(entry),
      onClicked: new FakeEvent<(info: { menuItemId: string }, tab: FakeTab) => unknown>(),
    },
    commands: {
      getAll: async () => [
        { name: "toggle-highlights", shortcut: "Alt+Shift+H" },
        { name: "_execute_action", shortcut: "Alt+Shift+S" },
        { name: "next-of-speaker", shortcut: "" },
      ],
      onCommand: new FakeEvent<(command: string, tab?: FakeTab) => unknown>(),
    },
    i18n: { getUILanguage: () => "en-US" },
  };
  return { browser, tabs, granted, calls, registered, menus, pages, closed, badges };
}

export type FakeBrowser = ReturnType<typeof createFakeBrowser>;

/** Puts a new fake in place of the browser's API for this test file. */
export function installFakeBrowser(): FakeBrowser {
  const fake = createFakeBrowser();
  Object.assign(globalThis, { browser: fake.browser, chrome: { runtime: { id: OWN_ID } } });
  return fake;
}
