/** "The company’s chief executive": which of the bodies named before is the company. */
import type { Mention, QuotedRegion, StatedAffiliation } from "../../../engine/language.ts";
import { bodyFits } from "./coreference.ts";
import { BODY } from "./lexicon.ts";
import type { Phrase } from "./phrase-shape.ts";
import { at, CAPITAL, POSSESSIVE, type Tokens } from "./tokens.ts";

/** How well the body must fit the common noun. */
const FITS = 0.7;
/** How far back it may stand, in characters; and before "its". */
const REACH = 1200;
const NEAR = 250;

/** The common noun for the body that a role belongs to ("company", "bank"), "its", or null. */
export function ownerOf(tokens: Tokens, phrase: Phrase): string | null {
  if (phrase.determiner === "its" && phrase.before.length === 0) return "its";
  const mark = phrase.own - 1;
  const noun = mark - 1;
  if (at(tokens.shape, mark) & POSSESSIVE && noun >= phrase.from && isBody(tokens, noun))
    return tokens.word[noun] as string;
  for (const { preposition, object } of phrase.complements)
    if (
      /^(?:of|at)$/.test(preposition) &&
      !object.name &&
      object.determiner === "the" &&
      object.before.length === 0
    )
      return isBody(tokens, object.head) ? (tokens.word[object.head] as string) : null;
  return null;
}

const isBody = (tokens: Tokens, i: number): boolean =>
  (at(tokens.bits, i) & BODY) !== 0 && !(at(tokens.shape, i) & CAPITAL);

/**
 * Gives people whose role belongs to "the company" the body before them that is meant, where that is clear.
 * @param mentions in order of position
 * @param owners common nouns by the start of the person's name
 * @param regions quoted stretches: bodies in somebody's words are not meant
 */
export function resolveOwners(
  mentions: readonly Mention[],
  owners: ReadonlyMap<number, string>,
  regions: readonly QuotedRegion[],
): readonly Mention[] {
  if (owners.size === 0) return mentions;
  const counts = new Map<string, number>();
  for (const m of mentions) if (isNamedBody(m)) counts.set(m.name, (counts.get(m.name) ?? 0) + 1);
  const outside = outsideOf(mentions, regions);
  return mentions.map((mention, i) => {
    const owner = mention.kind === "person" ? owners.get(mention.head[0]) : undefined;
    if (!owner || mention.affiliations.length > 0) return mention;
    const body =
      owner === "its" ? nearest(mentions, i, outside) : onlyCandidate(mentions, i, owner, counts, outside);
    if (!body) return mention;
    const affiliation: StatedAffiliation = {
      name: body.name,
      span: body.head,
      former: mention.role?.former ?? false,
      entityId: body.entityId,
      type: null,
    };
    return { ...mention, affiliations: [affiliation] };
  });
}

const isNamedBody = (m: Mention): boolean => m.kind === "organization" && m.form === "name";

/** For each mention, whether it stands outside of all double quote marks. */
function outsideOf(mentions: readonly Mention[], regions: readonly QuotedRegion[]): boolean[] {
  const quoted = regions.filter((r) => r.marks === "double");
  let next = 0;
  return mentions.map(({ head }) => {
    while (next < quoted.length && (quoted[next] as QuotedRegion).outer[1] <= head[0]) next++;
    const region = quoted[next];
    return !region || region.outer[0] >= head[1];
  });
}

/** The body right before "its". */
function nearest(mentions: readonly Mention[], i: number, outside: readonly boolean[]): Mention | null {
  const here = (mentions[i] as Mention).head[0];
  for (let k = i - 1; k >= 0; k--) {
    const body = mentions[k] as Mention;
    if (here - body.head[1] > NEAR) return null;
    if (isNamedBody(body) && outside[k]) return body;
  }
  return null;
}

/** The only body in reach that the noun can mean, or the one of several that the article is about. */
function onlyCandidate(
  mentions: readonly Mention[],
  i: number,
  owner: string,
  counts: ReadonlyMap<string, number>,
  outside: readonly boolean[],
): Mention | null {
  const here = (mentions[i] as Mention).head[0];
  const found = new Map<string, Mention>();
  for (let k = i - 1; k >= 0 && k > i - 60; k--) {
    const body = mentions[k] as Mention;
    if (here - body.head[1] > REACH) break;
    if (outside[k] && isNamedBody(body) && bodyFits(owner, body) >= FITS && !found.has(body.name))
      found.set(body.name, body);
  }
  const times = (m: Mention): number => counts.get(m.name) ?? 0;
  const [first, second] = [...found.values()].sort((a, b) => times(b) - times(a));
  if (!first) return null;
  return !second || times(first) >= 2 * times(second) ? first : null;
}
