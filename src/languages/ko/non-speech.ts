/** Quoted words that nobody says: works, programmes, terms, emphasis. */
import type { ScannedText, Statement } from "../../engine/language.ts";
import { contains, overlaps } from "../../engine/text/spans.ts";
import type { Span } from "../../engine/types.ts";

/** A question or a charge that somebody nameless puts: said, though no source says it. */
const ASKED = /^\s?(?:이?라고|고|이?라며|며|(?:이?라)?는 (?:질문|물음|지적|비판|의혹))/;

/** Single-quoted words that a statement consists of, and double-quoted ones in a report, are said; the rest is not. */
export function findNonSpeech(scanned: ScannedText, statements: readonly Statement[]): readonly Span[] {
  const found: Span[] = [];
  const spans = statements.flatMap((s) => s.content).sort((a, b) => a[0] - b[0]);
  const doubles = scanned.regions.filter((r) => r.marks === "double");
  let k = 0;
  for (const region of scanned.regions) {
    while (k < spans.length && (spans[k] as Span)[1] <= region.inner[0]) k++;
    const inner = region.inner;
    if (region.marks === "double") {
      const said = spans.slice(k, k + 4).some((s) => overlaps(s, inner));
      if (!said && region.closed && !ASKED.test(scanned.text.slice(region.outer[1], region.outer[1] + 12)))
        found.push(inner);
      continue;
    }
    const span = spans.slice(k, k + 4).find((s) => overlaps(s, inner));
    const whole = span !== undefined && span[0] >= region.outer[0] && span[1] <= region.outer[1];
    if (!whole && !saidIn(scanned.text, region.outer[1])) found.push(inner);
  }
  // A piece within a longer one is told once.
  return found.filter(
    (s, i) =>
      !found.some(
        (t, j) =>
          j !== i && contains(t, s) && t[1] - t[0] > s[1] - s[0] && doubles.some((d) => d.inner === t),
      ),
  );
}

/** '사지 말라'는 말: somebody's words though in single marks. */
function saidIn(text: string, end: number): boolean {
  return (
    /^(?:이?라)?(?:고|며|는 (?:말|입장|주장|지적|말씀|얘기|이야기|비판|반응))/.test(
      text.slice(end, end + 12),
    ) && !/^이?라고 (?:불|부르|하는|한다|할|이름)/.test(text.slice(end, end + 12))
  );
}
