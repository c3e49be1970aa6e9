/** Quoted words of the headline and whether the article has them. */
import { useMemo } from "preact/hooks";
import type { Analysis } from "../../engine/types.ts";
import { checkHeadline } from "../headline.ts";
import { useTexts } from "../i18n.ts";

interface Props {
  readonly analysis: Analysis;
  readonly reveal: (quoteId: string) => void;
}

export function HeadlineCheck({ analysis, reveal }: Props) {
  const t = useTexts();
  const found = useMemo(() => checkHeadline(analysis), [analysis]);
  if (found.length === 0) return null;
  return (
    <section class="headline">
      <h2>{t("headline_title")}</h2>
      <ul>
        {found.map(({ text, verdict, quote }) => (
          <li key={text}>
            <span class="headline-words" lang={analysis.lang}>
              “{text}”
            </span>
            {quote ? (
              <button type="button" class={`link verdict-${verdict}`} onClick={() => reveal(quote.id)}>
                {t(`headline_${verdict}`)}
              </button>
            ) : (
              <span class={`verdict-${verdict}`}>{t(`headline_${verdict}`)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
