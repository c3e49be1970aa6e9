/** What is kept of a passage after it was read: its cues with what they take, and its quoted regions. */
import type { QuotedRegion } from "../../../engine/language.ts";
import type { Span } from "../../../engine/types.ts";
import type { TokenSpan } from "./arguments.ts";

export interface SourceRecord {
  readonly span: Span;
  readonly tokens: TokenSpan;
  readonly probability: number;
  /** Of exactly this span to be the source. */
  readonly exact: number;
}

export interface CueRecord {
  readonly span: Span;
  readonly tokens: TokenSpan;
  readonly probability: number;
  readonly sure: boolean;
  readonly speech: boolean;
  /** Word class of the head. */
  readonly headTag: number;
  readonly flags: number;
  /** "found", "shows": what a document may do. */
  readonly finds: boolean;
  /** "said", "according to": a clause follows, or comes before, whatever it looks like. */
  readonly reports: boolean;
  /** A form of "ask". */
  readonly asks: boolean;
  /** A form of "question" or "defend": of a plan it is said, with a person it is done. */
  readonly concerns: boolean;
  /** A form of "call" before what is called so. */
  readonly calls: boolean;
  /** Its subject is asked or told ("Asked whether …", "were told that …"), and nobody after "by" says it. */
  readonly hears: boolean;
  readonly sentence: number;
  /** Index of the region that the cue stands in, -1 outside marks. */
  readonly inRegion: number;
  readonly source: SourceRecord | null;
  readonly others: readonly SourceRecord[];
  readonly content: readonly TokenSpan[];
  readonly contentProbability: number;
  /** For each region of the passage, the mean probability of its tokens to be this cue's content. */
  readonly regionContent: readonly number[];
  /** For each cue of the passage, the probability of its first token to be this cue's content. */
  readonly cueContent: readonly number[];
}

export interface RegionRecord {
  readonly region: QuotedRegion;
  readonly first: number;
  readonly last: number;
  readonly words: number;
  /** Sentence in which the region begins, and in which it ends. */
  readonly sentence: number;
  readonly lastSentence: number;
  /** The sign before the closing mark: 1 comma, 2 full stop, 3 question or exclamation mark, 0 other. */
  readonly ending: number;
  /** The token before the opening mark: 1 start of the paragraph, 2 of a sentence, 3 comma, 4 colon, 5 other. */
  readonly opening: number;
  /** The region, with at most a few words beside it, is the whole paragraph. */
  readonly alone: boolean;
  readonly endsParagraph: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Written as titles are: the words with capitals, small ones aside. */
  readonly titleCase: boolean;
}

export interface PassageRecord {
  /** The whole text. */
  readonly text: string;
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  readonly colonBefore: boolean;
  readonly openBefore: boolean;
  /** Offsets of the tokens; the index is that of the passage. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Class and shape of the tokens. */
  readonly tag: Uint8Array;
  readonly shape: Uint8Array;
  readonly state: Uint8Array;
  readonly regionOf: Int16Array;
  /** First token of each token's sentence. */
  readonly sentenceStart: Int32Array;
  readonly cues: readonly CueRecord[];
  readonly regions: readonly RegionRecord[];
}
