/** Questions about single words that the phrase parser asks: is this a title, an institution, a name, a date? */
import type { PackContext } from "../../engine/language.ts";
import { CONNECTIVES, NEW_TOPIC, TIMES } from "./data/connectives.ts";
import {
  COUNTRIES,
  DESCRIPTORS,
  INSTITUTION_ENDINGS,
  INSTITUTION_NAMES,
  NOT_INSTITUTIONS,
} from "./data/institutions.ts";
import { DOUBLE_SURNAMES, NOT_NAMES, RARE_SURNAMES, SURNAMES } from "./data/names.ts";
import { AUTHORITIES, FIELDS, HUMAN, MODIFIERS, RELATIONS } from "./data/people.ts";
import { BEFORE_NAME, DOUBTFUL, FUSING, RANKED, TITLE_MODIFIERS, TITLES } from "./data/titles.ts";
import { isHangulWord } from "./hangul.ts";
import { setOf } from "./lists.ts";
import { memo } from "./memo.ts";

const FUSED = new Set(FUSING);
const CITIES = setOf(
  "서울 부산 대구 인천 광주 대전 울산 세종 수원 성남 고양 용인 창원 청주 전주 천안 안산 안양 남양주 화성 평택 의정부 시흥 파주 김포 광명 군포 하남 오산 이천 춘천 원주 강릉 속초 태백 충주 제천 공주 보령 아산 서산 논산 군산 익산 정읍 목포 여수 순천 나주 광양 포항 경주 김천 안동 구미 영주 영천 상주 문경 경산 진주 통영 사천 김해 밀양 거제 양산 제주 뉴욕 런던 도쿄 파리",
);
const PROVINCES = setOf("경기 강원 충북 충남 전북 전남 경북 경남 제주");
const DEPARTMENT =
  /(?:부|과|실|팀|처|국|센터|본부|학부|학과|단독|연구실|대학원|부대|단|소|반|계|사업단|사업부|부문|지부|지회|캠퍼스|특위|소위|위원회|연구단|사무소|담당관실|연구센터|교실|전공)$/;

interface Title {
  readonly text: string;
  /** What the title is fused to (참교육 in 참교육연구소장), "" for none. */
  readonly fusedTo: string;
}

/** The title that the word is or ends in; null for none. */
export const readTitle = memo(findTitle);

function findTitle(word: string): Title | null {
  if (TITLES.has(word)) return { text: word, fusedTo: "" };
  if (INSTITUTION_NAMES.has(word) || NOT_NAMES_TITLES.has(word)) return null;
  if (word.endsWith("연구원")) {
    const rank = word.slice(0, -3);
    return RANKED.has(rank) ? { text: word, fusedTo: "" } : null;
  }
  if (word.endsWith("시장"))
    return CITIES.has(word.slice(0, -2)) || word.endsWith("시시장") ? { text: word, fusedTo: "" } : null;
  if (word.endsWith("지사"))
    return PROVINCES.has(word.slice(0, -2)) || word.endsWith("도지사") ? { text: word, fusedTo: "" } : null;
  for (const rank of RANKS)
    if (word.startsWith(rank) && TITLES.has(word.slice(rank.length))) return { text: word, fusedTo: "" };
  for (let n = Math.min(6, word.length - 1); n >= 2; n--)
    if (FUSED.has(word.slice(word.length - n)))
      return { text: word, fusedTo: word.slice(0, word.length - n) };
  return null;
}

const RANKS = [
  "매니징",
  "시니어",
  "제너럴",
  "글로벌",
  "선임",
  "수석",
  "책임",
  "상임",
  "총괄",
  "공동",
  "명예",
  "전임",
  "특별",
  "초빙",
  "객원",
  "겸임",
  "임시",
  "차석",
  "부",
  "대외",
  "정책",
  "법률",
  "기술",
  "군사",
  "경제",
  "안보",
  "외교",
];

/** End like a title and are none. */
const NOT_NAMES_TITLES = setOf(
  "정밀검사 신체검사 혈액검사 국가대표 회계감사 국정감사 내부감사 외부감사 종합감사 감사 특별감사 성장 기장 주식시장 병의원 동네의원 치과의원 한의원 인사 행사 조사 국내총생산 초과 경과 결과 효과 성과 통과 백과 수석 의무대장 출입국대장 시간대 공장 현장 포장 직장 매장 입장 주장 확장 등장 건장 긴장 계장 상장 소장 연장 전장 농장 목장 공연장 경기장 시험장 사업장 운동장 골프장 주차장 수영장 스키장 면접장 예식장 장례식장 회의장 행사장 투표소 대부분의 부위 지위 상호교수 우수 점수 횟수 지수 변수 군수 홍수 함수 인재위원 비정규직 대표단 현상 상무부 동상 인상 이상 비상 정상 영상 세상 증상 대상 예상 보상 협상 수사 검사",
);

export const isPlainTitle = (word: string): boolean => TITLES.has(word);
export const isDoubtfulTitle = (word: string): boolean => DOUBTFUL.has(word);
export const isTitleModifier = (word: string): boolean =>
  TITLE_MODIFIERS.has(word) ||
  (word.length > 2 && /(?:담당|전담|총괄)$/.test(word)) ||
  (word.includes("·") && word.split("·").every((w) => TITLE_MODIFIERS.has(w)));

export const isHuman: (word: string) => boolean = memo(
  (word) =>
    HUMAN.has(word) ||
    (word.length > 3 && (HUMAN_ENDS.has(word.slice(-3)) || HUMAN_ENDS.has(word.slice(-4)))) ||
    (word.endsWith("들") && isHuman(word.slice(0, -1))),
);
const HUMAN_ENDS = setOf(
  "관계자 당국자 소식통 전문가 참가자 이용자 소비자 투자자 담당자 책임자 연구자 과학자 목격자 피해자 생존자 사업자 근로자 노동자 지지자 운동가 활동가 분석가 기업가 애널리스트 매니저 교수들 의원들 직원들 주민들 실무자 가입자 운영자 개발자 참석자 감독관 조사관 수사관 경찰관 소방관 외교관 의료진 경영진 제작진 지도자 신고자 보호자 유권자 수험생 대학생 학부모 변호인 변호사 중개사 회계사 펀드매니저",
);

export const isModifier = (word: string): boolean => MODIFIERS.has(word) || COUNTRIES.has(word);
/** 환자단체, 협력업체들: bodies of a kind. */
const GENERIC_BODY =
  /(?:단체|업체|기업|기관|대학|은행|병원|언론|매체|정당|상인|점포|농가|금융사|보험사|증권사|운용사|건설사|항공사|제약사|게임사|통신사)들$|(?:[가-힣]단체|[가-힣]업체)$/;

export const isField: (word: string) => boolean = memo(
  (word) =>
    (word.length > 3 && word.endsWith("들") && FIELDS.has(word.slice(0, -1))) ||
    FIELDS.has(word) ||
    (word.endsWith("업계") && word.length > 2) ||
    word.endsWith("언론들") ||
    word.endsWith("매체들") ||
    (word.length > 2 && GENERIC_BODY.test(word)) ||
    word.endsWith("언론") ||
    word.endsWith("매체") ||
    word.endsWith("외신"),
);
export const isAuthority = (word: string): boolean => AUTHORITIES.has(word);
export const isRelation = (word: string): boolean => RELATIONS.has(word);
export const isCountry = (word: string): boolean => COUNTRIES.has(word);
export const isDescriptor: (word: string) => boolean = memo(
  (word) =>
    DESCRIPTORS.has(word) ||
    COUNTRIES.has(word) ||
    (word.length > 3 &&
      /(?:업체|기업|매체|단체|기관|회사|전문지|평가사|투자사|운용사|개발사|제작사|조사사|영화사|출판사|기획사|배급사|포털|사이트|커뮤니티|쇼핑몰|잡지|브랜드|전문회사)$/.test(
        word,
      )),
);
export const isDepartment = (word: string): boolean =>
  word.length > 1 && DEPARTMENT.test(word) && !NOT_INSTITUTIONS.has(word);

/** Type of the institution that the word names or ends in; null if it is none as far as its form shows. */
export const institutionType = memo(findType);

function findType(word: string): string | null {
  const named = INSTITUTION_NAMES.get(word);
  if (named) return named;
  if (NOT_INSTITUTIONS.has(word) || TITLES.has(word)) return null;
  if (FIELDS.has(word) || DESCRIPTORS.has(word) || word.endsWith("업계")) return null;
  for (let n = Math.min(7, word.length); n >= 1; n--) {
    const type = INSTITUTION_ENDINGS.get(word.slice(word.length - n));
    if (!type) continue;
    // One syllable shows little: 국토부 yes, 일부 no.
    if (
      n === 1 &&
      (word.length < 3 || NOT_INSTITUTIONS.has(word.slice(-2)) || ONE_SYLLABLE_NOUNS.has(word.slice(-3)))
    )
      return null;
    if (n < word.length || !NOT_INSTITUTIONS.has(word)) return type;
  }
  return /^[A-Z][A-Z&]{1,6}$/.test(word) && !ABBREVIATED_TITLES.has(word) ? "company" : null;
}
const PUBLIC: Readonly<Record<string, string | null>> = {
  bank: "financial",
  "financial-company": "financial",
  exchange: "financial",
  "state-company": "company",
  "law-firm": "company",
  parliament: "legislature",
  "international-organization": "international",
  school: null,
  library: null,
  club: null,
};

/** The dictionary's word for a type of this pack. */
export const publicType = (type: string | null): string | null =>
  type !== null && type in PUBLIC ? (PUBLIC[type] ?? null) : type;

const ONE_SYLLABLE_NOUNS = setOf(
  "넘버원 비구름대 조합원 연구원 공무원 국회의원 종업원 승무원 구성원 수행원 지도부 고위급 최고위 간부진 관계부처 대부분 시청률 재택 책임자 후보군 회원국 가맹국 초강대국 분위 최하위 기대 국가대 의대 과반 가운데 부처 정부처 한해 농업대 국제대 상임위 전업주부 지상파",
);
const ABBREVIATED_TITLES = setOf(
  "CEO CFO CTO COO CIO CSO CMO CPO CISO PD MC DJ AI IT GDP ESG PF M&A R&D ETF IPO SNS TV PC",
);

/** The dictionary's entry that begins at `start` and ends no later than `end`. */
export function entityAt(
  context: PackContext,
  start: number,
  end: number,
): {
  readonly id: string;
  readonly kind: "person" | "institution";
  readonly type: string | null;
  readonly end: number;
} | null {
  // Hits are in order and do not overlap.
  const { hits } = context;
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle]!.span[0] < start) low = middle + 1;
    else high = middle;
  }
  const hit = hits[low];
  return hit && hit.span[0] === start && hit.span[1] <= end
    ? { id: hit.entityId, kind: hit.entity.kind, type: hit.entity.type, end: hit.span[1] }
    : null;
}

/** 2: surname and two syllables (or a two-syllable surname and more); 1: may be one; 0: none. */
export const nameScore = memo(scoreName);

function scoreName(word: string): 0 | 1 | 2 {
  if (word.length < 2 || word.length > 4 || !isHangulWord(word)) return 0;
  if (NOT_NAMES.has(word) || TITLES.has(word) || INSTITUTION_NAMES.has(word) || MODIFIERS.has(word)) return 0;
  if (
    RELATIONS.has(word) ||
    BEFORE_NAME.has(word) ||
    COUNTRIES.has(word) ||
    HUMAN.has(word) ||
    FIELDS.has(word) ||
    AUTHORITIES.has(word) ||
    DESCRIPTORS.has(word)
  )
    return 0;
  if (TIMES.has(word) || CONNECTIVES.has(word) || NEW_TOPIC.has(word)) return 0;
  if (DOUBLE_SURNAMES.has(word.slice(0, 2)) && word.length >= 3) return 2;
  const surname = word[0] as string;
  if (!SURNAMES.has(surname)) return 0;
  if (word.length === 4) return 0;
  if (NOT_NAMES.has(word.slice(0, 2)) && (word.length === 2 || ENDS_NO_NAME.has(word[2] as string))) return 0;
  if (/[들팀측씨]$/.test(word)) return 0;
  if (word.length === 2) return 1;
  return RARE_SURNAMES.has(surname) ? 1 : 2;
}
/** After a two-syllable noun these make another noun (정부측, 조사팀, 기업들). */
const ENDS_NO_NAME = setOf(
  "부 처 청 당 위 대 사 들 측 팀 단 국 법 원 회 자 장 관 실 과 론 률 율 액 량 비 가 적 성 화 력 급 권 식 안 업 용 점 집 차 품 형 물 별 군 급 세 값 금 률 도 로 의 은 는 이 을 에 만 인 생",
);

export const isSurname = (word: string): boolean => SURNAMES.has(word) || DOUBLE_SURNAMES.has(word);
export const surnameOf = (name: string): string =>
  DOUBLE_SURNAMES.has(name.slice(0, 2)) && name.length > 2 ? name.slice(0, 2) : (name[0] ?? "");

const DATE =
  /^(?:\d[\d.,~∼-]*(?:년대?|월|일|시|분|초|주|개월|세기|주년|분기|년도|일자|거래일|박|회|차|번째|명|개|건|곳|%|퍼센트|포인트|억|조|만|원|달러|위|점|승|패|세|대|배|층|도|m|km|kg|㎞)(?:\S*)?|\d+)$/;
const DAY =
  /^\d{1,4}(?:년|월|일|시|분|주|개월|년대|분기)(?:[간째쯤께경중말초전후에]|부터|까지|현재|오전|오후|\(.*\))*$/;

export const isDate = (bare: string): boolean => {
  const c = bare.charCodeAt(0);
  return c >= 48 && c <= 57 && DAY.test(bare);
};
export const isNumber = (bare: string): boolean => {
  const c = bare.charCodeAt(0);
  return c >= 48 && c <= 57 && DATE.test(bare);
};
export const isTime = (bare: string): boolean => TIMES.has(bare) || isDate(bare);
