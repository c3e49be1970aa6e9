/** Texts in the reader's language: numbers put in, plural forms chosen. Pure. */

export type Messages = Readonly<Record<string, string>>;

/** Gives a text by its key. With a count, the key's `_one` or `_other` form; `$1`, `$2` are replaced in order. */
export interface Translate {
  (key: string, ...values: readonly (string | number)[]): string;
  /** The first value is the number that decides the form. */
  count(key: string, count: number, ...values: readonly (string | number)[]): string;
  /** True if the key has a text. */
  has(key: string): boolean;
  readonly lang: string;
}

function fill(text: string, values: readonly (string | number)[]): string {
  return text.replace(/\$([1-9])/g, (whole, digit: string) => {
    const value = values[Number(digit) - 1];
    return value === undefined ? whole : String(value);
  });
}

/** A missing key gives the key itself: seen at once, and a test finds it before. */
export function translator(messages: Messages, lang: string): Translate {
  const rules = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(lang);
  const show = (values: readonly (string | number)[]) =>
    values.map((value) => (typeof value === "number" ? numbers.format(value) : value));
  const translate = (key: string, ...values: readonly (string | number)[]) =>
    fill(messages[key] ?? key, show(values));
  return Object.assign(translate, {
    count: (key: string, count: number, ...values: readonly (string | number)[]) => {
      const form = `${key}_${rules.select(count)}`;
      const text = messages[form] ?? messages[`${key}_other`] ?? key;
      return fill(text, show([count, ...values]));
    },
    has: (key: string) => key in messages,
    lang,
  });
}

/** A country's or language's name in the reader's language, from the browser; the code where it knows none. */
export function displayName(lang: string, code: string, type: "region" | "language"): string {
  try {
    return new Intl.DisplayNames([lang], { type }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** An institution's type in words; null for one that has no word yet. */
export function typeName(t: Translate, type: string | null): string | null {
  const key = `type_${(type ?? "").replaceAll("-", "_")}`;
  return type !== null && t.has(key) ? t(key) : null;
}

export function countryName(t: Translate, code: string | null): string | null {
  if (code === null) return null;
  const key = `country_${code}`;
  return t.has(key) ? t(key) : displayName(t.lang, code, "region");
}

/** "2026-01" as a month in words; anything else as it is. */
export function monthName(t: Translate, month: string): string {
  const date = new Date(`${month}-15T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return month;
  return new Intl.DateTimeFormat(t.lang, { year: "numeric", month: "short", timeZone: "UTC" }).format(date);
}
