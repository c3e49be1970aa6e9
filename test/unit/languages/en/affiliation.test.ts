import { describe, expect, it } from "@jest/globals";
import { brief, sourceOf } from "./marked.ts";

const cases: Record<string, [name: string, text: string, expected: string][]> = {
  "before the name": [
    [
      "body and role",
      "It will rise, [[Goldman Sachs economist Ann Lund]] said.",
      "person Ann Lund | economist | Goldman Sachs",
    ],
    [
      "capitalised title",
      "[[Bank of Korea Governor Rhee Chang-yong]] spoke.",
      "person Rhee Chang-yong | Governor | Bank of Korea",
    ],
    [
      "a field is no body",
      "[[Economy Minister Paolo Ruiz]] said so.",
      "person Paolo Ruiz | Economy Minister | -",
    ],
    ["a country is no body", "[[US President Joan Hale]] said so.", "person Joan Hale | President | -"],
    ["a state is no body", "[[Montana senator Jon Hale]] said so.", "person Jon Hale | senator | -"],
    [
      "ministry",
      "[[Foreign Ministry spokesperson Lee Jae-min]] said so.",
      "person Lee Jae-min | spokesperson | Foreign Ministry",
    ],
    [
      "two-word head",
      "[[Treasury Board secretary Bill Moss]] said so.",
      "person Bill Moss | secretary | Treasury Board",
    ],
    [
      "possessive",
      "[[Corvo Bank’s recently named executive chair Marc Claret]] said so.",
      "person Marc Claret | executive chair | Corvo Bank",
    ],
    [
      "possessive of a country",
      "[[China’s ambassador to Britain Liu Shaoming]] said so.",
      "person Liu Shaoming | ambassador to Britain | -",
    ],
    [
      "a field before a name that no list knows",
      "[[Vice Minister of Foreign Affairs Jaewon Noh]] said so.",
      "person Jaewon Noh | Vice Minister of Foreign Affairs | -",
    ],
    [
      "a parliamentary post is no body",
      "[[Floor spokesperson Yuna Gil]] said so.",
      "person Yuna Gil | Floor spokesperson | -",
    ],
    [
      "a region is no body",
      "It is so, [[its Pacific director, Dan Okoro]], said.",
      "person Dan Okoro | director | -",
    ],
    [
      "a family name that ends like a profession",
      "[[Her co-author Tomas Lindqvist, a marine biologist at Uppsala University]], said so.",
      "person Tomas Lindqvist | marine biologist | Uppsala University",
    ],
    [
      "a family name that is a title elsewhere",
      "[[Rep. Gloria Tan]] said so.",
      "person Gloria Tan | Rep. | -",
    ],
    ["no role", "[[Wedbush Securities' Dan Moss]] said so.", "person Dan Moss | - | Wedbush Securities"],
    [
      "apposition in front",
      "[[The host, Harbor Defense Council board member Nicole Ledger]], said so.",
      "person Nicole Ledger | board member | Harbor Defense Council",
    ],
    [
      "office for a field",
      "[[Minister for Cooperative Governance and Traditional Affairs, Jacob Mabola]], said so.",
      "person Jacob Mabola | Minister | Cooperative Governance and Traditional Affairs",
    ],
    [
      "office of a state",
      "Talks began. [[Secretary of State Anna Blair]] said so.",
      "person Anna Blair | Secretary of State | -",
    ],
    [
      "another's nominee",
      "He said that [[his nominee for commerce secretary, Howard Lund]], agreed.",
      "person Howard Lund | nominee for commerce secretary | -",
    ],
    [
      "former",
      "[[Former Corvo Bank chief executive Ann Lund]] said so.",
      "person Ann Lund | former chief executive* | Corvo Bank*",
    ],
    [
      "unnamed listener is no role",
      "In a letter to other deputy ministers, [[Murray Jones]] explained it.",
      "person Murray Jones | - | -",
    ],
    [
      "adjective at the begin is no body",
      "[[Political analyst Hen Melber]] said so.",
      "person Hen Melber | Political analyst | -",
    ],
  ],
  "behind the name": [
    [
      "at",
      "[[Robert Peters, a researcher at the Heritage Foundation,]] said so.",
      "person Robert Peters | researcher | Heritage Foundation",
    ],
    [
      "of, with a second role",
      "said [[Lee Barker, a certified planner and founder of Apex Financial Services in Atlanta]].",
      "person Lee Barker | certified planner and founder | Apex Financial Services",
    ],
    [
      "described body",
      "[[Vic Charles, Korea Chair at the US think tank Center for Strategic and International Studies (CSIS),]] said so.",
      "person Vic Charles | Korea Chair | Center for Strategic and International Studies",
    ],
    [
      "a place is no body",
      "[[Hayley Walsh, 42, a lecturer from Nottingham,]] said so.",
      "person Hayley Walsh | lecturer | -",
    ],
    [
      "country's office",
      "[[Chris Tang, Hong Kong’s new police commissioner,]] said so.",
      "person Chris Tang | police commissioner | -",
    ],
    [
      "rank gives way to the post",
      "[[General Mark Miller, chairman of the Joint Chiefs of Staff]], said so.",
      "person Mark Miller | chairman | Joint Chiefs of Staff",
    ],
    [
      "subject taught",
      "[[Kim Young-ho, a professor of law at Seoul National University,]] said so.",
      "person Kim Young-ho | professor of law | Seoul National University",
    ],
    [
      "one body of another",
      "[[Sara Gill, professor of vaccinology at the University of Oxford's Jenner Institute,]] said so.",
      "person Sara Gill | professor of vaccinology | University of Oxford's Jenner Institute",
    ],
    [
      "only a body",
      "[[Kim Jin-ho of Shinhan Securities]] said so.",
      "person Kim Jin-ho | - | Shinhan Securities",
    ],
    [
      "who heads",
      "[[Kwon Se-ho, 45, who heads the research center at Hana Bank,]] said so.",
      "person Kwon Se-ho | - | Hana Bank",
    ],
    [
      "who is",
      "[[Marc Claret, who is also an executive at SoftBank,]] said so.",
      "person Marc Claret | executive | SoftBank",
    ],
    [
      "who teaches",
      "[[Ann Lund, who teaches economics at Yale University,]] said so.",
      "person Ann Lund | - | Yale University",
    ],
    [
      "who served",
      "[[Ann Lund, who served as chief economist at Corvo Bank,]] said so.",
      "person Ann Lund | former chief economist* | Corvo Bank*",
    ],
    [
      "is, in the main clause",
      "[[Ann Lund]] is the director of the Hanbit Institute.",
      "person Ann Lund | director | Hanbit Institute",
    ],
    [
      "someone met on the way",
      "[[Ann Lund]] told reporters at the Hanbit Institute.",
      "person Ann Lund | - | -",
    ],
    ["a list is no apposition", "[[Ann Lund, Bill Moss and Carl Diaz]] said so.", "person Ann Lund | - | -"],
    ["mother of somebody", "[[Ann Lund, the mother of Bill Moss,]] said so.", "person Ann Lund | mother | -"],
    ["author of a book", "[[Ann Lund, author of Broken Bank,]] said so.", "person Ann Lund | author | -"],
  ],
};

for (const [group, rows] of Object.entries(cases))
  describe(`role and institution ${group}`, () => {
    it.each(rows)("%s", (_, text, expected) => expect(brief(sourceOf(text))).toBe(expected));
  });

describe("evidence", () => {
  it("points at the words of role and institution", () => {
    const text = "[[Robert Peters, a researcher at the Heritage Foundation,]] said so.";
    const plain = text.replace(/[[\]]/g, "");
    const { role, affiliations } = sourceOf(text);
    expect(plain.slice(...(role?.span ?? [0, 0]))).toBe("researcher");
    expect(affiliations.map(({ span }) => plain.slice(...span))).toEqual(["Heritage Foundation"]);
  });
});
