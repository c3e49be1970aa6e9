/** Role and institutions that a noun phrase states for the person it means. */
import type { EntityLookup, StatedAffiliation, StatedRole } from "../../../engine/language.ts";
import type { Span } from "../../../engine/types.ts";
import {
  ADVERB,
  BODY,
  DEMONYM,
  DOCUMENT,
  FORMER,
  HONORIFIC,
  KIN,
  NOUN,
  ORGANISATION_HEAD,
  PERSON,
  PLURAL,
  PORTFOLIO,
  ROLE,
  ROLE_MODIFIER,
  SHORT_TITLE,
} from "./lexicon.ts";
import type { Name } from "./names.ts";
import { type Grammar, hasRoleBefore, type Phrase } from "./phrase.ts";
import { CAPITALS, NUMBER, type Tokens } from "./tokens.ts";

export interface Range {
  readonly from: number;
  readonly to: number;
  readonly former: boolean;
}

/** What is known of a person, in the order in which it was said. */
export interface Description {
  readonly roles: readonly Range[];
  readonly bodies: readonly Range[];
}

export const NOTHING: Description = { roles: [], bodies: [] };

const at = (list: readonly number[], i: number): number => list[i] ?? 0;

const WORKING = /^(?:of|at|for|with|from|within|in|inside|on)$/;
/** "professor of Chinese Politics": a subject, not an employer. */
const TAUGHT =
  /^(?:professor|lecturer|teacher|scholar|student|historian|expert|specialist|master|doctor|bachelor|head-teacher|reader|chair)$/;
/** Ask for a post, or work for a person: the object of "for" employs nobody. */
const ASPIRING = /^(?:candidate|nominee|contender|ambassador|envoy|hopeful|pick|choice)s?$/;
const ADVISING =
  /^(?:adviser|advisor|consultant|counsel|economist|contributor|aide|ambassador|contractor|supplier)s?$/;
/** Nouns for stretches of land: who holds an office there is not employed by them. */
const TERRITORY =
  /^(?:district|county|city|state|province|town|region|village|area|island|municipality|prefecture|territory|republic|country|neighborhood|neighbourhood|suburb|constituency)$/;
/** Offices that places have: "the Springfield mayor". */
const CIVIC =
  /^(?:mayor|sheriff|councilman|councilwoman|councilmember|councilor|councillor|alderman|chief|resident|native)$/;
const UNIT = /^(?:division|unit|department|team|desk|arm|business|office|branch|group|lab|section)$/;
const WEAK_PERSON =
  /^(?:man|woman|person|people|boy|girl|guy|someone|somebody|those|one|ones|others|other|many|some|most|few|men|women|child|children|figure|individual|another|half|source|sources|friend|.*-year-old|voice|counterpart|counterparts|colleague)$/;
/** Before a role, but no part of it. */
const UNSAID =
  /^(?:new|then|fellow|longtime|long-time|veteran|outgoing|incoming|late|current|other|senior-most|top|leading|first|second|third|own|very|one|two|three)$/;

/** Role and bodies of a phrase whose head is a role, or a person's name with what stands before it. */
export function describe(grammar: Grammar, phrase: Phrase): Description {
  const { tokens } = grammar;
  const bodies: Range[] = [];
  const roles: Range[] = [];
  const role = roleOf(tokens, phrase);
  if (role) roles.push(role);
  const former = phrase.former || (role?.former ?? false);
  const employer: Range[] = [];
  const covering = /^(?:editor|correspondent|reporter|columnist|analyst|writer)$/.test(
    tokens.word[phrase.head] as string,
  );
  if (covering && !phrase.name)
    addComplements(tokens, phrase, tokens.word[phrase.head] as string, employer, former, 0);
  // "House editor for the Cook Report": the beat comes first, the employer behind.
  bodies.push(...employer);
  if (employer.length === 0) addBefore(tokens, phrase, bodies, former);
  const inside = phrase.name;
  if (inside?.kind === "person" && inside.bodyTo > inside.bodyFrom && !isCivicPlace(tokens, inside))
    bodies.push({ from: inside.bodyFrom, to: inside.bodyTo, former });
  if (employer.length === 0)
    addComplements(tokens, phrase, tokens.word[phrase.head] as string, bodies, former, 0);
  if (phrase.joint) {
    const joint = describe(grammar, phrase.joint);
    bodies.push(...joint.bodies);
    const first = roles[0];
    const second = joint.roles[0];
    // "founder and chief executive" is one role, with bodies between them two.
    const near = first && second && second.from - first.to <= 2 && !second.former && !first.former;
    if (near) roles[0] = { ...first, to: second.to };
    else roles.push(...joint.roles);
  }
  return { roles, bodies };
}

/** "Springfield Mayor Ann Lund" */
function isCivicPlace(tokens: Tokens, { bodyFrom, bodyTo, roleTo }: Name): boolean {
  if (
    !/^(?:mayor|sheriff|councilman|councilwoman|councilmember|alderman)$/.test(
      tokens.word[roleTo - 1] as string,
    )
  )
    return false;
  for (let i = bodyFrom; i < bodyTo; i++) if (at(tokens.bits, i) & ORGANISATION_HEAD) return false;
  return true;
}

function addBefore(tokens: Tokens, phrase: Phrase, bodies: Range[], former: boolean): void {
  const names = phrase.before.filter((n) => n.kind === "organization" && !isPortfolio(tokens, n));
  const office = phrase.name ? phrase.name.chunk.from - 1 : phrase.head;
  const civic = CIVIC.test(tokens.word[office] as string);
  for (const [i, name] of names.entries()) {
    if (civic && !isBodyName(tokens, name)) continue;
    const next = names[i + 1];
    // "Harvard University's Kennedy School": one wording that holds both.
    if (name === phrase.possessor && next && next.chunk.from === name.chunk.to + 1) {
      bodies.push({ from: name.from, to: next.to, former });
      return;
    }
    bodies.push({ from: name.from, to: name.to, former });
  }
}

function addComplements(
  tokens: Tokens,
  phrase: Phrase,
  head: string,
  bodies: Range[],
  former: boolean,
  depth: number,
): void {
  if (phrase.name?.kind === "person" && depth === 0 && !phrase.complements.length) return;
  const bits = at(tokens.bits, phrase.head);
  for (const { preposition, object } of phrase.complements) {
    const allowed = WORKING.test(preposition) || (preposition === "to" && ADVISING.test(head));
    if (!allowed || (bits & DOCUMENT && !(bits & (ROLE | PERSON)) && depth > 0 && preposition !== "at"))
      continue;
    if (preposition === "of" && bits & KIN) continue;
    if ((preposition === "for" || preposition === "of") && ASPIRING.test(head)) continue;
    const body = employer(tokens, object, preposition, head, depth);
    // "head of the mobile division at Corvo": the whole, not its part.
    const part = !object.name && UNIT.test(tokens.word[object.head] as string);
    const whole =
      part &&
      object.complements.some((c) => c.preposition === "at" && c.object.name?.kind === "organization");
    if (body && !whole) bodies.push({ ...body, former });
    if (depth < 3 && !object.name) addComplements(tokens, object, head, bodies, former, depth + 1);
  }
}

/** The body that an object names: "the US think tank Brookings", "Oxford University's Blavatnik School". */
function employer(
  tokens: Tokens,
  object: Phrase,
  preposition: string,
  head: string,
  depth: number,
): { from: number; to: number } | null {
  const named = object.name;
  if (named) {
    if (named.kind !== "organization") return null;
    if (isPortfolio(tokens, named) && named.to - named.from < 3) return null;
    const listed = named.sure || named.hit !== null;
    if (preposition === "of" && TAUGHT.test(head) && depth === 0 && !isBodyName(tokens, named)) return null;
    if (/^(?:in|from|of)$/.test(preposition) && TERRITORY.test(tokens.word[named.to - 1] as string))
      return null;
    if ((preposition === "in" || preposition === "on") && !(listed && isBodyName(tokens, named))) return null;
    if (preposition === "from" && !listed && !isBodyName(tokens, named)) return null;
    const owner = object.possessor;
    const from =
      owner?.kind === "organization" && owner.chunk.to + 1 === named.chunk.from ? owner.from : named.from;
    return { from, to: named.to };
  }
  if (TERRITORY.test(tokens.word[object.head] as string)) return null;
  const bodies = object.before.filter((n) => n.kind === "organization");
  const body = bodies[0];
  if (!body) return null;
  if ((preposition === "in" || preposition === "on") && !isBodyName(tokens, body)) return null;
  const headBits = at(tokens.bits, object.head);
  // "co-author of the Lancet study", "director of the Titanic film"
  if (preposition === "of" && headBits & DOCUMENT && !(headBits & BODY)) return null;
  return { from: body.from, to: body.to };
}

/** "Minister of Finance": the office's subject, no body. */
const isPortfolio = (tokens: Tokens, { from, to, hit }: Name): boolean => {
  if (hit || /^(?:board|office|treasury|police|union|service|services)$/.test(tokens.word[to - 1] as string))
    return false;
  for (let i = from; i < to; i++)
    if (!(at(tokens.bits, i) & PORTFOLIO) && tokens.word[i] !== "and") return false;
  return true;
};

export const isBodyName = (tokens: Tokens, name: Name): boolean => {
  if (name.hit || name.chunk.alias) return true;
  for (let i = name.from; i < name.to; i++) if (at(tokens.bits, i) & ORGANISATION_HEAD) return true;
  return (
    (name.to - name.from === 1 && at(tokens.shape, name.from) & CAPITALS) !== 0 &&
    name.kind === "organization"
  );
};

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

export const clean = (text: string): string => text.replace(/\s+/g, " ").trim();
