/** People and bodies that a text calls by their post or kind first, and names only later. */
import type { Mention } from "../../../engine/language.ts";

/** Names the holders of posts and the police forces that the article names only later. */
export function nameAhead(mentions: readonly Mention[]): readonly Mention[] {
  const posts = new Map<string, Mention | null>();
  for (const mention of mentions) {
    if (mention.kind !== "person" || mention.form !== "name" || !mention.role || mention.role.former)
      continue;
    const post = mention.role.text.toLowerCase();
    const known = posts.get(post);
    posts.set(post, known === undefined || known?.name === mention.name ? mention : null);
  }
  // "Police said …": whose police, if the article names one force only, and names it later.
  const forces = mentions.filter(
    (m) => m.kind === "organization" && m.form === "name" && /\bpolice\b/i.test(m.name),
  );
  const force = new Set(forces.map((m) => m.name.toLowerCase())).size === 1 ? (forces[0] as Mention) : null;
  const police = mentions.find((m) => m.form === "nominal" && m.refersBy === "police") ?? null;
  const firstPolice = force && police && police.span[0] < force.span[0] ? police : null;
  return mentions.map((mention) => {
    const holder = holderLater(mention, posts) ?? (mention === firstPolice ? force : null);
    if (holder)
      return {
        ...mention,
        form: "name",
        kind: holder.kind,
        name: holder.name,
        tokens: holder.tokens,
        entityId: holder.entityId,
      };
    return mention;
  });
}

/** "China's ambassador to Britain" before the ambassador is named. */
function holderLater(mention: Mention, posts: ReadonlyMap<string, Mention | null>): Mention | null {
  if (mention.form !== "nominal" || mention.kind !== "anonymous" || mention.plural || !mention.role)
    return null;
  if (!/\s/.test(mention.role.text)) return null;
  const holder = posts.get(mention.role.text.toLowerCase());
  return holder && holder.span[0] > mention.span[1] ? holder : null;
}
