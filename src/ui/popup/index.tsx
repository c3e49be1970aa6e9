/** The popup: the list of the tab that the reader looks at. `?tab=` names another, for tests and for a tab of its own. */
import { render } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { activeTab, browser, type Tabs } from "../../platform/browser.ts";
import { Notice } from "../components/Notice.tsx";
import { TabView } from "../components/TabView.tsx";
import { Texts, translateFor } from "../i18n.ts";
import { useSettings } from "../settings-state.ts";
import { usePage } from "../use-page.ts";

async function shownTab(): Promise<Tabs.Tab | null> {
  const named = new URLSearchParams(location.search).get("tab");
  return named === null ? activeTab() : browser.tabs.get(Number(named));
}

function Popup() {
  const loaded = useSettings();
  const [tab, setTab] = useState<Tabs.Tab | null>(null);
  useEffect(() => {
    void shownTab().then(setTab);
  }, []);
  const page = usePage(tab?.id ?? null, true);
  const language = loaded?.settings.preferences.language;
  const t = useMemo(() => translateFor(language ?? "auto"), [language]);
  if (!loaded || tab?.id === undefined) return null;
  return (
    <Texts.Provider value={t}>
      <Notice reason={loaded.notice} />
      <TabView
        tabId={tab.id}
        address={tab.url}
        windowId={tab.windowId}
        page={page}
        preferences={loaded.settings.preferences}
        isPanel={false}
      />
    </Texts.Provider>
  );
}

render(<Popup />, document.body);
