/** Archives whose bytes depend on their files alone. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Zippable, zipSync } from "fflate";

/** The earliest date that the format knows. */
const DATE = new Date(1980, 0, 1, 0, 0, 0);

export interface File {
  /** Path within the archive, with slashes. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function filesBelow(folder: string): File[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath ?? entry.path, entry.name);
      return { name: path.slice(folder.length + 1).replaceAll("\\", "/"), bytes: readFileSync(path) };
    });
}

/** An archive of files in code-unit order of their names. */
export function archive(files: readonly File[]): Uint8Array {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const entries: Zippable = {};
  for (const { name, bytes } of sorted)
    entries[name] = [bytes, { level: 9, mtime: DATE, os: 3, attrs: 0o644 << 16 }];
  return zipSync(entries);
}
