#!/usr/bin/env node
/**
 * Builds Sourcelight and runs its TypeScript programs.
 *
 *   node build.mjs                     dist/chrome, dist/firefox, dist/data, dist/lib; checks the budgets
 *   node build.mjs --watch             the same, again on each change
 *   node build.mjs install             npm ci, if the lock file changed since the last one (all others do that, too)
 *   node build.mjs run FILE [ARG …]    bundles a program for Node and runs it (data are made when stale)
 *
 * Builds are reproducible: no dates, no paths of this machine, files in a fixed order.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

const ROOT = dirname(fileURLToPath(import.meta.url));
const DIST = join(ROOT, "dist");
const BROWSERS = ["chrome", "firefox"];
const UI_PAGES = ["popup", "panel", "options", "welcome"];

/** Sizes in bytes that the build holds; kB are 1,000 bytes. */
const BUDGETS = {
  "content/loader.js": { minified: 10_000 },
  "data/dictionary.bin": { gzip: 150_000 },
  package: { gzip: 600_000 },
};
/** What the scripts in a page must not hold: the engine runs in the background. */
const NOT_IN_PAGE =
  /(^|\/)src\/(engine\/(?!types\.ts|text\/spans\.ts)|languages\/|dictionary\/|ui\/)|node_modules\/(preact|webextension-polyfill)\//;

/* ---------------------------------------------------------------- install */

const STAMP = join(ROOT, "node_modules", ".sourcelight-lock");

function lockHash() {
  return createHash("sha256")
    .update(readFileSync(join(ROOT, "package-lock.json")))
    .digest("hex");
}

/** npm's own note of what it installed; newer than the lock file if somebody ran `npm ci` by hand. */
function isInstalled() {
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === lockHash()) return true;
  const note = join(ROOT, "node_modules", ".package-lock.json");
  if (!existsSync(note) || statSync(note).mtimeMs < statSync(join(ROOT, "package-lock.json")).mtimeMs)
    return false;
  // Times change with each checkout: from now on the contents count.
  writeFileSync(STAMP, lockHash());
  return true;
}

function install() {
  if (isInstalled()) return;
  console.error("Installing the packages of package-lock.json …");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) {
    console.error("npm ci failed: see the lines above. Node 20 or newer and the npm registry are needed.");
    process.exit(status ?? 1);
  }
  writeFileSync(STAMP, lockHash());
}

/* ---------------------------------------------------------------- programs for Node */

async function bundleForNode(file) {
  const { build } = await import("esbuild");
  const out = join(DIST, "cli", `${basename(file).replace(/\.tsx?$/, "")}.mjs`);
  const fresh = `${out}.${process.pid}.mjs`;
  await build({
    entryPoints: [join(ROOT, file)],
    outfile: fresh,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    packages: "external",
    sourcemap: "inline",
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "error",
  });
  renameSync(fresh, out);
  return out;
}

/** Newest change below some files and folders, to see whether data are stale. */
function newest(paths) {
  let time = 0;
  for (const path of paths) {
    const stat = statSync(path);
    if (stat.isDirectory()) time = Math.max(time, newest(readdirSync(path).map((name) => join(path, name))));
    else time = Math.max(time, stat.mtimeMs);
  }
  return time;
}

async function buildData() {
  const sources = [
    "src/dictionary",
    "src/languages/en/model",
    "src/cli/data.ts",
    "src/cli/compile-data.ts",
  ].map((p) => join(ROOT, p));
  const stamp = join(DIST, "data", "dictionary.bin");
  if (existsSync(stamp) && statSync(stamp).mtimeMs > newest(sources)) return;
  const program = await bundleForNode("src/cli/write-data.ts");
  const { status } = spawnSync(process.execPath, [program, ROOT, join(DIST, "data")], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) process.exit(status ?? 1);
}

async function run(file, args) {
  await buildData();
  const program = await bundleForNode(file);
  process.argv = [process.execPath, program, ...args];
  await import(pathToFileURL(program).href);
}

/* ---------------------------------------------------------------- the extension */

/** The one manifest, less what the other browser reads. */
function manifestFor(name) {
  const manifest = JSON.parse(readFileSync(join(ROOT, "manifest.json"), "utf8"));
  manifest.version = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).version;
  if (name === "chrome") {
    delete manifest.background.scripts;
    delete manifest.sidebar_action;
    delete manifest.browser_specific_settings;
  } else {
    delete manifest.background.service_worker;
    delete manifest.side_panel;
    delete manifest.minimum_chrome_version;
    manifest.permissions = manifest.permissions.filter((p) => p !== "sidePanel");
  }
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Preact without its one way to markup from strings, which we never use: no page of ours can be given any. */
const withoutMarkup = {
  name: "without-markup",
  setup(build) {
    build.onLoad({ filter: /node_modules\/preact\/dist\/preact\.mjs$/ }, ({ path }) => {
      const code = readFileSync(path, "utf8");
      const contents = code.replace(/\b\w+\.innerHTML=\w+\.__html/, "void 0");
      if (contents === code || contents.includes("innerHTML="))
        throw new Error("preact changed: look at its innerHTML.");
      return { contents, loader: "js" };
    });
  },
};

/**
 * A page of ours with a link to each module of its first picture: they are fetched at once, not one wave after the
 * other. What a page loads later, as `import()` from elsewhere than its own folder, is left out.
 */
function writePage(out, page, outputs) {
  const wanted = new Set();
  const own = `src/ui/${page}/`;
  const take = (path) => {
    for (const { path: other, kind } of outputs[path].imports) {
      const isFirst = kind === "import-statement" || outputs[other]?.entryPoint?.startsWith(own);
      if (!isFirst || !outputs[other] || wanted.has(other)) continue;
      wanted.add(other);
      take(other);
    }
  };
  take(Object.keys(outputs).find((path) => outputs[path].entryPoint === `${own}index.tsx`));
  const links = [...wanted].map(
    (path) => `<link rel="modulepreload" href="../${relative(out, join(ROOT, path))}" />\n    `,
  );
  const html = readFileSync(join(ROOT, own, "index.html"), "utf8");
  writeFileSync(join(out, "ui", `${page}.html`), html.replace("<script", `${links.join("")}<script`));
}

/** @returns for each written script the sources in it and how many bytes each takes */
async function bundleExtension(out) {
  const { build } = await import("esbuild");
  const options = {
    absWorkingDir: ROOT,
    bundle: true,
    minify: true,
    target: ["chrome120", "firefox140"],
    jsx: "automatic",
    jsxImportSource: "preact",
    legalComments: "none",
    charset: "utf8",
    metafile: true,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [withoutMarkup],
  };
  const inputsOf = {};
  const note = ({ outputs }) => {
    for (const [path, { inputs }] of Object.entries(outputs))
      inputsOf[relative(out, join(ROOT, path))] = inputs;
  };
  // Scripts in a page are one file each; modules cannot be injected.
  for (const name of ["content/loader", "content/main"])
    note(
      (
        await build({
          ...options,
          entryPoints: [`src/${name}.ts`],
          outfile: join(out, `${name}.js`),
          format: "iife",
          // Both run whole at once: compiling all in one go spares V8 to read most functions twice.
          banner: { js: "//# allFunctionsCalledOnLoad" },
        })
      ).metafile,
    );
  // Background and our own pages are modules and share much of what they are: it is there once.
  const modules = { background: "src/background/index.ts" };
  for (const page of UI_PAGES) modules[`ui/${page}`] = `src/ui/${page}/index.tsx`;
  const shared = { format: "esm", splitting: true, chunkNames: "shared/[hash]" };
  const { metafile } = await build({ ...options, ...shared, entryPoints: modules, outdir: out });
  note(metafile);
  for (const page of UI_PAGES) writePage(out, page, metafile.outputs);
  const styles = readdirSync(join(ROOT, "src/ui")).filter((name) => name.endsWith(".css"));
  const entryPoints = styles.sort().map((name) => `src/ui/${name}`);
  await build({ ...options, plugins: [], entryPoints, outdir: join(out, "ui") });
  return inputsOf;
}

/** The browser itself reads the manifest's texts alone; all others are in our scripts already. */
function copyManifestTexts(out) {
  const wanted = new Set(
    [...readFileSync(join(ROOT, "manifest.json"), "utf8").matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key),
  );
  const folder = join(ROOT, "src/_locales");
  for (const lang of readdirSync(folder)) {
    const all = Object.entries(JSON.parse(readFileSync(join(folder, lang, "messages.json"), "utf8")));
    mkdirSync(join(out, "_locales", lang), { recursive: true });
    const texts = Object.fromEntries(all.filter(([key]) => wanted.has(key)));
    writeFileSync(join(out, "_locales", lang, "messages.json"), `${JSON.stringify(texts, null, 1)}\n`);
  }
}

function copyFiles(out) {
  copyManifestTexts(out);
  for (const name of readdirSync(join(ROOT, "icons")))
    if (name.endsWith(".png")) cpSync(join(ROOT, "icons", name), join(out, "icons", name));
  for (const name of ["dictionary.bin", "en-model.bin"])
    cpSync(join(DIST, "data", name), join(out, "data", name));
  cpSync(join(ROOT, "LICENSE"), join(out, "LICENSE"));
}

function licences(inputs) {
  const packages = new Set();
  for (const input of inputs) {
    const match = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match) packages.add(match[1]);
  }
  const parts = [...packages].sort().map((name) => {
    const folder = join(ROOT, "node_modules", name);
    const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((f) => /^licen[cs]e/i.test(f));
    return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), "utf8").trim() : ""}\n`;
  });
  return `Sourcelight holds these packages:\n\n${parts.join("\n----\n\n")}`;
}

function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).replaceAll("\\", "/"))
    .sort();
}

/** Sizes of one browser's folder; throws where a budget is broken. */
async function checkBudgets(out, inputsOf) {
  const { zipSync } = await import("fflate");
  const problems = [];
  for (const name of ["content/loader.js", "content/main.js"]) {
    const strangers = Object.keys(inputsOf[name]).filter(
      (input) => inputsOf[name][input].bytesInOutput > 0 && NOT_IN_PAGE.test(input),
    );
    if (strangers.length > 0) problems.push(`${name} holds ${strangers.join(", ")}`);
  }
  const files = listFiles(out);
  const sizes = {};
  for (const name of files) {
    const bytes = readFileSync(join(out, name));
    sizes[name] = { minified: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
  }
  const all = Object.fromEntries(
    files.map((name) => [name, [readFileSync(join(out, name)), { level: 9, mtime: new Date(1980, 0, 1) }]]),
  );
  sizes.package = {
    minified: Object.values(sizes).reduce((sum, s) => sum + s.minified, 0),
    gzip: zipSync(all).length,
  };
  for (const [name, budget] of Object.entries(BUDGETS))
    for (const [measure, most] of Object.entries(budget))
      if ((sizes[name]?.[measure] ?? 0) > most)
        problems.push(`${name} is ${sizes[name][measure]} bytes (${measure}), budget ${most}`);
  if (problems.length > 0) throw new Error(`Budgets broken:\n  ${problems.join("\n  ")}`);
  return sizes;
}

function printSizes(name, sizes) {
  const shown = Object.keys(sizes).filter(
    (file) => file.endsWith(".js") || file.endsWith(".bin") || file === "package",
  );
  console.log(`dist/${name}`);
  for (const file of shown)
    console.log(
      `  ${file.padEnd(24)} ${(sizes[file].minified / 1000).toFixed(1).padStart(8)} kB  ${(sizes[file].gzip / 1000).toFixed(1).padStart(7)} kB ${file === "package" ? "zipped" : "gzipped"}`,
    );
}

async function buildExtension({ quiet = false } = {}) {
  await buildData();
  const stage = join(DIST, `.stage-${process.pid}`);
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true });
  try {
    const inputsOf = await bundleExtension(stage);
    copyFiles(stage);
    writeFileSync(
      join(stage, "LICENSES-third-party.txt"),
      licences(Object.values(inputsOf).flatMap((inputs) => Object.keys(inputs))),
    );
    for (const name of BROWSERS) {
      const out = join(DIST, name);
      const fresh = `${out}.${process.pid}`;
      cpSync(stage, fresh, { recursive: true });
      writeFileSync(join(fresh, "manifest.json"), manifestFor(name));
      const sizes = await checkBudgets(fresh, inputsOf);
      rmSync(out, { recursive: true, force: true });
      renameSync(fresh, out);
      if (!quiet && name === BROWSERS[0]) printSizes(name, sizes);
    }
    writeFileSync(
      join(DIST, "sizes.json"),
      `${JSON.stringify(await checkBudgets(join(DIST, "chrome"), inputsOf), null, 2)}\n`,
    );
  } finally {
    rmSync(stage, { recursive: true, force: true });
    for (const name of BROWSERS)
      rmSync(`${join(DIST, name)}.${process.pid}`, { recursive: true, force: true });
  }
}

/** The package for Node: one module with its types, beside the data. */
async function buildLibrary() {
  const { build } = await import("esbuild");
  await build({
    absWorkingDir: ROOT,
    entryPoints: ["src/cli/library.ts"],
    outfile: join(DIST, "lib", "sourcelight.mjs"),
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    banner: {
      js: 'import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);',
    },
    legalComments: "none",
    logLevel: "error",
  });
  const { status } = spawnSync(join("node_modules", ".bin", "tsc"), ["-p", "tsconfig.lib.json"], {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) throw new Error("the library's types do not compile");
}

/**
 * Rebuilds once things have been quiet for a moment, one build at a time; a broken build is told and waits for the next
 * change. A parent process that has a channel to this one hears of each build that is good.
 */
async function buildOnChange() {
  let running = false;
  let stale = true;
  const build = async () => {
    if (running) return;
    running = true;
    while (stale) {
      stale = false;
      try {
        await buildExtension({ quiet: true });
        console.log("Built.");
        process.send?.("built");
      } catch (error) {
        // What does not compile the bundler has shown already.
        if (!error.errors) console.error(String(error.message ?? error));
      }
    }
    running = false;
  };
  let timer;
  for (const path of ["src", "icons", "manifest.json"])
    watch(join(ROOT, path), { recursive: path !== "manifest.json" }, () => {
      stale = true;
      clearTimeout(timer);
      timer = setTimeout(build, 120);
    });
  process.once("disconnect", () => process.exit());
  await build();
  console.log("Watching for changes; Ctrl+C ends it.");
}

const [command, ...rest] = process.argv.slice(2);
try {
  install();
  if (command === "install") console.log("All packages are installed.");
  else if (command === "run") await run(rest[0], rest.slice(1));
  else if (command === "--watch") await buildOnChange();
  else if (command === undefined || command === "--quiet") {
    await buildExtension({ quiet: command === "--quiet" });
    await buildLibrary();
  } else throw new Error(`build.mjs does not know “${command}”: see the head of the file.`);
} catch (error) {
  console.error(error instanceof Error && command === "run" ? error.stack : String(error.message ?? error));
  process.exit(1);
}
