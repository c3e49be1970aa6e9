/** Types of institutions that no entry lists, by their head nouns (`heads.tsv`). */

interface Pattern {
  readonly form: "whole" | "around" | "inside";
  readonly before: string;
  readonly after: string;
  readonly type: string;
  /** Letters that must fit; the longest pattern is the most telling. */
  readonly weight: number;
}

/** Patterns by a word (Korean: last character) that they need, so that a name asks only the few that can fit. */
type Patterns = Map<string, Pattern[]>;

const ANY_KEY = "";
const WHOLE_NAME = 100;

const squeeze = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&']+/gu, " ")
    .trim();
const join = (name: string): string => name.replaceAll(" ", "");

function readPattern(text: string, type: string, korean: boolean): { key: string; pattern: Pattern } {
  const [first = "", second = "", third] = text.split("*").map(korean ? join : squeeze);
  const form = !text.includes("*") ? "whole" : third !== undefined ? "inside" : "around";
  const [before, after] = form === "inside" ? ["", second] : [first, second];
  const weight = before.length + after.length + (form === "whole" ? WHOLE_NAME : 0);
  const words = (after || before).split(" ");
  const fixedEnd = form === "whole" ? before : form === "around" ? after : "";
  const key = korean
    ? fixedEnd.slice(-1)
    : ((after !== "" && form !== "inside" ? words.at(-1) : words[0]) ?? "");
  return { key: key || ANY_KEY, pattern: { form, before, after, type, weight } };
}

/** One-syllable Korean heads (대, 사, 당) need a name of three syllables or more, others something before them. */
function fitsKorean(name: string, { form, before, after }: Pattern): boolean {
  if (form === "whole") return name === before;
  if (form === "inside") return name.includes(after);
  const rest = name.length - before.length - after.length;
  return name.startsWith(before) && name.endsWith(after) && rest >= (after.length === 1 ? 2 : 1);
}

function fitsEnglish(name: string, { form, before, after }: Pattern): boolean {
  if (form === "whole") return name === before;
  if (form === "inside") return ` ${name} `.includes(` ${after} `);
  if (before !== "" && !name.startsWith(`${before} `)) return false;
  if (after !== "" && !name.endsWith(` ${after}`)) return false;
  return name.length > before.length + after.length + 1;
}

/**
 * Builds the lookup from rows `lang, pattern, type`. A pattern has one `*` for the rest of the name ("University of
 * *", `*증권`), two for words inside ("* Institute for *"), none for a whole name. Type `-` says that the form is no
 * institution (`*시대`).
 */
export function buildHeads(
  rows: readonly (readonly string[])[],
): (name: string, lang: string) => string | null {
  const english: Patterns = new Map();
  const korean: Patterns = new Map();
  for (const [lang, text = "", type = ""] of rows) {
    const table = lang === "ko" ? korean : english;
    const { key, pattern } = readPattern(text, type, lang === "ko");
    const list = table.get(key);
    if (list) list.push(pattern);
    else table.set(key, [pattern]);
  }
  return (name, lang) => {
    const hangul = lang === "ko" && /[\uAC00-\uD7A3]/.test(name);
    const plain = hangul ? join(name) : squeeze(name);
    const table = hangul ? korean : english;
    const fits = hangul ? fitsKorean : fitsEnglish;
    const keys = new Set(hangul ? [plain.slice(-1), ANY_KEY] : plain.split(" "));
    let best: Pattern | null = null;
    for (const key of keys)
      for (const pattern of table.get(key) ?? [])
        if (pattern.weight > (best?.weight ?? 0) && fits(plain, pattern)) best = pattern;
    return best === null || best.type === "-" ? null : best.type;
  };
}
