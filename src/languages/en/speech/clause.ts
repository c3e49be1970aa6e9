/** Tells a clause from a noun phrase, roughly: by a verb that has a subject before it, or by what begins clauses. */
import { classSet, tag } from "./lexicon.ts";
import type { PassageRecord } from "./records.ts";
import { CLITIC } from "./tokens.ts";

/** Finite whatever stands around them. */
const FINITE = classSet("MD BE HV DO VZ");
/** Finite after a subject, else a participle ("the plan backed by") or a noun. */
const PAST = classSet("SVD SVZ VD VNS");
const SUBJECT = classSet("HE IT THEY WE WHO CP CPS UC PN PNS ON DN DNS SN SR SS TI");
/** The same of base forms ("voters want", but "a tax cut"). */
const BASE = classSet("SVB VB VN");
const PLURAL = classSet("THEY WE WHO PNS DNS SS CPS");
/** Before a word in -s it is a verb ("she admires"). */
const SINGULAR = classSet("HE IT WHO");
/** Begin a clause: that, whether, why, to go. */
const OPENER = classSet("TH WH IF TO WHO");
const ADVERB = tag("AV");
const BY = tag("BY");
const NOT = tag("NG");
const PLURAL_NOUN = tag("SS");

/** Whether the token makes the content it stands in a clause. `first`: it begins the content. */
export function makesClause({ tag: tags, shape }: PassageRecord, i: number, first: boolean): boolean {
  const name = tags[i] as number;
  if (FINITE[name] || (first && OPENER[name])) return true;
  if (name === NOT && shape[i] === CLITIC) return true; // "aren't"
  const before = (tags[i - 1] === ADVERB ? tags[i - 2] : tags[i - 1]) as number;
  if (PAST[name]) return SUBJECT[before] === 1 && tags[i + 1] !== BY;
  if (name === PLURAL_NOUN) return SINGULAR[before] === 1;
  return BASE[name] === 1 && PLURAL[before] === 1;
}
