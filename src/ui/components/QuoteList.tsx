/** Quotes in a row; of very many the first, and the rest by and by. */
import { useEffect, useState } from "preact/hooks";
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
/** Around the one being read, where that is further down. */
const AROUND = 15;
/** Fills what is seen. */
const FIRST = 8;
/** Drawn in one go after that: a slow machine answers the reader in between. */
const SLICE = 12;

export function QuoteList({ quotes, source, analysis, reading, actions }: Props) {
  const t = useTexts();
  const [wanted, setWanted] = useState(STEP);
  const [drawn, setDrawn] = useState(FIRST);
  const isDrawing = drawn < Math.min(wanted, quotes.length);
  useEffect(() => {
    if (!isDrawing) return;
    const timer = setTimeout(() => setDrawn((count) => count + SLICE));
    return () => clearTimeout(timer);
  }, [isDrawing, drawn]);
  const upTo = Math.min(drawn, wanted);
  const read = quotes.findIndex(({ quote }) => quote.id === reading);
  // The quote being read is there, and some around it, without all those before it.
  const around = read < upTo ? [] : quotes.slice(Math.max(upTo, read - AROUND), read + AROUND);
  const shown = [...quotes.slice(0, upTo), ...around];
  const left = isDrawing ? 0 : quotes.length - shown.length;
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
