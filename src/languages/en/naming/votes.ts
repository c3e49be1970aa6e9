/** What the words around a name say of its kind. */
import { BODY, KIN, PLURAL, PREPOSITION, ROLE, ROLE_MODIFIER, VERB } from "./lexicon.ts";
import type { Name } from "./name.ts";
import { at, CAPITAL, FIRST, MARK, NUMBER, POSSESSIVE, type Tokens } from "./tokens.ts";

/** Letters for things, not for bodies. */
export const GENERIC =
  /^(?:pac|pacs|ceo|cfo|coo|cto|ipo|tv|pr|ai|it|dna|rna|gdp|gmt|cpi|ppi|vat|esg|hr|faq|pdf|sms|gps|ufo|vip|phd|mba|mp|mps|llc|am|pm|id|ev|evs|lng|llm|gpu|cpu|dram|hbm|usb|sos|diy|lgbt|lgbtq|covid|covid-19|hiv|aids|ct|mri|x-ray|atm|r&d|m&a|q&a|etf|etfs|olympic|olympics|paralympic|nobel|pulitzer|oscar|grammy|emmy|tony-winning|app|suv|suvs)$/;

/** Endings of ordinary words that stand before a role at the begin of a sentence: "Environmental lawyer Ann Lund". */
export const ADJECTIVE = /(?:ed|ive|ous|ary|ing|ful|less|able|ible|ern)$/;

/** What the neighbours say: [for a person, for a body]. */
export function contextVotes(tokens: Tokens, { from, to, chunk }: Name): [number, number] {
  let person = 0;
  let body = 0;
  const before = at(tokens.bits, chunk.from - 1);
  const beforeShape = at(tokens.shape, chunk.from - 1);
  const word = tokens.word[chunk.from - 1] ?? "";
  const next = tokens.word[to] ?? "";
  const nextBits = at(tokens.bits, to);
  if (before & ROLE && !(before & (PLURAL | BODY)) && !(beforeShape & MARK)) person += 2;
  if (before & BODY && !(before & (ROLE | PLURAL)) && !(beforeShape & (MARK | CAPITAL))) body += 2;
  if (next === "of" && at(tokens.shape, to + 1) & CAPITAL && to - from === 2) person += 1;
  if (
    word === "of" &&
    at(tokens.shape, chunk.from - 2) & CAPITAL &&
    !(at(tokens.bits, chunk.from - 2) & ROLE)
  )
    body += 1.5;
  // "BTS’ Jimin": somebody of a body
  if (
    beforeShape & POSSESSIVE &&
    at(tokens.shape, chunk.from - 2) & CAPITAL &&
    to - from === 1 &&
    at(tokens.bits, to) & VERB
  )
    person += 1;
  if (word === "the" && !(nextBits & (ROLE | KIN | BODY)) && !(at(tokens.shape, to) & POSSESSIVE)) body += 2;
  if (chunk.alias) body += 2;
  if (word === "at" || word === "joined" || word === "within" || word === "inside") body += 1;
  if (next === "who") person += 2;
  if (next === "which") body += 1;
  if (next === ",") {
    const ageOrWho = at(tokens.shape, to + 1) & NUMBER && tokens.word[to + 2] === ",";
    if (ageOrWho && (tokens.word[to + 1] as string).length <= 2) person += 2;
    if (tokens.word[to + 1] === "who" || tokens.word[to + 1] === "whose") person += 2;
    if (tokens.word[to + 1] === "its") body += 2;
    else if (roleFollows(tokens, to + 1)) person += 2;
  }
  if (at(tokens.shape, to) & POSSESSIVE) {
    const k = at(tokens.bits, to + 1) & ROLE_MODIFIER ? to + 2 : to + 1;
    const personal =
      /^(?:lawyers?|attorneys?|aides?|advis[eo]rs?|publicist|agent|biographer|doctor|coach|campaign|office|home|body|death|life)$/;
    if ((at(tokens.bits, k) & KIN && !(at(tokens.bits, k) & ROLE)) || personal.test(tokens.word[k] ?? ""))
      person += 1;
    else if (at(tokens.bits, k) & ROLE) body += 0.5;
  } else if (from === chunk.from && roleInLowerCase(tokens, to)) body += 1.5;
  else if (
    !(at(tokens.shape, from) & FIRST) &&
    /^(?:shares|stock|shareholders|employees|customers|staff|data|executives|workers|users)$/.test(next)
  )
    body += 1.5;
  if (isSpeaker(tokens, { chunk, to })) {
    const [he, it] = pronounsAfter(tokens, to);
    person += he;
    body += it;
  }
  return [person, body];
}

/** "Mbumba said his …", "… said. He added": who speaks is he, she or it. */
function pronounsAfter(tokens: Tokens, to: number): [number, number] {
  const sentence = at(tokens.sentence, to - 1);
  const next = at(tokens.sentenceStart, sentence + 1);
  const opener = tokens.word[next] ?? "";
  if (/^(?:he|she)$/.test(opener)) return [1, 0];
  for (let i = to; i < Math.min(next, to + 14); i++) {
    const word = tokens.word[i] as string;
    if (/^(?:he|she|his|her)$/.test(word)) return [1, 0];
    if (/^(?:it|its)$/.test(word)) return [0, 1];
    if (at(tokens.shape, i) & CAPITAL) break;
  }
  return [0, 0];
}

/** "Corvo analyst", "Corvo senior analyst" */
function roleInLowerCase(tokens: Tokens, i: number): boolean {
  const lower = (k: number): boolean => !(at(tokens.shape, k) & (CAPITAL | MARK | NUMBER));
  if (!lower(i)) return false;
  // "Aid workers said": a capital that only begins the sentence
  const opens = (at(tokens.shape, i - 1) & FIRST) !== 0;
  if (at(tokens.bits, i) & ROLE) return !(opens && at(tokens.bits, i) & PLURAL);
  return (at(tokens.bits, i) & ROLE_MODIFIER) !== 0 && lower(i + 1) && (at(tokens.bits, i + 1) & ROLE) !== 0;
}

/** ", a professor at …": a role noun before the next verb, comma or preposition. */
function roleFollows(tokens: Tokens, from: number): boolean {
  for (let i = from; i < from + 7; i++) {
    const shape = at(tokens.shape, i);
    const bits = at(tokens.bits, i);
    if (shape & MARK && !(shape & POSSESSIVE)) return false;
    if (bits & (VERB | PREPOSITION)) return false;
    if (bits & ROLE && !(bits & (BODY | PLURAL))) return true;
  }
  return false;
}

/** Next to a verb of speech. */
export function isSpeaker(tokens: Tokens, { chunk, to }: Pick<Name, "chunk" | "to">): boolean {
  return (
    (at(tokens.bits, to) & VERB) !== 0 || /^(?:said|says|added|told)$/.test(tokens.word[chunk.from - 1] ?? "")
  );
}
