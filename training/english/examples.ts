/** Sequences for both chains from annotated articles. */

import {
  argumentFeatures,
  cueFeatures,
  NumberSink,
  tokenFeatures,
  viewCue,
} from "../../src/languages/en/model/features.ts";
import {
  CONTENT_BEGIN,
  CONTENT_INSIDE,
  CUE_BEGIN,
  CUE_INSIDE,
  SOURCE_BEGIN,
  SOURCE_INSIDE,
  THE_CUE,
} from "../../src/languages/en/model/labels.ts";
import type { LinearModel } from "../../src/languages/en/model/linear.ts";
import { emptyView } from "../../src/languages/en/speech/arguments.ts";
import { CueReader, headOf } from "../../src/languages/en/speech/cues.ts";
import { Passage } from "../../src/languages/en/speech/passage.ts";
import { eachPassage } from "../../src/languages/en/speech/read-passage.ts";
import { MARGIN } from "../../src/languages/en/speech/tokens.ts";
import { LONGEST_WINDOW, windowOf } from "../../src/languages/en/speech/window.ts";
import { type Article, goldOf, scanEnglish } from "./corpus.ts";
import { Dataset } from "./dataset.ts";

export function cueExamples(articles: readonly Article[], foldOf: (index: number) => number): Dataset {
  const data = new Dataset();
  const sink = new NumberSink();
  const p = new Passage();
  articles.forEach((article, index) => {
    eachPassage(scanEnglish(article.text), p, () => {
      if (discarded(article, p)) return;
      const label = new Uint8Array(p.limit);
      for (const { cue } of goldOf(p, article.attributions))
        for (let i = cue[0]; i < cue[1]; i++) label[i] = i === cue[0] ? CUE_BEGIN : CUE_INSIDE;
      data.begin(foldOf(index));
      for (let i = MARGIN; i < p.limit; i++) {
        sink.count = 0;
        cueFeatures(p, i, sink);
        data.position(label[i] as number, data.store(sink.ids, sink.count), sink.count);
      }
    });
  });
  return data;
}

function discarded(article: Article, p: Passage): boolean {
  return (article.discard ?? []).some(
    ([start, end]) => Math.min(end, p.to) - Math.max(start, p.from) > (p.to - p.from) / 2,
  );
}

/** @param cueModel the model that tells of other cues for an article; it must not have seen the article */
export function argumentExamples(
  articles: readonly Article[],
  foldOf: (index: number) => number,
  cueModel: (index: number) => LinearModel,
): Dataset {
  const data = new Dataset();
  const sink = new NumberSink();
  const p = new Passage();
  const cues = new CueReader();
  const view = emptyView();
  const window = new Int32Array(LONGEST_WINDOW);
  articles.forEach((article, index) => {
    eachPassage(scanEnglish(article.text), p, () => {
      const gold = goldOf(p, article.attributions);
      if (gold.length === 0) return;
      cues.read(p, cueModel(index));
      const stored = new Int32Array(p.limit).fill(-1);
      const counts = new Int32Array(p.limit);
      for (const { cue, source, content } of gold) {
        const label = new Uint8Array(p.limit);
        for (const [a, b] of content)
          for (let i = a; i < b; i++) label[i] = i === a ? CONTENT_BEGIN : CONTENT_INSIDE;
        if (source)
          for (let i = source[0]; i < source[1]; i++)
            label[i] = i === source[0] ? SOURCE_BEGIN : SOURCE_INSIDE;
        for (let i = cue[0]; i < cue[1]; i++) label[i] = THE_CUE;
        repair(label);
        viewCue(p, cue[0], cue[1], headOf(p, cue[0], cue[1]), view);
        data.begin(foldOf(index));
        const length = windowOf(p, cue[0], cue[1], window);
        for (let k = 0; k < length; k++) {
          const i = window[k] as number;
          if (label[i] === THE_CUE) {
            data.position(THE_CUE, 0, 0);
            continue;
          }
          if (stored[i] === -1) {
            sink.count = 0;
            tokenFeatures(p, i, sink);
            counts[i] = sink.count;
            stored[i] = data.store(sink.ids, sink.count);
          }
          sink.count = 0;
          argumentFeatures(p, i, view, cues.likelihood, cues.before, sink);
          data.position(
            label[i] as number,
            stored[i] as number,
            counts[i] as number,
            data.store(sink.ids, sink.count),
            sink.count,
          );
        }
        // A span whose begin was left out begins with what is seen of it.
        const begin = data.sequences.data[data.sequences.size - 1] as number;
        for (let at = begin; at < data.gold.size; at++) {
          const y = data.gold.data[at] as number;
          if (y !== SOURCE_INSIDE && y !== CONTENT_INSIDE) continue;
          const before = at > begin ? data.gold.data[at - 1] : -1;
          if (before !== y && before !== y - 1) data.gold.data[at] = y - 1;
        }
      }
    });
  });
  return data;
}

/** An inside label whose begin was overwritten (the cue inside a content) begins anew. */
function repair(label: Uint8Array): void {
  for (let i = MARGIN; i < label.length; i++) {
    const y = label[i] as number;
    if (y !== SOURCE_INSIDE && y !== CONTENT_INSIDE) continue;
    const before = label[i - 1] as number;
    if (before !== y && before !== y - 1) label[i] = y - 1;
  }
}
