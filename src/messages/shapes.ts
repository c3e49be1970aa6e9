/** The shapes of requests as they come in: nothing is trusted because its name is known. */
import type { AnalysisInput } from "../engine/types.ts";
import type {
  Amendment,
  AmendUndo,
  BackgroundCalls,
  ChosenInstitution,
  Correction,
  Envelope,
  FollowEvent,
  PageCalls,
} from "./calls.ts";

/** A long novel has a million characters; more than this is no article, and would hold up the other tabs. */
export const MAX_TEXT = 2_000_000;
const MAX_SHORT = 20_000;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const isShort = (value: unknown): boolean => typeof value === "string" && value.length <= MAX_SHORT;
const isShortOrNothing = (value: unknown): boolean => value === null || value === undefined || isShort(value);
const isTab = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;
const isBoolean = (value: unknown): boolean => typeof value === "boolean";

/** A message of ours at all? Its request is checked by `isRequest`. */
export function isEnvelope(value: unknown): value is Envelope {
  return isFields(value) && typeof value.call === "string" && "request" in value;
}

function isInput(value: unknown): value is AnalysisInput {
  return (
    isFields(value) &&
    typeof value.text === "string" &&
    value.text.length <= MAX_TEXT &&
    isShortOrNothing(value.id) &&
    isShortOrNothing(value.lang) &&
    isShortOrNothing(value.title) &&
    isShortOrNothing(value.date) &&
    isShortOrNothing(value.publisher) &&
    isShortOrNothing(value.url)
  );
}

function isCorrection(value: unknown): value is Correction {
  return isFields(value) && isShort(value.quote) && (value.source === null || isShort(value.source));
}

function isChosen(value: unknown): value is ChosenInstitution {
  if (!isFields(value)) return false;
  const { name, names = {}, entityId, type, country, domain } = value;
  return (
    isShort(name) &&
    isFields(names) &&
    Object.values(names).every(isShort) &&
    [entityId, type, country, domain].every(isShortOrNothing)
  );
}

function isAmendment(value: unknown): value is Amendment {
  if (!isFields(value)) return false;
  if (value.amend === "hide-entry") return isShort(value.id);
  if (value.amend === "hide-names") return Array.isArray(value.names) && value.names.every(isShort);
  const { source, institution } = value;
  return (
    value.amend === "institution" &&
    isFields(source) &&
    [source.name, source.kind, source.lang].every(isShort) &&
    [source.entityId, source.role].every(isShortOrNothing) &&
    (institution === null || isChosen(institution))
  );
}

function isUndo(value: unknown): value is AmendUndo {
  if (!isFields(value)) return false;
  const { place, entries } = value;
  const isPlace =
    place === null ||
    (isFields(place) &&
      isShort(place.of) &&
      (place.before === null || place.before === "none" || isChosen(place.before)));
  const isEntries =
    entries === null ||
    (isFields(entries) && typeof entries.before === "string" && typeof entries.after === "string");
  return isPlace && isEntries;
}

type Check = (request: unknown) => boolean;

const nothing: Check = (request) => request === null;

export const backgroundRequests: Readonly<Record<keyof BackgroundCalls, Check>> = {
  inject: nothing,
  analyze: (request) => isFields(request) && isInput(request.input),
  status: (request) => isFields(request) && (request.sources === null || isTab(request.sources)),
  prepare: (request) => isFields(request) && isTab(request.tabId) && isBoolean(request.clicked),
  show: (request) => isFields(request) && isTab(request.tabId) && isBoolean(request.on),
  correct: (request) =>
    isFields(request) &&
    isTab(request.tabId) &&
    isShort(request.url) &&
    isBoolean(request.undo) &&
    isCorrection(request.correction),
  amend: (request) =>
    isFields(request) && isTab(request.tabId) && isShort(request.url) && isAmendment(request.amendment),
  takeBack: (request) =>
    isFields(request) && isTab(request.tabId) && isShort(request.url) && isUndo(request.undo),
  suggest: (request) => isFields(request) && isShort(request.query) && isShort(request.lang),
  known: (request) => isFields(request) && Array.isArray(request.ids) && request.ids.every(isShort),
};

export const pageRequests: Readonly<Record<keyof PageCalls, Check>> = {
  describe: nothing,
  host: nothing,
  refresh: nothing,
  identify: nothing,
  reveal: (request) => isFields(request) && isShort(request.article) && isShort(request.quote),
  step: (request) =>
    isFields(request) && (request.by === 1 || request.by === -1) && isBoolean(request.sameSource),
  show: (request) => isFields(request) && (request.on === null || isBoolean(request.on)),
  configure: (request) =>
    isFields(request) &&
    isBoolean(request.on) &&
    isBoolean(request.card) &&
    isFields(request.kinds) &&
    isFields(request.counted) &&
    isFields(request.texts),
};

export function isFollowEvent(value: unknown): value is FollowEvent {
  if (!isFields(value)) return false;
  if (value.event === "changed") return true;
  const at = value.at;
  return value.event === "reading" && (at === null || pageRequests.reveal(at));
}
