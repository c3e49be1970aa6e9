#!/usr/bin/env node
/**
 * Who speaks in a folder of saved pages: one line of JSON a page, on all cores, in bounded memory.
 *
 *   npm run build
 *   node docs/examples/analyze-folder.mjs FOLDER > analyses.jsonl
 *
 * Each worker asks for the next file when it is done with the last, so no more pages are in memory than there are
 * cores. Progress goes to standard error.
 */
import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { isMainThread, parentPort, Worker } from "node:worker_threads";

if (isMainThread) {
  const folder = process.argv[2];
  if (!folder) {
    console.error("Usage: node docs/examples/analyze-folder.mjs FOLDER > analyses.jsonl");
    process.exit(1);
  }
  const files = readdirSync(folder)
    .filter((name) => /\.html?$/i.test(name))
    .sort();
  let next = 0;
  let done = 0;
  let failed = 0;
  const started = Date.now();
  const tell = () => {
    if (process.stderr.isTTY || done === files.length)
      process.stderr.write(
        `${process.stderr.isTTY ? "\r" : ""}${done} of ${files.length} pages, ${failed} failed, ${((Date.now() - started) / 1000).toFixed(1)} s${done === files.length ? "\n" : ""}`,
      );
  };
  for (let i = 0; i < Math.min(availableParallelism(), files.length); i++) {
    const worker = new Worker(new URL(import.meta.url));
    const give = () =>
      next < files.length ? worker.postMessage(join(folder, files[next++])) : worker.terminate();
    worker.on("message", ({ line, error }) => {
      if (error) failed++;
      else process.stdout.write(`${line}\n`);
      done++;
      tell();
      give();
    });
    give();
  }
} else {
  const { analyzePage } = await import("sourcelight");
  parentPort.on("message", (file) => {
    try {
      const analysis = analyzePage({ id: file, html: readFileSync(file, "utf8") });
      parentPort.postMessage({ line: JSON.stringify(analysis) });
    } catch (error) {
      parentPort.postMessage({ error: String(error) });
    }
  });
}
