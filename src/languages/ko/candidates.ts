/** The places of a sentence where reported speech may end: particles after quote marks and fused endings. */
import { INTENT } from "./data/verbs.ts";
import { RIEUL, tailOf } from "./hangul.ts";
import { part } from "./particles.ts";
import { type Quotative, readAfterQuote, readQuotative } from "./quotatives.ts";
import { isStateVerb } from "./verbs.ts";
import type { Word } from "./word.ts";

export interface Candidate {
  /** Index of the quoted stretch or of the last word of the clause. */
  readonly at: number;
  readonly quoted: boolean;
  /** Null after a quote mark without particle. */
  readonly q: Quotative | null;
  /** Index of the first word that may hold the verb. */
  readonly after: number;
}

const NAMING = /^(?:묘사했|묘사하|표현했|표현하|비유했|비유하|규정했|규정하|정의했|정의하|지칭했|평가했)/;

/** …한 인물로 묘사했다. */
function readNaming(word: Word, next: Word | undefined): Quotative | null {
  if (!next || next.region || !NAMING.test(next.bare)) return null;
  const { kind, particle } = part(word);
  if (kind !== "means" || !/^(?:으로|로)$/.test(particle)) return null;
  return { form: "as", at: word.end - particle.length, end: word.end, rest: "", mood: "" };
}

const INTENTS = new Set(INTENT);

/** 물러날 뜻을 밝혔다. */
function readIntent(word: Word, noun: Word | undefined, verb: Word | undefined): Quotative | null {
  if (!noun || !verb || noun.region || verb.region || tailOf(word.bare) !== RIEUL || word.bare.length < 2)
    return null;
  const { stem, kind } = part(noun);
  if ((kind !== "object" && kind !== "also") || !INTENTS.has(stem)) return null;
  if (!isStateVerb(verb.bare) && !/^(?:분명히|재차|거듭|공식|간접)/.test(verb.bare)) return null;
  return { form: "intent", at: word.end, end: noun.end, rest: "", mood: "ㄹ" };
}

export function findCandidates(words: readonly Word[], from: number): Candidate[] {
  const found: Candidate[] = [];
  for (let i = from; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.region) {
      const next = words[i + 1];
      const q = next && !next.region ? readAfterQuote(next, word.end) : null;
      found.push({ at: i, quoted: true, q, after: i + (q ? 2 : 1) });
      if (q) i++;
      continue;
    }
    const q =
      readQuotative(word) ?? readNaming(word, words[i + 1]) ?? readIntent(word, words[i + 1], words[i + 2]);
    if (q) found.push({ at: i, quoted: false, q, after: i + 1 });
  }
  return found;
}
