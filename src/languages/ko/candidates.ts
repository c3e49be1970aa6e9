/** The places of a sentence where reported speech may end: particles after quote marks and fused endings. */
import { type Quotative, readAfterQuote, readQuotative } from "./quotatives.ts";
import type { Word } from "./words.ts";

export interface Candidate {
  /** Index of the quoted stretch or of the last word of the clause. */
  readonly at: number;
  readonly quoted: boolean;
  /** Null after a quote mark without particle. */
  readonly q: Quotative | null;
  /** Index of the first word that may hold the verb. */
  readonly after: number;
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
    const q = readQuotative(word);
    if (q) found.push({ at: i, quoted: false, q, after: i + 1 });
  }
  return found;
}
