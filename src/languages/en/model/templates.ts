/**
 * Templates of features: a feature is a template with up to three parts and becomes a 24-bit number; the sink decides
 * what happens with it. No part is a capitalised word form (see `Passage.word`), no template has more than two words.
 */

/** What a part of a feature is: a word's hash, a word class, a word's last letters, a number. */
export type PartKind = "w" | "g" | "s" | "n";

export interface Template {
  readonly name: string;
  readonly parts: string;
}

const templates: Template[] = [];
/** Declares a template; the hash depends on its name only, so that others may be added or taken away. */
export function template(name: string, parts: string): number {
  templates.push({ name, parts });
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash | 0;
}
export const TEMPLATES: readonly Template[] = templates;

/** Number of a feature, 24 bits. */
export function mix(template: number, a: number, b: number, c: number): number {
  let h = Math.imul(template ^ Math.imul(a, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15) ^ Math.imul(b, 0x2c1b3c6d), 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 13) ^ Math.imul(c, 0x297a2d39), 0x27d4eb2f);
  return (h ^ (h >>> 16)) & 0xffffff;
}

/** Collects the features of one token. */
export class FeatureSink {
  readonly ids = new Int32Array(192);
  count = 0;

  add(template: number, a = 0, b = 0, c = 0): void {
    this.ids[this.count++] = mix(template, a, b, c);
  }
}

// Of both chains: the words and classes around a token.
export const WM1 = template("w-1", "w");
export const WP1 = template("w+1", "w");
export const WM2 = template("w-2", "w");
export const WP2 = template("w+2", "w");
export const WM1W0 = template("w-1,w", "ww");
export const W0WP1 = template("w,w+1", "ww");
export const T0 = template("t", "g");
export const TM1 = template("t-1", "g");
export const TP1 = template("t+1", "g");
export const TM2TM1 = template("t-2,t-1", "gg");
export const TP1TP2 = template("t+1,t+2", "gg");
export const TM1T0 = template("t-1,t", "gg");
export const T0TP1 = template("t,t+1", "gg");
export const TM1T0TP1 = template("t-1,t,t+1", "ggg");
export const TM2TM1T0 = template("t-2,t-1,t", "ggg");
export const T0TP1TP2 = template("t,t+1,t+2", "ggg");
export const SUFFIX = template("end", "s");
export const STATE = template("q", "n");
export const STATETM1 = template("q,t-1,t", "ngg");
export const WM1T0 = template("w-1,t", "wg");
export const WP1T0 = template("w+1,t", "wg");

export const atMost = (n: number, most: number): number => (n > most ? most : n);

/** 0 … 7 for growing lengths. */
export function sizeClass(n: number): number {
  if (n < 4) return n < 0 ? 0 : n;
  if (n < 8) return 4;
  if (n < 16) return 5;
  return n < 32 ? 6 : 7;
}
