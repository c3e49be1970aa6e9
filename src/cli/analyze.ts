/**
 * The command line: `npm run analyze`.
 *
 *   analyze --jsonl < documents.jsonl > analyses.jsonl   one analysis a line, in the order of the input
 *   analyze FILE …                                       the list of sources (.txt, else taken for HTML)
 *   analyze --json FILE                                  the analysis itself
 *   analyze --csv FILE …                                 one line a quote, for spreadsheets
 *
 * Exit code: 0, or 1 if anything failed. Progress goes to standard error, and only to a terminal.
 */
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { createAnalyzer } from "../analyzer.ts";
import { toCsv } from "../export/csv.ts";
import { loadData } from "./data.ts";
import { analyzeDocument, parseLine, type ReadDocument, readDocument } from "./document.ts";
import { report } from "./report.ts";

const USAGE = `Usage: npm run analyze -- [--json|--csv] [--trace] [--lang en|ko] FILE …
       npm run --silent analyze -- --jsonl < documents.jsonl > analyses.jsonl
Each input line: {"id": …, "text" or "html": …, "url"?: …, "lang"?: "en"|"ko"}`;

async function analyzeLines(): Promise<boolean> {
  const analyzer = createAnalyzer(loadData());
  let done = 0;
  let failed = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === "") continue;
    const parsed = parseLine(line);
    let out: unknown;
    if (!parsed.ok) out = { id: parsed.id, error: parsed.error };
    else
      try {
        out = analyzeDocument(analyzer, parsed.document);
      } catch (error) {
        // A bug, not a bad input; one bad page must not end a run over thousands.
        out = { id: parsed.document.id, error: `could not be analysed: ${(error as Error).message}` };
      }
    if ((out as { error?: string }).error !== undefined) failed++;
    done++;
    if (!process.stdout.write(`${JSON.stringify(out)}\n`)) await once(process.stdout, "drain");
    if (process.stderr.isTTY && done % 10 === 0) process.stderr.write(`\r${done} analysed, ${failed} failed`);
  }
  if (process.stderr.isTTY) process.stderr.write(`\r${done} analysed, ${failed} failed\n`);
  return failed === 0;
}

type Form = "report" | "json" | "csv";

function print({ analysis, info }: ReadDocument, form: Form, isFirst: boolean): string {
  if (form === "json") return `${JSON.stringify(analysis, null, 2)}\n`;
  if (form === "report") return report(analysis);
  const table = toCsv(info, analysis);
  // Several files make one table: its head is there once.
  return isFirst ? table : table.slice(table.indexOf("\n") + 1);
}

function analyzeFiles(
  files: readonly string[],
  form: Form,
  lang: string | undefined,
  trace: boolean,
): boolean {
  const analyzer = createAnalyzer(loadData());
  let ok = true;
  for (const file of files) {
    let content: string;
    try {
      content = readFileSync(file, "utf8");
    } catch (error) {
      console.error(`${file}: ${(error as Error).message}`);
      ok = false;
      continue;
    }
    const input = file.endsWith(".txt") ? { text: content } : { html: content };
    const told = trace
      ? (stage: string, message: string, span?: readonly [number, number]) =>
          console.error(`${stage.padEnd(10)} ${span ? `${span[0]}–${span[1]}` : ""} ${message}`)
      : undefined;
    const read = readDocument(analyzer, { id: file, ...input, ...(lang ? { lang } : {}) }, told);
    process.stdout.write(print(read, form, file === files[0]));
  }
  return ok;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      jsonl: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      csv: { type: "boolean", default: false },
      trace: { type: "boolean", default: false },
      lang: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.lang !== undefined && values.lang !== "en" && values.lang !== "ko")
    throw new Error(`--lang must be en or ko, not ${values.lang}`);
  if (values.help || (!values.jsonl && positionals.length === 0)) {
    console.log(USAGE);
    return values.help ? 0 : 1;
  }
  const ok = values.jsonl
    ? await analyzeLines()
    : analyzeFiles(
        positionals,
        values.json ? "json" : values.csv ? "csv" : "report",
        values.lang,
        values.trace,
      );
  return ok ? 0 : 1;
}

// A reader like `head` may close the pipe: that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    console.error(`${error.message}\n${USAGE}`);
    process.exitCode = 1;
  },
);
