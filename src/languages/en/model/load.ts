/** Reads the compiled model. */
import { LOWER_BITS, MAGIC } from "./compile.ts";
import type { EnglishModel } from "./english-model.ts";
import { LinearModel } from "./linear.ts";

export type { EnglishModel } from "./english-model.ts";

/** @param bytes what `compileEnglishModel` made; throws if they are not that */
export function createEnglishModel(bytes: Uint8Array): EnglishModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== MAGIC)
    throw new Error("not an English model, or of another version");
  const reader = { bytes, view, at: 4 };
  const cue = readChain(reader);
  const argument = readChain(reader);
  const length = view.getUint32(reader.at, true);
  let json = "";
  for (let i = 0; i < length; i++) json += String.fromCharCode(bytes[reader.at + 4 + i] as number);
  const decisions = JSON.parse(json) as Record<string, Record<string, number>>;
  return { cue, argument, decisions };
}

interface Reader {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  at: number;
}

function readChain(reader: Reader): LinearModel {
  const { bytes, view } = reader;
  const labels = bytes[reader.at++] as number;
  const transitions = new Float32Array(labels * labels);
  for (let k = 0; k < transitions.length; k++) {
    transitions[k] = view.getFloat32(reader.at, true);
    reader.at += 4;
  }
  const step = view.getFloat32(reader.at, true);
  const count = view.getUint32(reader.at + 4, true);
  reader.at += 8;
  const ids = new Int32Array(count);
  const lower = reader.at;
  reader.at += count;
  let id = 0;
  for (let k = 0; k < count; k++) {
    id += bytes[lower + k] as number;
    let shift = LOWER_BITS;
    let byte: number;
    do {
      byte = bytes[reader.at++] as number;
      id += (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    ids[k] = id;
  }
  const masks = reader.at;
  reader.at += count;
  const weights = new Int8Array(count * labels);
  for (let y = 0; y < labels; y++)
    for (let k = 0; k < count; k++)
      if ((bytes[masks + k] as number) & (1 << y)) weights[k * labels + y] = bytes[reader.at++] as number;
  return new LinearModel(labels, transitions, ids, weights, step);
}
