/**
 * Weights of one model by feature number, for look-ups without a branch: most features have no weights, and guessing
 * which costs a processor more than all the rest. Features never share a place (hash and displace, Pagh 1999): the
 * lower bits of a number choose a displacement, found when the model is made, of the place that its upper bits give.
 * What stands there are the lower bits once more and the weights; a mask makes nothing of them if the bits differ.
 */
import { FeatureSink, type TemplateGroup } from "./templates.ts";

const ID_BITS = 24;
/** Of an entry: the feature's lower bits; then, less the first label's, the weights of the second and third. */
const TAG_BITS = 9;
const TAG = (1 << TAG_BITS) - 1;
const SECOND_BITS = 11;
const LEAST_BITS = ID_BITS - TAG_BITS;
/** Places for a million features; the models have some ten thousand. */
const MOST_BITS = 20;
const BUCKET_BITS = 13;
const BUCKETS = (1 << BUCKET_BITS) - 1;
/** Displacements there are: they leave alone the bits of a place that belong to the bucket. */
const CHOICES = 1 << (ID_BITS - BUCKET_BITS);

export class LinearModel {
  readonly labels: number;
  /** `transitions[a * labels + b]`. */
  readonly transitions: Float32Array;
  /** What a weight of 1 is worth. */
  readonly step: number;
  /** Numbers of an entry: two weights in the first, two more in the second. */
  readonly width: 1 | 2;
  /** Bits of a hash below those of the place. */
  readonly shift: number;
  /** How far left the displacements stand in a place. */
  readonly lift: number;
  readonly displacement: Uint16Array;
  readonly table: Int32Array;

  /**
   * @param ids numbers of features, 24 bits, each once; throws if they are more than a million
   * @param weights `weights[k * labels + y]` of feature `ids[k]`, in steps; 3 labels, or 6 of which the last has none
   */
  constructor(labels: number, transitions: Float32Array, ids: Int32Array, weights: Int8Array, step: number) {
    if (labels !== 3 && labels !== 6) throw new Error(`no chain has ${labels} labels`);
    this.labels = labels;
    this.transitions = transitions;
    this.step = step;
    this.width = labels === 3 ? 1 : 2;
    let bits = LEAST_BITS;
    let displacement = displace(ids, bits);
    while (!displacement) {
      if (bits === MOST_BITS) throw new Error(`${ids.length} features are too many`);
      displacement = displace(ids, ++bits);
    }
    this.displacement = displacement;
    this.shift = 32 - bits;
    this.lift = liftOf(bits);
    this.table = new Int32Array(this.width << bits);
    for (let k = 0; k < ids.length; k++) {
      const id = ids[k] as number;
      const less = weights[k * labels] as number;
      const weight = (y: number): number => (weights[k * labels + y] as number) - less;
      const second = (weight(1) << (32 - SECOND_BITS)) >>> (32 - SECOND_BITS);
      const at = this.width * placeOf(id, bits, displacement);
      this.table[at] = (id & TAG) | (second << TAG_BITS) | (weight(2) << (TAG_BITS + SECOND_BITS));
      if (labels === 6) this.table[at + 1] = (weight(3) & 0xffff) | (weight(4) << 16);
    }
  }
}

const liftOf = (bits: number): number => BUCKET_BITS - (ID_BITS - bits);

const placeOf = (id: number, bits: number, displacement: Uint16Array): number =>
  (id >>> (ID_BITS - bits)) ^ ((displacement[id & BUCKETS] as number) << liftOf(bits));

/** Displacements by bucket with which no two numbers share one of the `1 << bits` places; null if there are none. */
function displace(ids: Int32Array, bits: number): Uint16Array | null {
  if (ids.length > 1 << bits) return null;
  const counts = new Uint16Array(BUCKETS + 2);
  for (const id of ids) counts[(id & BUCKETS) + 1] = (counts[(id & BUCKETS) + 1] as number) + 1;
  let most = 0;
  for (const count of counts) most = Math.max(most, count);
  const begin = Uint32Array.from(counts);
  for (let b = 1; b < begin.length; b++) begin[b] = (begin[b] as number) + (begin[b - 1] as number);
  const next = begin.slice();
  const sorted = new Int32Array(ids.length);
  for (const id of ids) {
    const bucket = id & BUCKETS;
    sorted[next[bucket] as number] = id >>> (ID_BITS - bits);
    next[bucket] = (next[bucket] as number) + 1;
  }
  const displacement = new Uint16Array(BUCKETS + 1);
  const taken = new Uint8Array(1 << bits);
  // Full buckets first, while there is room.
  for (let size = most; size > 0; size--)
    for (let bucket = 0; bucket <= BUCKETS; bucket++) {
      const from = begin[bucket] as number;
      const to = begin[bucket + 1] as number;
      if (to - from !== size) continue;
      const choice = freeChoice(sorted.subarray(from, to), taken, liftOf(bits));
      if (choice < 0) return null;
      displacement[bucket] = choice;
      for (let k = from; k < to; k++) taken[(sorted[k] as number) ^ (choice << liftOf(bits))] = 1;
    }
  return displacement;
}

/** A displacement that brings the places, all different, to free ones; -1 if there is none. */
function freeChoice(places: Int32Array, taken: Uint8Array, lift: number): number {
  for (let choice = 0; choice < CHOICES; choice++)
    if (places.every((place) => taken[place ^ (choice << lift)] === 0)) return choice;
  return -1;
}

/** Sums the weights of a token's features. */
export class Scorer extends FeatureSink {
  private readonly model: LinearModel;
  private a = 0;
  private b = 0;
  private c = 0;
  private d = 0;

  constructor(model: LinearModel) {
    super();
    this.model = model;
  }

  override add(group: TemplateGroup): void {
    if (this.model.width === 1) this.addTwo(group);
    else this.addFour(group);
  }

  /** Writes the sums, in steps, to `sums[at …]`, one for each label with weights (the first's are 0); begins anew. */
  take(sums: Int32Array, at: number): void {
    sums[at] = 0;
    sums[at + 1] = this.a;
    sums[at + 2] = this.b;
    this.a = this.b = 0;
    if (this.model.width === 1) return;
    sums[at + 3] = this.c;
    sums[at + 4] = this.d;
    this.c = this.d = 0;
  }

  // Both loops hold the steps of `mix` in place and sums of 32 bits: calls and checks for overflow would double the time.

  private addTwo(group: TemplateGroup): void {
    const { size, hash, a, b, c } = group;
    const { values } = this;
    const { table, displacement, shift, lift } = this.model;
    let first = 0;
    let second = 0;
    for (let k = 0; k < size; k++) {
      let h = Math.imul((hash[k] as number) ^ (values[a[k] as number] as number), 0x85ebca6b);
      h = Math.imul(h ^ (h >>> 15) ^ (values[b[k] as number] as number), 0xc2b2ae35);
      h = Math.imul(h ^ (h >>> 13) ^ (values[c[k] as number] as number), 0x27d4eb2f);
      h ^= h >>> 15;
      const place = (h >>> shift) ^ ((displacement[(h >>> 8) & 0x1fff] as number) << lift);
      let entry = table[place] as number;
      entry &= (((entry ^ (h >>> 8)) & 0x1ff) - 1) >> 31;
      first = (first + ((entry << 12) >> 21)) | 0;
      second = (second + (entry >> 20)) | 0;
    }
    this.a = (this.a + first) | 0;
    this.b = (this.b + second) | 0;
  }

  private addFour(group: TemplateGroup): void {
    const { size, hash, a, b, c } = group;
    const { values } = this;
    const { table, displacement, shift, lift } = this.model;
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let k = 0; k < size; k++) {
      let h = Math.imul((hash[k] as number) ^ (values[a[k] as number] as number), 0x85ebca6b);
      h = Math.imul(h ^ (h >>> 15) ^ (values[b[k] as number] as number), 0xc2b2ae35);
      h = Math.imul(h ^ (h >>> 13) ^ (values[c[k] as number] as number), 0x27d4eb2f);
      h ^= h >>> 15;
      const at = ((h >>> shift) ^ ((displacement[(h >>> 8) & 0x1fff] as number) << lift)) << 1;
      let one = table[at] as number;
      const mask = (((one ^ (h >>> 8)) & 0x1ff) - 1) >> 31;
      one &= mask;
      const two = (table[at + 1] as number) & mask;
      first = (first + ((one << 12) >> 21)) | 0;
      second = (second + (one >> 20)) | 0;
      third = (third + ((two << 16) >> 16)) | 0;
      fourth = (fourth + (two >> 16)) | 0;
    }
    this.a = (this.a + first) | 0;
    this.b = (this.b + second) | 0;
    this.c = (this.c + third) | 0;
    this.d = (this.d + fourth) | 0;
  }
}
