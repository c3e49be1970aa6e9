import { describe, expect, it } from "@jest/globals";
import { find, unsaid, written } from "./statements.ts";

/** Name, text, statements as `written` gives them. */
type Cases = [string, string, string[]][];

const check = (cases: Cases): void => {
  for (const [name, text, expected] of cases) it(name, () => expect(written(text)).toEqual(expected));
};

describe("direct quotes", () => {
  check([
    [
      "before the speaker",
      "“We will raise rates in May,” said Maria Lindqvist.",
      ["direct | Maria Lindqvist <said> We will raise rates in May,"],
    ],
    [
      "before a pronoun",
      '"It was never about money," he said.',
      ["direct | he <said> It was never about money,"],
    ],
    [
      "after the speaker",
      "Lindqvist said: “We will raise rates in May.”",
      ["direct | Lindqvist <said> We will raise rates in May."],
    ],
    [
      "around its cue",
      '"The plan," Roe told reporters on Monday, "is dead."',
      ["direct | Roe <told> The plan, / is dead."],
    ],
    [
      "going on after its cue",
      "“We tried,” she said. “Nobody came to help us.”",
      ["direct | she <said> We tried, / Nobody came to help us."],
    ],
    [
      "marks like « »",
      "« We are ready to talk, » said Mr. Dubois.",
      ["direct | Mr. Dubois <said> We are ready to talk,"],
    ],
    [
      "with a quote in it",
      "“My boss told me ‘no’ twice and I left,” Roe said.",
      ["direct | Roe <said> My boss told me ‘no’ twice and I left,"],
    ],
  ]);
});

describe("reported clauses", () => {
  check([
    [
      "with that",
      "Lindqvist said that the bank would raise rates in May.",
      ["indirect | Lindqvist <said> that the bank would raise rates in May"],
    ],
    [
      "without that",
      "The ministry said it would appeal.",
      ["indirect | The ministry <said> it would appeal"],
    ],
    [
      "with according to",
      "Prices will rise again next year, according to Maria Lindqvist.",
      ["indirect | Maria Lindqvist <according to> Prices will rise again next year"],
    ],
    [
      "with quoted words",
      "Roe said the plan was “a disgrace” for the city.",
      ["mixed | Roe <said> the plan was “a disgrace” for the city"],
    ],
    [
      "in the English of other newspapers",
      "The newspaper analyzed that the two countries had grown closer.",
      ["indirect | The newspaper <analyzed> that the two countries had grown closer"],
    ],
    [
      "with a local date",
      "The agency said on the 24th (local time) that the talks had failed.",
      ["indirect | The agency <said> that the talks had failed"],
    ],
    [
      "without a marked clause",
      "The union says smugglers dig tunnels under the harbour.",
      ["indirect | The union <says> smugglers dig tunnels under the harbour"],
    ],
    [
      "found by a study",
      "The study found that children slept less in summer.",
      ["indirect | The study <found> that children slept less in summer"],
    ],
    [
      "by a source with a short form in brackets",
      "The Hanbit Institute (HI) said that the bridge was safe.",
      ["indirect | The Hanbit Institute (HI) <said> that the bridge was safe"],
    ],
    [
      "by agencies and others",
      "Earlier, agencies from Japan, Ukraine, and others confirmed that the bridge was safe.",
      ["indirect | agencies from Japan, Ukraine, and others <confirmed> that the bridge was safe"],
    ],
  ]);
});

describe("whose second clause", () => {
  check([
    [
      "said is no part of who speaks",
      "“He wants this done,” said press secretary Maria Lindqvist, adding that the bridge had “made painful progress.”",
      [
        "direct | press secretary Maria Lindqvist <said> He wants this done,",
        "mixed | press secretary Maria Lindqvist <adding> that the bridge had “made painful progress.",
      ],
    ],
  ]);
});

describe("told by somebody", () => {
  check([
    [
      "the one after by speaks",
      "Employees were told by the chief executive that the plant would close.",
      ["indirect | the chief executive <were told> that the plant would close"],
    ],
  ]);
});

describe("no statement", () => {
  check([
    ["a noun object", "The company announced a deal on Tuesday.", []],
    ["no comment", "The company declined to comment.", []],
    ["a compound that looks like a cue", "The much-touted road, once a quoted example, is closed.", []],
    ["who is asked says nothing yet", "Maria Lindqvist was asked if the bridge was safe.", []],
    [
      "a condition of speaking",
      "The bridge was safe. An engineer asked not to be named because the talks are private.",
      [],
    ],
    ["what is not said", "The bridge was safe. Maria Lindqvist declined to say how it had been tested.", []],
    ["what would not be said", "The bridge was safe. Maria Lindqvist would not say who had tested it.", []],
    ["who is told says nothing", "Reporters were told that nobody had been hurt.", []],
    ["an ordinary sentence", "The train left the station at noon and nobody noticed.", []],
    ["empty", "", []],
    ["blank", " \n \n", []],
  ]);
});

describe("over paragraphs", () => {
  check([
    [
      "a quote left open goes on",
      "“We lost everything in that fire,” Roe said. “The house is gone.\n\n“The school is gone too.”",
      ["direct | Roe <said> We lost everything in that fire, / The house is gone. / The school is gone too."],
    ],
    [
      "a paragraph that is one quote goes on with the speaker before",
      "“We lost everything in that fire,” Roe said.\n\n“Even the school has burnt down to the ground.”",
      [
        "direct | Roe <said> We lost everything in that fire, / Even the school has burnt down to the ground.",
      ],
    ],
  ]);
});

describe("fixed forms", () => {
  check([
    [
      "a signature",
      "Readers wrote to us.\n\n“This road has never been safe for children.” — Jane Roe, teacher",
      ["direct | Jane Roe, teacher <—> This road has never been safe for children."],
    ],
    [
      "a transcript",
      "ROE: We have never agreed to this plan.\n\nLINDQVIST: That is not what you told us last year.",
      [
        "indirect | ROE <:> We have never agreed to this plan",
        "indirect | LINDQVIST <:> That is not what you told us last year",
      ],
    ],
    [
      "an interview",
      "Q: Will you raise rates in May?\n\nA: We have not decided. It depends on prices.\n\nQ: And then?\n\nA. Nobody knows.",
      ["indirect | - <-> We have not decided. It depends on prices", "indirect | - <-> Nobody knows"],
    ],
    [
      "a bare colon",
      "More from the report: “Nobody had been told of the leak before March.”",
      ["direct | More from the report <:> Nobody had been told of the leak before March."],
    ],
    [
      "an unknown verb",
      "“That is the end of it,” Roe harrumphed.",
      ["direct | Roe <harrumphed> That is the end of it,"],
    ],
  ]);
});

describe("quoted, but no speech", () => {
  const cases: [string, string, string[]][] = [
    ["a title", "The film “Northern Lights” opened in March.", ["Northern Lights"]],
    ["a term", "The town is building a so-called “smart district” by the river.", ["smart district"]],
    ["a plan's name", "The plan, dubbed “Big Push,” was never tried.", ["Big Push,"]],
    ["a work that is read", "Maria Lindqvist read “War and Peace” on the train.", ["War and Peace"]],
    ["a work that is written", "Maria Lindqvist wrote a song called “Rain Song” last year.", ["Rain Song"]],
    ["a verdict is speech", "Maria Lindqvist called the plan “A Big Mess” on Monday.", []],
    ["speech is none", "“We will raise rates in May,” said Maria Lindqvist.", []],
  ];
  for (const [name, text, expected] of cases) it(name, () => expect(unsaid(text)).toEqual(expected));
});

describe("any text", () => {
  const awkward: [string, string][] = [
    ["only marks", '"“”‘’"\'"'],
    ["a mark that never closes", `“${"word ".repeat(3000)}`],
    ["no sentence end", "said ".repeat(5000)],
    ["one long word", "a".repeat(100_000)],
    ["many quotes in a paragraph", "“No,” he said. ".repeat(400)],
  ];
  for (const [name, text] of awkward)
    it(`gives spans within the text: ${name}`, () => {
      for (const { content, source, cue, confidence } of find(text)) {
        for (const [start, end] of [...content, ...(source ? [source] : []), ...(cue ?? [])]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    });

  it("gives the same twice", () => {
    const text = "“We tried,” she said. “Nobody came to help us.” Roe said that it was late.";
    expect(find(text)).toEqual(find(text));
  });
});
