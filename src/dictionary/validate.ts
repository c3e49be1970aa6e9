/**
 * The dictionary's rules. The build, `npm run dictionary -- check` and the options page (for a reader's own
 * entries) all ask here; each message names file and line and says what to do.
 */
import {
  type HiddenEntry,
  type Place,
  type Placed,
  type Problem,
  type Proof,
  parseFiles,
  type SourceFile,
  type Tables,
} from "./format.ts";
import { institutionSurfaces, personSurfaces } from "./surfaces.ts";
import {
  checkHead,
  checkInstitution,
  checkPerson,
  checkPost,
  checkRole,
  type Tell,
} from "./validate-fields.ts";

export interface ValidationOptions {
  /** Month to reckon ages from, YYYY-MM; without it nothing is called old. */
  readonly today?: string;
  /** True for ids that stand elsewhere (the bundled entries, when a reader's own are checked). */
  readonly knows?: (id: string, kind: "person" | "institution") => boolean;
}

const POST_MONTHS = 12;
const ENTRY_MONTHS = 36;

const where = ({ path, line }: Place): string => `${path}:${line}`;

/** Whole months between two months written YYYY-MM. */
export function monthsBetween(earlier: string, later: string): number {
  const count = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7) || "1");
  return count(later) - count(earlier);
}

/** Checks files as one dictionary. */
export function validateFiles(files: readonly SourceFile[], options: ValidationOptions = {}): Problem[] {
  const { tables, problems } = parseFiles(files);
  return [...problems, ...validateTables(tables, options)];
}

/** Checks parsed tables as one dictionary: each entry alone, then all together. */
export function validateTables(tables: Tables, options: ValidationOptions = {}): Problem[] {
  const problems: Problem[] = [];
  const teller = ({ path, line }: Place): Tell => {
    return (message, severity = "error") => problems.push({ path, line, severity, message });
  };
  for (const placed of tables.institutions) checkInstitution(placed.entry, teller(placed));
  for (const placed of tables.people) checkPerson(placed.entry, teller(placed));
  for (const placed of tables.posts) checkPost(placed.entry, teller(placed));
  for (const placed of tables.heads) checkHead(placed.entry, teller(placed));
  for (const placed of tables.roles) checkRole(placed.entry, teller(placed));
  checkReferences(tables, teller, options.knows ?? (() => false));
  checkParents(tables, teller);
  checkUniqueRows(tables, teller);
  checkOrder(tables, teller);
  checkSharedNames(tables, teller);
  checkExclusivePosts(tables, teller);
  if (options.today) checkAges(tables, teller, options.today);
  return problems;
}

type Teller = (place: Place) => Tell;

function checkReferences(
  { institutions, people, posts, frequent, hidden }: Tables,
  teller: Teller,
  knows: NonNullable<ValidationOptions["knows"]>,
): void {
  const placeOf = new Map<string, Placed<{ id: string }>>();
  for (const placed of [...institutions, ...people]) {
    const first = placeOf.get(placed.entry.id);
    if (first) teller(placed)(`Id "${placed.entry.id}" stands at ${where(first)} already. Choose another.`);
    else placeOf.set(placed.entry.id, placed);
  }
  const institutionIds = new Set(institutions.map(({ entry }) => entry.id));
  const personIds = new Set(people.map(({ entry }) => entry.id));
  const isInstitution = (id: string): boolean => institutionIds.has(id) || knows(id, "institution");
  const isPerson = (id: string): boolean => personIds.has(id) || knows(id, "person");
  for (const placed of institutions) {
    const { parent, flags } = placed.entry;
    if (parent !== "" && !isInstitution(parent))
      teller(placed)(`Parent "${parent}" is no institution's id. Add it, or correct the id.`);
    for (const flag of flags) {
      const replaced = flag.startsWith("replaces:") ? flag.slice(9) : "";
      if (replaced !== "" && !isInstitution(replaced))
        teller(placed)(`replaces:${replaced} names no institution's id. Add it, or correct the id.`);
    }
  }
  for (const placed of posts) {
    const { person, institution } = placed.entry;
    if (!isPerson(person))
      teller(placed)(`Person "${person}" is no person's id. Add the person, or correct it.`);
    if (institution !== "" && !isInstitution(institution))
      teller(placed)(`Institution "${institution}" is no institution's id. Add it, or correct it.`);
  }
  for (const placed of frequent)
    if (!isInstitution(placed.entry.frequent))
      teller(placed)(`"${placed.entry.frequent}" is no institution's id. Correct it, or remove the line.`);
  for (const placed of hidden as Placed<HiddenEntry>[]) {
    const { hidden: id } = placed.entry;
    if (!isInstitution(id) && !isPerson(id)) teller(placed)(`"${id}" is no entry's id. Remove the line.`);
  }
}

function checkParents({ institutions }: Tables, teller: Teller): void {
  const parentOf = new Map(institutions.map(({ entry }) => [entry.id, entry.parent]));
  for (const placed of institutions) {
    let id = placed.entry.parent;
    for (let steps = 0; id !== "" && id !== undefined && steps <= parentOf.size; steps++) {
      if (id === placed.entry.id) {
        teller(placed)(`Parents run in a circle back to "${id}". Remove one of them.`);
        break;
      }
      id = parentOf.get(id) ?? "";
    }
  }
}

/** Heads and roles: one row for each pattern and role. */
function checkUniqueRows(
  { heads, roles, posts, frequent, hidden, hiddenNames }: Tables,
  teller: Teller,
): void {
  const check = <T>(rows: readonly Placed<T>[], key: (entry: T) => string): void => {
    const seen = new Map<string, Place>();
    for (const placed of rows) {
      const first = seen.get(key(placed.entry));
      if (first) teller(placed)(`The same row stands at ${where(first)}. Remove one.`);
      else seen.set(key(placed.entry), placed);
    }
  };
  check(heads, ({ lang, pattern }) => `${lang} ${pattern.toLowerCase()}`);
  check(roles, ({ en, ko }) => `${en} ${ko}`);
  check(posts, (post) => `${post.person} ${post.institution} ${post.roleEn} ${post.roleKo} ${post.from}`);
  check(frequent, ({ frequent: id }) => id);
  check(hidden, ({ hidden: id }) => id);
  check(hiddenNames, ({ hiddenName }) => hiddenName);
}

/** Sorted files make reviewable changes: by id; posts by person, the most telling one first. */
function checkOrder({ institutions, people, posts, frequent }: Tables, teller: Teller): void {
  const check = <T>(rows: readonly Placed<T>[], key: (entry: T) => string): void => {
    let before: Placed<T> | null = null;
    for (const placed of rows) {
      if (before?.path === placed.path && key(before.entry) > key(placed.entry))
        teller(placed)(`Not sorted: "${key(placed.entry)}" comes before "${key(before.entry)}". Run tidy.`);
      before = placed;
    }
  };
  check(institutions, ({ id }) => id);
  check(people, ({ id }) => id);
  check(posts, ({ person }) => person);
  check(frequent, ({ frequent: id }) => id);
}

/** A form that several entries share must need proof in all of them: then the article decides. */
function checkSharedNames({ institutions, people }: Tables, teller: Teller): void {
  const bearers = new Map<string, { placed: Placed<{ id: string }>; proof: Proof }[]>();
  const add = (placed: Placed<{ id: string }>, text: string, proof: Proof): void => {
    const list = bearers.get(text);
    if (list) list.push({ placed, proof });
    else bearers.set(text, [{ placed, proof }]);
  };
  for (const placed of institutions)
    for (const { text, proof } of institutionSurfaces(placed.entry)) add(placed, text, proof);
  for (const placed of people)
    for (const { text, proof } of personSurfaces(placed.entry)) add(placed, text, proof);
  for (const [text, list] of bearers) {
    if (list.length < 2) continue;
    for (const { placed, proof } of list) {
      const other = list.find((bearer) => bearer.placed !== placed);
      if (proof !== "" || !other || other.placed.entry.id === placed.entry.id) continue;
      const also = `${other.placed.entry.id} (${where(other.placed)})`;
      teller(placed)(`"${text}" also names ${also}. Flag it in both with a trailing ! (${text}!).`);
    }
  }
}

function checkExclusivePosts({ institutions, posts, roles }: Tables, teller: Teller): void {
  const exclusive = new Set(
    roles.filter(({ entry }) => entry.flags.includes("exclusive")).map(({ entry }) => entry.en.toLowerCase()),
  );
  const single = new Set(
    institutions.filter(({ entry }) => entry.flags.includes("exclusive")).map(({ entry }) => entry.id),
  );
  const holders = new Map<string, Placed<{ person: string }>>();
  for (const placed of posts) {
    const { person, institution, roleEn, until } = placed.entry;
    const role = roleEn.toLowerCase();
    if (until !== "" || institution === "" || !(exclusive.has(role) || single.has(institution))) continue;
    const key = `${institution} ${role}`;
    const other = holders.get(key);
    if (other && other.entry.person !== person)
      teller(placed)(
        `${roleEn} of ${institution} is held by ${other.entry.person} (${where(other)}) too. Fill until of one.`,
      );
    else holders.set(key, placed);
  }
}

function checkAges({ institutions, people, posts }: Tables, teller: Teller, today: string): void {
  const check = (rows: readonly Placed<{ checked: string }>[], limit: number): void => {
    for (const placed of rows) {
      const age = monthsBetween(placed.entry.checked, today);
      if (age > limit) teller(placed)(`Checked ${age} months ago. Look it up and renew checked.`, "warning");
    }
  };
  check(institutions, ENTRY_MONTHS);
  check(people, ENTRY_MONTHS);
  check(
    posts.filter(({ entry }) => entry.until === ""),
    POST_MONTHS,
  );
}
