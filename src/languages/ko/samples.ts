/** Quotes that stand in a row as samples of what many say. */
import type { Span } from "../../engine/types.ts";
import { part } from "./particles.ts";
import type { Env, Phrase } from "./phrase.ts";
import { speakerBefore } from "./speakers.ts";
import { isStateVerb } from "./verbs.ts";
import type { Word } from "./word.ts";

const SAMPLE =
  /^(?:반응|댓글|의견|목소리|글|말|비판|질문|불만|찬사|호평|혹평|메시지|소감|우려|하소연|비난|구호|푸념)$/;

/** 누리꾼들은 "…", "…" 등의 반응을 보였다: each of the quotes is a sample of what they say. */
export function listedSpeaker(env: Env, at: number): { phrase: Phrase; cue: Span } | null {
  const { words } = env;
  let first = at;
  while (first > 0 && words[first - 1]?.region) first--;
  let i = at + 1;
  while (words[i]?.region) i++;
  const such = words[i];
  if (!such || !/^등(?:의|으로)?$/.test(such.bare)) return null;
  for (let k = i + 1; k + 1 < words.length && k <= i + 3; k++) {
    const { kind, stem } = part(words[k] as Word);
    const verb = words[k + 1] as Word;
    if (kind !== "object" || !SAMPLE.test(stem) || verb.region || !isStateVerb(verb.bare)) continue;
    const before = speakerBefore(env, 0, first);
    return before && before.phrase.strength >= 0.5
      ? { phrase: before.phrase, cue: [such.start, verb.end] }
      : null;
  }
  return null;
}
