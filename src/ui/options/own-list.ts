/** The reader's entries as a list: what each says, and the entries without it. Pure. */
import { formatInstitution, formatPerson } from "../../dictionary/format.ts";
import type { Overlay } from "../../dictionary/overlay.ts";
import { countryName, type Translate, typeName } from "../../settings/texts.ts";

export interface OwnEntry {
  readonly key: string;
  readonly name: string;
  /** What is said of it, in words. */
  readonly facts: readonly string[];
  readonly without: Overlay;
}

type NameOf = (id: string) => string;

const shown = ({ en, ko }: { readonly en: string; readonly ko: string }, lang: string): string =>
  (lang === "ko" ? ko || en : en || ko).trim();

/** A post with its institution, as the reader's language words it. */
function postText({ roleEn, roleKo, institution }: Overlay["posts"][number], lang: string, nameOf: NameOf) {
  const role = lang === "ko" ? roleKo || roleEn : roleEn || roleKo;
  const place = institution === "" ? "" : nameOf(institution);
  return lang === "ko" ? [place, role].filter(Boolean).join(" ") : [role, place].filter(Boolean).join(", ");
}

/**
 * @param nameOf the name of a bundled entry, or its id where it is not known
 */
export function listEntries(overlay: Overlay, nameOf: NameOf, t: Translate): OwnEntry[] {
  const { lang } = t;
  const { institutions, people, posts, hidden, hiddenNames } = overlay;
  const own = new Map([...institutions, ...people].map((entry) => [entry.id, shown(entry, lang)]));
  const nameOfAny: NameOf = (id) => own.get(id) ?? nameOf(id);
  const persons = new Set([...people.map(({ id }) => id), ...posts.map(({ person }) => person)]);
  const known = (facts: readonly (string | null)[]) =>
    facts.filter((fact) => fact !== null && fact !== "") as string[];
  return [
    ...[...persons].map((id): OwnEntry => {
      const entry = people.find((each) => each.id === id);
      const held = posts.filter(({ person }) => person === id);
      return {
        key: `person ${id} ${entry ? formatPerson(entry) : ""}`,
        name: nameOfAny(id),
        facts: known([
          ...held.map((post) => postText(post, lang, nameOfAny) || t("amend_nowhere")),
          countryName(t, entry?.country ?? null),
        ]),
        without: {
          ...overlay,
          people: people.filter((each) => each !== entry),
          posts: posts.filter(({ person }) => person !== id),
        },
      };
    }),
    ...institutions.map(
      (entry): OwnEntry => ({
        key: `institution ${formatInstitution(entry)}`,
        name: shown(entry, lang),
        facts: known([typeName(t, entry.type), countryName(t, entry.country)]),
        // Who works there works nowhere without it.
        without: {
          ...overlay,
          institutions: institutions.filter((each) => each !== entry),
          posts: posts.filter(({ institution }) => institution !== entry.id),
        },
      }),
    ),
    ...hidden.map(
      (id): OwnEntry => ({
        key: `hidden ${id}`,
        name: t("options_entries_unused", nameOf(id)),
        facts: [],
        without: { ...overlay, hidden: hidden.filter((each) => each !== id) },
      }),
    ),
    ...hiddenNames.map(
      (name): OwnEntry => ({
        key: `hidden name ${name}`,
        name: t("options_entries_unseen", name),
        facts: [],
        without: { ...overlay, hiddenNames: hiddenNames.filter((each) => each !== name) },
      }),
    ),
  ];
}

/** Bundled ids that the entries name. */
export function idsIn({ institutions, people, posts, hidden }: Overlay): string[] {
  const own = new Set([...institutions, ...people].map(({ id }) => id));
  const all = [...hidden, ...posts.flatMap(({ person, institution }) => [person, institution])];
  return [...new Set(all)].filter((id) => id !== "" && !own.has(id));
}
