/**
 * What may import what: one allow-list a layer. A layer that is missing here may import nothing but itself.
 * `test/unit/layers.test.ts` makes sure that the cruiser sees every module and that a planted violation is found.
 */
const layers = {
  analyzer: { from: "^src/analyzer\\.ts$", to: ["^src/engine/", "^src/languages/", "^src/dictionary/"] },
  engine: { from: "^src/engine/", to: ["^src/engine/"] },
  language: {
    from: "^src/languages/([^/]+)/",
    to: ["^src/languages/$1/", "^src/engine/(types|language)\\.ts$", "^src/engine/text/"],
  },
  detect: {
    from: "^src/languages/[^/]+\\.ts$",
    to: ["^src/languages/[^/]+\\.ts$", "^src/engine/(types|language)\\.ts$"],
  },
  dictionary: { from: "^src/dictionary/", to: ["^src/dictionary/", "^src/engine/(types|language)\\.ts$"] },
  page: { from: "^src/page/", to: ["^src/page/", "^src/engine/types\\.ts$"] },
  export: { from: "^src/export/", to: ["^src/export/", "^src/engine/types\\.ts$"] },
  platform: {
    from: "^src/platform/",
    to: ["^src/platform/", "^node_modules/(@types/)?webextension-polyfill/"],
  },
  messages: { from: "^src/messages/", to: ["^src/messages/", "^src/engine/types\\.ts$", "^src/platform/"] },
  settings: { from: "^src/settings/", to: ["^src/settings/", "^src/platform/", "^src/_locales/"] },
  loader: {
    from: "^src/content/loader\\.ts$",
    to: ["^src/page/probe\\.ts$", "^src/messages/(calls|transport)\\.ts$", "^src/platform/native\\.ts$"],
  },
  content: {
    from: "^src/content/(?!loader\\.ts)",
    to: [
      "^src/content/",
      "^src/engine/types\\.ts$",
      "^src/page/",
      "^src/export/",
      "^src/messages/",
      "^src/settings/",
      "^src/platform/",
    ],
  },
  background: {
    from: "^src/background/",
    to: [
      "^src/background/",
      "^src/engine/types\\.ts$",
      "^src/analyzer\\.ts$",
      "^src/dictionary/overlay\\.ts$",
      "^src/messages/",
      "^src/settings/",
      "^src/platform/",
      "^src/page/(site-hints|known-sites|highlight-css)\\.ts$",
    ],
  },
  ui: {
    from: "^src/ui/",
    to: [
      "^src/ui/",
      "^src/engine/types\\.ts$",
      "^src/export/",
      "^src/page/highlight-css\\.ts$",
      "^src/dictionary/(validate|format|overlay)[\\w-]*\\.ts$",
      "^src/messages/",
      "^src/settings/",
      "^src/platform/",
      "^node_modules/preact/",
    ],
  },
  cli: {
    from: "^src/cli/",
    to: [
      "^src/cli/",
      "^src/analyzer\\.ts$",
      "^src/engine/",
      "^src/languages/[^/]+/model/",
      "^src/page/",
      "^src/export/",
      "^src/dictionary/",
      "^node_modules/",
    ],
  },
};

export default {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "polyfill-in-one-place",
      comment: "Only platform/browser.ts imports the polyfill.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/platform/browser\\.ts$" },
      to: { path: "node_modules/webextension-polyfill/" },
    },
    {
      name: "no-test-in-product",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|training)/" },
    },
    ...Object.entries(layers).map(([name, { from, to }]) => ({
      name: `layer-${name}`,
      severity: "error",
      from: { path: from },
      to: { pathNot: to, dependencyTypesNot: name === "cli" ? ["core"] : [] },
    })),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.css$" },
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
  },
};
