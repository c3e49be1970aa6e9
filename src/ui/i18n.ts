/** The interface's words: a context with the reader's language, and names that the browser knows. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { browser } from "../platform/browser.ts";
import { pickLanguage, translateIn } from "../settings/locales.ts";
import type { Language } from "../settings/schema.ts";
import type { Translate } from "../settings/texts.ts";

export const Texts = createContext<Translate>(translateIn("en"));

export function useTexts(): Translate {
  return useContext(Texts);
}

/** The texts for the reader's choice; also tells the page its language, for hyphens, fonts and screen readers. */
export function translateFor(choice: Language): Translate {
  const lang = pickLanguage(choice, browser.i18n.getUILanguage());
  document.documentElement.lang = lang;
  return translateIn(lang);
}

/** An institution's type in words; null for one that has no word yet. */
export function typeName(t: Translate, type: string | null): string | null {
  const key = `type_${(type ?? "").replaceAll("-", "_")}`;
  return type !== null && t.has(key) ? t(key) : null;
}

/** A country's or language's name in the reader's language, from the browser; the code where it knows none. */
function displayName(t: Translate, code: string, type: "region" | "language"): string {
  try {
    return new Intl.DisplayNames([t.lang], { type }).of(code) ?? code;
  } catch {
    return code;
  }
}

export function countryName(t: Translate, code: string | null): string | null {
  if (code === null) return null;
  const key = `country_${code}`;
  return t.has(key) ? t(key) : displayName(t, code, "region");
}

export const languageName = (t: Translate, code: string): string => displayName(t, code, "language");

/** "2026-01" as a month in words; anything else as it is. */
export function monthName(t: Translate, month: string): string {
  const date = new Date(`${month}-15T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return month;
  return new Intl.DateTimeFormat(t.lang, { year: "numeric", month: "short", timeZone: "UTC" }).format(date);
}

/** Names in a row, as the language joins them. */
export function joinNames(t: Translate, names: readonly string[]): string {
  return new Intl.ListFormat(t.lang, { type: "conjunction" }).format(names);
}
