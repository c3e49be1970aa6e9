/** A topic right before a quote whose make no list knows still speaks, unless it names a thing. */
import type { Span } from "../../engine/types.ts";
import { isThing } from "./data/common-nouns.ts";
import { ADVERBS, CONNECTIVES, TIMES } from "./data/connectives.ts";
import { isVerbal } from "./endings.ts";
import { isForeign } from "./foreign.ts";
import { isTime, nameScore } from "./lexicon.ts";
import { part } from "./particles.ts";
import { type Env, type Phrase, shown, withoutBrackets } from "./phrase.ts";
import { phraseStart } from "./phrase-bounds.ts";
import type { Subject } from "./speakers.ts";

const NOT_SPEAKING =
  /^(?:이|그|저|여기|거기|이것|그것|이번|이날|무엇|누구|모두|나|저희|우리|질문|이유|까닭|답|것|점|때|말|데|바|뜻|앞|뒤|위|다음|나머지|둘|셋)$/;

/** @param at index of the quote */
export function strangerBefore(env: Env, from: number, at: number): Subject | null {
  let i = at - 1;
  while (
    i > from &&
    (ADVERBS.has(env.words[i]!.bare) || CONNECTIVES.has(env.words[i]!.bare) || TIMES.has(env.words[i]!.bare))
  )
    i--;
  const word = env.words[i];
  if (!word || i < from || word.region || word.comma) return null;
  const { kind, stem, particle } = part(word);
  if (
    kind !== "topic" ||
    stem.length < 2 ||
    NOT_SPEAKING.test(stem) ||
    isThing(stem) ||
    isTime(stem) ||
    isVerbal(stem)
  )
    return null;
  const first = phraseStart(env.words, i, from);
  const person = isForeign(stem) || nameScore(stem) > 0;
  // 결승타의 주인공 오지환: only the name, which foreigners have more words of.
  let named = person ? i : first;
  while (person && nameScore(stem) === 0 && named > first && isForeign(env.words[named - 1]!.bare)) named--;
  const span: Span = [env.words[first]!.start, word.end - particle.length];
  const head: Span = [env.words[named]!.start, span[1]];
  const name = withoutBrackets(shown(env.text, head));
  const phrase: Phrase = {
    span,
    head,
    kind: person ? "person" : "organization",
    form: person ? "name" : "unnamed",
    name,
    tokens: name.split(" "),
    gender: null,
    plural: false,
    role: null,
    affiliations: [],
    entityId: null,
    alias: null,
    anonymity: null,
    refersBy: null,
    ambiguous: false,
    strength: 0.3,
    also: [],
    first,
    last: i,
  };
  return { phrase, kind: "topic", last: i };
}
