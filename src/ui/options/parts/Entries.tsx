/** The reader's own dictionary entries: text in the bundled format, checked by the same rules before it is kept. */
import { useEffect, useId, useState } from "preact/hooks";
import type { Problem } from "../../../dictionary/format.ts";
import { parseOverlay } from "../../../dictionary/overlay.ts";
import { readEntries, writeEntries } from "../../../settings/entries.ts";
import { useTexts } from "../../i18n.ts";
import { saveText } from "../../take-along.ts";
import { withPerson } from "../own-entry.ts";
import { Part } from "./Part.tsx";

type Told = { readonly saved: true } | { readonly saved: false; readonly problems: readonly Problem[] };

export function Entries() {
  const t = useTexts();
  const id = useId();
  const [text, setText] = useState("");
  const [told, setTold] = useState<Told | null>(null);

  useEffect(() => {
    void readEntries().then((stored) => {
      const wanted = new URLSearchParams(location.search);
      const name = wanted.get("add");
      const person = {
        name: name ?? "",
        lang: wanted.get("lang") ?? "en",
        country: wanted.get("country") ?? "",
      };
      setText(name === null ? stored : withPerson(stored, person, new Date()));
      if (name !== null) document.getElementById(id)?.focus();
    });
  }, [id]);

  async function save(event: Event) {
    event.preventDefault();
    const checked = text.trim() === "" ? null : parseOverlay(text);
    if (checked && !checked.ok) return setTold({ saved: false, problems: checked.problems });
    await writeEntries(text);
    setTold({ saved: true });
  }

  return (
    <Part title={t("options_entries")} text={t("options_entries_text")}>
      <form onSubmit={save}>
        <label for={id}>{t("options_entries_label")}</label>
        <textarea
          id={id}
          rows={8}
          spellcheck={false}
          wrap="off"
          value={text}
          aria-invalid={told?.saved === false}
          aria-describedby={`${id}-told`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div class="button-row">
          <button type="submit" class="button primary">
            {t("options_entries_save")}
          </button>
          <button
            type="button"
            class="button"
            disabled={text.trim() === ""}
            onClick={() => saveText(text, "sourcelight-entries.tsv", "text/tab-separated-values")}
          >
            {t("options_entries_export")}
          </button>
        </div>
        <div id={`${id}-told`} role="status">
          {told?.saved === true && <p>{t("options_entries_saved")}</p>}
          {told?.saved === false && (
            <>
              <p class="problem">{t.count("options_entries_problems", told.problems.length)}</p>
              <ul class="problems" lang="en">
                {told.problems.slice(0, 20).map(({ line, message }) => (
                  <li key={`${line} ${message}`}>
                    {line}: {message}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      </form>
    </Part>
  );
}
