/** Colours with the contrast they have, shown on a light and on a dark sample by the very style sheet of the pages. */
import { useEffect, useRef } from "preact/hooks";
import { DEFAULT_COLOURS, HIGHLIGHT_NAMES, highlightCss, OPACITY } from "../../../page/highlight-css.ts";
import { MARK_KINDS, type MarkKind, type Preferences } from "../../../settings/schema.ts";
import { changePreferences } from "../../../settings/store.ts";
import { attempt } from "../../attempt.ts";
import { textContrast } from "../../contrast.ts";
import { useTexts } from "../../i18n.ts";
import { Part } from "./Part.tsx";

/** Typical pages; text on highlights must stay readable on both. */
const LIGHT = { text: "#1a1a1a", background: "#ffffff" };
const DARK = { text: "#e6e6e6", background: "#161616" };
/** What WCAG 2.2 asks of text. */
const READABLE = 4.5;

export function Colours({ preferences }: { preferences: Preferences }) {
  const t = useTexts();
  const { colours } = preferences;
  const change = (next: Preferences["colours"]) =>
    void attempt(changePreferences((before) => ({ ...before, colours: next })));
  return (
    <Part title={t("options_colours")} text={t("options_colours_text")}>
      <style>{highlightCss(colours)}</style>
      <div class="colours">
        {MARK_KINDS.map((kind) => (
          <div key={kind} class="colour">
            <label class="check">
              <input
                type="color"
                aria-label={t("options_colour_of", t(`marks_${kind}`))}
                value={colours[kind] ?? DEFAULT_COLOURS[kind]}
                onChange={(event) => change({ ...colours, [kind]: event.currentTarget.value })}
              />
              <span>{t(`marks_${kind}`)}</span>
            </label>
            <Sample kind={kind} colour={colours[kind] ?? DEFAULT_COLOURS[kind]} page={LIGHT} name="light" />
            <Sample kind={kind} colour={colours[kind] ?? DEFAULT_COLOURS[kind]} page={DARK} name="dark" />
          </div>
        ))}
      </div>
      {Object.keys(colours).length > 0 && (
        <button type="button" class="button" onClick={() => change({})}>
          {t("options_colours_reset")}
        </button>
      )}
    </Part>
  );
}

interface SampleProps {
  readonly kind: MarkKind;
  readonly colour: string;
  readonly page: { readonly text: string; readonly background: string };
  readonly name: "light" | "dark";
}

function Sample({ kind, colour, page, name }: SampleProps) {
  const t = useTexts();
  const words = useRef<HTMLSpanElement>(null);
  const ratio = textContrast(colour, OPACITY[kind] / 100, page);
  const shown = ratio.toFixed(1);
  useEffect(() => {
    const registry = globalThis.CSS?.highlights;
    const node = words.current?.firstChild;
    if (!registry || !node) return;
    const range = new Range();
    range.selectNodeContents(node);
    const highlight = registry.get(HIGHLIGHT_NAMES[kind]) ?? new Highlight();
    registry.set(HIGHLIGHT_NAMES[kind], highlight.add(range));
    return () => {
      highlight.delete(range);
    };
  });
  return (
    <span class="colour-sample">
      <span class={`paper paper-${name}`}>
        <span ref={words}>{t("options_sample")}</span>
      </span>
      <span class={ratio < READABLE ? "problem" : "fine"}>
        <span class="visually-hidden">{t(`options_${name}`)}: </span>
        {t(ratio < READABLE ? "options_contrast_low" : "options_contrast", shown)}
      </span>
    </span>
  );
}
