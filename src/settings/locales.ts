/** The texts of `_locales`, bundled: they are there at once, and the reader may choose another language. */
import en from "../_locales/en/messages.json" with { type: "json" };
import ko from "../_locales/ko/messages.json" with { type: "json" };
import type { Language } from "./schema.ts";
import { type Messages, type Translate, translator } from "./texts.ts";

type Stored = Readonly<Record<string, { readonly message: string }>>;

const plain = (stored: Stored): Messages =>
  Object.fromEntries(Object.entries(stored).map(([key, { message }]) => [key, message]));

const LOCALES: Readonly<Record<string, Stored>> = { en, ko };

/** The language to show: the reader's choice, else the browser's where we have it, else English. */
export function pickLanguage(choice: Language, browserLanguage: string): string {
  if (choice !== "auto") return choice;
  const wanted = browserLanguage.toLowerCase().split("-")[0] ?? "en";
  return Object.hasOwn(LOCALES, wanted) ? wanted : "en";
}

export function messagesIn(lang: string): Messages {
  return plain(LOCALES[lang] ?? en);
}

export function translateIn(lang: string): Translate {
  return translator(messagesIn(lang), lang);
}
