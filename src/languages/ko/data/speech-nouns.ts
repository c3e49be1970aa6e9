/** Nouns that a reported clause modifies: "…"라는 입장, …는 지적이 나온다. */
import { setOf } from "../lists.ts";

/** What somebody says or thinks. */
export const SPEECH_NOUNS = setOf(`
  말 말씀 설명 분석 지적 주장 전망 관측 평가 해석 진단 우려 반응 입장 의견 견해 시각 발표 해명 반박 조언 당부 경고 제안 요구 비판 방침 뜻 의지
  계획 각오 소감 심경 바람 글 메시지 전언 후문 얘기 이야기 목소리 증언 진술 자백 질문 대답 답변 중론 취지 논리 포부 소회 반론 비난 판단 생각 인식
  결론 예측 예상 기대 추정 추측 의사 의향 약속 다짐 호소 하소연 주문 권고 요청 제언 충고 성명 논평 보고 의혹제기 불만 걱정 한탄 푸념 변명 언급 발언
  의심 확신 신념 믿음 자신감 반발 항의 토로 고백 시인 인정 부인 선언 원칙 철학 지론 인터뷰 성토 볼멘소리 쓴소리 전략 구상 복안 심정 소신 설 논조 문제의식
  공감대 위기감 기대감 회의론 낙관론 비관론 신중론 경계론 반대론 여론 민심 댓글 반응 자평 분위기 기류 관점 속내 계산 포석 셈법 명분 이유 게 것 거 취지 여론 지시 명령
  입장문 사과문 성명서 게시글 게시물 답글 공지 공지문 편지 트윗 문자메시지`);

/** Nouns after which a clause is no speech, only its content or name: …는 사실, …라는 제목. */
export const COMPLEMENT_NOUNS = setOf(`
  점 사실 의혹 소문 소식 제목 이름 별명 표현 의미 곡 노래 영화 책 드라마 프로그램 단어 용어 문구 구호 슬로건 주제 명칭 호칭 개념 뜻풀이 결과 증거 정황
  혐의 문제 특징 장점 단점 공통점 한계 조건 가정 전제 경우 상황 사례 방법 방식 생각지 느낌 인상 기록 통계 수치 보장 법 규정 조항 내용 측면 대목 부분 이미지 콘셉트
  평 칭찬 오해 착각 핑계 꼬리표 낙인 타이틀 수식어 애칭 글귀 문장 속담 격언 시 가사 대사 자막 안내문 현수막 팻말 간판`);

/** Closings that go on with the speaker before: …는 것이다, …라는 설명이다. */
export const CARRYING =
  setOf(`것 설명 얘기 이야기 취지 이유 뜻 주장 판단 생각 방침 의견 입장 말 전언 논리 진단 해명 반박 계획 포부 각오 기대 계산 구상 복안 견해 의지
  당부 조언 바람 심정 소신 해석 판단 인식`);

/** Closings that are nobody's unless somebody spoke right before: …는 지적이다. */
export const FLOATING = setOf(
  `지적 전망 관측 우려 평가 비판 목소리 분석 중론 시각 반응 예상 예측 후문 추정 추측 여론 관측 분위기 기류 불만 제언 경고 게 의혹 회의론 낙관론`,
);
