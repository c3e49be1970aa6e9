/** Whom the article has named so far, by surname, by title and by kind of body: what short later forms need. */
import { titleFit } from "./coreference.ts";
import { surnameOf } from "./lexicon.ts";
import type { Phrase } from "./phrase.ts";

/** How many people of one surname are remembered. */
const MOST = 12;

export class Acquaintance {
  private readonly bySurname = new Map<string, Phrase[]>();
  private readonly titles = new Set<string>();
  private readonly bodies = new Map<string, Phrase>();

  meet(p: Phrase): void {
    if (p.form === "name" && (p.kind === "person" || p.kind === "anonymous")) {
      this.note(surnameOf(p.tokens[0] as string), p);
      if (p.tokens.length > 1) this.note(p.tokens[p.tokens.length - 1] as string, p);
      if (p.kind === "person" && p.role) this.titles.add(lastSyllables(p.role.text));
    }
    if (p.kind === "organization" && p.form === "name")
      for (const kind of kindsOf(p)) this.bodies.set(kind, p);
  }

  private note(surname: string, p: Phrase): void {
    const people = this.bySurname.get(surname) ?? [];
    people.push(p);
    if (people.length > MOST) people.shift();
    this.bySurname.set(surname, people);
  }

  /** Whether somebody of this surname (or foreign family name) with such a title was named in full. */
  isSurnameOf(surname: string, title: string): boolean {
    return (this.bySurname.get(surname) ?? []).some(
      (q) =>
        q.kind === "person" &&
        (q.tokens.length > 1 || (q.tokens[0] as string).length > 1) &&
        titleFit(title, q.role?.text) > 0.4,
    );
  }

  lastOf(surname: string): Phrase | null {
    const people = this.bySurname.get(surname);
    return people?.[people.length - 1] ?? null;
  }

  /** Whether anybody with such a title was named. */
  holds(title: string): boolean {
    return this.titles.has(lastSyllables(title));
  }

  /** 대학 측, 연구팀: the body of that kind named last. */
  body(p: Phrase): Phrase {
    const word = p.refersBy ?? p.name;
    const kind = KINDS.find(([pattern]) => pattern.test(word))?.[1];
    const earlier = kind ? this.bodies.get(kind) : undefined;
    return earlier
      ? { ...p, form: "name", name: earlier.name, tokens: earlier.tokens, entityId: earlier.entityId }
      : p;
  }
}

const lastSyllables = (title: string): string =>
  title
    .replace(/[(（].*/, "")
    .replace(/\s/g, "")
    .slice(-2);

/** What a bare noun may mean, and which names are of that kind. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:대학|학교|대학교)$/, "university"],
  [/(?:연구팀|연구진|교수팀|공동연구팀|공동연구진)$/, "team"],
  [/^(?:병원|의료원)$/, "hospital"],
];

function kindsOf(p: Phrase): string[] {
  const kinds: string[] = [];
  const all = [p.name, p.alias ?? ""];
  if (
    all.some((n) =>
      /(?:대|대학|대학교|과학기술원|과기원|[KDGU]*IST|KAIST|POSTECH|카이스트|포스텍|공대|의대)$/.test(n),
    )
  )
    kinds.push("university");
  if (/(?:연구팀|연구진|교수팀)$/.test(p.name) && /\s/.test(p.name)) kinds.push("team");
  if (/(?:병원|의료원|세브란스)$/.test(p.name)) kinds.push("hospital");
  return kinds;
}
