/** Quoted regions of one paragraph. */
import type { QuotedRegion, ScanRules } from "../language.ts";
import type { Span } from "../types.ts";
import {
  BACKTICK,
  DOUBLE,
  DOUBLE_CLOSE,
  DOUBLE_HIGH,
  DOUBLE_OPEN,
  isDigit,
  isSpace,
  isWord,
  markAt,
  OTHER,
  SINGLE,
  SINGLE_CLOSE,
  SINGLE_OPEN,
  TERMINAL,
  TITLE_CLOSE,
  TITLE_OPEN,
} from "./marks.ts";
import { compareSpans, overlaps } from "./spans.ts";

/** Beyond this an apostrophe was taken for a quote mark. */
const LONGEST_SINGLE = 400;

const OPENERS = "([{<—–-/:‘'…";
const FOLLOWERS = ")]},.;:!?—–…";

interface Open {
  /** First character of the mark. */
  readonly at: number;
  /** First character after the mark. */
  readonly from: number;
  readonly mark: number;
}

/**
 * Pairs the quote marks between `start` and `end`. A double quote left open ends with the paragraph, since by
 * convention the next paragraph of the same quote opens again; a single or title mark left open is none.
 */
export function quotedRegions(
  text: string,
  [start, end]: Span,
  paragraph: number,
  rules: ScanRules,
): QuotedRegion[] {
  const doubles: QuotedRegion[] = [];
  const others: QuotedRegion[] = [];
  let double: Open | null = null;
  let single: Open | null = null;
  let title: Open | null = null;

  const region = (open: Open, at: number, to: number, marks: QuotedRegion["marks"], closed = true): void => {
    if (at <= open.from) return;
    (marks === "double" ? doubles : others).push({
      inner: [open.from, at],
      outer: [open.at, to],
      marks,
      closed,
      paragraph,
    });
  };
  const spaceBefore = (i: number): boolean =>
    i <= start || isSpace(text.charCodeAt(i - 1)) || OPENERS.includes(text[i - 1] as string);
  const spaceAfter = (i: number): boolean =>
    i >= end || isSpace(text.charCodeAt(i)) || FOLLOWERS.includes(text[i] as string);

  for (let i = start; i < end; i++) {
    let mark = markAt(text, i);
    if (mark === OTHER || mark === TERMINAL) continue;
    let width = 1;
    if (mark === BACKTICK) {
      if (text[i + 1] === "`") {
        mark = DOUBLE_OPEN;
        width = 2;
      } else {
        if (title && title.mark === BACKTICK) {
          region(title, i, i + 1, "title");
          title = null;
        } else if (spaceBefore(i) && !spaceAfter(i + 1)) title = { at: i, from: i + 1, mark };
        continue;
      }
    } else if (mark === SINGLE && text[i + 1] === "'") {
      mark = DOUBLE;
      width = 2;
    }

    if (mark >= DOUBLE && mark <= DOUBLE_HIGH) {
      const next = i + width;
      if (mark === DOUBLE && width === 1 && isHeight(text, i)) continue;
      const looksOpening = spaceBefore(i) && !spaceAfter(next);
      if (!double) {
        const measure = mark === DOUBLE && width === 1 && isDigit(text.charCodeAt(i - 1)); // 6'2"
        const canOpen = mark === DOUBLE ? !spaceAfter(next) && !measure : mark !== DOUBLE_CLOSE;
        if (canOpen) double = { at: i, from: next, mark };
      } else if (reopens(double, mark, looksOpening, rules, text, i)) {
        region(double, i, i, "double", false);
        double = { at: i, from: next, mark };
      } else {
        region(double, i, next, "double");
        double = null;
      }
      i += width - 1;
      continue;
    }

    if (mark === TITLE_OPEN) title = { at: i, from: i + 1, mark };
    else if (mark === TITLE_CLOSE) {
      if (title && title.mark === TITLE_OPEN) region(title, i, i + 1, "title");
      title = null;
    } else {
      // Single marks: an opening one stands before a word and not after one, a closing one the other way round.
      const before = i > start ? text.charCodeAt(i - 1) : 32;
      const after = i + 1 < end ? text.charCodeAt(i + 1) : 32;
      const opens =
        mark !== SINGLE_CLOSE && !isWord(before) && (isWord(after) || markAt(text, i + 1) !== OTHER);
      const closes = mark !== SINGLE_OPEN && !isSpace(before) && (rules.alternates || !isWord(after));
      if (single && i - single.at > LONGEST_SINGLE) single = null;
      if (single && (closes || (rules.alternates && !opens)) && !rules.isApostrophe(text, i)) {
        region(single, i, i + 1, "single");
        single = null;
      } else if (opens && !rules.isApostrophe(text, i)) single = { at: i, from: i + 1, mark };
    }
  }
  if (double) region(double, end, end, "double", false);

  if (others.length === 0) return doubles;
  const crossing = (r: QuotedRegion): boolean => {
    // Both lists are in order of position: the doubles that may cross are few and near.
    let low = 0;
    let high = doubles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((doubles[middle] as QuotedRegion).outer[1] > r.outer[0]) high = middle;
      else low = middle + 1;
    }
    for (let k = low; k < doubles.length; k++) {
      const d = (doubles[k] as QuotedRegion).outer;
      if (d[0] >= r.outer[1]) return false;
      const inside = d[0] <= r.outer[0] && d[1] >= r.outer[1];
      const around = r.outer[0] <= d[0] && r.outer[1] >= d[1];
      if (overlaps(d, r.outer) && !inside && !around) return true;
    }
    return false;
  };
  return [...doubles, ...others.filter((r) => !crossing(r))].sort((a, b) => compareSpans(a.outer, b.outer));
}

/** Whether a mark seen while a double quote is open starts a new one, the old having never been closed. */
function reopens(
  open: Open,
  mark: number,
  looksOpening: boolean,
  rules: ScanRules,
  text: string,
  index: number,
): boolean {
  if (!looksOpening || mark === DOUBLE_CLOSE) return false;
  if (open.mark === DOUBLE_OPEN) return mark === DOUBLE_OPEN; // „…“ and ``…": the high or straight mark closes
  return mark !== DOUBLE || !rules.alternates || rules.reopens?.(text, index) === true;
}

/** The inch mark of a height, which may stand inside a quote: 6'2", 5'11". */
function isHeight(text: string, index: number): boolean {
  if (!isDigit(text.charCodeAt(index - 1))) return false;
  const feet = isDigit(text.charCodeAt(index - 2)) ? index - 3 : index - 2;
  return (text[feet] === "'" || text[feet] === "’") && isDigit(text.charCodeAt(feet - 1));
}
