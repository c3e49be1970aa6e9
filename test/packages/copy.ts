/** The project in another folder, with the installed packages of this one. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const NOT_COPIED: ReadonlySet<string> = new Set([".git", "dist", "node_modules"]);

const made: string[] = [];

export function newFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `sourcelight-${name}-`));
  made.push(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Installed packages are the same for all: the lock file names each by its contents. */
export function borrowPackages(folder: string): void {
  run(resolve("."), "node", "build.mjs", "install");
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
}

export function copyProject(name: string): string {
  const folder = newFolder(name);
  for (const entry of readdirSync("."))
    if (!NOT_COPIED.has(entry)) cpSync(entry, join(folder, entry), { recursive: true });
  borrowPackages(folder);
  return folder;
}

/** @throws with what the program said, if it failed */
export function run(folder: string, program: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} failed:\n${stdout}\n${stderr}`);
  return stdout;
}
