/** What is highlighted, what counts, and where the reader chose differently. */

import { COUNTED_KINDS, MARK_KINDS, type Preferences, type Settings } from "../../../settings/schema.ts";
import { changePreferences, changeSettings } from "../../../settings/store.ts";
import { attempt } from "../../attempt.ts";
import { useTexts } from "../../i18n.ts";
import { Check, Part } from "./Part.tsx";

const change = (part: Partial<Preferences>) =>
  void attempt(changePreferences((before) => ({ ...before, ...part })));

export function Highlights({ preferences }: { preferences: Preferences }) {
  const t = useTexts();
  const { highlights, card, kinds, counted } = preferences;
  return (
    <>
      <Part title={t("options_highlights")}>
        <Check
          label={t("options_highlights_default")}
          checked={highlights}
          onChange={(on) => change({ highlights: on })}
        />
        <Check label={t("options_card")} checked={card} onChange={(on) => change({ card: on })} />
        <fieldset>
          <legend>{t("options_kinds")}</legend>
          {MARK_KINDS.map((kind) => (
            <Check
              key={kind}
              label={t(`marks_${kind}`)}
              checked={kinds[kind]}
              onChange={(on) => change({ kinds: { ...kinds, [kind]: on } })}
            />
          ))}
        </fieldset>
      </Part>
      <Part title={t("options_counted")} text={t("options_counted_text")}>
        {COUNTED_KINDS.map((kind) => (
          <Check
            key={kind}
            label={t(`source_kinds_${kind}`)}
            checked={counted[kind]}
            onChange={(on) => change({ counted: { ...counted, [kind]: on } })}
          />
        ))}
      </Part>
    </>
  );
}

export function SiteStates({ settings }: { settings: Settings }) {
  const t = useTexts();
  const sites = Object.entries(settings.sites).sort(([a], [b]) => a.localeCompare(b));
  if (sites.length === 0) return null;
  const forget = (host: string) =>
    void attempt(
      changeSettings(({ sites: { [host]: _, ...others }, ...rest }) => ({ ...rest, sites: others })),
    );
  return (
    <Part title={t("options_site_states")} text={t("options_site_states_text")}>
      <ul class="rows">
        {sites.map(([host, on]) => (
          <li key={host}>
            <span class="row-name">{host}</span>
            <span>{t(on ? "options_site_on" : "options_site_off")}</span>
            <button
              type="button"
              class="quiet"
              aria-label={t("options_forget_site", host)}
              onClick={() => forget(host)}
            >
              {t("options_forget")}
            </button>
          </li>
        ))}
      </ul>
    </Part>
  );
}
