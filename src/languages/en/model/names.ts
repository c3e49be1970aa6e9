/** How features are written in the weights file: template, then its parts, separated by spaces. */
import { hashWord, TAG, tag } from "../speech/lexicon.ts";
import { TAGS } from "../speech/words.ts";
import { allTemplates, mix } from "./features.ts";

const byName = new Map(allTemplates().map((template) => [template.name, template]));

/** Three letters as one number, as the tokenizer keeps them; and back. */
export function suffixCode(letters: string): number {
  let code = 0;
  for (const letter of letters) code = (code << 5) | (letter.charCodeAt(0) - 96);
  return code;
}

export function suffixLetters(code: number): string {
  return [10, 5, 0].map((shift) => String.fromCharCode(96 + ((code >> shift) & 31))).join("");
}

/**
 * The name of a feature.
 * @param wordOf the word of a hash, if it may be written
 * @returns null if a word is unknown, or the template
 */
export function nameFeature(
  template: string,
  parts: readonly number[],
  wordOf: (hash: number) => string | undefined,
): string | null {
  const known = byName.get(template);
  if (!known) return null;
  const written: string[] = [known.name];
  for (let k = 0; k < known.kinds.length; k++) {
    const value = parts[k] as number;
    const kind = known.kinds[k];
    const text =
      kind === "w"
        ? wordOf(value)
        : kind === "g"
          ? TAGS[value]
          : kind === "s"
            ? suffixLetters(value)
            : String(value);
    if (text === undefined) return null;
    written.push(text);
  }
  return written.join(" ");
}

/** Number of the feature with that name; throws on a name that no template has. */
export function featureNumber(name: string): number {
  const [first = "", ...parts] = name.split(" ");
  const template = byName.get(first);
  if (!template || parts.length !== template.kinds.length) throw new Error(`no such feature: ${name}`);
  const values = parts.map((part, k) => {
    const kind = template.kinds[k];
    if (kind === "w") return hashWord(part);
    if (kind === "g") return part in TAG ? tag(part) : Number.NaN;
    return kind === "s" ? suffixCode(part) : Number(part);
  });
  if (values.some(Number.isNaN)) throw new Error(`no such feature: ${name}`);
  return mix(hashWord(first), values[0] ?? 0, values[1] ?? 0, values[2] ?? 0) >>> 8;
}
