/** Size of the compiled model: `size.mjs WEIGHTS [OUT]`; writes the bytes to OUT if given. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { compileEnglishModel } from "../../src/languages/en/model/compile.ts";

const [folder = "", out] = process.argv.slice(2);
const read = (name: string): string => readFileSync(join(folder, `${name}.tsv`), "utf8");
const bytes = compileEnglishModel({
  cue: read("cue"),
  argument: read("argument"),
  decisions: read("decisions"),
});
console.log(`${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
if (out) writeFileSync(out, bytes);
