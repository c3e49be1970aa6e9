/** The reader's word on people and institutions: kept for the page, and for others among the reader's entries. */
import { EMPTY_OVERLAY, type Overlay, parseOverlay } from "../dictionary/overlay.ts";
import type {
  Amendment,
  AmendReply,
  AmendUndo,
  BackgroundCalls,
  ChosenInstitution,
  Outcome,
} from "../messages/calls.ts";
import { browser } from "../platform/browser.ts";
import { keepCorrection } from "../settings/corrections.ts";
import { readEntries, writeEntries } from "../settings/entries.ts";
import { forgetAnalyzer, getReady, type Ready } from "./analysis.ts";
import { type Bundled, toText, withHidden, withHiddenNames, withPost } from "./own-entries.ts";
import { callPage } from "./page.ts";

/** As many as a small list shows. */
const SUGGESTED = 7;

type Request<Name extends keyof BackgroundCalls> = BackgroundCalls[Name]["request"];

async function bundledEntries(): Promise<Bundled> {
  const { dictionary } = (await getReady()).analyzer;
  return {
    kindOf: (id) => dictionary.bundled(id)?.kind ?? null,
    has: (name) => dictionary.findAll(name).length > 0,
  };
}

/** Entries that do not hold are none that could be added to: the reader mends them on the options page first. */
function readOverlay(text: string): Overlay | null {
  if (text.trim() === "") return EMPTY_OVERLAY;
  const read = parseOverlay(text);
  return read.ok ? read.overlay : null;
}

/** Changes the entries; null where that leaves them as they are, or the rules refuse what would come out. */
async function changeEntries(
  change: (overlay: Overlay, bundled: Bundled) => Overlay,
): Promise<AmendUndo["entries"]> {
  const before = await readEntries();
  const overlay = readOverlay(before);
  const bundled = await bundledEntries();
  const changed = overlay && change(overlay, bundled);
  if (!overlay || !changed || changed === overlay) return null;
  const after = toText(changed, bundled);
  if (after === null || after === before) return null;
  await keepEntries(after);
  return { before, after };
}

/** The analyzer is made anew before any page asks again. */
async function keepEntries(text: string): Promise<void> {
  await writeEntries(text);
  forgetAnalyzer();
}

export async function amend({ tabId, url, amendment }: Request<"amend">): Promise<AmendReply> {
  const { incognito } = await browser.tabs.get(tabId);
  if (amendment.amend === "institution") return amendPlace(tabId, url, amendment, incognito);
  if (incognito) return { ok: false, reason: "private" };
  const entries = await changeEntries((overlay) =>
    amendment.amend === "hide-entry"
      ? withHidden(overlay, amendment.id)
      : withHiddenNames(overlay, amendment.names),
  );
  if (!entries) return { ok: false, reason: "failed" };
  await callPage(tabId, "refresh", null);
  return { ok: true, undo: { place: null, entries } };
}

async function amendPlace(
  tabId: number,
  url: string,
  { source, institution }: Extract<Amendment, { amend: "institution" }>,
  isPrivate: boolean,
): Promise<AmendReply> {
  const of = source.name;
  const earlier = await keepCorrection(url, { of, institution }, { isPrivate, undo: false });
  const before = earlier && "of" in earlier ? (earlier.institution ?? "none") : null;
  const month = new Date().toISOString().slice(0, 7);
  // For the page it holds by now; a dictionary that cannot be written (the disk is full) takes nothing from that.
  const entries =
    isPrivate || source.kind !== "person"
      ? null
      : await changeEntries((overlay, bundled) =>
          withPost(overlay, source, institution, bundled, month),
        ).catch(() => null);
  await callPage(tabId, "refresh", null);
  return { ok: true, undo: { place: { of, before }, entries } };
}

export async function takeBack({ tabId, url, undo }: Request<"takeBack">): Promise<Outcome> {
  const { incognito } = await browser.tabs.get(tabId);
  const { place, entries } = undo;
  if (place) {
    const institution = place.before === "none" ? null : place.before;
    const correction = { of: place.of, institution };
    await keepCorrection(url, correction, { isPrivate: incognito, undo: place.before === null });
  }
  const isUntouched = entries === null || (await readEntries()) === entries.after;
  if (entries && isUntouched) await keepEntries(entries.before);
  await callPage(tabId, "refresh", null);
  return isUntouched ? { ok: true } : { ok: false, reason: "changed" };
}

type Entity = NonNullable<ReturnType<Ready["analyzer"]["dictionary"]["bundled"]>>;

const toChoice = ({ id, names, type, country, domain }: Entity, lang: string): ChosenInstitution => {
  const name = names[lang] ?? names.en ?? names.ko ?? id;
  return { name, names, entityId: id, type, country, domain };
};

export async function suggest({
  query,
  lang,
}: Request<"suggest">): Promise<BackgroundCalls["suggest"]["reply"]> {
  const { dictionary } = (await getReady()).analyzer;
  const found = dictionary.suggest(query, SUGGESTED).map((entity) => toChoice(entity, lang));
  return { found, type: dictionary.typeByHead(query.trim(), lang) };
}

export async function known({ ids }: Request<"known">): Promise<BackgroundCalls["known"]["reply"]> {
  const { dictionary } = (await getReady()).analyzer;
  return Object.fromEntries(
    ids.flatMap((id) => {
      const entity = dictionary.bundled(id);
      return entity ? [[id, { kind: entity.kind, name: entity.names.en ?? entity.names.ko ?? id }]] : [];
    }),
  );
}
