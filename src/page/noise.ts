/**
 * Boxes that are not the article's text, told by tag, role and the words in class and id.
 *
 * Words are guesses: an article may be tagged "sponsored" or sit in `has-sidebar`. Whoever uses them lets a box
 * with much of the page's running text pass (see `score.ts`).
 */

/**
 * `strong`: to be left out; `short`: to be left out when it holds little text (dates, captions, logins);
 * `linked`: to be left out when it mostly links elsewhere.
 */
export type Noise = "none" | "strong" | "short" | "linked";

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Whole words of class names and ids: `article__ad`, `adBox` and `ad-box` all hold the word "ad". */
const STRONG = new Set(
  words(`
  ad ads adv advt adbox adslot adunit adwrap adsense adsbygoogle dfp gpt banner banners sponsor promo promos promotion
  promoted relate relation relations relatives recirc recirculation readmore alsoread morefrom readalso seealso
  signup share sharing sharebar social socials sns addthis comment comments commenting disqus reply replies respond
  cutline credit credits byline bylines author authors reporter journalist writer contributor contributors bio
  copyright prohibition breadcrumb breadcrumbs nav navi navigation navbar menu menus submenu toolbar footer sidebar
  rail cookie cookies consent gdpr popup modal overlay lightbox tooltip tooltips toast popover
  tags taglist hashtag hashtags keywords topics categories popular trending mostread mostviewed ranking rankings
  teaser teasers gallery carousel slideshow slider swiper player jwplayer jw vjs pullquote toc poll quiz
  survey donate donation pagination pager paging standfirst subtitle subtitles dek strapline kicker
  eyebrow playlist podcast livechat offscreen visuallyhidden screenreader ticker weather mostpopular
  audioplayer tts listen speech fontsize recommendations followus follow likes emotion reactions keypoints keypoint keytakeaways cta infobox factbox whatsapp telegram facebook kakao takeaways
`),
);
/** Found anywhere in a word: long enough to mean nothing else. */
const STRONG_PARTS =
  /advert|(?:^|[^rn])related|recommend|newsletter|sponsor|subscri|outbrain|taboola|dable(?:widget)?$|^dable|teads|breadcrumb|copyright|^caption|caption$|byline|^promo|^share(?:bar|buttons?|links?|tools?|box|wrap|icons?|this)|^social|^comments|mostread|mostviewed|authorbox|disqus|zergnet|revcontent|googlead|^adsense/;
const SHORT = new Set(
  words(`
  photo photos image images img picture pictures thumb thumbnail thumbnails media meta metadata date dates datetime
  time timestamp timestamps dateline pubdate published updated login signin register notice label labels badge
  category print noprint skip button buttons btn btns icon icons tools util utils hidden hide video videos views count counter source rating stars call app subscribe disclosure
`),
);
const LINKED = new Set(
  words(`
  widget widgets card cards embed embeds list lists links link more next prev previous feed news latest tag topic box
  shop buy product products deal deals coupon magazine extra extras inline aside bottom below sub collection package
`),
);
const STRONG_TAGS = new Set(["nav", "aside", "footer", "figcaption", "caption", "fieldset", "address"]);
const STRONG_ROLES = new Set(
  words("navigation complementary banner contentinfo search dialog alertdialog menu menubar tablist toolbar"),
);
const STRONG_PROPERTIES = new Set(words("author publisher caption image description alternativeHeadline"));

const SLUG = /^(?:[a-z0-9]+[-_]){3,}/i;

const known = new Map<string, Noise>();

/** What the tag alone says, for elements without attributes. */
export function noiseOfTag(element: Element, tag: string): Noise {
  if (STRONG_TAGS.has(tag)) return "strong";
  if (tag === "figure" && !holdsTable(element)) return "strong";
  return tag === "form" || tag === "header" || tag === "time" ? "short" : "none";
}

export function hasNoisyRole(element: Element): boolean {
  const role = element.getAttribute("role");
  return role !== null && STRONG_ROLES.has(role);
}

/** What class, id, role, `itemprop` and tag say of an element. */
export function noiseOf(element: Element, tag: string): Noise {
  if (tag === "html" || tag === "body" || tag === "main") return "none";
  const byTag = noiseOfTag(element, tag);
  if (byTag === "strong") return byTag;
  if (hasNoisyRole(element)) return "strong";
  const property = element.getAttribute("itemprop");
  if (property !== null && STRONG_PROPERTIES.has(property)) return "strong";
  const id = element.getAttribute("id") ?? "";
  // Ids of sections are often made from their heading.
  const named = noiseOfNames(`${element.getAttribute("class") ?? ""} ${SLUG.test(id) ? "" : id}`);
  return named === "none" ? byTag : named;
}

/** Tables and block quotes are wrapped in figures by some editors; they are text all the same. */
function holdsTable(figure: Element): boolean {
  const first = figure.firstElementChild?.localName;
  return first === "table" || first === "blockquote";
}

function noiseOfNames(names: string): Noise {
  if (names.length < 2) return "none";
  const before = known.get(names);
  if (before !== undefined) return before;
  let noise: Noise = "none";
  for (const word of splitNames(names)) {
    if (STRONG.has(word) || STRONG_PARTS.test(word)) {
      noise = "strong";
      break;
    }
    if (SHORT.has(word)) noise = "short";
    else if (noise === "none" && LINKED.has(word)) noise = "linked";
  }
  if (known.size > 5000) known.clear();
  known.set(names, noise);
  return noise;
}

/** `relatedArticles ad-box__item` → related, articles, ad, box, item, and `relatedarticles`. */
export function splitNames(names: string): string[] {
  const found: string[] = [];
  for (const name of names.split(/[^A-Za-z]+/)) {
    if (name.length < 2) continue;
    if (!/[a-z][A-Z]/.test(name)) {
      found.push(name.toLowerCase());
      continue;
    }
    const parts = name
      .replace(/([a-z])([A-Z])/g, "$1 $2")
      .toLowerCase()
      .split(" ");
    found.push(...parts, parts.join(""));
  }
  return found;
}
