/** The reader's own dictionary entries: a list, text in the bundled format, and files; checked before they are kept. */
import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import type { Problem } from "../../../dictionary/format.ts";
import { parseOverlay } from "../../../dictionary/overlay.ts";
import { readEntries, watchEntries, writeEntries } from "../../../settings/entries.ts";
import { attempt } from "../../attempt.ts";
import { useTexts } from "../../i18n.ts";
import { saveText } from "../../take-along.ts";
import { checkEntries } from "../check-entries.ts";
import { withPerson } from "../own-entry.ts";
import { EntryList } from "./EntryList.tsx";
import { Part } from "./Part.tsx";

type Told =
  /** What was done, and the entries before it where that can be taken back. */
  | { readonly done: string; readonly before: string | null }
  | { readonly problems: readonly Problem[]; readonly isFile: boolean };

/** More problems than anybody mends at once. */
const SHOWN = 20;

/** The line that the list in the popup asks for by our address; null if none. */
function wantedPerson() {
  const wanted = new URLSearchParams(location.search);
  const name = wanted.get("add");
  if (name === null) return null;
  return { name, lang: wanted.get("lang") ?? "en", country: wanted.get("country") ?? "" };
}

export function Entries() {
  const t = useTexts();
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const [stored, setStored] = useState("");
  const [text, setText] = useState("");
  const [told, setTold] = useState<Told | null>(null);
  const [adds] = useState(wantedPerson);

  useEffect(() => {
    let last = "";
    const take = (entries: string) => {
      const before = last;
      last = entries;
      setStored(entries);
      // What the list in the popup adds does not wipe out what is being typed here.
      setText((typed) => (typed === before ? entries : typed));
    };
    void readEntries().then((entries) => {
      take(entries);
      if (!adds) return;
      setText(withPerson(entries, adds, new Date()));
      document.getElementById(id)?.focus();
    });
    return watchEntries(take);
  }, [id]);

  const overlay = useMemo(() => {
    const read = stored.trim() === "" ? null : parseOverlay(stored);
    return read?.ok ? read.overlay : null;
  }, [stored]);

  /** Keeps entries that hold; else nothing changes and the problems are shown. */
  async function keep(entries: string, done: string, { isFile = false, undoable = false } = {}) {
    const checked = entries.trim() === "" ? null : await checkEntries(entries);
    if (checked && !checked.ok) return setTold({ problems: checked.problems, isFile });
    // What was not stored stays in the field, or in its file.
    const kept = await attempt(writeEntries(entries));
    setTold(kept ? { done, before: undoable ? stored : null } : null);
  }

  function save(event: Event) {
    event.preventDefault();
    void keep(text, t("options_entries_saved"));
  }

  async function load() {
    const chosen = file.current?.files?.[0];
    if (!chosen) return;
    await keep(await chosen.text(), t("options_entries_loaded"), { isFile: true, undoable: true });
    // The same file again, mended, is a change too.
    if (file.current) file.current.value = "";
  }

  async function remove(entries: string, name: string) {
    const kept = await attempt(writeEntries(entries));
    setTold(kept ? { done: t("options_entries_removed", name), before: stored } : null);
  }

  async function undo(before: string) {
    if (await attempt(writeEntries(before))) setTold(null);
  }

  return (
    <Part title={t("options_entries")} text={t("options_entries_text")}>
      {overlay && <EntryList overlay={overlay} onRemove={remove} />}
      <div class="button-row">
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {t("options_entries_import")}
        </button>
        <input
          ref={file}
          type="file"
          accept=".tsv,.txt,text/tab-separated-values,text/plain"
          aria-label={t("options_entries_import")}
          class="entries-file"
          hidden
          onChange={load}
        />
        <button
          type="button"
          class="button"
          disabled={stored.trim() === ""}
          onClick={() => saveText(stored, "sourcelight-entries.tsv", "text/tab-separated-values")}
        >
          {t("options_entries_export")}
        </button>
      </div>
      <div id={`${id}-told`} role="status">
        {told && "done" in told && (
          <p>
            {told.done}{" "}
            {told.before !== null && (
              <button type="button" class="link" onClick={() => undo(told.before ?? "")}>
                {t("options_undo")}
              </button>
            )}
          </p>
        )}
        {told && "problems" in told && (
          <>
            <p class="problem">
              {told.isFile
                ? t("options_entries_refused")
                : t.count("options_entries_problems", told.problems.length)}
            </p>
            <ul class="problems" lang="en">
              {told.problems.slice(0, SHOWN).map(({ line, message }) => (
                <li key={`${line} ${message}`}>
                  {line}: {message}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <details class="entries-text" open={adds !== null}>
        <summary>{t("options_entries_edit")}</summary>
        <form onSubmit={save}>
          <label for={id}>{t("options_entries_label")}</label>
          <textarea
            id={id}
            rows={8}
            spellcheck={false}
            wrap="off"
            value={text}
            aria-invalid={told !== null && "problems" in told && !told.isFile}
            aria-describedby={`${id}-told`}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <div class="button-row">
            <button type="submit" class="button primary">
              {t("options_entries_save")}
            </button>
          </div>
        </form>
      </details>
    </Part>
  );
}
