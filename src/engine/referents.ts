/** Who the mentions of one article mean: the shape that coreference makes and the later stages read. */
import type { Mention } from "./language.ts";
import type { SourceKind } from "./types.ts";

/** Somebody or something that the article mentions, with all its mentions in order of position. */
export interface Referent {
  readonly kind: SourceKind;
  readonly mentions: Mention[];
  /** The different names it goes by, latest last; bounded, since a name may come a thousand times. */
  readonly names: Mention[];
  /** The mention that tells most of who this is: the name with most words, else the first mention. */
  main: Mention;
  /** The dictionary's entry that a mention named beyond doubt. */
  entityId: string | null;
}

/** What a mention resolves to. `referent` is null when nobody fits or several fit alike. */
export interface Resolution {
  readonly referent: Referent | null;
  /** 0 to 1: how sure it is that this is who is meant. */
  readonly confidence: number;
  /** Those that fit, best first, where the choice stayed open. */
  readonly rivals: readonly Referent[];
}
