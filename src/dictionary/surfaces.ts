/** The forms by which an entry is found in text: as stored, and those that follow by rule. */
import { COUNTRY_WORDS } from "./countries.ts";
import type { Alias, InstitutionEntry, PersonEntry, Proof } from "./format.ts";

export interface Surface {
  readonly text: string;
  readonly proof: Proof;
}

const PLAIN = "plain:";

/** Short forms that the entry vouches for with `plain:TEXT`. */
export function plainForms(flags: readonly string[]): Set<string> {
  return new Set(flags.filter((flag) => flag.startsWith(PLAIN)).map((flag) => flag.slice(PLAIN.length)));
}

/**
 * Canonical names first, then aliases, each text once. An alias that repeats a name with a flag flags the name:
 * that is how an entry called "Gap" says that its very name needs proof.
 */
export function nameSurfaces(en: string, ko: string, aliases: readonly Alias[]): Surface[] {
  const surfaces: Surface[] = [];
  // A name or alias has few forms: comparing is cheaper than a set, and loading does this thousands of times.
  const add = (text: string, proof: Proof): void => {
    if (text === "") return;
    const at = surfaces.findIndex((surface) => surface.text === text);
    if (at < 0) surfaces.push({ text, proof });
    else if (proof.length > (surfaces[at] as Surface).proof.length) surfaces[at] = { text, proof };
  };
  add(en, "");
  add(ko, "");
  for (const { text, proof } of aliases) add(text, proof);
  return surfaces;
}

export const institutionSurfaces = (entry: InstitutionEntry): Surface[] =>
  nameSurfaces(entry.en, entry.ko, entry.aliases);

export const personSurfaces = (entry: PersonEntry): Surface[] =>
  nameSurfaces(entry.en, entry.ko, entry.variants);

const FIRST_NON_LATIN = 0x250;

/** Takes a form; called instead of building arrays, since loading does this for every name. */
type Take = (form: string) => void;

const FAMILY_NAME_FIRST = new Set(["KR", "KP", "CN", "TW", "HK", "SG"]);

/**
 * Spellings of a Korean or Chinese name that differ only in hyphen, space and order: "Lee Jae-myung" → Lee Jae Myung,
 * Lee Jaemyung, Jae-myung Lee, Jae Myung Lee, Jaemyung Lee. Only for a family name and two syllables, hyphenated
 * or spaced, as stored. Hyphens of others may become spaces.
 */
function takePersonalForms(name: string, country: string, take: Take): void {
  const space = name.indexOf(" ");
  if (space < 0) return;
  const hyphen = name.indexOf("-");
  if (!FAMILY_NAME_FIRST.has(country)) {
    if (hyphen >= 0) take(name.replaceAll("-", " "));
    return;
  }
  const middle = hyphen >= 0 ? hyphen : name.indexOf(" ", space + 1);
  if (middle <= space + 1 || middle === name.length - 1 || name.includes(".")) return;
  if (name.indexOf(" ", middle + 1) >= 0 || name.indexOf("-", middle + 1) >= 0) return;
  if (hyphen >= 0 && name.lastIndexOf(" ") !== space) return;
  const family = name.slice(0, space);
  const first = name.slice(space + 1, middle);
  const second = name.slice(middle + 1).toLowerCase();
  const capital = (second[0] as string).toUpperCase() + second.slice(1);
  for (const given of [`${first}-${second}`, `${first}-${capital}`, `${first} ${capital}`, first + second]) {
    take(`${family} ${given}`);
    take(`${given} ${family}`);
  }
}

const SPACED_HEADS =
  "연구소 연구원 재단 대학교 대학 그룹 은행 증권 협회 위원회 센터 통신 방송 자산운용 캐피털 파트너스 의회 총리실 " +
  "외무부 국방부 재무부 중앙은행 상무부";
/** By last syllable, the longest first. */
const HEADS_BY_END = new Map<string, string[]>();
for (const head of SPACED_HEADS.split(" ").sort((a, b) => b.length - a.length)) {
  const end = head.at(-1) as string;
  HEADS_BY_END.set(end, [...(HEADS_BY_END.get(end) ?? []), head]);
}

/** Korean names are also written without their spaces, and a head noun with one: 헤리티지 재단, 헤리티지재단. */
function takeSpacings(name: string, isPerson: boolean, take: Take): void {
  if (name.includes(" ")) {
    take(name.replaceAll(" ", ""));
    return;
  }
  if (isPerson) return;
  const heads = HEADS_BY_END.get(name[name.length - 1] as string);
  const head = heads?.find((candidate) => name.length >= candidate.length + 2 && name.endsWith(candidate));
  if (head) take(`${name.slice(0, -head.length)} ${head}`);
}

/** 서울대, 서울대학교; never a stem of one syllable. */
function takeUniversityForms(name: string, take: Take): void {
  const stem = name.endsWith("대학교") ? name.slice(0, -3) : name.endsWith("대") ? name.slice(0, -1) : "";
  if (stem.length < 2 || stem.endsWith(" ")) return;
  take(`${stem}대`);
  take(`${stem}대학교`);
  take(`${stem}대학`);
  take(`${stem} 대학교`);
  take(`${stem} 대학`);
}

const SHORT_BEFORE: readonly (readonly [string, readonly string[]])[] = [
  ["미국 ", ["미 ", "美 "]],
  ["일본 ", ["일 ", "日 "]],
  ["중국 ", ["중 ", "中 "]],
  ["영국 ", ["英 "]],
  ["러시아 ", ["러 ", "露 "]],
  ["독일 ", ["獨 "]],
  ["프랑스 ", ["佛 "]],
  ["북한 ", ["北 "]],
];

/** 미국 국방부 is 미 국방부 or 美 국방부 in headlines and in most articles after the first mention. */
function takeShortCountryForms(name: string, take: Take): void {
  const found = name.includes(" ") && SHORT_BEFORE.find(([country]) => name.startsWith(country));
  if (found) for (const short of found[1]) take(short + name.slice(found[0].length));
}

/** Country code → name and the words that stand before a body's name ("Polish", "Poland's"). */
const COUNTRY_OF = new Map(
  COUNTRY_WORDS.map(([code, words]) => [code, words.filter((word) => word.charCodeAt(0) < FIRST_NON_LATIN)]),
);

/** "Polish Finance Ministry" → Poland's Finance Ministry, Polish Ministry of Finance, Poland's Ministry of Finance. */
function takeMinistryForms(name: string, country: string, take: Take): void {
  const words = COUNTRY_OF.get(country) ?? [];
  const [land = ""] = words;
  const before = words.find((word) => name.startsWith(word) && name[word.length] === " ");
  if (before === undefined || land === "") return;
  const body = name.slice(before.length + 1);
  const field = /^(?:Ministry of (\w+(?: Affairs)?)|(\w+) Ministry)$/.exec(body);
  const short = (field?.[1] ?? field?.[2])?.replace(/^Foreign Affairs$/, "Foreign");
  const long = short === "Foreign" ? "Foreign Affairs" : short;
  for (const form of short === undefined ? [body] : [`${short} Ministry`, `Ministry of ${long}`]) {
    take(`${before} ${form}`);
    take(`${land}'s ${form}`);
  }
}

/** What decides which forms follow from a name. */
export interface NameKind {
  readonly isPerson: boolean;
  readonly type: string;
  readonly country: string;
}

const isHangulAt = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  return code >= 0xac00 && code <= 0xd7a3;
};

/**
 * The forms that follow from a stored one by rule, the form itself perhaps among them. They are not written into the
 * tables, and never displace a form that some entry stores.
 */
export function takeDerivedForms(text: string, { isPerson, type, country }: NameKind, take: Take): void {
  if (!isHangulAt(text, text.length - 1) && text.charCodeAt(0) < FIRST_NON_LATIN) {
    if (isPerson) takePersonalForms(text, country, take);
    else if (text.startsWith("US ")) take(`U.S. ${text.slice(3)}`);
    else if (text.startsWith("The ")) take(text.slice(4));
    else if (type === "government") takeMinistryForms(text, country, take);
    return;
  }
  takeSpacings(text, isPerson, take);
  if (isPerson) return;
  takeShortCountryForms(text, take);
  if (type === "university") takeUniversityForms(text, take);
}
