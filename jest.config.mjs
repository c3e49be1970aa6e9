/** Unit, golden and property tests. Those in browsers and on packages run on their own: see test/run.mjs. */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testPathIgnorePatterns: ["/node_modules/", "/test/browser/", "/test/packages/"],
  // A few seconds are not enough for a page's audit where the machine does other things as well.
  testTimeout: 30_000,
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic", importSource: "preact" } },
          target: "es2022",
          experimental: { keepImportAttributes: true },
        },
        module: { type: "es6" },
      },
    ],
  },
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "json"],
};
