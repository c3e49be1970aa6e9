/** What can be done with a quote besides going there: copy it, ask why, correct it. */
import { useId, useState } from "preact/hooks";
import type { Analysis, Source } from "../../engine/types.ts";
import { useTexts } from "../i18n.ts";
import type { ListActions } from "../list-actions.ts";
import type { QuoteView } from "../view.ts";
import { Icon } from "./icons.tsx";
import { Why } from "./Why.tsx";

interface Props {
  readonly view: QuoteView;
  readonly source: Source | null;
  readonly analysis: Analysis;
  readonly actions: ListActions;
}

export function QuoteTools({ view, source, analysis, actions }: Props) {
  const t = useTexts();
  const [open, setOpen] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const id = useId();

  async function copy() {
    setTold((await actions.copyQuote(view.quote, source)) ? "copied" : "copy_failed");
  }

  return (
    <>
      <div class="quote-tools">
        <button type="button" class="quiet" onClick={copy}>
          <Icon name="copy" />
          {t("copy_quote")}
        </button>
        <button
          type="button"
          class="quiet"
          aria-expanded={open}
          aria-controls={id}
          aria-label={t("why_of", view.text.slice(0, 60))}
          onClick={() => setOpen(!open)}
        >
          {t("why")}
        </button>
        <span role="status" class="told">
          {told && t(told)}
        </span>
      </div>
      <div id={id} hidden={!open}>
        {open && <Why view={view} source={source} analysis={analysis} actions={actions} />}
      </div>
    </>
  );
}
