/**
 * Which language a text is in. Scripts decide first; among languages of the Latin script the commonest function
 * words do (counting short words is as good as n-grams on a paragraph or more: Grefenstette 1995, "Comparing two
 * language identification schemes").
 */

/** Words that are frequent in one language and rare in the others. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: "the of and to in that is was for with he as it his on be at by had not are this from have which were been their has would who will said",
  de: "der die und das den dem von mit ist des sich nicht auf ein eine auch für im dass wird bei nach aus werden einen oder wurde",
  fr: "le la les des et du une dans est pour que qui pas sur au par avec ce sont plus il elle nous aux été cette",
  es: "el los las del y en que una por con para se su al lo como más pero sus le ya este fue han",
  it: "il che di della per una con non del sono nel alla dei anche le gli più ha come dal si lo",
  pt: "o os as do da dos das em que uma não com para por mais no na se foi ao como são",
  nl: "de het een van en dat niet op te zijn met voor die er aan ook om bij naar uit door werd",
  sv: "och att det som en på är av för med den till inte har de ett om vi från men",
  da: "og det at en den til er som på de med han af for ikke der var et har",
  nb: "og det er som på til av at en for med de ikke den har om et fra var men",
  fi: "ja on ei että se oli mutta ovat hän kun myös joka mukaan sekä vuonna",
  pl: "i w na z do się nie że jest to o jak po co za od przez dla jego ale",
  tr: "ve bir bu da de için ile olarak çok daha olan gibi kadar sonra ancak dedi",
  id: "yang dan di dengan untuk dari ini itu tidak akan pada juga dalam kepada oleh sudah mengatakan",
  vi: "và của là có được cho không với các những trong một người đã này khi",
};

const owners = new Map<string, string[]>();
for (const [lang, words] of Object.entries(FUNCTION_WORDS))
  for (const word of words.split(" ")) owners.set(word, [...(owners.get(word) ?? []), lang]);

/** More than this is not read: the language of an article shows early. */
const SAMPLE = 20_000;

/**
 * @returns two-letter code; "und" if there is no letter to go by
 */
export function detectLanguage(text: string): string {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  let hangul = 0;
  let latin = 0;
  let kana = 0;
  let han = 0;
  const others: Record<string, number> = {};
  for (let i = 0; i < sample.length; i++) {
    const c = sample.charCodeAt(i);
    if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122) || (c >= 0xc0 && c <= 0x24f)) latin++;
    else if (c < 0x250) continue;
    else if ((c >= 0xac00 && c <= 0xd7a3) || (c >= 0x1100 && c <= 0x11ff) || (c >= 0x3131 && c <= 0x318e))
      hangul++;
    else if (c >= 0x3041 && c <= 0x30ff) kana++;
    else if ((c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf)) han++;
    else {
      const script = scriptOf(c);
      if (script) others[script] = (others[script] ?? 0) + 1;
    }
  }
  // A syllable says as much as two or three letters, and Korean texts hold more Latin words than the other way round.
  const weight = {
    ko: hangul * 4,
    ja: kana * 4 + (kana > 0 ? han * 4 : 0),
    zh: kana > 0 ? 0 : han * 4,
    ...others,
  };
  const [script, most] = Object.entries(weight).sort((a, b) => b[1] - a[1])[0] ?? ["und", 0];
  if (most > latin) return script;
  return latin > 0 ? latinLanguage(sample) : "und";
}

function scriptOf(c: number): string | null {
  if (c >= 0x400 && c <= 0x52f) return "ru";
  if (c >= 0x370 && c <= 0x3ff) return "el";
  if (c >= 0x590 && c <= 0x5ff) return "he";
  if (c >= 0x600 && c <= 0x6ff) return "ar";
  if (c >= 0x900 && c <= 0x97f) return "hi";
  if (c >= 0xe00 && c <= 0xe7f) return "th";
  return null;
}

function latinLanguage(sample: string): string {
  const scores = new Map<string, number>();
  for (const [word] of sample.toLowerCase().matchAll(/[a-zà-ɏẁ-ỿ]+/g)) {
    const langs = owners.get(word);
    if (langs) for (const lang of langs) scores.set(lang, (scores.get(lang) ?? 0) + 1 / langs.length);
  }
  let best = "en";
  let most = scores.get("en") ?? 0;
  for (const [lang, score] of scores)
    if (score > most * 1.2) {
      best = lang;
      most = score;
    }
  return best;
}
