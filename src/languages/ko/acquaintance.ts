/** Whom the article has named so far, by surname, by title and by kind of body: what short later forms need. */
import { titleFit } from "./coreference.ts";
import { institutionType, surnameOf } from "./lexicon.ts";
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

  /** 대학 측, 연구팀, 이 회사: the body of that kind named last. */
  body(p: Phrase): Phrase {
    const word = (p.refersBy ?? p.name).replace(/\s/g, "");
    const kind = KINDS.find(([pattern]) => pattern.test(word))?.[1];
    const earlier = (kind ? this.bodies.get(kind) : undefined) ?? this.bodies.get(`…${word}`);
    return earlier
      ? { ...p, form: "name", name: earlier.name, tokens: earlier.tokens, entityId: earlier.entityId }
      : p;
  }
}

const lastSyllables = (title: string): string =>
  title
    .replace(/[(（][^)）]*[)）]?/g, "")
    .replace(/\s/g, "")
    .slice(-2);

/** What a bare noun may mean, and which names are of that kind. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:대학|학교|대학교)$/, "university"],
  [/(?:연구팀|연구진|교수팀|공동연구팀|공동연구진)$/, "team"],
  [/^(?:병원|의료원)$/, "hospital"],
  [/^(?:회사|업체|기업|본사|사측)$/, "company"],
  [/^소속사$/, "agency"],
  [/^은행$/, "bank"],
  [/^(?:신문|매체|방송|통신|언론)$/, "media"],
];
/** What a short form may leave: 금융통화위원회 → 위원회. */
const SHORT =
  /(?:위원회|협회|재단|조합|연구소|연구원|센터|노조|공사|공단|연맹|연합회|은행|구단|세관|경찰서|경찰청|지검|시청|구청|법원|거래소|병원|교육청|공수처|금고|시|구|도|군)$/;

function kindsOf(p: Phrase): string[] {
  const kinds: string[] = [];
  const last = p.tokens[p.tokens.length - 1] ?? p.name;
  const type = institutionType(last);
  if (
    type === "university" ||
    [p.name, p.alias ?? ""].some((n) => /(?:과학기술원|과기원|[KDGU]*IST|카이스트|포스텍|공대|의대)$/.test(n))
  )
    kinds.push("university");
  if (/(?:연구팀|연구진|교수팀)$/.test(p.name) && /\s/.test(p.name)) kinds.push("team");
  if (type === "hospital") kinds.push("hospital");
  if (type === "company" || type === "financial-company" || type === "state-company" || type === "bank")
    kinds.push("company");
  if (/(?:엔터테인먼트|엔터|매니지먼트|컴퍼니|뮤직)$/.test(last)) kinds.push("agency");
  if (type === "bank") kinds.push("bank");
  if (type === "media") kinds.push("media");
  const short = SHORT.exec(p.name)?.[0];
  if (short && short.length < p.name.length) kinds.push(`…${short}`);
  return kinds;
}
