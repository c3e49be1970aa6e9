/**
 * The reader's own entries over the bundled ones: add, override (same id), hide. Kept and exchanged as text in the
 * source format, several tables in one file, so that an export is also a correction that can be sent in.
 */
import {
  COLUMNS,
  formatInstitution,
  formatPerson,
  formatPost,
  type InstitutionEntry,
  type PersonEntry,
  type PostEntry,
  type Problem,
  parseFiles,
} from "./format.ts";
import { type ValidationOptions, validateTables } from "./validate.ts";

export interface Overlay {
  readonly institutions: readonly InstitutionEntry[];
  readonly people: readonly PersonEntry[];
  readonly posts: readonly PostEntry[];
  /** Ids of bundled entries that shall not be used. */
  readonly hidden: readonly string[];
  /** Names, as articles write them, that shall be nobody's and no institution's. */
  readonly hiddenNames: readonly string[];
}

export const EMPTY_OVERLAY: Overlay = {
  institutions: [],
  people: [],
  posts: [],
  hidden: [],
  hiddenNames: [],
};

export type OverlayResult =
  | { readonly ok: true; readonly overlay: Overlay; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a reader's file. `knows` answers for the bundled ids; without it every id that the file
 * does not hold is taken for a bundled one (a stored file, checked when it came in). With any error nothing is taken over: the caller keeps
 * what it had and shows the problems. `name` is the file's name for the messages.
 */
export function parseOverlay(
  text: string,
  knows: NonNullable<ValidationOptions["knows"]> = () => true,
  name = "entries.tsv",
): OverlayResult {
  const { tables, problems } = parseFiles([{ path: name, text }]);
  const place = { path: name, line: 1, severity: "error" as const };
  if (tables.heads.length > 0 || tables.roles.length > 0)
    problems.push({ ...place, message: "Head nouns and roles cannot be own entries. Remove these tables." });
  const all = [...problems, ...validateTables(tables, { knows })];
  const errors = all.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return { ok: false, problems: errors };
  const overlay: Overlay = {
    institutions: tables.institutions.map(({ entry }) => entry),
    people: tables.people.map(({ entry }) => entry),
    posts: tables.posts.map(({ entry }) => entry),
    hidden: tables.hidden.map(({ entry }) => entry.hidden),
    hiddenNames: tables.hiddenNames.map(({ entry }) => entry.hiddenName),
  };
  return { ok: true, overlay, warnings: all };
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The overlay as a file that `parseOverlay` reads back to the same entries, sorted. */
export function serializeOverlay(overlay: Overlay): string {
  const { institutions, people, posts, hidden, hiddenNames } = overlay;
  const table = (columns: readonly string[], lines: readonly string[]): string =>
    lines.length === 0 ? "" : `${[columns.join("\t"), ...lines].join("\n")}\n`;
  const sortedPosts = [...posts].sort((a, b) => byText(a.person, b.person));
  return [
    table(COLUMNS.institutions, [...institutions].sort((a, b) => byText(a.id, b.id)).map(formatInstitution)),
    table(COLUMNS.people, [...people].sort((a, b) => byText(a.id, b.id)).map(formatPerson)),
    table(COLUMNS.posts, sortedPosts.map(formatPost)),
    table(COLUMNS.hidden, [...hidden].sort(byText)),
    table(COLUMNS.hiddenNames, [...hiddenNames].sort(byText)),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** A free id for an own entry: the slug of its English name, else `own-1`, `own-2` … */
export function freeId(slugOfName: string, taken: (id: string) => boolean): string {
  const base = slugOfName === "" ? "own-1" : slugOfName;
  if (!taken(base)) return base;
  const stem = slugOfName === "" ? "own" : slugOfName;
  let number = 2;
  while (taken(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
}
