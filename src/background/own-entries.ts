/** The reader's entries with one amendment more: pure, and never worse than what the dictionary's rules allow. */
import { freeId, type Overlay, parseOverlay, serializeOverlay } from "../dictionary/overlay.ts";
import type { AmendedSource, ChosenInstitution } from "../messages/calls.ts";
import { fold } from "./corrections.ts";

/** What is asked of the bundled dictionary. */
export interface Bundled {
  kindOf(id: string): "person" | "institution" | null;
  /** True if the dictionary has an entry under the name. */
  has(name: string): boolean;
}

const ORIGIN = "reader";
const isHangul = (text: string): boolean => /[가-힣]/.test(text);

/** The name in the column of its script. */
const inColumns = (name: string) => (isHangul(name) ? { en: "", ko: name } : { en: name, ko: "" });

const slug = (name: string): string =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");

function idFor(name: string, overlay: Overlay, bundled: Bundled): string {
  const taken = new Set([...overlay.institutions, ...overlay.people].map(({ id }) => id));
  return freeId(slug(name), (id) => taken.has(id) || bundled.kindOf(id) !== null);
}

const bears =
  (name: string) =>
  ({ en, ko }: { readonly en: string; readonly ko: string }): boolean =>
    fold(en) === fold(name) || fold(ko) === fold(name);

/** Short Korean names have many bearers: they count beside their institution or role alone. */
const needsProof = (name: string): boolean => isHangul(name) && !name.includes(" ");

/**
 * With the post of a person where the reader says they work; the same entries where nothing can be said for other
 * pages: a person whom nobody knows and who works nowhere, or one of several under a name of the dictionary's.
 *
 * @param month of today, YYYY-MM
 */
export function withPost(
  overlay: Overlay,
  source: AmendedSource,
  chosen: ChosenInstitution | null,
  bundled: Bundled,
  month: string,
): Overlay {
  const own = overlay.people.find(bears(source.name));
  const known = source.entityId ?? own?.id ?? null;
  if (known === null && (chosen === null || bundled.has(source.name))) return overlay;
  let { institutions, people } = overlay;
  const common = { origin: ORIGIN, checked: month };

  let institution = chosen?.entityId ?? "";
  if (chosen && institution === "") {
    const listed = institutions.find(bears(chosen.name));
    institution = listed?.id ?? idFor(chosen.name, overlay, bundled);
    if (!listed) {
      const { name, type, country } = chosen;
      const aliases = /^[A-Z0-9.&-]{2,8}$/.test(name)
        ? [{ lang: "en", text: name, proof: "!" as const }]
        : [];
      const rest = { aliases, flags: [], parent: "", domain: "", qid: "", ...common };
      institutions = [
        ...institutions,
        { id: institution, type: type ?? "", country: country ?? "", ...inColumns(name), ...rest },
      ];
    }
  }

  let person = known;
  if (person === null) {
    person = idFor(source.name, { ...overlay, institutions }, bundled);
    const proof = needsProof(source.name) ? [{ lang: "ko", text: source.name, proof: "!" as const }] : [];
    const names = inColumns(source.name);
    people = [
      ...people,
      { id: person, ...names, variants: proof, country: chosen?.country ?? "", ...common },
    ];
  }

  const role = inColumns(source.role ?? "");
  const post = { person, institution, roleEn: role.en, roleKo: role.ko, from: "", until: "", ...common };
  return {
    ...overlay,
    institutions,
    people,
    posts: [...overlay.posts.filter((each) => each.person !== person), post],
  };
}

export const withHidden = (overlay: Overlay, id: string): Overlay => ({
  ...overlay,
  hidden: [...new Set([...overlay.hidden, id])],
});

export const withHiddenNames = (overlay: Overlay, names: readonly string[]): Overlay => ({
  ...overlay,
  // A name over a line's end must not become a line of its own.
  hiddenNames: [
    ...new Set([...overlay.hiddenNames, ...names.map((name) => name.replace(/\s+/g, " ").trim())]),
  ],
});

/** The entries as text to keep; null if the dictionary's rules refuse them. */
export function toText(overlay: Overlay, bundled: Bundled): string | null {
  const text = serializeOverlay(overlay);
  return parseOverlay(text, (id, kind) => bundled.kindOf(id) === kind).ok ? text : null;
}
