/** Which chunks of capitals are people, bodies and places, and where in them the name itself stands. */

import type { EntityHit } from "../../../engine/language.ts";
import type { Chunk } from "./joins.ts";
import {
  DEMONYM,
  EAST_ASIAN_SURNAME,
  endsLikeSurname,
  endsPlace,
  endsThing,
  GIVEN,
  isTwoWordPlace,
  NOUN,
  ORGANISATION_HEAD,
  PARTICLE,
  PERSON,
  PLACE,
  PLURAL,
  PORTFOLIO,
  SUFFIX,
  SURNAME,
} from "./lexicon.ts";
import type { Name, NameKind } from "./name.ts";
import {
  allCapitals,
  isCamel,
  isEastAsian,
  LETTER_NAMES,
  looksPersonal,
  NAMELIKE_HEADS,
  namesBody,
  PARTISAN,
  placeLength,
} from "./spelling.ts";
import {
  allTitles,
  complementBefore,
  givenInside,
  lastTitle,
  splitAtTitle,
  TITLE,
  trailingOffice,
  trailingRole,
} from "./titles.ts";
import { at, CAPITAL, CAPITALS, INITIAL, MARK, type Tokens } from "./tokens.ts";

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
  if (chunk.to - chunk.from === 1 && /^[dri]-\p{L}/u.test(tokens.word[chunk.from] as string))
    return as(name, "none", true);
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
    const given = givenInside(tokens, chunk);
    name.roleFrom = name.chunk.from = after;
    name.roleTo = name.from = given;
    return as(name, "person", true);
  }
  byShape(tokens, name);
  name.hit = hitOn(tokens, hits, name, name.kind === "person" ? "person" : "institution");
  return name;
}

export function as(name: Name, kind: NameKind, sure: boolean): Name {
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
  if (
    endsPlace(lastWord) &&
    tokens.word[from] !== "downing" &&
    length > 1 &&
    !(given && last & (SURNAME | EAST_ASIAN_SURNAME))
  ) {
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
