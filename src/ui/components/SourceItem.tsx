/** One source: who, what, where; opens to what they said. */
import { useId } from "preact/hooks";
import type { Analysis, Institution, Source } from "../../engine/types.ts";
import { placeOf } from "../../export/article.ts";
import { monthName } from "../../settings/texts.ts";
import { useTexts } from "../i18n.ts";
import type { ListActions } from "../list-actions.ts";
import type { SourceView } from "../view.ts";
import { Details } from "./Details.tsx";
import { Icon, KindIcon } from "./icons.tsx";
import { QuoteList } from "./QuoteList.tsx";

interface Props {
  readonly view: SourceView;
  readonly analysis: Analysis;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly reading: string | null;
  readonly actions: ListActions;
}

export function SourceItem({ view, analysis, open, onToggle, reading, actions }: Props) {
  const t = useTexts();
  const id = useId();
  const { source, quotes, otherNames } = view;
  const isRead = quotes.some(({ quote }) => quote.id === reading);
  return (
    <li class={`source source-${source.kind}${isRead ? " is-read" : ""}`} data-source={source.id}>
      <h3>
        <button type="button" class="source-head" aria-expanded={open} aria-controls={id} onClick={onToggle}>
          <span class={`avatar avatar-${source.kind}`}>
            <KindIcon kind={source.kind} />
          </span>
          <span class="who">
            <span class="visually-hidden">{t(`source_kind_${source.kind}`)}: </span>
            <span class="name" lang={analysis.lang}>
              {source.name}
            </span>
            {otherNames.length > 0 && <span class="other-name"> {otherNames.join(" · ")}</span>}
            <Place source={source} lang={analysis.lang} corrected={view.corrected} />
          </span>
          <span class="count" title={t.count("quotes", quotes.length)}>
            <span aria-hidden="true">{quotes.length}</span>
            <span class="visually-hidden">{t.count("quotes", quotes.length)}</span>
          </span>
          <span class="chevron">
            <Icon name="chevron" />
          </span>
        </button>
      </h3>
      <div id={id} class="source-body" hidden={!open}>
        {open && (
          <>
            <Details source={source} analysis={analysis} actions={actions} />
            <QuoteList
              quotes={quotes}
              source={source}
              analysis={analysis}
              reading={reading}
              actions={actions}
            />
          </>
        )}
      </div>
    </li>
  );
}

/** Role and institution in one line, as the article's language orders them. */
function Place({ source, lang, corrected }: { source: Source; lang: string; corrected: boolean }) {
  const t = useTexts();
  const { institution } = source;
  const line = placeOf(source, lang);
  if (line === null) return null;
  const fromDictionary = institution?.basis === "dictionary" || source.roleBasis === "dictionary";
  const basis = corrected ? t("corrected_mark") : fromDictionary ? basisText(institution, t) : null;
  return (
    <span class="place">
      <span lang={lang}>{line}</span>
      {basis && <span class="basis"> {basis}</span>}
    </span>
  );
}

type Texts = ReturnType<typeof useTexts>;

function basisText(institution: Institution | null, t: Texts): string {
  const asOf = institution?.asOf;
  return asOf ? t("from_dictionary_as_of", monthName(t, asOf)) : t("from_dictionary");
}
