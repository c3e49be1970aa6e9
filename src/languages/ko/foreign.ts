/** Whether a word is written like a foreign name: by syllables that Korean and Sino-Korean words hardly have. */
import { FOREIGN_GIVEN } from "./data/names.ts";
import { memo } from "./memo.ts";

/** Syllables of transliteration. */
const STRONG = new Set(
  "궈쑨쩡톈뤼쩌쥔트크프스르츠드브즈퍼터커버더러머켈넬멜벨델겔렌벤켄첸텐덴펜헨웬옌틴킨핀딘윈칸톤콘폰숀잭벡맥렉텍펠킬릴빌딜닐셸쉬슈쥬튀퀴뉴쿠푸키티니디피케테페헤네레메베데게블플클글슬틸핑팅킹폴롤콜볼엘엔웰윌왈월샤챠쟈냐루토코쿄큐퓨뮤듀튜릭틱닉빅픽킥믹릿킷핏밋닛랫캣뱃냇렛벳켓텟펫컷럿캠팸햄램잼샘템렘켐헴킴룸붐줌룰툴쿨훌랠캘밸댈샐웨윙엥툰룬팬밴댄맨캔랜샌앤엑액욘얀카타파".split(
    "",
  ),
);

/** True for 페데리코, 펠리니, 트럼프; false for 위협, 더위. */
export const isForeign: (word: string) => boolean = memo((word) => {
  if (FOREIGN_GIVEN.has(word)) return true;
  if (/^[A-Z][A-Za-z.'’-]*$/.test(word)) return true;
  if (word.length < 2) return false;
  let strong = 0;
  for (const c of word) if (STRONG.has(c)) strong++;
  return strong > 0 && strong * 4 >= word.length;
});
