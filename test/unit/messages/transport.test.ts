import { describe, expect, it } from "@jest/globals";
import type { BackgroundCalls } from "../../../src/messages/calls.ts";
import { allowBackground, call, type Sender, serve } from "../../../src/messages/transport.ts";

const OWN = "chrome-extension://own/";
const allow = allowBackground("own", OWN);
const page: Sender = { id: "own", url: "https://a.example/", frameId: 0, tab: { id: 1, incognito: false } };
const popup: Sender = { id: "own", url: `${OWN}ui/popup.html` };

describe("call", () => {
  it("sends once where the answer comes", async () => {
    const sent: unknown[] = [];
    const reply = await call<BackgroundCalls, "inject">(
      async (message) => {
        sent.push(message);
        return { ok: true };
      },
      "inject",
      null,
    );
    expect(reply).toEqual({ ok: true });
    expect(sent).toEqual([{ call: "inject", request: null }]);
  });

  it.each([
    "A listener indicated an asynchronous response, but the message channel closed before a response was received",
    "Could not establish connection. Receiving end does not exist.",
  ])("tries once more when the background died: %s", async (words) => {
    let times = 0;
    const reply = await call<BackgroundCalls, "inject">(
      async () => {
        if (++times === 1) throw new Error(words);
        return { ok: true };
      },
      "inject",
      null,
    );
    expect([reply, times]).toEqual([{ ok: true }, 2]);
  });

  it("gives up after the second failure, and where nobody answers", async () => {
    let times = 0;
    const failing = async () => {
      times++;
      throw new Error("gone");
    };
    await expect(call<BackgroundCalls, "inject">(failing, "inject", null)).rejects.toThrow("gone");
    expect(times).toBe(2);
    await expect(call<BackgroundCalls, "inject">(async () => undefined, "inject", null)).rejects.toThrow(
      "No answer",
    );
  });
});

describe("allowBackground", () => {
  it.each<[string, string, Sender, boolean]>([
    ["a page's script may have its text analysed", "analyze", page, true],
    ["a page's script may ask for the rest", "inject", page, true],
    ["a page's script may not prepare other tabs", "prepare", page, false],
    ["a page's script may not correct", "correct", page, false],
    ["a page's script may not show", "show", page, false],
    ["a frame may not ask at all", "analyze", { ...page, frameId: 2 }, false],
    [
      "something without a tab may not",
      "analyze",
      { id: "own", url: "https://a.example/", frameId: 0 },
      false,
    ],
    ["another extension may not", "analyze", { ...page, id: "other" }, false],
    ["another extension's page may not", "prepare", { id: "other", url: `${OWN}ui/popup.html` }, false],
    ["our popup may prepare", "prepare", popup, true],
    [
      "our page in a tab may prepare",
      "prepare",
      { ...popup, frameId: 0, tab: { id: 2, incognito: false } },
      true,
    ],
    ["our popup has no text of its own", "analyze", popup, false],
    [
      "a page with our address in its own may not",
      "prepare",
      { ...page, url: `https://a.example/?${OWN}` },
      false,
    ],
  ])("%s", (_, name, sender, expected) => {
    expect(allow(name, sender)).toBe(expected);
  });
});

describe("serve", () => {
  const answer = serve<{ twice: { request: number; reply: number } }, Sender>(
    { twice: (value) => value * 2 },
    { twice: (request) => typeof request === "number" },
    (_, sender) => sender.id === "own",
  );

  it("answers what is allowed and well formed", async () => {
    expect(await answer({ call: "twice", request: 4 }, page)).toBe(8);
  });

  it.each([
    ["another's message", { type: "twice", request: 4 }, page],
    ["an unknown call", { call: "thrice", request: 4 }, page],
    ["a name from Object.prototype", { call: "constructor", request: 4 }, page],
    ["the wrong shape", { call: "twice", request: "4" }, page],
    ["a stranger", { call: "twice", request: 4 }, { id: "other" }],
  ])("leaves %s alone", (_, message, sender) => {
    expect(answer(message, sender)).toBeUndefined();
  });
});
