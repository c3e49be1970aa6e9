/** An article's sources with everything around them: sentence, picture, headline, filters, list. */
import { useMemo, useState } from "preact/hooks";
import type { PageArticle } from "../../messages/calls.ts";
import type { Preferences } from "../../settings/schema.ts";
import { useTexts } from "../i18n.ts";
import type { ListActions } from "../list-actions.ts";
import { amend, correct, openEntries, reveal, suggest, takeBack } from "../page-link.ts";
import { copyText, fillDrag, quoteToCopy, reportOf } from "../take-along.ts";
import { buildView, isFiltered, NO_FILTERS, quoteText } from "../view.ts";
import { FilterBar } from "./FilterBar.tsx";
import { HeadlineCheck } from "./HeadlineCheck.tsx";
import { Mix } from "./Mix.tsx";
import { SourceList } from "./SourceList.tsx";
import { Summary } from "./Summary.tsx";
import { type Amended, Told } from "./Told.tsx";

interface Props {
  readonly tabId: number;
  readonly article: PageArticle;
  readonly counted: Preferences["counted"];
  readonly reading: string | null;
}

/** As long as a correction's quote may be; the same in the background. */
const QUOTE_KEY = 1000;

export function ArticleView({ tabId, article, counted, reading }: Props) {
  const t = useTexts();
  const [filters, setFilters] = useState(NO_FILTERS);
  const [amended, setAmended] = useState<Amended | null>(null);
  const { analysis, corrected } = article;
  const view = useMemo(
    () => buildView(analysis, filters, { counted, corrected }),
    [analysis, filters, counted, corrected],
  );
  const goTo = (quote: string) => void reveal(tabId, { article: article.key, quote });
  const actions: ListActions = {
    reveal: goTo,
    copyQuote: (quote) => copyText(quoteToCopy(article, quote)),
    drag: (event, quote) => event.dataTransfer && fillDrag(event.dataTransfer, article, quote),
    copyReport: (quote, source) => copyText(reportOf(article, quote, source)),
    addEntry: ({ name, institution }) => void openEntries(name, analysis.lang, institution?.country ?? ""),
    suggest: (query) => suggest(query, analysis.lang),
    amend: async (amendment, told) => {
      const reply = await amend(tabId, article.url, amendment);
      setAmended(
        reply.ok
          ? {
              told: `${told} ${t(reply.undo.entries ? "amend_kept" : "amend_kept_page")}`,
              undo: () => takeBack(tabId, article.url, reply.undo),
            }
          : { told: t(reply.reason === "private" ? "amend_private" : "amend_failed"), undo: null },
      );
    },
    correct: (quote, source, undo = false) => {
      const words = quoteText(analysis, quote).slice(0, QUOTE_KEY);
      void correct(tabId, article.url, { quote: words, source }, undo);
    },
  };
  const nothing = view.shown === 0 && view.uncertain.length + view.unattributed.length === 0;
  return (
    <>
      <div class="overview">
        <Summary totals={view.totals} />
        <Mix analysis={analysis} />
        <HeadlineCheck analysis={analysis} reveal={goTo} />
      </div>
      <FilterBar filters={filters} types={view.types} shown={view.shown} onChange={setFilters} />
      {nothing && isFiltered(filters) && (
        <p class="nothing">
          {t("nothing_matches")}{" "}
          <button type="button" class="link" onClick={() => setFilters(NO_FILTERS)}>
            {t("clear_filters")}
          </button>
        </p>
      )}
      <SourceList
        view={view}
        analysis={analysis}
        actions={actions}
        reading={reading}
        openAll={filters.search.trim().length > 1}
      />
      <Told amended={amended} onEnd={setAmended} />
    </>
  );
}
