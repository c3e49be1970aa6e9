/** An object and the beginnings of its verb that together report: 입을 모았다, 선을 그었다, 우려를 나타냈다. */
const SHOW =
  "드러 나타 표했 표하 표명 밝 전했 전하 토로 내비 피력 보였 보이 쏟아 감추지 숨기지 털어 언급 강조 재확인";

const TABLE: readonly (readonly [objects: string, verbs: string])[] = [
  ["입을", "모 열 맞"],
  ["선을", "그 긋"],
  ["분통을 울분을 분노를", "터뜨 토 쏟 드러"],
  ["웃음을 눈물을", "보였 보이 지었 지으 흘렸 흘리 쏟"],
  ["결론을 결론도 판단을 진단을", "내렸 내린 내리 냈 내놨"],
  ["말을", "아꼈 아끼 이었 잇 이어 전했 보탰 남겼 꺼냈 건넸 했다 했습니다 하기도 쏟아"],
  ["손을", "내저"],
  ["손사래를", "쳤 치"],
  ["고개를", "저었 젓 끄덕 숙였 떨궜 가로"],
  ["목소리를 목소리도", "높 냈 내"],
  ["목청을", "높"],
  ["운을", "뗐 떼"],
  ["말문을", "열 뗐"],
  ["한숨을", "쉬 쉰 내쉬 내쉰"],
  ["혀를", "차 찼 내둘"],
  ["가능성을 가능성도", "시사 내비 열어 제기 언급 일축 배제 거론 높게 낮게"],
  ["여지를", "남 뒀 열"],
  ["무게를", "뒀 두 실"],
  ["힘을", "줘 줬 주 보탰 보태 실었"],
  ["쐐기를", "박"],
  ["날을", "세"],
  ["각을", "세"],
  ["공을", "돌"],
  ["의문을", "제기 표 던졌 던지 나타 품"],
  ["난색을", "표"],
  ["핏대를", "세"],
  ["볼멘소리를 쓴소리를 하소연을 농담을 푸념을", "했 하 냈 내 쏟 던"],
  ["너스레를", "떨"],
  ["으름장을 엄포를", "놓 놨"],
  ["손을", "들어"],
  ["못을", "박"],
  ["화살을", "돌"],
  [
    "우려를 우려도 기대감을 기대를 자신감을 의지를 의지도 소감을 심경을 각오를 포부를 불만을 유감을 감사를 아쉬움을 안타까움을 고마움을 실망감을 불쾌감을 당혹감을 회의감을 의구심을 반감을 속내를 견해를 의견을 입장을 뜻을 바람을 소회를 애도를 유감의 감사의 자부심을",
    SHOW,
  ],
  [
    "목소리가 지적을 비판을 주장을 해명을 반론을 분석을 전망을 전망도 관측을 평가를 진단을 견해를 의견을 입장을 당부를 조언을 경고를 제안을 발언을 질문을",
    "내놨 내놓 냈 내며 했 했다 폈 펼쳤 제기 쏟아 남겼 던졌 이어 굽히지 되풀이 반복",
  ],
];

const idioms = new Map<string, readonly string[]>();
for (const [objects, verbs] of TABLE)
  for (const object of objects.split(" "))
    idioms.set(object, [...(idioms.get(object) ?? []), ...verbs.split(" ")]);

/** Whether `verb` completes the idiom that `object` begins. */
export function completes(object: string, verb: string): boolean {
  return idioms.get(object)?.some((start) => verb.startsWith(start)) ?? false;
}

export const opensIdiom = (object: string): boolean => idioms.has(object);
