/** End-to-end tests in real browsers, on the real build: one browser at a time, long limits, one retry that is told. */
import base from "./jest.config.mjs";

export default {
  ...base,
  roots: ["<rootDir>/test/browser"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 120_000,
  setupFilesAfterEnv: ["<rootDir>/test/browser/support/retry.ts"],
  // A browser that failed to start leaves handles behind; its tests have failed by then.
  forceExit: true,
  maxWorkers: 1,
};
