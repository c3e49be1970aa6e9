/** An institution that no list has: what it is, and where, so that it can be an entry of the reader's own. */
import { useId, useState } from "preact/hooks";
import { COUNTRY_CODES, INSTITUTION_TYPES } from "../../dictionary/validate-choices.ts";
import type { ChosenInstitution } from "../../messages/calls.ts";
import { countryName, typeName } from "../../settings/texts.ts";
import { useTexts } from "../i18n.ts";

interface Props {
  readonly name: string;
  readonly type: string | null;
  readonly country: string | null;
  readonly onChoose: (chosen: ChosenInstitution) => void;
}

export function NewInstitution({ name, onChoose, ...first }: Props) {
  const t = useTexts();
  const id = useId();
  const [type, setType] = useState(first.type ?? "");
  const [country, setCountry] = useState(first.country ?? "");
  const types = INSTITUTION_TYPES.map((code): [string, string] => [code, typeName(t, code) ?? code]);
  const countries = COUNTRY_CODES.map((code): [string, string] => [code, countryName(t, code) ?? code]);
  countries.sort(([, a], [, b]) => a.localeCompare(b, t.lang));

  function save(event: Event) {
    event.preventDefault();
    onChoose({ name, entityId: null, type, country });
  }

  return (
    <form class="new-institution" onSubmit={save}>
      {(
        [
          ["amend_type", type, setType, types],
          ["amend_country", country, setCountry, countries],
        ] as const
      ).map(([what, value, set, options]) => (
        <label key={what} class="field" for={`${id}-${what}`}>
          <span>{t(what)}</span>
          <select
            id={`${id}-${what}`}
            required
            value={value}
            onChange={(event) => set(event.currentTarget.value)}
          >
            <option value="">{t("amend_choose")}</option>
            {options.map(([code, label]) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" class="button primary">
        {t("amend_use", name)}
      </button>
    </form>
  );
}
