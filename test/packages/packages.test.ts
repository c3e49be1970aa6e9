/** What is handed out: the same bytes wherever it is built, from the source archive too; and the package for Node. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { unzipSync } from "fflate";
import { until } from "../browser/support/driver.ts";
import { borrowPackages, copyProject, newFolder, removeFolders, run } from "./copy.ts";

afterAll(removeFolders);

const archiveOf = (folder: string, kind: string): Buffer => {
  const packages = join(folder, "dist", "packages");
  const name = readdirSync(packages).find((each) => each.endsWith(`-${kind}.zip`));
  return readFileSync(join(packages, name ?? `no ${kind}.zip`));
};

describe("the archives", () => {
  it("are the same to the byte from a checkout and from the unpacked source archive in another place", () => {
    const checkout = copyProject("a-checkout-with-a-long-name");
    run(checkout, "git", "init", "--quiet");
    run(checkout, "git", "add", "--all");
    run(checkout, "npm", "run", "package");

    const unpacked = newFolder("src");
    for (const [name, bytes] of Object.entries(unzipSync(archiveOf(checkout, "source")))) {
      mkdirSync(join(unpacked, name, ".."), { recursive: true });
      writeFileSync(join(unpacked, name), bytes);
    }
    borrowPackages(unpacked);
    run(unpacked, "npm", "run", "build-for-amo");
    for (const kind of ["firefox", "chrome"])
      expect(archiveOf(unpacked, kind).equals(archiveOf(checkout, kind))).toBe(true);
  });
});

describe("the package for Node", () => {
  it("is imported, typed and works in a folder that has nothing else", () => {
    const folder = newFolder("uses");
    run(resolve("."), "npm", "pack", "--silent", "--ignore-scripts", "--pack-destination", folder);
    const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz")) as string;
    run(folder, "tar", "-xzf", tarball);
    mkdirSync(join(folder, "node_modules"));
    renameSync(join(folder, "package"), join(folder, "node_modules", "sourcelight"));
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(
      join(folder, "use.ts"),
      `import { type Analysis, analyze, analyzePage, type Quote } from "sourcelight";
const text = "“The bridge will open in May,” said Ada Moss, an engineer at Seoul National University.";
const found: Analysis = analyze({ text });
const quotes: readonly Quote[] = found.quotes;
const page = analyzePage({ html: "<article><h1>Bridge</h1><p>" + (text + "</p><p>").repeat(4) + "</p></article>" });
const name: string | undefined = found.sources[0]?.name;
// @ts-expect-error: there is no analysis without a text
export const wrong = () => analyze({});
console.log(JSON.stringify([name, quotes.map(({ kind }) => kind), page.lang]));
`,
    );
    writeFileSync(
      join(folder, "tsconfig.json"),
      '{ "compilerOptions": { "strict": true, "module": "NodeNext", "target": "ES2022", "lib": ["ES2023", "DOM"], "types": [], "skipLibCheck": false, "outDir": "out" }, "files": ["use.ts"] }',
    );
    run(folder, resolve("node_modules", ".bin", "tsc"), "--noEmitOnError");
    const [name, kinds, lang] = JSON.parse(run(folder, "node", join("out", "use.js"))) as unknown[];
    expect([name, kinds, lang]).toEqual(["Ada Moss", ["direct"], "en"]);
  });
});

describe("building on change", () => {
  it("builds once more for changes that come while it builds, and survives one that is broken", async () => {
    const folder = copyProject("watched");
    const file = join(folder, "src", "content", "card-style.ts");
    const whole = readFileSync(file, "utf8");
    const builder = spawn(process.execPath, ["build.mjs", "--watch"], {
      cwd: folder,
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    const main = join(folder, "dist", "firefox", "content", "main.js");
    const holds = (words: string) =>
      until(`a build with ${words}`, async () => readFileSync(main, "utf8").includes(words), 60_000);
    const round = (pixels: number) => whole.replace("border-radius: 12px", `border-radius: ${pixels}px`);
    try {
      await once(builder, "message");
      for (const pixels of [13, 14, 15]) {
        writeFileSync(file, round(pixels));
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      await holds("border-radius: 15px");
      appendFileSync(file, "export const broken: = 1;\n");
      await new Promise((resolve) => setTimeout(resolve, 600));
      writeFileSync(file, round(16));
      await holds("border-radius: 16px");
    } finally {
      builder.kill();
    }
  });
});
