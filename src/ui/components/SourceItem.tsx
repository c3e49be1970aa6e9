/** One source: who, what, where; opens to what they said. */
import { useId, useState } from "preact/hooks";
import type { Analysis, Institution, Source } from "../../engine/types.ts";
import { placeOf } from "../../export/article.ts";
import { monthName } from "../../settings/texts.ts";
import { useTexts } from "../i18n.ts";
import { useLater } from "../lazy.ts";
import type { ListActions } from "../list-actions.ts";
import type { SourceView } from "../view.ts";
import { factsOf } from "./facts.ts";
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

/** Only web addresses become links: the entry may be the reader's own. */
function homepage(domain: string | null | undefined): string | null {
  return domain && /^[a-z0-9.-]+\.[a-z]{2,}(\/[\w./~-]*)?$/i.test(domain) ? `https://${domain}` : null;
}

const loadAmend = () => import("./Amend.tsx");

/** Of each institution: canonical name, type, country, homepage; and the way to say that it is not the right one. */
function Details({ source, analysis, actions }: Pick<Props, "analysis" | "actions"> & { source: Source }) {
  const t = useTexts();
  const id = useId();
  const [open, setOpen] = useState(false);
  const Amend = useLater(open, loadAmend)?.Amend;
  const { kind, institution } = source;
  const amend: ListActions["amend"] = (...said) => {
    setOpen(false);
    actions.amend(...said);
  };
  const question = institution ? "amend_institution" : kind === "person" ? "amend_add" : "amend_source";
  return (
    <>
      <Institutions source={source} />
      <p class="amend-open">
        <button
          type="button"
          class="quiet"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {t(question)}
        </button>
      </p>
      <div id={id} hidden={!open}>
        {open && Amend && (
          <Amend source={source} analysis={analysis} amend={amend} suggest={actions.suggest} />
        )}
      </div>
    </>
  );
}

function Institutions({ source }: { source: Source }) {
  const t = useTexts();
  const institutions = [source.institution, ...(source.otherInstitutions ?? [])].filter(
    (each) => each !== null,
  );
  if (institutions.length === 0) return null;
  return (
    <ul class="institutions">
      {institutions.map((each, at) => {
        const facts = factsOf(t, each);
        const names = new Set([each.canonicalName, ...Object.values(each.names ?? {})]);
        names.delete(each.name);
        const address = homepage(each.domain);
        return (
          <li key={each.canonicalName}>
            <span class="institution-name">{at === 0 ? each.name : t("also_at", each.name)}</span>
            {names.size > 0 && <span class="other-name"> {[...names].join(" · ")}</span>}
            {facts.map((fact) => (
              <span key={fact} class="chip">
                {fact}
              </span>
            ))}
            {address && (
              <a
                href={address}
                target="_blank"
                rel="noreferrer"
                aria-label={`${each.domain}: ${t("homepage_of", each.name)}`}
              >
                {each.domain}
                <Icon name="outside" />
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
