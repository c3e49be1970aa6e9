/** Quotes in a row; of very many the first, and the rest by and by. */
import { useState } from "preact/hooks";
import type { Analysis, Source } from "../../engine/types.ts";
import { useTexts } from "../i18n.ts";
import type { ListActions } from "../list-actions.ts";
import type { QuoteView } from "../view.ts";
import { QuoteItem } from "./QuoteItem.tsx";

interface Props {
  readonly quotes: readonly QuoteView[];
  readonly source: Source | null;
  readonly analysis: Analysis;
  readonly reading: string | null;
  readonly actions: ListActions;
}

/** More than anybody reads at once; a page with 20,000 quotes must open as quickly as any. */
const STEP = 60;

export function QuoteList({ quotes, source, analysis, reading, actions }: Props) {
  const t = useTexts();
  const [wanted, setWanted] = useState(STEP);
  const read = quotes.findIndex(({ quote }) => quote.id === reading);
  // The quote being read is there, and some around it, without all those before it.
  const from = read >= wanted ? read - STEP / 2 : 0;
  const shown = [
    ...quotes.slice(0, wanted),
    ...(from > 0 ? quotes.slice(Math.max(wanted, from), read + STEP / 2) : []),
  ];
  const left = quotes.length - shown.length;
  return (
    <>
      <ul class={source ? "quotes" : "quotes loose"}>
        {shown.map((each) => (
          <QuoteItem
            key={each.quote.id}
            view={each}
            source={source}
            analysis={analysis}
            isRead={each.quote.id === reading}
            actions={actions}
          />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="link more" onClick={() => setWanted(wanted + STEP * 4)}>
          {t.count("more_quotes", left)}
        </button>
      )}
    </>
  );
}
