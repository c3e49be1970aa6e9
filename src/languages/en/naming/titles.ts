/** Titles and roles within a chunk: where they end and the name begins. */
import { NEVER_TITLES } from "./data/roles.ts";
import type { Chunk } from "./joins.ts";
import {
  BODY,
  DEMONYM,
  EAST_ASIAN_SURNAME,
  FUNCTION,
  GIVEN,
  HONORIFIC,
  ORGANISATION_HEAD,
  PERSON,
  PLACE,
  PLURAL,
  PORTFOLIO,
  ROLE,
  ROLE_MODIFIER,
  SHORT_TITLE,
  SUFFIX,
  SURNAME,
} from "./lexicon.ts";
import type { Name } from "./name.ts";
import { isEastAsian, isGivenPair, looksPersonal, NAMELIKE_HEADS, placeLength } from "./spelling.ts";
import { at, CAPITAL, FIRST, type Tokens } from "./tokens.ts";

const neverTitles = new Set(NEVER_TITLES.split(" "));

export const TITLE = ROLE | HONORIFIC | SHORT_TITLE;

const BEFORE_TITLE = ROLE | ROLE_MODIFIER | PORTFOLIO | HONORIFIC | SHORT_TITLE;

/** Before a body in a title: "Interim DNC Chairwoman". */
const UNSETTLED =
  /^(?:interim|acting|former|new|then|senior|current|outgoing|incoming|late|longtime|top|retired)$/;

const RANK =
  /^(?:general|gen|lieutenant|lt|colonel|col|major|maj|admiral|adm|marshal|brigadier|brig|captain|capt|dr|prof|sir|mr|mrs|ms|tan|sri|seri|datuk|dato)$/;

/** "Fulton County Sheriff": a county has offices, but is no employer. */
const TERRITORIAL = /^(?:county|city|province|prefecture|township|parish|borough)$/;

/** The last title within the chunk with a name behind it, or -1. */
export function lastTitle(tokens: Tokens, { from, to }: Chunk): number {
  // "Son Heung-min" is nobody's son.
  if (to - from === 2 && at(tokens.bits, from) & EAST_ASIAN_SURNAME && isGivenPair(tokens, from + 1))
    return -1;
  for (let r = to - 2; r >= from; r--) {
    const bits = at(tokens.bits, r);
    // "Neighbor Ann Lund" at the begin of a sentence
    const neighbour =
      r === from && at(tokens.shape, r) & FIRST && bits & PERSON && !(bits & (GIVEN | SURNAME));
    // "Professors Foner and Alba"
    const several = r === from && bits & TITLE && (r + 2 === to || looksPersonal(tokens, r + 1, to));
    const plural = bits & PLURAL && !several;
    if ((!(bits & TITLE) && !neighbour) || plural) continue;
    if (neverTitles.has(tokens.word[r] as string) && !(at(tokens.bits, r + 1) & GIVEN && r + 2 < to))
      continue;
    const last = at(tokens.bits, to - 1);
    const restGiven = at(tokens.bits, r + 1) & GIVEN;
    if (
      last & ORGANISATION_HEAD &&
      !(restGiven && to - r > 2) &&
      !NAMELIKE_HEADS.has(tokens.word[to - 1] as string)
    )
      return -1;
    if (at(tokens.bits, r + 1) & SUFFIX && r + 2 === to) continue;
    if (tokens.word[r + 1] === "of" || at(tokens.bits, r + 1) & FUNCTION) continue;
    const office =
      /^(?:president|chairman|chair|speaker|secretary|minister|prime|mayor|ambassador|governor|commissioner|justice|judge)$/;
    const addressed = bits & HONORIFIC && r + 2 === to && !office.test(tokens.word[r + 1] as string);
    if (!addressed && allTitles(tokens, r + 1, to)) continue;
    const address = bits & (HONORIFIC | SHORT_TITLE);
    // "Dean Baker" is a name, "Judge Lewis Kaplan" and "King Charles" are not.
    const namelike =
      (bits & GIVEN && r === from && r + 2 === to) ||
      (bits & (GIVEN | SURNAME) && r > from && at(tokens.bits, r - 1) & GIVEN);
    if (!address && namelike) continue;
    if (
      !(bits & HONORIFIC) &&
      at(tokens.bits, r + 1) & (PLACE | DEMONYM) &&
      !(at(tokens.bits, r + 1) & (GIVEN | SURNAME)) &&
      r + 2 === to
    )
      continue;
    return r;
  }
  return -1;
}

/** "FBI | Director", "U.S. | Attorney": where an office begins that ends the chunk; its end if there is none. */
export function trailingOffice(tokens: Tokens, { from, to, alias }: Chunk): number {
  if (alias || !(at(tokens.bits, to - 1) & TITLE) || at(tokens.bits, to - 1) & (PLURAL | GIVEN | SURNAME))
    return to;
  if (neverTitles.has(tokens.word[to - 1] as string)) return to;
  // "Gloria Tan": a form of address in Malay, a family name in Chinese.
  if (tokens.word[to - 1] === "tan") return to;
  let i = to;
  while (
    i > from &&
    at(tokens.bits, i - 1) & BEFORE_TITLE &&
    !(at(tokens.bits, i - 1) & (GIVEN | SURNAME | PLURAL))
  )
    i--;
  // "Korea Chair", "U.S. Attorney" stay whole.
  let places = from;
  while (places < i && placeLength(tokens, places) > 0 && !(at(tokens.bits, places) & DEMONYM))
    places += placeLength(tokens, places);
  return i > from && places < i ? i : to;
}

/** "Korea Chair": a place and an office. */
export function trailingRole(tokens: Tokens, from: number, to: number): boolean {
  const places = placeLength(tokens, from);
  return (
    places > 0 &&
    (at(tokens.bits, to - 1) & TITLE) !== 0 &&
    from + places < to &&
    !(at(tokens.bits, from) & GIVEN) &&
    allTitles(tokens, from + places, to)
  );
}

/** "Attorney General" alone names an office and nobody. */
export function allTitles(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const bits = at(tokens.bits, i);
    if (!(bits & BEFORE_TITLE) || bits & (GIVEN | SURNAME | EAST_ASIAN_SURNAME)) return false;
  }
  return true;
}

/** "Samsung Electronics | Vice Chairman | Jay Y. Lee", "Foreign Ministry | Spokesperson | Mao Ning". */
export function splitAtTitle(tokens: Tokens, name: Name, title: number): void {
  const { from } = name.chunk;
  let role = title;
  while (role > from) {
    const bits = at(tokens.bits, role - 1);
    if ((bits & PLURAL && !(bits & PORTFOLIO)) || (bits & (PLACE | DEMONYM) && !(bits & PORTFOLIO))) {
      const chief = at(tokens.bits, role - 2) & ROLE_MODIFIER && role - 2 >= from;
      if (!chief || (bits & PLURAL && !(bits & PORTFOLIO))) break;
    } else if (!(bits & BEFORE_TITLE) || (bits & ORGANISATION_HEAD && !(bits & PORTFOLIO))) break;
    if (
      TERRITORIAL.test(tokens.word[role - 1] as string) &&
      role - 2 >= from &&
      !(at(tokens.bits, role - 2) & BEFORE_TITLE)
    )
      break;
    role--;
  }
  // "House Financial Services Committee Chairman": a field word is part of a body that ends before the role.
  name.kind = "person";
  name.sure = true;
  name.from = title + 1;
  name.roleFrom = role;
  name.roleTo = title + 1;
  name.bodyTo = role;
  // "Chief of Army Staff | General | Asim Munir": the office goes before the rank.
  const office = from - 2;
  const ranked = RANK.test(tokens.word[title] as string) && role > from - 1 && title > from;
  if (
    ranked &&
    tokens.word[from - 1] === "of" &&
    at(tokens.bits, office) & ROLE &&
    at(tokens.shape, office) & CAPITAL
  ) {
    name.roleFrom = name.chunk.from = office;
    name.roleTo = title;
    while (name.roleTo > from && RANK.test(tokens.word[name.roleTo - 1] as string)) name.roleTo--;
    name.bodyFrom = name.bodyTo = office;
    return;
  }
  // "School Superintendent Ann Lund": any school's.
  const common = name.bodyTo - name.bodyFrom === 1 && at(tokens.bits, name.bodyFrom) & BODY;
  if (
    common &&
    !/^(?:congress|senate|house|parliament|kremlin|pentagon)$/.test(tokens.word[name.bodyFrom] as string)
  ) {
    name.roleFrom = name.bodyFrom;
    name.bodyTo = name.bodyFrom;
  }
  while (name.bodyFrom < name.bodyTo && UNSETTLED.test(tokens.word[name.bodyFrom] as string)) name.bodyFrom++;
  // "Republican Indiana Gov.": only whose office it is. "US Treasury", "Hong Kong Police": part of the body's name.
  let i = name.bodyFrom;
  while (i < name.bodyTo && placeLength(tokens, i) > 0) i += placeLength(tokens, i);
  if (i >= name.bodyTo || TERRITORIAL.test(tokens.word[name.bodyTo - 1] as string))
    name.bodyFrom = name.bodyTo;
  while (name.roleFrom < name.roleTo && at(tokens.bits, name.roleFrom) & HONORIFIC) name.roleFrom++;
  // "Deputy Minister Datuk Seri", "police chief Gen.": forms of address behind a role are none of it.
  const compound =
    /^(?:attorney|surgeon|solicitor|director|secretary|postmaster|inspector|adjutant|prosecutor)$/;
  while (
    name.roleTo - 1 > name.roleFrom &&
    !compound.test(tokens.word[name.roleTo - 2] as string) &&
    (at(tokens.bits, name.roleTo - 1) & HONORIFIC || RANK.test(tokens.word[name.roleTo - 1] as string))
  )
    name.roleTo--;
}

/** For "Secretary of State Antony Blinken": where the role begins, if the chunk is its complement and a name. */
export function complementBefore(tokens: Tokens, chunk: Chunk): number {
  let i = chunk.from - 1;
  const link = tokens.word[i] as string;
  const charge = link === "in" && tokens.word[chunk.from] === "charge";
  if (!/^(?:of|for|and|the)$/.test(link) && !charge) return -1;
  if (givenInside(tokens, chunk) < 0) return -1;
  // "Secretary of State for Japan, Korea and | Mongolia Kevin Kim": back over the complement to the office.
  const first = Math.max(at(tokens.sentenceStart, at(tokens.sentence, chunk.from)), chunk.from - 14);
  let of = false;
  while (i >= first) {
    const bits = at(tokens.bits, i);
    const capital = (at(tokens.shape, i) & CAPITAL) !== 0;
    if (capital && bits & ROLE && of) break;
    if (/^(?:of|for)$/.test(tokens.word[i] as string) || charge) of = true;
    else if (
      !(capital && bits & (PORTFOLIO | PLACE | DEMONYM)) &&
      !/^(?:and|the|,)$/.test(tokens.word[i] as string)
    )
      return -1;
    i--;
  }
  if (i < first) return -1;
  while (i > 0 && at(tokens.bits, i - 1) & (ROLE_MODIFIER | PORTFOLIO) && at(tokens.shape, i - 1) & CAPITAL)
    i--;
  return i;
}

export function givenInside(tokens: Tokens, { from, to }: Chunk): number {
  for (let i = from + 1; i < to - 1; i++)
    if (at(tokens.bits, i) & GIVEN || isEastAsian(tokens, i, to)) return i;
  // "Foreign Affairs | Jaewon Noh": no list knows the name, but the field before it ends.
  let fields = from;
  while (fields < to && at(tokens.bits, fields) & PORTFOLIO) fields++;
  const rest = to - fields;
  if (fields === from || rest < 2 || rest > 3) return -1;
  for (let i = fields; i < to; i++)
    if (
      !(at(tokens.shape, i) & CAPITAL) ||
      at(tokens.bits, i) & (ORGANISATION_HEAD | PORTFOLIO | PLACE | TITLE)
    )
      return -1;
  return fields;
}
