/** Words in class names and ids that say what an element of a page is for. */
import { remembered } from '../../model/remember.ts'
import type { Element } from './tree.ts'

/** What an element's own names say: the report's text, its caption, something beside the report, or nothing. */
export type Sign = 'body' | 'beside' | 'caption' | 'comments' | 'about' | undefined

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Single words that mark what stands beside a report. */
const BESIDE = set(
  'share sharing shares sharebar sharer sharethis addtoany addthis social socials sociable related relateds recirc recirculation recommended recommend ' +
    'recommendation recommendations newsletter newsletters subscribe subscription subscriptions signup promo promos promotion ' +
    'advert adverts advertisement advertising ad ads adslot adunit adsense adsbygoogle dfp gpt sponsor sponsored sponsors banner taboola outbrain revcontent mgid ' +
    'adfox relap smi2 cookie cookies consent gdpr paywall breadcrumb breadcrumbs crumbs nav navbar navigation menu submenu sidebar rail widget ' +
    'widgets footer masthead toolbar toolbox tags taglist tagcloud pagination pager paging popup modal overlay lightbox login ' +
    'register trending popular teaser teasers ticker donate donation flyout dropdown tooltip hidden ' +
    'skip skiplink jumplink offscreen readmore seealso alsoread inread noprint print printer printfriendly rating ratings likes like vote votes ' +
    'poll quiz legal copyright disclaimer feedback metabar upsell interstitial marketing partner partners messenger telegram follow hashtag hashtags ' +
    'carousel playlist prevnext morestories',
)
/** Pairs of words that mark it, read one after the other. */
const BESIDE_PAIRS = set(
  'read-more read-next more-stories more-news more-articles more-posts more-from also-read read-also see-also most-read most-viewed most-popular ' +
    'up-next next-post prev-post previous-post post-navigation related-posts related-content tag-list post-tags article-tags entry-tags ' +
    'story-tags topic-tags latest-news top-stories top-news side-bar sign-up back-top skip-link post-footer article-footer entry-footer story-footer ' +
    'visually-hidden screen-reader sr-only you-may you-might in-read call-action site-header page-header global-header site-nav news-list news-feed ' +
    'story-list article-list link-list links-list stay-connected join-us follow-us print-only post-meta entry-meta article-meta story-meta meta-data meta-info ' +
    'article-tools story-tools article-actions lazy-load-more load-more editors-picks keep-reading recommended-articles',
)
const CAPTION = set(
  'caption captions figcaption credit credits photocredit imagecaption piccaption photocaption wpcaption fotocaption imagedesc picdesc',
)
const CAPTION_PAIRS = set(
  'caption-text image-credit photo-credit photo-caption image-caption img-caption image-source photo-info photo-desc image-description',
)
const COMMENTS = set(
  'comment comments commentlist disqus livefyre respond replies reply discussion conversation coral spotim hypercomments viafoura comentarios kommentarii',
)
/** Words that leave little doubt: what stands there is not the report. */
const SURE = set(
  'hidden <aside> <nav> <footer> <dialog> sidebar modal popup cookie cookies consent gdpr copyright rail footer navbar navigation nav menu breadcrumb breadcrumbs ' +
    'role-dialog role-alertdialog role-complementary role-navigation role-contentinfo taboola outbrain lightbox side-bar newsletter',
)
/** Readers may write more than the report they write under. */
export const isCommentWord = (word: string): boolean => COMMENTS.has(word)

/** Whether a word leaves little doubt. */
export const isSure = (word: string): boolean => SURE.has(word) || COMMENTS.has(word)

const ABOUT = set(
  'meta byline bylines author authors authorbox authorbio bio timestamp dateline pubdate postdate datetime publishdate kicker eyebrow contributor contributors',
)
const ABOUT_PAIRS = set(
  'author-bio author-info author-box about-author post-author article-author entry-author entry-date post-date article-date publish-date published-date ' +
    'pub-date date-time posted-on time-date author-name writer-name read-time reading-time section-name article-info news-date story-date',
)
const BODY = set(
  'articlebody storybody entrycontent postcontent articletext articlecontent storycontent storytext newstext posttext bodytext',
)
const BODY_PAIRS = set(
  'article-body story-body entry-content post-content article-content article-text story-content story-text post-body post-text news-text news-body ' +
    'news-content content-body body-content body-text body-copy article-copy field-body node-body detail-text news-detail article-main article-inner ' +
    'content-text text-content single-content td-post blog-content blog-post content-article article-wrap material-text topic-body text-article text-news wysiwyg-content rich-text paragraph-text',
)

/** A sign, and the word that gave it: "widget", "<aside>", "role". */
export interface Given {
  readonly sign: Exclude<Sign, undefined>
  readonly word: string
}

const NOTHING: readonly Given[] = []
const ROLES = set('navigation complementary banner contentinfo dialog alertdialog menu search')
const BESIDE_TAGS = set('nav aside footer button dialog menu form')
const NO_DISPLAY = /display\s*:\s*none|visibility\s*:\s*hidden/i

/** What an element's tag, role, microdata, class names and id say of it, the weightiest first. */
function givenBy(element: Element): readonly Given[] {
  const { tag, attributes: a } = element
  if (tag === 'body' || tag === 'html' || tag === '#root') return NOTHING
  if (tag === 'figcaption') return [{ sign: 'caption', word: '<figcaption>' }]
  const out: Given[] = []
  if (a['itemprop'] !== undefined && /\b(?:articleBody|reviewBody)\b/i.test(a['itemprop']))
    return [{ sign: 'body', word: 'itemprop' }]
  if ('hidden' in a || a['aria-hidden'] === 'true' || (a['style'] !== undefined && NO_DISPLAY.test(a['style'])))
    out.push({ sign: 'beside', word: 'hidden' })
  if (BESIDE_TAGS.has(tag)) out.push({ sign: 'beside', word: `<${tag}>` })
  if (a['role'] !== undefined && ROLES.has(a['role'])) out.push({ sign: 'beside', word: `role-${a['role']}` })
  const named = namedBy(element)
  return out.length === 0 ? named : [...out, ...named]
}

/** Whether the page itself calls this element the report's text. */
export const isNamedBody = (element: Element): boolean => givenBy(element).some((g) => g.sign === 'body')

function namedBy({ attributes: a }: Element): readonly Given[] {
  const names = `${a['class'] ?? ''} ${a['id'] ?? ''} ${a['data-testid'] ?? ''} ${a['data-component'] ?? ''}`
  return names === '   ' ? NOTHING : given(names.length > LONGEST ? names.slice(0, LONGEST) : names)
}

const ORDER = ['caption', 'comments', 'beside', 'about', 'body'] as const

/** The names of one outlet's pages repeat; those of a hostile page do not. In UTF-16 code units. */
const LONGEST = 600
const given = remembered(20_000, readNames)

function readNames(names: string): readonly Given[] {
  const out: Given[] = []
  for (const name of names.split(/\s+/)) {
    // Variants of a utility sheet ("print:hidden", "lg:flex") speak of looks.
    if (name === '' || name.includes(':')) continue
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-zа-я]+/)
    // "has-sidebar", "no-ads", "with-comments" speak of the page, not of what the element holds.
    if (/^(?:has|no|with|without|is|hide|show|js)$/.test(words[0]!)) continue
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!
      // "overflow-hidden" hides nothing.
      if (word === 'hidden' && words.length > 1 && words[i - 1] !== 'visually') continue
      const pair = i + 1 < words.length ? `${word}-${words[i + 1]}` : ''
      if (CAPTION.has(word)) out.push({ sign: 'caption', word })
      else if (CAPTION_PAIRS.has(pair)) out.push({ sign: 'caption', word: pair })
      else if (COMMENTS.has(word)) out.push({ sign: 'comments', word })
      else if (BESIDE.has(word)) out.push({ sign: 'beside', word })
      else if (BESIDE_PAIRS.has(pair)) out.push({ sign: 'beside', word: pair })
      else if (ABOUT.has(word)) out.push({ sign: 'about', word })
      else if (ABOUT_PAIRS.has(pair)) out.push({ sign: 'about', word: pair })
      else if (BODY.has(word)) out.push({ sign: 'body', word })
      else if (BODY_PAIRS.has(pair)) out.push({ sign: 'body', word: pair })
    }
  }
  return out.length < 2 ? out : ORDER.flatMap((sign) => out.filter((g) => g.sign === sign))
}

/** An element's standing: its sign or that of an element around it, and the word that gave it. */
export interface Standing {
  readonly sign: Sign
  readonly word: string
}
const REPEATED: Standing = { sign: 'beside', word: 'repeated' }
const NONE: Standing = { sign: undefined, word: '' }

/**
 * Tells the standing of elements, remembering what it told. What stands beside the report stays beside it, whatever its
 * parts are called. Signs given by `ignored` words do not count.
 */
export function standings(
  ignored: ReadonlySet<string>,
  repeated: ReadonlySet<Element>,
): (element: Element) => Standing {
  const told = new Map<Element, Standing>()
  const tell = (element: Element): Standing => {
    const before = told.get(element)
    if (before) return before
    const outer = element.parent ? tell(element.parent) : NONE
    let standing = outer
    if (outer.sign === undefined || outer.sign === 'body')
      standing =
        givenBy(element).find((g) => !ignored.has(g.word)) ??
        (outer.sign === undefined && repeated.has(element) && !ignored.has(REPEATED.word) ? REPEATED : outer)
    told.set(element, standing)
    return standing
  }
  return tell
}
