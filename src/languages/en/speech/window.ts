/** Which tokens are looked at for the arguments of a cue. */
import { INSIDE, OUTSIDE, type Passage } from "./passage.ts";
import { MARGIN } from "./tokens.ts";

/** Tokens on either side of a cue, the left out ones not counted. */
const REACH = 90;
/** Of a long quotation only its begin and its end say whether it belongs to a cue. */
const REGION_BEGIN = 6;
const REGION_END = 4;
/** Sentences beside the cue's own, if there are quotations; those beyond them are still seen. */
const SENTENCES = 1;

/** No window is longer. */
export const LONGEST_WINDOW = 2 * REACH + 48;
/** Longer cues are cut (the chain never makes them). */
const LONGEST_CUE = 40;

/** Fills `window` with the tokens, in order, those of the cue (from `first` up to `last`) among them; their number. */
export function windowOf(p: Passage, first: number, last: number, window: Int32Array): number {
  let count = 0;
  // Backwards, then turned round.
  for (let i = first - 1; i >= MARGIN && count < REACH; i--) if (isSeen(p, i, first)) window[count++] = i;
  for (let a = 0, b = count - 1; a < b; a++, b--) {
    const swapped = window[a] as number;
    window[a] = window[b] as number;
    window[b] = swapped;
  }
  const end = Math.min(last, first + LONGEST_CUE);
  for (let i = first; i < end; i++) window[count++] = i;
  const most = count + REACH;
  for (let i = last; i < p.limit && count < most; i++) if (isSeen(p, i, first)) window[count++] = i;
  return count;
}

function isSeen(p: Passage, i: number, cue: number): boolean {
  if (p.state[i] === INSIDE) {
    const region = p.regions[p.regionOf[i] as number];
    return (
      !region ||
      i - region.first < REGION_BEGIN ||
      region.last - i <= REGION_END ||
      p.regionOf[cue] === p.regionOf[i]
    );
  }
  if (p.state[i] !== OUTSIDE) return true;
  return (
    Math.abs((p.sentence[i] as number) - (p.sentence[cue] as number)) <=
    (p.regions.length > 0 ? SENTENCES : 0)
  );
}

/** Whether nothing but the middle of a quotation was left out between two tokens that follow each other in a window. */
export function isJoined(p: Passage, before: number, after: number): boolean {
  return after === before + 1 || (p.state[before] !== OUTSIDE && p.regionOf[before] === p.regionOf[after]);
}
