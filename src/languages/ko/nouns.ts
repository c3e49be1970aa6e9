/** Words of a noun phrase, whatever their ending looks like. */
import { INSTITUTION_NAMES } from "./data/institutions.ts";
import {
  institutionType,
  isAuthority,
  isCountry,
  isDescriptor,
  isField,
  isHuman,
  isModifier,
  readTitle,
} from "./lexicon.ts";
import { memo } from "./memo.ts";

export const INSIDE = new Set([
  "겸",
  "및",
  "등",
  "소속",
  "출신",
  "전",
  "현",
  "前",
  "現",
  "한",
  "이",
  "그",
  "모",
  "담당",
  "내",
  "중",
  "단독",
]);
/** Words of a noun phrase that end like a particle or a verb. */
export const isNoun: (bare: string) => boolean = memo(
  (bare) =>
    INSIDE.has(bare) ||
    readTitle(bare) !== null ||
    isHuman(bare) ||
    isModifier(bare) ||
    isCountry(bare) ||
    isDescriptor(bare) ||
    isField(bare) ||
    isAuthority(bare) ||
    INSTITUTION_NAMES.has(bare) ||
    (bare.length > 2 && institutionType(bare) !== null),
);
