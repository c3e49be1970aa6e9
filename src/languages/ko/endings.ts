/** Endings of verbs as far as they tell where a phrase or a clause stops. */

import { FOREIGN_GIVEN } from "./data/names.ts";
import { BEFORE_NAME } from "./data/titles.ts";
import { NIEUN, tailOf } from "./hangul.ts";
import { institutionType, isHuman, isRelation, nameScore, readTitle } from "./lexicon.ts";
import { setOf } from "./lists.ts";
import { memo } from "./memo.ts";

/** Nouns that end like an inflected verb. */
const NOUNS = setOf(`
  신한 북한 남한 제한 권한 기한 무한 최대한 유한 극한 주한 방한 비난 재난 피난 가난 도난 곤란 혼란 논란 민간 인간 시간 기간 공간 주간 연간 월간 야간 중간 순간 온라인 기온 체온 행운 해운 불운 정든 모친 부친 여친
  산티아고 티아고 이아고 로드리고 도밍고 우고 휴고 시카고 콩고 디에고 광고 보고 신고 사고 창고 참고 경고 권고 재고 국고 최고 예고 공고 상고 항고 선고 해고 회고 중고 완고 금고 원고 기고 투고 충고 특성화고 과학고 외고 여고
  라면 화면 표면 측면 장면 정면 국면 반면 가면 지면 서면 전면 대면 수면 외면 이면 단면 도면
  피해 오해 남해 서해 동해 방해 이해 손해 공해 저해 침해 재해 새해 올해 지난해 항해 화해 견해 박해
  국민참여 기여 대여 수여 부여 증여 참여 여야 분야 시야 심야 평야
  경찰서 보고서 소방서 계약서 성명서 순서 부서 독서 질서 정서 도서 고서 문서 양서 각서 본서 연서 비서 강서 용서 판결서 공소장
  게임 모임 책임 선임 후임 전임 신임 취임 퇴임 연임 해임 위임 담임 역임 부임 사임 상임 비상임 자임
  가을 마을 서울 노을 여을 하늘 이를 이들 가든 된장 모든 어떤 다른 이런 그런 저런 여러 온갖 별 새 헌 첫 옛 각 본 당 귀 폐
  한국인 미국인 외국인 중국인 일본인 북한인 변호인 대리인 피고인 법인 개인 시인 상인 군인 연예인 방송인 정치인 경제인 기업인 언론인 의료인 법조인 체육인 문화인 예술인 장애인 주인 부인 본인 타인 노인 신인 여인 성인 확인 원인 요인 승인 부인 할인 디자인 라인 온라인 와인 코인 비트코인 헤로인 카페인 메인 체인 블록체인 구인 범인 증인 지인 고인 거인 위인 수인 걸인 달인 장인 의인 행인 광인 상속인 보증인 관리인 중개인 임차인 임대인 고소인 고발인 참고인 당선인 후견인 대변인 보도인 발행인 편집인 창립인 설립인 감사인 파산관재인`);

/** Inflected endings that no noun has, longest first in effect since all are tried. */
const VERBAL = setOf(`
  하는 되는 있는 없는 하던 되던 하고 되고 있고 없고 하며 되며 있으며 하면서 되면서 하지만 되지만 있지만 했지만 됐지만 하는데 되는데 했는데 됐는데 하자 되자 하면 되면 하려 하려는 하려고 하기 되기 하게 되게 하여 되어 하지 되지 않는 않은 않고 아닌 같은 많은 높은 낮은 큰 작은 좋은 나쁜
  중인 뿐인 보면 보니 모아 찾아 거쳐 지나 되자 달리 그러다 위해 위한 대해 대한 통해 통한 따라 따른 관해 관한 인해 인한 향해 향한 의해 의한 비해 비롯해 비롯한 포함해 포함한 관련해 관련한 두고 둘러싸고 둘러싼 놓고 가운데 와중에 사이 대신 통틀어 맞아 맞춰 앞두고 계기로 위하여 대하여 통하여 아니라 아닌 물론 이후 직후 만에 따르면 의하면 인용해 밝힌 말한 전한 가진 맡은 지낸 이끄는 이끈 열린 나온 내놓은 받은 만난 나선 떠난 숨진 다친 지닌 갖춘 앞선 잇단 연 잇따른 맞선 이르는 이른 달하는 속한 있던 없던 였던 이었던 이던 인 이끌고 맡고 이라는 라는 라고 이라고 다고 자고 냐고 다며 라며 이라며 다면서 라면서 이자 이며 이고 인데 지만 이지만`);

/** Last two syllables of verbs and adjectives before a noun, other than …한, …된, …던. */
const ADNOMINAL = setOf(`
  열린 걸린 올린 내린 알린 실린 팔린 몰린 밀린 풀린 들린 날린 돌린 물린 불린 빌린 살린 쏠린 울린 잘린 질린 뚫린 벌린 갈린 눌린 털린 말린 달린 끌린 꾸린 버린 차린 누린 노린 늘린 흘린 가린 그린 기린 때린 뿌린 밝힌 막힌 잡힌 꼽힌 뽑힌 찍힌 갇힌 얽힌 묻힌 닫힌 맺힌 적힌 박힌 꺾힌 입힌 알힌
  마친 끼친 미친 거친 펼친 외친 합친 뭉친 다친 닥친 놓친 고친 바친 지친 그친 망친 비친 훔친 넘친 겹친 만난 끝난 떠난 어난 타난 러난 지난 혼난 가진 숨진 던진 빠진 꺼진 커진 터진 어진 아진 해진 려진 워진 혀진 겨진 라진 뤄진 려진 펴진 여진 써진 쳐진 뒤진 보낸 지낸 펴낸 혀낸 러낸 타낸 꺼낸 이낸 끝낸 아난 문난 해낸 뤄낸 어낸 아낸 시킨 으킨 지킨 만든 흔든 물든 힘든 접어든
  라온 러온 나온 녀온 어온 아온 와온 고온 해온 져온 돌온 로운 다운 세운 태운 배운 치운 지운 키운 채운 비운 싸운 까운 거운 려운 러운 쉬운 미운 새운 추운 더운 오른 따른 다른 치른 부른 이른 모른 빠른 바른 서른 저지른 누른 가른 큰 쓴 쥔 끈 이끈 맡긴 남긴 옮긴 넘긴 숨긴 챙긴 안긴 담긴 생긴 당긴 즐긴 이긴 벗긴 새긴 뚠 거둔 가둔 앞둔 바꾼 꿈꾼 가꾼 나눈 이룬 다룬 미룬 겨룬 벼른 모은 쌓인 보인 모인 쓰인 높인 줄인 붙인 들인 꺾인 놓인 섞인 속인 먹인 죽인 벌인 기울인 움직인 망설인 뛴 튼 픈 쁜 짠 뗀 갠 샌 멘 잔 준 본 탄 산 판 찬 단 선 온 간 난 든 친 진`);
/** Of these only words of that one syllable are verbs. */
const SHORT = setOf("큰 쓴 쥔 끈 뛴 튼 짠 뗀 갠 샌 멘 준 본 탄 찬 간 난 든 친 진 온 뚠");

const CONNECTIVE =
  /(?:[았었했됐였졌갔왔났봤렸쳤혔켰꼈췄웠냈뺐겠렀섰]고|[았었했됐였졌갔왔났봤렸쳤혔켰꼈췄웠냈뺐겠렀섰](?:으며|으나|지만|는데|다가|을|던)|하고|되고|시키고|면서|으며|하며|되며|지만|는데|은데|한데|으나|려고|려는|도록|다가|자마자|[아어해와려져켜춰워겨쳐여러라]서|려면|으면|하면|되면|이면|라면서|다면서|다며|라며|자며|냐며|으므로|므로|기에|듯|듯이|채|며|거나|든지|더니|더라도|어도|아도|해도|하여|되어)$/;

/** 연구진 and its like are nouns, 불거진 and its like are not; 강도진 and 김예린 are names. */
const STAFF =
  /(?:연구|의료|경영|취재|제작|교수|집행|심사|수뇌|임원|출연|집필|강사|코치|투수|수비|공격|지도|관리|실무|변호|개발|참모|보좌|간호|운영|추|촉|확|부|매|선|증|정|지|사|행|약|전)진$/;
/** Given names that end like an adjective: 박요한, 이동한. */
const GIVEN_IN_HAN = setOf("요한 동한 재한 승한 규한 태한 석한 종한");
const NO_GIVEN = setOf("강요한 고요한 소요한 주요한");

/** A finished clause in the middle of a sentence. */
const PAST = /[았었했됐였졌갔왔났봤렸쳤혔켰꼈췄웠냈뺐겠렀섰]다$/;

/** Adnominals that look ahead: 이끌어갈, 나아질, 있을. */
const AHEAD =
  /(?:할|될|있을|없을|[어아여려져해워나들]갈|[어아여]올|[어아해]줄|[어아해]낼|시킬|려질|어질|해질|아질|워질)$/;

/** 닫자, 나오자: a clause of time. */
const AS_SOON_AS =
  /(?:하|되|묻|나|오|닫|열|받|서|지|리|치|키|내|놓|맞|히|우|추|르|꾸|누|먹|앉|잡|찾|뜨|가)자$/;

/** Whether the word ends as a verb or adjective does, so that no noun phrase reaches back over it. */
export const isVerbal = memo(findVerbal);

function findVerbal(word: string): boolean {
  if (word.length === 0 || NOUNS.has(word)) return false;
  if (VERBAL.has(word)) return true;
  if (
    word.length > 2 &&
    (VERBAL.has(word.slice(-2)) || VERBAL.has(word.slice(-3))) &&
    !NOUNS.has(word.slice(-2))
  )
    return true;
  const last = word[word.length - 1] as string;
  if (tailOf(word) === NIEUN) {
    if (word.length === 1) return SHORT.has(word);
    if (
      (last === "한" || last === "된" || last === "던" || last === "픈" || last === "쁜" || last === "쓴") &&
      !NOUNS.has(word.slice(-2)) &&
      !(GIVEN_IN_HAN.has(word.slice(-2)) && nameScore(word) === 2 && !NO_GIVEN.has(word))
    )
      return true;
    if (
      word.length > 2 &&
      ((last === "진" && !STAFF.test(word)) || last === "린") &&
      !(word.length === 3 && nameScore(word) > 0 && !ADNOMINAL.has(word.slice(-2)))
    )
      return true;
    if (ADNOMINAL.has(word.slice(-2)) && !NOUNS.has(word.slice(-2)) && !NOUNS.has(word)) return true;
  }
  if (word.length > 1 && (AHEAD.test(word) || PAST.test(word))) return true;
  if (
    last === "며" ||
    last === "해" ||
    last === "져" ||
    last === "려" ||
    last === "켜" ||
    last === "춰" ||
    last === "워"
  )
    return word.length > 1;
  if (last === "자" && word.length > 1)
    return AS_SOON_AS.test(word) && !isHuman(word) && readTitle(word) === null;
  if (last === "고" && word.length > 1) return !NOUNS.has(word.slice(-2)) && !NOUNS.has(word.slice(-3));
  return CONNECTIVE.test(word);
}

/** Whether the word ends a clause that another may follow: 줄었지만, 가운데, 나오자. */
export function isBoundary(word: string): boolean {
  return BOUNDARY.test(word) || word === "가운데" || word === "사이" || word === "와중에";
}
const BOUNDARY =
  /(?:지만|으나|는데도?|은데|한데|이나마|데다|반면|면서도?|하자|되자|나자|오자|지자|리자|치자|서자|[았었했됐였졌갔왔났봤렸쳤혔켰꼈췄웠냈겠섰]고|[았었했됐였졌갔왔났봤렸쳤혔켰꼈췄웠냈섰]으며|는데다)$/;

/** 위원인, 기구인: a copula that links a noun with the name after it. */
export function isCopula(word: string): boolean {
  return (
    word.length > 2 &&
    word.endsWith("인") &&
    !VERBAL.has(word.slice(-2)) &&
    !NOUNS.has(word) &&
    !NOUNS.has(word.slice(-3)) &&
    !/[라와]인$/.test(word) &&
    !FOREIGN_GIVEN.has(word) &&
    !isHuman(word) &&
    readTitle(word) === null &&
    !isPersonName(word) &&
    !/(?:[국한중일본독]|법)인$/.test(word)
  );
}

/** 노재인 is a name, 교수인, 남편인, 은행인 are not. */
function isPersonName(word: string): boolean {
  const stem = word.slice(0, -1);
  return (
    nameScore(word) === 2 &&
    readTitle(stem) === null &&
    !isHuman(stem) &&
    !isRelation(stem) &&
    !BEFORE_NAME.has(stem) &&
    institutionType(stem) === null
  );
}
