/** What the extension adds to a page in real browsers: main-thread time, tasks, layouts, first highlight, heap. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Page } from "puppeteer-core";
import { type Driver, launch, until } from "../browser/support/driver.ts";
import { builtFolder, fixture, serveAll } from "../browser/support/pages.ts";
import type { FixturePage, FixtureServer } from "../browser/support/server.ts";
import { median, table } from "./measure.ts";
import { CATEGORIES, type Cost, costOf } from "./trace.ts";

/** Of ours, in one task, with the CPU slowed to a quarter. */
const LONGEST_TASK = 50;
const RUNS = 5;
const SLOWDOWN = 4;
const BASE = "bench.asiae.co.kr";
/** A longer article, where it is there: the popup is measured on it. */
const ACCEPTANCE = `${BASE}/article/acceptance`;

interface Bench {
  readonly address: string;
  readonly article: boolean;
}

/** Own fixtures always; the pages of the development data where they are. */
function pagesToMeasure(
  corpora: string,
  many: boolean,
): { pages: Bench[]; served: Record<string, FixturePage> } {
  const served: Record<string, FixturePage> = {
    [`${BASE}/article/en`]: { body: fixture("asiae-en.html") },
    [`${BASE}/article/ko`]: { body: fixture("asiae-ko.html") },
    [`${BASE}/front`]: { body: fixture("front.html") },
  };
  const pages: Bench[] = [
    { address: `${BASE}/article/en`, article: true },
    { address: `${BASE}/article/ko`, article: true },
    { address: `${BASE}/front`, article: false },
  ];
  const acceptance = join(corpora, "..", "acceptance", "asiae-en.html");
  if (existsSync(acceptance)) served[ACCEPTANCE] = { body: readFileSync(acceptance, "utf8") };
  const folder = join(corpora, "pages", "dev");
  if (many && existsSync(join(folder, "index.jsonl"))) {
    const lines = readFileSync(join(folder, "index.jsonl"), "utf8").split("\n").filter(Boolean);
    lines.forEach((line, i) => {
      const { htmlPath } = JSON.parse(line) as { htmlPath: string };
      const address = `${BASE}/article/dev-${i}`;
      served[address] = {
        body: gunzipSync(readFileSync(join(folder, htmlPath))).toString("utf8"),
        // The page's own scripts would ask the network; without them a page is the same each time.
        headers: { "content-security-policy": "script-src 'none'; frame-src 'none'; img-src 'none'" },
      };
      pages.push({ address, article: true });
    });
  }
  return { pages, served };
}

async function measure(driver: Driver, address: string, slowdown: number): Promise<Cost> {
  const page = await driver.browser.newPage();
  if (slowdown > 1) await page.emulateCPUThrottling(slowdown);
  await page.tracing.start({ categories: CATEGORIES });
  await page.goto(`http://${address}`, { waitUntil: "load" });
  await settled(page);
  const trace = await page.tracing.stop();
  await page.close();
  return costOf(
    Buffer.from(trace as Uint8Array).toString("utf8"),
    `chrome-extension://${driver.extensionId}`,
  );
}

/** Until the highlights stopped changing, or for long enough on pages that get none. */
async function settled(page: Page): Promise<void> {
  let last = "";
  let same = 0;
  for (let i = 0; i < 40 && same < 6; i++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const now = await page.evaluate(() =>
      [...CSS.highlights.values()].map((h) => (h as unknown as Set<Range>).size).join(),
    );
    same = now === last && now !== "" ? same + 1 : 0;
    last = now;
  }
}

/** Milliseconds from "the article is there" (DOMContentLoaded) to the first highlight. */
async function firstHighlight(driver: Driver, address: string): Promise<number> {
  const page = await driver.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const state = globalThis as unknown as { there?: number; seen?: number };
    document.addEventListener("DOMContentLoaded", () => {
      state.there = performance.now();
      const look = () => {
        if (CSS.highlights.size > 0) state.seen = performance.now();
        else setTimeout(look, 2);
      };
      look();
    });
  });
  await page.goto(`http://${address}`);
  const taken = await until("the first highlight", () =>
    page.evaluate(() => {
      const { there, seen } = globalThis as unknown as { there?: number; seen?: number };
      return there !== undefined && seen !== undefined && seen - there;
    }),
  );
  await page.close();
  return taken;
}

/** Milliseconds from the popup's own start to its first paint with the list. */
async function popupPaint(driver: Driver, page: Page): Promise<number> {
  const popup = await driver.popup(page);
  const taken = await until("the popup's paint", () =>
    popup.evaluate<number | null>(
      `document.querySelector('.source') ? (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null) : null`,
    ),
  );
  await popup.close().catch(() => null);
  return taken;
}

async function repeat<T>(runs: number, work: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let i = 0; i < runs; i++) all.push(await work());
  return all;
}

/** Prints the tables; returns broken budgets that do not depend on the machine. */
export async function benchPages(corpora: string, many: boolean): Promise<string[]> {
  const { pages, served } = pagesToMeasure(corpora, many);
  const server = await serveAll(served);
  const problems: string[] = [];
  try {
    problems.push(...(await benchChromium(server, pages)));
    await benchFirefox(server);
  } finally {
    await server.close();
  }
  return problems;
}

async function benchChromium(server: FixtureServer, pages: readonly Bench[]): Promise<string[]> {
  const driver = await launch("chromium", { server, folder: builtFolder("chromium") });
  const problems: string[] = [];
  try {
    const [en, ko, front] = pages as [Bench, Bench, Bench];
    await measure(driver, en.address, 1); // wakes the background
    const rows: (string | number)[][] = [
      ["Chromium, warm, medians", "ours ms", "longest ms", `longest ms, CPU ÷ ${SLOWDOWN}`],
    ];
    for (const [label, { address }] of [
      ["English article", en],
      ["Korean article", ko],
      ["no article", front],
    ] as const) {
      const plain = await repeat(RUNS, () => measure(driver, address, 1));
      const slow = await repeat(3, () => measure(driver, address, SLOWDOWN));
      rows.push([
        label,
        ms(plain.map((c) => c.total)),
        ms(plain.map((c) => c.longest)),
        ms(slow.map((c) => c.longest)),
      ]);
    }
    console.log(`\n${table(rows)}`);

    const warm = await repeat(RUNS, () => firstHighlight(driver, en.address));
    const cold = await repeat(RUNS, async () => {
      await driver.stopBackground();
      return firstHighlight(driver, en.address);
    });
    console.log(
      `\nFirst highlight after the article is there: warm ${ms(warm)} ms, cold background ${ms(cold)} ms (medians)`,
    );
    console.log(`Heap of the background: ${((await backgroundHeap(driver)) / 1e6).toFixed(1)} MB`);

    const shown = await driver.open(server.pages.has(ACCEPTANCE) ? ACCEPTANCE : en.address);
    await settled(shown);
    const paints = await repeat(RUNS + 2, () => popupPaint(driver, shown));
    console.log(
      `Popup, from its own start to the first paint with its list: ${ms(paints.slice(2))} ms (median)`,
    );
    await shown.close();

    const others = pages.slice(3);
    if (others.length > 0) {
      const costs: { address: string; cost: Cost; slow: Cost }[] = [];
      for (const { address } of others)
        costs.push({
          address,
          cost: await measure(driver, address, 1),
          slow: await measure(driver, address, SLOWDOWN),
        });
      const worst = [...costs].sort((a, b) => b.slow.longest - a.slow.longest);
      console.log(
        `\n${others.length} development pages: ours ${ms(costs.map((c) => c.cost.total))} ms (median), longest task at CPU ÷ ${SLOWDOWN}: ${worst
          .slice(0, 3)
          .map((c) => c.slow.longest.toFixed(1))
          .join(
            ", ",
          )} ms (worst three), over ${LONGEST_TASK} ms: ${costs.filter((c) => c.slow.longest > LONGEST_TASK).length}`,
      );
    }
    const layouts = await layoutDifference(server, en.address, driver);
    console.log(`Layouts added to the English article: ${layouts}`);
    if (layouts > 0) problems.push(`the extension adds ${layouts} layouts to a page`);
  } finally {
    await driver.close();
  }
  return problems;
}

const ms = (values: readonly number[]): string => median(values).toFixed(1);

async function backgroundHeap(driver: Driver): Promise<number> {
  const target = await driver.browser.waitForTarget(
    (t) => t.type() === "service_worker" && t.url().includes(driver.extensionId),
  );
  const session = await target.createCDPSession();
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}

/** The page's own layouts vary by a few: the smallest counts with and without the extension are compared. */
async function layoutDifference(server: FixtureServer, address: string, driver: Driver): Promise<number> {
  const counts = await repeat(RUNS, async () => (await measure(driver, address, 1)).layouts);
  const other = address.replace(BASE, "www.without.example");
  server.pages.set(other, server.pages.get(address) as FixturePage);
  const without = await repeat(RUNS, async () => (await measure(driver, other, 1)).layouts);
  return Math.max(0, Math.min(...counts) - Math.min(...without));
}

/** Firefox has no such trace for others: its own profiler samples stacks, of which those with our files count. */
async function benchFirefox(server: FixtureServer): Promise<void> {
  const driver = await launch("firefox", { server, folder: builtFolder("firefox") });
  try {
    const rows: (string | number)[][] = [["Firefox, medians", "ours ms"]];
    for (const [label, path] of [
      ["English article", "article/en"],
      ["Korean article", "article/ko"],
      ["no article", "front"],
    ] as const) {
      const all = await repeat(RUNS + 1, () => driver.ownTime(`${BASE}/${path}`));
      rows.push([label, ms(all.slice(1))]);
    }
    console.log(`\n${table(rows)}`);
  } finally {
    await driver.close();
  }
}
