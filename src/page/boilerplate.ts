/**
 * Lines that stand among an article's paragraphs without being its text: who wrote it, whose it is, where to read
 * on. Only short lines are judged, and only as wholes: the same words within a paragraph are text.
 */
import { endsSentence, weigh } from "./writing.ts";

/** Longest line that can be such a line. */
const LONGEST = 260;

/** A pattern for a whole line, and what tells cheaply that it is worth trying. */
interface Line {
  readonly is: RegExp;
  /** One of these begins the line; or stands in it. */
  readonly starts?: readonly string[];
  readonly holds?: readonly string[];
  /** The line is no longer. */
  readonly most?: number;
}

/*
 * All but CASED_LINES are tried on lines in small letters: patterns without `i` and `u` cost a tenth to compile. A page
 * uses each a few times only, so that compiling is what they cost: most need not be tried on any line of a page.
 */
const LINES: readonly Line[] = [
  // Reporter lines: 박하람 기자, 서울=김하나 기자 hana@example.com, [아시아경제 박하람 기자]
  {
    is: /^[\s[(【<=·\w가-힣/|,@.ㅣ-]{0,30}(?:기자|특파원|논설위원|인턴기자|객원기자|앵커|리포터)\s*[\])】>]?(?:\s*[=/|·ㅣ]?\s*[\w.+-]+@[\w.-]+)?\s*[\])】>]?$/,
    holds: ["기자", "특파원", "논설위원", "앵커", "리포터"],
  },
  { is: /^[^.!?。]{0,60}[\w.+-]+@[\w-]+\.[\w.]+[\s)\]】>]*$/, holds: ["@"] },
  // Rights: ⓒ 아시아경제, 무단전재 및 재배포 금지, © 2024 … All rights reserved.
  { is: /무단\s*전재|재배포\s*금지|저작권자|무단\s*복제/, holds: ["무단", "재배포", "저작권자"] },
  {
    is: /^[<[(【\s]*(?:ⓒ|©|\(c\)|copyright\s*(?:©|ⓒ|\(c\)|\d{4}|by\b|$))/,
    holds: ["ⓒ", "©", "(c)", "copyright"],
  },
  { is: /all rights reserved\.?$/, holds: ["all rights"] },
  // Captions and credits as paragraphs of their own
  {
    is: /^[<[(【▲△▶■◇※\s]*(?:사진|그래픽|자료|영상|일러스트|출처|이미지)\s*(?:[=:/|제]|제공|출처)/,
    holds: ["사진", "그래픽", "자료", "영상", "일러스트", "출처", "이미지"],
  },
  {
    is: /^\(?(?:photo|image|picture|video|credit|illustration|foto|bild|quelle)s?(?:\s+(?:by|credit|courtesy|source))?\s*[:/|]/,
    holds: [":", "/", "|"],
  },
  { is: /^(?:photo(?:graph)?|image|picture)s? (?:by|courtesy) /, starts: ["photo", "image", "picture"] },
  {
    is: /\((?:image|photo|picture|pic|foto|bild|credit|graphic)s?\s*(?:by|credit|:)\s?[^()]{2,60}\)\s*$/,
    holds: ["(image", "(photo", "(pic", "(foto", "(bild", "(credit", "(graphic"],
  },
  { is: /^\d{1,3} (?:of|\/) \d{1,3}\b\W*$/, most: 30 },
  // Advertisements and machinery
  {
    is: /^(?:advertisements?|ad|sponsored|광고|ad feedback|story continues below(?: advertisement)?|article continues below(?: this ad)?|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|annons|annonse|annonce|advertentie|mainos|reklama|реклама|iklan|quảng cáo|広告|广告|廣告|read more|loading\W*|continue reading|scroll to continue|skip (?:advert(?:isement)?|to .{1,30}))\W*$/,
    most: 60,
  },
  { is: /\|\s*\d{1,2}:\d{2}(?:\s*min)?$/, holds: ["|"] },
  { is: /^(?:\d+ |an? )(?:secs?|seconds?|mins?|minutes?|hrs?|hours?|days?) ago.{0,40}$/, most: 80 },
  { is: /^(?:video)?\s*\d{1,2}:\d{2}(?:\s?\d{1,2}:\d{2})?(?:\s*min)?$/, most: 40 },
  { is: /^(?:estimated )?(?:reading time:? )?\d+[- ]min(?:ute)?s?(?: read)?$/, most: 60 },
  {
    is: /^(?:article content|listen to (?:this )?(?:article|story)|table of contents|sources?: .{0,60}|like loading\W*|like this:?|\d+ ?(?:shares?|comments?|views?))$/,
    most: 90,
  },
  // Consent for what other sites embed: "Externer Inhalt", "Pour afficher ce contenu …"
  {
    is: /^(?:(?:empfohlener )?(?:redaktioneller|externer) inhalt|ein klick für den datenschutz|an dieser stelle (?:finden|befindet|steht)|ich bin damit einverstanden|pour afficher ce contenu|para ver este contenido|this content is (?:hosted|provided) by|to (?:view|see) this (?:content|video|media))(?![a-z\u00df-\u024f\u0370-\u04ff\u3040-\u9fff\uac00-\ud7a3])/,
    starts: [
      "empf",
      "redak",
      "extern",
      "ein kl",
      "an die",
      "ich bin",
      "pour af",
      "para ver",
      "this con",
      "to ",
    ],
  },
  // Elsewhere
  {
    is: /^(?:관련\s?기사|관련\s?뉴스|많이 본 뉴스|이 기사를|핫이슈|당신이 관심|이 시각|추천\s?기사|주요\s?뉴스|기사 더 ?보기|▶|☞|◀)/,
    starts: ["관련", "많이", "이 ", "핫이슈", "당신이", "추천", "주요", "기사", "▶", "☞", "◀"],
  },
  {
    is: /^(?:read more|read also|also read|related(?: (?:articles?|stories|news|content|coverage))?|more (?:from|on|stories|news)|see also|recommended|you may also like|watch(?: also| more| now)?|in pictures|must read|trending|most (?:read|popular|viewed)|don['’]t miss|leer más)\s*(?:[:：|>»→-]|$)/,
    starts: [
      "read ",
      "also ",
      "related",
      "more ",
      "see ",
      "recomm",
      "you may",
      "watch",
      "in pic",
      "must ",
      "trending",
      "most ",
      "don",
      "leer",
    ],
  },
  {
    is: /^(?:follow|like|find) (?:us|me|@?[\w. ]{2,30}) on (?:twitter|facebook|instagram|x|linkedin|youtube|telegram|google news)/,
    starts: ["follow ", "like ", "find "],
  },
  { is: /\b(?:sign up|subscri(?:be|bing)|bookmark)\b.{0,60}\bnewsletters?\b/, holds: ["newsletter"] },
  { is: /\b(?:meet|to|in|into) your (?:inbox|phone)\b/, holds: ["your inbox", "your phone"] },
  {
    is: /^by (?:signing|clicking|submitting|subscribing|continuing)\b|^i (?:would like|agree|want) to\b.{0,60}\b(?:email|offers)/,
    starts: ["by ", "i "],
  },
  { is: /\b(?:read|see|view) our (?:privacy|cookie)/, holds: ["our privacy", "our cookie"] },
  {
    is: /^get (?:our|the|all|breaking|daily|today)\b.{0,80}\b(?:alerts?|headlines|newsletters?|news|stories)\b.{0,60}$/,
    starts: ["get "],
  },
  { is: /^(?:click|tap) here\b/, starts: ["click ", "tap "] },
  {
    is: /^(?:sign up|subscribe|join|register|download)\b.{0,160}\b(?:newsletters?|channel|app|inbox|updates|here|now|today|whatsapp|telegram)\b/,
    starts: ["sign up", "subscribe", "join", "register", "download"],
  },
  {
    is: /^(?:share|tweet|email|print|save|comments?|copy link|facebook|twitter|whatsapp|linkedin|reddit|pinterest|공유|인쇄|댓글|스크랩|글자 ?크기|구독|좋아요|기사 ?원문)(?:\s+(?:this|on|via|article|\d+).*)?$/,
    starts: [
      "share",
      "tweet",
      "email",
      "print",
      "save",
      "comment",
      "copy",
      "facebook",
      "twitter",
      "whatsapp",
      "linkedin",
      "reddit",
      "pinterest",
      "공유",
      "인쇄",
      "댓글",
      "스크랩",
      "글자",
      "구독",
      "좋아요",
      "기사",
    ],
  },
  {
    is: /^제보(?:는|하기)|카카오톡.{0,20}제보|^■ 제보|제보가 뉴스가 됩니다/,
    holds: ["제보"],
  },
  {
    is: /^[[▷▶■□◆※☎]\s*(?:카카오톡|전화|이메일|메일|유튜브|네이버|카카오|뉴스홈|홈페이지|기사제보|영상편집|촬영기자|그래픽)\]?(?:[\s:,].{0,80})?$/,
    starts: ["[", "▷", "▶", "■", "□", "◆", "※", "☎"],
  },
  { is: /^\d{4}[./]\d{2}[./]\d{2} \d{2}:\d{2} 송고$/, holds: ["송고"] },
];

function matches({ is, starts, holds, most }: Line, line: string): boolean {
  if (most !== undefined && line.length > most) return false;
  if (starts && !starts.some((start) => line.startsWith(start))) return false;
  if (holds && !holds.some((part) => line.includes(part))) return false;
  return is.test(line);
}

/** Agencies in credits are told by their capitals. */
const CASED_LINES: readonly Line[] = [
  {
    is: /(?:\/ ?(?:AFP|Reuters|EPA|AP)|Getty Images|Shutterstock)\)?\.?$/,
    holds: ["/", "Getty", "Shutterstock"],
  },
  {
    is: /\b(?:REUTERS|AFP|EPA)\/[A-Z][A-Za-z\u00c0-\u024f. '-]{2,40}(?:\s*Purchase Licensing Rights.*)?$/,
    holds: ["REUTERS/", "AFP/", "EPA/"],
  },
];

/** `By Jane Roe`, `Jane Roe, Political Editor`: only before the text begins. */
const BYLINE =
  /^(?:(?:by|von|par|por|di|written by|text|words|reporting by|story by|posted by|published|updated|last (?:updated|modified))(?=[\s:.,|])|입력|수정|등록|승인|기사입력|송고|최종)\s*[:.]?\s*.{0,90}$/;
/** Reporting by … Editing by …: agencies' last lines. */
const CREDITS =
  /^[\s([–—-]*(?:(?:additional )?reporting by|writing by|edited by|editing by|compiled by|translated by|with (?:reporting|files|contributions) (?:by|from))\b|\bcontributed (?:reporting )?to this (?:report|story|article)\.?$/;
const DATE_ONLY =
  /^(?:\w{3,9}\.? \d{1,2},? \d{4}|\d{1,2}\.? \w{3,9}\.? \d{4}|\d{4}[.\-/년] ?\d{1,2}[.\-/월] ?\d{1,2}일?\.?)[\s,|·(]*(?:at )?[\d: apmestgkucz).,]*$/;

/** What introduces a link to another article: `READ MORE: …`, `관련기사 …`. */
const READ_ON =
  /^(?:read(?: more| also| next| on)?|also read|related(?: \w+)?|see also|more (?:from|on|about)|more:|watch|listen|don['’]t miss|must read|recommended|(?:explainer|opinion|analysis)\s?[:|]|mehr (?:zum|dazu|über|lesen)|zum thema|lesen sie|(?:à )?lire|lee|leer|le[eé] también|lea también|leia|leggi|lees|läs|les|læs|lue myös|czytaj|číst|čtěte|читайте|citește|baca|xem thêm|devamı|ilgili|関連|あわせて|相关|延伸|관련|더 ?보기|▶|☞|→|>>)(?![a-z\u00df-\u024f\u0370-\u04ff\u3040-\u9fff\uac00-\ud7a3])/;
/** The same where nothing is linked: with a colon, or alone. */
const READ_ON_LABEL =
  /^(?:(?:lesen sie|lire|leer?|lea|leia|leggi|lees|läs|les|læs|lue|czytaj|čtěte|читайте|baca)\s(?:auch|aussi|también|también|mais|também|anche|ook|mer|också|også|myös|także|również|také|также|juga)|à lire(?: aussi)?|mehr zum thema|zum thema|xem thêm|相关阅读|延伸閱讀|関連記事|あわせて読みたい)\s*(?:[:：|>»→-]|$)/;

/** Headings and labels under which a page goes on to something else. */
const ELSEWHERE =
  /^(?:read next|up next|latest(?: [a-z\u00df-\u024f\u0370-\u04ff\u3040-\u9fff\uac00-\ud7a3]+)?|recent(?: [a-z\u00df-\u024f\u0370-\u04ff\u3040-\u9fff\uac00-\ud7a3]+)?|popular(?: [a-z\u00df-\u024f\u0370-\u04ff\u3040-\u9fff\uac00-\ud7a3]+)?|trending(?: [a-z\u00df-\u024f\u0370-\u04ff\u3040-\u9fff\uac00-\ud7a3]+)?|related(?: [a-z\u00df-\u024f\u0370-\u04ff\u3040-\u9fff\uac00-\ud7a3]+)*|recommended(?: .{1,20})?|more (?:from|on|in|stories|news|about)\b.{0,40}|most (?:read|popular|viewed|commented).{0,20}|you (?:may|might) (?:also )?like.{0,20}|editors['’]? picks?|top stories|in case you missed it|about the authors?|author|comments?(?: \(\d+\))?|join the (?:conversation|discussion)|leave a (?:reply|comment)|share (?:this|your thoughts).{0,30}|über den autor.{0,30}|zum autor|mehr zum thema|meistgelesen.{0,20}|das könnte sie auch interessieren|à lire aussi|sur le même sujet|te puede interesar|más (?:leídas?|noticias)|leia (?:também|mais)|(?:관련|인기|추천|주요|최신|많이 본)\s?(?:기사|뉴스|키워드)?|이 기사가 마음에.{0,30}|関連(?:記事|ニュース|リンク).{0,10}|あわせて読みたい|こちらの記事も.{0,20}|人気(?:記事|ニュース)|おすすめ.{0,10}|相关(?:阅读|新闻|推荐)|延伸閱讀|推荐阅读)\s*[:：›»>]?$/;

/** True for a line under which the page leaves its article. */
export function leadsElsewhere(text: string): boolean {
  return weigh(text) <= 70 && ELSEWHERE.test(text.toLowerCase());
}

/** @param linked share of the text that is linked, 0 to 1 */
export function isBoilerplate(text: string, linked: number): boolean {
  const isLong = weigh(text) > LONGEST;
  if (isLong && linked <= 0.6) return false;
  const line = text.toLowerCase();
  if (linked > 0.3 && READ_ON.test(line)) return true;
  if (isLong) return false;
  if (READ_ON_LABEL.test(line)) return true;
  return LINES.some((each) => matches(each, line)) || CASED_LINES.some((each) => matches(each, text));
}

/** Lines that name author or date above the text. */
export function isByline(text: string): boolean {
  if (weigh(text) > 140) return false;
  const line = text.toLowerCase();
  return DATE_ONLY.test(line) || (BYLINE.test(line) && !endsSentence(text));
}

/** `[아시아경제 박하람 기자]` before the first words of a paragraph. */
export const LEADING_REPORTER = /^\s*[[(【][^\])】\n]{0,40}(?:기자|특파원|논설위원)[\])】]\s*/;

/** True for a line that says no more than who wrote the article. */
export function isAuthorLine(text: string, authors: readonly string[]): boolean {
  return (
    authors.some((name) => name.length >= 2 && text.includes(name) && text.length <= name.length + 16) &&
    !endsSentence(text)
  );
}

export function isCredit(text: string): boolean {
  return weigh(text) <= 400 && CREDITS.test(text.toLowerCase());
}
