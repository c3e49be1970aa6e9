/**
 * Sends calls and serves them: checks who sends and what, and outlives a background that dies.
 *
 * A background killed between request and answer rejects with other words in each browser, and the next message
 * starts a new one. All our requests may be made twice, so each rejection is tried once more.
 */
import { isEnvelope } from "./shapes.ts";

export type Send = (message: unknown) => Promise<unknown>;

type CallMap<Calls> = { [Name in keyof Calls]: { readonly request: unknown; readonly reply: unknown } };

/** Makes one call; `send` is the browser's own function, bound to the other side. */
export async function call<Calls extends CallMap<Calls>, Name extends keyof Calls & string>(
  send: Send,
  name: Name,
  request: Calls[Name]["request"],
): Promise<Calls[Name]["reply"]> {
  const message = { call: name, request };
  const reply = await send(message).catch(() => send(message));
  // Every call of ours has an answer: without one nobody was there who knows it.
  if (reply === undefined) throw new Error(`No answer to "${name}".`);
  return reply as Calls[Name]["reply"];
}

/** Functions that answer the calls. `Sender` is what the browser tells of who asks. */
export type Handlers<Calls extends CallMap<Calls>, Sender> = {
  readonly [Name in keyof Calls]: (
    request: Calls[Name]["request"],
    sender: Sender,
  ) => Calls[Name]["reply"] | Promise<Calls[Name]["reply"]>;
};

/** Says whether this sender may make this call. */
export type Allow<Sender> = (name: string, sender: Sender) => boolean;

/**
 * Turns handlers into one listener: the answer's promise, or undefined for messages that are not ours, come from
 * where they may not, or have the wrong shape.
 */
export function serve<Calls extends CallMap<Calls>, Sender>(
  handlers: Handlers<Calls, Sender>,
  checks: Readonly<Record<keyof Calls, (request: unknown) => boolean>>,
  allow: Allow<Sender>,
): (message: unknown, sender: Sender) => Promise<unknown> | undefined {
  return (message, sender) => {
    if (!isEnvelope(message) || !Object.hasOwn(handlers, message.call)) return undefined;
    const name = message.call as keyof Calls & string;
    if (!allow(name, sender) || !checks[name](message.request)) return undefined;
    return Promise.resolve(handlers[name](message.request as never, sender));
  };
}

/** What the browser tells of a sender, as far as we ask. */
export interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number; readonly url?: string; readonly incognito: boolean };
}

const FROM_PAGES: ReadonlySet<string> = new Set(["inject", "analyze", "status"]);

/**
 * Who may ask the background: our own pages anything but what a page's script asks, and a page's script those
 * three, from the top frame of its tab. `ownId` and `ownAddress` are the extension's.
 */
export function allowBackground(ownId: string, ownAddress: string): Allow<Sender> {
  return (name, sender) => {
    if (sender.id !== ownId) return false;
    if (sender.url?.startsWith(ownAddress)) return !FROM_PAGES.has(name);
    return FROM_PAGES.has(name) && sender.tab?.id !== undefined && sender.frameId === 0;
  };
}
