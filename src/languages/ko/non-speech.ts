/** Quoted words that nobody says: works, programmes, terms, emphasis. */
import type { ScannedText, Statement } from "../../engine/language.ts";
import { overlaps } from "../../engine/text/spans.ts";
import type { Span } from "../../engine/types.ts";

/** A question or a charge that somebody nameless puts: said, though no source says it. */
const ASKED = /^\s?(?:이?라고|고|이?라며|며|(?:이?라)?는 (?:질문|물음|지적|비판|의혹))/;
/** '사지 말라'는 말: somebody's words though in single marks. */
const SAID = /^(?:이?라)?(?:고|며|는 (?:말|입장|주장|지적|말씀|얘기|이야기|비판|반응))/;
const CALLED = /^이?라고 (?:불|부르|하는|한다|할|이름)/;
const AHEAD = 12;

/**
 * Double-quoted words that no statement holds, and single-quoted ones that no statement consists of. A piece inside
 * double-quoted words that are listed is not listed again.
 */
export function findNonSpeech(scanned: ScannedText, statements: readonly Statement[]): readonly Span[] {
  const { text, regions } = scanned;
  const said = statements.flatMap((s) => s.content).sort((a, b) => a[0] - b[0]);
  const found: Span[] = [];
  let k = 0;
  let listed = -1; // end of the double-quoted words that were listed last
  for (const region of regions) {
    const { inner, outer } = region;
    while (k < said.length && (said[k] as Span)[1] <= inner[0]) k++;
    const span = said.slice(k, k + 4).find((s) => overlaps(s, inner));
    const after = text.slice(outer[1], outer[1] + AHEAD);
    if (region.marks === "double") {
      if (span || !region.closed || ASKED.test(after)) continue;
      found.push(inner);
      listed = inner[1];
      continue;
    }
    if (inner[1] <= listed) continue;
    const whole = span !== undefined && span[0] >= outer[0] && span[1] <= outer[1];
    if (!whole && (!SAID.test(after) || CALLED.test(after))) found.push(inner);
  }
  return found;
}
