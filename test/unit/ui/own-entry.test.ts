import { describe, expect, it } from "@jest/globals";
import { parseOverlay } from "../../../src/dictionary/overlay.ts";
import { withPerson } from "../../../src/ui/options/own-entry.ts";

const brask = { name: "Oona Brask", lang: "en", country: "GB" };
const today = new Date("2026-03-04T00:00:00Z");
const idsIn = (entries: string) => {
  const read = parseOverlay(entries);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.overlay.people.map(({ id, en, ko }) => [id, en, ko]);
};

describe("withPerson", () => {
  it("starts a table with a line that the dictionary's rules accept", () => {
    expect(idsIn(withPerson("", brask, today))).toEqual([["oona-brask", "Oona Brask", ""]]);
  });

  it("puts a Korean name where Korean names stand", () => {
    expect(idsIn(withPerson("", { name: "도연재", lang: "ko", country: "KR" }, today))).toEqual([
      ["own-1", "", "도연재"],
    ]);
  });

  it("adds to the people that are there, under another id if the first is taken", () => {
    const first = withPerson("", brask, today);
    const ids = withPerson(first, { ...brask, name: "Oona-Brask" }, today)
      .split("\n")
      .map((line) => line.split("\t")[0]);
    expect(ids).toEqual(["id", "oona-brask", "oona-brask-2", ""]);
  });

  it("asks for the country where the article does not tell", () => {
    const read = parseOverlay(withPerson("", { ...brask, country: "" }, today));
    expect(read.ok ? [] : read.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining("Unknown country"),
    ]);
  });

  it("makes one line of a name that runs over several", () => {
    const entries = withPerson("", { ...brask, name: "Oona\tBrask\nhidden\nsome-bank" }, today);
    expect(idsIn(entries)).toEqual([["oona-brask-hidden-some-bank", "Oona Brask hidden some-bank", ""]]);
  });

  it("leaves other tables as they are", () => {
    const hidden = "hidden\nsome-bank\n";
    const all = withPerson(hidden, brask, today);
    expect(all.startsWith("hidden\nsome-bank\n\nid\t")).toBe(true);
    expect(idsIn(all)).toHaveLength(1);
  });
});
