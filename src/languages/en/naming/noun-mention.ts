/** Mentions without a name: unnamed people, bodies by a common noun, documents. */
import type { Mention, PackContext } from "../../../engine/language.ts";
import type { AnonymityGrade, Span } from "../../../engine/types.ts";
import type { Description } from "./affiliation.ts";
import { gradeOf } from "./anonymous.ts";
import { ISSUED_NOUN, PLURAL, PORTFOLIO, ROLE, ROLE_MODIFIER } from "./lexicon.ts";
import type { Grammar, Phrase } from "./phrase-shape.ts";
import { clean } from "./roles.ts";
import { at, CAPITAL, FIRST, POSSESSIVE } from "./tokens.ts";
import { genderOfWord, stated, wordsBetween } from "./wording.ts";

export class NounMentions {
  /** Nouns of which "a new …" was introduced. */
  private readonly studies = new Set<string>();

  constructor(
    private readonly grammar: Grammar,
    private readonly context: PackContext,
  ) {}

  make(
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
      const owner = phrase.possessor?.kind;
      const capital =
        (at(tokens.shape, phrase.head) & (CAPITAL | FIRST)) === CAPITAL &&
        phrase.determiner === null &&
        !named;
      if ((named && !phrase.possessor) || capital) form = "name";
      else if (
        owner === "person" ||
        owner === "organization" ||
        phrase.complements.some((c) => c.object.name)
      )
        form = "unnamed";
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
    const told = stated(tokens, this.context, description);
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
      tokens: wordsBetween(tokens, from, Math.max(phrase.coreTo, from + 1)),
      gender: genderOfWord(word),
      plural,
      role: kind === "anonymous" ? told.role : null,
      affiliations: told.affiliations,
      entityId: null,
      ...(kind === "anonymous" ? { anonymity: this.grade(phrase, told.affiliations.length > 0, span) } : {}),
      refersBy: this.refersBy(phrase) + issued,
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
}
