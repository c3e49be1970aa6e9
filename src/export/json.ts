/** The contract's form, exactly as the command line gives it. */
import type { Analysis } from "../engine/types.ts";

export function toJson(analysis: Analysis): string {
  return `${JSON.stringify(analysis, null, 2)}\n`;
}
