/** Turns what was read into mentions. */
import type { Mention, PackContext } from "../../../engine/language.ts";
import type { Span } from "../../../engine/types.ts";
import type { Description } from "./affiliation.ts";
import { findGenders, type Gender } from "./gender.ts";
import { ADVERB, BODY, CONJUNCTION, PRONOUN, VERB } from "./lexicon.ts";
import type { Name } from "./name.ts";
import { NounMentions } from "./noun-mention.ts";
import { type PersonPhrase, readPerson } from "./person.ts";
import { readPhrase } from "./phrase.ts";
import type { Grammar } from "./phrase-shape.ts";
import type { Meaning } from "./sources.ts";
import { at, MARK, POSSESSIVE } from "./tokens.ts";
import { genderOfWord, stated, textBetween, wordsBetween } from "./wording.ts";

/** Tokens beside a body's name in which a noun for it may stand. */
const LONGEST_BESIDE = 14;

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
  /** By the start of a person's name: "company" where the role is the company's. */
  readonly owners = new Map<number, string>();
  private readonly speakers = new Set<string>();

  readonly nouns: NounMentions;
  private readonly gender: (name: Name) => Gender;

  constructor(
    private readonly grammar: Grammar,
    private readonly context: PackContext,
  ) {
    this.nouns = new NounMentions(grammar, context);
    this.gender = findGenders(grammar.tokens, grammar.registry);
  }

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
    return this.nouns.make(meaning.phrase, meaning.kind, meaning.description, span);
  }

  person(phrase: PersonPhrase, span?: Span, also: readonly Mention[] = []): Mention {
    const { tokens, registry } = this.grammar;
    const { name, description } = phrase;
    const told = this.borrowed(name) ?? this.elder(name);
    const head = tokens.spanOf(name.from, name.to);
    if (description.owner && description.bodies.length === 0) this.owners.set(head[0], description.owner);
    // "Lund" is shown and compared as Ann Lund from her first mention on.
    const fullest = told ? null : registry.fullest(name);
    const full = fullest && fullest.to - fullest.from > name.to - name.from ? fullest : name;
    const mention: Mention = {
      span: span ?? tokens.spanOf(phrase.from, phrase.to),
      head,
      form: "name",
      kind: "person",
      name: told?.join(" ") ?? textBetween(tokens, full.from, full.to),
      tokens: told ?? this.wordsOf(full),
      gender: this.genderOf(name, description),
      plural: false,
      subject: this.isSubject(phrase.from),
      ...stated(tokens, this.context, description),
      entityId: name.hit?.entity.kind === "person" ? name.hit.entityId : null,
      ...(also.length > 0 ? { also } : {}),
    };
    return mention;
  }

  body(name: Name, span: Span, also: readonly Mention[] = []): Mention {
    const { tokens } = this.grammar;
    const text = textBetween(tokens, name.from, name.to).replace(/^the\s+/i, "");
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

  /** Source words that name nobody who speaks: a mention that can mean no one. */
  nobody(span: Span): Mention {
    return {
      ...this.pronoun(this.grammar.tokens.at(span[0]), span),
      tokens: ["there"],
      gender: null,
      plural: false,
      head: span,
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

  /** "The group, WeWorkers Coalition, …", "Etlaq, a private company, …": the common noun beside a body's name. */
  private calledBeside({ chunk }: Name): string | null {
    const { tokens } = this.grammar;
    const comma = chunk.from - 1;
    const word = tokens.word[comma - 1] as string;
    if (tokens.word[comma] === "," && tokens.word[chunk.to] === "," && at(tokens.bits, comma - 1) & BODY)
      return word;
    if (tokens.word[chunk.to] !== "," || !/^(?:an?|the)$/.test(tokens.word[chunk.to + 1] ?? "")) return null;
    const end = at(tokens.sentenceStart, at(tokens.sentence, chunk.to) + 1);
    const phrase = readPhrase(this.grammar, chunk.to + 1, Math.min(chunk.to + LONGEST_BESIDE, end));
    const body = phrase && !phrase.name && at(tokens.bits, phrase.head) & BODY;
    return body ? (tokens.word[phrase.head] as string) : null;
  }

  private borrowed(name: Name): string[] | null {
    const { registry, tokens } = this.grammar;
    const family = registry.sharedFamily(name);
    return family < 0 ? null : [...this.wordsOf(name), ...wordsBetween(tokens, family, family + 1)];
  }

  /** "The elder Soros": of two of one family, the one named first. */
  private elder(name: Name): readonly string[] | null {
    const { registry, tokens } = this.grammar;
    if (name.to - name.from !== 1) return null;
    const word = tokens.word[name.chunk.from - 1] ?? "";
    if (!/^(?:elder|older|younger)$/.test(word)) return null;
    const pair = registry.pair(tokens.word[name.from] as string);
    return pair ? pair[word === "younger" ? 1 : 0] : null;
  }

  /** Whether the phrase at token `from` may be a subject: no preposition, verb (but "said") or noun right before it. */
  private isSubject(from: number): boolean {
    const { tokens } = this.grammar;
    const before = from - 1;
    if (before < at(tokens.sentenceStart, at(tokens.sentence, from))) return true;
    if (at(tokens.shape, before) & MARK) return !(at(tokens.shape, before) & POSSESSIVE);
    if (
      /^(?:said|says|added|adds|asked|told|wrote|writes|explained|recalled)$/.test(
        tokens.word[before] as string,
      )
    )
      return true;
    return (at(tokens.bits, before) & (CONJUNCTION | ADVERB | PRONOUN)) !== 0;
  }

  private genderOf(name: Name, description: Description): Mention["gender"] {
    const { tokens } = this.grammar;
    for (const role of description.roles)
      for (let i = role.from; i < role.to; i++) {
        const told = genderOfWord(tokens.word[i] as string);
        if (told) return told;
      }
    return this.gender(name);
  }

  private wordsOf(name: Name): string[] {
    return wordsBetween(this.grammar.tokens, name.from, name.to);
  }
}
