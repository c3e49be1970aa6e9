/** Small line drawings, decorative: their meaning always stands beside them in words. */
import type { ComponentChildren } from "preact";
import type { SourceKind } from "../../engine/types.ts";

function Drawing({ children }: { children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

const KIND_PATHS: Readonly<Record<SourceKind, string>> = {
  person: "M10 10a3.4 3.4 0 1 0 0-6.8 3.4 3.4 0 0 0 0 6.8ZM3.6 17c.5-3.3 3-5 6.4-5s5.9 1.7 6.4 5",
  organization: "M3 17h14M4.5 17V8M8.2 17V8M11.8 17V8M15.5 17V8M2.8 8 10 3.2 17.2 8Z",
  anonymous:
    "M10 10a3.4 3.4 0 1 0 0-6.8 3.4 3.4 0 0 0 0 6.8ZM3.6 17c.5-3.3 3-5 6.4-5M13.3 13.3a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.6-.8 1.1M15.1 17.9v.1",
  document: "M5 2.8h7l3.5 3.5v11H5ZM12 2.8v3.5h3.5M7.5 10h5.5M7.5 13.2h5.5",
};

export const KindIcon = ({ kind }: { kind: SourceKind }) => (
  <Drawing>
    <path d={KIND_PATHS[kind]} />
  </Drawing>
);

const PATHS = {
  chevron: "M7 5l5 5-5 5",
  search: "M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM13 13l4 4",
  filter: "M3 5h14M5.5 10h9M8 15h4",
  copy: "M7 7V3.5h9.5V13H13M3.5 7H13v9.5H3.5Z",
  settings:
    "M10 12.6a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2ZM10 2.5v2.2M10 15.3v2.2M2.5 10h2.2M15.3 10h2.2M4.7 4.7l1.5 1.5M13.8 13.8l1.5 1.5M4.7 15.3l1.5-1.5M13.8 6.2l1.5-1.5",
  panel: "M3 4h14v12H3ZM12 4v12",
  share: "M10 12.5V3M6.5 6 10 2.7 13.5 6M4 10v7h12v-7",
  outside: "M11.5 3.5H16.5V8.5M16 4l-7 7M14 11.5V16H4V6h4.5",
  page: "M5 2.8h7l3.5 3.5v11H5ZM12 2.8v3.5h3.5",
  lock: "M5 9h10v8H5ZM7 9V6.5a3 3 0 0 1 6 0V9",
  quote: "M4 11.5c0-3.5 1.5-5.5 4-6.5M4 11.5h4v4H4ZM11.5 11.5c0-3.5 1.5-5.5 4-6.5M11.5 11.5h4v4h-4Z",
  warning: "M10 3 18 16.5H2ZM10 8v4M10 14.3v.1",
  language:
    "M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM2.5 10h15M10 2.5c2.3 2.3 3.3 4.8 3.3 7.5s-1 5.2-3.3 7.5c-2.3-2.3-3.3-4.8-3.3-7.5S7.7 4.8 10 2.5Z",
  reload: "M16 10a6 6 0 1 1-1.8-4.3M16.5 3v4h-4",
} as const;

export type IconName = keyof typeof PATHS;

export const Icon = ({ name }: { name: IconName }) => (
  <Drawing>
    <path d={PATHS[name]} />
  </Drawing>
);
