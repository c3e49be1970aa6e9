/** The wording of a role. */
import type { EntityLookup, StatedAffiliation, StatedRole } from "../../../engine/language.ts";
import type { Span } from "../../../engine/types.ts";
import { employer, type Range, TERRITORY } from "./employers.ts";
import {
  ADVERB,
  BODY,
  DEMONYM,
  FORMER,
  HONORIFIC,
  NOUN,
  PERSON,
  PLURAL,
  ROLE,
  ROLE_MODIFIER,
  SHORT_TITLE,
} from "./lexicon.ts";
import { hasRoleBefore, type Phrase } from "./phrase-shape.ts";
import { at, NUMBER, type Tokens } from "./tokens.ts";

const WEAK_PERSON =
  /^(?:man|woman|person|people|boy|girl|guy|someone|somebody|those|one|ones|others|other|many|some|most|few|men|women|child|children|figure|individual|another|half|source|sources|friend|elder|.*-year-old|voice|counterpart|counterparts|colleague)$/;

/** Before a role, but no part of it. */
const UNSAID =
  /^(?:new|then|fellow|longtime|long-time|veteran|outgoing|incoming|late|current|other|senior-most|top|leading|own|very|one|two|three)$/;

/** The role as worded, without bodies, places, articles, "new" and the like; null if there is none. */
export function roleOf(tokens: Tokens, phrase: Phrase): Range | null {
  const { name, former } = phrase;
  let from = phrase.own;
  let to = phrase.head + 1;
  if (name) {
    if (name.kind !== "person" || !hasRoleBefore(tokens, phrase)) return personNounBefore(tokens, phrase);
    to = name.roleTo > name.roleFrom ? name.roleTo : name.chunk.from;
    const office = lowerOffice(tokens, phrase);
    if (office) return { ...office, former };
    if (name.roleTo > name.roleFrom) {
      from = name.roleFrom;
      const own = name.bodyTo > name.bodyFrom || name.roleFrom > name.chunk.from;
      while (!own && from > phrase.own && at(tokens.bits, from - 1) & (ROLE | ROLE_MODIFIER)) from--;
    }
  } else {
    const bits = at(tokens.bits, phrase.head);
    if (bits & DEMONYM && !(bits & ROLE)) return null;
    if (!(bits & (ROLE | PERSON)) || WEAK_PERSON.test(tokens.word[phrase.head] as string)) return null;
    to = extendRole(tokens, phrase, to);
  }
  from = trimLeft(tokens, from, to);
  return from < to ? { from, to, former: former || hasFormer(tokens, phrase.from, to) } : null;
}

/** "police chief | Gen. Ida Borg": the office is in small letters, only the rank in capitals. */
function lowerOffice(tokens: Tokens, { own, name }: Phrase): { from: number; to: number } | null {
  if (!name || name.roleTo === name.roleFrom || name.chunk.from === own) return null;
  for (let i = name.roleFrom; i < name.roleTo; i++)
    if (!(at(tokens.bits, i) & (SHORT_TITLE | HONORIFIC))) return null;
  if (!(at(tokens.bits, name.chunk.from - 1) & ROLE)) return null;
  return { from: trimLeft(tokens, own, name.chunk.from), to: name.chunk.from };
}

function hasFormer(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (at(tokens.bits, i) & FORMER) return true;
  return false;
}

/** "protester Ann Lund", "resident Ann Lund": no post, but what the person is here. */
function personNounBefore(tokens: Tokens, { own, name, former }: Phrase): Range | null {
  if (name?.kind !== "person") return null;
  const last = name.chunk.from - 1;
  if (last < own || !(at(tokens.bits, last) & PERSON) || at(tokens.bits, last) & PLURAL) return null;
  if (WEAK_PERSON.test(tokens.word[last] as string)) return null;
  const from = trimLeft(tokens, own, name.chunk.from);
  return from < name.chunk.from ? { from, to: name.chunk.from, former } : null;
}

function trimLeft(tokens: Tokens, start: number, to: number): number {
  let from = start;
  while (from < to - 1) {
    const bits = at(tokens.bits, from);
    const skip =
      UNSAID.test(tokens.word[from] as string) ||
      (bits & (ADVERB | FORMER) && !(bits & NOUN)) ||
      at(tokens.shape, from) & NUMBER ||
      /^(?:named|appointed|elected|retired)$/.test(tokens.word[from] as string);
    if (!skip) break;
    from++;
  }
  return from;
}

/** "head of research", "ambassador to Britain", "nominee for commerce secretary". */
function extendRole(tokens: Tokens, phrase: Phrase, to: number): number {
  let end = to;
  for (const { preposition, object } of phrase.complements) {
    if (!/^(?:of|for|to|in|on)$/.test(preposition)) break;
    const body = employer(tokens, object, preposition, tokens.word[phrase.head] as string, 0);
    if (body || object.before.some((n) => n.kind !== "place")) break;
    if (/^an?$/.test(object.determiner ?? "") && preposition !== "for") break;
    if (
      object.name &&
      (object.name.kind === "person" || (object.name.kind === "place" && preposition !== "to"))
    )
      break;
    if (TERRITORY.test(tokens.word[object.head] as string)) break;
    if (at(tokens.bits, object.head) & BODY && !object.name && preposition !== "to") break;
    end = object.coreTo;
    if (object.complements.length) break;
  }
  return end;
}

export function stateRole(tokens: Tokens, range: Range): StatedRole {
  const span = tokens.spanOf(range.from, range.to);
  const text = clean(tokens.text.slice(span[0], span[1]));
  // "Former Corvo Bank economist": the word stands apart from the role, but must not get lost.
  const plural = /^(Sen|Rep|Gov)s\.$/.exec(text);
  if (plural) return { text: `${plural[1]}.`, span, former: range.former };
  const told = !range.former || /^(?:former|ex|then|erstwhile)\b/i.test(text);
  return { text: told ? text : `former ${text}`, span, former: range.former };
}

export function stateAffiliation(tokens: Tokens, range: Range, dictionary: EntityLookup): StatedAffiliation {
  const span: Span = tokens.spanOf(range.from, range.to);
  const name = clean(tokens.text.slice(span[0], span[1])).replace(/^the\s+/i, "");
  const entity = dictionary.find(name, "institution");
  return {
    name,
    span,
    former: range.former,
    entityId: entity?.id ?? null,
    type: entity ? entity.type : dictionary.typeByHead(name, "en"),
  };
}

/** White space other than single spaces between words. */
const UNEVEN = /[^\S ]| {2}|^ | $/;

export const clean = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, " ").trim() : text);
