/** Speakers before a colon, as captions of broadcasts and talks have them: [조규명/장관 : "…"], 조 장관: "…". */

import { nameScore } from "./lexicon.ts";
import { readWhole } from "./noun-phrase.ts";
import type { Env, Phrase } from "./phrase.ts";
import type { Word } from "./word.ts";

const MOST_WORDS = 8;
/** Remarks about the recording, no part of who speaks. */
const INTRODUCED = /^(?:인터뷰|녹취|전화인터뷰|전화녹취|현장음|싱크)$/;
const REMARK = /^(?:음성변조|음성대역|대독|자막|통화|영상|화면)/;

/** Who speaks the quote that is word `at`, if a colon stands between it and the words that open the sentence. */
export function labelSpeaker(env: Env, at: number): Phrase | null {
  const before = env.words[at - 1];
  if (!before || at > MOST_WORDS || before.region) return null;
  const between = env.text.slice(before.end, (env.words[at] as Word).start);
  if (!/^\s{0,2}[:：]\s{0,2}$/.test(between)) return null;
  const parts = partsOf(env, (env.words[0] as Word).start, before);
  const words = parts.flat();
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  const whole = speaks(readWords(env, words));
  if (parts.length < 2) return whole;
  if (whole?.kind === "person" && whole.role) return whole;
  const name = parts[0] as readonly Word[];
  const phrase = readWords(env, name);
  const sure = name.length === 1 && nameScore((name[0] as Word).bare) > 0;
  return phrase && (sure || phrase.kind === "anonymous") ? { ...phrase, strength: 0.85 } : speaks(phrase);
}

const speaks = (phrase: Phrase | null): Phrase | null =>
  phrase && phrase.strength >= 0.8 && phrase.kind !== "document" ? phrase : null;

const readWords = (env: Env, words: readonly Word[]): Phrase | null =>
  words.length === 0 ? null : readWhole({ ...env, words, phrases: new Map() }, 0, words.length - 1);

/** The words of a label, parted at its slashes. */
function partsOf(env: Env, start: number, last: Word): Word[][] {
  const parts: Word[][] = [];
  let at = start;
  for (const part of env.text.slice(start, last.end).split("/")) {
    const words: Word[] = [];
    if (!REMARK.test(part.trim()))
      for (const found of part.matchAll(/[^\s[\]【】◇▲△■●-]+/g)) {
        const from = at + found.index;
        const [text] = found;
        if (INTRODUCED.test(text)) continue;
        words.push({
          ...last,
          start: from,
          end: from + text.length,
          text,
          bare: text,
          tail: text,
          comma: false,
          stop: false,
          parted: null,
        });
      }
    if (words.length > 0) parts.push(words);
    at += part.length + 1;
  }
  return parts;
}
