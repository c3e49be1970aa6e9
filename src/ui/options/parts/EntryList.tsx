/** The reader's entries one by one, each with the way to remove it. */
import { useEffect, useState } from "preact/hooks";
import { type Overlay, serializeOverlay } from "../../../dictionary/overlay.ts";
import { useTexts } from "../../i18n.ts";
import { knownEntries } from "../../page-link.ts";
import { idsIn, listEntries } from "../own-list.ts";

interface Props {
  readonly overlay: Overlay;
  /** The entries' text without one of them, and what that one was. */
  readonly onRemove: (text: string, removed: string) => void;
}

export function EntryList({ overlay, onRemove }: Props) {
  const t = useTexts();
  const [names, setNames] = useState<Readonly<Record<string, { readonly name: string }>>>({});
  useEffect(() => {
    const ids = idsIn(overlay);
    if (ids.length > 0) void knownEntries(ids).then((known) => setNames(known ?? {}));
  }, [overlay]);
  return (
    <ul class="rows">
      {listEntries(overlay, (id) => names[id]?.name ?? id, t).map(({ key, name, facts, without }) => (
        <li key={key}>
          <span class="row-name">
            {name}
            {facts.length > 0 && <span class="row-facts"> {facts.join(" · ")}</span>}
          </span>
          <button
            type="button"
            class="quiet"
            aria-label={t("options_entries_remove", name)}
            onClick={() => onRemove(serializeOverlay(without), name)}
          >
            {t("options_remove")}
          </button>
        </li>
      ))}
    </ul>
  );
}
