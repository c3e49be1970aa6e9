/** Told at the top of our pages: stored settings that could not be used, and changes that were not stored. */
import { useState } from "preact/hooks";
import { dismissNotice, keptCopy, type Notice as Reason } from "../../settings/store.ts";
import { useUnsaved } from "../attempt.ts";
import { useTexts } from "../i18n.ts";
import { saveText } from "../take-along.ts";

export function Notice({ reason }: { reason: Reason }) {
  return (
    <>
      <Unsaved />
      <Unreadable reason={reason} />
    </>
  );
}

function Unsaved() {
  const t = useTexts();
  const [unsaved, dismiss] = useUnsaved();
  if (unsaved === 0) return null;
  return (
    <div class="notice" role="alert">
      <p>{t("notice_unsaved")}</p>
      <button type="button" class="quiet" onClick={dismiss}>
        {t("notice_dismiss")}
      </button>
    </div>
  );
}

function Unreadable({ reason }: { reason: Reason }) {
  const t = useTexts();
  const [gone, setGone] = useState(false);
  if (reason === null || gone) return null;

  async function saveKept() {
    const kept = await keptCopy();
    if (kept !== null) saveText(kept, "sourcelight-old-settings.json", "application/json");
  }

  return (
    <div class="notice" role="alert">
      <p>{t(`notice_${reason}`)}</p>
      <button type="button" class="quiet" onClick={saveKept}>
        {t("notice_save")}
      </button>
      <button
        type="button"
        class="quiet"
        onClick={async () => {
          await dismissNotice();
          setGone(true);
        }}
      >
        {t("notice_dismiss")}
      </button>
    </div>
  );
}
