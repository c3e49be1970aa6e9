/** Reporting verbs by their beginnings. */
import { ADMIT, ASK, AT_LARGE, FORMS, JUDGE, REQUEST, SAY, STATE, WRITE } from "./data/verbs.ts";
import { setOf } from "./lists.ts";
import { memo } from "./memo.ts";

export type VerbClass = "say" | "judge" | "write" | "act" | "do";

const nouns = new Map<string, VerbClass>();
for (const noun of WRITE) nouns.set(noun, "write");
for (const noun of JUDGE) nouns.set(noun, "judge");
for (const noun of SAY)
  if (!nouns.has(noun) || noun !== "조사") nouns.set(noun, nouns.get(noun) === "judge" ? "judge" : "say");

const forms = new Map<string, VerbClass>();
for (const cls of ["act", "write", "judge", "say"] as const)
  for (const form of FORMS[cls]) forms.set(form, cls);

const LONGEST = 7;

/** After a noun these make the verb. */
const HADA = "했한하해할합함";

const PASSIVE_STARTS = ["지", "졌", "진", "질", "져", "짐"];

const PASSIVE_ABLE = setOf(
  "밝혀 알려 전해 내려 여겨 꺼내 적어 써 들려 불러 덧붙여 외쳐 남겨 느껴 펴 따져 올려",
);

interface VerbRead {
  readonly cls: VerbClass;
}

/** Whether the word begins with a reporting verb in the active voice. */
export const readVerb = memo(findVerb);

function findVerb(bare: string): VerbRead | null {
  if (NOT_VERBS.has(bare)) return null;
  for (let n = Math.min(LONGEST, bare.length); n >= 1; n--) {
    const head = bare.slice(0, n);
    const next = bare[n];
    const cls = forms.get(head);
    if (cls) {
      if (PASSIVE_ABLE.has(head) && next && PASSIVE_STARTS.includes(next)) return null;
      if (head === "하" || head === "해" || head === "할" || head === "한" || head === "했") {
        if (n === 1 && DO.test(bare)) return { cls: "do" };
        continue;
      }
      if ((head === "본" || head === "보는" || head === "보고") && !/^(?:본다|본|보는|보고)$/.test(bare))
        continue;
      if (head === "봤" && bare.startsWith("봤자")) continue;
      return { cls };
    }
    const noun = next !== undefined && HADA.includes(next) ? nouns.get(head) : undefined;
    if (noun) return { cls: noun };
  }
  return null;
}

const DO =
  /^(?:했다|했습니다|했는데요?|했지만|했으나|했고|했으며|했던|했다가|하며|하면서도?|하고|하는|하자|하더니|해|한다|한|합니다|했었다|했죠|했단다)$/;

const NOT_VERBS = setOf(
  "한편 하지만 한때 해당 한국 하나 하루 한다면 적은 전한길 이른바 이르면 이를 이른 본인 본지 본격 본격적으로 본래 보고서 보고서를 보고서에서 내며 바란 바라볼 읽었 쓴다면 실은 올린다 맞은 묻은 하기 해야 한다고 하도록 했다면 한다는 하라고 내려 내린 알리 여기 여기서 여기에 여기는 알려면 남긴 써야 써서 불러온 부른다 부르는 이었던 이었지만 이었고 이었다 이었으며 이었기 이어 이어진 이어지는 들고 들어 들어가 들어간 꺼내 들었다 따져 떠올리게 나선다 전하는 물론 물가 묻지마 지적재산권 약속어음 주문량 주장으로 주목 알려진 보는 보고도",
);

export const requests = setOf(REQUEST.join(" "));

export const admits = setOf(ADMIT.join(" "));

export const asks = setOf(ASK.join(" "));

const states = setOf(STATE.join(" "));

const larges = setOf(AT_LARGE.join(" "));

const startsIn = (set: ReadonlySet<string>, bare: string, passive: boolean): boolean => {
  for (let n = Math.min(5, bare.length); n >= 1; n--)
    if (set.has(bare.slice(0, n))) return passive || !/^(?:되|됐|된|돼|받|당)/.test(bare.slice(n));
  return false;
};

export const isStateVerb = (bare: string): boolean =>
  startsIn(states, bare, false) && !/^(?:한국|하지만|한편|한다고|하나)/.test(bare);

export const isAtLarge = (bare: string): boolean => startsIn(larges, bare, true);

const HADA_NEXT = /^(?:했|한|하|해|할|합)/;

export const verbIn = (set: ReadonlySet<string>, bare: string): boolean => {
  for (let n = Math.min(5, bare.length); n >= 1; n--)
    if (set.has(bare.slice(0, n)))
      return (
        HADA_NEXT.test(bare.slice(n)) ||
        /[혔혀힌히냈쳤쳐친치췄렸긴했하한었물묻]$/.test(bare.slice(0, n)) ||
        (bare.slice(n) === "" && n > 1 && /[히]$/.test(bare))
      );
  return false;
};
