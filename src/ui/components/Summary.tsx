/** One plain sentence of totals. */
import { useTexts } from "../i18n.ts";
import type { Totals } from "../view.ts";

type Texts = ReturnType<typeof useTexts>;

/** "5 named sources from 4 institutions; 2 statements rest on unnamed sources." */
export function summarize(t: Texts, { named, institutions, unnamedStatements }: Totals): string {
  const unnamed =
    unnamedStatements === 0 ? t("totals_no_unnamed") : t.count("totals_unnamed", unnamedStatements);
  if (named === 0) return t("totals_sentence_short", t("totals_no_named"), unnamed);
  const people = t.count("totals_named", named);
  if (institutions === 0) return t("totals_sentence_short", people, unnamed);
  return t("totals_sentence", people, t.count("totals_institutions", institutions), unnamed);
}

export function Summary({ totals }: { totals: Totals }) {
  return <p class="summary">{summarize(useTexts(), totals)}</p>;
}
