/** Sequences of tokens with feature numbers and labels, flat in typed arrays. */

export class Ints {
  data: Int32Array;
  size = 0;
  constructor(capacity = 1 << 16) {
    this.data = new Int32Array(capacity);
  }
  push(value: number): void {
    if (this.size === this.data.length) this.grow(this.size + 1);
    this.data[this.size++] = value;
  }
  pushAll(values: Int32Array, count: number): void {
    if (this.size + count > this.data.length) this.grow(this.size + count);
    this.data.set(values.subarray(0, count), this.size);
    this.size += count;
  }
  private grow(least: number): void {
    const larger = new Int32Array(Math.max(least, Math.floor(this.data.length * 1.6)));
    larger.set(this.data.subarray(0, this.size));
    this.data = larger;
  }
}

/**
 * Every position has two stretches of features (those that depend on the token alone are shared by all windows over
 * it) and a label; a sequence is a run of positions.
 */
export class Dataset {
  readonly ids = new Ints(1 << 22);
  readonly first = new Ints();
  readonly firstCount = new Ints();
  readonly second = new Ints();
  readonly secondCount = new Ints();
  readonly gold = new Ints();
  readonly sequences = new Ints();
  /** Fold of each sequence. */
  readonly folds = new Ints();

  /** Stores features, returns where. */
  store(ids: Int32Array, count: number): number {
    const at = this.ids.size;
    this.ids.pushAll(ids, count);
    return at;
  }

  begin(fold: number): void {
    this.sequences.push(this.gold.size);
    this.folds.push(fold);
  }

  position(label: number, first: number, firstCount: number, second = 0, secondCount = 0): void {
    this.first.push(first);
    this.firstCount.push(firstCount);
    this.second.push(second);
    this.secondCount.push(secondCount);
    this.gold.push(label);
  }

  end(sequence: number): number {
    return sequence + 1 < this.sequences.size
      ? (this.sequences.data[sequence + 1] as number)
      : this.gold.size;
  }
}
