/** 에 따르면 without an inner speaker: the rest of the sentence is the source's. */

import type { Span } from "../../engine/types.ts";
import type { Carrier } from "./according.ts";
import type { State } from "./clause-state.ts";
import { type Draft, holdsQuote, trimContent } from "./drafts.ts";
import { confidence } from "./finish.ts";
import type { Word } from "./word.ts";

/** 에 따르면 without an inner speaker: the rest of the sentence is what the source says. */
export function addAccording(state: State, carrier: Carrier): void {
  const { env, drafts } = state;
  const { words, text } = env;
  const inner = drafts.filter((d) => d.final || d.source);
  const keeps =
    inner.some((d) => d.source !== null && (d.final || d.kind !== "indirect")) ||
    drafts.some((d) => d.without === "nobody" && d.final && d.source === null && !d.closing);
  if (keeps) return;
  const first = carrier.last + 1;
  if (first >= words.length) return;
  const lastWord = words[words.length - 1] as Word;
  let end = lastWord.end;
  let direct: Draft | null = null;
  for (const d of drafts)
    if (d.final && d.source === null) {
      end = (d.content[d.content.length - 1] as Span)[1];
      if (d.kind === "direct") direct = d;
    }
  if (end === lastWord.end) {
    const said = /([다라자냐])고$/.exec((words[words.length - 2] ?? lastWord).bare);
    if (said && /^(?:한다|합니다|했다|한단다|해요|한다는)$/.test(lastWord.bare))
      end = (words[words.length - 2] as Word).end - 1;
  }
  const content: Span[] = direct
    ? [...direct.content]
    : [trimContent(text, [(words[first] as Word).start, end])];
  if (content.some(([s, e]) => e <= s)) return;
  drafts.length = 0;
  drafts.push({
    kind: direct ? "direct" : holdsQuote(words, first, words.length - 1) ? "mixed" : "indirect",
    content,
    cue: [[carrier.cue[0], carrier.cue[1]]],
    source: carrier.phrase.span,
    speaker: carrier.phrase,
    without: "nobody",
    confidence: confidence(0.95, { ...carrier.phrase, strength: Math.max(0.7, carrier.phrase.strength) }),
    from: first,
    to: words.length - 1,
    final: true,
    closing: null,
    alone: false,
  });
}
