/** Where a name may begin and end in running text. */

/** Latin letters (also accented) and digits. */
export const isLatin = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && code <= 0x24f);

export const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;

/** Han and kana: written without spaces, so a name may begin and end anywhere. */
export const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3040 && code <= 0x30ff);

export const isUpper = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);

/** True if a Latin or Hangul name may begin at `index`: the character before is part of no word. */
export function startsWord(text: string, index: number): boolean {
  if (index === 0) return true;
  const before = text.charCodeAt(index - 1);
  return !isLatin(before) && !isHangul(before);
}

/** Particles and endings by what they may follow: a final consonant, a vowel, or either. */
const AFTER_CONSONANT =
  "은 이 을 과 으로 이나 이라 이란 이랑 이며 이고 이다 이라고 이라는 이라며 이라서 이었다 이었던 이든 아 으로서 으로써 으로부터 으로의 으로는 으로도";
const AFTER_VOWEL =
  "는 가 를 와 로 나 라 란 랑 며 고 다 라고 라는 라며 라서 였다 였던 든 야 로서 로써 로부터 로의 로는 로도";
const AFTER_ANY =
  "의 에 에서 에게 에는 에도 에만 에선 에서는 에서도 에서의 에서만 에게서 에게는 에게도 에겐 도 만 만이 만은 만의 만을 " +
  "까지 까지도 까지는 부터 부터는 보다 보다는 처럼 처럼은 같은 같이 조차 마저 뿐 뿐만 뿐이 측 측은 측이 측에 측에서 측의 측을 측과 " +
  "등 등은 등이 등을 등의 등에 등과 등도 등에서 등으로 등에서는 인 인데 입니다 께서 께서는 께 한테 대로 마다 밖에 치고 하고 " +
  "내 내에 내에서 내의 발 산 식 계 급 형 표 당국 정부 정권 행정부 들 들은 들이 들의 들을 별 간 간의 쪽 쪽은 쪽이 쪽에 쪽에서 님 씨 " +
  "씨는 씨가 씨의 씨를 씨도 씨와 여사 여사는 여사가 여사의 이사 전";

const list = (words: string): Set<string> => new Set(words.split(" "));
const CONSONANT = list(AFTER_CONSONANT);
const VOWEL = list(AFTER_VOWEL);
const ANY = list(AFTER_ANY);
const LONGEST_TAIL = 12;

const hasFinal = (code: number): boolean => (code - 0xac00) % 28 !== 0;
const RIEUL = 8;

/** True if the tail is one particle that may follow a syllable with this code (0: not Hangul, both fit). */
function isParticle(tail: string, before: number): boolean {
  if (ANY.has(tail)) return true;
  if (before === 0) return CONSONANT.has(tail) || VOWEL.has(tail);
  if (!hasFinal(before)) return VOWEL.has(tail);
  return (
    CONSONANT.has(tail) || ((before - 0xac00) % 28 === RIEUL && tail.startsWith("로") && VOWEL.has(tail))
  );
}

/**
 * True if a name may end at `end`. Latin names end at a word end, or run into a Korean particle (KDI는); Korean
 * ones at a word end, or before particles, before a role (한은총재), or both. Anything else is another, longer
 * word: 삼성전자 does not stand in 삼성전자서비스, nor 은행 in 은행나무.
 */
export function endsName(text: string, end: number, roles: ReadonlySet<string>): boolean {
  const last = text.charCodeAt(end - 1);
  const next = text.charCodeAt(end);
  if (Number.isNaN(next) || isHan(last)) return true;
  if (isLatin(next)) return isHangul(last) && next >= 48 && next <= 57;
  if (next === 38 && isLatin(text.charCodeAt(end + 1))) return false;
  if (!isHangul(next)) return true;
  let stop = end + 1;
  while (stop - end <= LONGEST_TAIL && isHangul(text.charCodeAt(stop))) stop++;
  if (stop - end > LONGEST_TAIL) return false;
  const tail = text.slice(end, stop);
  return isParticle(tail, isHangul(last) ? last : 0) || isRoleWord(tail, roles);
}

/** True for a role, alone or with a particle: 총재, 총재는; not 총재상. */
export function isRoleWord(word: string, roles: ReadonlySet<string>): boolean {
  for (let cut = word.length; cut >= 2; cut--) {
    if (!roles.has(word.slice(0, cut))) continue;
    if (cut === word.length || isParticle(word.slice(cut), word.charCodeAt(cut - 1))) return true;
  }
  return false;
}
