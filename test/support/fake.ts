/** Small parts to test the shared stages without a language: mentions by hand, an empty dictionary. */
import type {
  CoreferenceRules,
  Entity,
  EntityLookup,
  Mention,
  Post,
  Statement,
} from "../../src/engine/language.ts";
import type { Span } from "../../src/engine/types.ts";

/** Where `words` stands in `text`; the nth time if told. */
export function spanOf(text: string, words: string, nth = 1): Span {
  let at = -1;
  for (let i = 0; i < nth; i++) {
    at = text.indexOf(words, at + 1);
    if (at < 0) throw new Error(`“${words}” is not there ${nth} times`);
  }
  return [at, at + words.length];
}

export function mention(
  text: string,
  words: string,
  more: Partial<Mention> & { nth?: number } = {},
): Mention {
  const { nth, ...rest } = more;
  const span = spanOf(text, words, nth);
  return {
    span,
    head: span,
    form: "name",
    kind: "person",
    name: words,
    tokens: words.split(" "),
    gender: null,
    plural: false,
    role: null,
    affiliations: [],
    entityId: null,
    ...rest,
  };
}

export function statement(
  text: string,
  content: string,
  source: Span | null,
  more: Partial<Statement> = {},
): Statement {
  return {
    kind: "direct",
    content: [spanOf(text, content)],
    cue: null,
    source,
    without: "carried",
    confidence: 0.9,
    ...more,
  };
}

/** Names by equality or last word; pronouns by gender; nominals by role word. */
export const rules: CoreferenceRules = {
  sameName(later, earlier) {
    if (later.name === earlier.name) return 1;
    if (later.kind === "organization") return earlier.alias === later.name ? 1 : 0;
    return later.tokens.length === 1 && earlier.tokens.at(-1) === later.tokens[0] ? 0.9 : 0;
  },
  canRefer(phrase, antecedent) {
    if (phrase.kind !== antecedent.kind) return 0;
    if (phrase.form === "nominal") return antecedent.role?.text.includes(phrase.refersBy ?? "?") ? 0.9 : 0;
    if (phrase.gender && antecedent.gender) return phrase.gender === antecedent.gender ? 1 : 0;
    return 0.7;
  },
};

export function dictionaryOf(entities: readonly Entity[] = [], posts: readonly Post[] = []): EntityLookup {
  return {
    match: () => [],
    entity: (id) => entities.find((e) => e.id === id) ?? null,
    find: (name, kind) => {
      const found = entities.filter((e) => e.kind === kind && Object.values(e.names).includes(name));
      return found.length === 1 ? (found[0] as Entity) : null;
    },
    post: (id) => posts.find((p) => p.personId === id) ?? null,
    typeByHead: (name) => (/Institute$/.test(name) ? "think-tank" : null),
  };
}
