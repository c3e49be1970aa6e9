import { describe, expect, it } from "@jest/globals";
import {
  backgroundRequests,
  isEnvelope,
  isFollowEvent,
  MAX_TEXT,
  pageRequests,
} from "../../../src/messages/shapes.ts";

const display = { on: true, card: true, kinds: {}, counted: {}, texts: { lang: "en", messages: {} } };
const correction = { quote: "words", source: null };

describe("backgroundRequests", () => {
  it.each<[keyof typeof backgroundRequests, unknown]>([
    ["inject", null],
    ["analyze", { input: { text: "" } }],
    ["analyze", { input: { text: "x", title: null, date: "2026-01-02", url: "https://a.example/" } }],
    ["status", { sources: null }],
    ["status", { sources: 12 }],
    ["prepare", { tabId: 3, clicked: true }],
    ["show", { tabId: 3, on: false }],
    ["correct", { tabId: 3, url: "https://a.example/", correction, undo: false }],
  ])("take %s with %j", (name, request) => {
    expect(backgroundRequests[name](request)).toBe(true);
  });

  it.each<[keyof typeof backgroundRequests, unknown]>([
    ["inject", {}],
    ["analyze", null],
    ["analyze", { input: null }],
    ["analyze", { input: { text: 5 } }],
    ["analyze", { input: { text: "x".repeat(MAX_TEXT + 1) } }],
    ["analyze", { input: { text: "x", title: "t".repeat(20_001) } }],
    ["analyze", { input: { text: "x", date: {} } }],
    ["status", { sources: -1 }],
    ["status", { sources: 1.5 }],
    ["status", { sources: "3" }],
    ["prepare", { tabId: "3", clicked: true }],
    ["prepare", { tabId: 3 }],
    ["show", { tabId: 3 }],
    ["correct", { tabId: 3, url: "u", correction: { quote: "q" }, undo: false }],
    ["correct", { tabId: 3, url: "u", correction, undo: "no" }],
  ])("refuse %s with something else", (name, request) => {
    expect(backgroundRequests[name](request)).toBe(false);
  });
});

describe("pageRequests", () => {
  it.each<[keyof typeof pageRequests, unknown]>([
    ["describe", null],
    ["reveal", { article: "a", quote: "q1" }],
    ["step", { by: -1, sameSource: true }],
    ["show", { on: null }],
    ["configure", display],
  ])("take %s with %j", (name, request) => {
    expect(pageRequests[name](request)).toBe(true);
  });

  it.each<[keyof typeof pageRequests, unknown]>([
    ["describe", {}],
    ["reveal", { article: "a" }],
    ["step", { by: 2, sameSource: true }],
    ["step", { by: 1 }],
    ["show", { on: "yes" }],
    ["configure", { ...display, kinds: null }],
  ])("refuse %s with %j", (name, request) => {
    expect(pageRequests[name](request)).toBe(false);
  });
});

describe("isEnvelope", () => {
  it.each([null, "inject", 5, {}, { call: 5, request: null }, { call: "inject" }])(
    "refuses %j",
    (message) => {
      expect(isEnvelope(message)).toBe(false);
    },
  );
  it("takes a call with its request", () => {
    expect(isEnvelope({ call: "inject", request: null })).toBe(true);
  });
});

describe("isFollowEvent", () => {
  it.each([
    { event: "changed" },
    { event: "reading", at: null },
    { event: "reading", at: { article: "a", quote: "q" } },
  ])("takes %j", (event) => {
    expect(isFollowEvent(event)).toBe(true);
  });
  it.each([
    null,
    {},
    { event: "other" },
    { event: "reading" },
    { event: "reading", at: { article: 1, quote: "q" } },
  ])("refuses %j", (event) => {
    expect(isFollowEvent(event)).toBe(false);
  });
});
