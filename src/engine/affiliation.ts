/**
 * Role and institution of a referent: what the article says, completed by the dictionary.
 *
 * The article wins. The dictionary's post is given only to a person whose entry is beyond doubt, only where the
 * article states no other role, and never to one whom the article calls a former holder.
 */

import type { Entity, EntityLookup, Mention, Post, StatedAffiliation, StatedRole } from "./language.ts";
import type { Referent } from "./referents.ts";
import type { Institution, Span } from "./types.ts";

export interface Affiliation {
  readonly entityId: string | null;
  readonly role: string | null;
  readonly roleBasis: "text" | "dictionary";
  readonly roleEvidence: Span | null;
  readonly institution: Institution | null;
  readonly others: readonly Institution[];
}

/** @param date of the article, ISO, or null */
export function affiliate(
  referent: Referent,
  dictionary: EntityLookup,
  lang: string,
  date: string | null,
): Affiliation {
  const stated = statedBy(referent);
  const institutions = distinct(stated.affiliations, dictionary, lang);
  const role = stated.role;
  const base = {
    role: role?.text ?? null,
    roleBasis: "text" as const,
    roleEvidence: role?.span ?? null,
    institution: institutions[0] ?? null,
    others: institutions.slice(1),
  };
  if (referent.kind !== "person") return { ...base, entityId: referent.entityId };

  const entity = personEntry(referent, dictionary);
  const post = entity && dictionary.post(entity.id, date);
  if (!entity || !confirmed(entity, post, referent, stated, dictionary)) return { ...base, entityId: null };
  const known = { ...base, entityId: entity.id };
  if (!post || stated.former) return known;
  const postRole = post.role[lang] ?? post.role.en ?? null;
  const roleOfPost = { role: postRole, roleBasis: "dictionary" as const, roleEvidence: null };
  if (base.institution) {
    const same =
      base.institution.entityId !== null && base.institution.entityId === post.institution?.entityId;
    return same && !role && postRole ? { ...known, ...roleOfPost } : known;
  }
  if (role && !Object.values(post.role).some((r) => alike(r, role.text))) return known;
  // "President Putin" says all there is: an office of state is its own institution, and naming one more (the
  // Kremlin, the government) would claim what the article does not.
  if (role && OFFICES_OF_STATE.has(post.institution?.type ?? "")) return known;
  return {
    ...known,
    ...(role || !postRole ? {} : roleOfPost),
    institution: post.institution && {
      ...post.institution,
      basis: "dictionary",
      evidence: null,
      asOf: post.asOf,
    },
  };
}

/** Types of institutions whose holders the title alone names: ministers, presidents, members of parliament. */
const OFFICES_OF_STATE: ReadonlySet<string> = new Set(["government", "legislature"]);

interface Stated {
  readonly role: StatedRole | null;
  readonly affiliations: readonly StatedAffiliation[];
  /** All that the text says of the person's posts is that they were. */
  readonly former: boolean;
}

/** The present role and affiliations that the mentions state, in order; former ones only if there is nothing else. */
function statedBy(referent: Referent): Stated {
  let role: StatedRole | null = null;
  let formerRole: StatedRole | null = null;
  const affiliations: StatedAffiliation[] = [];
  const formerAffiliations: StatedAffiliation[] = [];
  for (const mention of [...referent.mentions].sort((a, b) => a.span[0] - b.span[0])) {
    if (mention.role && mention.form !== "pronoun") {
      if (mention.role.former) formerRole ??= mention.role;
      // "Cha" may be "Korea Chair" first and "chair" later: the first, fuller wording stays.
      else if (!role || (alike(mention.role.text, role.text) && mention.role.text.length > role.text.length))
        role = mention.role;
    }
    for (const affiliation of mention.affiliations) {
      if (affiliation.former) formerAffiliations.push(affiliation);
      else affiliations.push(affiliation);
    }
  }
  const former = formerRole !== null || formerAffiliations.length > 0;
  const onlyFormer = former && !role && affiliations.length === 0;
  return {
    role: role ?? formerRole,
    affiliations: onlyFormer ? formerAffiliations : affiliations,
    former: onlyFormer,
  };
}

/** The same institution named twice counts once; its fuller wording is kept. */
function distinct(
  affiliations: readonly StatedAffiliation[],
  dictionary: EntityLookup,
  lang: string,
): Institution[] {
  const found: Institution[] = [];
  for (const stated of affiliations) {
    const institution = toInstitution(stated, dictionary, lang);
    const same = found.findIndex(
      (i) => (i.entityId && i.entityId === institution.entityId) || alike(i.name, institution.name),
    );
    if (same < 0) found.push(institution);
    else if (!(found[same] as Institution).entityId && institution.entityId)
      found[same] = { ...institution, name: (found[same] as Institution).name };
  }
  return found;
}

function toInstitution(stated: StatedAffiliation, dictionary: EntityLookup, lang: string): Institution {
  const entity = stated.entityId
    ? dictionary.entity(stated.entityId)
    : dictionary.find(stated.name, "institution");
  return {
    name: stated.name,
    canonicalName: entity?.names[lang] ?? entity?.names.en ?? stated.name,
    names: entity?.names,
    entityId: entity?.id ?? null,
    type: entity?.type ?? stated.type ?? dictionary.typeByHead(stated.name, lang),
    country: entity?.country ?? null,
    domain: entity?.domain ?? null,
    basis: "text",
    evidence: stated.span,
  };
}

function personEntry(referent: Referent, dictionary: EntityLookup): Entity | null {
  if (referent.entityId) return dictionary.entity(referent.entityId);
  const name = referent.main;
  return name.form === "name" ? dictionary.find(name.name, "person") : null;
}

/**
 * Namesakes: an entry is this person if what the article says agrees with its post, or if the article says nothing
 * and the name is long enough to be rare. A Korean name of three syllables has many bearers: it needs agreement.
 */
function confirmed(
  entity: Entity,
  post: Post | null,
  referent: Referent,
  stated: Stated,
  dictionary: EntityLookup,
): boolean {
  const says = stated.role !== null || stated.affiliations.length > 0;
  if (says && post) {
    const institutionAgrees = stated.affiliations.some((a) => {
      const id = a.entityId ?? dictionary.find(a.name, "institution")?.id ?? null;
      return (
        (id !== null && id === post.institution?.entityId) ||
        (post.institution !== null && namesOf(post.institution).some((n) => alike(n, a.name)))
      );
    });
    const roleAgrees =
      stated.role !== null &&
      Object.values(post.role).some((r) => alike(r, (stated.role as StatedRole).text));
    if (institutionAgrees || roleAgrees) return true;
    if (stated.affiliations.length > 0) return false;
  }
  return referent.entityId !== null || (!says && isRare(referent.main, entity));
}

/** Latin names of two words and Hangul names with a space (foreign ones) are rare enough; 김민수 is not. */
function isRare(name: Mention, entity: Entity): boolean {
  const full = name.tokens.length >= 2;
  return full && !(entity.country === "KR" && /^[가-힣]/.test(name.name));
}

const namesOf = (i: Institution): string[] => [i.name, i.canonicalName, ...Object.values(i.names ?? {})];

/** One wording holds the other, spaces, case and article aside. */
export function alike(a: string, b: string): boolean {
  const x = plain(a);
  const y = plain(b);
  return x.length > 0 && y.length > 0 && (x.includes(y) || y.includes(x));
}

const plain = (s: string): string =>
  s
    .toLowerCase()
    .replace(/^the\s/, "")
    .replace(/[\s\-–.,'’·]/g, "");
