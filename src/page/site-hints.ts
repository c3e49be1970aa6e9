/**
 * News sites: where their articles stand, as far as public reading tools and crawlers tell.
 *
 * Facts that age: a selector is a first guess that must prove itself on the page (see `hinted-root.ts`); the
 * generic finder decides where none does.
 */

export interface SiteHint {
  /** Host; its subdomains belong to it unless they have an entry of their own. */
  readonly host: string;
  /** Selectors of the body, or of its paragraphs, best first. */
  readonly body: readonly string[];
  /** Selectors of what within it is no text. */
  readonly drop: readonly string[];
}

type Row = readonly [host: string, body: string, drop?: string];

/** The publishing system of most Korean regional and trade papers (`/news/articleView.html?idxno=…`). */
const SHARED_SYSTEM = "#article-view-content-div | article.article-veiw-body";
const MICRODATA = '[itemprop~="articleBody"]';

/** Alternatives are separated by ` | `. */
const ROWS: readonly Row[] = [
  // In Korean
  [
    "asiae.co.kr",
    `#txt_area | div.article.fb-quotable | ${MICRODATA}`,
    ".article_head, .e_article, .article_photo, p.txt_prohibition, .art_btm, .news_twobox, .add_banner, .im_re_box, .article_ad, .add_middle, [class^='ad_'], [class^='dablewidget']",
  ], // 아시아경제
  ["chosun.com", "section.article-body"], // 조선일보
  ["joongang.co.kr", "#article_body", ".ab_photo, .ab_byline, .ab_related"], // 중앙일보
  ["donga.com", "section.news_view | .article_txt"], // 동아일보
  ["hani.co.kr", ".article-text | .arti-txt"], // 한겨레
  ["khan.co.kr", "#articleBody | .art_body"], // 경향신문
  ["hankookilbo.com", `${MICRODATA} | .article-view`], // 한국일보
  ["kmib.co.kr", "#articleBody"], // 국민일보
  ["munhwa.com", "#NewsAdContent"], // 문화일보
  ["segye.com", `#article_txt | ${MICRODATA} | .viewCont`], // 세계일보
  ["seoul.co.kr", `#articleContent .viewContent | ${MICRODATA}`], // 서울신문
  ["naeil.com", ".article-view | .article"], // 내일신문
  ["asiatoday.co.kr", "#font | #article-view-content-div"], // 아시아투데이
  [
    "mk.co.kr",
    `.news_cnt_detail_wrap${MICRODATA} | ${MICRODATA}`,
    ".mid_title, .midtitle_text, p.summary_line",
  ], // 매일경제
  ["hankyung.com", "#articletxt"], // 한국경제
  ["sedaily.com", `.article_view${MICRODATA} | #v-left-scroll-in | .article`, ".article_copy"], // 서울경제
  ["mt.co.kr", `#textBody${MICRODATA} | #textBody`, "td.desc"], // 머니투데이
  ["edaily.co.kr", `.news_body${MICRODATA} | .article_body`], // 이데일리
  ["fnnews.com", "#article_content.cont_view | .cont_art", "#customByline, .art_copyright, #hotNewsArea"], // 파이낸셜뉴스
  ["heraldcorp.com", "article#articleText"], // 헤럴드경제
  ["ajunews.com", "#articleBody", ".article_bot, .like_wrap, .byline, p.copy"], // 아주경제
  ["etoday.co.kr", `.articleView${MICRODATA} | ${MICRODATA}`], // 이투데이
  ["newspim.com", "#news-contents | #viewcontents"], // 뉴스핌
  ["etnews.com", "#articleBody | #article_txt"], // 전자신문
  ["zdnet.co.kr", `#articleBody | ${MICRODATA}`], // 지디넷코리아
  ["ddaily.co.kr", "#news_body_area"], // 디지털데일리
  ["bizwatch.co.kr", ".news_body.new_editor"], // 비즈워치
  ["ekn.kr", "#news_body_area_contents"], // 에너지경제
  ["dnews.co.kr", ".text"], // 대한경제
  ["viva100.com", ".news_content"], // 브릿지경제
  ["economist.co.kr", "#article_body"], // 이코노미스트
  ["ebn.co.kr", SHARED_SYSTEM], // EBN산업경제
  ["news-today.co.kr", ".view_con_wrap"], // 뉴스투데이
  ["newdaily.co.kr", `${MICRODATA} li.par | ${MICRODATA}`], // 뉴데일리
  ["dailian.co.kr", ".article"], // 데일리안
  ["kukinews.com", "#articleContent"], // 쿠키뉴스
  ["pressian.com", ".article_body"], // 프레시안
  ["ohmynews.com", ".article-content"], // 오마이뉴스
  ["mediatoday.co.kr", SHARED_SYSTEM], // 미디어오늘
  ["sisain.co.kr", SHARED_SYSTEM], // 시사IN
  ["mediapen.com", "#articleBody"], // 미디어펜
  ["yna.co.kr", "article.story-news | #articleBody .article-body-text"], // 연합뉴스
  ["newsis.com", `.viewer | ${MICRODATA}`], // 뉴시스
  ["news1.kr", "#articles_detail"], // 뉴스1
  ["kbs.co.kr", "#cont_newstext"], // KBS
  ["imbc.com", `.news_txt${MICRODATA}`], // MBC
  ["sbs.co.kr", `.text_area${MICRODATA}`], // SBS
  ["ytn.co.kr", "#CmAdContent"], // YTN
  ["jtbc.co.kr", ".article_content"], // JTBC
  ["mbn.co.kr", "#newsViewArea"], // MBN
  ["obsnews.co.kr", SHARED_SYSTEM], // OBS
  ["nocutnews.co.kr", "#pnlContent"], // 노컷뉴스
  ["cbs.co.kr", "#CmAdContent"], // CBS
  ["thefact.co.kr", "#content_area.atcRead"], // 더팩트
  ["busan.com", ".article_content"], // 부산일보
  ["imaeil.com", `#articlebody | ${MICRODATA}`], // 매일신문
  ["kookje.co.kr", ".news_article"], // 국제신문
  ["yeongnam.com", ".article-news-body"], // 영남일보
  ["kyeonggi.com", ".article_cont_wrap"], // 경기일보
  ["kyeongin.com", "#article-body"], // 경인일보
  ["jjan.kr", ".article_txt_container"], // 전북일보
  ["daejonilbo.com", SHARED_SYSTEM], // 대전일보
  ["kado.net", SHARED_SYSTEM], // 강원도민일보
  ["ccdailynews.com", SHARED_SYSTEM], // 충청일보
  ["cctoday.co.kr", SHARED_SYSTEM], // 충청투데이
  ["domin.co.kr", SHARED_SYSTEM], // 전북도민일보
  ["ggilbo.com", SHARED_SYSTEM], // 금강일보
  ["idomin.com", SHARED_SYSTEM], // 경남도민일보
  ["incheonilbo.com", SHARED_SYSTEM], // 인천일보
  ["jejunews.com", SHARED_SYSTEM], // 제주일보
  ["jemin.com", SHARED_SYSTEM], // 제민일보
  ["joongboo.com", SHARED_SYSTEM], // 중부일보
  ["kihoilbo.co.kr", SHARED_SYSTEM], // 기호일보
  ["kyongbuk.co.kr", SHARED_SYSTEM], // 경북일보
  ["pdjournal.com", SHARED_SYSTEM], // PD저널
  ["seoulwire.com", SHARED_SYSTEM], // 서울와이어
  ["thepublic.kr", SHARED_SYSTEM], // 더퍼블릭
  ["wideopinion.co.kr", SHARED_SYSTEM], // WideOpinion
  ["n.news.naver.com", "#dic_area | #newsct_article"], // 네이버 뉴스
  ["m.sports.naver.com", "._article_content"], // 네이버 스포츠
  ["m.entertain.naver.com", "._article_content"], // 네이버 연예
  ["v.daum.net", "#articleBody | #mArticle | .article_view"], // 다음 뉴스
  // In English
  ["apnews.com", ".RichTextStoryBody"], // AP News
  ["nytimes.com", 'section[name="articleBody"]'], // The New York Times
  ["washingtonpost.com", '[data-qa="article-body"] | .meteredContent'], // The Washington Post
  ["wsj.com", "main article .crawler | main article"], // The Wall Street Journal
  ["bloomberg.com", ".article-body__content | article"], // Bloomberg
  ["reuters.com", '[data-testid^="paragraph"]'], // Reuters
  ["cnn.com", ".article__content | .zn-body-text"], // CNN
  ["npr.org", "#storytext"], // NPR
  ["politico.com", ".story-text"], // Politico
  ["axios.com", "main#main-content"], // Axios
  ["cbsnews.com", "section.content__body"], // CBS News
  ["nbcnews.com", ".article-body__content"], // NBC News
  ["msnbc.com", ".article-body__content"], // MSNBC
  ["abcnews.go.com", "article"], // ABC News
  ["usatoday.com", MICRODATA], // USA Today
  ["foxnews.com", ".article-body"], // Fox News
  ["cnbc.com", ".ArticleBody-articleBody .group"], // CNBC
  ["businessinsider.com", "section.post-body-content"], // Business Insider
  ["fortune.com", "article.row"], // Fortune
  ["forbes.com", ".fs-article"], // Forbes
  ["time.com", "#article-body"], // Time
  ["newsweek.com", ".article-body"], // Newsweek
  ["theatlantic.com", 'article[class*="ArticleLayout_article"] | article'], // The Atlantic
  ["newyorker.com", ".body__inner-container"], // The New Yorker
  ["wired.com", ".body__inner-container"], // Wired
  ["vox.com", ".c-entry-content"], // Vox
  ["theverge.com", "article | .c-entry-content"], // The Verge
  ["slate.com", 'article section[class*="content"]'], // Slate
  ["techcrunch.com", ".entry-content"], // TechCrunch
  ["arstechnica.com", `article ${MICRODATA} | article`], // Ars Technica
  ["latimes.com", '[data-element*="story-body"]'], // Los Angeles Times
  ["chicagotribune.com", ".bdy--ctn"], // Chicago Tribune
  ["bostonglobe.com", "article#article-body"], // The Boston Globe
  ["propublica.org", ".article-full"], // ProPublica
  ["theintercept.com", ".entry-content__content"], // The Intercept
  ["thenation.com", ".article-body-inner"], // The Nation
  ["rollingstone.com", ".a-content"], // Rolling Stone
  ["washingtontimes.com", ".bigtext"], // The Washington Times
  ["voanews.com", "#article-content | .wsw"], // Voice of America
  ["restofworld.org", ".post-content"], // Rest of World
  ["bbc.com", '[data-component="text-block"]'], // BBC
  ["bbc.co.uk", '[data-component="text-block"]'], // BBC
  ["theguardian.com", ".article-body-viewer-selector"], // The Guardian
  ["independent.co.uk", "article #main"], // The Independent
  ["telegraph.co.uk", `.articleBodyText | ${MICRODATA}`], // The Telegraph
  ["dailymail.co.uk", MICRODATA], // Daily Mail
  ["mirror.co.uk", "#article-body"], // The Mirror
  ["thesun.co.uk", ".article__content"], // The Sun
  ["express.co.uk", "article .text-description | .live-events__entry-text"], // Daily Express
  ["metro.co.uk", ".article__content__inner"], // Metro
  ["inews.co.uk", ".article-content"], // The i Paper
  ["ft.com", ".article__content-body | #article-body"], // Financial Times
  ["economist.com", "main#content article"], // The Economist
  ["nature.com", '[data-test="main-content"] | .main-content'], // Nature
  ["techradar.com", "article .text-copy"], // TechRadar
  ["cbc.ca", ".story"], // CBC
  ["globalnews.ca", "article"], // Global News
  ["theglobeandmail.com", "article"], // The Globe and Mail
  ["nationalpost.com", "section.article-content__content-group--story"], // National Post
  ["financialpost.com", ".story-v2-content-element-inline"], // Financial Post
  ["ottawacitizen.com", ".story-v2-content-element-inline"], // Ottawa Citizen
  ["smh.com.au", "article"], // The Sydney Morning Herald
  ["abc.net.au", '[data-component="ArticleWeb"]'], // ABC News (Australia)
  ["9news.com.au", "article"], // 9News
  ["thehindu.com", '[id^="content-body-"]'], // The Hindu
  ["ndtv.com", MICRODATA], // NDTV
  ["straitstimes.com", "#main"], // The Straits Times
  ["channelnewsasia.com", 'section[data-title="Content"]'], // CNA
  ["malaymail.com", ".article-body"], // Malay Mail
  ["taipeitimes.com", ".archives"], // Taipei Times
  ["dw.com", ".content-area"], // Deutsche Welle
  ["dailymaverick.co.za", ".article-content"], // Daily Maverick
  ["timeslive.co.za", "article"], // TimesLIVE
  ["aljazeera.com", ".wysiwyg"], // Al Jazeera
  ["koreaherald.com", "article#articleText"], // The Korea Herald
  ["japannews.yomiuri.co.jp", "#p-article-block"], // The Japan News
  // In Japanese
  ["mainichi.jp", "#articledetail-body"], // 毎日新聞
  ["nikkei.com", "section[data-track-article-content]"], // 日本経済新聞
  ["sankei.com", ".article-body"], // 産経新聞
  ["yomiuri.co.jp", ".p-main-contents"], // 読売新聞
  ["tokyo-np.co.jp", "main div.block"], // 東京新聞
  ["chunichi.co.jp", "main div.block"], // 中日新聞
  ["nikkan-gendai.com", ".article-wrap p.full-text"], // 日刊ゲンダイ
  ["itmedia.co.jp", "#cmsBody"], // ITmedia
  ["japan.cnet.com", ".article_body"], // CNET Japan
  // In Chinese
  ["people.com.cn", ".rm_txt_con"], // 人民网
  ["yicai.com", ".m-txt"], // 第一财经
  ["eastmoney.com", "#ContentBody"], // 东方财富
  ["cankaoxiaoxi.com", ".articleText"], // 参考消息
  ["takungpao.com", ".tkp_content"], // 大公報
];

const hintOf = ([host, body, drop]: Row): SiteHint => ({
  host,
  body: body.split(" | "),
  drop: drop?.split(", ") ?? [],
});

/** All of them; pages ask for one. */
export const siteHints = (): SiteHint[] => ROWS.map(hintOf);

/** The entry of the longest host that the address is on; null if there is none. */
export function hintFor(url: string): SiteHint | null {
  let host: string;
  try {
    host = new URL(url).hostname.toLowerCase();
  } catch {
    return null;
  }
  for (let rest = host; rest.includes("."); rest = rest.slice(rest.indexOf(".") + 1)) {
    const row = ROWS.find(([known]) => known === rest);
    if (row) return hintOf(row);
  }
  return null;
}

/** What pages of hosts without an entry are asked for: systems and vocabularies that many sites share. */
export const SHARED_BODIES: readonly string[] = [
  "#article-view-content-div",
  "article.article-veiw-body",
  MICRODATA,
];
