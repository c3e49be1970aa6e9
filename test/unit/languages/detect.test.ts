import { describe, expect, it } from "@jest/globals";
import { detectLanguage } from "../../../src/languages/detect.ts";

describe("the language of a text", () => {
  it.each([
    ["en", "The bank said on Monday that it would keep its rate, which analysts had expected."],
    ["en", "Shares rose."],
    ["ko", "한국은행은 기준금리를 동결했다. 시장은 예상했다는 반응이다."],
    ["ko", "정부는 GDP(Gross Domestic Product)와 CPI(Consumer Price Index) 지표를 함께 발표했다."],
    ["en", "The ministry (기획재정부) said in a statement that it would review the plan with other bodies."],
    ["de", "Die Bank teilte am Montag mit, dass der Zins nicht geändert wird und auch im Herbst bleibt."],
    ["fr", "La banque a annoncé lundi que les taux ne sont pas modifiés pour les mois qui viennent."],
    ["es", "El banco dijo el lunes que los tipos no se cambian para los meses que vienen, según el informe."],
    ["ja", "日本銀行は金利を据え置くと発表した。市場はおおむね予想していた。"],
    ["zh", "中国人民银行周一宣布维持利率不变，市场此前已有预期。"],
    ["ru", "Центральный банк сообщил в понедельник, что ставка не изменится."],
    ["ar", "قال البنك المركزي يوم الاثنين إنه سيبقي الفائدة دون تغيير."],
    ["und", "12345 — 67.8 %"],
    ["und", ""],
  ])("%s", (lang, text) => {
    expect(detectLanguage(text)).toBe(lang);
  });
});
