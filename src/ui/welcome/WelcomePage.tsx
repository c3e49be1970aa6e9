/** The first-run page: three pictures of what it does and what it does not, and no rights asked that need not be. */
import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { Icon, KindIcon } from "../components/icons.tsx";
import { SiteAccess } from "../components/SiteAccess.tsx";
import { Texts, translateFor, useTexts } from "../i18n.ts";
import { useSettings } from "../settings-state.ts";

function Welcome() {
  const t = useTexts();
  return (
    <main>
      <header>
        <img src="../icons/icon-128.png" width="64" height="64" alt="" />
        <h1>{t("welcome_title")}</h1>
        <p class="lead">{t("welcome_lead")}</p>
      </header>
      <ol class="steps">
        <Step title={t("welcome_1_title")} text={t("welcome_1_text")}>
          <Sample />
        </Step>
        <Step title={t("welcome_2_title")} text={t("welcome_2_text")}>
          <div class="sample sample-list">
            <span class="avatar">
              <KindIcon kind="person" />
            </span>
            <span>
              <b>{t("welcome_sample_name")}</b>
              <br />
              {t("welcome_sample_role")}
            </span>
            <span class="count">3</span>
          </div>
        </Step>
        <Step title={t("welcome_3_title")} text={t("welcome_3_text")}>
          <div class="sample sample-lock">
            <Icon name="lock" />
          </div>
        </Step>
      </ol>
      <section class="start">
        <p>{t("welcome_start")}</p>
        <SiteAccess address={undefined} onGranted={() => undefined} />
        <p class="pin">{t("welcome_pin")}</p>
      </section>
    </main>
  );
}

/** A sentence as it looks when it is marked; each language puts quote and source where it does. */
function Sample() {
  const t = useTexts();
  return (
    <p class="sample">
      {t("welcome_sample")
        .split(/(\[quote\]|\[source\])/)
        .map((part) => {
          if (part === "[quote]") return <span class="sample-direct">{t("welcome_sample_quote")}</span>;
          if (part === "[source]") return <span class="sample-source">{t("welcome_sample_source")}</span>;
          return part;
        })}
    </p>
  );
}

function Step({ title, text, children }: { title: string; text: string; children: ComponentChildren }) {
  return (
    <li>
      <div class="picture" aria-hidden="true">
        {children}
      </div>
      <h2>{title}</h2>
      <p>{text}</p>
    </li>
  );
}

export function WelcomePage() {
  const loaded = useSettings();
  const language = loaded?.settings.preferences.language;
  const t = useMemo(() => translateFor(language ?? "auto"), [language]);
  if (!loaded) return null;
  document.title = t("extension_name");
  return (
    <Texts.Provider value={t}>
      <Welcome />
    </Texts.Provider>
  );
}
