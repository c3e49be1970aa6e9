/** Measuring: medians over repeated runs, and how time grows with size. */

export interface Timing {
  /** Milliseconds. */
  readonly median: number;
  readonly runs: number;
}

/**
 * Runs `work` for at least `atLeast` milliseconds and five times, after `warm` milliseconds: what a compiler does to code
 * that runs often is part of neither side's figures.
 */
export function time(work: () => void, atLeast = 400, warm = 3 * atLeast): Timing {
  for (const end = performance.now() + warm; performance.now() < end; ) work();
  const samples: number[] = [];
  let total = 0;
  while (samples.length < 5 || (total < atLeast && samples.length < 500)) {
    const start = performance.now();
    work();
    const taken = performance.now() - start;
    samples.push(taken);
    total += taken;
  }
  return { median: median(samples), runs: samples.length };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** The exponent k of time ≈ c·size^k: the slope of the least-squares line through the logarithms. */
export function growth(points: readonly { readonly size: number; readonly ms: number }[]): number {
  const x = points.map((p) => Math.log(p.size));
  const y = points.map((p) => Math.log(p.ms));
  const mean = (v: number[]): number => v.reduce((a, b) => a + b, 0) / v.length;
  const mx = mean(x);
  const my = mean(y);
  let above = 0;
  let below = 0;
  for (let i = 0; i < x.length; i++) {
    above += ((x[i] as number) - mx) * ((y[i] as number) - my);
    below += ((x[i] as number) - mx) ** 2;
  }
  return above / below;
}

/** Rows of cells as a table for a terminal: the first column to the left, the others to the right. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map(String));
  const widths = (cells[0] ?? []).map((_, i) => Math.max(...cells.map((row) => (row[i] ?? "").length)));
  return cells
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join("  "),
    )
    .join("\n");
}
