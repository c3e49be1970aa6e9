/**
 * `npm run dev [-- --browser chromium|firefox]`: a browser with the extension on a bundled article; each change of the
 * sources is built and the extension reloaded there.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { launch } from "./support/driver.ts";
import type { BrowserName } from "./support/install.ts";
import { ARTICLE_EN, builtFolder, serveAll } from "./support/pages.ts";

const { values } = parseArgs({ options: { browser: { type: "string", default: "chromium" } } });
const name = values.browser as BrowserName;
if (name !== "chromium" && name !== "firefox")
  throw new Error(`--browser must be chromium or firefox, not ${values.browser}`);
const headless = !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY && process.platform === "linux";

// It ends by itself when this process does.
const builder = spawn(process.execPath, ["build.mjs", "--watch"], {
  stdio: ["ignore", "inherit", "inherit", "ipc"],
});
const [first] = await Promise.race([once(builder, "message"), once(builder, "exit")]);
if (first !== "built") throw new Error("The first build failed: see above.");

const server = await serveAll();
const driver = await launch(name, { server, folder: builtFolder(name), headless });
const page = await driver.open(ARTICLE_EN);
console.log(`${name} shows the extension${headless ? ", without a window" : ""}.`);

let reloading = Promise.resolve();
builder.on("message", () => {
  reloading = reloading
    .then(() => driver.update(builtFolder(name)))
    .then(() => page.reload())
    .then(() => console.log("Reloaded."))
    .catch((error: Error) => console.error(`Not reloaded: ${error.message}`));
});
driver.browser.once("disconnected", () => process.exit());
