/** Reads all passages of a text with both chains. */
import type { ScannedText } from "../../../engine/language.ts";
import type { Span } from "../../../engine/types.ts";
import type { LinearModel } from "../model/linear.ts";
import { ArgumentReader, type Arguments, type SourceGuess, type TokenSpan } from "./arguments.ts";
import { type Cue, CueReader } from "./cues.ts";
import { CONTINUING, hashWord, SPEECH, tag } from "./lexicon.ts";
import { OUTSIDE, Passage } from "./passage.ts";
import { eachPassage } from "./read-passage.ts";
import type { CueRecord, PassageRecord, RegionRecord, SourceRecord } from "./records.ts";
import { isPassive, mendSource, namesSomebody } from "./source-edges.ts";
import { CAPITAL, CAPITALS, MARGIN, SIGN } from "./tokens.ts";

const COMMA = tag(",");
const STOP = tag(".");
const ASKS = tag("?");
const SHOUTS = tag("!");
const DOTS = tag("...");
const COLON = tag(":");
const DASH = tag("-");

const FINDING = new Set("find finds found show shows showed shown".split(" ").map(hashWord));
const TELLING = new Set([...FINDING, hashWord("according"), hashWord("statement")]);
const ASK = hashWord("ask");
const CONCERNING = new Set("question defend".split(" ").map(hashWord));
const CALL = hashWord("call");
const TELL = hashWord("tell");
const BY = tag("BY");
const BE = tag("BE");
const REPORTING = new Set("say add argue insist contend according".split(" ").map(hashWord));

/** Tokens before the colon of a transcript line. */
const LONGEST_LABEL = 8;

/** Words beside a quotation that still leave it alone in its paragraph. */
const BESIDE = 0;

export class PassageReader {
  readonly passage = new Passage();
  readonly cues = new CueReader();
  readonly arguments = new ArgumentReader();

  /** Records of all passages that have a cue or a quoted region. */
  records(scanned: ScannedText, cueModel: LinearModel, argumentModel: LinearModel): PassageRecord[] {
    const records: PassageRecord[] = [];
    const p = this.passage;
    eachPassage(scanned, p, (paragraph) => {
      const cues = p.regions.length > 0 || mayTellOfSpeech(p) ? this.cues.read(p, cueModel) : [];
      if (cues.length === 0 && p.regions.length === 0 && !mayNameSpeaker(p)) return;
      this.arguments.begin(p, argumentModel);
      const worth = cues.filter((cue) => isWorthReading(p, cue));
      const read = worth.map((cue) => recordCue(p, cue, this.arguments.read(p, cue, worth, this.cues)));
      records.push(recordPassage(p, paragraph, scanned, read));
    });
    return records;
  }
}

/** Whether a cue that is read without quotations can be here at all: most paragraphs without them hold none. */
function mayTellOfSpeech({ tag: tags, flags, limit, tokens: { hash } }: Passage): boolean {
  for (let i = MARGIN; i < limit; i++) {
    if ((flags[i] as number) & (SPEECH | CONTINUING) || tags[i] === COLON || tags[i] === DASH) return true;
    if (TELLING.has(hash[i] as number)) return true;
  }
  return false;
}

/** "ROE: No." and "A: No." are read even if no cue is seen in them. */
function mayNameSpeaker(p: Passage): boolean {
  for (let i = MARGIN; i < p.limit && i < MARGIN + LONGEST_LABEL; i++) if (p.tag[i] === COLON) return true;
  return p.tokens.length[MARGIN] === 1 && p.tag[MARGIN + 1] === STOP;
}

/** Without a quotation only sure cues of speech become statements. */
const isWorthReading = (p: Passage, cue: Cue): boolean =>
  p.regions.length > 0 || (cue.sure && (cue.speech || FINDING.has(p.tokens.hash[cue.head] as number)));

const spanOf = (p: Passage, [first, last]: TokenSpan): Span => [
  p.tokens.start[first] as number,
  p.tokens.end[last - 1] as number,
];

function recordSource(p: Passage, cue: Cue, guess: SourceGuess): SourceRecord {
  const tokens = mendSource(p, cue, guess.span);
  return { span: spanOf(p, tokens), tokens, probability: guess.probability, exact: guess.exact };
}

/** The likeliest speaker and the others, of a passive verb only those that "by" names. */
function speakersOf(p: Passage, cue: Cue, { source, others }: Arguments): SourceGuess[] {
  const all = (source ? [source, ...others] : [...others]).filter(({ span }) => namesSomebody(p, span));
  if (!isPassive(p, cue)) return all;
  return all.filter(({ span: [first] }) => first >= cue.last && p.tag[first - 1] === BY);
}

function recordCue(p: Passage, cue: Cue, found: Arguments): CueRecord {
  const tokens: TokenSpan = [cue.first, cue.last];
  const [source, ...others] = speakersOf(p, cue, found);
  return {
    span: spanOf(p, tokens),
    tokens,
    probability: cue.probability,
    sure: cue.sure,
    speech: cue.speech,
    headTag: p.tag[cue.head] as number,
    flags: p.flags[cue.head] as number,
    finds: FINDING.has(p.tokens.hash[cue.head] as number),
    asks: p.lemma[cue.head] === ASK,
    concerns: CONCERNING.has(p.lemma[cue.head] as number),
    calls: p.lemma[cue.head] === CALL && cue.head === cue.last - 1,
    hears: isHeard(p, cue, found),
    reports: REPORTING.has(p.lemma[cue.head] as number),
    sentence: p.sentence[cue.head] as number,
    inRegion: p.state[cue.head] === OUTSIDE ? -1 : (p.regionOf[cue.head] as number),
    source: source ? recordSource(p, cue, source) : null,
    others: others.map((guess) => recordSource(p, cue, guess)),
    content: found.content,
    contentProbability: found.contentProbability,
    regionContent: found.regionContent,
    cueContent: found.cueContent,
  };
}

/** Passive: the words before the verb name who listens. */
function isHeard(p: Passage, { first, head }: Cue, { source }: Arguments): boolean {
  const lemma = p.lemma[head];
  if (lemma !== ASK && lemma !== TELL) return false;
  let passive = first === head && p.tokens.shape[head] === CAPITAL; // "Asked whether …, she said"
  for (let i = first; i < head; i++) if (p.tag[i] === BE) passive = true;
  return passive && !(source && p.tag[source.span[0] - 1] === BY);
}

function recordPassage(
  p: Passage,
  paragraph: number,
  { text, paragraphs }: ScannedText,
  cues: CueRecord[],
): PassageRecord {
  const end = (paragraphs[paragraph] as Span)[1];
  const { tokens, tag: tags } = p;
  const limit = tokens.limit;
  let allWords = 0;
  for (let i = MARGIN; i < limit; i++) if (tokens.shape[i] !== SIGN) allWords++;
  const regions = p.regions.map(({ region, first, last }): RegionRecord => {
    let words = 0;
    let capitals = 0;
    for (let i = first; i < last; i++) {
      if (tokens.shape[i] === SIGN) continue;
      words++;
      if (tokens.shape[i] === CAPITAL || tokens.shape[i] === CAPITALS || (tokens.length[i] as number) < 4)
        capitals++;
    }
    const ender = tags[last - 1] as number;
    let before = first - 1;
    while (before >= MARGIN && p.state[before] !== OUTSIDE) before--;
    const preceding = tags[before] as number;
    let opening = 5;
    if (before < MARGIN) opening = 1;
    else if (preceding === COLON) opening = 4;
    else if (preceding === COMMA) opening = 3;
    else if (
      p.sentenceStart[first] === before + 1 ||
      preceding === STOP ||
      preceding === ASKS ||
      preceding === SHOUTS
    )
      opening = 2;
    const shape = tokens.shape[first] as number;
    return {
      region,
      first,
      last,
      words,
      sentence: p.sentence[Math.min(first, limit - 1)] as number,
      lastSentence: p.sentence[Math.max(first, last - 1)] as number,
      ending:
        ender === COMMA
          ? 1
          : ender === STOP || ender === DOTS
            ? 2
            : ender === ASKS || ender === SHOUTS
              ? 3
              : 0,
      opening,
      alone: allWords - words <= BESIDE && words > 0,
      endsParagraph: region.outer[1] === end,
      titleCase: words > 1 && capitals * 5 >= words * 4 && (shape === CAPITAL || shape === CAPITALS),
      capital: shape === CAPITAL || shape === CAPITALS,
    };
  });
  return {
    text,
    paragraph,
    from: p.from,
    to: p.to,
    colonBefore: p.colonBefore,
    openBefore: p.openBefore,
    ...keepColumns(p),
    cues,
    regions,
  };
}

type Columns = Pick<
  PassageRecord,
  "start" | "end" | "sentenceStart" | "regionOf" | "tag" | "shape" | "state"
>;

/** Copies of the passage's columns, in one buffer: one for each would be most of what a long text leaves to collect. */
function keepColumns(p: Passage): Columns {
  const { limit } = p;
  const { start, end, shape } = p.tokens;
  const buffer = new ArrayBuffer(limit * 17);
  const kept = {
    start: new Int32Array(buffer, 0, limit),
    end: new Int32Array(buffer, limit * 4, limit),
    sentenceStart: new Int32Array(buffer, limit * 8, limit),
    regionOf: new Int16Array(buffer, limit * 12, limit),
    tag: new Uint8Array(buffer, limit * 14, limit),
    shape: new Uint8Array(buffer, limit * 15, limit),
    state: new Uint8Array(buffer, limit * 16, limit),
  };
  for (let i = 0; i < limit; i++) {
    kept.start[i] = start[i] as number;
    kept.end[i] = end[i] as number;
    kept.sentenceStart[i] = p.sentenceStart[i] as number;
    kept.regionOf[i] = p.regionOf[i] as number;
    kept.tag[i] = p.tag[i] as number;
    kept.shape[i] = shape[i] as number;
    kept.state[i] = p.state[i] as number;
  }
  return kept;
}
