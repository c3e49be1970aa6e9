/** The reader's settings as a page needs them: what to show there, in which colours and words. */
import type { Display } from "../messages/calls.ts";
import { browser } from "../platform/browser.ts";
import { messagesIn, pickLanguage } from "../settings/locales.ts";
import type { Settings } from "../settings/schema.ts";
import { isOn } from "../settings/store.ts";

/** Texts that scripts in a page show; the rest of the messages stays out of the page. */
const FOR_PAGES = /^(card|kind|type|country|anonymity)_/;

export function languageOf(settings: Settings): string {
  return pickLanguage(settings.preferences.language, browser.i18n.getUILanguage());
}

export function displayFor(settings: Settings, host: string): Display {
  const { kinds, counted, card } = settings.preferences;
  const lang = languageOf(settings);
  const messages = Object.fromEntries(
    Object.entries(messagesIn(lang)).filter(([key]) => FOR_PAGES.test(key)),
  );
  return { on: isOn(settings, host), kinds, counted, card, texts: { lang, messages } };
}
