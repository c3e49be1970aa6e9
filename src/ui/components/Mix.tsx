/** A small picture of who speaks. The words beside each bar say the same as the bar. */
import { useMemo } from "preact/hooks";
import type { Analysis } from "../../engine/types.ts";
import { countryName, typeName } from "../../settings/texts.ts";
import { useTexts } from "../i18n.ts";
import { measureMix, type Share } from "../mix.ts";

export function Mix({ analysis }: { analysis: Analysis }) {
  const t = useTexts();
  const mix = useMemo(() => measureMix(analysis), [analysis]);
  const kindName = (key: string) => t(`source_kinds_${key}`);
  return (
    <details class="mix">
      <summary>
        <span>{t("mix_title")}</span>
        <Bar shares={mix.kinds} />
      </summary>
      <div class="mix-parts">
        <Part title={t("mix_kinds")} shares={mix.kinds} name={kindName} isKind />
        <Part title={t("mix_words")} shares={mix.words} name={kindName} isKind inPercent />
        <Part title={t("mix_types")} shares={mix.types} name={(key) => typeName(t, key) ?? key} />
        <Part title={t("mix_countries")} shares={mix.countries} name={(key) => countryName(t, key) ?? key} />
      </div>
    </details>
  );
}

function Bar({ shares }: { shares: readonly Share[] }) {
  let from = 0;
  return (
    <svg class="mix-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {shares.map(({ key, share }) => {
        const x = from;
        from += share * 100;
        return <rect key={key} x={x} width={share * 100} height="6" class={`fill-${key ?? "unknown"}`} />;
      })}
    </svg>
  );
}

interface PartProps {
  readonly title: string;
  readonly shares: readonly Share[];
  readonly name: (key: string) => string;
  readonly isKind?: boolean;
  readonly inPercent?: boolean;
}

function Part({ title, shares, name, isKind = false, inPercent = false }: PartProps) {
  const t = useTexts();
  // Nothing known of anybody is no picture.
  if (shares.every(({ key }) => key === null)) return null;
  return (
    <div class="mix-part">
      <h2>{title}</h2>
      <ul>
        {shares.map(({ key, count, share }) => (
          <li key={key}>
            <span class="mix-name">{key === null ? t("mix_unknown") : name(key)}</span>
            <span class="mix-value">{inPercent ? t("percent", Math.round(share * 100)) : count}</span>
            <svg
              class="mix-line"
              viewBox="0 0 100 4"
              preserveAspectRatio="none"
              aria-hidden="true"
              focusable="false"
            >
              <rect
                width={share * 100}
                height="4"
                class={isKind ? `fill-${key ?? "unknown"}` : "fill-other"}
              />
            </svg>
          </li>
        ))}
      </ul>
    </div>
  );
}
