/**
 * News sites: where their articles stand, as far as public reading tools and crawlers tell.
 *
 * Facts that age: a selector is a first guess that must prove itself on the page (see `hinted-root.ts`); the
 * generic finder decides where none does. The same list, reviewed, is what "on all known news sites" offers.
 */

export interface SiteHint {
  /** Host; its subdomains belong to it unless they have an entry of their own. */
  readonly host: string;
  readonly name: string;
  /** Main language, two-letter code. */
  readonly lang: string;
  /** Selectors of the body, or of its paragraphs, best first. */
  readonly body?: readonly string[];
  /** Selectors of what within it is no text. */
  readonly drop?: readonly string[];
}

export interface KnownSite {
  readonly host: string;
  readonly name: string;
  readonly lang: string;
}

type Row = readonly [host: string, name: string, body?: string, drop?: string];

/** The publishing system of most Korean regional and trade papers (`/news/articleView.html?idxno=…`). */
const SHARED_SYSTEM = "#article-view-content-div | article.article-veiw-body";
const MICRODATA = '[itemprop~="articleBody"]';

/** Alternatives are separated by ` | `. */
const KOREAN: readonly Row[] = [
  [
    "asiae.co.kr",
    "아시아경제",
    `#txt_area | div.article.fb-quotable | ${MICRODATA}`,
    ".article_head, .e_article, .article_photo, p.txt_prohibition, .art_btm, .news_twobox, .add_banner, .im_re_box, .article_ad, .add_middle, [class^='ad_'], [class^='dablewidget']",
  ],
  ["chosun.com", "조선일보", "section.article-body"],
  ["joongang.co.kr", "중앙일보", "#article_body", ".ab_photo, .ab_byline, .ab_related"],
  ["donga.com", "동아일보", "section.news_view | .article_txt"],
  ["hani.co.kr", "한겨레", ".article-text | .arti-txt"],
  ["khan.co.kr", "경향신문", "#articleBody | .art_body"],
  ["hankookilbo.com", "한국일보", `${MICRODATA} | .article-view`],
  ["kmib.co.kr", "국민일보", "#articleBody"],
  ["munhwa.com", "문화일보", "#NewsAdContent"],
  ["segye.com", "세계일보", `#article_txt | ${MICRODATA} | .viewCont`],
  ["seoul.co.kr", "서울신문", `#articleContent .viewContent | ${MICRODATA}`],
  ["naeil.com", "내일신문", ".article-view | .article"],
  ["asiatoday.co.kr", "아시아투데이", "#font | #article-view-content-div"],
  [
    "mk.co.kr",
    "매일경제",
    `.news_cnt_detail_wrap${MICRODATA} | ${MICRODATA}`,
    ".mid_title, .midtitle_text, p.summary_line",
  ],
  ["hankyung.com", "한국경제", "#articletxt"],
  ["sedaily.com", "서울경제", `.article_view${MICRODATA} | #v-left-scroll-in | .article`, ".article_copy"],
  ["mt.co.kr", "머니투데이", `#textBody${MICRODATA} | #textBody`, "td.desc"],
  ["edaily.co.kr", "이데일리", `.news_body${MICRODATA} | .article_body`],
  [
    "fnnews.com",
    "파이낸셜뉴스",
    "#article_content.cont_view | .cont_art",
    "#customByline, .art_copyright, #hotNewsArea",
  ],
  ["heraldcorp.com", "헤럴드경제", "article#articleText"],
  ["ajunews.com", "아주경제", "#articleBody", ".article_bot, .like_wrap, .byline, p.copy"],
  ["etoday.co.kr", "이투데이", `.articleView${MICRODATA} | ${MICRODATA}`],
  ["newspim.com", "뉴스핌", "#news-contents | #viewcontents"],
  ["dt.co.kr", "디지털타임스"],
  ["etnews.com", "전자신문", "#articleBody | #article_txt"],
  ["zdnet.co.kr", "지디넷코리아", `#articleBody | ${MICRODATA}`],
  ["ddaily.co.kr", "디지털데일리", "#news_body_area"],
  ["bizwatch.co.kr", "비즈워치", ".news_body.new_editor"],
  ["ekn.kr", "에너지경제", "#news_body_area_contents"],
  ["dnews.co.kr", "대한경제", ".text"],
  ["metroseoul.co.kr", "메트로신문"],
  ["viva100.com", "브릿지경제", ".news_content"],
  ["economist.co.kr", "이코노미스트", "#article_body"],
  ["ebn.co.kr", "EBN산업경제", SHARED_SYSTEM],
  ["news-today.co.kr", "뉴스투데이", ".view_con_wrap"],
  ["newdaily.co.kr", "뉴데일리", `${MICRODATA} li.par | ${MICRODATA}`],
  ["dailian.co.kr", "데일리안", ".article"],
  ["kukinews.com", "쿠키뉴스", "#articleContent"],
  ["pressian.com", "프레시안", ".article_body"],
  ["ohmynews.com", "오마이뉴스", ".article-content"],
  ["mediatoday.co.kr", "미디어오늘", SHARED_SYSTEM],
  ["sisain.co.kr", "시사IN", SHARED_SYSTEM],
  ["mediapen.com", "미디어펜", "#articleBody"],
  ["yna.co.kr", "연합뉴스", "article.story-news | #articleBody .article-body-text"],
  ["newsis.com", "뉴시스", `.viewer | ${MICRODATA}`],
  ["news1.kr", "뉴스1", "#articles_detail"],
  ["kbs.co.kr", "KBS", "#cont_newstext"],
  ["imbc.com", "MBC", `.news_txt${MICRODATA}`],
  ["sbs.co.kr", "SBS", `.text_area${MICRODATA}`],
  ["ytn.co.kr", "YTN", "#CmAdContent"],
  ["jtbc.co.kr", "JTBC", ".article_content"],
  ["mbn.co.kr", "MBN", "#newsViewArea"],
  ["obsnews.co.kr", "OBS", SHARED_SYSTEM],
  ["nocutnews.co.kr", "노컷뉴스", "#pnlContent"],
  ["cbs.co.kr", "CBS", "#CmAdContent"],
  ["thefact.co.kr", "더팩트", "#content_area.atcRead"],
  ["busan.com", "부산일보", ".article_content"],
  ["imaeil.com", "매일신문", `#articlebody | ${MICRODATA}`],
  ["kookje.co.kr", "국제신문", ".news_article"],
  ["yeongnam.com", "영남일보", ".article-news-body"],
  ["kyeonggi.com", "경기일보", ".article_cont_wrap"],
  ["kyeongin.com", "경인일보", "#article-body"],
  ["jjan.kr", "전북일보", ".article_txt_container"],
  ["daejonilbo.com", "대전일보", SHARED_SYSTEM],
  ["kado.net", "강원도민일보", SHARED_SYSTEM],
  ["ccdailynews.com", "충청일보", SHARED_SYSTEM],
  ["cctoday.co.kr", "충청투데이", SHARED_SYSTEM],
  ["domin.co.kr", "전북도민일보", SHARED_SYSTEM],
  ["ggilbo.com", "금강일보", SHARED_SYSTEM],
  ["idomin.com", "경남도민일보", SHARED_SYSTEM],
  ["incheonilbo.com", "인천일보", SHARED_SYSTEM],
  ["jejunews.com", "제주일보", SHARED_SYSTEM],
  ["jemin.com", "제민일보", SHARED_SYSTEM],
  ["joongboo.com", "중부일보", SHARED_SYSTEM],
  ["kihoilbo.co.kr", "기호일보", SHARED_SYSTEM],
  ["kyongbuk.co.kr", "경북일보", SHARED_SYSTEM],
  ["pdjournal.com", "PD저널", SHARED_SYSTEM],
  ["seoulwire.com", "서울와이어", SHARED_SYSTEM],
  ["thepublic.kr", "더퍼블릭", SHARED_SYSTEM],
  ["wideopinion.co.kr", "WideOpinion", SHARED_SYSTEM],
  ["n.news.naver.com", "네이버 뉴스", "#dic_area | #newsct_article"],
  ["m.sports.naver.com", "네이버 스포츠", "._article_content"],
  ["m.entertain.naver.com", "네이버 연예", "._article_content"],
  ["v.daum.net", "다음 뉴스", "#articleBody | #mArticle | .article_view"],
];

const ENGLISH: readonly Row[] = [
  ["apnews.com", "AP News", ".RichTextStoryBody"],
  ["nytimes.com", "The New York Times", 'section[name="articleBody"]'],
  ["washingtonpost.com", "The Washington Post", '[data-qa="article-body"] | .meteredContent'],
  ["wsj.com", "The Wall Street Journal", "main article .crawler | main article"],
  ["bloomberg.com", "Bloomberg", ".article-body__content | article"],
  ["reuters.com", "Reuters", '[data-testid^="paragraph"]'],
  ["cnn.com", "CNN", ".article__content | .zn-body-text"],
  ["npr.org", "NPR", "#storytext"],
  ["politico.com", "Politico", ".story-text"],
  ["axios.com", "Axios", "main#main-content"],
  ["cbsnews.com", "CBS News", "section.content__body"],
  ["nbcnews.com", "NBC News", ".article-body__content"],
  ["msnbc.com", "MSNBC", ".article-body__content"],
  ["abcnews.go.com", "ABC News", "article"],
  ["usatoday.com", "USA Today", MICRODATA],
  ["foxnews.com", "Fox News", ".article-body"],
  ["cnbc.com", "CNBC", ".ArticleBody-articleBody .group"],
  ["businessinsider.com", "Business Insider", "section.post-body-content"],
  ["fortune.com", "Fortune", "article.row"],
  ["forbes.com", "Forbes", ".fs-article"],
  ["time.com", "Time", "#article-body"],
  ["newsweek.com", "Newsweek", ".article-body"],
  ["theatlantic.com", "The Atlantic", 'article[class*="ArticleLayout_article"] | article'],
  ["newyorker.com", "The New Yorker", ".body__inner-container"],
  ["wired.com", "Wired", ".body__inner-container"],
  ["vox.com", "Vox", ".c-entry-content"],
  ["theverge.com", "The Verge", "article | .c-entry-content"],
  ["slate.com", "Slate", 'article section[class*="content"]'],
  ["techcrunch.com", "TechCrunch", ".entry-content"],
  ["arstechnica.com", "Ars Technica", `article ${MICRODATA} | article`],
  ["latimes.com", "Los Angeles Times", '[data-element*="story-body"]'],
  ["chicagotribune.com", "Chicago Tribune", ".bdy--ctn"],
  ["bostonglobe.com", "The Boston Globe", "article#article-body"],
  ["propublica.org", "ProPublica", ".article-full"],
  ["theintercept.com", "The Intercept", ".entry-content__content"],
  ["thenation.com", "The Nation", ".article-body-inner"],
  ["rollingstone.com", "Rolling Stone", ".a-content"],
  ["washingtontimes.com", "The Washington Times", ".bigtext"],
  ["voanews.com", "Voice of America", "#article-content | .wsw"],
  ["restofworld.org", "Rest of World", ".post-content"],
  ["bbc.com", "BBC", '[data-component="text-block"]'],
  ["bbc.co.uk", "BBC", '[data-component="text-block"]'],
  ["theguardian.com", "The Guardian", ".article-body-viewer-selector"],
  ["independent.co.uk", "The Independent", "article #main"],
  ["telegraph.co.uk", "The Telegraph", `.articleBodyText | ${MICRODATA}`],
  ["dailymail.co.uk", "Daily Mail", MICRODATA],
  ["mirror.co.uk", "The Mirror", "#article-body"],
  ["thesun.co.uk", "The Sun", ".article__content"],
  ["express.co.uk", "Daily Express", "article .text-description | .live-events__entry-text"],
  ["metro.co.uk", "Metro", ".article__content__inner"],
  ["inews.co.uk", "The i Paper", ".article-content"],
  ["ft.com", "Financial Times", ".article__content-body | #article-body"],
  ["economist.com", "The Economist", "main#content article"],
  ["nature.com", "Nature", '[data-test="main-content"] | .main-content'],
  ["techradar.com", "TechRadar", "article .text-copy"],
  ["cbc.ca", "CBC", ".story"],
  ["globalnews.ca", "Global News", "article"],
  ["theglobeandmail.com", "The Globe and Mail", "article"],
  ["nationalpost.com", "National Post", "section.article-content__content-group--story"],
  ["financialpost.com", "Financial Post", ".story-v2-content-element-inline"],
  ["ottawacitizen.com", "Ottawa Citizen", ".story-v2-content-element-inline"],
  ["smh.com.au", "The Sydney Morning Herald", "article"],
  ["abc.net.au", "ABC News (Australia)", '[data-component="ArticleWeb"]'],
  ["9news.com.au", "9News", "article"],
  ["thehindu.com", "The Hindu", '[id^="content-body-"]'],
  ["ndtv.com", "NDTV", MICRODATA],
  ["timesofindia.indiatimes.com", "The Times of India"],
  ["straitstimes.com", "The Straits Times", "#main"],
  ["channelnewsasia.com", "CNA", 'section[data-title="Content"]'],
  ["malaymail.com", "Malay Mail", ".article-body"],
  ["taipeitimes.com", "Taipei Times", ".archives"],
  ["dw.com", "Deutsche Welle", ".content-area"],
  ["dailymaverick.co.za", "Daily Maverick", ".article-content"],
  ["timeslive.co.za", "TimesLIVE", "article"],
  ["aljazeera.com", "Al Jazeera", ".wysiwyg"],
  ["koreaherald.com", "The Korea Herald", "article#articleText"],
  ["koreatimes.co.kr", "The Korea Times"],
  ["koreajoongangdaily.joins.com", "Korea JoongAng Daily"],
  ["japannews.yomiuri.co.jp", "The Japan News", "#p-article-block"],
];

const JAPANESE: readonly Row[] = [
  ["asahi.com", "朝日新聞"],
  ["mainichi.jp", "毎日新聞", "#articledetail-body"],
  ["nikkei.com", "日本経済新聞", "section[data-track-article-content]"],
  ["sankei.com", "産経新聞", ".article-body"],
  ["yomiuri.co.jp", "読売新聞", ".p-main-contents"],
  ["tokyo-np.co.jp", "東京新聞", "main div.block"],
  ["chunichi.co.jp", "中日新聞", "main div.block"],
  ["nikkan-gendai.com", "日刊ゲンダイ", ".article-wrap p.full-text"],
  ["itmedia.co.jp", "ITmedia", "#cmsBody"],
  ["japan.cnet.com", "CNET Japan", ".article_body"],
];

const CHINESE: readonly Row[] = [
  ["people.com.cn", "人民网", ".rm_txt_con"],
  ["yicai.com", "第一财经", ".m-txt"],
  ["eastmoney.com", "东方财富", "#ContentBody"],
  ["cankaoxiaoxi.com", "参考消息", ".articleText"],
  ["takungpao.com", "大公報", ".tkp_content"],
];

function rows(lang: string, list: readonly Row[]): SiteHint[] {
  return list.map(([host, name, body, drop]) => ({
    host,
    name,
    lang,
    ...(body ? { body: body.split(" | ") } : {}),
    ...(drop ? { drop: drop.split(", ") } : {}),
  }));
}

export const siteHints: readonly SiteHint[] = [
  ...rows("ko", KOREAN),
  ...rows("en", ENGLISH),
  ...rows("ja", JAPANESE),
  ...rows("zh", CHINESE),
];

/** The sites of "on all known news sites", without the one that is always allowed. */
export const knownSites: readonly KnownSite[] = siteHints.map(({ host, name, lang }) => ({
  host,
  name,
  lang,
}));

/** Match pattern of a known site for host permissions and content scripts, subdomains included. */
export function matchPattern(site: KnownSite): string {
  return `*://*.${site.host}/*`;
}

/** The entry of the longest host that the address is on; null if there is none. */
export function hintFor(url: string): SiteHint | null {
  let host: string;
  try {
    host = new URL(url).hostname.toLowerCase();
  } catch {
    return null;
  }
  for (let rest = host; rest.includes("."); rest = rest.slice(rest.indexOf(".") + 1)) {
    const hint = byHost().get(rest);
    if (hint) return hint;
  }
  return null;
}

let index: Map<string, SiteHint> | null = null;

function byHost(): ReadonlyMap<string, SiteHint> {
  index ??= new Map(siteHints.map((hint) => [hint.host, hint]));
  return index;
}

/** What pages of hosts without an entry are asked for: systems and vocabularies that many sites share. */
export const SHARED_BODIES: readonly string[] = [
  "#article-view-content-div",
  "article.article-veiw-body",
  MICRODATA,
];
