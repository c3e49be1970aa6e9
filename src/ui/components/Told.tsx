/** What an amendment did, with the way back: it stays in sight while the list below changes. */
import { useEffect, useRef } from "preact/hooks";
import type { Outcome } from "../../messages/calls.ts";
import { useTexts } from "../i18n.ts";

export interface Amended {
  readonly told: string;
  /** Null where nothing was done. */
  readonly undo: (() => Promise<Outcome>) | null;
}

interface Props {
  readonly amended: Amended | null;
  readonly onEnd: (next: Amended | null) => void;
}

export function Told({ amended, onEnd }: Props) {
  const t = useTexts();
  const back = useRef<HTMLButtonElement>(null);
  // The control that was used is gone with its list; the keyboard goes on here.
  useEffect(() => back.current?.focus({ preventScroll: true }), [amended]);

  async function undo() {
    const done = await amended?.undo?.();
    if (done?.ok) return onEnd(null);
    onEnd({ told: t(done?.reason === "changed" ? "amend_changed" : "amend_failed"), undo: null });
  }

  return (
    <div class={amended ? "told-bar" : "visually-hidden"} role="status">
      {amended && (
        <>
          <span class="told-words">{amended.told}</span>
          {amended.undo && (
            <button type="button" ref={back} class="quiet" onClick={undo}>
              {t("options_undo")}
            </button>
          )}
          <button type="button" class="quiet" onClick={() => onEnd(null)}>
            {t("notice_dismiss")}
          </button>
        </>
      )}
    </div>
  );
}
