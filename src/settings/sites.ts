/** Which sites the reader allowed, asked of the browser each time: grants can be taken away there too. */
import { browser } from "../platform/browser.ts";
import { KNOWN_SITES } from "./known-sites.ts";

/** All pages, the optional permission of the manifest. */
export const ALL_SITES = "*://*/*";

const WEB = /^https?:$/;

/** The pattern for a host and what lies below it; null for addresses that are no web page. */
export function patternFor(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (!WEB.test(url.protocol) || url.hostname === "") return null;
  // "*.example.org" covers the bare host as well; an address by number has nothing below it.
  const host = url.hostname.replace(/^www\./, "");
  return /^[\d.]+$|^\[/.test(host) ? `*://${host}/*` : `*://*.${host}/*`;
}

/** The host part by which the state of highlights is remembered. */
export function hostOf(address: string | undefined): string {
  try {
    return new URL(address ?? "").hostname;
  } catch {
    return "";
  }
}

export const knownPatterns = (): string[] => KNOWN_SITES.map((host) => `*://*.${host}/*`);

/** May we read this page without being asked to? */
export async function mayRead(address: string | undefined): Promise<boolean> {
  const pattern = address === undefined ? null : patternFor(address);
  return pattern === null ? false : browser.permissions.contains({ origins: [pattern] });
}

/** Asks the reader; must run straight from a click. The answer comes to `permissions.onAdded` as well. */
export function askFor(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}

/** All patterns granted now, the manifest's included where they were not taken away. */
export async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(\*|https?):\/\//.test(origin) || origin === "<all_urls>");
}

export async function giveBack(origins: string[]): Promise<boolean> {
  return browser.permissions.remove({ origins });
}
