import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { decodeText, encodeText } from "../../src/dictionary/codepage.ts";
import { parseOverlay, serializeOverlay } from "../../src/dictionary/overlay.ts";
import { slug } from "../../src/dictionary/short-forms.ts";
import { dictionaryOf } from "../unit/dictionary/tables.ts";

const runs = { numRuns: Number(process.env.FUZZ_RUNS ?? 100) };

const latinName = fc
  .array(fc.stringMatching(/^[A-Z][a-z]{3,9}$/), { minLength: 2, maxLength: 4 })
  .map((words) => words.join(" "));
const koreanName = fc
  .array(fc.integer({ min: 0xac00, max: 0xd7a3 }), { minLength: 4, maxLength: 9 })
  .map((codes) => String.fromCharCode(...codes));

interface Named {
  readonly en: string;
  readonly ko: string;
}

const entries = fc.uniqueArray(fc.record({ en: latinName, ko: koreanName }), {
  minLength: 1,
  maxLength: 30,
  comparator: (a: Named, b: Named) => a.en === b.en || a.ko === b.ko,
});

const rows = (list: readonly Named[]): Record<string, string>[] =>
  list.map(({ en, ko }) => ({ id: slug(en), en, ko, type: "company" }));

it("finds by name and in text what was compiled", () => {
  fc.assert(
    fc.property(entries, fc.nat(), (list, pick) => {
      const dictionary = dictionaryOf({ institutions: rows(list) });
      const { en, ko } = list[pick % list.length] as Named;
      expect(dictionary.find(en, "institution")?.names).toEqual({ en, ko });
      expect(dictionary.find(ko, "institution")?.names).toEqual({ en, ko });
      const hits = dictionary.match(`“${ko}”, ${en}.`, null).map(({ entityId }) => entityId);
      expect(hits).toContain(slug(en));
    }),
    runs,
  );
});

it("gives hits that lie in the text, in order, apart, and that bear the name", () => {
  const list = [
    { en: "Hanbit Bank", ko: "한빛은행" },
    { en: "Saebyok Institute", ko: "새벽연구소" },
  ];
  const dictionary = dictionaryOf({ institutions: rows(list) });
  const pieces = [
    "Hanbit Bank",
    "한빛은행",
    "새벽연구소",
    "Saebyok Institute",
    "은 ",
    " ",
    "(",
    ")",
    "’s ",
    "\n",
    "가",
    "x",
    "日",
    ".",
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 40 }), (parts) => {
      const text = parts.join("");
      let last = 0;
      for (const {
        span: [start, end],
        entity,
      } of dictionary.match(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(dictionary.findAll(text.slice(start, end)).map(({ id }) => id)).toContain(entity.id);
        last = end;
      }
      expect(dictionary.match(text)).toEqual(dictionary.match(text));
    }),
    runs,
  );
});

it("decodes what it encoded, and never throws on other bytes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.uint8Array(), (text, bytes) => {
      expect(decodeText(encodeText(text))).toBe(text);
      expect(typeof decodeText(bytes)).toBe("string");
    }),
    runs,
  );
});

it("reads own entries back as it wrote them, and never throws on other text", () => {
  fc.assert(
    fc.property(entries, fc.string(), (list, noise) => {
      const institutions = list.map(({ en, ko }) => ({
        id: slug(en),
        type: "company",
        country: "KR",
        en,
        ko,
        aliases: [],
        flags: [],
        parent: "",
        domain: "",
        qid: "",
        origin: "reader",
        checked: "2026-01",
      }));
      const overlay = { institutions, people: [], posts: [], hidden: [], hiddenNames: [] };
      const text = serializeOverlay(overlay);
      const result = parseOverlay(text);
      expect(result.ok && serializeOverlay(result.overlay)).toBe(text);
      expect(typeof parseOverlay(text + noise).ok).toBe("boolean");
    }),
    runs,
  );
});
