/** The list beside the page: follows the tab in front and marks the quote being read. */
import "../shared.ts";
import { render } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { activeTab, browser, type Tabs } from "../../platform/browser.ts";
import { Notice } from "../components/Notice.tsx";
import { TabView } from "../components/TabView.tsx";
import { Texts, translateFor } from "../i18n.ts";
import { useSettings } from "../settings-state.ts";
import { usePage } from "../use-page.ts";

/** The tab in front of this window, and a count that grows when it loads another page. */
function useFrontTab(): { tab: Tabs.Tab | null; loads: number } {
  const [front, setFront] = useState<{ tab: Tabs.Tab | null; loads: number }>({ tab: null, loads: 0 });
  useEffect(() => {
    const named = new URLSearchParams(location.search).get("tab");
    const refresh = async () => {
      const tab = named === null ? await activeTab() : await browser.tabs.get(Number(named));
      setFront(({ loads }) => ({ tab, loads: loads + 1 }));
    };
    const onUpdated = (_id: number, change: { status?: string }, tab: Tabs.Tab) => {
      if (tab.active && change.status === "complete") void refresh();
    };
    const onActivated = () => void refresh();
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    void refresh();
    return () => {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, []);
  return front;
}

function Panel() {
  const loaded = useSettings();
  const { tab, loads } = useFrontTab();
  const language = loaded?.settings.preferences.language;
  const t = useMemo(() => translateFor(language ?? "auto"), [language]);
  if (!loaded || tab?.id === undefined) return null;
  document.title = t("panel_title");
  return (
    <Texts.Provider value={t}>
      <Notice reason={loaded.notice} />
      <FollowedTab
        key={`${tab.id} ${loads}`}
        tab={tab}
        id={tab.id}
        preferences={loaded.settings.preferences}
      />
    </Texts.Provider>
  );
}

type Preferences = Parameters<typeof TabView>[0]["preferences"];

function FollowedTab({ tab, id, preferences }: { tab: Tabs.Tab; id: number; preferences: Preferences }) {
  const page = usePage(id);
  return (
    <TabView
      tabId={id}
      address={tab.url}
      windowId={tab.windowId}
      page={page}
      preferences={preferences}
      isPanel={true}
    />
  );
}

render(<Panel />, document.body);
