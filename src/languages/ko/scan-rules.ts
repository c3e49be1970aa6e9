/** How Korean writes full stops and marks that end neither a sentence nor a quote. */
import type { ScanRules } from "../../engine/language.ts";
import { isSpace, isWord } from "../../engine/text/marks.ts";

const LATIN = new Set("mr mrs ms dr prof st jr sr no vs inc corp co ltd".split(" "));

function isAbbreviation(text: string, index: number): boolean {
  let from = index;
  while (from > 0 && index - from < 6 && isLatin(text.charCodeAt(from - 1))) from--;
  const word = text.slice(from, index);
  if (word === "") {
    // "2024. 10. 26." and "1. 개요": a number before, a number or the rest of the line after.
    let digits = index;
    while (
      digits > 0 &&
      index - digits < 5 &&
      text.charCodeAt(digits - 1) >= 48 &&
      text.charCodeAt(digits - 1) <= 57
    )
      digits--;
    if (digits === index) return false;
    // The day of "2024. 10. 26.": a number with a full stop stands before it.
    if (/\d\.\s?$/.test(text.slice(Math.max(0, digits - 4), digits))) return true;
    const opens =
      digits === 0 || isSpace(text.charCodeAt(digits - 1)) || "(\"'‘“".includes(text[digits - 1] as string);
    let next = index + 1;
    while (next < text.length && isSpace(text.charCodeAt(next))) next++;
    const code = text.charCodeAt(next);
    return opens && code >= 48 && code <= 57;
  }
  // "존 F. 케네디", "J. 에드가": one capital is an initial.
  if (word.length === 1 && word >= "A" && word <= "Z") {
    const before = from > 0 ? text[from - 1] : "";
    return before === "" || before === "." || before === "(" || isSpace(text.charCodeAt(from - 1));
  }
  return LATIN.has(word.toLowerCase());
}

const isLatin = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** An apostrophe only between Latin letters or before digits: don't, '90s. */
function isApostrophe(text: string, index: number): boolean {
  const before = index > 0 ? text.charCodeAt(index - 1) : 32;
  const after = index + 1 < text.length ? text.charCodeAt(index + 1) : 32;
  if (isLatin(before) && isLatin(after)) return isWord(before) && isWord(after);
  return false;
}

const PARTICLE =
  /^\s?(?:이?라|고|며|면서|는|란|이란|을|를|도|로|으로|에|의|이|가|은|와|과|인|임|처럼|까지|부터|만|보다|하|했|등|및|다)/;

/** A straight mark between a space and a word that is no particle opens, even where the quote before was never closed. */
const reopens = (text: string, index: number): boolean => !PARTICLE.test(text.slice(index + 1, index + 6));

export const scanRules: ScanRules = { isAbbreviation, isApostrophe, alternates: true, reopens };
