/** The interface's language. */

import { translateIn } from "../../../settings/locales.ts";
import { LANGUAGES, type Language, type Preferences } from "../../../settings/schema.ts";
import { changePreferences } from "../../../settings/store.ts";
import { attempt } from "../../attempt.ts";
import { languageName, useTexts } from "../../i18n.ts";
import { Part } from "./Part.tsx";

export function LanguageChoice({ preferences }: { preferences: Preferences }) {
  const t = useTexts();
  return (
    <Part title={t("options_language")}>
      <label class="field">
        <span>{t("options_language_label")}</span>
        <select
          value={preferences.language}
          onChange={(event) => {
            const language = event.currentTarget.value as Language;
            void attempt(changePreferences((before) => ({ ...before, language })));
          }}
        >
          {LANGUAGES.map((language) =>
            language === "auto" ? (
              <option key={language} value={language}>
                {t("options_language_auto")}
              </option>
            ) : (
              // Each in its own words: who cannot read this page finds the way back.
              <option key={language} value={language} lang={language}>
                {languageName(translateIn(language), language)}
              </option>
            ),
          )}
        </select>
      </label>
    </Part>
  );
}
