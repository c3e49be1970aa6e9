/**
 * The few extension calls that scripts in a page need, without the polyfill: it alone is as large as the budget of
 * the script that every page gets.
 */

/** Who sent a message, as far as scripts in a page ask. */
export interface NativeSender {
  readonly id?: string;
}

type Listener<A extends unknown[], R> = {
  addListener(listener: (...args: A) => R): void;
  removeListener(listener: (...args: A) => R): void;
};

/** The end of a lasting connection; the other end is one of our pages. */
export interface NativePort {
  readonly name: string;
  postMessage(message: unknown): void;
  readonly onDisconnect: { addListener(listener: () => void): void };
}

export type NativeMessageListener = (
  message: unknown,
  sender: NativeSender,
  respond: (reply: unknown) => void,
) => boolean;

interface NativeRuntime {
  readonly id?: string;
  getManifest(): { readonly version: string };
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: Listener<[unknown, NativeSender, (reply: unknown) => void], boolean>;
  readonly onConnect: Listener<[NativePort], void>;
}

/**
 * The extension's runtime, or null in a script that was left behind: after an update the old script lives on in
 * Chromium without `chrome.runtime`, where every call would throw.
 */
export function nativeRuntime(): NativeRuntime | null {
  const host = globalThis as {
    browser?: { runtime?: NativeRuntime };
    chrome?: { runtime?: NativeRuntime };
  };
  const runtime = host.browser?.runtime ?? host.chrome?.runtime;
  return runtime?.id ? runtime : null;
}

/** Sends to the background; rejects where nobody answers or the extension is gone. */
export async function sendNative(message: unknown): Promise<unknown> {
  const runtime = nativeRuntime();
  if (!runtime) throw new Error("The extension was updated or removed.");
  return runtime.sendMessage(message);
}
