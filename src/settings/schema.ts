/** What the reader can choose: defaults, form, and the way from older forms to this one. */

export type MarkKind = "direct" | "mixed" | "indirect" | "source";
export type CountedKind = "person" | "organization" | "anonymous" | "document";
export type Language = "auto" | "en" | "ko";

/** What may travel by the browser's sync. */
export interface Preferences {
  /** Highlights on pages for which nothing else was chosen. */
  readonly highlights: boolean;
  readonly kinds: Readonly<Record<MarkKind, boolean>>;
  /** `#rrggbb` where the reader chose another than the default. */
  readonly colours: Readonly<Partial<Record<MarkKind, string>>>;
  /** What counts as a source in list and badge. */
  readonly counted: Readonly<Record<CountedKind, boolean>>;
  readonly card: boolean;
  readonly language: Language;
}

/** Everything; the rest stays on this device. */
export interface Settings {
  readonly version: number;
  readonly preferences: Preferences;
  /** Highlights on or off by host, where the reader chose. */
  readonly sites: Readonly<Record<string, boolean>>;
  readonly sync: boolean;
  /** Whether quotes are logged over the articles read. */
  readonly log: boolean;
}

export const VERSION = 2;

export const MARK_KINDS: readonly MarkKind[] = ["direct", "mixed", "indirect", "source"];
export const COUNTED_KINDS: readonly CountedKind[] = ["person", "organization", "anonymous", "document"];
export const LANGUAGES: readonly Language[] = ["auto", "en", "ko"];

export const DEFAULTS: Settings = {
  version: VERSION,
  preferences: {
    highlights: true,
    kinds: { direct: true, mixed: true, indirect: true, source: true },
    colours: {},
    counted: { person: true, organization: true, anonymous: true, document: true },
    card: true,
    language: "auto",
  },
  sites: {},
  sync: false,
  log: false,
};

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isColour = (value: unknown): value is string =>
  typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value);

function readSwitches<Key extends string>(
  value: unknown,
  keys: readonly Key[],
  defaults: Readonly<Record<Key, boolean>>,
): Record<Key, boolean> {
  const fields = isFields(value) ? value : {};
  const read: Record<Key, boolean> = { ...defaults };
  for (const key of keys) {
    const stored = fields[key];
    if (typeof stored === "boolean") read[key] = stored;
  }
  return read;
}

function readColours(value: unknown): Partial<Record<MarkKind, string>> {
  const fields = isFields(value) ? value : {};
  const read: Partial<Record<MarkKind, string>> = {};
  for (const kind of MARK_KINDS) {
    const colour = fields[kind];
    if (isColour(colour)) read[kind] = colour.toLowerCase();
  }
  return read;
}

function readSites(value: unknown): Record<string, boolean> {
  const read: Record<string, boolean> = {};
  if (!isFields(value)) return read;
  for (const [host, on] of Object.entries(value)) if (typeof on === "boolean") read[host] = on;
  return read;
}

/** Preferences from anything: what is missing or wrong takes its default. */
export function readPreferences(value: unknown): Preferences {
  const fields = isFields(value) ? value : {};
  const base = DEFAULTS.preferences;
  return {
    highlights: typeof fields.highlights === "boolean" ? fields.highlights : base.highlights,
    kinds: readSwitches(fields.kinds, MARK_KINDS, base.kinds),
    colours: readColours(fields.colours),
    counted: readSwitches(fields.counted, COUNTED_KINDS, base.counted),
    card: typeof fields.card === "boolean" ? fields.card : base.card,
    language: LANGUAGES.includes(fields.language as Language) ? (fields.language as Language) : "auto",
  };
}

/** Each step brings settings of its version to the next one. */
const MIGRATIONS: Readonly<Record<number, (stored: Fields) => Fields>> = {
  // Version 1 kept preferences and sites side by side in one object.
  1: ({ sites, sync, log, version: _, ...preferences }) => ({ version: 2, preferences, sites, sync, log }),
};

export type ReadSettings =
  | { readonly ok: true; readonly settings: Settings }
  /** Not settings at all, or of a newer version: defaults are used, and the stored value must be kept. */
  | { readonly ok: false; readonly settings: Settings; readonly reason: "corrupt" | "newer" };

/** Settings from what the storage holds; never throws. Nothing stored is no failure. */
export function readSettings(stored: unknown): ReadSettings {
  if (stored === undefined) return { ok: true, settings: DEFAULTS };
  if (!isFields(stored) || !Number.isInteger(stored.version))
    return { ok: false, settings: DEFAULTS, reason: "corrupt" };
  let fields = stored;
  if ((fields.version as number) > VERSION) return { ok: false, settings: DEFAULTS, reason: "newer" };
  while ((fields.version as number) < VERSION) {
    const step = MIGRATIONS[fields.version as number];
    if (!step) return { ok: false, settings: DEFAULTS, reason: "corrupt" };
    fields = step(fields);
  }
  return {
    ok: true,
    settings: {
      version: VERSION,
      preferences: readPreferences(fields.preferences),
      sites: readSites(fields.sites),
      sync: fields.sync === true,
      log: fields.log === true,
    },
  };
}
