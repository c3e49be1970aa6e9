/** Boxes of one template are of one make. */
import type { Box } from "./blocks.ts";

/** Tag and class words, numbers aside. */
export function makeOf({ element, tag }: Box): string {
  return `${tag}.${(element.getAttribute("class") ?? "").replace(/[\d_-]+/g, "").trim()}`;
}
