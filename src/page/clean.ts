/** Which paragraphs within the article's root are its text. */
import type { Block, Box, PageBlocks } from "./blocks.ts";
import { isBoilerplate, isByline, isCredit } from "./boilerplate.ts";
import { alike, type PageMetadata } from "./metadata.ts";
import type { PageScores } from "./score.ts";
import { endsSentence } from "./writing.ts";

/** The article's paragraphs in order; `title` and standfirst are recognised by what metadata says. */
export function chooseBody(page: PageBlocks, scores: PageScores, root: Box, metadata: PageMetadata): Block[] {
  const candidates: { block: Block; index: number }[] = [];
  for (let index = root.first; index < root.end; index++) {
    const block = page.blocks[index]!;
    if (block.hidden || scores.of.get(block.box)!.dropped) continue;
    if (isLinkLine(block) || isBoilerplate(block.text) || isCredit(block.text)) continue;
    candidates.push({ block, index });
  }
  const start = candidates.findIndex(({ block, index }) =>
    beginsText(block, scores.values[index]!, metadata),
  );
  if (start < 0) return [];
  const body = candidates.slice(start).filter(({ block }) => !repeatsTitle(block, metadata));
  let end = body.length;
  while (end > 0 && !mayEnd(body[end - 1]!.block, scores.values[body[end - 1]!.index]!)) end--;
  return body.slice(0, end).map(({ block }) => block);
}

/** A line that only links: read-also lines, tags, calls to action. Linked words within sentences are text. */
function isLinkLine({ linked, text, heading }: Block): boolean {
  return linked > 0.85 && !heading && !(endsSentence(text) && text.length > 200);
}

/** The first paragraph that can open an article. */
function beginsText(block: Block, value: number, metadata: PageMetadata): boolean {
  if (value <= 0 || block.heading || isByline(block.text)) return false;
  return !repeatsTitle(block, metadata);
}

function repeatsTitle({ text }: Block, { titles }: PageMetadata): boolean {
  return (
    text.length <= 300 &&
    titles.some(
      (title) =>
        text === title ||
        (text.length > 12 && alike(text, title) && Math.abs(text.length - title.length) < 20),
    )
  );
}

/** An article does not end with a subhead or a scrap. */
function mayEnd(block: Block, value: number): boolean {
  if (block.heading) return false;
  return value > 0 || (endsSentence(block.text) && block.linked < 0.5);
}
