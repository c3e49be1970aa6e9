/** Short forms for tests: tables with the columns that matter, the others filled in. */
import { compileDictionary } from "../../../src/dictionary/compile.ts";
import { COLUMNS, type SourceFile, type TableName } from "../../../src/dictionary/format.ts";
import { createLookup, type Dictionary } from "../../../src/dictionary/lookup.ts";
import type { Overlay } from "../../../src/dictionary/overlay.ts";

type Row = Readonly<Record<string, string>>;

const DEFAULTS: Row = { origin: "press", checked: "2026-01", country: "KR", type: "company" };

export function file(table: TableName, rows: readonly Row[], path = `${table}.tsv`): SourceFile {
  const columns = COLUMNS[table];
  const lines = rows.map((row) => columns.map((column) => row[column] ?? DEFAULTS[column] ?? "").join("\t"));
  return { path, text: `${[columns.join("\t"), ...lines].join("\n")}\n` };
}

export const TODAY = "2026-06-01";

export interface Tables {
  readonly institutions?: readonly Row[];
  readonly people?: readonly Row[];
  readonly posts?: readonly Row[];
  readonly heads?: readonly Row[];
  readonly roles?: readonly Row[];
}

const ROLES: readonly Row[] = [
  { en: "analyst", ko: "연구원" },
  { en: "governor", ko: "총재" },
  { en: "CEO", ko: "최고경영자" },
  { en: "CEO", ko: "대표" },
  { en: "president", ko: "사장" },
  { en: "minister", ko: "장관" },
  { en: "professor", ko: "교수" },
  { en: "president", ko: "대통령" },
];

export function filesOf({
  institutions = [],
  people = [],
  posts = [],
  heads = [],
  roles = ROLES,
}: Tables): SourceFile[] {
  return [
    file("institutions", institutions),
    file("people", people),
    file("posts", posts),
    file("heads", heads),
    file("roles", roles),
  ];
}

export function dictionaryOf(tables: Tables, overlay?: Overlay): Dictionary {
  return createLookup(compileDictionary(filesOf(tables)), overlay, { today: TODAY });
}

/** The hits as `text→id`, which is what the case tables compare. */
export function namesIn(dictionary: Dictionary, text: string, home?: string | null): string[] {
  return dictionary
    .match(text, home)
    .map(({ span: [start, end], entityId }) => `${text.slice(start, end)}→${entityId}`);
}
