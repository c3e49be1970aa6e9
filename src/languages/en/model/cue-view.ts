/** What the features of a window need to know of its cue. */
import { tag } from "../speech/lexicon.ts";
import { OUTSIDE, type Passage } from "../speech/passage.ts";

const COMMA = tag(",");

/** Made once for each cue. */
export interface CueView {
  /** Tokens of the cue: from `first` up to `last`, excluded. */
  first: number;
  last: number;
  /** The token that carries the meaning. */
  head: number;
  /** Regions that stand directly before and after (see `adjacentRegions`), -1 if none. */
  regionBefore: number;
  regionAfter: number;
  /** Guess of the subject's last word, -1 if there is none; see `guessSubject`. */
  subject: number;
  subjectStart: number;
}

const nominal = new Uint8Array(128);
for (const name of "HE IT THEY WE NM QN WHO PN PNS ON DN DNS TI SN SR SS LW CP CPS UC CI VN VNS POS TH DM AV".split(
  " ",
))
  nominal[tag(name)] = 1;
const skipped = new Uint8Array(128);
for (const name of "AV MD BE HV DO NG".split(" ")) skipped[tag(name)] = 1;
const inNoun = new Uint8Array(128);
for (const name of "DT DM PS NM QN PN PNS ON DN DNS TI SN SA SR SS LW CP CPS UC CI VN VNS POS OF - & IN FOR . HE IT THEY WE WHO TH".split(
  " ",
))
  inNoun[tag(name)] = 1;

/** Fills a view of the cue between two tokens: its regions and the guess of its subject. */
export function viewCue(p: Passage, first: number, last: number, head: number, view: CueView): CueView {
  view.first = first;
  view.last = last;
  view.head = head;
  view.regionBefore = -1;
  view.regionAfter = -1;
  const from = Math.max(p.sentenceStart[first] as number, first - 24);
  if (p.state[head] === OUTSIDE) {
    for (let k = first - 1; k >= from; k--)
      if (p.state[k] !== OUTSIDE) {
        view.regionBefore = p.regionOf[k] as number;
        break;
      }
    const to = Math.min(p.limit, (p.sentenceEnd[head] as number) + 3, last + 24);
    for (let k = last; k < to; k++)
      if (p.state[k] !== OUTSIDE) {
        view.regionAfter = p.regionOf[k] as number;
        break;
      }
  }
  guessSubject(p, view);
  return view;
}

/** The noun phrase before the verb group, over an apposition or relative clause set off by commas. */
function guessSubject(p: Passage, view: CueView): void {
  const { tag: tags, state } = p;
  const begin = p.sentenceStart[view.first] as number;
  view.subject = -1;
  view.subjectStart = -1;
  let k = view.first - 1;
  while (k >= begin && skipped[tags[k] as number] === 1 && state[k] === OUTSIDE) k--;
  if (k >= begin && tags[k] === COMMA) {
    // "Peters, a researcher, said": to the comma that opens the apposition.
    let open = k - 1;
    while (open >= begin && tags[open] !== COMMA && state[open] === OUTSIDE && k - open < 30) open--;
    if (open > begin && tags[open] === COMMA) k = open - 1;
    else return;
  }
  if (k < begin || nominal[tags[k] as number] === 0 || state[k] !== OUTSIDE) return;
  view.subject = k;
  while (k > begin && inNoun[tags[k - 1] as number] === 1 && state[k - 1] === OUTSIDE) k--;
  view.subjectStart = k;
}
