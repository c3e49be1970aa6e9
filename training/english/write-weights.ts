/** Writes trained chains as text that can be read, compared and compiled. */
import {
  argumentFeatures,
  cueFeatures,
  FeatureSink,
  mix,
  type TemplateGroup,
  tokenFeatures,
  viewCue,
} from "../../src/languages/en/model/features.ts";
import type { LinearModel } from "../../src/languages/en/model/linear.ts";
import { nameFeature } from "../../src/languages/en/model/names.ts";
import { emptyView } from "../../src/languages/en/speech/arguments.ts";
import { listedWords } from "../../src/languages/en/speech/classify.ts";
import { CueReader, headOf } from "../../src/languages/en/speech/cues.ts";
import { hashWord } from "../../src/languages/en/speech/lexicon.ts";
import { Passage } from "../../src/languages/en/speech/passage.ts";
import { eachPassage } from "../../src/languages/en/speech/read-passage.ts";
import { MARGIN } from "../../src/languages/en/speech/tokens.ts";
import { LONGEST_WINDOW, windowOf } from "../../src/languages/en/speech/window.ts";
import type { TrainedChain } from "./chain-trainer.ts";
import { type Article, goldOf, scanEnglish } from "./corpus.ts";

/** Remembers the name of every wanted feature that comes by. */
class NamingSink extends FeatureSink {
  readonly names = new Map<number, string>();
  private readonly wanted: ReadonlySet<number>;
  private readonly words: ReadonlyMap<number, string>;
  constructor(wanted: ReadonlySet<number>, words: ReadonlyMap<number, string>) {
    super();
    this.wanted = wanted;
    this.words = words;
  }
  override add({ size, names, hash, a, b, c }: TemplateGroup): void {
    for (let k = 0; k < size; k++) {
      const parts = [a, b, c].map((column) => this.values[column[k] as number] as number);
      const id = mix(hash[k] as number, ...(parts as [number, number, number])) >>> 8;
      if (!this.wanted.has(id) || this.names.has(id)) continue;
      const name = nameFeature(names[k] as string, parts, (word) => this.words.get(word));
      if (name !== null) this.names.set(id, name);
    }
  }
}

/** All words that may stand in a name, by hash: those that are written in lower case, and the listed ones. */
function collectWords(articles: readonly Article[]): Map<number, string> {
  const words = new Map(listedWords().map((word) => [hashWord(word), word]));
  const p = new Passage();
  for (const { text } of articles)
    eachPassage(scanEnglish(text), p, () => {
      for (let i = MARGIN; i < p.limit; i++) {
        if (p.word[i] !== p.tokens.hash[i] || words.has(p.word[i] as number)) continue;
        const written = text.slice(p.tokens.start[i], p.tokens.end[i]);
        const lower = written.toLowerCase().replace("’", written.length > 1 ? "'" : "’");
        if (hashWord(lower) === p.word[i]) words.set(p.word[i] as number, lower);
      }
    });
  return words;
}

/** Names of the features of both chains. */
export function nameFeatures(
  articles: readonly Article[],
  cue: TrainedChain,
  argument: TrainedChain,
  cueModel: (index: number) => LinearModel,
): { cue: Map<number, string>; argument: Map<number, string> } {
  const words = collectWords(articles);
  const cueSink = new NamingSink(new Set(cue.ids), words);
  const argumentSink = new NamingSink(new Set(argument.ids), words);
  const p = new Passage();
  const cues = new CueReader();
  const view = emptyView();
  const window = new Int32Array(LONGEST_WINDOW);
  articles.forEach(({ text, attributions }, index) => {
    eachPassage(scanEnglish(text), p, () => {
      for (let i = MARGIN; i < p.limit; i++) cueFeatures(p, i, cueSink);
      const gold = goldOf(p, attributions);
      if (gold.length === 0) return;
      cues.read(p, cueModel(index));
      for (let i = MARGIN; i < p.limit; i++) tokenFeatures(p, i, argumentSink);
      for (const {
        cue: [first, last],
      } of gold) {
        viewCue(p, first, last, headOf(p, first, last), view);
        const length = windowOf(p, first, last, window);
        for (let k = 0; k < length; k++) {
          const i = window[k] as number;
          if (i < first || i >= last)
            argumentFeatures(p, i, view, cues.likelihood, cues.before, argumentSink);
        }
      }
    });
  });
  return { cue: cueSink.names, argument: argumentSink.names };
}

/** @param least weights nearer to zero than this are left out */
export function writeChain(
  chain: TrainedChain,
  labels: readonly string[],
  names: ReadonlyMap<number, string>,
  least: number,
): string {
  const { labels: size, transitions, weights } = chain;
  const lines: string[] = [];
  labels.forEach((label, a) => {
    lines.push(
      `-> ${label}\t${labels.map((next, b) => `${next}=${short(transitions[a * size + b] as number)}`).join(" ")}`,
    );
  });
  const rows: string[] = [];
  chain.ids.forEach((id, k) => {
    const name = names.get(id);
    if (name === undefined) return;
    const pairs = labels.flatMap((label, y) => {
      const weight = weights[k * size + y] as number;
      return Math.abs(weight) < least ? [] : [`${label}=${short(weight)}`];
    });
    if (pairs.length > 0) rows.push(`${name}\t${pairs.join(" ")}`);
  });
  rows.sort((a, b) => (a < b ? -1 : 1));
  return `${[...lines, ...rows].join("\n")}\n`;
}

const short = (x: number): string => String(Math.round(x * 1000) / 1000);
