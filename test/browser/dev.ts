/**
 * `npm run dev [-- --browser chromium|firefox]`: a browser with the extension on a bundled article; each change of the
 * sources is built and the extension reloaded there.
 */
import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { launch } from "./support/driver.ts";
import type { BrowserName } from "./support/install.ts";
import { ARTICLE_EN, builtFolder, serveAll } from "./support/pages.ts";

const { values } = parseArgs({ options: { browser: { type: "string", default: "chromium" } } });
const name = values.browser as BrowserName;
const headless = !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY && process.platform === "linux";

const builder = spawn(process.execPath, ["build.mjs", "--watch"], {
  stdio: ["ignore", "inherit", "inherit"],
});
const manifest = join(builtFolder(name), "manifest.json");
const server = await serveAll();
const driver = await launch(name, { server, folder: builtFolder(name), headless });
const page = await driver.open(ARTICLE_EN);
let built = statSync(manifest).mtimeMs;
const timer = setInterval(() => {
  // The folder is replaced as a whole: for a moment it is not there.
  const now = statSync(manifest, { throwIfNoEntry: false })?.mtimeMs ?? built;
  if (now === built) return;
  built = now;
  driver
    .update(builtFolder(name))
    .then(() => page.reload())
    .then(() => console.log("Reloaded."))
    .catch((error: Error) => console.error(error.message));
}, 300);

const end = (): void => {
  clearInterval(timer);
  builder.kill();
  void server.close().then(() => process.exit(0));
};
driver.browser.once("disconnected", end);
process.once(
  "SIGINT",
  () =>
    void driver
      .close()
      .catch(() => null)
      .then(end),
);
