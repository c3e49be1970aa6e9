/**
 * No regular expression of the product backtracks catastrophically. scslre finds, by static analysis of each literal,
 * quantifiers that can trade characters (`a*a*`: polynomial) or hold the same characters in two ways (`(a*)*`:
 * exponential). A pattern that only restarts at each position ("move", as any unanchored `a+b` does) is allowed when
 * the text it is used on is short; those are listed with the reason.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { parseSync } from "@swc/core";
import { analyse } from "scslre";

interface Literal {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** All regular expression literals of a file, and patterns built from text that cannot be analysed. */
function literalsIn(file: string): { literals: Literal[]; built: string[] } {
  const code = readFileSync(file, "utf8");
  const tree = parseSync(code, { syntax: "typescript", tsx: file.endsWith(".tsx") }) as unknown;
  const literals: Literal[] = [];
  const built: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) visit(each);
    else if (node && typeof node === "object") {
      const { type, pattern, flags, callee, arguments: args } = node as Record<string, unknown>;
      if (type === "RegExpLiteral") literals.push({ file, source: String(pattern), flags: String(flags) });
      if (type === "NewExpression" && (callee as { value?: string }).value === "RegExp") {
        const first = (args as { expression: { type: string; value?: string } }[] | undefined)?.[0]
          ?.expression;
        if (first?.type === "StringLiteral") literals.push({ file, source: String(first.value), flags: "" });
        else built.push(file);
      }
      for (const value of Object.values(node)) visit(value);
    }
  };
  visit(tree);
  return { literals, built };
}

const files = readdirSync("src", { recursive: true })
  .map((name) => join("src", String(name)))
  .filter((name) => /\.tsx?$/.test(name));

/** Files whose patterns may restart, since what they are tried on is short by construction; each with the bound. */
const SHORT_INPUTS: Readonly<Record<string, string>> = {
  "src/page/boilerplate.ts": "judges lines of at most 260 characters (LONGEST)",
  "src/page/dates.ts": "reads at most 300 characters of a line (LONGEST)",
  "src/page/metadata.ts": "cuts titles of at most 400 characters (LONGEST_TITLE)",
};

function findingsOf({ source, flags }: Literal, kinds: readonly string[]): string[] {
  const { reports } = analyse({ source, flags: flags.replace("v", "u") });
  return reports
    .filter((r) => kinds.includes(r.type) || r.exponential)
    .map((r) => `${r.type}${r.exponential ? " (exponential)" : ""}`);
}

describe("regular expressions", () => {
  const found = files.map(literalsIn);
  const literals = found.flatMap((f) => f.literals);

  it("are found", () => {
    expect(literals.length).toBeGreaterThan(20);
  });

  it("the analysis finds what it should", () => {
    const exponential = findingsOf({ file: "", source: "^(a+)+$", flags: "" }, ["Self"]);
    const polynomial = findingsOf({ file: "", source: "^a*a*b", flags: "" }, ["Trade"]);
    expect([exponential.length, polynomial.length].every((n) => n > 0)).toBe(true);
  });

  it("nowhere backtrack exponentially", () => {
    const bad = literals.filter((l) =>
      analyse({ source: l.source, flags: l.flags.replace("v", "u") }).reports.some((r) => r.exponential),
    );
    expect(bad).toEqual([]);
  });

  it("neither trade characters nor hold them in two ways", () => {
    const bad = literals
      .map((literal) => ({ literal, findings: findingsOf(literal, ["Self", "Trade"]) }))
      .filter(({ literal, findings }) => findings.length > 0 && !SHORT_INPUTS[literal.file])
      .map(
        ({ literal, findings }) =>
          `${literal.file} /${literal.source}/${literal.flags}: ${findings.join(", ")}`,
      );
    expect(bad).toEqual([]);
  });
});
