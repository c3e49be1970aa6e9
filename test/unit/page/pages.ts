/** Pages for the tests: own sentences, the structures of real news sites. */

import { parseHTML } from "linkedom";
import { JSDOM } from "./dom.ts";

/** News-like paragraphs, each long enough to count as running text. */
export const ENGLISH = [
  "The city council of Harrow Bay voted on Tuesday to close the old ferry pier, ending a dispute that has divided residents for more than a decade.",
  "“We looked at every number twice,” said Mara Ellison, who chairs the transport committee. “Keeping the pier open would have cost more than a new one.”",
  "Shop owners near the water fear that fewer visitors will come. The chamber of commerce expects revenue to fall by a fifth in the first summer.",
  "The harbour master, Tobias Renn, told reporters that inspectors had found rust in eleven of the fourteen pillars and that repairs could not wait.",
  "A replacement is planned two kilometres to the north, where the water is deeper. Construction is to begin in March, according to the council.",
  "Opponents announced that they would go to court. Their lawyer said the decision had been rushed and that nobody had asked the fishermen.",
] as const;

export const KOREAN = [
  "한빛시가 내년부터 시내버스 요금을 올리지 않기로 했다. 시는 1일 기자회견을 열고 이같이 밝혔다고 관계자가 전했다.",
  '윤서린 한빛시 교통국장은 "물가가 오른 만큼 시민 부담을 더 늘릴 수 없다고 판단했다"고 말했다. 그는 노선도 줄이지 않겠다고 덧붙였다.',
  '버스 회사들은 반발했다. 조합 관계자는 "적자가 3년째 이어지고 있다"면서 "지원금이 없으면 운행을 줄일 수밖에 없다"고 주장했다.',
  "한국교통연구원에 따르면 지난해 이 지역의 버스 이용객은 한 해 전보다 4퍼센트 늘었다. 연구원은 같은 추세가 이어질 것이라고 내다봤다.",
  "시의회는 다음 달 예산안을 심의한다. 이른바 '버스 예산'을 두고 여야의 논쟁이 길어질 것이라는 관측이 나온다.",
] as const;

/** Both DOMs that run in node, for tests that must not depend on one of them. */
export const DOMS: readonly (readonly [name: string, parse: (html: string) => Document])[] = [
  ["jsdom", (html) => new JSDOM(html).window.document],
  ["linkedom", (html) => parseHTML(html).document as unknown as Document],
];

export const paragraphs = (texts: readonly string[], tag = "p"): string =>
  texts.map((text) => `<${tag}>${text}</${tag}>`).join("\n");

export const normal = (texts: readonly string[]): string => texts.join("\n\n");

interface PageParts {
  readonly lang?: string;
  readonly title?: string;
  readonly head?: string;
  /** Everything in `main`, headline aside. */
  readonly body: string;
}

export const HEADLINE = "Harrow Bay closes its old pier";

/** A usual news page around a body: navigation, headline, most-read list, footer. */
export function newsPage({ lang = "en", title = HEADLINE, head = "", body }: PageParts): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title} - The Bay Courier</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}">
<meta property="og:site_name" content="The Bay Courier">${head}</head><body>
<header><a href="/">The Bay Courier</a><nav><ul><li><a href="/p">Politics</a></li><li><a href="/s">Sport</a></li></ul></nav></header>
<main><h1>${title}</h1>${body}</main>
<aside><h2>Most read</h2><ol><li><a href="/1">“I never said that,” the mayor insists after the vote.</a></li><li><a href="/2">Ten ways to cook a herring, explained by a chef.</a></li></ol></aside>
<footer><p>The Bay Courier. All rights reserved. “Every tide a story,” since 1911, printed in Harrow Bay and delivered daily.</p></footer>
</body></html>`;
}
