/** Endings that make a clause reported speech, fused to its last word or after a closing quote mark. */
import { MIEUM, RIEUL, SSANG_SIOT, tailOf } from "./hangul.ts";
import { institutionType, isCountry, isHuman, readTitle } from "./lexicon.ts";
import { setOf } from "./lists.ts";
import type { Word } from "./word.ts";

/**
 * `go` 고; `myeo` 며, 면서; `neun` 는, 란, 던 before a noun; `thatThing` 것으로; `request` 것을; `so` 도록; `intent` ㄹ before 뜻을; `fact` 음을; `whether` 는지;
 * `as` 로, 으로 after a quote mark; `ra` 라, 이라 after a quote mark.
 */
export type Form =
  | "go"
  | "myeo"
  | "neun"
  | "thatThing"
  | "request"
  | "so"
  | "intent"
  | "fact"
  | "whether"
  | "as"
  | "ra";

export interface Quotative {
  readonly form: Form;
  /** Where what was said ends, and the cue begins. */
  readonly at: number;
  /** Where the particle ends. */
  readonly end: number;
  /** A verb or noun written together with the particle: …다는게, …라고말했다. */
  readonly rest: string;
  /** Last syllable of what was said: 다, 라, 자, 냐, 것 … */
  readonly mood: string;
}

const FUSED = /([다라자냐])(고도|고만|고까지|고는|고|며|면서도|면서|는|던)(게|건|것)?$/;
const CONTRACTED = /(?:[가-힣](?:이란|란|단|잔|냔))$/;
/** End so and are other words. */
const OTHERS = setOf(
  "놀라고 놀라며 놀라는 놀라면서 바라고 바라며 바라는 바라면서 자라고 자라며 자라는 자라면서 모자라고 모자라는 모자라며 나무라고 나무라며 나무라는 따라고 자고 다는 달라는 갈라는 올라는 뒤따라는 매달라는 가냐는 여쭤보라고 일어나자고",
);
const KEEP = setOf("달라는 달라고 달라며");

/** The reporting ending of a word outside double quote marks; null if it has none. */
export function readQuotative(word: Word): Quotative | null {
  const { bare, end } = word;
  if (bare.length < 2 || (OTHERS.has(bare) && !KEEP.has(bare))) return null;
  const last = bare[bare.length - 1] as string;
  if ("고며서도만지는던게건것".includes(last)) {
    const found = FUSED.exec(bare);
    if (found && bare.length > found[0].length - 1 && !/[놀바]라[고며는면]/.test(bare.slice(-3))) {
      const particle = found[2] as string;
      const rest = found[3] ?? "";
      const length = particle.length + rest.length;
      if (
        length <= word.tail.length &&
        bare.length > length &&
        endsClause(bare.slice(0, bare.length - length))
      ) {
        const form = particle.startsWith("고")
          ? "go"
          : particle === "는" || particle === "던"
            ? "neun"
            : "myeo";
        if (form === "go" && rest) return null;
        return { form, at: end - length, end: end - rest.length, rest, mood: found[1] as string };
      }
    }
  }
  if (last === "란" || last === "단" || last === "잔" || last === "냔") {
    if (
      CONTRACTED.test(bare) &&
      bare.length > 2 &&
      (bare.endsWith("것이란") ||
        tailOf(bare.slice(0, -1)) === SSANG_SIOT ||
        /(?:하|한|된|겠|이|있|없)[란단잔냔]$/.test(bare)) &&
      (bare.endsWith("것이란") || !NOUN_ENDS.has(bare.slice(-2)))
    )
      return { form: "neun", at: end, end, rest: "", mood: last };
  }
  if (bare === "것으로") return { form: "thatThing", at: end - 2, end, rest: "", mood: "것" };
  if (bare === "것을" || bare === "것도") return { form: "request", at: end - 1, end, rest: "", mood: "것" };
  if (bare === "걸로") return { form: "thatThing", at: end - 1, end, rest: "", mood: "것" };
  if (bare.length > 2 && bare.endsWith("도록")) return { form: "so", at: end, end, rest: "", mood: "도록" };
  if (last === "을" && bare.length > 2 && isNominalised(bare.slice(0, -1)))
    return { form: "fact", at: end - 1, end, rest: "", mood: "음" };
  if (
    (last === "지" || bare.endsWith("지를")) &&
    bare.length > 2 &&
    /(?:는|은|인|한|할|될|을|를)지를?$/.test(bare)
  )
    return { form: "whether", at: bare.endsWith("지를") ? end - 1 : end, end, rest: "", mood: "지" };
  return null;
}
/** Nouns in 다, 라, 자 that a topic or "and" follows: 캐나다는, 테슬라는, 관계자는. */
const NOUNS = setOf(
  "나라 우리나라 카메라 인프라 드라마라 오페라 한라 신라 고구려라 콜라 코카콜라 바다 판다 혼다 마쓰다 소다 람다 아마존다 만다라 소라 노라 유라 조라 레이더라 테라 누라 지라 오로라 파라 후라 메두라 안드라 산다 두다 룰라 시라 아라 가자 이자 부자 주자 대권주자 대선주자 경자 영자 미자 순자 의자 상자 과자 모자 피자 숫자 글자 한자 문자 투자 적자 흑자 전자 한화투자 감자 효자 사자 제자 저자 독자 남자 여자 환자 학자 기자 타자 강자 약자 승자 패자 왕자 박자 탁자 액자 십자 격자 입자 원자 분자 양자 전자 인자 종자 유전자 정자 난자 각자 당사자 제삼자 후자 전자 이용자 봉사자 보라 아이라 라라 사하라 만달라 리비에라",
);

function endsClause(stem: string): boolean {
  const last = stem[stem.length - 1];
  if (
    NOUNS.has(stem) ||
    isCountry(stem) ||
    (stem.length > 1 && institutionType(stem) !== null && !/[었았했됐겠있없]다$/.test(stem))
  )
    return false;
  if (last !== "자") return true;
  if (isHuman(stem) || readTitle(stem) !== null || NOUNS.has(stem.slice(-2)) || NOUNS.has(stem.slice(-3)))
    return false;
  return /(?:하|되|두|가|보|갖|들|주|내|오|쓰|치|키|리|추|우|서|잡|찾|놓|나|꾸|누|받|풀|열|막|이|애|루|짓|먹|뜨|말|뽑|걷|믿|돕|짚|끊|맺|르|뜨|묶|벌|살|알|얻|잊|접|팔|피|합치|버리|지)자$/.test(
    stem,
  );
}

const NOUN_ENDS = setOf(
  "이란 집단 판단 진단 수단 계단 재단 공단 사단 군단 구단 극단 중단 차단 절단 첨단 논란 요란 혼란 반란 소란 토란 찬란 알란 대란 조단 하단 상단 간단 무단 예단 속단 결단 처단 파단 단단 된단 동단 악단 분단 남단 북단 일단 비단 명단 유단 재단 이단 여단 한단 하란",
);
const PLAIN_NOUNS = setOf(
  "책임 움직임 모임 마음 처음 웃음 죽음 믿음 도움 어려움 걸음 그림 이름 게임 사람 바람 울음 얼음 젊음 느낌 흐름 싸움 즐거움 아름다움 두려움 괴로움 외로움 그리움 아쉬움 고마움 부끄러움 놀라움 새로움 어두움 가르침 다툼 꾸밈 씀씀이 지킴 몸부림 쓰임 붙임 끌림 돌봄 나눔 배움 채움 비움 세움 도약 시스템 프로그램 선임 후임 전임 신임 취임 퇴임 연임 해임 위임 담임 상임",
);

/** 었음, 있음, 임, 함: a verb made a noun. */
function isNominalised(stem: string): boolean {
  if (tailOf(stem) !== MIEUM || PLAIN_NOUNS.has(stem)) return false;
  if (stem.endsWith("음")) {
    const before = stem.slice(0, -1);
    return tailOf(before) === SSANG_SIOT || /(?:없|같|않|많|높|낮|좋)$/.test(before);
  }
  if (stem.endsWith("임"))
    return stem.length > 2 && !PLAIN_NOUNS.has(stem.slice(-2)) && !PLAIN_NOUNS.has(stem.slice(-3));
  return (
    /(?:함|됨|필요함|불가피함|아님)$/.test(stem) &&
    stem.length > 2 &&
    !/(?:포함|결함|명함|보관함|투표함)$/.test(stem)
  );
}

/** Whether the word before 것을 looks ahead (줄일 것을), as requests do. */
export const looksAhead = (word: Word | undefined): boolean =>
  word !== undefined && !word.region && tailOf(word.bare) === RIEUL;

const AFTER_QUOTE: readonly (readonly [string, Form])[] = (
  [
    ["이라면서도", "myeo"],
    ["라면서도", "myeo"],
    ["면서도", "myeo"],
    ["이라면서", "myeo"],
    ["라면서", "myeo"],
    ["다면서", "myeo"],
    ["면서", "myeo"],
    ["이라며", "myeo"],
    ["라며", "myeo"],
    ["다며", "myeo"],
    ["자며", "myeo"],
    ["냐며", "myeo"],
    ["며", "myeo"],
    ["이라고까지", "go"],
    ["라고까지", "go"],
    ["고까지", "go"],
    ["이라고도", "go"],
    ["라고도", "go"],
    ["고도", "go"],
    ["이라고만", "go"],
    ["라고만", "go"],
    ["고만", "go"],
    ["이라고는", "go"],
    ["라고는", "go"],
    ["이라고", "go"],
    ["라고", "go"],
    ["다고", "go"],
    ["자고", "go"],
    ["냐고", "go"],
    ["고", "go"],
    ["이라던", "neun"],
    ["라던", "neun"],
    ["이라는", "neun"],
    ["라는", "neun"],
    ["다는", "neun"],
    ["자는", "neun"],
    ["냐는", "neun"],
    ["는", "neun"],
    ["이란", "neun"],
    ["란", "neun"],
    ["이라", "ra"],
    ["라", "ra"],
    ["을", "request"],
    ["를", "request"],
    ["도", "request"],
    ["으로", "as"],
    ["로", "as"],
  ] as const
).slice();

/** The particle after a closing quote mark. `word` is what follows the mark. */
export function readAfterQuote(word: Word, regionEnd: number): Quotative | null {
  // `"…" 라고`: a space may stand before the particle, but then it is a word of its own.
  const apart = word.start > regionEnd;
  for (const [particle, form] of AFTER_QUOTE) {
    if (!word.text.startsWith(particle)) continue;
    const rest = word.text.slice(particle.length);
    if (
      apart &&
      (rest !== "" || particle.length === 1) &&
      !(rest === "" && (particle === "며" || particle === "고"))
    )
      continue;
    if (rest !== "" && !canFollow(form, rest)) continue;
    return { form, at: regionEnd, end: word.start + particle.length, rest, mood: "" };
  }
  return null;
}

/** What may be written together with the particle: a verb of saying, 게, 것. */
const canFollow = (form: Form, rest: string): boolean =>
  form === "neun"
    ? /^(?:게|건|것|말|취지|입장|뜻|점|글|식|주장|설명|지적)/.test(rest)
    : (form === "go" || form === "myeo") &&
      /^(?:말|밝|전했|전한|덧붙|했|한|하|강조|주장|설명|지적|비판|답|물|외|적)/.test(rest);
