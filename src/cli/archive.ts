/** Archives whose bytes depend on their files alone. */
import { type Zippable, zipSync } from "fflate";

/** The earliest date that the format knows. */
const DATE = new Date(1980, 0, 1, 0, 0, 0);

/** An archive of files in code-unit order of their names. */
export function archive(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const entries: Zippable = {};
  for (const { name, bytes } of sorted)
    entries[name] = [bytes, { level: 9, mtime: DATE, os: 3, attrs: 0o644 << 16 }];
  return zipSync(entries);
}
