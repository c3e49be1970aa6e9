/** Take it along: copy or save the list. */
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { PageArticle } from "../../messages/calls.ts";
import { useTexts } from "../i18n.ts";
import { copyText, type Format, render, save } from "../take-along.ts";
import { Icon } from "./icons.tsx";

const FORMATS: readonly Format[] = ["markdown", "csv", "json", "csl", "ris"];

export function ExportMenu({ article }: { article: PageArticle }) {
  const t = useTexts();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!open) return;
    const close = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", close);
    document.addEventListener("focusin", close);
    return () => {
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("focusin", close);
    };
  }, [open]);

  async function copy() {
    setTold((await copyText(render("markdown", article, t))) ? "copied" : "copy_failed");
    setOpen(false);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Escape" || !open) return;
    // Escape closes the menu, not the popup around it.
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    root.current?.querySelector("button")?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only Escape from the controls within is caught here.
    <div class="menu" ref={root} onKeyDown={onKeyDown}>
      <button
        type="button"
        class="quiet"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="share" />
        {t("export_menu")}
      </button>
      <div id={id} class="menu-items" hidden={!open}>
        <button type="button" onClick={copy}>
          {t("export_copy_markdown")}
        </button>
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            onClick={() => {
              save(format, article, t);
              setOpen(false);
            }}
          >
            {t(`export_save_${format}`)}
          </button>
        ))}
      </div>
      <span role="status" class="told">
        {told && t(told)}
      </span>
    </div>
  );
}
