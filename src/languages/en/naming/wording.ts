/** Words of a token range, and what a description says in the contract's shapes. */
import type { Mention, PackContext } from "../../../engine/language.ts";
import type { Description } from "./affiliation.ts";
import { clean, stateAffiliation, stateRole } from "./roles.ts";
import { at, MARK, type Tokens } from "./tokens.ts";

/** Titles of rank tell less than the post that is named with them. */
const RANKS =
  /^(?:general|gen|colonel|col|major|maj|captain|capt|lieutenant|lt|sergeant|sgt|admiral|adm|brigadier|corporal|professor|prof|doctor|representative|rep|dame|prince|princess|sheikh|cardinal|resident|protester|student|fellow|co-author|coauthor|author|lead|senior|study|brig|rt|hon|archbishop|mr|dr)\.?$/i;

export function textBetween(tokens: Tokens, from: number, to: number): string {
  const [start, end] = tokens.spanOf(from, to);
  return clean(tokens.text.slice(start, end));
}

/** The words of a range without marks, as they are written. */
export function wordsBetween(tokens: Tokens, from: number, to: number): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++)
    if (!(at(tokens.shape, i) & MARK)) words.push(tokens.text.slice(tokens.start[i], tokens.end[i]));
  return words;
}

/** The most telling role, a present one if there is one, and all bodies. */
export function stated(
  tokens: Tokens,
  context: PackContext,
  { roles, bodies }: Description,
): Pick<Mention, "role" | "affiliations"> {
  const present = roles.filter((r) => !r.former);
  const usable = present.length > 0 ? present : roles;
  const text = (r: { from: number; to: number }): string => textBetween(tokens, r.from, r.to);
  const rank = (r: { from: number; to: number }): boolean =>
    text(r)
      .split(" ")
      .every((word) => RANKS.test(word));
  const role = usable.length > 1 ? (usable.find((r) => !rank(r)) ?? usable[0]) : usable[0];
  return {
    role: role ? stateRole(tokens, role) : null,
    affiliations: bodies.map((b) => stateAffiliation(tokens, b, context.dictionary)),
  };
}

/** The gender that a noun for a person tells. */
export function genderOfWord(word: string): Mention["gender"] {
  if (
    /(?:woman|women|actress|mother|daughter|wife|sister|girl|queen|princess|duchess|widow|grandmother|mum|mom|aunt|waitress|nun|lady)$/.test(
      word,
    )
  )
    return "female";
  if (
    /^(?:spokesman|businessman|congressman|policeman|salesman|fisherman|man|men|boy|father|son|husband|brother|king|prince|duke|grandfather|dad|uncle|actor|widower)$/.test(
      word,
    )
  )
    return "male";
  return null;
}
