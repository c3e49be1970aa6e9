/** Masked people: A씨, 김모(38)씨, 이모 대표, ○○○ 씨. */

import type { StatedRole } from "../../engine/language.ts";
import type { Span } from "../../engine/types.ts";
import { isSurname, readTitle } from "./lexicon.ts";
import { FORMER, roleText } from "./person.ts";
import { blank, type Env, type Phrase, shown, type Token } from "./phrase.ts";

const MASKED =
  /^(?:[ㄱ-ㅎ](?:씨|군|양)?|[A-Z]{1,2}(?:모)?(?:씨|군|양|모씨)?|[가-힣]모(?:씨|군|양)?|[○△□OX×]{2,}(?:씨)?|[가-힣][○△□×]{1,2}(?:씨)?)$/;

/** A씨, 김모(38)씨, 이모 대표, ○○○ 씨. */
export function readMasked(
  env: Env,
  tokens: readonly Token[],
  base: Pick<Phrase, "span" | "first" | "last">,
): Phrase | null {
  const n = tokens.length;
  let at = n - 1;
  const lastBare = tokens[at]!.bare;
  const spaced =
    n > 1 &&
    (lastBare === "씨" ||
      lastBare === "군" ||
      lastBare === "양" ||
      (lastBare === "모씨" && isSurname(tokens[n - 2]!.bare)));
  const titled = n > 1 && !spaced && readTitle(lastBare) !== null;
  if (spaced || titled) at--;
  const core = tokens[at]!.bare;
  const suffixed =
    spaced || titled || /(?:씨|군|양)$/.test(core) || /^[A-Z]$/.test(core) || /[○△□×]/.test(core);
  const split = lastBare === "모씨" || (core === "모" && at > 0 && isSurname(tokens[at - 1]!.bare));
  if (split && core === "모") at--;
  if (!split && (!MASKED.test(core) || !suffixed)) return null;
  if (core === "부모" || core === "모군" || core === "사모" || core === "주모") return null;
  if (/^[A-Z]{2}$/.test(core) && !spaced) return null;
  const before = tokens.slice(0, at);
  const roleTokens = titled ? [...before, tokens[n - 1]!] : before;
  const roleSpan: Span | null = titled
    ? [tokens[n - 1]!.start, tokens[n - 1]!.end]
    : before.length > 0
      ? [before[0]!.start, before[before.length - 1]!.end]
      : null;
  const role =
    roleSpan && roleTokens.length > 0
      ? ({
          text: roleText(env.text, roleSpan),
          span: roleSpan,
          former: before.some((t) => FORMER.has(t.bare)),
        } satisfies StatedRole)
      : null;
  return {
    ...blank,
    ...base,
    head: base.span,
    kind: "anonymous",
    form: "name",
    name: shown(env.text, base.span),
    tokens: [core.replace(/(?:모)?(?:씨|군|양)?$/, "") || core],
    role,
    anonymity: before.length > 0 ? "field" : "nothing",
    strength: 0.93,
  };
}
