import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { installFakeBrowser } from "../../support/fake-browser.ts";

const fake = installFakeBrowser();
const { local, sync } = fake.browser.storage;
const store = await import("../../../src/settings/store.ts");
const { DEFAULTS } = await import("../../../src/settings/schema.ts");

beforeEach(async () => {
  await local.remove(Object.keys(local.stored));
  await sync.remove(Object.keys(sync.stored));
});

describe("settings in storage", () => {
  it("are the defaults before anything is stored, and nothing is written by reading", async () => {
    expect(await store.loadSettings()).toEqual({ settings: DEFAULTS, notice: null });
    expect(local.stored).toEqual({});
  });

  it("keep a corrupt value aside, use defaults and say so until dismissed", async () => {
    await local.set({ settings: "broken" });
    expect(await store.loadSettings()).toEqual({ settings: DEFAULTS, notice: "corrupt" });
    expect((await store.loadSettings()).notice).toBe("corrupt");
    expect(await store.keptCopy()).toBe('"broken"');
    await store.dismissNotice();
    expect((await store.loadSettings()).notice).toBeNull();
  });

  it("say of settings from a later version what they are, and keep them too", async () => {
    const later = { version: 99, preferences: { card: false } };
    await local.set({ settings: later });
    expect((await store.loadSettings()).notice).toBe("newer");
    expect((await store.loadSettings()).notice).toBe("newer");
    expect(JSON.parse((await store.keptCopy()) ?? "")).toEqual(later);
  });

  it("lose none of two changes made at once", async () => {
    await Promise.all([store.rememberSite("a.example", false), store.rememberSite("b.example", true)]);
    const { settings } = await store.loadSettings();
    expect(settings.sites).toEqual({ "a.example": false, "b.example": true });
  });

  it("go on after a change that failed", async () => {
    const failed = store.changeSettings(() => {
      throw new Error("no");
    });
    await expect(failed).rejects.toThrow("no");
    await store.rememberSite("c.example", true);
    expect((await store.loadSettings()).settings.sites).toEqual({ "c.example": true });
  });

  it("decide a site by the reader's choice, else by the preference", () => {
    const settings = { ...DEFAULTS, sites: { "a.example": false } };
    expect(store.isOn(settings, "a.example")).toBe(false);
    expect(store.isOn(settings, "b.example")).toBe(true);
  });
});

describe("sync", () => {
  it("is empty until turned on, and then holds preferences alone", async () => {
    await store.rememberSite("a.example", false);
    expect(sync.stored).toEqual({});
    await store.setSync(true);
    await store.rememberSite("b.example", false);
    expect(Object.keys(sync.stored)).toEqual(["preferences"]);
    expect(JSON.stringify(sync.stored)).not.toContain("example");
  });

  it("takes over what another device had, and is cleared when turned off", async () => {
    await sync.set({ preferences: { ...DEFAULTS.preferences, language: "ko" } });
    expect((await store.setSync(true)).preferences.language).toBe("ko");
    await store.setSync(false);
    expect(sync.stored).toEqual({});
  });

  it("does not follow other devices while it is off", async () => {
    await store.adoptSynced({ ...DEFAULTS.preferences, card: false });
    expect((await store.loadSettings()).settings.preferences.card).toBe(true);
  });
});

describe("a storage that is full", () => {
  afterEach(() => {
    local.state.isFull = false;
    sync.state.isFull = false;
  });

  it("refuses a change and keeps what was there; with room again the change is made", async () => {
    await store.rememberSite("a.example", false);
    local.state.isFull = true;
    await expect(store.rememberSite("b.example", false)).rejects.toThrow("quota");
    expect((await store.loadSettings()).settings.sites).toEqual({ "a.example": false });
    local.state.isFull = false;
    await store.rememberSite("b.example", false);
    expect(Object.keys((await store.loadSettings()).settings.sites)).toEqual(["a.example", "b.example"]);
  });

  it("leaves unreadable settings where they are, and nothing overwrites them", async () => {
    await local.set({ settings: "broken" });
    local.state.isFull = true;
    expect(await store.loadSettings()).toEqual({ settings: DEFAULTS, notice: "corrupt" });
    await expect(store.rememberSite("a.example", false)).rejects.toThrow("no room");
    expect(local.stored).toEqual({ settings: "broken" });
    local.state.isFull = false;
    await store.rememberSite("a.example", false);
    expect(await store.keptCopy()).toBe('"broken"');
  });

  it("of the sync loses nothing of this device's", async () => {
    await store.setSync(true);
    sync.state.isFull = true;
    await store.changePreferences((before) => ({ ...before, card: false }));
    expect((await store.loadSettings()).settings.preferences.card).toBe(false);
    sync.state.isFull = false;
    await store.changePreferences((before) => ({ ...before, language: "ko" }));
    expect(sync.stored.preferences).toMatchObject({ card: false, language: "ko" });
  });
});

describe("watchSettings", () => {
  it("tells before and after, and stops when told to", async () => {
    const seen: [boolean, boolean][] = [];
    const stop = store.watchSettings((now, before) => seen.push([now.log, before.log]));
    await store.changeSettings((settings) => ({ ...settings, log: true }));
    stop();
    await store.changeSettings((settings) => ({ ...settings, log: false }));
    expect(seen).toEqual([[true, false]]);
  });
});
