/** The evidence of one attribution, and the way to correct it. */
import { useId, useState } from "preact/hooks";
import type { Analysis, Source, Span } from "../../engine/types.ts";
import { useTexts } from "../i18n.ts";
import type { ListActions } from "../list-actions.ts";
import { fold, type QuoteView } from "../view.ts";
import { Icon } from "./icons.tsx";

interface Props {
  readonly view: QuoteView;
  readonly source: Source | null;
  readonly analysis: Analysis;
  readonly actions: ListActions;
}

/** More links of the chain than anybody reads. */
const CHAIN = 8;

export function Why({ view, source, analysis, actions }: Props) {
  const t = useTexts();
  const { quote } = view;
  const words = (spans: readonly Span[]) =>
    spans.map(([start, end]) => analysis.text.slice(start, end)).join(" … ");
  const chain = [...new Set((source?.mentions ?? []).map((span) => words([span])))];
  const institution = source?.institution ?? null;
  const rows: [label: string, value: string][] = [
    [t("why_source"), quote.source ? words(quote.source) : t("why_none")],
  ];
  if (quote.cue) rows.push([t("why_cue"), words(quote.cue)]);
  if (chain.length > 0) rows.push([t("why_chain"), chain.slice(0, CHAIN).join(" → ")]);
  if (source?.role)
    rows.push([
      t("why_role"),
      source.roleEvidence
        ? words([source.roleEvidence])
        : stated(source.roleBasis === "dictionary", source.role),
    ]);
  if (institution)
    rows.push([
      t("why_institution"),
      institution.evidence
        ? words([institution.evidence])
        : stated(institution.basis === "dictionary", institution.name),
    ]);
  rows.push([t("why_confidence"), t("percent", Math.round(quote.confidence * 100))]);

  function stated(fromDictionary: boolean, text: string): string {
    return fromDictionary ? t("why_from_dictionary") : text;
  }

  return (
    <div class="why">
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd lang={analysis.lang}>{value}</dd>
          </div>
        ))}
      </dl>
      <Report view={view} source={source} actions={actions} />
      <Correct view={view} source={source} analysis={analysis} actions={actions} />
    </div>
  );
}

function Report({ view, source, actions }: Omit<Props, "analysis">) {
  const t = useTexts();
  const [told, setTold] = useState<string | null>(null);
  return (
    <p class="report">
      <button
        type="button"
        class="quiet"
        onClick={async () =>
          setTold((await actions.copyReport(view.quote, source)) ? "copied" : "copy_failed")
        }
      >
        <Icon name="copy" />
        {t("copy_report")}
      </button>
      <span role="status" class="told">
        {told && t(told)}
      </span>
    </p>
  );
}

const NOBODY = "";
const OTHER = "\n";

function Correct({ view, source, analysis, actions }: Props) {
  const t = useTexts();
  const [choice, setChoice] = useState(source?.name ?? view.perhaps[0] ?? NOBODY);
  const [typed, setTyped] = useState("");
  const [absent, setAbsent] = useState(false);
  const id = useId();
  const names = [...new Set([...view.perhaps, ...analysis.sources.map(({ name }) => name)])];

  function save(event: Event) {
    event.preventDefault();
    const name = choice === OTHER ? typed.trim() : choice;
    if (choice === OTHER && (name === "" || !fold(analysis.text).includes(fold(name))))
      return setAbsent(true);
    setAbsent(false);
    actions.correct(view.quote, name === NOBODY ? null : name);
  }

  return (
    <form class="correct" onSubmit={save}>
      <label for={id}>{t("correct_label")}</label>
      <div class="correct-row">
        <select id={id} value={choice} onChange={(event) => setChoice(event.currentTarget.value)}>
          {names.map((name) => (
            <option key={name} value={name} lang={analysis.lang}>
              {name}
            </option>
          ))}
          <option value={NOBODY}>{t("correct_nobody")}</option>
          <option value={OTHER}>{t("correct_other")}</option>
        </select>
        <button type="submit" class="button">
          {t("correct_save")}
        </button>
        {source?.kind === "person" && source.entityId === null && (
          <button type="button" class="quiet" onClick={() => actions.addEntry(source)}>
            {t("correct_add_entry")}
          </button>
        )}
        {view.corrected && (
          <button type="button" class="quiet" onClick={() => actions.correct(view.quote, null, true)}>
            {t("correct_undo")}
          </button>
        )}
      </div>
      {choice === OTHER && (
        <input
          type="text"
          aria-label={t("correct_other_label")}
          placeholder={t("correct_other_label")}
          aria-invalid={absent}
          aria-describedby={`${id}-absent`}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <p id={`${id}-absent`} role="alert" class="problem">
        {absent && t("correct_absent")}
      </p>
    </form>
  );
}
