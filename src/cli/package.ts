/**
 * `npm run package`: archives for the stores, and the source archive that Firefox's review asks for.
 *
 * Reproducible: files in a fixed order, one fixed date, no attributes of this machine. Two runs on one commit give
 * the same bytes; the printed digests are what to compare.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { archive, type File, filesBelow } from "./archive.ts";

const OUT = join("dist", "packages");

/** What git has of the project: the archive builds with the README's commands and needs nothing else. */
function sources(): File[] | null {
  // Not a git that happens to be further up.
  if (!existsSync(".git")) return null;
  const { stdout, status } = spawnSync("git", ["ls-files", "-z"], { encoding: "utf8", maxBuffer: 1 << 26 });
  if (status !== 0) return null;
  return stdout
    .split("\0")
    .filter(Boolean)
    .map((name) => ({ name, bytes: readFileSync(name) }));
}

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
mkdirSync(OUT, { recursive: true });
for (const [name, files] of [
  ["chrome", filesBelow(join("dist", "chrome"))],
  ["firefox", filesBelow(join("dist", "firefox"))],
  ["source", sources()],
] as const) {
  if (files === null) {
    console.log(`No ${name} archive: that is made from a git checkout, which this is not.`);
    continue;
  }
  const bytes = archive(files);
  const path = join(OUT, `sourcelight-${version}-${name}.zip`);
  writeFileSync(path, bytes);
  const digest = createHash("sha256").update(bytes).digest("hex");
  console.log(`${path}  ${(bytes.length / 1000).toFixed(1)} kB  sha256 ${digest}`);
}
