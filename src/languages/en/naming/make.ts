/** Turns what was read into mentions. */
import type { Mention, PackContext } from "../../../engine/language.ts";
import type { AnonymityGrade, Span } from "../../../engine/types.ts";
import { clean, type Description, stateAffiliation, stateRole } from "./affiliation.ts";
import { gradeOf } from "./anonymous.ts";
import { HONORIFICS } from "./data/roles.ts";
import {
  ADVERB,
  BODY,
  FEMALE,
  GIVEN,
  HONORIFIC,
  ISSUED_NOUN,
  MALE,
  PLURAL,
  PORTFOLIO,
  ROLE,
  ROLE_MODIFIER,
  VERB,
} from "./lexicon.ts";
import type { Name } from "./names.ts";
import type { PersonPhrase } from "./person.ts";
import { readPerson } from "./person.ts";
import { type Grammar, type Phrase, readPhrase } from "./phrase.ts";
import type { Meaning } from "./sources.ts";
import { MARK, POSSESSIVE } from "./tokens.ts";

const at = (list: readonly number[], i: number): number => list[i] ?? 0;

/** Titles of rank tell less than the post that is named with them. */
const RANKS =
  /^(?:general|gen|colonel|col|major|maj|captain|capt|lieutenant|lt|sergeant|sgt|admiral|adm|brigadier|corporal|professor|prof|doctor|representative|rep|dame|prince|princess|sheikh|cardinal|resident|protester|student|fellow|co-author|coauthor|author|lead|senior|study|brig|rt|hon|archbishop|mr|dr)\.?$/i;

const PRONOUNS: Readonly<Record<string, readonly [gender: Mention["gender"], plural: boolean]>> = {
  he: ["male", false],
  him: ["male", false],
  his: ["male", false],
  himself: ["male", false],
  she: ["female", false],
  her: ["female", false],
  herself: ["female", false],
  hers: ["female", false],
  they: [null, true],
  them: [null, true],
  their: [null, true],
  themselves: [null, true],
  we: [null, true],
  our: [null, true],
  us: [null, true],
};

export class MentionMaker {
  private readonly speakers = new Set<string>();
  private readonly studies = new Set<string>();

  constructor(
    private readonly grammar: Grammar,
    private readonly context: PackContext,
  ) {}

  /** Whether a body of this name was a source before. */
  spoke(name: Name): boolean {
    return this.speakers.has(this.wordsOf(name).join(" "));
  }

  source(meaning: Meaning | null, span: Span): Mention | null {
    if (!meaning) return null;
    const { tokens } = this.grammar;
    if (meaning.is === "pronoun") return this.pronoun(meaning.from, span);
    if (meaning.is === "person") {
      const { person } = meaning;
      const end = Math.max(span[1], at(tokens.end, person.to - 1));
      const start = Math.min(span[0], at(tokens.start, person.from));
      const also = meaning.also.map((n) => this.person(readPerson(this.grammar, n)));
      return this.person(person, [start, end], also);
    }
    if (meaning.is === "body") {
      this.speakers.add(this.wordsOf(meaning.name).join(" "));
      for (const other of meaning.also) this.speakers.add(this.wordsOf(other).join(" "));
      const also = meaning.also.map((n) => this.body(n, tokens.spanOf(n.chunk.from, n.chunk.to)));
      return this.body(meaning.name, span, also);
    }
    return this.noun(meaning.phrase, meaning.kind, meaning.description, span);
  }

  person(phrase: PersonPhrase, span?: Span, also: readonly Mention[] = []): Mention {
    const { tokens, registry } = this.grammar;
    const { name, description } = phrase;
    const given = this.borrowed(name);
    const words = given ? [...this.wordsOf(name), ...given] : this.wordsOf(name);
    const head = tokens.spanOf(name.from, name.to);
    // "Lund" is shown and compared as Ann Lund from her first mention on.
    const fullest = given ? null : registry.fullest(name);
    const full = fullest && fullest.to - fullest.from > name.to - name.from ? fullest : name;
    const mention: Mention = {
      span: span ?? tokens.spanOf(phrase.from, phrase.to),
      head,
      form: "name",
      kind: "person",
      name: given ? words.join(" ") : this.textOf(full.from, full.to),
      tokens: given ? words : this.wordsOf(full),
      gender: this.genderOf(name, description),
      plural: false,
      ...this.stated(description),
      entityId: name.hit?.entity.kind === "person" ? name.hit.entityId : null,
      ...(also.length > 0 ? { also } : {}),
    };
    return mention;
  }

  body(name: Name, span: Span, also: readonly Mention[] = []): Mention {
    const { tokens } = this.grammar;
    const text = this.textOf(name.from, name.to).replace(/^the\s+/i, "");
    const entity =
      name.hit?.entity.kind === "institution"
        ? name.hit.entity
        : this.context.dictionary.find(text, "institution");
    const called = this.calledBeside(name);
    const type = called ?? (entity ? entity.type : this.context.dictionary.typeByHead(text, "en"));
    return {
      span,
      head: tokens.spanOf(name.from, name.to),
      form: "name",
      kind: "organization",
      name: text,
      tokens: this.wordsOf(name),
      gender: null,
      plural: false,
      role: null,
      affiliations: [],
      entityId: entity?.id ?? null,
      ...(name.chunk.alias ? { alias: name.chunk.alias } : {}),
      ...(type ? { refersBy: type } : {}),
      ...(also.length > 0 ? { also } : {}),
    };
  }

  pronoun(token: number, span: Span): Mention {
    const { tokens } = this.grammar;
    const word = (tokens.word[token] as string).split("'")[0] as string;
    const [gender, plural] = PRONOUNS[word] ?? [null, false];
    const empty = word === "it" && this.isEmptySubject(token);
    const person = gender !== null || word === "who";
    return {
      span,
      head: tokens.spanOf(token, token + 1),
      form: "pronoun",
      kind: person || plural ? "person" : "organization",
      name: tokens.text.slice(tokens.start[token], tokens.end[token]),
      tokens: [empty ? "there" : word],
      gender,
      plural,
      role: null,
      affiliations: [],
      entityId: null,
    };
  }

  /** "It is also expected that …": nobody. */
  private isEmptySubject(token: number): boolean {
    const { tokens } = this.grammar;
    let k = token + 1;
    if (!/^(?:is|was|has|had)$/.test(tokens.word[k] ?? "")) return false;
    while (k < token + 6 && at(tokens.bits, k) & (ADVERB | VERB) && !/ed$/.test(tokens.word[k] as string))
      k++;
    return (
      /(?:ed|known|thought|said|understood|hoped|clear|likely|possible)$/.test(tokens.word[k] ?? "") &&
      tokens.word[k + 1] === "that"
    );
  }

  noun(
    phrase: Phrase,
    kind: "organization" | "anonymous" | "document",
    description: Description,
    span: Span,
  ): Mention {
    const { tokens } = this.grammar;
    const word = tokens.word[phrase.head] as string;
    const bits = at(tokens.bits, phrase.head);
    const plural = (bits & PLURAL) !== 0;
    const article = phrase.determiner === "the";
    const pointing = article || /^(?:this|that|these|those|his|her|its|their)$/.test(phrase.determiner ?? "");
    const owned = phrase.before.length === 0 && this.hasOwner(phrase);
    const named = phrase.before.length > 0;
    let from =
      kind === "organization" && (article || phrase.determiner === null)
        ? this.afterArticle(phrase)
        : phrase.from;
    if (kind === "organization" && owned) from = phrase.own;
    const to = phrase.to;
    const head = tokens.spanOf(from, kind === "organization" && named ? phrase.coreTo : to);
    const bare = phrase.determiner === null && !named && !owned;
    // "the company", "the study": something known; "the report by X" and "police in Ohio" say which.
    const simple = phrase.complements.length === 0 && phrase.before.every((n) => n.kind === "place");
    let form: Mention["form"] = "unnamed";
    if (kind === "organization") {
      if (named && !phrase.possessor) form = "name";
      else if (
        pointing ||
        owned ||
        phrase.possessor ||
        (bare && !plural) ||
        /^(?:police|authorities)$/.test(word)
      )
        form = "nominal";
    } else if (kind === "document") {
      if (pointing && simple) form = "nominal";
    } else if (pointing && (simple || !plural) && !(plural && phrase.before.length > 0)) form = "nominal";
    else if (!plural && phrase.possessor && phrase.determiner === null) form = "nominal";
    const stated = this.stated(description);
    if (kind === "document" && form === "unnamed" && this.repeatsStudy(phrase, word)) form = "nominal";
    const issued = bits & ISSUED_NOUN ? " issued" : "";
    return {
      span,
      head,
      form,
      kind,
      name: clean(tokens.text.slice(head[0], head[1])).replace(
        /^the (?=\S)/i,
        kind === "organization" ? "" : "$&",
      ),
      tokens: this.wordsBetween(from, Math.max(phrase.coreTo, from + 1)),
      gender: genderOfWord(word),
      plural,
      role: kind === "anonymous" ? stated.role : null,
      affiliations: stated.affiliations,
      entityId: null,
      ...(kind === "anonymous"
        ? { anonymity: this.grade(phrase, stated.affiliations.length > 0, span) }
        : {}),
      refersBy: this.refersBy(phrase) + issued,
    };
  }

  /** Names the holders of posts and the police forces that the article names only later. */
  complete(mentions: readonly Mention[]): readonly Mention[] {
    const posts = new Map<string, Mention | null>();
    for (const mention of mentions) {
      if (mention.kind !== "person" || mention.form !== "name" || !mention.role || mention.role.former)
        continue;
      const post = mention.role.text.toLowerCase();
      const known = posts.get(post);
      posts.set(post, known === undefined || known?.name === mention.name ? mention : null);
    }
    // "Police said …": whose police, if the article names one force only, and names it later.
    const forces = mentions.filter(
      (m) => m.kind === "organization" && m.form === "name" && /\bpolice\b/i.test(m.name),
    );
    const force = new Set(forces.map((m) => m.name.toLowerCase())).size === 1 ? (forces[0] as Mention) : null;
    const police = mentions.find((m) => m.form === "nominal" && m.refersBy === "police") ?? null;
    const firstPolice = force && police && police.span[0] < force.span[0] ? police : null;
    return mentions.map((mention) => {
      const holder = this.holderLater(mention, posts) ?? (mention === firstPolice ? force : null);
      if (holder)
        return {
          ...mention,
          form: "name",
          kind: holder.kind,
          name: holder.name,
          tokens: holder.tokens,
          entityId: holder.entityId,
        };
      return mention;
    });
  }

  /** "The group, WeWorkers Coalition, …", "Etlaq, a private company, …": the common noun beside a body's name. */
  private calledBeside({ chunk }: Name): string | null {
    const { tokens } = this.grammar;
    const comma = chunk.from - 1;
    const word = tokens.word[comma - 1] as string;
    if (tokens.word[comma] === "," && tokens.word[chunk.to] === "," && at(tokens.bits, comma - 1) & BODY)
      return word;
    if (tokens.word[chunk.to] !== "," || !/^(?:an?|the)$/.test(tokens.word[chunk.to + 1] ?? "")) return null;
    const phrase = readPhrase(this.grammar, chunk.to + 1, chunk.to + 14);
    const body = phrase && !phrase.name && at(tokens.bits, phrase.head) & BODY;
    return body ? (tokens.word[phrase.head] as string) : null;
  }

  /** "China's ambassador to Britain" before the ambassador is named. */
  private holderLater(mention: Mention, posts: ReadonlyMap<string, Mention | null>): Mention | null {
    if (mention.form !== "nominal" || mention.kind !== "anonymous" || mention.plural || !mention.role)
      return null;
    if (!/\s/.test(mention.role.text)) return null;
    const holder = posts.get(mention.role.text.toLowerCase());
    return holder && holder.span[0] > mention.span[1] ? holder : null;
  }

  private stated({ roles, bodies }: Description): Pick<Mention, "role" | "affiliations"> {
    const { tokens } = this.grammar;
    const present = roles.filter((r) => !r.former);
    const usable = present.length > 0 ? present : roles;
    const text = (r: { from: number; to: number }): string => this.textOf(r.from, r.to);
    const rank = (r: { from: number; to: number }): boolean =>
      text(r)
        .split(" ")
        .every((word) => RANKS.test(word));
    const role = usable.find((r) => !rank(r)) ?? usable[0];
    return {
      role: role ? stateRole(tokens, role) : null,
      affiliations: bodies.map((b) => stateAffiliation(tokens, b, this.context.dictionary)),
    };
  }

  private grade(phrase: Phrase, institution: boolean, span: Span): AnonymityGrade {
    const { tokens } = this.grammar;
    const sentence = at(tokens.sentence, phrase.head);
    const from = at(tokens.start, at(tokens.sentenceStart, sentence));
    const to = at(tokens.end, at(tokens.sentenceStart, sentence + 1) - 1);
    const around = tokens.text.slice(Math.max(from, span[0] - 300), Math.min(to, span[1] + 300));
    return gradeOf(around, institution, phrase.coreTo - phrase.own > 1 || phrase.complements.length > 0);
  }

  /** "A new study" in the first paragraph is the one that "a study published in Nature" tells of later. */
  private repeatsStudy(phrase: Phrase, word: string): boolean {
    if (!/^(?:study|survey|report|poll|paper|analysis)$/.test(word)) return false;
    const { tokens } = this.grammar;
    const fresh = phrase.complements.length === 0 && /^an?$/.test(phrase.determiner ?? "");
    const first = !this.studies.has(word);
    if (first) {
      if (fresh && /^(?:new|recent|latest)$/.test(tokens.word[phrase.own] as string)) this.studies.add(word);
      return false;
    }
    return /^an?$/.test(phrase.determiner ?? "");
  }

  /** The words that the same thing may be called by later: "prime minister", "bank". */
  private refersBy(phrase: Phrase): string {
    const { tokens } = this.grammar;
    const head = tokens.word[phrase.head] as string;
    const before = phrase.head - 1;
    const bits = at(tokens.bits, before);
    const compound =
      before >= phrase.own &&
      at(tokens.bits, phrase.head) & ROLE &&
      bits & (ROLE | ROLE_MODIFIER | PORTFOLIO);
    return compound ? `${tokens.word[before]} ${head}` : head;
  }

  /** "the city's police" */
  private hasOwner({ from, own }: Phrase): boolean {
    for (let i = from; i < own; i++) if (at(this.grammar.tokens.shape, i) & POSSESSIVE) return true;
    return false;
  }

  private afterArticle(phrase: Phrase): number {
    const { tokens } = this.grammar;
    return tokens.word[phrase.from] === "the" && phrase.from < phrase.head ? phrase.from + 1 : phrase.from;
  }

  private borrowed(name: Name): string[] | null {
    const family = this.grammar.registry.sharedFamily(name);
    return family < 0 ? null : this.wordsBetween(family, family + 1);
  }

  private genderOf(name: Name, description: Description): Mention["gender"] {
    const { tokens } = this.grammar;
    for (let i = name.chunk.from; i < name.from; i++)
      if (at(tokens.bits, i) & HONORIFIC) {
        const told = HONORIFICS[tokens.word[i] as string];
        if (told) return told;
      }
    for (const role of description.roles)
      for (let i = role.from; i < role.to; i++) {
        const told = genderOfWord(tokens.word[i] as string);
        if (told) return told;
      }
    const full = this.grammar.registry.fullest(name) ?? name;
    const bits = at(tokens.bits, full.from);
    if (full.to - full.from < 2 || (bits & GIVEN) === GIVEN) return null;
    return bits & FEMALE ? "female" : bits & MALE ? "male" : null;
  }

  private wordsOf(name: Name): string[] {
    return this.wordsBetween(name.from, name.to);
  }

  private wordsBetween(from: number, to: number): string[] {
    const { tokens } = this.grammar;
    const words: string[] = [];
    for (let i = from; i < to; i++)
      if (!(at(tokens.shape, i) & MARK)) words.push(tokens.text.slice(tokens.start[i], tokens.end[i]));
    return words;
  }

  private textOf(from: number, to: number): string {
    const [start, end] = this.grammar.tokens.spanOf(from, to);
    return clean(this.grammar.tokens.text.slice(start, end));
  }
}

function genderOfWord(word: string): Mention["gender"] {
  if (
    /(?:woman|women|actress|mother|daughter|wife|sister|girl|queen|princess|duchess|widow|grandmother|mum|mom|aunt|waitress|nun|lady)$/.test(
      word,
    )
  )
    return "female";
  if (
    /^(?:spokesman|businessman|congressman|policeman|salesman|fisherman|man|men|boy|father|son|husband|brother|king|prince|duke|grandfather|dad|uncle|actor|widower)$/.test(
      word,
    )
  )
    return "male";
  return null;
}
