/**
 * Words that say which country an article or a name is about: names, people, capitals. Used only to tell bodies of
 * the same name apart ("Japanese Finance Ministry"), never shown.
 */

const WORDS =
  "KR:South Korea,South Korean,South Koreans,Korea,Korean,Seoul,Republic of Korea,한국,우리나라,대한민국,서울,남한|" +
  "KP:North Korea,North Korean,North Koreans,Pyongyang,DPRK,북한,평양|" +
  "US:United States,U.S.,US,USA,America,American,Americans,Washington,미국,워싱턴|" +
  "CN:China,Chinese,Beijing,중국,베이징|JP:Japan,Japanese,Tokyo,일본,도쿄|TW:Taiwan,Taiwanese,Taipei,대만,타이베이|" +
  "HK:Hong Kong,홍콩|GB:Britain,British,United Kingdom,U.K.,UK,London,영국,런던|DE:Germany,German,Germans,Berlin,독일,베를린|" +
  "FR:France,French,Paris,프랑스,파리|IT:Italy,Italian,Rome,이탈리아,로마|ES:Spain,Spanish,Madrid,스페인,마드리드|" +
  "PT:Portugal,Portuguese,포르투갈|NL:Netherlands,Dutch,네덜란드|BE:Belgium,Belgian,벨기에|AT:Austria,Austrian,오스트리아|" +
  "CH:Switzerland,Swiss,스위스|SE:Sweden,Swedish,Stockholm,스웨덴|NO:Norway,Norwegian,Oslo,노르웨이|DK:Denmark,Danish,덴마크|" +
  "FI:Finland,Finnish,Helsinki,핀란드|IE:Ireland,Irish,Dublin,아일랜드|PL:Poland,Polish,Warsaw,폴란드,바르샤바|" +
  "CZ:Czech Republic,Czech,Prague,체코|HU:Hungary,Hungarian,Budapest,헝가리|RO:Romania,Romanian,루마니아|" +
  "GR:Greece,Greek,그리스|EU:European Union,EU,Brussels,유럽연합,브뤼셀|RU:Russia,Russian,Russians,Moscow,러시아,모스크바|" +
  "UA:Ukraine,Ukrainian,Ukrainians,Kyiv,우크라이나,키이우|BY:Belarus,Belarusian,벨라루스|" +
  "KZ:Kazakhstan,Kazakh,카자흐스탄|UZ:Uzbekistan,Uzbek,우즈베키스탄|MN:Mongolia,Mongolian,몽골|TR:Turkey,Turkish,Turkiye,Ankara,튀르키예,터키|" +
  "IL:Israel,Israeli,Israelis,이스라엘|PS:Palestine,Palestinian,Gaza,팔레스타인|IR:Iran,Iranian,Tehran,이란,테헤란|IQ:Iraq,Iraqi,이라크|" +
  "SY:Syria,Syrian,시리아|LB:Lebanon,Lebanese,레바논|JO:Jordanian,요르단|SA:Saudi Arabia,Saudi,Riyadh,사우디아라비아,사우디|" +
  "AE:United Arab Emirates,UAE,Emirati,Abu Dhabi,Dubai,아랍에미리트,두바이|QA:Qatar,Qatari,Doha,카타르|KW:Kuwait,Kuwaiti,쿠웨이트|" +
  "EG:Egypt,Egyptian,Cairo,이집트|YE:Yemen,Yemeni,예멘|OM:Oman,Omani,오만|IN:India,Indian,New Delhi,인도|" +
  "PK:Pakistan,Pakistani,Islamabad,파키스탄|BD:Bangladesh,Bangladeshi,방글라데시|LK:Sri Lanka,Sri Lankan,스리랑카|NP:Nepal,Nepali,네팔|" +
  "AF:Afghanistan,Afghan,아프가니스탄|SG:Singapore,Singaporean,싱가포르|MY:Malaysia,Malaysian,말레이시아|" +
  "ID:Indonesia,Indonesian,Jakarta,인도네시아|TH:Thailand,Thai,Bangkok,태국|VN:Vietnam,Vietnamese,Hanoi,베트남,하노이|" +
  "PH:Philippines,Philippine,Filipino,Manila,필리핀|MM:Myanmar,미얀마|KH:Cambodia,Cambodian,캄보디아|LA:Laos,라오스|" +
  "AU:Australia,Australian,Canberra,호주|NZ:New Zealand,뉴질랜드|CA:Canada,Canadian,Ottawa,캐나다|MX:Mexico,Mexican,멕시코|" +
  "BR:Brazil,Brazilian,브라질|AR:Argentina,Argentine,아르헨티나|CL:Chile,Chilean,칠레|CO:Colombia,Colombian,콜롬비아|" +
  "PE:Peru,Peruvian,페루|VE:Venezuela,Venezuelan,Caracas,베네수엘라|CU:Cuba,Cuban,쿠바|ZA:South Africa,South African,남아프리카공화국|" +
  "NG:Nigeria,Nigerian,나이지리아|KE:Kenya,Kenyan,케냐|ET:Ethiopia,Ethiopian,에티오피아|MA:Morocco,Moroccan,모로코";

/** Country code → its words, Latin and Hangul. */
export const COUNTRY_WORDS: readonly (readonly [string, readonly string[]])[] = WORDS.split("|").map(
  (item) => {
    const colon = item.indexOf(":");
    return [item.slice(0, colon), item.slice(colon + 1).split(",")];
  },
);

/** One-character forms, which count only right before a body's bare name: 미 국방부, 日 재무성. */
export const SHORT_COUNTRIES: Readonly<Record<string, string>> = {
  미: "US",
  美: "US",
  중: "CN",
  中: "CN",
  일: "JP",
  日: "JP",
  러: "RU",
  露: "RU",
  영: "GB",
  英: "GB",
  독: "DE",
  獨: "DE",
  불: "FR",
  佛: "FR",
  북: "KP",
  北: "KP",
  한: "KR",
  韓: "KR",
  호: "AU",
  이: "IL",
};
