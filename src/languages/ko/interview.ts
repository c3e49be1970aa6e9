/**
 * Interviews printed as questions and answers: `Q. … / A. …`, `문: … / 답: …`, `-… / ▲…`, and questions behind a dash
 * whose answers stand in quote marks. The answers are speech of whoever is interviewed, whom the engine looks for; the
 * questions are the newspaper's own.
 */
import type { QuotedRegion, ScannedText, Statement } from "../../engine/language.ts";
import { trim } from "../../engine/text/spans.ts";
import type { Span } from "../../engine/types.ts";

const QUESTION_MARK = /^(?:Q\s?\d*[.:)]?|문\s?[.:)]|질문\s?[.:)]|[-–—―▷])\s*/;
const ANSWER_MARK = /^(?:A\s?\d*[.:)]|답\s?[.:)]|답변\s?[.:)]|[▲△▶►])\s*/;
/** Questions end in these, with a question mark or not: 어떻게 보나. 계획은. */
const ASKS = /(?:\?|[나까가냐지요은는][.?]?)$/;
/** One question and its answer may be anything, two are an interview. */
const LEAST_PAIRS = 2;
const LEAST_LENGTH = 4;
const SURE = 0.9;

interface Answer {
  readonly paragraph: Span;
  readonly content: Span;
  readonly kind: "direct" | "indirect";
}

/** The statements with those of an interview put right; the same if there is none. */
export function readInterview(
  { text, paragraphs, regions }: ScannedText,
  statements: readonly Statement[],
): readonly Statement[] {
  const quotes = regions.filter(({ marks }) => marks === "double");
  let next = 0;
  const answers: Answer[] = [];
  const asked: Span[] = [];
  paragraphs.forEach((paragraph, i) => {
    const before = paragraphs[i - 1];
    if (!before || !isQuestion(text, before)) return;
    while (next < quotes.length && (quotes[next] as QuotedRegion).outer[1] <= paragraph[0]) next++;
    const answer = answerOf(text, paragraph, quotes[next]);
    if (!answer) return;
    answers.push(answer);
    asked.push(before);
  });
  if (answers.length < LEAST_PAIRS) return statements;
  const taken = [...asked, ...answers.map(({ paragraph }) => paragraph)];
  const others = statements.filter(
    ({ content }) => !taken.some((span) => content.some((c) => c[0] < span[1] && c[1] > span[0])),
  );
  const said = answers.map(
    ({ content, kind }): Statement => ({
      kind,
      content: [content],
      cue: null,
      source: null,
      without: "interviewee",
      confidence: SURE,
    }),
  );
  return [...others, ...said].sort((a, b) => (a.content[0] as Span)[0] - (b.content[0] as Span)[0]);
}

function isQuestion(text: string, [start, end]: Span): boolean {
  const words = text.slice(start, end);
  const mark = QUESTION_MARK.exec(words);
  return mark !== null && ASKS.test(words.slice(mark[0].length).trimEnd());
}

/** What a paragraph answers: all behind its mark, or the quotation that it is. */
function answerOf(text: string, paragraph: Span, quote: QuotedRegion | undefined): Answer | null {
  const words = text.slice(paragraph[0], paragraph[1]);
  const mark = ANSWER_MARK.exec(words);
  const span = trim(text, [paragraph[0] + (mark?.[0].length ?? 0), paragraph[1]]);
  if (!span || span[1] - span[0] < LEAST_LENGTH) return null;
  if (quote && quote.outer[0] <= span[0] && quote.outer[1] >= span[1])
    return { paragraph, content: quote.inner, kind: "direct" };
  return mark ? { paragraph, content: span, kind: "indirect" } : null;
}
