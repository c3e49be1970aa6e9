/**
 * jsdom for tests. It needs `require` of ES modules, which Node 20 has and Jest's own loader has not, so it is loaded
 * by Node itself, outside the test's context.
 */
import { runInThisContext } from "node:vm";
import type * as Jsdom from "jsdom";

const { createRequire } = runInThisContext(
  "process.getBuiltinModule('node:module')",
) as typeof import("node:module");

export const { JSDOM } = createRequire(import.meta.url)("jsdom") as typeof Jsdom;
