/** A tab's page: its list, or why there is none. The whole of popup and panel. */
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { browser, hasPanel, openPanel } from "../../platform/browser.ts";
import type { Preferences } from "../../settings/schema.ts";
import { mayRead } from "../../settings/sites.ts";
import { languageName, useTexts } from "../i18n.ts";
import { type ReadySight, readAgain, type Sight, showHighlights } from "../page-link.ts";
import { copyText } from "../take-along.ts";
import type { Page } from "../use-page.ts";
import { ArticleView } from "./ArticleView.tsx";
import { ExportMenu } from "./ExportMenu.tsx";
import { Icon } from "./icons.tsx";
import { PageState, StateButton } from "./PageState.tsx";
import { SiteAccess } from "./SiteAccess.tsx";

interface Props {
  readonly tabId: number;
  /** Where we may know it. */
  readonly address: string | undefined;
  readonly windowId: number | undefined;
  readonly page: Page;
  readonly preferences: Preferences;
  /** In the panel, the quote being read is marked, and the button that opens the panel is not there. */
  readonly isPanel: boolean;
}

export function TabView(props: Props) {
  const { page, tabId } = props;
  const { sight } = page;
  if (sight === null)
    return (
      <Frame {...props}>
        <PageState name="reading" />
      </Frame>
    );
  const trouble = <Trouble sight={sight} {...props} />;
  if (sight.state !== "ready")
    return (
      <Frame {...props}>
        {trouble}
        <Foot {...props} offers={false} />
      </Frame>
    );
  return <Ready key={tabId} {...props} sight={sight} />;
}

function Ready({ sight, ...props }: Props & { sight: ReadySight }) {
  const t = useTexts();
  const { tabId, page, preferences } = props;
  const [chosen, choose] = useState<string | null>(null);
  const article = sight.articles.find(({ key }) => key === chosen) ?? sight.articles[0];
  if (!article) return null;
  // A popup closes when the reader reads on; only what stays beside the page follows it.
  const follows = props.isPanel && page.reading?.article === article.key;
  const reading = follows ? (page.reading?.quote ?? null) : null;
  const hasQuotes = article.analysis.quotes.length > 0;
  return (
    <Frame {...props} sight={sight} title={article.title} lang={article.analysis.lang}>
      {sight.articles.length > 1 && (
        <label class="field choose">
          <span>{t("choose_article")}</span>
          <select value={article.key} onChange={(event) => choose(event.currentTarget.value)}>
            {sight.articles.map(({ key, title }) => (
              <option key={key} value={key}>
                {title || t("untitled")}
              </option>
            ))}
          </select>
        </label>
      )}
      {hasQuotes ? (
        <ArticleView
          key={article.key}
          tabId={tabId}
          article={article}
          counted={preferences.counted}
          reading={reading}
        />
      ) : article.supported ? (
        <PageState name="no_quotes">
          <StateButton label={t("look_again")} onClick={() => readAgain(tabId)} />
          <StateButton
            label={t("copy_report")}
            onClick={() => copyText(`${article.url}\n${article.title}`)}
          />
        </PageState>
      ) : (
        <PageState name="language" value={languageName(t, article.analysis.lang)} />
      )}
      <Foot {...props}>{hasQuotes && <ExportMenu article={article} />}</Foot>
    </Frame>
  );
}

interface FrameProps extends Props {
  readonly sight?: ReadySight;
  readonly title?: string | null;
  readonly lang?: string;
  readonly children: ComponentChildren;
}

function Frame({ sight, title, lang, tabId, page, children, isPanel }: FrameProps) {
  const t = useTexts();
  const heading = title || (sight ? t("untitled") : t("extension_name"));
  return (
    <main class={isPanel ? "view in-panel" : "view"}>
      <header class="head">
        <img src="../icons/icon-32.png" width="20" height="20" alt="" />
        <h1 lang={title ? lang : undefined} title={heading}>
          {heading}
        </h1>
        {sight && (
          <Switch
            label={t("highlights_switch")}
            on={sight.on}
            onChange={async (on) => {
              await showHighlights(tabId, on);
              if (page.sight?.state === "refused") page.again();
            }}
          />
        )}
      </header>
      {children}
    </main>
  );
}

function Switch({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <button type="button" role="switch" class="switch" aria-checked={on} onClick={() => onChange(!on)}>
      <span>{label}</span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}

interface FootProps extends Props {
  /** Whether to offer reading the site by itself; a state that asks for it offers it already. */
  readonly offers?: boolean;
  readonly children?: ComponentChildren;
}

function Foot({ address, windowId, isPanel, offers = true, children }: FootProps) {
  const t = useTexts();
  const [allowed, setAllowed] = useState(true);
  useEffect(() => {
    void mayRead(address).then(setAllowed);
  }, [address]);
  return (
    <footer class="foot">
      {offers && !allowed && address && (
        <details class="access-offer">
          <summary>{t("access_title")}</summary>
          <p>{t("access_once")}</p>
          <SiteAccess address={address} onGranted={() => setAllowed(true)} />
        </details>
      )}
      <div class="foot-row">
        {children}
        <span class="space" />
        {!isPanel && hasPanel() && windowId !== undefined && (
          <button
            type="button"
            class="icon-button"
            aria-label={t("open_panel")}
            title={t("open_panel")}
            onClick={() => openPanel(windowId).then(() => window.close())}
          >
            <Icon name="panel" />
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={t("open_options")}
          title={t("open_options")}
          onClick={() => browser.runtime.openOptionsPage()}
        >
          <Icon name="settings" />
        </button>
      </div>
    </footer>
  );
}

/** Every reason for which there is no list, each with what can be done. */
function Trouble({ sight, tabId, address, page }: Props & { sight: Sight }) {
  const t = useTexts();
  const reload = <StateButton label={t("reload_page")} onClick={() => reloadAndLook()} />;
  const retry = <StateButton label={t("try_again")} onClick={page.again} />;

  async function reloadAndLook() {
    await browser.tabs.reload(tabId);
    page.again();
  }

  switch (sight.state) {
    case "ready":
      return null;
    case "reading":
      return <PageState name="reading" />;
    case "no-article":
      return (
        <PageState name="no_article">
          <StateButton label={t("look_again")} onClick={() => readAgain(tabId)} />
        </PageState>
      );
    case "unreadable":
      return <PageState name="unreadable" />;
    case "outdated":
      return <PageState name="outdated">{reload}</PageState>;
    case "refused":
    case "failed":
      if (sight.reason === "unreadable") return <PageState name="unreadable" />;
      if (sight.reason === "too-long") return <PageState name="too_long" />;
      if (sight.reason === "permission")
        return (
          <PageState name="permission">
            <SiteAccess address={address} onGranted={page.again} />
          </PageState>
        );
      return (
        <PageState name="failed">
          {retry}
          {reload}
        </PageState>
      );
  }
}
