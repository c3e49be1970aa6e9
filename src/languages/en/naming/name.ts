/** A chunk of capitals that is understood. */
import type { EntityHit } from "../../../engine/language.ts";
import type { Chunk } from "./joins.ts";

/** `none`: names something that neither speaks nor employs (an office, a law). */
export type NameKind = "person" | "organization" | "place" | "unknown" | "none";

/** A chunk understood. Ranges are tokens, `[from, to)`. */
export interface Name {
  readonly chunk: Chunk;
  kind: NameKind;
  /** The name itself: of people without titles, of bodies without what stands before. */
  from: number;
  to: number;
  /** A title or role within the chunk before a person's name; empty range if none. */
  roleFrom: number;
  roleTo: number;
  /** A body named before the role within the chunk; empty range if none. */
  bodyFrom: number;
  bodyTo: number;
  /** Told by its own words, so that others may be measured by it. */
  sure: boolean;
  hit: EntityHit | null;
}
