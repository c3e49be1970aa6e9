/** Makes the model that is shipped from the weights as they are written: feature numbers for names, bytes for weights. */
import { ARGUMENT_LABELS, CUE_LABELS } from "./labels.ts";
import { featureNumber } from "./names.ts";

/** The weights files: `cue.tsv`, `argument.tsv`, `decisions.tsv`. */
export interface ModelText {
  readonly cue: string;
  readonly argument: string;
  readonly decisions: string;
}

export const MAGIC = 0x324e4553; // "SEN2"

/** Bits of a difference that stand apart. */
export const LOWER_BITS = 6;

/**
 * Binary form, little endian: magic; per chain: number of labels, transitions (float32), step (float32), number of
 * features; the differences of their numbers to those before, first the lower bits of all, then what is above them
 * (seven bits a byte): the lower are noise, the others pack well; a mask of labels for each feature; by label one signed
 * byte for each feature that has it; last the decisions as JSON.
 * Throws on a line that is none.
 */
export function compileEnglishModel(text: ModelText): Uint8Array {
  const bytes: number[] = [];
  pushInt(bytes, MAGIC);
  compileChain(text.cue, CUE_LABELS, bytes);
  compileChain(text.argument, ARGUMENT_LABELS, bytes);
  const decisions = JSON.stringify(parseDecisions(text.decisions));
  pushInt(bytes, decisions.length);
  for (let i = 0; i < decisions.length; i++) bytes.push(decisions.charCodeAt(i));
  return Uint8Array.from(bytes);
}

/** Lines `ownership<TAB>name<TAB>weight`, `confidence<TAB>…`. */
export function parseDecisions(text: string): Record<string, Record<string, number>> {
  const decisions: Record<string, Record<string, number>> = {};
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [group = "", name = "", weight = ""] = line.split("\t");
    if (name === "" || weight === "" || Number.isNaN(Number(weight))) throw new Error(`no decision: ${line}`);
    decisions[group] = { ...decisions[group], [name]: Number(weight) };
  }
  return decisions;
}

function compileChain(text: string, labels: readonly string[], bytes: number[]): void {
  const size = labels.length;
  const transitions = new Float32Array(size * size);
  const features = new Map<number, Float64Array>();
  let largest = 0;
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [name = "", weights = ""] = line.split("\t");
    const values = new Float64Array(size);
    for (const pair of weights.split(" ")) {
      const [label = "", weight = ""] = pair.split("=");
      const y = labels.indexOf(label);
      if (y < 0 || Number.isNaN(Number(weight))) throw new Error(`no weight: ${line}`);
      values[y] = Number(weight);
    }
    if (name.startsWith("-> ")) {
      const from = labels.indexOf(name.slice(3));
      for (let y = 0; y < size; y++) transitions[from * size + y] = values[y] as number;
      continue;
    }
    features.set(featureNumber(name), values);
    for (const value of values) largest = Math.max(largest, Math.abs(value));
  }
  const step = largest / 127 || 1;
  bytes.push(size);
  for (const value of transitions) pushFloat(bytes, value);
  pushFloat(bytes, step);
  const rows = [...features].sort((a, b) => a[0] - b[0]);
  pushInt(bytes, rows.length);
  const differences = rows.map(([id], k) => id - (rows[k - 1]?.[0] ?? 0));
  for (const difference of differences) bytes.push(difference & ((1 << LOWER_BITS) - 1));
  for (const difference of differences) pushNumber(bytes, difference >>> LOWER_BITS);
  const quantized = rows.map(([, values]) => Array.from(values, (value) => Math.round(value / step)));
  for (const values of quantized)
    bytes.push(values.reduce((mask, value, y) => (value ? mask | (1 << y) : mask), 0));
  for (let y = 0; y < size; y++)
    for (const values of quantized) if (values[y]) bytes.push((values[y] as number) & 255);
}

const buffer = new DataView(new ArrayBuffer(4));
function pushFloat(bytes: number[], value: number): void {
  buffer.setFloat32(0, value, true);
  for (let i = 0; i < 4; i++) bytes.push(buffer.getUint8(i));
}
function pushInt(bytes: number[], value: number): void {
  buffer.setUint32(0, value, true);
  for (let i = 0; i < 4; i++) bytes.push(buffer.getUint8(i));
}
function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}
