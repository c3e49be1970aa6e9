/** Which chunks of capitals are people, bodies and places, and where in them the name itself stands. */
import type { EntityHit } from "../../../engine/language.ts";
import type { Chunk } from "./chunks.ts";
import { NEVER_TITLES } from "./data/roles.ts";
import {
  BODY,
  DEMONYM,
  DOCUMENT,
  EAST_ASIAN_SURNAME,
  endsLikeSurname,
  endsPlace,
  endsThing,
  FUNCTION,
  GIVEN,
  HONORIFIC,
  isTwoWordPlace,
  NOUN,
  ORGANISATION_HEAD,
  PARTICLE,
  PERSON,
  PLACE,
  PLURAL,
  PORTFOLIO,
  ROLE,
  ROLE_MODIFIER,
  SHORT_TITLE,
  SUFFIX,
  SURNAME,
  WITH_COMPLEMENT,
} from "./lexicon.ts";
import { CAPITAL, CAPITALS, FIRST, INITIAL, MARK, type Tokens } from "./tokens.ts";

/** `none`: names something that neither speaks nor employs (an office, a law). */
export type NameKind = "person" | "organization" | "place" | "unknown" | "none";

/** A chunk understood. Ranges are tokens, `[from, to)`. */
export interface Name {
  readonly chunk: Chunk;
  kind: NameKind;
  /** The name itself: of people without titles, of bodies without what stands before. */
  from: number;
  to: number;
  /** A title or role within the chunk before a person's name; empty range if none. */
  roleFrom: number;
  roleTo: number;
  /** A body named before the role within the chunk; empty range if none. */
  bodyFrom: number;
  bodyTo: number;
  /** Told by its own words, so that others may be measured by it. */
  sure: boolean;
  hit: EntityHit | null;
}

const at = (list: readonly number[], i: number): number => list[i] ?? 0;
const neverTitles = new Set(NEVER_TITLES.split(" "));
const TITLE = ROLE | HONORIFIC | SHORT_TITLE;
const BEFORE_TITLE = ROLE | ROLE_MODIFIER | PORTFOLIO | HONORIFIC | SHORT_TITLE;

/** First names written as letters: "JD Vance"; other two-letter capitals are firms ("LG Electronics"). */
const LETTER_NAMES = new Set("jd aj rj tj pj jj dj jb jk vk mk rk kj mj oj ej bj cj".split(" "));
/** Ends of bodies' names that are family names too: "Anna House". */
const NAMELIKE_HEADS = new Set(
  "house church court steel law post press banks force young bell hall".split(" "),
);
/** Before a body in a title: "Interim DNC Chairwoman". */
const UNSETTLED =
  /^(?:interim|acting|former|new|then|senior|current|outgoing|incoming|late|longtime|top|retired)$/;
const PARTISAN =
  /^(?:republican|democrat|conservative|liberal|labour|tory|independent|socialist|nationalist)$/;
const RANK =
  /^(?:general|gen|lieutenant|lt|colonel|col|major|maj|admiral|adm|marshal|brigadier|brig|captain|capt|dr|prof|sir|mr|mrs|ms|tan|sri|seri|datuk|dato)$/;
/** "Fulton County Sheriff": a county has offices, but is no employer. */
const TERRITORIAL = /^(?:county|city|province|prefecture|township|parish|borough)$/;
const SYLLABLES = /^(?:[bcdfghjklmnpqrstwxyz]{0,2}[aeiouüwy]{1,3}(?:ng|[nklmprbt])?){1,3}$/;

export function understand(tokens: Tokens, chunk: Chunk, hits: readonly EntityHit[]): Name {
  const name: Name = {
    chunk,
    kind: "unknown",
    from: chunk.from,
    to: chunk.to,
    roleFrom: chunk.from,
    roleTo: chunk.from,
    bodyFrom: chunk.from,
    bodyTo: chunk.from,
    sure: false,
    hit: null,
  };
  const start = at(tokens.start, chunk.from);
  const end = at(tokens.end, chunk.to - 1);
  const whole = hits.find((h) => h.span[0] <= start && h.span[1] >= end);
  if (whole) {
    name.kind = whole.entity.kind === "person" ? "person" : "organization";
    // "Hong Kong | police": the listed name goes on in small letters.
    const until = tokens.at(whole.span[1] - 1) + 1;
    if (whole.span[1] > end && until - chunk.to <= 4) name.to = chunk.to = until;
    name.sure = true;
    name.hit = whole;
    return name;
  }
  if (chunk.defined) return as(name, "organization", true);
  const office = trailingOffice(tokens, chunk);
  if (office > chunk.from) name.to = chunk.to = office;
  // "the Gallup Poll"
  if (/^(?:poll|survey|study)s?$/.test(tokens.word[chunk.to - 1] as string) && chunk.to - chunk.from > 1)
    name.to = chunk.to = chunk.to - 1;

  const title = lastTitle(tokens, chunk);
  if (title >= 0) {
    splitAtTitle(tokens, name, title);
    name.hit = hitOn(tokens, hits, name, "person");
    return name;
  }
  // "IMF Kristalina Georgieva", "Goldman Sachs’ Jan Hatzius" without the mark: a listed body, then a person.
  const front = hits.find((h) => h.entity.kind === "institution" && h.span[0] === start && h.span[1] < end);
  if (front) {
    const rest = tokens.at(front.span[1]);
    if (rest < chunk.to && looksPersonal(tokens, rest, chunk.to)) {
      name.bodyTo = rest;
      name.from = rest;
      return as(name, "person", true);
    }
  }
  const after = complementBefore(tokens, chunk);
  if (after >= 0) {
    name.roleFrom = name.chunk.from = after;
    name.roleTo = name.from = givenInside(tokens, chunk);
    return as(name, "person", true);
  }
  byShape(tokens, name);
  name.hit = hitOn(tokens, hits, name, name.kind === "person" ? "person" : "institution");
  return name;
}

function as(name: Name, kind: NameKind, sure: boolean): Name {
  name.kind = kind;
  name.sure = sure;
  return name;
}

function hitOn(
  tokens: Tokens,
  hits: readonly EntityHit[],
  name: Name,
  kind: "person" | "institution",
): EntityHit | null {
  const start = at(tokens.start, name.from);
  const end = at(tokens.end, name.to - 1);
  const same = (h: EntityHit): boolean => h.entity.kind === kind && h.span[0] <= start && h.span[1] >= end;
  return hits.find(same) ?? null;
}

/** The last title within the chunk with a name behind it, or -1. */
function lastTitle(tokens: Tokens, { from, to }: Chunk): number {
  for (let r = to - 2; r >= from; r--) {
    const bits = at(tokens.bits, r);
    // "Neighbor Ann Lund" at the begin of a sentence
    const neighbour =
      r === from && at(tokens.shape, r) & FIRST && bits & PERSON && !(bits & (GIVEN | SURNAME));
    // "Professors Foner and Alba"
    const plural = bits & PLURAL && !(r === from && bits & TITLE && r + 2 === to);
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
function trailingOffice(tokens: Tokens, { from, to, alias }: Chunk): number {
  if (alias || !(at(tokens.bits, to - 1) & TITLE) || at(tokens.bits, to - 1) & (PLURAL | GIVEN | SURNAME))
    return to;
  if (neverTitles.has(tokens.word[to - 1] as string)) return to;
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
function trailingRole(tokens: Tokens, from: number, to: number): boolean {
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
function allTitles(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const bits = at(tokens.bits, i);
    if (!(bits & BEFORE_TITLE) || bits & (GIVEN | SURNAME | EAST_ASIAN_SURNAME)) return false;
  }
  return true;
}

/** A capital within the word, which family names have only behind "Mc" and the like: SoftBank, WeWork. */
function isCamel(tokens: Tokens, i: number): boolean {
  const raw = tokens.text.slice(tokens.start[i], tokens.end[i]);
  return (
    /\p{Ll}\p{Lu}/u.test(raw) &&
    !/^(?:Ma?c|La|Le|De|Di|Du|Da|Del|Van|Von|O|D|Fitz|El|Al|St)['’]?\p{Lu}/u.test(raw)
  );
}

/** "Samsung Electronics | Vice Chairman | Jay Y. Lee", "Foreign Ministry | Spokesperson | Mao Ning". */
function splitAtTitle(tokens: Tokens, name: Name, title: number): void {
  const { from } = name.chunk;
  let role = title;
  while (role > from) {
    const bits = at(tokens.bits, role - 1);
    if (bits & PLURAL || (bits & (PLACE | DEMONYM) && !(bits & PORTFOLIO))) {
      const chief = at(tokens.bits, role - 2) & ROLE_MODIFIER && role - 2 >= from;
      if (!chief || bits & PLURAL) break;
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
  // "Chief of Army Staff | General | Asim Munir": the office goes before the rank.
  const office = from - 2;
  const ranked = RANK.test(tokens.word[title] as string) && name.bodyTo > name.bodyFrom;
  if (
    ranked &&
    tokens.word[from - 1] === "of" &&
    at(tokens.bits, office) & ROLE &&
    at(tokens.shape, office) & CAPITAL
  ) {
    name.roleFrom = name.chunk.from = office;
    name.roleTo = name.bodyTo;
    name.bodyFrom = name.bodyTo = office;
  }
}

export const placeLength = (tokens: Tokens, i: number): number => {
  if (isTwoWordPlace(tokens.word[i] as string, tokens.word[i + 1] ?? "")) return 2;
  const north =
    /^(?:north|south|east|west|northern|southern|eastern|western|central|new|inner|outer|greater|upper|lower)$/.test(
      tokens.word[i] as string,
    );
  if (north && at(tokens.bits, i + 1) & (PLACE | DEMONYM)) return 2;
  const capitalNext =
    at(tokens.shape, i + 1) & CAPITAL && !(at(tokens.bits, i + 1) & (GIVEN | ORGANISATION_HEAD | NOUN));
  if (/^(?:north|south|east|west|upper|lower)$/.test(tokens.word[i] as string) && capitalNext) return 2;
  return at(tokens.bits, i) & (PLACE | DEMONYM) ? 1 : 0;
};
/** Whether tokens `from` to `to` look like a person's name and like nothing else. */
function looksPersonal(tokens: Tokens, from: number, to: number): boolean {
  const length = to - from;
  if (length < 1 || length > 5) return false;
  return (at(tokens.bits, from) & GIVEN) !== 0 || isEastAsian(tokens, from, to);
}

/** For "Secretary of State Antony Blinken": where the role begins, if the chunk is its complement and a name. */
function complementBefore(tokens: Tokens, chunk: Chunk): number {
  let i = chunk.from - 1;
  if (tokens.word[i] === "the") i--;
  const charge = tokens.word[i] === "in" && tokens.word[chunk.from] === "charge";
  if (tokens.word[i] !== "of" && tokens.word[i] !== "for" && !charge) return -1;
  i--;
  if (i < 0 || !(at(tokens.bits, i) & ROLE) || !(at(tokens.shape, i) & CAPITAL)) return -1;
  if (givenInside(tokens, chunk) < 0) return -1;
  while (i > 0 && at(tokens.bits, i - 1) & (ROLE_MODIFIER | PORTFOLIO) && at(tokens.shape, i - 1) & CAPITAL)
    i--;
  return i;
}

function givenInside(tokens: Tokens, { from, to }: Chunk): number {
  for (let i = from + 1; i < to - 1; i++)
    if (at(tokens.bits, i) & GIVEN || isEastAsian(tokens, i, to)) return i;
  return -1;
}

/** Romanised names with the family name first (Kim Jong-un, Xi Jinping) or last (Jae-myung Lee). */
export function isEastAsian(tokens: Tokens, from: number, to: number): boolean {
  const length = to - from;
  if (length < 2 || length > 4) return false;
  const hyphened = (i: number): boolean => {
    const parts = (tokens.word[i] as string).split("-");
    return parts.length === 2 && parts.every((p) => SYLLABLES.test(p));
  };
  const plain = (i: number): boolean =>
    !(at(tokens.bits, i) & (NOUN | ORGANISATION_HEAD | PLACE | DEMONYM | BODY | DOCUMENT)) &&
    !(at(tokens.shape, i) & CAPITALS) &&
    (SYLLABLES.test(tokens.word[i] as string) || hyphened(i));
  if (length <= 3 && hyphened(to - 1) && plain(from)) return true;
  if (length === 2 && hyphened(from) && at(tokens.bits, to - 1) & EAST_ASIAN_SURNAME) return true;
  if (!(at(tokens.bits, from) & EAST_ASIAN_SURNAME) || placeLength(tokens, from) === 2) return false;
  for (let i = from + 1; i < to; i++) if (!plain(i)) return false;
  return true;
}

function byShape(tokens: Tokens, name: Name): void {
  const { from, to } = name;
  let length = 0;
  for (let i = from; i < to; i++) if (!(at(tokens.shape, i) & MARK)) length++;
  const first = at(tokens.bits, from);
  const last = at(tokens.bits, to - 1);
  const lastWord = tokens.word[to - 1] as string;
  const given = (first & GIVEN) !== 0;
  let connected = false;
  let capitals = false;
  let initial = false;
  let particle = false;
  let head = false;
  for (let i = from; i < to; i++) {
    const shape = at(tokens.shape, i);
    const bits = at(tokens.bits, i);
    if (shape & CAPITALS && !(bits & SUFFIX) && !(i === from && LETTER_NAMES.has(tokens.word[i] as string)))
      capitals ||= !(shape & INITIAL) && !(bits & (PLACE | GIVEN));
    if (shape & INITIAL && i < to - 1 && !(bits & PLACE) && tokens.word[i] !== "u.n") initial = true;
    if (!(shape & CAPITAL) && !(shape & MARK)) {
      if (bits & PARTICLE) particle = true;
      else connected = true;
    }
    if (bits & ORGANISATION_HEAD && i > from) head = true;
    if (shape & MARK && tokens.word[i] === "&") connected = true;
  }
  if (
    (endsThing(lastWord) && length > 1 && !namesBody(tokens, from, to) && !(given && length === 2)) ||
    (last & TITLE && allTitles(tokens, from, to))
  ) {
    as(name, "none", true);
    return;
  }
  if (isCamel(tokens, to - 1)) {
    as(name, "organization", true);
    return;
  }
  if (trailingRole(tokens, from, to)) {
    as(name, "none", true);
    return;
  }
  if (length === 1) {
    if (last & (PLACE | DEMONYM) && !(last & GIVEN)) as(name, "place", true);
    return;
  }
  const places = placeLength(tokens, from);
  if (places === length) {
    as(name, given && !isTwoWordPlace(tokens.word[from] as string, lastWord) ? "person" : "place", true);
    return;
  }
  if (endsPlace(lastWord) && length > 1 && !(given && last & SURNAME)) {
    as(name, "place", false);
    return;
  }
  if (connected) {
    as(name, "organization", true);
    return;
  }
  const namelike = given && length === 2 && NAMELIKE_HEADS.has(lastWord);
  if (last & ORGANISATION_HEAD && !namelike && !(last & SUFFIX)) {
    // "Bank of America Tower" is rare, "Kim Young" is not: a family name at the end is one after a given name.
    if (!(given && last & SURNAME && length === 2)) {
      as(name, "organization", true);
      return;
    }
  }
  if (capitals && !allCapitals(tokens, from, to)) {
    as(name, "organization", false);
    return;
  }
  if (isEastAsian(tokens, from, to)) {
    as(name, "person", true);
    return;
  }
  // "the Kentucky Republican", "many Hispanic Americans": nouns for people
  if (
    length > 1 &&
    ((last & PERSON && last & DEMONYM) || (PARTISAN.test(lastWord) && places > 0 && from + places === to - 1))
  ) {
    as(name, "none", true);
    return;
  }
  const partisan = PARTISAN.test(tokens.word[from] as string) && length === 3 && !head;
  if (places && length - places >= 2 && (partisan || looksPersonal(tokens, from + places, to))) {
    // "China’s ambassador to Britain Liu Xiaming"
    name.from += places;
    as(name, "person", true);
    return;
  }
  if (places && !given) {
    as(name, head ? "organization" : "unknown", false);
    return;
  }
  if (
    length <= 5 &&
    ((given &&
      (!(last & DEMONYM && !(last & SURNAME)) ||
        (length === 2 && !(last & PLURAL) && !PARTISAN.test(lastWord)))) ||
      particle ||
      (initial && length <= 4) ||
      LETTER_NAMES.has(tokens.word[from] as string))
  ) {
    as(name, "person", !head);
    return;
  }
  if (length <= 3 && !head && (last & SURNAME || endsLikeSurname(lastWord)) && !(first & (NOUN | PORTFOLIO)))
    as(name, "person", false);
  else if (head) as(name, "organization", false);
}

/** "School of Law", "World Cup Committee" */
function namesBody(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++)
    if (at(tokens.bits, i) & WITH_COMPLEMENT && tokens.word[i + 1] === "of") return true;
  return false;
}

function allCapitals(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!(at(tokens.shape, i) & (CAPITALS | INITIAL | MARK)) && at(tokens.shape, i) & CAPITAL) return false;
  return true;
}
