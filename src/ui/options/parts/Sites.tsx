/** Where the extension may read. Asked of the browser each time: the reader can change it there as well. */
import { useEffect, useId, useState } from "preact/hooks";
import { browser } from "../../../platform/browser.ts";
import {
  ALL_SITES,
  askFor,
  giveBack,
  grantedPatterns,
  knownPatterns,
  patternFor,
} from "../../../settings/sites.ts";
import { useTexts } from "../../i18n.ts";
import { Part } from "./Part.tsx";

/** The granted patterns, kept current. */
function useGrants(): readonly string[] {
  const [grants, setGrants] = useState<readonly string[]>([]);
  useEffect(() => {
    const refresh = () => void grantedPatterns().then((found) => setGrants([...found].sort()));
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, []);
  return grants;
}

const readable = (pattern: string): string => pattern.replace(/^\*:\/\/(\*\.)?/, "").replace(/\/\*$/, "");

export function Sites() {
  const t = useTexts();
  const grants = useGrants();
  const [address, setAddress] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const hasAll = grants.includes(ALL_SITES) || grants.includes("<all_urls>");

  async function ask(origins: string[]) {
    setProblem((await askFor(origins)) ? null : "access_refused");
  }

  function add(event: Event) {
    event.preventDefault();
    const typed = address.trim();
    const pattern = patternFor(typed.includes("://") ? typed : `https://${typed}`);
    if (pattern === null || !readable(pattern).includes(".")) return setProblem("options_sites_invalid");
    setAddress("");
    void ask([pattern]);
  }

  return (
    <Part title={t("options_sites")} text={t("options_sites_text")}>
      <h3>{t("options_sites_granted")}</h3>
      {grants.length === 0 && <p>{t("options_sites_none")}</p>}
      <ul class="rows">
        {grants.map((pattern) => {
          const name =
            pattern === ALL_SITES || pattern === "<all_urls>" ? t("options_sites_all") : readable(pattern);
          return (
            <li key={pattern}>
              <span class="row-name">{name}</span>
              <button
                type="button"
                class="quiet"
                aria-label={t("options_sites_remove", name)}
                onClick={() => giveBack([pattern]).catch(() => undefined)}
              >
                {t("options_remove")}
              </button>
            </li>
          );
        })}
      </ul>
      {!hasAll && (
        <>
          <form class="row-form" onSubmit={add}>
            <label for={id}>{t("options_sites_add_label")}</label>
            <input
              id={id}
              type="text"
              inputMode="url"
              autocomplete="off"
              value={address}
              aria-invalid={problem === "options_sites_invalid"}
              onInput={(event) => setAddress(event.currentTarget.value)}
            />
            <button type="submit" class="button">
              {t("options_sites_add")}
            </button>
          </form>
          <div class="button-row">
            <button type="button" class="button" onClick={() => ask(knownPatterns())}>
              {t("access_known")}
            </button>
            <button type="button" class="button" onClick={() => ask([ALL_SITES])}>
              {t("access_all")}
            </button>
          </div>
        </>
      )}
      <p role="status" class="problem">
        {problem && t(problem)}
      </p>
    </Part>
  );
}
