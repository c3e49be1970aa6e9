/** Everybody whom the article names: the sources of its statements, and people and institutions elsewhere. */
import type { Mention, PackContext, ScannedText } from "../../engine/language.ts";
import type { Span } from "../../engine/types.ts";
import { Acquaintance } from "./acquaintance.ts";
import { gradeOf } from "./anonymous.ts";
import { teams } from "./introductions.ts";
import { surnameOf } from "./lexicon.ts";
import type { Env, Phrase } from "./phrase.ts";
import type { Reading } from "./statements.ts";
import { leaderOf } from "./team.ts";

export function findMentions(
  scanned: ScannedText,
  reading: Reading,
  context: PackContext,
): readonly Mention[] {
  const { text } = scanned;
  const found: Phrase[] = [];
  const taken: Span[] = [];
  for (const phrase of reading.speakers.values()) {
    found.push(phrase);
    taken.push(phrase.span);
  }
  taken.sort((a, b) => a[0] - b[0]);
  for (const sentence of reading.sentences) {
    const env: Env = { text, words: sentence.words, context, known: reading.known, phrases: new Map() };
    for (const phrase of reading.introduced.get(sentence) ?? [])
      if (!meets(taken, phrase.span)) found.push(phrase);
    for (const team of teams(env)) {
      const leader = leaderOf(env, team);
      if (leader) found.push(leader);
      if (leader && !meets(taken, team.span)) found.push(team);
    }
  }
  found.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const settled = settle(found, text);
  const mentions = settled.map(toMention);
  return mentions;
}

function meets(taken: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle] as Span)[1] <= span[0]) low = middle + 1;
    else high = middle;
  }
  const near = taken[low];
  return near !== undefined && near[0] < span[1];
}

/** What one phrase alone cannot tell: whether 이 in 이 대표 is a surname, whether 김씨 is the masked 김모씨. */
function settle(found: readonly Phrase[], text: string): Phrase[] {
  const known = new Acquaintance();
  return found.map((phrase) => {
    let p = phrase;
    if (p.kind === "person" && p.form === "name" && p.ambiguous) p = untangle(p, known, text);
    if (p.kind === "person" && p.form === "name" && p.tokens.length === 1 && p.role === null) {
      const earlier = known.lastOf(surnameOf(p.tokens[0] as string));
      if (earlier?.kind === "anonymous") p = { ...p, kind: "anonymous", anonymity: "nothing" };
    }
    if (p.kind === "organization" && p.form === "nominal") p = known.body(p);
    if (p.kind === "anonymous" && p.form !== "name") p = { ...p, anonymity: gradeOf(p, text) };
    known.meet(p);
    return p;
  });
}

/** 이 대표, 한 연구원, 그 교수: the surname if such a person was named before, else "this", "a", "that". */
function untangle(p: Phrase, known: Acquaintance, text: string): Phrase {
  const word = p.tokens[0] as string;
  const title = p.role?.text ?? "";
  if (known.isSurnameOf(word, title)) return p;
  const name = text.slice(p.span[0], p.span[1]).replace(/\s+/g, " ");
  if (word === "이" || word === "그")
    return known.holds(title) ? { ...p, form: "nominal", refersBy: title, name, ambiguous: false } : p;
  if (word === "현") return p;
  return {
    ...p,
    kind: "anonymous",
    form: "unnamed",
    name,
    head: p.span,
    anonymity: "field",
    tokens: [title],
    ambiguous: false,
  };
}

function toMention(p: Phrase): Mention {
  return {
    span: p.span,
    head: p.head,
    form: p.form,
    kind: p.kind,
    name: p.name,
    tokens: p.tokens,
    gender: p.gender,
    plural: p.plural,
    role: p.role,
    affiliations: p.affiliations,
    entityId: p.entityId,
    ...(p.alias ? { alias: p.alias } : {}),
    ...(p.anonymity ? { anonymity: p.anonymity } : {}),
    ...(p.also.length > 0 ? { also: p.also.map(toMention) } : {}),
    ...(p.refersBy && p.form === "nominal" ? { refersBy: p.refersBy } : {}),
  };
}
