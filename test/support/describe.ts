/** An analysis as lines that a person can review in a pull request. */
import type { Analysis } from "../../src/engine/types.ts";

/**
 * Sources first (`s1 person Ada Moss | role | institution [basis] | entity | anonymity`), then quotes in order
 * (`direct s1 “source words” cue: content`), then quoted words that are no speech. Uncertain speakers carry "?".
 */
export function describeAnalysis({ text, sources, quotes, nonSpeech, lang }: Analysis): string {
  const slice = (spans: readonly (readonly [number, number])[] | null): string =>
    spans ? spans.map(([s, e]) => text.slice(s, e)).join(" … ") : "–";
  const lines = [`language ${lang}`, "", "SOURCES"];
  for (const s of sources) {
    const institution = s.institution
      ? `${s.institution.name} [${[s.institution.basis, s.institution.entityId, s.institution.type].filter(Boolean).join(", ")}]`
      : "–";
    const extra = [s.entityId, s.anonymity && `unnamed: ${s.anonymity}`].filter(Boolean).join(", ");
    lines.push(
      `${s.id} ${s.kind} ${s.name} | ${s.role ?? "–"} | ${institution}${extra ? ` | ${extra}` : ""}`,
    );
  }
  lines.push("", "QUOTES");
  for (const q of quotes) {
    const guess = q.candidates?.map((c) => `${c.sourceId ?? slice(c.source)}?`).join(" ");
    const who = [q.sourceId ?? guess ?? "nobody", ...(q.alsoSourceIds ?? [])].join("+");
    lines.push(`${q.kind} ${who} (${slice(q.source)}) [${slice(q.cue)}] ${slice(q.content)}`);
  }
  if (nonSpeech.length > 0) lines.push("", "NO SPEECH", ...nonSpeech.map((s) => slice([s])));
  return `${lines.join("\n")}\n`;
}
