/** Ids and aliases that follow from the names and so need few or no characters in the compiled text. */

/** Before the places of spaces, for an alias that is the Korean name spaced differently. */
export const SPACES = "\u0006";

/** "Bank of Korea" → bank-of-korea. */
export function slug(name: string): string {
  const plain = name.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  return plain
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/['.]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** An id that is the slug of the name is left out, and `-de` at the end of a German body's is written `~`. */
export function shortId(id: string, en: string, country: string): string {
  if (id === slug(en)) return "";
  const tail = `-${country.toLowerCase()}`;
  return id.endsWith(tail) ? `${id.slice(0, -tail.length)}~` : id;
}

/** Inverse of `shortId`. */
export function longId(short: string, en: string, country: string): string {
  if (short === "") return slug(en);
  return short.endsWith("~") ? `${short.slice(0, -1)}-${country.toLowerCase()}` : short;
}

/** "European Banking Authority" → EBA. */
export function initials(en: string): string {
  return (en.match(/(?<![A-Za-z'])[A-Z]/g) ?? []).join("");
}

/** Where `spaced` has spaces that `name` has not: their places in the unspaced name, in base 36; null if it differs more. */
function spacePlaces(name: string, spaced: string): string | null {
  if (spaced.replaceAll(" ", "") !== name.replaceAll(" ", "") || name.length > 35) return null;
  let places = "";
  let at = 0;
  for (const letter of spaced) {
    if (letter === " ") places += at.toString(36);
    else at++;
  }
  return places;
}

/** Inverse of `spacePlaces`. */
export function putSpaces(name: string, places: string): string {
  const letters = [...name.replaceAll(" ", "")];
  const at = new Set([...places].map((place) => Number.parseInt(place, 36)));
  return letters.map((letter, index) => (at.has(index) ? ` ${letter}` : letter)).join("");
}

/** An alias in its shortest form: nothing for the initials of the English name, SPACES and places, or its text. */
export function shortAlias(text: string, en: string, ko: string): string {
  if (text === initials(en)) return "";
  const places = ko === "" ? null : spacePlaces(ko, text);
  return places === null ? text : SPACES + places;
}

/** Inverse of `shortAlias`. */
export function longAlias(short: string, en: string, ko: string): string {
  if (short === "") return initials(en);
  return short.startsWith(SPACES) ? putSpaces(ko, short.slice(1)) : short;
}
