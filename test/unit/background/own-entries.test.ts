import { describe, expect, it } from "@jest/globals";
import {
  type Bundled,
  toText,
  withHidden,
  withHiddenNames,
  withPost,
} from "../../../src/background/own-entries.ts";
import { EMPTY_OVERLAY } from "../../../src/dictionary/overlay.ts";
import type { AmendedSource, ChosenInstitution } from "../../../src/messages/calls.ts";

const INSTITUTIONS = new Set(["hanbit-bank", "own-1"]);
const bundled: Bundled = {
  kindOf: (id) => (INSTITUTIONS.has(id) ? "institution" : id === "choi-ga-ram" ? "person" : null),
  has: (name) => name === "Choi Ga-ram",
};
const brask = { name: "Oona Brask", kind: "person", entityId: null, role: "economist", lang: "en" } as const;
const bank = { name: "Hanbit Bank", entityId: "hanbit-bank", type: "financial", country: "KR" };
const lab = { name: "Own Lab", entityId: null, type: "think-tank", country: "GB" };
const post = (source: AmendedSource, chosen: ChosenInstitution | null) =>
  withPost(EMPTY_OVERLAY, source, chosen, bundled, "2026-03");

describe("withPost", () => {
  it("adds a person whom nobody knows with a post at a bundled institution", () => {
    expect(toText(post(brask, bank), bundled)).toBe(
      [
        "id\ten\tko\tvariants\tcountry\torigin\tchecked",
        "oona-brask\tOona Brask\t\t\tKR\treader\t2026-03",
        "",
        "person\tinstitution\trole_en\trole_ko\tfrom\tuntil\torigin\tchecked",
        "oona-brask\thanbit-bank\teconomist\t\t\t\treader\t2026-03",
        "",
      ].join("\n"),
    );
  });

  it("gives a bundled person a post alone, also without a role or an institution", () => {
    const choi = { ...brask, name: "Choi Ga-ram", entityId: "choi-ga-ram", role: null };
    const none = post(choi, null);
    expect([none.people, none.posts]).toEqual([
      [],
      [expect.objectContaining({ person: "choi-ga-ram", institution: "", roleEn: "", roleKo: "" })],
    ]);
    expect(toText(none, bundled)).not.toBeNull();
  });

  it("makes an entry of an institution that is nowhere, under a free id, and only once", () => {
    const once = post(brask, { ...lab, name: "우리집연구소" });
    expect(once.institutions).toEqual([
      expect.objectContaining({ id: "own-2", ko: "우리집연구소", type: "think-tank", country: "GB" }),
    ]);
    const other = { ...brask, name: "Ada Roe" };
    const twice = withPost(once, other, { ...lab, name: "우리집 연구소" }, bundled, "2026-03");
    expect(twice.institutions).toBe(once.institutions);
    expect(twice.posts.map(({ institution }) => institution)).toEqual(["own-2", "own-2"]);
    expect(toText(twice, bundled)).not.toBeNull();
  });

  it("puts a post in the place of the person's earlier one", () => {
    const now = withPost(post(brask, bank), brask, lab, bundled, "2026-04");
    expect(now.people).toHaveLength(1);
    expect(now.posts.map(({ institution }) => institution)).toEqual(["own-lab"]);
  });

  it("lets short Korean names and acronyms count with proof alone", () => {
    const both = post({ ...brask, name: "도연재", role: "연구원" }, { ...lab, name: "OXL" });
    expect(both.people[0]).toMatchObject({
      id: "own-2",
      ko: "도연재",
      variants: [{ text: "도연재", proof: "!" }],
    });
    expect(both.posts[0]).toMatchObject({ roleEn: "", roleKo: "연구원" });
    expect(both.institutions[0]?.aliases).toEqual([{ lang: "en", text: "OXL", proof: "!" }]);
    expect(toText(both, bundled)).not.toBeNull();
  });

  it.each([
    ["works nowhere and is known to nobody", brask, null],
    ["bears a name of the dictionary's without being that person", { ...brask, name: "Choi Ga-ram" }, bank],
  ])("says nothing for other pages of one who %s", (_, source, chosen) => {
    expect(post(source, chosen)).toBe(EMPTY_OVERLAY);
  });

  it("is not kept where the rules refuse it", () => {
    expect(toText(post(brask, { ...lab, country: null }), bundled)).toBeNull();
    expect(toText(post(brask, { ...lab, name: "Target" }), bundled)).toBeNull();
  });
});

describe("hidden entries and names", () => {
  it("stand there once each, on lines of their own", () => {
    const hidden = withHidden(withHidden(EMPTY_OVERLAY, "hanbit-bank"), "hanbit-bank");
    const names = withHiddenNames(withHiddenNames(hidden, ["Growth\nhidden"]), ["Growth hidden", "Spring"]);
    expect(toText(names, bundled)).toBe("hidden\nhanbit-bank\n\nhidden_name\nGrowth hidden\nSpring\n");
  });
});
