/**
 * Words that are also names. An alias that is nothing but such a word needs proof in the article (`!`): the rule
 * in `validate.ts` asks for it. Not a full dictionary: the words that institutions of note are called by.
 */

const ENGLISH =
  "target gap visa intel apple amazon shell oracle chase citizens discover progressive allies ally alliance " +
  "block square stripe slack zoom snap meta alphabet windows office word surface cloud azure nest ring echo " +
  "prime access express union western pioneer frontier spirit delta united southwest virgin continental " +
  "national general standard common capital credit first federal reserve bank fed congress senate house " +
  "parliament assembly treasury state defense interior justice labor labour commerce education energy " +
  "transportation agriculture court supreme cabinet government ministry army navy air force marines police " +
  "pentagon kremlin heritage hoover urban liberty freedom independent guardian times post journal economist " +
  "fortune forbes time life nature science cell lancet independent mirror sun star mail telegraph globe hill " +
  "politico axios vox wired verge atlantic nation republic monitor observer week people money quartz politics " +
  "insider bloomberg conference council forum institute foundation society league party republicans democrats " +
  "conservatives liberals greens left right reform forward renaissance rally brothers unity solidarity " +
  "samsonite best buy dollar general tree family macy kohl nike puma fila coach guess diesel express swatch " +
  "omega tiger jaguar mustang ram jeep mini smart seat opel lincoln ford dodge tesla rivian lucid polestar " +
  "fox sky channel wave current arm unity match bumble hinge tinder indeed box dropbox drop splunk snow " +
  "snowflake palantir anduril relativity rocket astra planet maxar orbit sierra boom eat just grab gojek sea " +
  "garena shopee wolt uber lift bolt lime bird spin cruise wing zoox motional aurora embark nova argo waymo " +
  "cohere mistral perplexity claude gemini bard copilot grok sora character stability runway scale figure " +
  "ripple circle coin gemini tether kraken celsius terra luna avalanche solana cardano polygon near flow " +
  "merit mirae daishin hana woori kakao naver line toss coupang baemin zigzag carrot dang market korea asia " +
  "asan east sejong center centre brookings cato manhattan cambridge oxford princeton harvard stanford yale " +
  "columbia brown duke rice bath reading warwick exeter norwich moody fitch egan dagong stellar polar phoenix " +
  "sage sprint tower crown castle globe hope faith grace trust truth vanguard fidelity invesco legal pacific " +
  "principal prudential manulife aviva zurich allianz generali progress regions synchrony truist popular key " +
  "huntington comerica franklin charter legend linde dow chemours corning garrett carrier otis honeywell emerson " +
  "textron crane graham mission impact advance relief rescue oxfam plan concern mercy care shelter crisis";

const GIVEN_NAMES =
  "morgan stanley charles chase wells dell mercedes wendy jack jason jordan austin dallas houston carter " +
  "barclay kim lee park choi jung cha han moon yoon cho kang lim shin oh seo kwon hwang ahn song hong " +
  "albert anna arthur ben benjamin carl catherine christian christine claire daniel david diana edward elizabeth " +
  "emma eric ernst francis frank george grant harry helen henry howard hugh ivan james jane john joseph julia " +
  "karl kate laura lawrence leo louis lucy marcus maria mark martin mary max michael nathan neil nicholas " +
  "oliver oscar patrick paul peter philip rachel ralph raymond richard robert roger roy russell sam samuel " +
  "sarah scott sidney simon stephen steven susan theodore thomas tom victor vincent walter warren william " +
  "marshall wilson hudson bell booz deere disney schwab goldman lazard rothschild drexel evercore ford gallup " +
  "harris pew rand mitchell jefferies nomura ogilvy edelman brunswick teneo hyundai tata adani ambani birla";

const KOREAN =
  "기아 하나 우리 대상 신세계 현대 대우 동양 대신 교보 미래 오리온 농심 해태 롯데 한화 두산 빙그레 매일 남양 " +
  "한국 서울 대한 국민 정의 진보 개혁 미래 녹색 노동 새벽 시대 조국 평화 통일 자유 희망 행복 사랑 나눔 " +
  "토스 라인 쿠팡 당근 배달 여기 직방 다방 컬리 무신사 지그재그 요기요 야놀자 왓챠 멜론 벅스 지니 " +
  "동아 중앙 한겨레 경향 세계 국제 매경 한경 뉴스 시사 주간 월간 신동 여성 소년 타임스 포스트 가디언 타임 " +
  "애플 아마존 메타 타깃 갭 비자 인텔 오라클 셸 줌 슬랙 스냅 유니티 암 폭스 스카이 미러 뱅가드 " +
  "태양 바다 하늘 산업 금융 은행 증권 보험 전자 화학 건설 자동차 중공업 대학 병원 정부 국가 의회 법원 검찰 " +
  "경찰 군 당 노조 협회 재단 연구소 위원회 센터 본부 총리 장관 가온 나래 누리 다올 도담 마루 보람 새롬 " +
  "이마트 삼성 쌍용 한진 효성 코오롱 동원 사조 오뚜기 풀무원 청정원 동서 크라운 한샘 시몬스 에이스 " +
  "선진 하림 참 좋은 무림 한솔 깨끗한 유한 광동 종근당 동화 일동 보령 녹십자 한미 대웅 제일 안국 부광 삼진";

/** Names that are well known in spite of the word; the proof costs more than it saves. */
const SAFE_KOREAN =
  "신세계 롯데 한화 두산 농심 해태 빙그레 남양 오리온 삼성 쌍용 한진 효성 코오롱 쿠팡 컬리 무신사 야놀자 왓챠 " +
  "이마트 오뚜기 풀무원 청정원 한샘 유한 종근당 광동 한겨레 매경 토스 교보 대우 하림 무림 한솔 녹십자 인텔 뱅가드";
const SAFE_ENGLISH =
  "samsonite hyundai palantir anduril rivian polestar jeep opel puma nike fila gojek grab shopee naver kakao " +
  "coupang tesla uber waymo maxar snowflake dropbox splunk honeywell textron oxfam samsung nomura tata adani " +
  "jefferies lazard evercore schwab pew invesco aviva allianz generali manulife synchrony truist comerica " +
  "politico axios bloomberg kremlin daishin mirae woori";

const split = (list: string): string[] => list.split(" ");
const keep = (list: string, safe: string): Set<string> => {
  const without = new Set(split(safe));
  return new Set(split(list).filter((word) => !without.has(word)));
};

const ORDINARY_ENGLISH = keep(`${ENGLISH} ${GIVEN_NAMES}`, SAFE_ENGLISH);
const ORDINARY_KOREAN = keep(KOREAN, SAFE_KOREAN);

/** True for a single word that is also an ordinary word or a given name. */
export function isOrdinaryWord(text: string): boolean {
  return ORDINARY_KOREAN.has(text) || ORDINARY_ENGLISH.has(text.toLowerCase());
}
