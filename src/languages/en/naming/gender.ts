/** The gender of an article's people: by title, role and given name, else by the pronouns that follow the name. */
import { HONORIFICS } from "./data/roles.ts";
import { wordingOf } from "./decide.ts";
import { FEMALE, GIVEN, HONORIFIC } from "./lexicon.ts";
import type { Name } from "./name.ts";
import type { Registry } from "./registry.ts";
import { at, type Tokens } from "./tokens.ts";

export type Gender = "female" | "male" | null;

const HE = new Set("he his him himself".split(" "));
const SHE = new Set("she her hers herself".split(" "));

/** The gender of whomever a name means, by the words of the fullest form. */
export function findGenders(tokens: Tokens, registry: Registry): (name: Name) => Gender {
  const votes = new Map<string, { female: number; male: number; told: Gender }>();
  const keyOf = (name: Name): string => wordingOf(tokens, registry.fullest(name) ?? name);
  for (const [i, name] of registry.names.entries()) {
    if (name.kind !== "person") continue;
    const key = keyOf(name);
    const vote = votes.get(key) ?? { female: 0, male: 0, told: null };
    votes.set(key, vote);
    vote.told ??= titleGender(tokens, name);
    const end = at(tokens.sentenceStart, at(tokens.sentence, name.from) + 1);
    let next = i + 1;
    while (registry.names[next] && registry.names[next]?.kind !== "person") next++;
    const until = Math.min(end, registry.names[next]?.chunk.from ?? end, name.to + 30);
    for (let k = name.to; k < until; k++) {
      const word = tokens.word[k] as string;
      if (HE.has(word)) vote.male++;
      else if (SHE.has(word)) vote.female++;
    }
  }
  return (name) => {
    const told = titleGender(tokens, name);
    if (told) return told;
    const vote = votes.get(keyOf(name));
    if (vote?.told) return vote.told;
    const full = registry.fullest(name) ?? name;
    const bits = at(tokens.bits, full.from) & GIVEN;
    if (full.to - full.from > 1 && bits && bits !== GIVEN) return bits & FEMALE ? "female" : "male";
    if (!vote || vote.female === vote.male) return null;
    if (vote.female > 2 * vote.male) return "female";
    return vote.male > 2 * vote.female ? "male" : null;
  };
}

function titleGender(tokens: Tokens, { chunk, from }: Name): Gender {
  for (let i = chunk.from; i < from; i++) {
    const word = tokens.word[i] as string;
    const told = at(tokens.bits, i) & HONORIFIC ? HONORIFICS[word] : null;
    if (told) return told;
    if (/^(?:prince|king|duke|pope|count|emperor|sultan)$/.test(word)) return "male";
    if (/^(?:princess|queen|duchess|countess|empress)$/.test(word)) return "female";
  }
  return null;
}
