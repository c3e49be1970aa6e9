/**
 * One page, from its text to what is known of it: finds the articles, asks the background, keeps the answers, and
 * begins again when the page changes.
 */
import type {
  AnalyzeReply,
  BackgroundCalls,
  Display,
  PageArticle,
  PageDescription,
  Refusal,
} from "../messages/calls.ts";
import { MAX_TEXT } from "../messages/shapes.ts";
import { call } from "../messages/transport.ts";
import { type Article, findArticlesGently } from "../page/article.ts";
import { moveAnalysis } from "../page/requote.ts";
import { sendNative } from "../platform/native.ts";

type Read = Extract<AnalyzeReply, { ok: true }>;

/** An article of the page and its analysis. */
export interface ReadArticle {
  readonly article: Article;
  readonly reply: Read;
  /** The answer to an earlier text, moved to this one until its own is there. */
  readonly carried?: true;
}

type State =
  | { readonly state: "reading" | "no-article" | "unreadable" }
  | { readonly state: "failed"; readonly reason: Refusal }
  | { readonly state: "ready" };

export interface Session {
  /** In the page's order. */
  readonly articles: readonly ReadArticle[];
  readonly display: Display | null;
  describe(version: string): PageDescription;
  configure(display: Display): void;
  /** Shows or hides; null turns it the other way. */
  show(on: boolean | null): boolean;
  /**
   * Reads the page (again). `anew` asks for analyses even of texts that have one.
   *
   * @returns whether the articles are others than before
   */
  read(options?: { readonly anew?: boolean }): Promise<boolean>;
}

const ask = <Name extends keyof BackgroundCalls & string>(
  name: Name,
  request: BackgroundCalls[Name]["request"],
) => call<BackgroundCalls, Name>(sendNative, name, request);

/** Sources in the articles that count for the reader, the same one in two articles once. */
function countSources(articles: readonly ReadArticle[], display: Display): number {
  const seen = new Set<string>();
  for (const { reply } of articles)
    for (const source of reply.analysis.sources)
      if (display.counted[source.kind]) seen.add(source.entityId ?? `${source.kind} ${source.name}`);
  return seen.size;
}

/** Starts without reading; `onChange` is called after each change of state, articles or display. */
export function createSession(document: Document, onChange: () => void): Session {
  let state: State = { state: "reading" };
  let articles: readonly ReadArticle[] = [];
  let display: Display | null = null;
  // The reader's click in this tab holds against what analyses bring along (private windows store nothing).
  let chosen: boolean | null = null;
  let run = 0;

  const address = () => document.location.href;
  const withChoice = (next: Display): Display => (chosen === null ? next : { ...next, on: chosen });

  async function analyze(article: Article): Promise<AnalyzeReply> {
    if (article.text.length > MAX_TEXT) return { ok: false, reason: "too-long" };
    const { text, lang, title, date, publisher } = article;
    // The key parts address and headline by a line feed; an id of an exported analysis is one line.
    const input = { id: article.key.replace("\n", " "), text, lang, title, date, publisher, url: address() };
    return ask("analyze", { input });
  }

  /** Tells background and page what is known now. */
  function report(): void {
    const sources = state.state === "ready" && display ? countSources(articles, display) : null;
    // The badge is no reason to fail: without a background there is none.
    ask("status", { sources }).catch(() => undefined);
    onChange();
  }

  /** Takes over a new state; true if it is one. */
  function become(next: State): boolean {
    if (JSON.stringify(next) === JSON.stringify(state)) return false;
    state = next;
    articles = [];
    report();
    return true;
  }

  /** What was found in an article's earlier text is shown where it stands now, until the new text's answer is there. */
  function carryOver(found: readonly Article[]): void {
    const carried = found.flatMap((article): ReadArticle[] => {
      const old = articles.find((each) => each.article.key === article.key);
      if (!old) return [];
      const analysis = moveAnalysis(old.reply.analysis, article.text);
      return [{ article, reply: { ...old.reply, analysis }, carried: true }];
    });
    if (carried.length === 0) return;
    articles = carried;
    onChange();
  }

  async function read({ anew = false } = {}): Promise<boolean> {
    const mine = ++run;
    if (document.contentType === "application/pdf") return become({ state: "unreadable" });
    const found = await findArticlesGently(document, address());
    // The page changed while we looked: the later reading tells.
    if (mine !== run) return true;
    if (found.length === 0) return become({ state: "no-article" });
    // Most changes of a page are none of the article's: then everything stays, the highlights with it.
    if (!anew && state.state === "ready" && isSame(articles, found)) return false;
    const known = anew ? [] : articles;
    carryOver(found);
    const replies = await Promise.all(
      found.map(async (article): Promise<[Article, AnalyzeReply]> => {
        const same = known.find(
          (old) => !old.carried && old.article.key === article.key && old.article.text === article.text,
        );
        const reply = same?.reply ?? (await analyze(article).catch(() => FAILED));
        return [article, reply];
      }),
    );
    // The page changed while we waited: the later reading tells.
    if (mine !== run) return true;
    articles = replies.flatMap(([article, reply]) => (reply.ok ? [{ article, reply }] : []));
    const refused = replies.find(([, reply]) => !reply.ok)?.[1];
    if (articles.length === 0)
      return become({ state: "failed", reason: refused && !refused.ok ? refused.reason : "failed" });
    state = { state: "ready" };
    const latest = articles.at(-1)?.reply.display;
    if (latest) display = withChoice(latest);
    report();
    return true;
  }

  return {
    get articles() {
      return articles;
    },
    get display() {
      return display;
    },
    describe: (version) => {
      const common = { version, host: document.location.hostname, on: display?.on ?? true };
      if (state.state !== "ready") return { ...common, ...state };
      return {
        ...common,
        state: "ready",
        articles: articles.map((each) => describeArticle(each, address())),
      };
    },
    configure(next) {
      display = next;
      chosen = null;
      report();
    },
    show(on) {
      chosen = on ?? !(display?.on ?? true);
      if (display) display = { ...display, on: chosen };
      onChange();
      return chosen;
    },
    read,
  };
}

/** The same texts, and the page still says them in the very nodes that were read. */
function isSame(known: readonly ReadArticle[], found: readonly Article[]): boolean {
  return (
    known.length === found.length &&
    found.every(({ key, text }, at) => {
      const old = known[at];
      if (!old || old.carried || old.article.key !== key || old.article.text !== text) return false;
      return old.article.map.isIntact([0, text.length]);
    })
  );
}

const FAILED: AnalyzeReply = { ok: false, reason: "failed" };

function describeArticle({ article, reply }: ReadArticle, url: string): PageArticle {
  const { key, title, authors, date, publisher } = article;
  const { analysis, supported, corrected } = reply;
  return { key, title, authors, date, publisher, url, supported, corrected, analysis };
}
