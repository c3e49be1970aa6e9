/** The import rules are only worth something if the cruiser sees the modules: without @swc/core it sees none. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";

const cruise = (...paths: string[]) => {
  const { stdout } = spawnSync(
    join("node_modules", ".bin", "depcruise"),
    ["--config", ".dependency-cruiser.mjs", "--output-type", "json", ...paths],
    { encoding: "utf8", maxBuffer: 1 << 27 },
  );
  return JSON.parse(stdout) as {
    modules: { source: string }[];
    summary: { violations: { rule: { name: string } }[] };
  };
};

describe("import rules", () => {
  it("see every source file", () => {
    const files = readdirSync("src", { recursive: true })
      .map(String)
      .filter((name) => /\.tsx?$/.test(name));
    const seen = new Set(cruise("src").modules.map((m) => m.source));
    expect(files.filter((file) => !seen.has(join("src", file)))).toEqual([]);
  });

  it("find a planted violation, also of a type", () => {
    const folder = mkdtempSync("src/engine/planted-");
    try {
      writeFileSync(
        join(folder, "bad.ts"),
        'import type { Article } from "../../page/article.ts";\nexport type Bad = Article;\n',
      );
      const rules = cruise("src/engine").summary.violations.map((v) => v.rule.name);
      expect(rules).toContain("layer-engine");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
