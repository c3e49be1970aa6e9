/** Arithmetic on Hangul syllables (Unicode 3.12: syllable = base + (lead × 21 + vowel) × 28 + tail). */

const BASE = 0xac00;
const LAST = 0xd7a3;
const TAILS = 28;

/** Tail consonants by their number within a syllable. */
export const NIEUN = 4;
export const RIEUL = 8;
export const MIEUM = 16;
export const SSANG_SIOT = 20;

export const isSyllable = (code: number): boolean => code >= BASE && code <= LAST;

/** Number of the tail consonant of the last syllable, 0 if it is open, -1 if the last character is no syllable. */
export function tailOf(word: string): number {
  const code = word.charCodeAt(word.length - 1);
  return isSyllable(code) ? (code - BASE) % TAILS : -1;
}

/** Whether a particle with (`closed`) or without a tail before it agrees with the word's end; Latin and digits may be read either way. */
export function agrees(stem: string, closed: boolean): boolean {
  const tail = tailOf(stem);
  return tail < 0 || tail > 0 === closed;
}

export function isHangulWord(word: string): boolean {
  if (word.length === 0) return false;
  for (let i = 0; i < word.length; i++) if (!isSyllable(word.charCodeAt(i))) return false;
  return true;
}
