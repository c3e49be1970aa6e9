/** What there is when there is no list: why, and what the reader can do. */
import type { ComponentChildren } from "preact";
import { useTexts } from "../i18n.ts";
import { Icon, type IconName } from "./icons.tsx";

export type StateName =
  | "reading"
  | "no_article"
  | "no_quotes"
  | "unreadable"
  | "permission"
  | "language"
  | "outdated"
  | "failed"
  | "too_long";

const ICONS: Readonly<Record<StateName, IconName>> = {
  reading: "quote",
  no_article: "page",
  no_quotes: "quote",
  unreadable: "lock",
  permission: "lock",
  language: "language",
  outdated: "reload",
  failed: "warning",
  too_long: "page",
};

interface Props {
  readonly name: StateName;
  /** For the text's `$1`. */
  readonly value?: string;
  /** What to do about it. */
  readonly children?: ComponentChildren;
}

export function PageState({ name, value, children }: Props) {
  const t = useTexts();
  return (
    <section class={`state state-${name}`} aria-busy={name === "reading"}>
      <span class="state-icon">
        <Icon name={ICONS[name]} />
      </span>
      <div role="status">
        <h2>{t(`state_${name}_title`)}</h2>
        <p>{value === undefined ? t(`state_${name}_text`) : t(`state_${name}_text`, value)}</p>
      </div>
      {children && <div class="state-actions">{children}</div>}
    </section>
  );
}

export function StateButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" class="button" onClick={onClick}>
      {label}
    </button>
  );
}
