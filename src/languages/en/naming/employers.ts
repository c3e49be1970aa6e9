/** Which body the object of "at", "of" and "for" names. */
import { BODY, DOCUMENT, ORGANISATION_HEAD, PORTFOLIO } from "./lexicon.ts";
import type { Name } from "./name.ts";
import type { Phrase } from "./phrase-shape.ts";
import { at, CAPITALS, type Tokens } from "./tokens.ts";

export interface Range {
  readonly from: number;
  readonly to: number;
  readonly former: boolean;
}

/** "professor of Chinese Politics": a subject, not an employer. */
const TAUGHT =
  /^(?:professor|lecturer|teacher|scholar|student|historian|expert|specialist|master|doctor|bachelor|head-teacher|reader|chair)$/;

/** Nouns for stretches of land: who holds an office there is not employed by them. */
export const TERRITORY =
  /^(?:district|county|city|state|province|town|region|village|area|island|municipality|prefecture|territory|republic|country|neighborhood|neighbourhood|suburb|constituency)$/;

/** The body that an object names: "the US think tank Brookings", "Oxford University's Blavatnik School". */
export function employer(
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
export const isPortfolio = (tokens: Tokens, { from, to, hit }: Name): boolean => {
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
