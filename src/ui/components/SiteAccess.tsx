/** Buttons that ask the browser for more sites. Each click is the reader's own, as browsers demand. */
import { useState } from "preact/hooks";
import { ALL_SITES, askFor, hostOf, knownPatterns, patternFor } from "../../settings/sites.ts";
import { useTexts } from "../i18n.ts";

interface Props {
  /** The page's address, where we may know it. */
  readonly address: string | undefined;
  readonly onGranted: () => void;
}

export function SiteAccess({ address, onGranted }: Props) {
  const t = useTexts();
  const [refused, setRefused] = useState(false);
  const pattern = address === undefined ? null : patternFor(address);

  // In Chromium the browser's prompt closes the popup: the background goes on when the grant comes.
  async function ask(origins: string[]) {
    const granted = await askFor(origins);
    setRefused(!granted);
    if (granted) onGranted();
  }

  return (
    <div class="access">
      {pattern && (
        <button type="button" class="button" onClick={() => ask([pattern])}>
          {t("access_site", hostOf(address))}
        </button>
      )}
      <button type="button" class="button" onClick={() => ask(knownPatterns())}>
        {t("access_known")}
      </button>
      <button type="button" class="button" onClick={() => ask([ALL_SITES])}>
        {t("access_all")}
      </button>
      <p role="status">{refused && t("access_refused")}</p>
    </div>
  );
}
