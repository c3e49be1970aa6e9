/** `npm run dictionary -- check|stats|find NAME|coverage FOLDER|tidy FILE…` for those who work on the entries. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { compileDictionary } from "../dictionary/compile.ts";
import {
  formatInstitution,
  formatPerson,
  formatPost,
  parseFiles,
  type SourceFile,
} from "../dictionary/format.ts";
import { createLookup, type Dictionary } from "../dictionary/lookup.ts";
import { validateFiles } from "../dictionary/validate.ts";
import { readTables as readSources } from "./compile-data.ts";

const ROOT = process.cwd();

const readTables = (): SourceFile[] => readSources(ROOT);

/** Prints errors (all) and warnings (a count, all with --warnings); 1 if there are errors. */
function check(only: readonly string[], warnings: boolean): number {
  const today = new Date().toISOString().slice(0, 7);
  const problems = validateFiles(readTables(), { today });
  const shown = problems.filter(({ path }) => only.length === 0 || only.some((part) => path.includes(part)));
  const errors = shown.filter(({ severity }) => severity === "error");
  for (const { path, line, severity, message } of warnings ? shown : errors)
    console.log(`${path}:${line}: ${severity}: ${message}`);
  console.log(`${errors.length} errors, ${shown.length - errors.length} warnings`);
  return errors.length > 0 ? 1 : 0;
}

function stats(): number {
  const { tables } = parseFiles(readTables());
  const { institutions, people, posts, heads, roles } = tables;
  const both = (rows: readonly { entry: { en: string; ko: string } }[]): number =>
    rows.filter(({ entry }) => entry.en !== "" && entry.ko !== "").length;
  const forms = new Set(
    institutions.flatMap(({ entry }) => [entry.en, entry.ko, ...entry.aliases.map(({ text }) => text)]),
  );
  forms.delete("");
  console.log(`institutions     ${institutions.length}, with both names ${both(institutions)}`);
  console.log(`surface forms    ${forms.size}`);
  console.log(`people           ${people.length}, in both scripts ${both(people)}`);
  console.log(`posts            ${posts.length}`);
  for (const lang of ["en", "ko"])
    console.log(`head nouns ${lang}    ${heads.filter(({ entry }) => entry.lang === lang).length}`);
  console.log(`roles            ${roles.length}`);
  const bytes = compileDictionary(readTables());
  const bundled = createLookup(bytes).count();
  console.log(
    `bundled          ${bundled.institutions} institutions, ${bundled.people} people, ${bundled.names} names`,
  );
  console.log(`compiled         ${bytes.length} bytes, gzipped ${gzipSync(bytes, { level: 9 }).length}`);
  return 0;
}

const load = (): Dictionary => createLookup(compileDictionary(readTables()));

/** Everything known under a name, with posts as they stand today. */
function find(name: string): number {
  const dictionary = load();
  const found = dictionary.findAll(name);
  for (const { id, kind, names, type, country, parent, domain } of found) {
    console.log(
      `${id}  ${kind}  ${[type, country, parent && `part of ${parent}`, domain].filter(Boolean).join(", ")}`,
    );
    console.log(
      `  ${Object.entries(names)
        .map(([lang, text]) => `${lang}: ${text}`)
        .join("   ")}`,
    );
    if (kind !== "person") continue;
    const post = dictionary.post(id, null);
    if (post)
      console.log(`  ${post.role.en ?? post.role.ko}, ${post.institution?.name ?? "-"} (as of ${post.asOf})`);
  }
  const rest = createLookup(compileDictionary(readTables(), Number.POSITIVE_INFINITY)).findAll(name);
  for (const { id, names } of rest.filter((entity) => !found.some(({ id: other }) => other === entity.id)))
    console.log(
      `${id}  ${Object.values(names).join(" / ")}: in the tables, but does not ship (frequent.tsv)`,
    );
  if (found.length === 0 && rest.length === 0) {
    const types = ["en", "ko"].map((lang) => `${lang}: ${dictionary.typeByHead(name, lang) ?? "none"}`);
    console.log(`Not listed. Type by head noun: ${types.join(", ")}`);
  }
  return found.length + rest.length > 0 ? 0 : 1;
}

/** What of a folder's lists is not found: institutions by surface and canonical name, people by each of their names. */
function coverage(folder: string): number {
  const dictionary = load();
  let missing = 0;
  for (const path of readdirSync(folder).filter((name) => name.endsWith(".tsv"))) {
    const [header = "", ...lines] = readFileSync(join(folder, path), "utf8").trim().split("\n");
    const columns = header.split("\t");
    const rows = lines.map((line) =>
      Object.fromEntries(line.split("\t").map((cell, at) => [columns[at] ?? "", cell])),
    );
    const ids = (name: string): string[] => (name ? dictionary.findAll(name).map(({ id }) => id) : []);
    let covered = 0;
    for (const row of rows) {
      const names = columns.includes("surface")
        ? [row.surface ?? ""]
        : [
            row.name_en,
            row.name_ko,
            ...`${row.name_en_variants} ; ${row.name_ko_variants}`.split(/ *[;|] */),
          ];
      const anchors = columns.includes("surface")
        ? [row.canonical_en, row.canonical_ko]
        : [row.name_en, row.name_ko];
      const wanted = new Set(anchors.flatMap((name) => ids(name ?? "")));
      const lacking = names.filter((name) => name && !ids(name).some((id) => wanted.has(id)));
      if (lacking.length === 0) covered++;
      else console.log(`${path}: ${lacking.join(", ")} (${anchors.join(" / ")})`);
    }
    missing += rows.length - covered;
    console.log(`${path}: ${covered} of ${rows.length} covered`);
  }
  return missing > 0 ? 1 : 0;
}

/** Writes tables back: composed, trimmed, sorted, plain apostrophes and spaces. */
function tidy(paths: readonly string[]): number {
  for (const path of paths) {
    const clean = readFileSync(path, "utf8").normalize("NFC").replace(/[‘’]/g, "'").replaceAll("\u00a0", " ");
    const trimmed = clean.replace(/ *\t */g, "\t").replace(/^ +| +$/gm, "");
    const { tables, problems } = parseFiles([{ path, text: trimmed }]);
    const header = trimmed.split("\n")[0] ?? "";
    if (problems.length > 0) {
      for (const { line, message } of problems) console.log(`${path}:${line}: error: ${message}`);
      return 1;
    }
    const byKey = <T>(key: (entry: T) => string) => {
      return (a: { entry: T }, b: { entry: T }) =>
        key(a.entry) < key(b.entry) ? -1 : key(a.entry) > key(b.entry) ? 1 : 0;
    };
    const lines = [
      ...tables.institutions.sort(byKey(({ id }) => id)).map(({ entry }) => formatInstitution(entry)),
      ...tables.people.sort(byKey(({ id }) => id)).map(({ entry }) => formatPerson(entry)),
      ...tables.posts.sort(byKey(({ person }) => person)).map(({ entry }) => formatPost(entry)),
    ];
    if (lines.length > 0) writeFileSync(path, `${[header, ...lines].join("\n")}\n`);
  }
  return 0;
}

const [command = "", ...args] = process.argv.slice(2);
const plainArgs = args.filter((arg) => !arg.startsWith("--"));
if (command === "check") process.exitCode = check(plainArgs, args.includes("--warnings"));
else if (command === "stats") process.exitCode = stats();
else if (command === "find" && plainArgs.length > 0) process.exitCode = find(plainArgs.join(" "));
else if (command === "coverage" && plainArgs.length === 1)
  process.exitCode = coverage(plainArgs[0] as string);
else if (command === "tidy") process.exitCode = tidy(plainArgs);
else {
  console.error("dictionary check [PART] [--warnings] | stats | find NAME | coverage FOLDER | tidy FILE…");
  process.exitCode = 2;
}
