/** Boxes of one template are of one make. */
import type { Box } from "./types.ts";

/** Tag and class words, numbers aside. */
export function makeOf({ element, tag }: Box): string {
  return `${tag}.${(element.getAttribute("class") ?? "").replace(/[\d_-]+/g, "").trim()}`;
}

/** A table cell that holds text rather than an item of data: old sites lay out pages so. */
export function isLayoutCell({ tag, first, end }: Box): boolean {
  return tag === "td" && end - first >= 3;
}
