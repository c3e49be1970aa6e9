/** Finds the browsers, or installs them where that is ours to do (root on Debian), or says what to install. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const BROWSERS = {
  chromium: {
    paths: ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"],
    variable: "CHROMIUM",
    debian: "chromium",
  },
  firefox: {
    paths: ["/usr/bin/firefox-esr", "/usr/bin/firefox"],
    variable: "FIREFOX",
    debian: "firefox-esr",
  },
} as const;

export type BrowserName = keyof typeof BROWSERS;

function locate(name: BrowserName): string | null {
  const { paths, variable } = BROWSERS[name];
  return [process.env[variable], ...paths].find((path) => path && existsSync(path)) ?? null;
}

/**
 * @returns the path of the browser's program
 * @throws with the command to type, where it is missing and cannot be installed
 */
export function requireBrowser(name: BrowserName): string {
  const found = locate(name);
  if (found) return found;
  const { debian, variable } = BROWSERS[name];
  const packages = [debian, "fonts-noto-cjk"];
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    console.error(`Installing ${packages.join(", ")} …`);
    const options = {
      stdio: ["ignore", "ignore", "inherit"] as ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    };
    spawnSync("apt-get", ["update", "-qq"], options);
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], options);
    const installed = locate(name);
    if (installed) return installed;
  }
  throw new Error(
    `${name} is missing. On Debian or Ubuntu: sudo apt-get install ${packages.join(" ")}. Elsewhere install it and set ${variable} to its program.`,
  );
}
