/** Texts with their sources marked `[[…]]`, and what the English pack finds in them, in short form. */
import type { EntityLookup, Mention, PackContext, Statement } from "../../../../src/engine/language.ts";
import { scan } from "../../../../src/engine/text/scan.ts";
import type { Span } from "../../../../src/engine/types.ts";
import { findMentions } from "../../../../src/languages/en/naming/mentions.ts";
import { scanRules } from "../../../../src/languages/en/scan-rules.ts";

const empty: EntityLookup = {
  match: () => [],
  entity: () => null,
  find: () => null,
  post: () => null,
  typeByHead: () => null,
};

export const emptyContext: PackContext = {
  hits: [],
  dictionary: empty,
  title: null,
  date: null,
  publisher: null,
};

export function unmark(marked: string): { text: string; sources: Span[] } {
  const sources: Span[] = [];
  let text = "";
  for (const [i, piece] of marked.split(/\[\[|\]\]/).entries()) {
    if (i % 2 === 1) sources.push([text.length, text.length + piece.length]);
    text += piece;
  }
  return { text, sources };
}

export function mentionsOf(marked: string, context: PackContext = emptyContext): Mention[] {
  const { text, sources } = unmark(marked);
  const statements = sources.map(
    (source): Statement => ({
      kind: "indirect",
      content: [[source[1], source[1]]],
      cue: null,
      source,
      without: "carried",
      confidence: 1,
    }),
  );
  return [...findMentions(scan(text, scanRules), statements, context)];
}

/** The mention that covers the only marked source. */
export function sourceOf(marked: string, context?: PackContext): Mention {
  const { sources } = unmark(marked);
  const [start, end] = sources[0] as Span;
  const covering = mentionsOf(marked, context).filter((m) => m.span[0] < end && m.span[1] > start);
  if (covering.length !== 1) throw new Error(`${covering.length} mentions cover the source of: ${marked}`);
  return covering[0] as Mention;
}

/** "person Ann Lund | economist | Hanbit Institute", with * for former. */
export function brief(mention: Mention): string {
  const star = (former: boolean): string => (former ? "*" : "");
  const role = mention.role ? mention.role.text + star(mention.role.former) : "-";
  const bodies = mention.affiliations.map((a) => a.name + star(a.former)).join(", ") || "-";
  return `${mention.kind} ${mention.name} | ${role} | ${bodies}`;
}
