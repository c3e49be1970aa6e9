/**
 * An index of names where they stand in a long text: open addressing over typed arrays. Twenty thousand names go in
 * within some milliseconds and without an object each, which a Map of strings does not manage.
 */
import { isHangul, isLatin } from "./boundaries.ts";

export const HASH_SEED = 0x811c9dc5;

/** One step of FNV-1a over UTF-16 units. */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Folds the high bits in, which the step leaves weak. */
const finish = (hash: number): number => hash ^ (hash >>> 15);

const FILTER_SIZE = 1 << 15;
/** For words in small letters: most of a text, and the begin of few names. */
const SMALL_FILTER_SIZE = 1 << 12;
const INITIAL_SIZE = 1 << 16;
/** Room for 262,143 names. */
const NUMBER_MASK = (1 << 18) - 1;
const HASH_MASK = ~NUMBER_MASK;

/** A name's hash, and on the way to it that of its beginning: a Latin name's first word, others' first two characters. */
function hashName(text: string, start: number, end: number): { hash: number; beginning: number } {
  const first = text.charCodeAt(start);
  let hash = hashStep(HASH_SEED, first);
  let at = start + 1;
  if (!isLatin(first) || isHangul(text.charCodeAt(at))) {
    if (at < end) hash = hashStep(hash, text.charCodeAt(at++));
  } else
    for (let code = text.charCodeAt(at); at < end && isLatin(code); code = text.charCodeAt(++at))
      hash = hashStep(hash, code);
  const beginning = hash;
  for (; at < end; at++) hash = hashStep(hash, text.charCodeAt(at));
  return { hash, beginning };
}

/** Slot of the filter that spares most words of a text the search; `first` is the code of the first character. */
const filterSlot = (beginning: number, first: number): number =>
  first >= 97 && first <= 122
    ? FILTER_SIZE + (finish(beginning) & (SMALL_FILTER_SIZE - 1))
    : finish(beginning) & (FILTER_SIZE - 1);

export class NameTable {
  private count = 0;
  private starts = new Int32Array(INITIAL_SIZE);
  private lengths = new Int32Array(INITIAL_SIZE);
  private owners = new Int32Array(INITIAL_SIZE);
  private hashes = new Int32Array(INITIAL_SIZE);
  /** Names that do not stand in the text; their starts are negative. */
  private readonly extra: string[] = [];
  /**
   * Numbers of names, from 1, with the high bits of their hashes above, so that most misses touch nothing else; 0 is a
   * free slot. Twice as many slots as there may be names.
   */
  private slots = new Int32Array(INITIAL_SIZE * 2);
  private readonly longest = new Uint8Array(FILTER_SIZE + SMALL_FILTER_SIZE);

  constructor(private readonly text: string) {}

  get size(): number {
    return this.count;
  }

  /** Adds the name at `start` to `end` of the text. `owner` is any number that the caller understands. */
  add(start: number, end: number, owner: number): void {
    const { hash, beginning } = hashName(this.text, start, end);
    this.put(start, end - start, owner, hash, filterSlot(beginning, this.text.charCodeAt(start)));
  }

  /** Adds a name that is not part of the text. */
  addExtra(name: string, owner: number): void {
    const { hash, beginning } = hashName(name, 0, name.length);
    this.extra.push(name);
    this.put(-this.extra.length, name.length, owner, hash, filterSlot(beginning, name.charCodeAt(0)));
  }

  private put(start: number, length: number, owner: number, hash: number, filter: number): void {
    if (this.count === this.starts.length) this.grow();
    const index = this.count++;
    this.starts[index] = start;
    this.lengths[index] = length;
    this.owners[index] = owner;
    this.hashes[index] = finish(hash);
    this.link(index);
    if (length > (this.longest[filter] as number)) this.longest[filter] = Math.min(length, 255);
  }

  private grow(): void {
    const double = (from: Int32Array): Int32Array<ArrayBuffer> => {
      const to = new Int32Array(from.length * 2);
      to.set(from);
      return to;
    };
    this.starts = double(this.starts);
    this.lengths = double(this.lengths);
    this.owners = double(this.owners);
    this.hashes = double(this.hashes);
    this.slots = new Int32Array(this.slots.length * 2);
    for (let index = 0; index < this.count; index++) this.link(index);
  }

  private link(index: number): void {
    const mask = this.slots.length - 1;
    let slot = (this.hashes[index] as number) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = (index + 1) | ((this.hashes[index] as number) & HASH_MASK);
  }

  /** Length of the longest name that may begin at `start` of a text; 0 if none does. */
  longestFrom(text: string, start: number): number {
    const first = text.charCodeAt(start);
    const second = text.charCodeAt(start + 1);
    let hash = hashStep(HASH_SEED, first);
    if (!isLatin(first) || isHangul(second)) hash = hashStep(hash, second);
    else
      for (let at = start + 1; isLatin(text.charCodeAt(at)); at++) hash = hashStep(hash, text.charCodeAt(at));
    return this.longest[filterSlot(hash, first)] as number;
  }

  /** Owners of the name `text.slice(start, end)`, whose hash by `hashStep` is `hash`; null if there is none. */
  find(text: string, start: number, end: number, hash: number): number[] | null {
    let found: number[] | null = null;
    const mask = this.slots.length - 1;
    const wanted = finish(hash);
    for (let slot = wanted & mask; ; slot = (slot + 1) & mask) {
      const value = this.slots[slot] as number;
      if (value === 0) return found;
      if (((value ^ wanted) & HASH_MASK) !== 0) continue;
      const index = (value & NUMBER_MASK) - 1;
      if (this.hashes[index] !== wanted || !this.equals(index, text, start, end)) continue;
      if (found === null) found = [this.owners[index] as number];
      else found.push(this.owners[index] as number);
    }
  }

  /** Owners of exactly this name; null if there is none. */
  findName(name: string): number[] | null {
    return this.find(name, 0, name.length, hashName(name, 0, name.length).hash);
  }

  private equals(index: number, text: string, start: number, end: number): boolean {
    if (this.lengths[index] !== end - start) return false;
    const own = this.starts[index] as number;
    const name = own >= 0 ? this.text : (this.extra[-own - 1] as string);
    const from = own >= 0 ? own : 0;
    for (let at = start; at < end; at++)
      if (text.charCodeAt(at) !== name.charCodeAt(from + at - start)) return false;
    return true;
  }

  /** The name, by number of insertion. */
  nameAt(index: number): string {
    const start = this.starts[index] as number;
    return start >= 0
      ? this.text.slice(start, start + (this.lengths[index] as number))
      : (this.extra[-start - 1] as string);
  }

  ownerAt(index: number): number {
    return this.owners[index] as number;
  }
}
