/** The comparisons that "who is who" needs from English: forms of one name, and what pronouns and nominals fit. */
import type { CoreferenceRules, Mention } from "../../../engine/language.ts";
import { AGENCIES, CATEGORIES, DOCUMENT_KINDS, ROLE_FAMILIES, TYPES } from "./data/alike.ts";
import { classesOf, DEMONYM, PLACE } from "./lexicon.ts";
import { fold, isInitials, sameName } from "./same-name.ts";

const singular = (word: string): string => {
  if (word.endsWith("men")) return `${word.slice(0, -2)}an`;
  if (!word.endsWith("s")) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 1 && !word.endsWith("ss") ? word.slice(0, -1) : word;
};

const family = (word: string): string | undefined => ROLE_FAMILIES[singular(word)];

function canRefer(phrase: Mention, antecedent: Mention): number {
  return phrase.form === "pronoun" ? pronounFits(phrase, antecedent) : nominalFits(phrase, antecedent);
}

function pronounFits(phrase: Mention, antecedent: Mention): number {
  const word = (phrase.tokens[0] ?? "").toLowerCase();
  const { kind, gender, plural } = antecedent;
  if (phrase.gender) {
    if ((kind !== "person" && kind !== "anonymous") || plural) return 0;
    const place = antecedent.subject === false ? 0.85 : 1;
    if (gender) return gender === phrase.gender ? place : 0;
    return (kind === "person" ? 0.7 : 0.6) * place;
  }
  if (word === "who") return kind === "person" || kind === "anonymous" ? 0.9 : 0;
  if (phrase.plural) {
    if (/^(?:we|us|our)$/.test(word)) return 0;
    if (plural && kind === "anonymous") return 1;
    if (antecedent.also?.length) return 0.9;
    // A body that is only named beside ("according to the Post") is seldom whom "they" means.
    if (kind === "organization") return antecedent.subject === false ? 0.4 : 0.6;
    return kind === "anonymous" ? 0.3 : 0;
  }
  if (!/^(?:it|its|itself|which|that|this)$/i.test(word)) return 0;
  if (kind === "organization") return 0.9;
  return kind === "document" && !plural ? 0.6 : 0;
}

function nominalFits(phrase: Mention, antecedent: Mention): number {
  const [words, issued] = [
    (phrase.refersBy ?? "").replace(/ issued$/, ""),
    phrase.refersBy?.endsWith(" issued"),
  ];
  const parts = words.split(" ").map(singular);
  const head = parts[parts.length - 1] as string;
  if (phrase.kind === "anonymous") return personFits(phrase, parts, head, antecedent);
  if (phrase.kind === "organization")
    return antecedent.kind === "organization" ? bodyFits(head, antecedent) : 0;
  if (antecedent.kind === "document") {
    if (phrase.plural !== antecedent.plural) return 0;
    const heads = antecedent.tokens.map((t) => singular(fold(t)));
    if (heads.includes(head)) return 1;
    const kind = DOCUMENT_KINDS[head];
    return kind && heads.some((h) => DOCUMENT_KINDS[h] === kind) ? 0.7 : 0;
  }
  return issued && (antecedent.kind === "organization" || antecedent.kind === "person") ? 0.6 : 0;
}

const GENERIC =
  /^(?:man|woman|person|boy|girl|teenager|teen|youth|.*-year-old|victim|suspect|politician|native|veteran|star)$/;

function personFits(phrase: Mention, parts: readonly string[], head: string, antecedent: Mention): number {
  const { kind, gender, plural, role } = antecedent;
  if (kind !== "person" && kind !== "anonymous") return 0;
  if (plural !== phrase.plural) return 0;
  if (gender && phrase.gender && gender !== phrase.gender) return 0;
  if (phrase.affiliations.length > 0 && antecedent.affiliations.length > 0 && !sharesBody(phrase, antecedent))
    return 0;
  if (kind === "anonymous") {
    const theirs = antecedent.tokens.map((t) => singular(fold(t)));
    if (theirs.includes(head)) return 1;
    const same = family(head);
    return same && theirs.some((t) => family(t) === same) ? 0.8 : 0;
  }
  if (!role) return GENERIC.test(head) ? 0.3 : 0;
  const theirs = role.text.split(/[\s-]+/).map((w) => singular(fold(w)));
  if (parts.every((p) => theirs.includes(p))) return 0.95;
  if (theirs.includes(head) && parts.length > 1) return 0.5;
  const same = family(head);
  if (same && theirs.some((t) => family(t) === same)) return 0.6;
  return GENERIC.test(head) ? 0.3 : 0;
}

/** "The FBI director" is not the CIA's. */
function sharesBody(a: Mention, b: Mention): boolean {
  const words = (m: Mention): string[] => m.affiliations.map(({ name }) => fold(name));
  return words(a).some((x) =>
    words(b).some(
      (y) =>
        x === y ||
        x.includes(y) ||
        y.includes(x) ||
        isInitials([x], y.split(" ")) ||
        isInitials([y], x.split(" ")),
    ),
  );
}

/** Bodies whose names say what they are, but for short forms: "the ministry" is nobody called Harbor or Lund. */
const NAMED_BY_KIND =
  /^(?:ministry|court|tribunal|police|university|college|school|hospital|clinic|parliament|senate|legislature|assembly|church)$/;

/** How well a body of this name can be called by the common noun, 0 to 1. */
export function bodyFits(head: string, { tokens, name, alias, refersBy, form }: Mention): number {
  const theirs = tokens.map((t) => singular(fold(t)));
  if (theirs.includes(head)) return head === "group" && form === "name" ? 0.8 : 1;
  const wanted = CATEGORIES[head];
  let category: string | undefined =
    form === "name" && refersBy ? (TYPES[refersBy] ?? CATEGORIES[refersBy]) : undefined;
  if (!category) for (const word of theirs) category = CATEGORIES[word] ?? category;
  const place = tokens.every((t) => classesOf(fold(t)) & (PLACE | DEMONYM));
  if (place) return wanted === "government" || wanted === "country" ? 0.5 : 0;
  if (wanted && category) {
    if (wanted === category) return 0.9;
    if (wanted === "group")
      return category === "agency" || category === "government" || category === "court" ? 0 : 0.5;
    if (wanted === "company" && category === "bank") return 0.7;
    if (wanted === "company" && category === "media") return 0.2;
    if (head === "agency" && category === "media") return 0.5;
    return wanted === "agency" && AGENCIES.test(category) ? 0.6 : 0;
  }
  const short = /^\p{Lu}{2,5}$/u.test(alias ?? name);
  if (NAMED_BY_KIND.test(head)) return short ? 0.3 : 0;
  if (wanted === "company") return short ? 0.5 : 0.7;
  if (wanted === "group" || wanted === "agency" || wanted === "media") return 0.45;
  return wanted ? 0.3 : 0;
}

export const coreference: CoreferenceRules = { sameName, canRefer };
