/**
 * Which institutions ship. The source tables hold more than the size budget of the extension does; the extension
 * takes those that its readers' news names most: those listed in `frequent.tsv` and those where listed people work,
 * then by country and type, and by how many names a body goes by (what is often written about gets short forms).
 */

import type { Alias, FrequentEntry, InstitutionEntry, PostEntry } from "./format.ts";
import { initials } from "./short-forms.ts";

/** Characters of names that ship; calibrated so that the compiled file stays within 150 kB gzipped. */
export const NAME_CHARACTERS = 186_000;

const COUNTRY_POINTS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    "KR:3.2 KP:3 US:2.8 INT:3 EU:3 JP:2.8 CN:2.8 TW:2.4 HK:2.4 GB:2.6 DE:2.2 FR:2.2 RU:2.2 UA:1.8 SG:2.4 IN:1.8 IL:2 " +
    "IR:1.8 AU:1.6 CA:1.6 CH:1.6 NL:1.6 IT:1.6 BE:1.5 ES:1 SE:1 NO:1 TR:1.2 SA:1.2 AE:1.2 QA:1.2 ID:1 VN:1 TH:1 PH:1 MY:1 " +
    "BR:1 MX:1 PL:0.6 DK:0.6 FI:0.6"
  )
    .split(" ")
    .map((item) => [item.slice(0, item.indexOf(":")), Number(item.slice(item.indexOf(":") + 1))]),
);
const TYPE_POINTS: Readonly<Record<string, number>> = {
  "central-bank": 2,
  international: 1.5,
  "rating-agency": 2.5,
  "think-tank": 1.6,
  intelligence: 2.2,
  financial: 1,
  government: 1,
  party: 1.5,
  pollster: 1.8,
  university: 1,
  legislature: 1.8,
  company: 0.4,
  media: 0.9,
  military: 1.4,
  police: 1.4,
  prosecution: 1.6,
  union: 1.5,
  court: 1.5,
  ngo: 1,
  association: 1,
  hospital: 1,
};
const REFERRED_POINTS = 4;
const MOST_NAMES = 5;

function pointsOf(entry: InstitutionEntry, referred: ReadonlySet<string>): number {
  const country = COUNTRY_POINTS[entry.country] ?? 0;
  const type = TYPE_POINTS[entry.type] ?? 0;
  const names = Math.min(entry.aliases.length, MOST_NAMES) * 0.4;
  const closed = entry.flags.some((flag) => flag.startsWith("closed:")) ? 1 : 0;
  return country + type + names + (referred.has(entry.id) ? REFERRED_POINTS : 0) - closed;
}

/** Aliases besides those that cost nearly nothing (initials, spacing): one body more is worth more than a third form. */
const REFERRED_ALIASES = 12;
const OTHER_ALIASES = 1;

/**
 * The entry with the aliases that ship: the short ones, which news uses after the first mention, and those that others
 * share, since without them the other bearer would look like the only one.
 */
function trimAliases(entry: InstitutionEntry, room: number, shared: ReadonlySet<string>): InstitutionEntry {
  const { en, ko, aliases } = entry;
  const joined = ko.replaceAll(" ", "");
  const isCheap = ({ text }: Alias): boolean =>
    shared.has(text) ||
    text === en ||
    text === ko ||
    text === initials(en) ||
    text.replaceAll(" ", "") === joined;
  const dear = aliases.filter((alias) => !isCheap(alias)).sort((a, b) => a.text.length - b.text.length);
  const kept = new Set(dear.slice(0, room));
  return { ...entry, aliases: aliases.filter((alias) => isCheap(alias) || kept.has(alias)) };
}

/** Texts that more than one institution goes by. */
function sharedNames(institutions: readonly InstitutionEntry[]): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { en, ko, aliases } of institutions)
    for (const text of new Set([en, ko, ...aliases.map((alias) => alias.text)])) {
      if (seen.has(text)) shared.add(text);
      else seen.add(text);
    }
  return shared;
}

const charactersOf = ({ en, ko, aliases }: InstitutionEntry): number =>
  en.length + ko.length + aliases.reduce((sum, { text }) => sum + text.length, 0);

/** The institutions that ship, in the order given. `limit` in characters of names. */
export function selectBundle(
  institutions: readonly InstitutionEntry[],
  posts: readonly PostEntry[],
  frequent: readonly FrequentEntry[],
  limit: number = NAME_CHARACTERS,
): InstitutionEntry[] {
  const referred = new Set([
    ...posts.map(({ institution }) => institution),
    ...frequent.map((entry) => entry.frequent),
  ]);
  const shared = sharedNames(institutions);
  const ranked = institutions
    .map((entry) => {
      const room = referred.has(entry.id) ? REFERRED_ALIASES : OTHER_ALIASES;
      return { id: entry.id, points: pointsOf(entry, referred), trimmed: trimAliases(entry, room, shared) };
    })
    .sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1));
  const taken = new Map<string, InstitutionEntry>();
  let room = limit;
  for (const { id, trimmed } of ranked) {
    room -= charactersOf(trimmed);
    if (room < 0) break;
    taken.set(id, trimmed);
  }
  return institutions.flatMap(({ id }) => taken.get(id) ?? []);
}
