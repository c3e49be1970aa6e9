/** Rules that look at one entry alone. */
import { COUNTRIES, LANGS, ORIGINS, OWN_ORIGIN, TYPES } from "./codes.ts";
import type { Alias, HeadEntry, InstitutionEntry, PersonEntry, PostEntry, RoleEntry } from "./format.ts";
import { isOrdinaryWord } from "./ordinary-words.ts";
import { institutionSurfaces, personSurfaces, plainForms, type Surface } from "./surfaces.ts";

/** Takes a message; the caller knows the place. */
export type Tell = (message: string, severity?: "error" | "warning") => void;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const DOMAIN = /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/;
const FLAG = /^(?:replaces:[a-z0-9-]+|closed:\d{4}(?:-\d{2})?|exclusive|plain:.+)$/;
const HANGUL = /[\uAC00-\uD7A3]/;

/** Every cell: NFC, no white space at the ends, no double spaces, none of the format's own marks. */
function checkText(column: string, text: string, tell: Tell): void {
  if (text !== text.normalize("NFC")) tell(`${column} "${text}" is not NFC. Save it composed (run tidy).`);
  if (text !== text.trim() || text.includes("  ")) tell(`${column} "${text}" has stray spaces. Trim it.`);
  if (/[\u2018\u2019\u00a0]/.test(text)) tell(`${column} "${text}": use ' and plain spaces (run tidy).`);
}

function checkCommon(
  entry: { id: string; country: string; origin: string; checked: string },
  tell: Tell,
): void {
  if (!SLUG.test(entry.id)) tell(`Bad id "${entry.id}". Use a slug: small letters, digits, single hyphens.`);
  if (!COUNTRIES.has(entry.country))
    tell(`Unknown country "${entry.country}". Use ISO 3166-1 alpha-2, EU or INT.`);
  checkOrigin(entry, tell);
}

function checkOrigin({ origin, checked }: { origin: string; checked: string }, tell: Tell): void {
  if (!ORIGINS.has(origin) && origin !== OWN_ORIGIN)
    tell(`Unknown origin "${origin}". Use one of ${[...ORIGINS].join(", ")}.`);
  if (!MONTH.test(checked))
    tell(`Bad checked "${checked}". Write the month up to which you know it: YYYY-MM.`);
}

/** Acronyms of five capitals or fewer, with digits, points, & and hyphens ("U.N.", "S&P", "MI6"). */
export function isShortAcronym(text: string): boolean {
  return /^[A-Z0-9.&-]+$/.test(text) && /^[A-Z]{1,5}$/.test(text.replace(/[^A-Z]/g, ""));
}

function checkSurface(
  { text, proof }: Surface,
  plain: ReadonlySet<string>,
  column: string,
  tell: Tell,
): void {
  if (/^[\uAC00-\uD7A3]$/.test(text))
    tell(`"${text}" is one syllable, which is never a safe name. Remove it.`);
  if (text.length < 2) tell(`"${text}" is too short to be found in text. Remove it.`);
  const risky = isShortAcronym(text) ? "a short acronym" : isOrdinaryWord(text) ? "an ordinary word" : null;
  if (risky === null || proof !== "" || plain.has(text)) return;
  const lang = HANGUL.test(text) ? "ko" : "en";
  const vouch = column === "aliases" ? `; or, if nobody else is known by it, put plain:${text} in flags` : "";
  tell(
    `"${text}" is ${risky}. Write ${lang}:${text}! in ${column} (also when it is the name itself)${vouch}.`,
  );
}

function checkAliases(aliases: readonly Alias[], column: string, tell: Tell): void {
  const seen = new Set<string>();
  for (const { lang, text } of aliases) {
    const shown = `${lang}:${text}`;
    if (!LANGS.has(lang))
      tell(`${column}: "${shown}" needs a language: en:, ko:, ja: or zh: before the text.`);
    if (lang === "en" && HANGUL.test(text)) tell(`${column}: "${shown}" is Hangul. Write ko: before it.`);
    if (text === "") tell(`${column}: empty alias. Separate aliases by " | ".`);
    if (text.includes("|")) tell(`${column}: "${shown}": separate aliases by " | ", with spaces.`);
    if (seen.has(shown)) tell(`${column}: "${shown}" stands there twice. Remove one.`);
    seen.add(shown);
  }
}

function checkNames(en: string, ko: string, tell: Tell): void {
  if (en === "" && ko === "") tell("No name. Fill en or ko.");
  else if (en === "" || ko === "")
    tell(`"${en}${ko}" has no ${en === "" ? "English" : "Korean"} name.`, "warning");
  if (HANGUL.test(en)) tell(`en "${en}" holds Hangul. Put it in ko.`);
}

export function checkInstitution(entry: InstitutionEntry, tell: Tell): void {
  checkCommon(entry, tell);
  for (const column of ["en", "ko", "domain", "qid"] as const) checkText(column, entry[column], tell);
  for (const { text } of entry.aliases) checkText("aliases", text, tell);
  if (!TYPES.has(entry.type)) tell(`Unknown type "${entry.type}". Use one of ${[...TYPES].join(", ")}.`);
  checkNames(entry.en, entry.ko, tell);
  if (/[a-z]{4}/.test(entry.ko) && !HANGUL.test(entry.ko) && entry.ko !== entry.en)
    tell(`ko "${entry.ko}" is no Korean. Write the name Korean news uses, or leave it empty.`);
  checkAliases(entry.aliases, "aliases", tell);
  for (const flag of entry.flags)
    if (!FLAG.test(flag))
      tell(
        `Unknown flag "${flag}". Use replaces:ID, closed:YYYY-MM, exclusive or plain:TEXT, joined by " | ".`,
      );
  const surfaces = institutionSurfaces(entry);
  const plain = plainForms(entry.flags);
  for (const text of plain)
    if (!surfaces.some((surface) => surface.text === text))
      tell(
        `plain:${text} vouches for a form that is not among the names. Add it to aliases, or remove the flag.`,
      );
  for (const surface of surfaces) checkSurface(surface, plain, "aliases", tell);
  if (entry.domain !== "" && !DOMAIN.test(entry.domain))
    tell(`Bad domain "${entry.domain}". Write the bare host: example.org.`);
  if (entry.qid !== "" && !/^Q[1-9]\d*$/.test(entry.qid)) tell(`Bad qid "${entry.qid}". Write Q and digits.`);
}

export function checkPerson(entry: PersonEntry, tell: Tell): void {
  checkCommon(entry, tell);
  for (const column of ["en", "ko"] as const) checkText(column, entry[column], tell);
  for (const { text } of entry.variants) checkText("variants", text, tell);
  checkNames(entry.en, entry.ko, tell);
  if (entry.ko !== "" && (/[a-z]/.test(entry.ko) || !HANGUL.test(entry.ko)))
    tell(`ko "${entry.ko}" is no Korean. Write the person's name in Hangul; initials may stay.`);
  checkAliases(entry.variants, "variants", tell);
  for (const surface of personSurfaces(entry)) checkSurface(surface, new Set(), "variants", tell);
}

export function checkPost(entry: PostEntry, tell: Tell): void {
  checkOrigin(entry, tell);
  checkText("role_en", entry.roleEn, tell);
  checkText("role_ko", entry.roleKo, tell);
  // A reader often knows where somebody works from an article that does not say as what.
  if (entry.roleEn === "" && entry.roleKo === "" && entry.origin !== OWN_ORIGIN)
    tell("No role. Fill role_en or role_ko.");
  if (HANGUL.test(entry.roleEn)) tell(`role_en "${entry.roleEn}" holds Hangul. Put it in role_ko.`);
  if (/^former\b/i.test(entry.roleEn) || /^전[ )]/.test(entry.roleKo))
    tell("A post is written as it was held: leave out former and 전, and fill until.");
  for (const column of ["from", "until"] as const)
    if (entry[column] !== "" && !DATE.test(entry[column]))
      tell(`Bad ${column} "${entry[column]}". Write YYYY, YYYY-MM or YYYY-MM-DD.`);
  const shared = Math.min(entry.from.length, entry.until.length);
  if (shared > 0 && entry.until.slice(0, shared) < entry.from.slice(0, shared))
    tell(`until ${entry.until} lies before from ${entry.from}. Correct one of them.`);
}

export function checkHead({ lang, pattern, type }: HeadEntry, tell: Tell): void {
  checkText("pattern", pattern, tell);
  if (lang !== "en" && lang !== "ko") tell(`Unknown language "${lang}" of a head noun. Use en or ko.`);
  if (!TYPES.has(type) && type !== "-")
    tell(`Unknown type "${type}". Use a type, or - for "no institution".`);
  if (pattern.replaceAll("*", "").trim() === "") tell(`Pattern "${pattern}" holds no word.`);
}

export function checkRole({ en, ko, flags }: RoleEntry, tell: Tell): void {
  checkText("en", en, tell);
  checkText("ko", ko, tell);
  if (en === "" || ko === "") tell("A role needs both languages.");
  if (HANGUL.test(en)) tell(`en "${en}" holds Hangul.`);
  for (const flag of flags)
    if (flag !== "exclusive") tell(`Unknown flag "${flag}". Use exclusive, or nothing.`);
}
