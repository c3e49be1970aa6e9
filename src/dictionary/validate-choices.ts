/** What the rules accept where an entry names a type or a country. */
import { COUNTRIES, TYPES } from "./codes.ts";

export const INSTITUTION_TYPES: readonly string[] = [...TYPES];
export const COUNTRY_CODES: readonly string[] = [...COUNTRIES];
