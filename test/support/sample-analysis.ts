/** A short invented article with one of everything that lists, exports and cards must show. */
import type { Analysis, Quote, Source, Span } from "../../src/engine/types.ts";

export const SAMPLE_TEXT = [
  "“Growth will pick up in spring,” said Han Mirae, an economist at the Bank of Korea.",
  "Minister Dana Quill said the plan “costs nothing” and would start in May.",
  "The Hanbit Institute expects rents to fall, according to its report.",
  "“Nobody has asked us,” a ministry official said on condition of anonymity.",
  "Sources say talks go on. “We will see,” he said. Han added that “rates stay where they are”.",
].join("\n\n");

/** Where words stand, the nth time they do. */
export function spanOf(text: string, words: string, nth = 1): Span {
  let at = -1;
  for (let found = 0; found < nth; found++) at = text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`“${words}” is not in the text.`);
  return [at, at + words.length];
}

const at = (words: string, nth = 1) => spanOf(SAMPLE_TEXT, words, nth);

const quotes: Quote[] = [
  {
    id: "q1",
    kind: "direct",
    content: [at("Growth will pick up in spring,")],
    cue: [at("said")],
    source: [at("Han Mirae, an economist at the Bank of Korea")],
    sourceId: "s1",
    confidence: 0.98,
  },
  {
    id: "q2",
    kind: "mixed",
    content: [at("the plan “costs nothing” and would start in May")],
    cue: [at("said", 2)],
    source: [at("Minister Dana Quill")],
    sourceId: "s2",
    alsoSourceIds: ["s1"],
    confidence: 0.9,
  },
  {
    id: "q3",
    kind: "indirect",
    content: [at("rents to fall")],
    cue: [at("expects")],
    source: [at("The Hanbit Institute")],
    sourceId: "s3",
    confidence: 0.85,
  },
  {
    id: "q4",
    kind: "direct",
    content: [at("Nobody has asked us,")],
    cue: [at("said", 3)],
    source: [at("a ministry official")],
    sourceId: "s4",
    confidence: 0.95,
  },
  {
    id: "q5",
    kind: "indirect",
    content: [at("talks go on")],
    cue: [at("say")],
    source: [at("Sources")],
    sourceId: "s5",
    confidence: 0.8,
  },
  {
    id: "q6",
    kind: "direct",
    content: [at("We will see,")],
    cue: [at("said", 4)],
    source: null,
    sourceId: null,
    confidence: 0.4,
    candidates: [{ sourceId: "s2", source: null, confidence: 0.4 }],
  },
  {
    id: "q7",
    kind: "mixed",
    content: [at("that “rates stay where they are”")],
    cue: [at("added")],
    source: [at("Han", 2)],
    sourceId: "s1",
    confidence: 0.9,
  },
];

const sources: Source[] = [
  {
    id: "s1",
    kind: "person",
    name: "Han Mirae",
    names: { en: "Han Mirae", ko: "한미래" },
    role: "economist",
    roleBasis: "text",
    roleEvidence: at("economist"),
    institution: {
      name: "Bank of Korea",
      canonicalName: "Bank of Korea",
      names: { en: "Bank of Korea", ko: "한국은행" },
      entityId: "bank-of-korea",
      type: "central-bank",
      country: "KR",
      domain: "bok.or.kr",
      basis: "text",
      evidence: at("Bank of Korea"),
    },
    entityId: null,
    mentions: [at("Han Mirae"), at("Han", 2)],
  },
  {
    id: "s2",
    kind: "person",
    name: "Dana Quill",
    role: "Minister",
    roleBasis: "text",
    institution: {
      name: "Ministry of Rivers",
      canonicalName: "Ministry of Rivers",
      entityId: "ministry-of-rivers",
      type: "government",
      country: "GB",
      basis: "dictionary",
      evidence: null,
      asOf: "2026-01",
    },
    entityId: null,
    mentions: [at("Dana Quill")],
  },
  {
    id: "s3",
    kind: "organization",
    name: "Hanbit Institute",
    role: null,
    institution: null,
    entityId: null,
    mentions: [at("Hanbit Institute")],
  },
  {
    id: "s4",
    kind: "anonymous",
    name: "a ministry official",
    role: "official",
    institution: null,
    entityId: null,
    mentions: [at("a ministry official")],
    anonymity: "reason",
  },
  {
    id: "s5",
    kind: "anonymous",
    name: "Sources",
    role: null,
    institution: null,
    entityId: null,
    mentions: [at("Sources")],
    anonymity: "nothing",
  },
];

export const SAMPLE: Analysis = {
  id: "sample",
  lang: "en",
  title: "Bank sees growth, minister says plan ‘costs nothing’",
  text: SAMPLE_TEXT,
  quotes,
  sources,
  nonSpeech: [],
};
