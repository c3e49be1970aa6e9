/** The real analyzer for tests, on data compiled from the sources: no build is needed. */
import { type Analyzer, createAnalyzer } from "../../src/analyzer.ts";
import { compileData } from "../../src/cli/compile-data.ts";

let made: Analyzer | undefined;

/** One analyzer for all tests of a file: compiling takes a moment. */
export function realAnalyzer(): Analyzer {
  made ??= createAnalyzer(compileData(process.cwd()));
  return made;
}
