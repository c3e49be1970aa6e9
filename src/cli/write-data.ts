/** Run by `build.mjs` with ROOT and OUT: compiles the data and writes them for the builds. */
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileData } from "./compile-data.ts";

function main(root: string, out: string): void {
  const { dictionary, englishModel } = compileData(root);
  mkdirSync(out, { recursive: true });
  const write = (name: string, bytes: Uint8Array): void => {
    const fresh = join(out, `${name}.${process.pid}`);
    writeFileSync(fresh, bytes);
    renameSync(fresh, join(out, name));
  };
  // The dictionary last: its time tells whether data are stale.
  write("en-model.bin", englishModel);
  write("dictionary.bin", dictionary);
}

const [root = ".", out = join("dist", "data")] = process.argv.slice(2);
try {
  main(root, out);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
