/** The person within a team's name: 오선영 교수 연구팀, 오선영 교수팀. */
import { readTokensOf } from "./noun-phrase.ts";
import { type Env, type Phrase, toToken } from "./phrase.ts";
import type { Word } from "./word.ts";

const TEAM = /(?:연구팀|연구진|연구그룹|공동연구팀|공동연구진|연구실|팀)$/;

/** Null if no person is named in it. */
export function leaderOf(env: Env, team: Phrase): Phrase | null {
  const tokens = [];
  for (let i = team.first; i <= team.last; i++) tokens.push(toToken(env.words[i] as Word, i === team.last));
  const last = tokens[tokens.length - 1];
  if (!last || !TEAM.test(last.bare)) return null;
  if (
    tokens.length > 1 &&
    /^(?:연구팀|연구진|연구그룹|공동연구팀|공동연구진|공동|연구실|팀)$/.test(last.bare)
  )
    tokens.pop();
  else {
    const cut = last.bare.replace(/(?:연구)?팀$/, "");
    tokens[tokens.length - 1] = {
      ...last,
      bare: cut,
      stem: cut,
      end: last.start + cut.length,
      stemEnd: last.start + cut.length,
    };
  }
  const leader = readTokensOf(env, tokens, team.first, team.last);
  return leader?.kind === "person" && leader.form === "name" && leader.role ? leader : null;
}
