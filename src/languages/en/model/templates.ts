/**
 * Templates of features: a feature is a template with up to three of a token's values and becomes a 24-bit number. No
 * value is a capitalised word form (see `Passage.word`), no template has more than two words.
 */
import { hashWord } from "../speech/lexicon.ts";
import { PART_KINDS, PARTS, type Part } from "./parts.ts";

export interface Template {
  readonly name: string;
  /** The kinds of its parts, a letter each. */
  readonly kinds: string;
}

const templates = new Map<string, Template>();

/** All templates of both chains. */
export const allTemplates = (): readonly Template[] => [...templates.values()];

/** A template's name and the places of its parts. */
export type TemplateRow = readonly [name: string, a: Part, b?: Part, c?: Part];

/** Templates that hold for the same tokens, column by column: their parts are places of the values' array. */
export class TemplateGroup {
  readonly size: number;
  readonly names: readonly string[];
  readonly hash: Int32Array;
  readonly a: Uint8Array;
  readonly b: Uint8Array;
  readonly c: Uint8Array;

  /** Throws if a name stands for parts of other kinds elsewhere. */
  constructor(...rows: readonly TemplateRow[]) {
    this.size = rows.length;
    this.names = rows.map(([name]) => name);
    // By the name only, so that others may be added or taken away.
    this.hash = Int32Array.from(this.names, hashWord);
    this.a = Uint8Array.from(rows, (row) => row[1]);
    this.b = Uint8Array.from(rows, (row) => row[2] ?? NOTHING);
    this.c = Uint8Array.from(rows, (row) => row[3] ?? NOTHING);
    for (const [name, ...parts] of rows) {
      const kinds = parts.map((part) => PART_KINDS[part as Part]).join("");
      if ((templates.get(name)?.kinds ?? kinds) !== kinds)
        throw new Error(`two templates are called ${name}`);
      templates.set(name, { name, kinds });
    }
  }
}

/** Place of the value that is always 0. */
const NOTHING = PARTS;

/** Number of a feature in the upper 24 bits, with eight more below them. `Scorer` has the same steps in its loops. */
export function mix(template: number, a: number, b: number, c: number): number {
  let h = Math.imul(template ^ a, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15) ^ b, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 13) ^ c, 0x27d4eb2f);
  return h ^ (h >>> 15);
}

/** What the features of a token go into: scores in use, numbers or names in training. */
export abstract class FeatureSink {
  /** The token's values by `Part`, of which `add` takes those that the templates name. */
  readonly values = new Int32Array(PARTS + 1);

  abstract add(group: TemplateGroup): void;
}

/** Collects the features' numbers. */
export class NumberSink extends FeatureSink {
  readonly ids = new Int32Array(192);
  count = 0;

  override add({ size, hash, a, b, c }: TemplateGroup): void {
    const { values, ids } = this;
    for (let k = 0; k < size; k++)
      ids[this.count++] =
        mix(
          hash[k] as number,
          values[a[k] as number] as number,
          values[b[k] as number] as number,
          values[c[k] as number] as number,
        ) >>> 8;
  }
}

export const atMost = (n: number, most: number): number => (n > most ? most : n);

/** 0 … 7 for growing lengths. */
export function sizeClass(n: number): number {
  if (n < 4) return n < 0 ? 0 : n;
  if (n < 8) return 4;
  if (n < 16) return 5;
  return n < 32 ? 6 : 7;
}
