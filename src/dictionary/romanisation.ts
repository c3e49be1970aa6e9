/**
 * Whether a Latin spelling can be that of a Korean name. People spell their own names as they like (이: Lee, Yi,
 * Rhee), so the syllables are spelled out in all usual ways and the Latin name is tried against them. Good for
 * linking two spellings of one known person, never for choosing between two people.
 */

const INITIALS =
  "g,k kk,gg,k n d,t tt,dd,d r,l,n m b,p,v pp,bb,b s,sh ss,s,ssh , j,ch,z jj,tch ch,j k,c t p,f h".split(" ");
const VOWELS =
  "a,ah ae,ai,ay,e,eh ya,yah yae eo,u,o,uh,oh,ou,eu,er e,eh,ae,ei yeo,you,yu,yo,yuh,ye,eo,ou,u ye,yeh,yae,ae,e o,oh,oe wa,oa " +
  "wae,oae,oi oe,oi,we,oy,wey yo,yoh,o u,oo,ou,uh,woo wo,weo,won,o we,wi wi,ui,we,uy yu,yoo,you,ew,u eu,u,e,o,ue ui,ee,eui,yi,i,ey,ye i,ee,y,ie,yi,e,ih";
const FINALS: Readonly<Record<number, string>> = {
  0: "",
  1: "k,g,c,ck",
  2: "k",
  3: "k",
  4: "n",
  5: "n",
  6: "n",
  7: "t,d",
  8: "l,r,ll",
  9: "k",
  10: "m",
  11: "l",
  16: "m",
  17: "p,b",
  18: "p",
  19: "t,s",
  20: "t",
  21: "ng,n",
  22: "t",
  23: "t",
  24: "k",
  25: "t",
  26: "p",
  27: "t",
};
const SURNAMES: Readonly<Record<string, string>> = {
  김: "kim gim",
  이: "lee yi rhee ri i rhie yee",
  박: "park pak bak bahk",
  최: "choi choe chey choy",
  정: "jung chung jeong cheong chong jeung",
  강: "kang gang",
  조: "cho jo joh",
  윤: "yoon yun youn",
  장: "jang chang",
  임: "lim im yim rim",
  한: "han hahn",
  오: "oh o",
  서: "seo suh so su",
  신: "shin sin",
  권: "kwon gwon kweon",
  황: "hwang whang",
  안: "ahn an",
  송: "song",
  유: "yoo yu ryu you yoou rhyu ryoo",
  류: "ryu yoo yu ryoo lyu",
  홍: "hong",
  전: "jeon chun jun chon jun",
  고: "ko koh go",
  문: "moon mun",
  손: "son sohn",
  양: "yang ryang",
  배: "bae pae",
  백: "baek paik back paek",
  허: "huh hur heo her",
  남: "nam",
  심: "shim sim",
  노: "roh noh no ro rho",
  하: "ha hah",
  곽: "kwak gwak",
  성: "sung seong",
  차: "cha",
  주: "joo ju chu",
  우: "woo u wu",
  구: "koo ku goo gu",
  민: "min",
  나: "na ra nah rah rha",
  진: "jin chin",
  지: "ji chi jee",
  엄: "um eom uhm",
  원: "won weon",
  천: "chun cheon chon",
  방: "bang pang",
  공: "kong gong",
  현: "hyun hyeon",
  함: "ham hahm",
  변: "byun byeon pyon byon",
  염: "yum yeom",
  여: "yeo yuh yo",
  추: "choo chu",
  도: "do doh to",
  소: "so soh",
  석: "seok suk",
  선: "sun seon",
  설: "seol sul",
  마: "ma",
  길: "gil kil",
  연: "yeon youn",
  위: "wi wee",
  표: "pyo",
  명: "myung myeong",
  기: "ki gi kee",
  반: "ban",
  왕: "wang",
  금: "keum geum",
  옥: "ok ock",
  육: "yook yuk",
  인: "in",
  맹: "maeng",
  제: "je",
  모: "mo",
  탁: "tak",
  국: "kook guk",
  어: "eo uh",
  은: "eun",
  편: "pyun pyeon",
  용: "yong",
  예: "ye",
  봉: "bong",
  리: "ri lee",
  림: "rim lim",
  로: "ro roh",
  렴: "ryom",
  태: "tae thae",
};
/** Spellings that do not follow from the letters but are common in given names. */
const GIVEN: Readonly<Record<string, string>> = {
  영: "young yung",
  현: "hyun hyon hyeogn",
  정: "jung jeong chung jong",
  준: "june joon jun",
  석: "suk seok sok",
  희: "hee hui hiu",
  은: "eun un",
  우: "woo wu",
  원: "won one",
  혁: "hyuk hyeok hyok hyeogn",
  숙: "sook suk",
  순: "soon sun",
  선: "sun seon son",
  성: "sung seong song",
  경: "kyung kyong gyeong",
  명: "myung myong",
  병: "byung byong byeong biung",
  승: "seung sung seong",
  훈: "hoon hun",
  균: "kyun gyun",
  철: "chul chol cheol",
  열: "yeol yul yol ryol yeul",
  렬: "ryul ryol yeol ryeol yul",
  률: "yul ryul",
  화: "wha",
  환: "whan",
  황: "whang",
  백: "back",
  룡: "yong ryong",
  학: "hark",
  락: "rhak",
  대: "dai dae",
  태: "thae",
  세: "sye",
  휘: "hwee",
  기: "ghi",
};

const split = (list: string): string[] => list.split(/[ ,]/);

function spellings(syllable: string): string[] {
  const code = syllable.charCodeAt(0) - 0xac00;
  if (code < 0 || code > 11171) return [syllable.toLowerCase()];
  const starts = (INITIALS[Math.floor(code / 588)] as string).split(",");
  const vowels = (VOWELS.split(" ")[Math.floor((code % 588) / 28)] as string).split(",");
  const ends = (FINALS[code % 28] ?? "").split(",");
  const regular = starts.flatMap((start) =>
    vowels.flatMap((vowel) => ends.map((end) => start + vowel + end)),
  );
  return [...regular, ...split(GIVEN[syllable] ?? "")].filter((form) => form !== "");
}

/** Reads the syllables from `at` on; returns every place where the reading can end. */
function read(
  latin: string,
  syllables: readonly (readonly string[])[],
  from: ReadonlySet<number>,
): Set<number> {
  let places = new Set(from);
  for (const forms of syllables) {
    const next = new Set<number>();
    for (const at of places)
      for (const form of forms) if (latin.startsWith(form, at)) next.add(at + form.length);
    places = next;
  }
  return places;
}

/**
 * True if `latin` ("Chey Tae-won", "Sue Mi Terry" not) can spell the Korean name `hangul` (최태원), family name
 * first or last. Case, hyphens and spaces do not matter.
 */
export function canSpell(latin: string, hangul: string): boolean {
  const letters = latin.toLowerCase().replace(/[^a-z]/g, "");
  const name = hangul.replaceAll(" ", "");
  if (letters === "" || !/^[\uAC00-\uD7A3]{2,5}$/.test(name)) return false;
  const familyLength = /^(?:남궁|황보|제갈|선우|독고|사공)/.test(name) && name.length > 2 ? 2 : 1;
  const family = [...name.slice(0, familyLength)].map((syllable) =>
    familyLength === 1
      ? [...split(SURNAMES[syllable] ?? ""), ...(SURNAMES[syllable] ? [] : spellings(syllable))]
      : spellings(syllable),
  );
  const given = [...name.slice(familyLength)].map(spellings);
  const whole = (order: readonly (readonly string[])[]): boolean =>
    read(letters, order, new Set([0])).has(letters.length);
  return whole([...family, ...given]) || whole([...given, ...family]);
}
