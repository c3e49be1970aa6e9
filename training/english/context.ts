/** What statements need of a pack's context: nothing. */
import type { PackContext } from "../../src/engine/language.ts";

export const NO_CONTEXT: PackContext = {
  hits: [],
  dictionary: {
    match: () => [],
    entity: () => null,
    find: () => null,
    post: () => null,
    typeByHead: () => null,
  },
  title: null,
  date: null,
  publisher: null,
};
