import { describe, expect, it } from "@jest/globals";
import { installFakeBrowser } from "../../support/fake-browser.ts";
import { SAMPLE } from "../../support/sample-analysis.ts";

installFakeBrowser();
const { buildView, countTotals, NO_FILTERS, quoteText } = await import("../../../src/ui/view.ts");
const { DEFAULTS } = await import("../../../src/settings/schema.ts");

type Filters = typeof NO_FILTERS;
const { counted } = DEFAULTS.preferences;
const view = (filters: Partial<Filters> = {}, options = {}) =>
  buildView(SAMPLE, { ...NO_FILTERS, ...filters }, { counted, corrected: [], ...options });
const names = (built = view()) => built.named.map(({ source }) => source.name);
const said = (name: string, built = view()) =>
  built.named.find(({ source }) => source.name === name)?.quotes.map(({ quote }) => quote.id);

describe("countTotals", () => {
  it("counts named sources, their institutions, and what rests on unnamed ones", () => {
    // Bank of Korea, the Ministry of Rivers, and the Hanbit Institute, which speaks itself.
    expect(countTotals(SAMPLE)).toEqual({ named: 3, institutions: 3, unnamedStatements: 2, statements: 7 });
  });

  it("counts an institution once for all who speak for it", () => {
    const [first, second, ...rest] = SAMPLE.sources;
    const sources = [first!, { ...second!, institution: first!.institution }, ...rest];
    expect(countTotals({ ...SAMPLE, sources }).institutions).toBe(2);
  });
});

describe("buildView", () => {
  it("lists named sources in order of appearance", () => {
    expect(names()).toEqual(["Han Mirae", "Dana Quill", "Hanbit Institute"]);
  });

  it("lists a joint statement under each speaker and says who else", () => {
    expect(said("Han Mirae")).toEqual(["q1", "q2", "q7"]);
    expect(said("Dana Quill")).toEqual(["q2"]);
    const shared = view().named[1]?.quotes[0];
    expect(shared?.also).toEqual(["Han Mirae"]);
  });

  it("grades unnamed sources, those of which least is told first", () => {
    expect(view().unnamed.map(({ grade, sources }) => [grade, sources.length])).toEqual([
      ["nothing", 1],
      ["reason", 1],
    ]);
  });

  it("keeps uncertain quotes apart and says who it may be", () => {
    expect(view().uncertain.map(({ quote, perhaps }) => [quote.id, perhaps])).toEqual([
      ["q6", ["Dana Quill"]],
    ]);
    expect(view().unattributed).toEqual([]);
  });

  it("tells a quote with neither speaker nor guesses from an uncertain one", () => {
    const quotes = SAMPLE.quotes.map((quote) => (quote.id === "q6" ? { ...quote, candidates: [] } : quote));
    const built = buildView({ ...SAMPLE, quotes }, NO_FILTERS, { counted, corrected: [] });
    expect([built.uncertain.length, built.unattributed.length]).toEqual([0, 1]);
  });

  it("gives names in other languages than the article's", () => {
    expect(view().named[0]?.otherNames).toEqual(["한미래"]);
    expect(view().named[1]?.otherNames).toEqual([]);
  });

  it.each<[string, Partial<Filters>, string[]]>([
    ["by number of quotes", { sort: "quotes" }, ["Han Mirae", "Dana Quill", "Hanbit Institute"]],
    [
      "by institution type, those without one last",
      { sort: "institution" },
      ["Han Mirae", "Dana Quill", "Hanbit Institute"],
    ],
    ["people only", { kinds: new Set(["person"] as const) }, ["Han Mirae", "Dana Quill"]],
    ["one type only", { types: new Set(["government"]) }, ["Dana Quill"]],
    ["indirect only", { quoteKinds: new Set(["indirect"] as const) }, ["Hanbit Institute"]],
    ["a search for a name", { search: "quill" }, ["Dana Quill"]],
    ["a search for a Korean name", { search: "한국 은행" }, ["Han Mirae"]],
    ["a search for words", { search: "rents" }, ["Hanbit Institute"]],
    ["a search for nothing there", { search: "zebra" }, []],
  ])("filters and sorts: %s", (_, filters, expected) => {
    expect(names(view(filters))).toEqual(expected);
  });

  it("shows all a source said if its name matches, else only the words that do", () => {
    expect(said("Han Mirae", view({ search: "mirae" }))).toEqual(["q1", "q2", "q7"]);
    expect(said("Han Mirae", view({ search: "pick up" }))).toEqual(["q1"]);
  });

  it("finds uncertain quotes by their words and their guesses, and hides them under filters of sources", () => {
    expect(view({ search: "we will see" }).uncertain).toHaveLength(1);
    expect(view({ search: "quill" }).uncertain).toHaveLength(1);
    expect(view({ search: "zebra" }).uncertain).toHaveLength(0);
    expect(view({ kinds: new Set(["person"] as const) }).uncertain).toHaveLength(0);
  });

  it("leaves out kinds that do not count", () => {
    const built = view({}, { counted: { ...counted, anonymous: false } });
    expect([built.unnamed.length, built.shown]).toEqual([0, 3]);
  });

  it("marks corrected quotes", () => {
    const built = view({}, { corrected: ["q3"] });
    expect(built.named[2]?.quotes[0]?.corrected).toBe(true);
    expect(built.named[0]?.quotes[0]?.corrected).toBe(false);
  });

  it("sorts by number of quotes, equals by appearance", () => {
    const quotes = SAMPLE.quotes.map((quote) =>
      quote.sourceId === "s1" ? { ...quote, sourceId: "s3" } : quote,
    );
    const built = buildView(
      { ...SAMPLE, quotes },
      { ...NO_FILTERS, sort: "quotes" },
      { counted, corrected: [] },
    );
    expect(names(built)).toEqual(["Hanbit Institute", "Han Mirae", "Dana Quill"]);
  });
});

describe("quoteText", () => {
  it("joins the pieces of a quote around its cue", () => {
    const quote = { ...SAMPLE.quotes[0]!, content: [[1, 7] as const, [13, 20] as const] };
    expect(quoteText(SAMPLE, quote)).toBe("Growth … pick up");
  });
});
