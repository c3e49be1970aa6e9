#!/usr/bin/env node
/** `web-ext lint` on both built folders: no errors, no warnings. Needs `dist/` and no network. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** The linter is Mozilla's: of Chrome's folder it cannot know these two. */
const CHROME_ONLY = [
  /background\.service_worker|service_worker/i,
  /sidePanel|side_panel/i,
  /gecko|(EXTENSION|ADDON)_ID|strict_min_version|data_collection/i,
  /minimum_chrome_version/i,
  /MISSING_DATA_COLLECTION/i,
];

let bad = 0;
for (const name of ["firefox", "chrome"]) {
  const { stdout, stderr } = spawnSync(
    join("node_modules", ".bin", "web-ext"),
    ["lint", "--source-dir", `dist/${name}`, "--output", "json", "--self-hosted=false"],
    { encoding: "utf8", maxBuffer: 1 << 26 },
  );
  let result;
  try {
    result = JSON.parse(stdout);
  } catch {
    console.error(`web-ext lint gave no result for dist/${name}:\n${stdout}\n${stderr}`);
    process.exit(1);
  }
  const found = [...result.errors, ...result.warnings].filter(
    (m) =>
      name === "firefox" ||
      !CHROME_ONLY.some((known) => known.test(`${m.code} ${m.message} ${m.description}`)),
  );
  for (const message of found)
    console.error(`dist/${name}: ${message._type} ${message.code}: ${message.message} ${message.file ?? ""}`);
  console.log(`dist/${name}: ${found.length} findings`);
  bad += found.length;
}
process.exit(bad > 0 ? 1 : 0);
