/**
 * The dictionary's source format: tab separated tables, one entry a line, one header line that names the table.
 *
 * Everything here is pure text work. What an entry must look like to be accepted is `validate.ts`'s business; a
 * line that this module can read at all becomes an entry, so that each rule is told about on its own.
 */

/** A file as build, command line and tests hand it over. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Where something stands, for messages. Lines count from 1. */
export interface Place {
  readonly path: string;
  readonly line: number;
}

/** What is wrong, and what to do about it. Warnings do not fail the build. */
export interface Problem extends Place {
  readonly severity: "error" | "warning";
  readonly message: string;
}

/** "" counts wherever it stands, "!" needs proof in the article, "!!" counts only after the long form. */
export type Proof = "" | "!" | "!!";

export interface Alias {
  readonly lang: string;
  readonly text: string;
  readonly proof: Proof;
}

export interface InstitutionEntry {
  readonly id: string;
  readonly type: string;
  readonly country: string;
  readonly en: string;
  readonly ko: string;
  readonly aliases: readonly Alias[];
  /** `replaces:ID`, `closed:YYYY-MM`, `exclusive`, `plain:TEXT`. */
  readonly flags: readonly string[];
  readonly parent: string;
  readonly domain: string;
  readonly qid: string;
  readonly origin: string;
  readonly checked: string;
}

export interface PersonEntry {
  readonly id: string;
  readonly en: string;
  readonly ko: string;
  readonly variants: readonly Alias[];
  readonly country: string;
  readonly origin: string;
  readonly checked: string;
}

export interface PostEntry {
  readonly person: string;
  /** Empty for posts outside any institution ("political commentator"). */
  readonly institution: string;
  readonly roleEn: string;
  readonly roleKo: string;
  readonly from: string;
  readonly until: string;
  readonly origin: string;
  readonly checked: string;
}

/** `pattern` has one `*` for the rest of the name; type `-` says that the pattern marks no institution. */
export interface HeadEntry {
  readonly lang: string;
  readonly pattern: string;
  readonly type: string;
}

/** A role in both languages; `exclusive` if only one person at a time holds it in an institution. */
export interface RoleEntry {
  readonly en: string;
  readonly ko: string;
  readonly flags: readonly string[];
}

/** The id of an institution that news names all the time: it ships before others. */
export interface FrequentEntry {
  readonly frequent: string;
}

/** In a reader's own file: a bundled entry that shall not be used. */
export interface HiddenEntry {
  readonly hidden: string;
}

/** In a reader's own file: a name, as articles write it, that shall be nobody and nothing. */
export interface HiddenNameEntry {
  readonly hiddenName: string;
}

export type TableName =
  | "institutions"
  | "people"
  | "posts"
  | "heads"
  | "roles"
  | "frequent"
  | "hidden"
  | "hiddenNames";

/** The header lines, which are also the order of columns. */
export const COLUMNS: Readonly<Record<TableName, readonly string[]>> = {
  institutions: "id type country en ko aliases flags parent domain qid origin checked".split(" "),
  people: "id en ko variants country origin checked".split(" "),
  posts: "person institution role_en role_ko from until origin checked".split(" "),
  heads: "lang pattern type".split(" "),
  roles: "en ko flags".split(" "),
  frequent: ["frequent"],
  hidden: ["hidden"],
  hiddenNames: ["hidden_name"],
};

/** An entry with its place. */
export type Placed<T> = Place & { readonly entry: T };

/** All entries of a set of files, in the order of the files. */
export interface Tables {
  readonly institutions: Placed<InstitutionEntry>[];
  readonly people: Placed<PersonEntry>[];
  readonly posts: Placed<PostEntry>[];
  readonly heads: Placed<HeadEntry>[];
  readonly roles: Placed<RoleEntry>[];
  readonly frequent: Placed<FrequentEntry>[];
  readonly hidden: Placed<HiddenEntry>[];
  readonly hiddenNames: Placed<HiddenNameEntry>[];
}

const SEPARATOR = " | ";

/** `en:Fed! | ko:연준` → aliases. A text without a language prefix gets the empty language. */
export function parseAliases(cell: string): Alias[] {
  if (cell === "") return [];
  return cell.split(SEPARATOR).map((part) => {
    const colon = part.indexOf(":");
    const lang = colon >= 0 && colon <= 3 ? part.slice(0, colon) : "";
    const rest = lang === "" ? part : part.slice(colon + 1);
    const proof: Proof = rest.endsWith("!!") ? "!!" : rest.endsWith("!") ? "!" : "";
    return { lang, text: rest.slice(0, rest.length - proof.length), proof };
  });
}

/** Inverse of `parseAliases`. */
export function formatAliases(aliases: readonly Alias[]): string {
  return aliases
    .map(({ lang, text, proof }) => (lang === "" ? "" : `${lang}:`) + text + proof)
    .join(SEPARATOR);
}

const words = (cell: string): string[] => (cell === "" ? [] : cell.split(SEPARATOR));

type Reader<T> = (cell: (column: string) => string) => T;

const READERS: { readonly [K in TableName]: Reader<Tables[K][number]["entry"]> } = {
  institutions: (cell) => ({
    id: cell("id"),
    type: cell("type"),
    country: cell("country"),
    en: cell("en"),
    ko: cell("ko"),
    aliases: parseAliases(cell("aliases")),
    flags: words(cell("flags")),
    parent: cell("parent"),
    domain: cell("domain"),
    qid: cell("qid"),
    origin: cell("origin"),
    checked: cell("checked"),
  }),
  people: (cell) => ({
    id: cell("id"),
    en: cell("en"),
    ko: cell("ko"),
    variants: parseAliases(cell("variants")),
    country: cell("country"),
    origin: cell("origin"),
    checked: cell("checked"),
  }),
  posts: (cell) => ({
    person: cell("person"),
    institution: cell("institution"),
    roleEn: cell("role_en"),
    roleKo: cell("role_ko"),
    from: cell("from"),
    until: cell("until"),
    origin: cell("origin"),
    checked: cell("checked"),
  }),
  heads: (cell) => ({ lang: cell("lang"), pattern: cell("pattern"), type: cell("type") }),
  roles: (cell) => ({ en: cell("en"), ko: cell("ko"), flags: words(cell("flags")) }),
  frequent: (cell) => ({ frequent: cell("frequent") }),
  hidden: (cell) => ({ hidden: cell("hidden") }),
  hiddenNames: (cell) => ({ hiddenName: cell("hidden_name") }),
};

export const emptyTables = (): Tables => ({
  institutions: [],
  people: [],
  posts: [],
  heads: [],
  roles: [],
  frequent: [],
  hidden: [],
  hiddenNames: [],
});

const tableOfHeader = (line: string): TableName | null =>
  (Object.keys(COLUMNS) as TableName[]).find((name) => COLUMNS[name].join("\t") === line) ?? null;

/**
 * Reads files into tables. A file may hold several tables, each under its own header line (a reader's export
 * does); empty lines are skipped. Lines that fit no table are reported and left out.
 */
export function parseFiles(files: readonly SourceFile[]): { tables: Tables; problems: Problem[] } {
  const tables = emptyTables();
  const problems: Problem[] = [];
  for (const { path, text } of files) {
    let table: TableName | null = null;
    let told = false;
    for (const [index, raw] of text.split("\n").entries()) {
      const line = index + 1;
      const row = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
      if (row === "") continue;
      const header = tableOfHeader(row.startsWith("\uFEFF") ? row.slice(1) : row);
      if (header !== null) {
        table = header;
        continue;
      }
      if (table === null) {
        const known = Object.values(COLUMNS).map((columns) => `"${columns.join(" ")}"`);
        const message = `No header line. Begin the table with one of ${known.join(", ")}, tab separated.`;
        if (!told) problems.push({ path, line, severity: "error", message });
        told = true;
        continue;
      }
      const cells = row.split("\t");
      const columns = COLUMNS[table];
      if (cells.length !== columns.length) {
        const message = `${cells.length} columns instead of ${columns.length}. Write ${columns.join(", ")}, separated by single tabs, also after empty ones.`;
        problems.push({ path, line, severity: "error", message });
        continue;
      }
      const entry = READERS[table]((column) => cells[columns.indexOf(column)] ?? "");
      (tables[table] as Placed<unknown>[]).push({ path, line, entry });
    }
  }
  return { tables, problems };
}

/** One line of a table, without the line feed. */
export function formatInstitution(entry: InstitutionEntry): string {
  const { id, type, country, en, ko, aliases, flags, parent, domain, qid, origin, checked } = entry;
  const list = [id, type, country, en, ko, formatAliases(aliases), flags.join(SEPARATOR)];
  return [...list, parent, domain, qid, origin, checked].join("\t");
}

export function formatPerson({ id, en, ko, variants, country, origin, checked }: PersonEntry): string {
  return [id, en, ko, formatAliases(variants), country, origin, checked].join("\t");
}

export function formatPost(entry: PostEntry): string {
  const { person, institution, roleEn, roleKo, from, until, origin, checked } = entry;
  return [person, institution, roleEn, roleKo, from, until, origin, checked].join("\t");
}
