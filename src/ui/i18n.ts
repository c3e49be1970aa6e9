/** The interface's words: a context with the reader's language. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { browser } from "../platform/browser.ts";
import { pickLanguage, translateIn } from "../settings/locales.ts";
import type { Language } from "../settings/schema.ts";
import { displayName, type Translate } from "../settings/texts.ts";

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

export const languageName = (t: Translate, code: string): string => displayName(t.lang, code, "language");
