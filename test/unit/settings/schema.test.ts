import { describe, expect, it } from "@jest/globals";
import { DEFAULTS, readPreferences, readSettings, VERSION } from "../../../src/settings/schema.ts";

describe("readSettings", () => {
  it("takes the defaults where nothing is stored", () => {
    expect(readSettings(undefined)).toEqual({ ok: true, settings: DEFAULTS });
  });

  it.each([
    ["text", "{}"],
    ["a list", []],
    ["null", null],
    ["no version", { preferences: {} }],
    ["a version that is no number", { version: "2" }],
    ["a version before the first", { version: 0 }],
  ])("calls %s corrupt and gives defaults", (_, stored) => {
    expect(readSettings(stored)).toEqual({ ok: false, settings: DEFAULTS, reason: "corrupt" });
  });

  it("does not touch settings of a later version", () => {
    expect(readSettings({ version: VERSION + 1 })).toMatchObject({ ok: false, reason: "newer" });
  });

  it("brings version 1 up to date", () => {
    const old = { version: 1, highlights: false, card: false, sites: { "a.example": false }, log: true };
    const read = readSettings(old);
    expect(read.ok).toBe(true);
    expect(read.settings).toMatchObject({
      version: VERSION,
      sites: { "a.example": false },
      log: true,
      sync: false,
    });
    expect(read.settings.preferences).toMatchObject({ highlights: false, card: false, language: "auto" });
  });

  it("reads back what it gave", () => {
    const settings = { ...DEFAULTS, sites: { "b.example": true }, log: true };
    expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual({ ok: true, settings });
  });

  it("keeps log and sync off unless they are exactly true", () => {
    const read = readSettings({ version: VERSION, log: "yes", sync: 1 });
    expect(read.settings).toMatchObject({ log: false, sync: false });
  });
});

describe("readPreferences", () => {
  it("takes good values and leaves bad ones at their default", () => {
    const read = readPreferences({
      highlights: "no",
      card: false,
      language: "fr",
      kinds: { direct: false, mixed: "x", other: true },
      colours: { direct: "#ABCDEF", mixed: "red", indirect: "#12345", source: "javascript:0" },
      counted: { anonymous: false },
    });
    expect(read.highlights).toBe(true);
    expect(read.card).toBe(false);
    expect(read.language).toBe("auto");
    expect(read.kinds).toEqual({ direct: false, mixed: true, indirect: true, source: true });
    expect(read.colours).toEqual({ direct: "#abcdef" });
    expect(read.counted).toEqual({ person: true, organization: true, anonymous: false, document: true });
  });
});
