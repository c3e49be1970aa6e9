/** Which words near a name are roles; from `roles.tsv`. */
import { isHangul, isRoleWord } from "./boundaries.ts";

export interface RoleWords {
  /** Korean roles in one word, as they may follow a name, with or without a space. */
  readonly korean: ReadonlySet<string>;
  /** The word that carries an English role: analyst, CEO, professor (of economics). */
  readonly english: ReadonlySet<string>;
  readonly toKorean: ReadonlyMap<string, string>;
  readonly toEnglish: ReadonlyMap<string, string>;
}

/** "Professor of economics" → professor, "chief economist" → economist. */
export function headOfRole(role: string): string {
  const [phrase = ""] = role.toLowerCase().split(/ (?:of|for|at|to|in|on) |, /);
  return phrase.slice(phrase.lastIndexOf(" ") + 1);
}

export function buildRoleWords(rows: readonly (readonly string[])[]): RoleWords {
  const korean = new Set<string>();
  const english = new Set<string>();
  const toKorean = new Map<string, string>();
  const toEnglish = new Map<string, string>();
  for (const [en = "", ko = ""] of rows) {
    english.add(headOfRole(en));
    if (ko.length >= 2 && !ko.includes(" ") && isHangul(ko.charCodeAt(0))) korean.add(ko);
    // The first row of several is the usual translation.
    if (!toKorean.has(en.toLowerCase())) toKorean.set(en.toLowerCase(), ko);
    const key = ko.replaceAll(" ", "");
    if (!toEnglish.has(key)) toEnglish.set(key, en);
  }
  return { korean, english, toKorean, toEnglish };
}

const LINK = /([A-Za-z]+),? (?:at|of|from|with|for|in) (?:the )?$/;
const REACH = 40;

/** "analyst at Visa", "Visa analyst", "Visa's chief economist", 기아 사장, 기아 김철수 사장. */
export function hasRoleBeside(text: string, start: number, end: number, words: RoleWords): boolean {
  const before = LINK.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  if (before !== undefined && words.english.has(before.toLowerCase().replace(/s$/, ""))) return true;
  if (before !== undefined && words.english.has(before.toLowerCase())) return true;
  const after = text.slice(end, end + REACH);
  if (after.startsWith("'s ") || after.startsWith(" ")) {
    const next = after
      .replace(/^'s/, "")
      .trimStart()
      .split(/[ ,.;:()"“”\n]/, 3);
    for (const word of next)
      if (word && words.english.has(word.toLowerCase().replace(/'s$/, ""))) return true;
  }
  return hasKoreanRoleAfter(after, words.korean);
}

/** A role right after the name, or after a person's name of two to four syllables. */
function hasKoreanRoleAfter(after: string, roles: ReadonlySet<string>): boolean {
  const words = /^ ?([\uAC00-\uD7A3]+)(?: ([\uAC00-\uD7A3]+))?/.exec(after);
  if (words === null) return false;
  const [, first = "", second = ""] = words;
  if (isRoleWord(first, roles)) return true;
  return after.startsWith(" ") && first.length >= 2 && first.length <= 4 && isRoleWord(second, roles);
}
