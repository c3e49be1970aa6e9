/** The options page. Every change is stored at once; what cannot be undone asks or offers the way back. */
import { useMemo } from "preact/hooks";
import { useUnsaved } from "../attempt.ts";
import { Notice } from "../components/Notice.tsx";
import { Texts, translateFor } from "../i18n.ts";
import { useSettings } from "../settings-state.ts";
import { Backup } from "./parts/Backup.tsx";
import { Colours } from "./parts/Colours.tsx";
import { Commands } from "./parts/Commands.tsx";
import { Entries } from "./parts/Entries.tsx";
import { Highlights, SiteStates } from "./parts/Highlights.tsx";
import { LanguageChoice } from "./parts/LanguageChoice.tsx";
import { Log } from "./parts/Log.tsx";
import { Sites } from "./parts/Sites.tsx";

export function Options() {
  const loaded = useSettings();
  // Drawn anew after a change that was not stored: boxes show what is.
  useUnsaved();
  const language = loaded?.settings.preferences.language;
  const t = useMemo(() => translateFor(language ?? "auto"), [language]);
  if (!loaded) return null;
  const { settings, notice } = loaded;
  document.title = t("options_title");
  return (
    <Texts.Provider value={t}>
      <Notice reason={notice} />
      <main>
        <h1>
          <img src="../icons/icon-48.png" width="32" height="32" alt="" />
          {t("options_title")}
        </h1>
        <Sites />
        <Highlights preferences={settings.preferences} />
        <Colours preferences={settings.preferences} />
        <SiteStates settings={settings} />
        <LanguageChoice preferences={settings.preferences} />
        <Commands />
        <Entries />
        <Log on={settings.log} />
        <Backup settings={settings} />
      </main>
    </Texts.Provider>
  );
}
