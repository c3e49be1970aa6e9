/** Type and country of an institution in words, as far as they are known. */
import { countryName, type Translate, typeName } from "../../settings/texts.ts";

export const factsOf = (
  t: Translate,
  { type, country }: { readonly type: string | null; readonly country: string | null },
): string[] => [typeName(t, type), countryName(t, country)].filter((fact) => fact !== null);
