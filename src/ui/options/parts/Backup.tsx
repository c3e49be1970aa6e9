/** Sync, export, import, reset. */
import { useId, useRef, useState } from "preact/hooks";
import { clearCorrections } from "../../../settings/corrections.ts";
import { readEntries, writeEntries } from "../../../settings/entries.ts";
import { DEFAULTS, readSettings, type Settings } from "../../../settings/schema.ts";
import { changeSettings, setSync } from "../../../settings/store.ts";
import { attempt } from "../../attempt.ts";
import { useTexts } from "../../i18n.ts";
import { saveText } from "../../take-along.ts";
import { checkEntries } from "../check-entries.ts";
import { Check, Part } from "./Part.tsx";

/** What an export holds; the log and the corrections have ways of their own. */
interface Bundle {
  readonly sourcelight: 1;
  readonly settings: Settings;
  readonly entries: string;
}

/** The bundle in a file's text; null if it is none. Settings of any earlier version are brought up to date. */
async function readBundle(text: string): Promise<Bundle | null> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof parsed !== "object" || parsed === null || !("sourcelight" in parsed)) return null;
  const { settings, entries } = parsed as { settings?: unknown; entries?: unknown };
  const read = readSettings(settings);
  if (!read.ok || settings === undefined) return null;
  const own = typeof entries === "string" ? entries : "";
  // Entries that break the dictionary's rules would be ignored later without a word.
  if (own.trim() !== "" && !(await checkEntries(own)).ok) return null;
  return { sourcelight: 1, settings: read.settings, entries: own };
}

export function Backup({ settings }: { settings: Settings }) {
  const t = useTexts();
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<string | null>(null);
  const [back, setBack] = useState<(() => Promise<void>) | null>(null);

  const current = async (): Promise<Bundle> => ({ sourcelight: 1, settings, entries: await readEntries() });

  async function put({ settings: next, entries }: Bundle) {
    // Sync is this browser's own affair: no file turns it on or off.
    await changeSettings(({ sync }) => ({ ...next, sync }));
    await writeEntries(entries);
  }

  async function save() {
    const bundle = JSON.stringify(await current(), null, 2);
    saveText(`${bundle}\n`, "sourcelight-settings.json", "application/json");
  }

  async function load() {
    const chosen = file.current?.files?.[0];
    if (!chosen) return;
    const bundle = await readBundle(await chosen.text());
    if (!bundle) return setTold("options_import_failed");
    await change(() => put(bundle), "options_imported");
  }

  async function reset() {
    const entries = await readEntries();
    await change(() => put({ sourcelight: 1, settings: DEFAULTS, entries }), "options_reset_done");
  }

  /** Makes a change that the reader can take back. */
  async function change(make: () => Promise<void>, done: string) {
    const before = await current();
    if (await attempt(make())) {
      setBack(() => () => put(before));
      setTold(done);
    } else {
      // Half of it may be there.
      await put(before).catch(() => undefined);
      setTold(null);
    }
  }

  async function forgetCorrections() {
    const restore = await clearCorrections();
    setBack(() => restore);
    setTold("options_corrections_deleted");
  }

  async function undo() {
    if (back && !(await attempt(back()))) return;
    setBack(null);
    setTold(null);
  }

  return (
    <Part title={t("options_backup")}>
      <Check label={t("options_sync")} checked={settings.sync} onChange={(on) => void attempt(setSync(on))} />
      <div class="button-row">
        <button type="button" class="button" onClick={save}>
          {t("options_export")}
        </button>
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {t("options_import")}
        </button>
        <input
          ref={file}
          id={id}
          type="file"
          accept="application/json,.json"
          aria-label={t("options_import")}
          hidden
          onChange={load}
        />
        <button type="button" class="button" onClick={reset}>
          {t("options_reset")}
        </button>
        <button type="button" class="button" onClick={forgetCorrections}>
          {t("options_corrections_delete")}
        </button>
      </div>
      <p role="status">
        {told && t(told)}{" "}
        {back && (
          <button type="button" class="link" onClick={undo}>
            {t("options_undo")}
          </button>
        )}
      </p>
    </Part>
  );
}
