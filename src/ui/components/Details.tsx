/** Where a source works, in full, and the way to say that it is not so. */
import { useId, useRef, useState } from "preact/hooks";
import type { Analysis, Source } from "../../engine/types.ts";
import { useTexts } from "../i18n.ts";
import { useLater } from "../lazy.ts";
import type { ListActions } from "../list-actions.ts";
import { factsOf } from "./facts.ts";
import { Icon } from "./icons.tsx";

interface Props {
  readonly source: Source;
  readonly analysis: Analysis;
  readonly actions: ListActions;
}

/** Only web addresses become links: the entry may be the reader's own. */
function homepage(domain: string | null | undefined): string | null {
  return domain && /^[a-z0-9.-]+\.[a-z]{2,}(\/[\w./~-]*)?$/i.test(domain) ? `https://${domain}` : null;
}

const loadAmend = () => import("./Amend.tsx");

/** Of each institution: canonical name, type, country, homepage; and the way to say that it is not the right one. */
export function Details({ source, analysis, actions }: Props) {
  const t = useTexts();
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const Amend = useLater(open, loadAmend)?.Amend;
  const { kind, institution } = source;
  const amend: ListActions["amend"] = (...said) => {
    setOpen(false);
    actions.amend(...said);
  };
  const question = institution ? "amend_institution" : kind === "person" ? "amend_add" : "amend_source";
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Escape") return;
    // Escape closes the question, not the popup around it.
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    opener.current?.focus();
  }

  return (
    <>
      <Institutions source={source} />
      <p class="amend-open">
        <button
          ref={opener}
          type="button"
          class="quiet"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {t(question)}
        </button>
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only Escape from the controls within is caught here. */}
      <div id={id} hidden={!open} onKeyDown={onKeyDown}>
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
