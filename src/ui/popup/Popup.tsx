/** The popup: the list of the tab that the reader looks at. */
import "../shared.ts";
import { render } from "preact";
import { useMemo } from "preact/hooks";
import type { Tabs } from "../../platform/browser.ts";
import type { EarlyAnswers } from "../../platform/early.ts";
import { type Loaded, loadSettings } from "../../settings/store.ts";
import { Notice } from "../components/Notice.tsx";
import { TabView } from "../components/TabView.tsx";
import { Texts, translateFor } from "../i18n.ts";
import { look, type Sight } from "../page-link.ts";
import { useSettings } from "../settings-state.ts";
import { type First, usePage } from "../use-page.ts";

/** A page that is known answers sooner than this; for others the popup opens and says that it reads. Milliseconds. */
const PATIENCE = 150;

interface Props {
  readonly tab: Tabs.Tab;
  readonly loaded: Loaded;
  readonly first: First;
}

function Popup({ tab, loaded: firstLoaded, first }: Props) {
  const { settings, notice } = useSettings(firstLoaded) ?? firstLoaded;
  const page = usePage(tab.id ?? null, first);
  const { language } = settings.preferences;
  const t = useMemo(() => translateFor(language), [language]);
  return (
    <Texts.Provider value={t}>
      <Notice reason={notice} />
      <TabView
        tabId={tab.id ?? -1}
        address={tab.url}
        windowId={tab.windowId}
        page={page}
        preferences={settings.preferences}
        isPanel={false}
      />
    </Texts.Provider>
  );
}

/**
 * Draws once all is known: the list shall be there in the first picture.
 *
 * @param clicked whether the reader just opened us by the toolbar
 */
export async function open({ tab: found, stored, described }: EarlyAnswers, clicked: boolean): Promise<void> {
  const settings = stored.then((early) => loadSettings(early));
  const tab = await found;
  if (tab?.id === undefined) return;
  const asked = look(tab.id, clicked, described);
  const patience = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
  const [loaded, sight] = await Promise.all([settings, Promise.race<Sight | null>([asked, patience])]);
  render(<Popup tab={tab} loaded={loaded} first={{ sight, asked, clicked }} />, document.body);
}
