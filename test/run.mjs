#!/usr/bin/env node
/**
 * Runs all checks in turn and says of each whether it passed.
 *
 *   node test/run.mjs            everything (npm test)
 *   node test/run.mjs --quick    types, lint, layers and the tests without a browser (npm run check)
 *   node test/run.mjs NAME …     only the named steps
 *
 * What needs the development data beside the checkout (../shared) is skipped where they are missing, and says so.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const SHARED = "../shared";
const bin = (name) => join("node_modules", ".bin", name);
const jest = ["--experimental-vm-modules", "--no-warnings", "node_modules/jest/bin/jest.js"];

const steps = [
  { name: "types", run: [bin("tsc"), "--noEmit"], quick: true },
  { name: "types-pure", run: [bin("tsc"), "--noEmit", "-p", "tsconfig.pure.json"], quick: true },
  { name: "lint", run: [bin("biome"), "check", "--error-on-warnings", "."], quick: true },
  { name: "layers", run: [bin("depcruise"), "--config", ".dependency-cruiser.mjs", "src"], quick: true },
  { name: "dictionary", run: ["node", "build.mjs", "run", "src/cli/dictionary.ts", "check"], quick: true },
  { name: "unit", run: ["node", ...jest, "--silent"], quick: true },
  { name: "build", run: ["node", "build.mjs"] },
  { name: "store-lint", run: ["node", "test/store-lint.mjs"] },
  {
    name: "packages",
    run: ["node", ...jest, "--config", "jest.browser.config.mjs", "--roots", "<rootDir>/test/packages"],
  },
  { name: "browsers", run: ["node", ...jest, "--config", "jest.browser.config.mjs"] },
  { name: "acceptance", run: ["node", `${SHARED}/tools/accept.mjs`], needs: `${SHARED}/tools/accept.mjs` },
  { name: "accuracy", run: ["node", "build.mjs", "run", "test/eval/floor.ts"], needs: `${SHARED}/corpora` },
];

const args = process.argv.slice(2);
const names = args.filter((a) => !a.startsWith("--"));
const unknown = names.filter((n) => !steps.some((s) => s.name === n));
if (unknown.length > 0) {
  console.error(`No step called ${unknown.join(", ")}. Steps: ${steps.map((s) => s.name).join(", ")}`);
  process.exit(1);
}
const chosen = steps.filter((s) =>
  names.length > 0 ? names.includes(s.name) : !args.includes("--quick") || s.quick,
);

let passed = 0;
const failed = [];
const skipped = [];
for (const step of chosen) {
  if (step.needs && !existsSync(step.needs)) {
    skipped.push(step.name);
    console.log(`\n!! ${step.name}: SKIPPED, it needs ${step.needs}, which is not here`);
    continue;
  }
  console.log(`\n== ${step.name}`);
  const started = performance.now();
  const [command, ...rest] = step.run;
  const { status, error } = spawnSync(command, rest, { stdio: ["ignore", "inherit", "inherit"] });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (status === 0) passed++;
  else failed.push(step.name);
  console.log(
    `== ${step.name}: ${status === 0 ? "passed" : `FAILED${error ? ` (${error.message})` : ""}`} in ${seconds} s`,
  );
}

console.log("");
if (skipped.length > 0) console.log(`Skipped for want of ${SHARED}: ${skipped.join(", ")}`);
if (failed.length > 0) console.log(`Failed: ${failed.join(", ")}`);
console.log(
  `${passed} passed, ${failed.length} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ""}`,
);
process.exit(failed.length > 0 ? 1 : 0);
