import { describe, expect, it } from "@jest/globals";
import {
  isAuthorLine,
  isBoilerplate,
  isByline,
  isCredit,
  leadsElsewhere,
} from "../../../src/page/boilerplate.ts";

describe("isBoilerplate", () => {
  it.each([
    "박하람 기자",
    "[한빛일보 김누리 기자]",
    "서울=김하나 기자 hana@hanbit.example",
    "hana@hanbit.example",
    "저작권자 © 한빛일보 무단전재 및 재배포 금지",
    "© The Bay Courier. All rights reserved.",
    "사진=한빛시 제공",
    "▲ 사진 제공: 한빛시",
    "Photo by Jon Hale",
    "Advertisement",
    "광고",
    "Related: The mayor denies everything",
    "READ MORE:",
    "관련기사",
    "Follow us on Facebook",
    "Sign up for our daily newsletter",
    "Share this article",
    "21 mins ago",
    "China has warned the city (Image: GETTY)",
    "2 of 12 |",
    "4 minute read",
    "Let our news meet your inbox. The stories that matter, delivered weekday mornings.",
    "By signing up, I agree to receive emails.",
    "Läs också: Borgmästaren nekar",
    "Lire aussi :",
    "Annons",
    "Externer Inhalt",
    "▷ 전화 : 02-000-0000",
    "[카카오톡] 한빛뉴스 검색해 채널 추가",
    "2026/03/02 09:10 송고",
    "Copyright 2026 The Bay Courier",
    "The Bay Courier, all rights reserved",
    "Picture: Jon Hale",
    "The mayor at the pier | 02:31",
    "Video 1:45",
    "Listen to this article",
    "Why not bookmark this page and our newsletter too",
    "Please read our privacy notice.",
    "Get the latest headlines from the bay",
    "Click here for more",
    "Download our new app",
    "제보는 카카오톡 한빛뉴스",
    "Jon Hale/AFP",
    "Getty Images",
    "REUTERS/Jon Hale Purchase Licensing Rights, opens new tab",
  ])("is: %s", (line) => {
    expect(isBoilerplate(line, 0)).toBe(true);
  });

  it.each([
    '윤서린 국장은 "기자들을 만나 설명하겠다"고 말했다.',
    "그는 20년 동안 기자로 일했다.",
    "사진 속 남성은 시장이라고 경찰은 밝혔다.",
    "Copyright law was written for another age, the court said.",
    "The photo shows the mayor at the pier.",
    "Sharing is not the same as giving, she said.",
    "Related companies must now report their earnings.",
    "Watching the tide is all he does, his wife said.",
    "Advertisements for the pier were taken down, police said.",
    "By the time it was over, the mayor had left.",
    "Two of twelve pillars were sound (one could not be reached).",
    "Les pêcheurs n'ont pas été consultés.",
    "Lees was born in Harrow Bay in 1951.",
    "전화로 신고한 주민은 연기를 봤다고 말했다.",
    "Get rid of the old pier, the council was told.",
    "Download speeds have doubled since May, the company said.",
  ])("is not: %s", (line) => {
    expect(isBoilerplate(line, 0)).toBe(false);
  });

  it("takes read-on lines by their links", () => {
    expect(isBoilerplate("Explainer: What the council decided", 0.9)).toBe(true);
    expect(isBoilerplate("Explainer: What the council decided", 0)).toBe(false);
    expect(isBoilerplate("Opinion polls see the mayor ahead of her rival", 0.4)).toBe(false);
  });

  it("judges short lines only", () => {
    expect(isBoilerplate(`${"말했다. ".repeat(80)}무단 전재`, 0)).toBe(false);
  });
});

describe("isByline", () => {
  it.each([
    "By Ines Varga",
    "Published 26 Oct. 2024 06:00(KST)",
    "입력 2024.10.26 06:00",
    "March 2, 2026",
    "Von Ines Varga",
  ])("is: %s", (line) => {
    expect(isByline(line)).toBe(true);
  });
  it.each(["Bystanders saw nothing, police said.", "Divers found the ring."])("is not: %s", (line) => {
    expect(isByline(line)).toBe(false);
  });
});

describe("isCredit", () => {
  it("takes the agencies' last lines", () => {
    expect(isCredit("Reporting by Ines Varga; Editing by Jon Hale")).toBe(true);
    expect(isCredit("(Additional reporting by Jon Hale in Harrow Bay)")).toBe(true);
    expect(isCredit("Reporting byways and highways is her job, she said.")).toBe(false);
  });
});

describe("leadsElsewhere", () => {
  it.each([
    "Read Next",
    "Latest Stories",
    "Most read",
    "About the author",
    "More from Politics",
    "인기뉴스",
    "관련 기사",
    "関連記事",
  ])("does: %s", (line) => {
    expect(leadsElsewhere(line)).toBe(true);
  });
  it.each([
    "What happens next",
    "The author's defence",
    "Popular anger grows over the pier",
    "관련 업계의 반응",
  ])("does not: %s", (line) => {
    expect(leadsElsewhere(line)).toBe(false);
  });
});

describe("isAuthorLine", () => {
  it("takes a name with little around it", () => {
    expect(isAuthorLine("김하람", ["김하람"])).toBe(true);
    expect(isAuthorLine("Ines Varga, Harrow Bay", ["Ines Varga"])).toBe(true);
    expect(isAuthorLine("Ines Varga said no.", ["Ines Varga"])).toBe(false);
    expect(isAuthorLine("The council met on Tuesday", ["Ines Varga"])).toBe(false);
  });
});
