/** One quote: click or Enter goes to it in the page. */
import type { Analysis, Source } from "../../engine/types.ts";
import { leadingCue, quotedWords } from "../../export/article.ts";
import { useTexts } from "../i18n.ts";
import type { ListActions } from "../list-actions.ts";
import type { QuoteView } from "../view.ts";
import { QuoteTools } from "./QuoteTools.tsx";

interface Props {
  readonly view: QuoteView;
  /** Under which it is listed; null for quotes without a certain speaker. */
  readonly source: Source | null;
  readonly analysis: Analysis;
  readonly isRead: boolean;
  readonly actions: ListActions;
}

export function QuoteItem({ view, source, analysis, isRead, actions }: Props) {
  const t = useTexts();
  const { quote, also, perhaps, corrected } = view;
  const cue = leadingCue(analysis, quote);
  return (
    <li class="quote" data-quote={quote.id} aria-current={isRead ? "location" : undefined}>
      <button
        type="button"
        class="quote-text"
        lang={analysis.lang}
        title={t("go_to_quote")}
        draggable={true}
        onClick={() => actions.reveal(quote.id)}
        onDragStart={(event) => actions.drag(event, quote, source)}
      >
        <span class={`mark mark-${quote.kind}`} lang={t.lang} title={t(`kind_${quote.kind}_hint`)}>
          {t(`kind_${quote.kind}`)}
        </span>
        <span class="words">
          {cue && <span class="cue">{cue} </span>}
          {quotedWords(analysis, quote)}
        </span>
      </button>
      {(also.length > 0 || perhaps.length > 0 || corrected || isRead) && (
        <p class="quote-notes">
          {isRead && <span class="badge badge-reading">{t("being_read")}</span>}
          {corrected && <span class="badge">{t("corrected_mark")}</span>}
          {also.length > 0 && <span>{t("also_said_by", also.join(", "))}</span>}
          {perhaps.length > 0 && (
            <span class="uncertain">
              <span class="badge badge-uncertain">{t("uncertain_mark")}</span>{" "}
              {t("uncertain_perhaps", perhaps.slice(0, 2).join(", "))}
            </span>
          )}
        </p>
      )}
      <QuoteTools view={view} source={source} analysis={analysis} actions={actions} />
    </li>
  );
}
