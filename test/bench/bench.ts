/**
 * `npm run bench`: speed and weight, in figures anyone can make again.
 *
 *   npm run bench [-- --only dictionary|engine|page|size] [--corpora ../shared/corpora] [--fast]
 *
 * Times are medians on this machine; compare the ratios. Exit code 1 only for budgets that do not depend on the
 * machine: sizes, growth with length, layouts. `--fast` leaves out the development pages.
 */
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { benchDictionary, benchEngine } from "./engine.ts";
import { table } from "./measure.ts";
import { benchPages } from "./page.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    corpora: { type: "string", default: "../shared/corpora" },
    fast: { type: "boolean", default: false },
  },
});
const wanted = (part: string): boolean => values.only === undefined || values.only === part;
const problems: string[] = [];

if (wanted("size")) {
  if (!existsSync("dist/sizes.json")) throw new Error("nothing is built: npm run build");
  const sizes = JSON.parse(readFileSync("dist/sizes.json", "utf8")) as Record<
    string,
    { minified: number; gzip: number }
  >;
  const rows = Object.entries(sizes)
    .filter(([name]) => /\.(js|bin)$|^package$/.test(name))
    .map(([name, { minified, gzip }]) => [name, (minified / 1000).toFixed(1), (gzip / 1000).toFixed(1)]);
  console.log(`\n${table([["size", "kB", "kB gzipped"], ...rows])}`);
}
// Before the engine fills the heap: a background that starts has an empty one.
if (wanted("dictionary")) benchDictionary();
if (wanted("engine")) problems.push(...benchEngine());
if (wanted("page")) problems.push(...(await benchPages(values.corpora, !values.fast)));

if (problems.length > 0) {
  console.error(`\nBudgets broken:\n  ${problems.join("\n  ")}`);
  process.exitCode = 1;
}
