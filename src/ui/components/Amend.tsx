/** "Not the right institution?": pick another, or none, or hide what is wrong for good. */
import "../shared.ts";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Analysis, Source } from "../../engine/types.ts";
import type { ChosenInstitution } from "../../messages/calls.ts";
import { useTexts } from "../i18n.ts";
import type { ListActions } from "../list-actions.ts";
import { fold } from "../view.ts";
import { factsOf } from "./facts.ts";
import { NewInstitution } from "./NewInstitution.tsx";

interface Props {
  readonly source: Source;
  readonly analysis: Analysis;
  readonly amend: ListActions["amend"];
  readonly suggest: ListActions["suggest"];
}

/** Between two letters that somebody types. Milliseconds. */
const PAUSE = 120;

/** What the article names: where others work, and organisations that speak. */
function namedIn({ sources }: Analysis): ChosenInstitution[] {
  const all = sources.flatMap((source): ChosenInstitution[] => {
    const { kind, name, names, entityId, institution, otherInstitutions = [] } = source;
    const own = { name, ...(names ? { names } : {}), entityId, type: null, country: null };
    const places = [institution, ...otherInstitutions].filter((each) => each !== null);
    return [...(kind === "organization" ? [own] : []), ...places];
  });
  const seen = new Set<string>();
  return all.filter(({ name, entityId }) => {
    const key = entityId ?? fold(name);
    return !seen.has(key) && Boolean(seen.add(key));
  });
}

const matches = (wanted: string, { name, names = {} }: ChosenInstitution): boolean =>
  [name, ...Object.values(names)].some((each) => fold(each).includes(wanted));

export function Amend({ source, analysis, amend, suggest }: Props) {
  const t = useTexts();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const [listed, setListed] = useState<readonly ChosenInstitution[]>([]);
  const [guess, setGuess] = useState<string | null>(null);
  const [isNew, setNew] = useState(false);
  const { institution, name, kind, entityId, role } = source;
  const isPlace = kind === "organization";
  const typed = query.replace(/\s+/g, " ").trim();

  useEffect(() => {
    field.current?.parentElement?.scrollIntoView({ block: "nearest" });
    field.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const { found, type } = typed === "" ? { found: [], type: null } : await suggest(typed);
      if (!current) return;
      setListed(found);
      setGuess(type);
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [typed]);

  const isCurrent = (each: ChosenInstitution) =>
    isPlace
      ? fold(each.name) === fold(name)
      : each.name === institution?.name && each.entityId === institution.entityId;
  const here = namedIn(analysis).filter((each) => matches(fold(typed), each) && !isCurrent(each));
  const others = listed.filter((each) => !here.some((one) => one.entityId === each.entityId));

  function choose(chosen: ChosenInstitution | null) {
    const about = { name, kind, entityId, role, lang: analysis.lang };
    const told = chosen ? t("amend_done_place", name, chosen.name) : t("amend_done_nowhere", name);
    // Only what the message may carry.
    const plain = chosen && {
      name: chosen.name,
      ...(chosen.names ? { names: chosen.names } : {}),
      entityId: chosen.entityId,
      type: chosen.type,
      country: chosen.country,
      domain: chosen.domain ?? null,
    };
    amend({ amend: "institution", source: about, institution: plain }, told);
  }
  const hide = (shown: string, others: readonly string[] = []) =>
    amend({ amend: "hide-names", names: [...new Set([shown, ...others])] }, t("amend_done_hidden", shown));

  const choice = (each: ChosenInstitution) => (
    <li key={`${each.entityId} ${each.name}`}>
      <button type="button" class="choice" onClick={() => choose(each)}>
        <span lang={analysis.lang}>{each.name}</span>
        <span class="choice-facts">{factsOf(t, each).join(" · ")}</span>
      </button>
    </li>
  );

  return (
    <div class="amend">
      <label for={id}>{isPlace ? t("amend_label_source", name) : t("amend_label", name)}</label>
      <input
        ref={field}
        id={id}
        type="search"
        autocomplete="off"
        placeholder={t("amend_search")}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setNew(false);
        }}
      />
      {here.length > 0 && (
        <>
          <p class="choices-title">{t("amend_here")}</p>
          <ul class="choices">{here.slice(0, 6).map(choice)}</ul>
        </>
      )}
      {others.length > 0 && (
        <>
          <p class="choices-title">{t("amend_listed")}</p>
          <ul class="choices">{others.map(choice)}</ul>
        </>
      )}
      {typed.length > 1 && !isNew && (
        <button type="button" class="quiet" onClick={() => setNew(true)}>
          {t("amend_new", typed)}
        </button>
      )}
      {isNew && (
        <NewInstitution
          key={typed}
          name={typed}
          type={guess}
          country={institution?.country ?? (analysis.lang === "ko" ? "KR" : null)}
          onChoose={choose}
        />
      )}
      <div class="amend-rest">
        {institution && (
          <>
            <button type="button" class="quiet" onClick={() => choose(null)}>
              {t("amend_nowhere")}
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() =>
                hide(institution.name, [institution.canonicalName, ...Object.values(institution.names ?? {})])
              }
            >
              {t("amend_hide", institution.name)}
            </button>
          </>
        )}
        {entityId && (
          <button
            type="button"
            class="quiet"
            onClick={() => amend({ amend: "hide-entry", id: entityId }, t("amend_done_entry", name))}
          >
            {t("amend_other", name)}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => hide(name)}>
          {t(kind === "person" ? "amend_no_person" : "amend_no_source", name)}
        </button>
      </div>
    </div>
  );
}
