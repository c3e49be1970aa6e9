import { describe, expect, it } from "@jest/globals";
import { scan } from "../../../../../src/engine/text/scan.ts";
import { scanRules } from "../../../../../src/languages/en/scan-rules.ts";
import { Passage } from "../../../../../src/languages/en/speech/passage.ts";
import { Cursor, readPassage } from "../../../../../src/languages/en/speech/read-passage.ts";
import { MARGIN } from "../../../../../src/languages/en/speech/tokens.ts";
import { TAGS } from "../../../../../src/languages/en/speech/words.ts";

const p = new Passage();

/** Tokens with their classes: "He/HE said/SVD". */
function classified(text: string): string {
  const scanned = scan(text, scanRules);
  readPassage(scanned, 0, text.length, new Cursor(), p);
  return Array.from({ length: p.tokens.count }, (_, k) => {
    const i = k + MARGIN;
    return `${text.slice(p.tokens.start[i], p.tokens.end[i])}/${TAGS[p.tag[i] as number]}`;
  }).join(" ");
}

describe("word classes", () => {
  const cases: [string, string, string][] = [
    ["speech verbs", "she said he says", "she/HE said/SVD he/HE says/SVZ"],
    [
      "a listed word at the start of a sentence",
      "The mayor left. The end.",
      "The/DT mayor/TI left/VD ./. The/DT end/VN ./.",
    ],
    ["the same within a sentence is part of a name", "we read The Hague", "we/WE read/SVB The/CP Hague/CP"],
    [
      "endings",
      "quickly privatised negotiation hopeful",
      "quickly/AV privatised/VD negotiation/SN hopeful/SA",
    ],
    ["clitics", "Roe's it's didn't", "Roe/CP 's/POS it/IT 's/BE didn/DO 't/NG"],
    ["quote marks by their place", '"No," he said', '"/OQ No/QN ,/, "/CQ he/HE said/SVD'],
    ["capitals, initials, plurals", "J. Roe NATO Democrats", "J/CI ./. Roe/CP NATO/UC Democrats/CPS"],
    ["numbers", "in 2016 with 12", "in/IN 2016/NM with/IN 12/NM"],
  ];
  for (const [name, text, expected] of cases) it(name, () => expect(classified(text)).toBe(expected));
});

describe("readPassage", () => {
  it("marks what stands between quote marks", () => {
    classified("“Yes,” he said. “No.”");
    expect([...p.state.slice(MARGIN, p.limit)].join("")).toBe("12230001223");
    expect(p.regions.map(({ first, last }) => [first - MARGIN, last - MARGIN])).toEqual([
      [1, 3],
      [8, 10],
    ]);
  });

  it("knows the first verb of each sentence", () => {
    classified("The mayor, a lawyer, left early. She said so.");
    const first = p.firstVerb[MARGIN] as number;
    expect(
      "The mayor, a lawyer, left early. She said so.".slice(p.tokens.start[first], p.tokens.end[first]),
    ).toBe("left");
    const second = p.firstVerb[p.limit - 1] as number;
    expect(p.tokens.start[second]).toBe(37);
  });

  it("cuts a paragraph without end at a sentence, and a region with it", () => {
    const sentence = "One two three four five six seven eight nine ten. ";
    const text = `“${sentence.repeat(300)}`;
    const scanned = scan(text, scanRules);
    const cursor = new Cursor();
    let from = 0;
    let tokens = 0;
    let rounds = 0;
    while (from < text.trimEnd().length) {
      const read = readPassage(scanned, from, text.trimEnd().length, cursor, p);
      expect(read).toBeGreaterThan(from);
      expect(p.regions).toHaveLength(1);
      from = read;
      tokens += p.tokens.count;
      rounds++;
    }
    expect(tokens).toBe(1 + 300 * 11);
    expect(rounds).toBeLessThan(6);
  });
});
