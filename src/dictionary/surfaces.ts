/** The forms by which an entry is found in text: as stored, and those that follow by rule. */
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
  const proofs = new Map<string, Proof>();
  if (en !== "") proofs.set(en, "");
  if (ko !== "") proofs.set(ko, "");
  for (const { text, proof } of aliases) {
    const before = proofs.get(text);
    if (before === undefined || proof.length > before.length) proofs.set(text, proof);
  }
  return [...proofs].map(([text, proof]) => ({ text, proof }));
}

export const institutionSurfaces = (entry: InstitutionEntry): Surface[] =>
  nameSurfaces(entry.en, entry.ko, entry.aliases);

export const personSurfaces = (entry: PersonEntry): Surface[] =>
  nameSurfaces(entry.en, entry.ko, entry.variants);

const HANGUL = /[\uAC00-\uD7A3]/;
const LATIN_NAME = /^[A-Z][\p{L}'.-]*(?: [A-Z][\p{L}'.-]*){1,2}$/u;

/**
 * Spellings of a Korean (or Chinese, Taiwanese, Vietnamese …) name that differ only in hyphen, space and order:
 * "Lee Jae-myung" → Lee Jae Myung, Lee Jaemyung, Jae-myung Lee, Jae Myung Lee, Jaemyung Lee. Only for names
 * of family name and two syllables, hyphenated or spaced, as stored; others give none.
 */
export function personalNameVariants(name: string): string[] {
  if (!LATIN_NAME.test(name)) return [];
  const [family = "", ...given] = name.split(" ");
  const parts = given.length === 2 ? given : (given[0] ?? "").split("-");
  if (family.includes("-") || family.includes(".") || parts.length !== 2) return [];
  const [first = "", second = ""] = parts;
  if (first === "" || second === "" || first.includes(".") || second.includes(".")) return [];
  const low = second.toLowerCase();
  const capital = low[0]?.toUpperCase() + low.slice(1);
  const forms = [`${first}-${low}`, `${first}-${capital}`, `${first} ${capital}`, `${first}${low}`];
  const all = forms.flatMap((form) => [`${family} ${form}`, `${form} ${family}`]);
  return all.filter((form) => form !== name);
}

/** Korean names are also written without their spaces: 헤리티지 재단, 헤리티지재단. */
export function spaceVariants(name: string): string[] {
  return name.includes(" ") && HANGUL.test(name) ? [name.replaceAll(" ", "")] : [];
}

const SPACED_HEADS =
  "연구소 연구원 재단 대학교 대학 그룹 은행 증권 협회 위원회 센터 통신 방송 자산운용 캐피털 파트너스 의회 총리실 " +
  "외무부 국방부 재무부 중앙은행 상무부";
const HEAD_LIST = SPACED_HEADS.split(" ").sort((a, b) => b.length - a.length);

/** A head noun stands with or without a space after a name of two syllables or more: 헤리티지재단, 헤리티지 재단. */
export function headVariants(name: string): string[] {
  if (name.includes(" ")) return [];
  const head = HEAD_LIST.find((candidate) => name.length >= candidate.length + 2 && name.endsWith(candidate));
  return head ? [`${name.slice(0, -head.length)} ${head}`] : [];
}
