/**
 * The script of a page with an article: text to the background, analysis to highlights, answers to popup and panel.
 * Injected when the loader saw an article or the reader opened the popup; being injected again changes nothing.
 */
import type { QuoteKind } from "../engine/types.ts";
import type { PageCalls } from "../messages/calls.ts";
import { pageRequests } from "../messages/shapes.ts";
import { type Handlers, serve } from "../messages/transport.ts";
import { Highlighter, type QuoteHit } from "../page/highlights.ts";
import { reveal } from "../page/reveal.ts";
import { watchPage } from "../page/watch.ts";
import { type NativeMessageListener, type NativeSender, nativeRuntime } from "../platform/native.ts";
import { translator } from "../settings/texts.ts";
import { createCard } from "./card.ts";
import { acceptFollowers } from "./follow.ts";
import { watchPointing } from "./pointing.ts";
import {
  addressOf,
  findPlace,
  listPlaces,
  type Place,
  readingIndex,
  selectedPlace,
  stepFrom,
} from "./reading.ts";
import { createSession } from "./session.ts";

const QUOTE_KINDS: readonly QuoteKind[] = ["direct", "mixed", "indirect"];

interface Running {
  /** False once the extension was updated or removed and this script left behind. */
  isAlive(): boolean;
  stop(): void;
}

function start(document: Document, version: string): Running {
  const controller = new AbortController();
  const { signal } = controller;
  const highlighter = new Highlighter(document);
  const session = createSession(document, onChange);
  const followers = acceptFollowers(document, readingPlace, signal);
  const card = createCard(document, (place) => {
    goTo(place);
    openCard(place);
  });
  /** The quote gone to last, from which "next" goes on while it is in view. */
  let visited: Place | null = null;

  const windowHeight = () => document.defaultView?.innerHeight ?? 0;

  function onChange(): void {
    card.hide();
    paint();
    followers.changed();
  }

  function paint(): void {
    const { display, articles } = session;
    highlighter.clear();
    if (!display?.on) {
      highlighter.hide();
      return;
    }
    const kinds = QUOTE_KINDS.filter((kind) => display.kinds[kind]);
    highlighter.unhide();
    for (const { article, reply } of articles)
      highlighter.show(reply.analysis, article.map, {
        key: article.key,
        kinds,
        sources: display.kinds.source,
      });
  }

  function readingPlace() {
    const places = listPlaces(session.articles);
    const place = places[readingIndex(places, windowHeight())];
    return place ? addressOf(place) : null;
  }

  function goTo(place: Place | null): boolean {
    if (!place) return false;
    visited = place;
    return reveal(place.in.article.map, place.quote.content, { highlighter });
  }

  /** Beside the place where the quote will be once the page has scrolled there. */
  function openCard(place: Place, { focus = false, announce = false } = {}): void {
    const { display } = session;
    if (!display?.card) return;
    const view = document.defaultView;
    const show = () => card.show(place, display, { focus, announce });
    if (isInView(place)) show();
    else view?.addEventListener("scrollend", show, { once: true, signal });
  }

  /** The quote whose highlight is at a point; a kind that is not shown is not there. */
  function pointedAt(x: number, y: number): QuoteHit | null {
    const { display } = session;
    if (!display?.on || !display.card) return null;
    const hit = highlighter.quoteAt(x, y);
    if (!hit || hit.part === "cue") return null;
    return display.kinds[hit.part === "source" ? "source" : hit.quote.kind] ? hit : null;
  }

  function identify(): boolean {
    const { display } = session;
    const place = selectedPlace(document, session.articles);
    if (place && goTo(place)) {
      openCard(place, { focus: true });
      return true;
    }
    const selection = document.getSelection();
    if (display && selection && selection.rangeCount > 0) {
      const t = translator(display.texts.messages, display.texts.lang);
      card.tell(t("card_no_quote"), selection.getRangeAt(0).getBoundingClientRect());
    }
    return false;
  }

  function isInView({ in: { article }, quote }: Place): boolean {
    const span = quote.content[0];
    const box = span && article.map.toRanges(span)[0]?.getBoundingClientRect();
    return box !== undefined && box.bottom > 0 && box.top < windowHeight();
  }

  const handlers: Handlers<PageCalls, NativeSender> = {
    describe: () => session.describe(version),
    host: () => document.location.hostname,
    reveal: (at) => goTo(findPlace(session.articles, at)),
    step: ({ by, sameSource }) => {
      const places = listPlaces(session.articles);
      const last = visited;
      const known = last && isInView(last) ? places.findIndex(({ quote }) => quote === last.quote) : -1;
      const from = known >= 0 ? known : readingIndex(places, windowHeight());
      const next = stepFrom(places, from, by, sameSource);
      if (!goTo(next) || !next) return false;
      openCard(next, { announce: true });
      return true;
    },
    show: ({ on }) => ({ on: session.show(on), host: document.location.hostname }),
    configure: (display) => {
      session.configure(display);
      return null;
    },
    refresh: async () => {
      await session.read({ anew: true });
      return null;
    },
    identify,
  };

  const answer = serve<PageCalls, NativeSender>(
    handlers,
    pageRequests,
    (_, sender) => sender.id === nativeRuntime()?.id,
  );
  const listener: NativeMessageListener = (message, sender, respond) => {
    const reply = answer(message, sender);
    if (!reply) return false;
    // An exception is a bug of ours; the asker gets no answer and says so to the reader.
    reply.then(respond, () => respond(undefined));
    return true;
  };
  const runtime = nativeRuntime();
  runtime?.onMessage.addListener(listener);

  function stop(): void {
    controller.abort();
    card.hide();
    runtime?.onMessage.removeListener(listener);
    highlighter.clear();
  }

  /** Stops for good where the extension is gone; after an update the old script must leave nothing behind. */
  function isAlive(): boolean {
    if (nativeRuntime()) return true;
    if (!signal.aborted) stop();
    return false;
  }

  watchPage(document, () => isAlive() && session.read(), {
    signal,
    onTouched: () => {
      if (isAlive() && highlighter.dropStale() > 0) card.hide();
    },
  });
  watchPointing(
    document,
    {
      hit: pointedAt,
      isOpen: () => card.isOpen,
      holds: card.holds,
      open: ({ key, quote }) => {
        const place = findPlace(session.articles, { article: key, quote: quote.id });
        if (place && isAlive()) openCard(place);
      },
      close: card.hide,
      follow: card.follow,
    },
    signal,
  );
  document.addEventListener("visibilitychange", isAlive, { signal });
  void session.read();
  return { isAlive, stop };
}

const place = globalThis as { sourcelight?: Running };
const runtime = nativeRuntime();
if (runtime && !place.sourcelight?.isAlive()) {
  place.sourcelight?.stop();
  place.sourcelight = start(document, runtime.getManifest().version);
}
