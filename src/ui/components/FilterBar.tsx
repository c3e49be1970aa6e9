/** Search, order and filters. */
import { useId, useState } from "preact/hooks";
import { typeName } from "../../settings/texts.ts";
import { useTexts } from "../i18n.ts";
import { type Filters, isFiltered, NO_FILTERS, QUOTE_KINDS, SOURCE_KINDS, type SortOrder } from "../view.ts";
import { Icon } from "./icons.tsx";

interface Props {
  readonly filters: Filters;
  readonly types: readonly string[];
  readonly shown: number;
  readonly onChange: (filters: Filters) => void;
}

const ORDERS: readonly SortOrder[] = ["appearance", "quotes", "institution"];

function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}

export function FilterBar({ filters, types, shown, onChange }: Props) {
  const t = useTexts();
  const id = useId();
  const [open, setOpen] = useState(false);
  const active = isFiltered({ ...filters, search: "" });
  return (
    <search class="filter-bar">
      <div class="search-row">
        <span class="search-box">
          <Icon name="search" />
          <input
            type="search"
            aria-label={t("search_label")}
            placeholder={t("search_label")}
            value={filters.search}
            onInput={(event) => onChange({ ...filters, search: event.currentTarget.value })}
          />
        </span>
        <button
          type="button"
          class={`icon-button${active ? " is-active" : ""}`}
          aria-expanded={open}
          aria-controls={id}
          aria-label={active ? `${t("filters")} (${t("filters_active")})` : t("filters")}
          title={t("filters")}
          onClick={() => setOpen(!open)}
        >
          <Icon name="filter" />
        </button>
      </div>
      <div id={id} class="filters" hidden={!open}>
        <label class="field">
          <span>{t("sort_label")}</span>
          <select
            value={filters.sort}
            onChange={(event) => onChange({ ...filters, sort: event.currentTarget.value as SortOrder })}
          >
            {ORDERS.map((order) => (
              <option key={order} value={order}>
                {t(`sort_${order}`)}
              </option>
            ))}
          </select>
        </label>
        <Chips
          legend={t("filter_kind")}
          values={SOURCE_KINDS}
          chosen={filters.kinds}
          name={(kind) => t(`source_kinds_${kind}`)}
          onToggle={(kind) => onChange({ ...filters, kinds: toggled(filters.kinds, kind) })}
        />
        <Chips
          legend={t("filter_quote_kind")}
          values={QUOTE_KINDS}
          chosen={filters.quoteKinds}
          name={(kind) => t(`kind_${kind}`)}
          onToggle={(kind) => onChange({ ...filters, quoteKinds: toggled(filters.quoteKinds, kind) })}
        />
        {types.length > 0 && (
          <Chips
            legend={t("filter_type")}
            values={types}
            chosen={filters.types}
            name={(type) => typeName(t, type) ?? type}
            onToggle={(type) => onChange({ ...filters, types: toggled(filters.types, type) })}
          />
        )}
      </div>
      <p role="status" class={isFiltered(filters) ? "shown" : "visually-hidden"}>
        {isFiltered(filters) && (
          <>
            {t.count("shown", shown)}{" "}
            <button
              type="button"
              class="link"
              onClick={() => onChange({ ...NO_FILTERS, sort: filters.sort })}
            >
              {t("clear_filters")}
            </button>
          </>
        )}
      </p>
    </search>
  );
}

interface ChipsProps<T extends string> {
  readonly legend: string;
  readonly values: readonly T[];
  readonly chosen: ReadonlySet<T>;
  readonly name: (value: T) => string;
  readonly onToggle: (value: T) => void;
}

function Chips<T extends string>({ legend, values, chosen, name, onToggle }: ChipsProps<T>) {
  return (
    <fieldset class="chips">
      <legend>{legend}</legend>
      {values.map((value) => (
        <button
          key={value}
          type="button"
          class="chip-button"
          aria-pressed={chosen.has(value)}
          onClick={() => onToggle(value)}
        >
          {name(value)}
        </button>
      ))}
    </fieldset>
  );
}
