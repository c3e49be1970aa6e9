/** The dictionary that the engine is given. */
import type { Entity, EntityHit, EntityLookup, Post } from "../engine/language.ts";
import type { Institution } from "../engine/types.ts";
import { resolveNames } from "./ambiguity.ts";
import { isHangul } from "./boundaries.ts";
import { buildHeads } from "./heads.ts";
import { createNameSearch } from "./name-search.ts";
import type { Overlay } from "./overlay.ts";
import { postAt } from "./posts.ts";
import type { EntityRecord, PostRecord } from "./records.ts";
import { buildRoleWords } from "./role-words.ts";
import { canSpell } from "./romanisation.ts";
import { plainText, scanNames } from "./scan.ts";
import { Store } from "./store.ts";
import { suggestInstitutions } from "./suggest.ts";

/** What the engine needs, and what options page and command line ask besides. */
export interface Dictionary extends EntityLookup {
  /**
   * As in `EntityLookup`. `home` is the country whose bodies are meant by bare names; without it Korea for a text
   * that is mostly Hangul, else the country that the text is clearly about.
   */
  match(text: string, home?: string | null): readonly EntityHit[];
  /** All entries that bear the name, also ambiguous ones. */
  findAll(name: string): readonly Entity[];
  /** Institutions for what somebody typed, best first. */
  suggest(query: string, limit: number): readonly Entity[];
  /** The bundled entry with this id, also a hidden or corrected one; null if there is none. */
  bundled(id: string): Entity | null;
  /** A known person of the institution whose Korean name the Latin spelling can be, if there is only one. */
  findBySpelling(latin: string, institutionId: string): Entity | null;
  /** How much it holds; names without those that follow by rule. */
  count(): { readonly institutions: number; readonly people: number; readonly names: number };
  /** A role in the other language; null if the lexicon lacks it. */
  translateRole(role: string, to: "en" | "ko"): string | null;
}

export interface LookupOptions {
  /** ISO date to take for "now"; the clock's day if absent. */
  readonly today?: string;
}

/** True if more than three in ten letters are Hangul. */
function isKorean(text: string): boolean {
  const sample = text.length > 20_000 ? text.slice(0, 20_000) : text;
  let hangul = 0;
  let letters = 0;
  for (let index = 0; index < sample.length; index++) {
    const code = sample.charCodeAt(index);
    if (isHangul(code)) hangul++;
    if (code > 64) letters++;
  }
  return hangul > letters * 0.3;
}

/**
 * Loads compiled bytes (`compileDictionary`), with the reader's own entries over them. Takes some milliseconds; the
 * result is immutable. Throws if the bytes are not of this version.
 */
export function createLookup(bytes: Uint8Array, overlay?: Overlay, options: LookupOptions = {}): Dictionary {
  const store = new Store(bytes, overlay);
  const search = createNameSearch(store);
  const roles = buildRoleWords(store.roles);
  const typeByHead = buildHeads(store.heads);
  const tools = { roles, typeByHead };
  const institutionOf = (post: PostRecord): Institution | null => {
    const entity = store.byId(post.institution)?.entity;
    if (!entity) return null;
    const name = entity.names.en ?? entity.names.ko ?? entity.id;
    return {
      name,
      canonicalName: name,
      names: entity.names,
      entityId: entity.id,
      type: entity.type,
      country: entity.country,
      domain: entity.domain,
      basis: "dictionary",
      evidence: null,
      asOf: post.checked,
    };
  };

  return {
    match(text, home) {
      const plain = plainText(text);
      const raw = scanNames(plain, store, roles.korean);
      const country = home === undefined ? (isKorean(plain) ? "KR" : null) : home;
      return resolveNames(plain, raw, tools, country).map(({ start, end, record }) => ({
        span: [start, end] as const,
        entityId: record.entity.id,
        entity: record.entity,
      }));
    },
    entity: (id) => store.byId(id)?.entity ?? null,
    find(name, kind) {
      const found = search(name).filter(({ entity }) => entity.kind === kind);
      return found.length === 1 ? (found[0] as EntityRecord).entity : null;
    },
    suggest: (query, limit) => suggestInstitutions(store, query, limit),
    bundled: (id) => store.bundled(id)?.entity ?? null,
    findAll: (name) => search(name).map(({ entity }) => entity),
    findBySpelling(latin, institutionId) {
      const found = [...store.all()].filter(
        ({ entity, posts }) =>
          posts.some(({ institution }) => institution === institutionId) &&
          canSpell(latin, entity.names.ko ?? ""),
      );
      return found.length === 1 ? (found[0] as EntityRecord).entity : null;
    },
    post(personId, date): Post | null {
      const record = store.byId(personId);
      if (!record) return null;
      const day = date || options.today || new Date().toISOString().slice(0, 10);
      const post = postAt(record.posts, day);
      if (!post) return null;
      const role: Record<string, string> = {};
      if (post.roleEn !== "") role.en = post.roleEn;
      if (post.roleKo !== "") role.ko = post.roleKo;
      return { personId, institution: institutionOf(post), role, asOf: post.checked };
    },
    count: () => store.count(),
    typeByHead,
    translateRole(role, to) {
      if (to === "ko") return roles.toKorean.get(role.trim().toLowerCase()) ?? null;
      return roles.toEnglish.get(role.replaceAll(" ", "")) ?? null;
    },
  };
}
