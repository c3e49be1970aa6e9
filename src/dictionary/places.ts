/**
 * Korean news calls a province, city or district by one name, be it the place or its government. After the name an
 * address goes on, or a particle or word of place stands: 경기도 포천시, 강원도에서, 제주도 출신.
 */

const ENDS_AS_PLACE = /[도시구군]$/;
const ADDRESS = /^ [\uAC00-\uD7A3]{1,5}[시군구읍면동리로길](?:$|[^\uAC00-\uD7A3]|[은는이가을를의에] )/;
const LOCATIVE =
  /^(?:에서|에 |에는|에도|으로 |로 |까지|부터|의 한 | 한 | 내 | 출신| 인근| 일대| 지역| 전역| 소재| 영동| 영서| 내륙| 남부| 북부| 동부| 서부| 해안| 산간)/;

/** True if the name that ends at `end` stands for the place. */
export function isPlaceUse(text: string, surface: string, end: number): boolean {
  if (!ENDS_AS_PLACE.test(surface)) return false;
  const after = text.slice(end, end + 12);
  return ADDRESS.test(after) || LOCATIVE.test(after);
}
