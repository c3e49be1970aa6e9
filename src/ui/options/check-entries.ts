/** Entries checked as the build checks its own: by every rule, and against the entries that are bundled. */
import { type OverlayResult, parseOverlay } from "../../dictionary/overlay.ts";
import { knownEntries } from "../page-link.ts";

/**
 * Reads entries and asks the background for every id that they name without holding it. Where it cannot be asked, those
 * ids pass: what names nobody is simply not used.
 */
export async function checkEntries(text: string): Promise<OverlayResult> {
  const asked = new Set<string>();
  const alone = parseOverlay(text, (id) => Boolean(asked.add(id)));
  if (asked.size === 0) return alone;
  const known = await knownEntries([...asked]);
  return known === null ? alone : parseOverlay(text, (id, kind) => known[id]?.kind === kind);
}
