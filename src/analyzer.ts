/**
 * Composition root and library entry: engine + language packs + dictionary.
 *
 *     const analyzer = createAnalyzer({ dictionary, englishModel });
 *     const analysis = analyzer.analyze({ text });
 */
import { createLookup, type Dictionary } from "./dictionary/lookup.ts";
import type { Overlay } from "./dictionary/overlay.ts";
import { analyzeWith, emptyAnalysis, type Trace } from "./engine/analyze.ts";
import type { LanguagePack } from "./engine/language.ts";
import type { Analysis, AnalysisInput } from "./engine/types.ts";
import { detectLanguage } from "./languages/detect.ts";
import { createEnglish } from "./languages/en/index.ts";
import { createEnglishModel } from "./languages/en/model/load.ts";
import { createKorean } from "./languages/ko/index.ts";

export type { Analysis, AnalysisInput, Quote, Source, Span } from "./engine/types.ts";

export interface AnalyzerData {
  /** The compiled dictionary (`data/dictionary.bin` of a build). */
  readonly dictionary: Uint8Array;
  /** The compiled English model (`data/en-model.bin` of a build). */
  readonly englishModel: Uint8Array;
  /** The reader's own entries. */
  readonly overlay?: Overlay;
}

export interface Analyzer {
  /**
   * Never throws for any text. An article in a language that no pack speaks gives its language and its text, and
   * no quotes.
   */
  analyze(input: AnalysisInput, trace?: Trace): Analysis;
  readonly dictionary: Dictionary;
}

/** Loads dictionary and models (some milliseconds) and returns what analyses any number of articles. */
export function createAnalyzer({ dictionary: bytes, englishModel, overlay }: AnalyzerData): Analyzer {
  const dictionary = createLookup(bytes, overlay);
  // A Korean reader never pays for the English model, nor the other way round.
  const packs: Readonly<Record<string, () => LanguagePack>> = {
    en: once(() => createEnglish(createEnglishModel(englishModel))),
    ko: once(createKorean),
  };
  return {
    dictionary,
    analyze(input, trace) {
      const lang = input.lang && Object.hasOwn(packs, input.lang) ? input.lang : detectLanguage(input.text);
      const pack = Object.hasOwn(packs, lang) ? packs[lang] : undefined;
      if (!pack || input.text.trim() === "") return emptyAnalysis(input, lang);
      return analyzeWith(pack(), dictionary, input, trace);
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
