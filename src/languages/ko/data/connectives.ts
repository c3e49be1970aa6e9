/** Words at the edges of clauses: what carries a speaker over, what opens a new topic, what only tells when. */
import { setOf } from "../lists.ts";

/** The sentence goes on with the speaker before. */
export const CONTINUERS = setOf(
  `이어 또 또한 이어서 아울러 그러면서 그러면서도 다만 하지만 그러나 특히 덧붙여 나아가 이와 함께 끝으로 마지막으로 즉 따라서 그래서 그리고 반면에 더불어 이와함께 더구나 게다가 그런데 그럼에도 그럼에도불구하고 이에 이밖에 그밖에 이외에도 실제로 예컨대 예를 가령 결국 오히려 물론 먼저 우선 둘째 첫째 셋째 이처럼 이같이 이렇게 그렇다면 그러니까 그렇지만 그래도 이런 대신 그 반면`,
);

/** The sentence turns to something else and brings its own subject. */
export const NEW_TOPIC = setOf("앞서 한편 반면");

/** Connectives that are not part of a reported clause and stand before or after the speaker. */
export const CONNECTIVES = setOf(
  `이어 또 또한 이어서 아울러 그러면서 그러면서도 다만 하지만 그러나 특히 덧붙여 나아가 끝으로 마지막으로 즉 따라서 그래서 그리고 반면에 반면 한편 앞서 더불어 더구나 게다가 그런데 그럼에도 이에 역시 거듭 재차 일제히 한목소리로 이같이 이처럼 그렇지만 그래도 그러자 그러더니`,
);

/** Tell when; never part of a speaker's phrase. */
export const TIMES = setOf(
  `이날 당일 전날 이튿날 다음날 오늘 어제 내일 그날 지난해 올해 작년 내년 재작년 최근 현재 당시 당초 앞서 이후 이전 직후 직전 오전 오후 새벽 아침 저녁 밤 낮 주말 평일 월요일 화요일 수요일 목요일 금요일 토요일 일요일 언젠가 이번 그동안 애초 평소 매일 매년 매주 매달 이달 지난달 다음달 이번주 지난주 다음주 지난 오는 이번달 요즘 요즈음 최근까지 지금 지금까지 아직 이미 곧 방금 금방 올해부터 연초 연말 상반기 하반기 초 말 중순 하순 상순 한때 한동안 이틀째 사흘째 나흘째 이날도 오전중 정오 자정 심야 같은날 같은 다음 올 하루 일주일 지난번 현지시간 현지시각 한국시간 한국시각 이르면 늦어도 작년말 지난해말 올초 이제 그때 그당시 훗날 일찍이 과거 오래전 옛날 미리 이번에 당분간 조만간 향후 앞으로 개막전날 전일 익일 금일 명일 작일 뒤 후 도중 동안 경우 때 며칠 이상 이하 내내 사이 중간`,
);

/** Adverbs that may stand in a speaker's clause without belonging to any phrase. */
export const ADVERBS = setOf(
  `거듭 재차 다시 또다시 줄곧 계속 꾸준히 일제히 잇따라 분명히 강하게 조심스럽게 단호하게 솔직히 사실상 공식 직접 적극 강력 함께 모두 각각 다소 매우 아주 너무 가장 더 덜 잘 못 안 꼭 반드시 절대 아마 혹시 과연 특히 단독 처음 처음으로 짧게 길게 정면 우회적으로 간접적으로 직접적으로 공개적으로 비공개로 한마디로 대체로 전반적으로 사전에 각별히 신중히 자세히 구체적으로 이례적으로 본격적으로 강도 높게 다같이 한결같이 입모아 서면으로 구두로 잘라 힘줘 이같이 이렇게 그렇게 이처럼 이와 같이 같은 날 새로 우선 먼저 나중에 뒤늦게 긴급 즉각 즉시 곧바로 곧 막 갓 결국 마침내 드디어 끝내 이미 벌써 아직 여전히 오히려 차라리 실제 실제로 거의 약 대략 최소 최대 최소한 적어도 겨우 고작 단지 오직 다만 비록 만약 만일 가령 설령`,
);
