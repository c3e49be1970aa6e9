/** The kind of names that their own words leave open. */
import {
  BODY,
  DEMONYM,
  DETERMINER,
  DOCUMENT,
  EAST_ASIAN_SURNAME,
  endsLikeSurname,
  FUNCTION,
  GIVEN,
  ORGANISATION_HEAD,
  PERSON,
  PLACE,
  PORTFOLIO,
  ROLE_MODIFIER,
  SURNAME,
} from "./lexicon.ts";
import type { Name } from "./name.ts";
import { isEastAsian, placeLength } from "./spelling.ts";
import { at, CAPITAL, CAPITALS, FIRST, INITIAL, type Tokens } from "./tokens.ts";
import { ADJECTIVE, GENERIC, isSpeaker } from "./votes.ts";

const PERSON_FROM = 1;

const BODY_FROM = 1;

/** The plain forms of a name's words, with spaces between. */
export const wordingOf = (tokens: Tokens, { from, to }: Name): string =>
  to - from === 1 ? (tokens.word[from] as string) : tokens.word.slice(from, to).join(" ");

/** Whether all words of `name` stand in `other`, in that order. */
export function isPartOf(tokens: Tokens, name: Name, other: Name): boolean {
  let k = name.from;
  for (let i = other.from; i < other.to && k < name.to; i++) if (tokens.word[i] === tokens.word[k]) k++;
  return k === name.to;
}

/** "Crooked Hillary Clinton", "Rival Ann Lee": ordinary words before a known or likely full name. */
export function dropEpithet(
  tokens: Tokens,
  name: Name,
  people: ReadonlyMap<string, Name[]>,
  small: ReadonlySet<string>,
): void {
  if (name.kind === "organization" && name.sure) return;
  if (name.to - name.from < 3 || name.roleTo > name.roleFrom || at(tokens.bits, name.from) & GIVEN) return;
  for (let i = name.from + 1; i < name.to - 1; i++) {
    if (!(at(tokens.bits, i) & GIVEN)) continue;
    const rest: Name = { ...name, from: i };
    const known = (people.get(tokens.word[i] as string) ?? []).some(
      (other) => other !== name && other.from + (name.to - i) <= other.to && isPartOf(tokens, rest, other),
    );
    if (!known && !small.has(tokens.word[i - 1] as string)) return;
    name.kind = "person";
    name.from = i;
    return;
  }
}

export function decideLong(
  tokens: Tokens,
  name: Name,
  lone: ReadonlyMap<string, { person: number; body: number; solo: number }>,
  small: ReadonlySet<string>,
  people: ReadonlyMap<string, Name[]>,
): void {
  const last = tokens.word[name.to - 1] as string;
  if ((people.get(last) ?? []).some((other) => isPartOf(tokens, name, other))) {
    name.kind = "person";
    return;
  }
  const votes = lone.get(last);
  const own = lone.get(wordingOf(tokens, name));
  let score = own ? own.person - own.body : 0;
  let ordinary = 0;
  let length = 0;
  for (let i = name.from; i < name.to; i++) {
    if (!(at(tokens.shape, i) & CAPITAL)) continue;
    length++;
    if (
      small.has(tokens.word[i] as string) ||
      at(tokens.bits, i) & (BODY | ORGANISATION_HEAD | PLACE | DEMONYM | PORTFOLIO | ROLE_MODIFIER | DOCUMENT)
    )
      ordinary++;
  }
  // "Green Bay Packers": family names hardly ever end like a plural of a word.
  if (/[^s]ers$|[^aeius]ins$/.test(last) && !(at(tokens.bits, name.to - 1) & SURNAME)) score -= 2;
  if (ordinary === length) score -= 1;
  else if (ordinary > 0) score -= 0.5;
  if (votes && votes.solo > 0) score += Math.sign(votes.person - votes.body) * 0.5 + (votes.body > 0 ? 0 : 1);
  if (length > 4) score -= 1;
  if (score >= PERSON_FROM || (score > 0 && ordinary === 0)) name.kind = "person";
  else if (score <= -BODY_FROM) name.kind = "organization";
  else if (ordinary === 0 && length >= 2 && length <= 3 && score >= 0) name.kind = "person";
  else name.kind = "organization";
}

export function decideLone(
  tokens: Tokens,
  name: Name,
  people: ReadonlyMap<string, Name[]>,
  bodies: ReadonlyMap<string, Name>,
  aliases: ReadonlyMap<string, Name>,
  lone: ReadonlyMap<string, { person: number; body: number; solo: number }>,
  small: ReadonlySet<string>,
): void {
  const i = name.to - 1;
  const word = tokens.word[i] as string;
  const bits = at(tokens.bits, i);
  const shape = at(tokens.shape, i);
  const full = people.get(word);
  const votes = lone.get(word) ?? { person: 0, body: 0, solo: 0 };
  if (bits & PERSON && !(bits & (GIVEN | SURNAME)) && !full) {
    name.kind = "none";
    return;
  }
  if (full && !(name.hit && name.kind === "organization" && votes.body > votes.person)) {
    const isFamily = full.some((f) => isFamilyName(tokens, f, i));
    if (isFamily || !(bits & (PLACE | DEMONYM))) {
      name.kind = "person";
      name.hit = null;
      return;
    }
  }
  if (name.hit || name.kind === "place" || name.kind === "none") return;
  if (name.kind === "organization" && name.sure) return;
  if (bits & (PLACE | DEMONYM) && votes.person < 2) {
    name.kind = "place";
    return;
  }
  if (aliases.has(word)) {
    name.kind = "organization";
    return;
  }
  if (votes.person > votes.body && votes.person >= 1) {
    name.kind = "person";
    return;
  }
  if (bodies.has(word) && (bodies.get(word) as Name).to - (bodies.get(word) as Name).from > 1) {
    name.kind = "organization";
    return;
  }
  if (GENERIC.test(word)) {
    name.kind = "none";
    return;
  }
  if (shape & CAPITALS) {
    name.kind = "organization";
    return;
  }
  const before = tokens.word[name.chunk.from - 1] ?? "";
  // "of Ashton, Md."
  if (before === "," && tokens.text[(tokens.end[i] as number) - 1] === "." && !(shape & INITIAL)) {
    name.kind = "place";
    return;
  }
  const inState = tokens.word[name.to] === "," && placeLength(tokens, name.to + 1) > 0;
  if ((before === "in" || inState) && votes.person < 2 && !full) {
    name.kind = "place";
    return;
  }
  if (bits & FUNCTION || bits & DETERMINER) return;
  if (bits & SURNAME || (bits & EAST_ASIAN_SURNAME && !(bits & GIVEN) && !small.has(word))) {
    name.kind = votes.body >= 1 && votes.body > votes.person ? "organization" : "person";
    return;
  }
  const adjective = name.chunk.weak && votes.solo < 2 && (ADJECTIVE.test(word) || small.has(word));
  if (votes.body > votes.person && !adjective) name.kind = "organization";
  else if (bits & GIVEN && !name.chunk.weak) name.kind = "person";
  else if (name.chunk.weak && ADJECTIVE.test(word) && votes.solo < 2) name.kind = "unknown";
  else if (isSpeaker(tokens, name) && !small.has(word))
    name.kind = endsLikeSurname(word) ? "person" : "organization";
  else if (name.chunk.weak && (votes.solo < 2 || small.has(word))) name.kind = "unknown";
  else if (small.has(word) && shape & FIRST) name.kind = "unknown";
  else name.kind = "organization";
}

/** Whether the word of token `i` is the family name of the person. */
function isFamilyName(tokens: Tokens, name: Name, i: number): boolean {
  return tokens.word[familyToken(tokens, name)] === tokens.word[i];
}

/** The token of the family name: the first in Korean, Chinese and Vietnamese order, else the last. */
export function familyToken(tokens: Tokens, { from, to }: Name): number {
  if (to - from < 2) return from;
  const east = isEastAsian(tokens, from, to) && at(tokens.bits, from) & EAST_ASIAN_SURNAME;
  const western = at(tokens.bits, from) & GIVEN && !(tokens.word[to - 1] as string).includes("-");
  if (east && !western) return from;
  let last = to - 1;
  while (last > from && /^(?:jr|sr|ii|iii|iv)$/.test(tokens.word[last] as string)) last--;
  return tokens.word[last] === "," ? last - 1 : last;
}
