/** Archives are reproducible: the same files give the same bytes, in whatever order they come. */
import { describe, expect, it } from "@jest/globals";
import { unzipSync } from "fflate";
import { archive } from "../../../src/cli/archive.ts";

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

describe("an archive", () => {
  const files = [file("b.txt", "two"), file("a/c.txt", "one")];

  it("is the same for the same files in another order", () => {
    expect(archive([...files].reverse())).toEqual(archive(files));
  });

  it("is another one when a file changes", () => {
    expect(archive([file("b.txt", "three"), file("a/c.txt", "one")])).not.toEqual(archive(files));
  });

  it("holds every file", () => {
    expect(Object.keys(unzipSync(archive(files))).sort()).toEqual(["a/c.txt", "b.txt"]);
  });
});
