/** Role and institutions that a noun phrase states for the person it means. */
import { employer, isBodyName, isPortfolio, type Range } from "./employers.ts";
import { DOCUMENT, KIN, ORGANISATION_HEAD, PERSON, ROLE } from "./lexicon.ts";
import type { Name } from "./name.ts";
import { ownerOf } from "./owners.ts";
import type { Grammar, Phrase } from "./phrase-shape.ts";
import { roleOf } from "./roles.ts";
import { at, type Tokens } from "./tokens.ts";

/** What is known of a person, in the order in which it was said. */
export interface Description {
  readonly roles: readonly Range[];
  readonly bodies: readonly Range[];
  /** The common noun for a body that is named elsewhere: "the company’s chief executive". */
  readonly owner?: string | null;
}

export const NOTHING: Description = { roles: [], bodies: [] };

const WORKING = /^(?:of|at|for|with|from|within|in|inside|on)$/;

/** Ask for a post, or work for a person: the object of "for" employs nobody. */
const ASPIRING = /^(?:candidate|nominee|contender|ambassador|envoy|hopeful|pick|choice)s?$/;

const ADVISING =
  /^(?:adviser|advisor|consultant|counsel|economist|contributor|aide|ambassador|contractor|supplier)s?$/;

/** Offices that places have: "the Springfield mayor". */
const CIVIC =
  /^(?:mayor|sheriff|councilman|councilwoman|councilmember|councilor|councillor|alderman|chief|resident|native)$/;

const UNIT = /^(?:division|unit|department|team|desk|arm|business|office|branch|group|lab|section)$/;

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
  return { roles, bodies, owner: bodies.length > 0 ? null : ownerOf(tokens, phrase) };
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
    const allowed =
      WORKING.test(preposition) ||
      (preposition === "to" && ADVISING.test(head)) ||
      (preposition === "by" && depth === 0 && (bits & DOCUMENT) !== 0);
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
