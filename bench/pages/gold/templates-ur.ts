/** How Urdu outlets build their pages: content systems old and new, in their habits of markup and not in their words. */
import type { Article, Template } from './article.ts'

const html = (a: Article, head: string, body: string, attributes = 'lang="ur" dir="rtl"'): string =>
  `<!DOCTYPE html><html ${attributes}><head><meta charset="utf-8"><title>${a.title} - روزنامہ نمونہ</title>${head}</head><body>${body}</body></html>`
const ps = (list: readonly string[], attributes = ''): string => list.map((p) => `<p${attributes}>${p}</p>`).join('\n')
const nav = `<ul class="menu"><li><a href="/">سرورق</a></li><li><a href="/pakistan">پاکستان</a></li><li><a href="/world">دنیا</a></li><li><a href="/sports">کھیل</a></li><li><a href="/video">ویڈیوز</a></li><li><a href="/blogs">بلاگ</a></li></ul>`
const ld = (a: Article, more = ''): string =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Organization","@id":"#o","name":"روزنامہ نمونہ"},{"@type":"NewsArticle","headline":${JSON.stringify(a.title)},"datePublished":"${a.date}","author":[{"@type":"Person","name":"${a.byline}"}],"publisher":{"@id":"#o"},"articleSection":"${a.section}"${more}}]}</script>`
const og = (a: Article): string =>
  `<meta property="og:title" content="${a.title}"><meta property="og:site_name" content="روزنامہ نمونہ"><meta property="og:locale" content="ur_PK"><meta property="article:published_time" content="${a.date}">`

/** React with hashed class names, roles and hidden words, the text one wrapper to a paragraph. */
const hashed: Template = (a, others) => ({
  html: html(
    a,
    ld(a),
    `<div id="root"><a class="bbc-skip" href="#content">مواد پر جائیں</a><header role="banner" class="bbc-1x2"><nav role="navigation" class="bbc-9z">${nav}</nav></header>
<div class="bbc-irdbz7 e1"><main role="main" class="bbc-fa0wmp"><div class="bbc-1151pbn"><h1 id="content" class="bbc-14gqcmb">${a.title}</h1></div>
<figure class="bbc-1qn0xuy"><div><img alt="" src="a.jpg"></div><div class="bbc-rk"><p class="bbc-cred"><span class="visually-hidden">تصویر کا ذریعہ، </span>Getty Images</p></div><figcaption><span class="visually-hidden">تصویر کا کیپشن، </span>${a.caption}</figcaption></figure>
<section role="region" aria-label="مضمون کی تفصیل" class="bbc-i3"><ul><li><span>مصنف، </span>${a.byline}</li><li>عہدہ، نامہ نگار</li></ul></section><time datetime="${a.date.slice(0, 10)}" class="bbc-14">${a.day}</time>
<div class="bbc-19j92fr" dir="rtl"><p class="bbc-4w"><b>${a.lead}</b></p></div>
${a.paragraphs.map((p, i) => `<div class="bbc-19j92fr" dir="rtl"><p dir="rtl" class="bbc-4wucq3">${p}</p></div>${i === 1 ? `<section data-e2e="recommendations-heading" role="region" class="bbc-1er"><strong>سب سے زیادہ پڑھی جانے والی</strong><ul role="list">${others.map((o) => `<li><a href="/x"><span>${o.title}</span></a></li>`).join('')}</ul><p>مواد پر جائیں</p></section>` : ''}`).join('\n')}
</main><section class="bbc-top" aria-labelledby="top"><h2 id="top">اہم خبریں</h2><ul>${others.map((o) => `<li><h3><a href="/y">${o.title}</a></h3><p>${o.lead}</p><time>${o.day}</time></li>`).join('')}</ul></section></div>
<footer role="contentinfo"><p>© 2024 روزنامہ نمونہ۔ ہم دوسری ویب سائٹوں کے مواد کے ذمہ دار نہیں ہیں۔</p></footer></div>`,
  ),
  text: [a.lead, ...a.paragraphs],
})

/** A broadcaster's older system: access links, captions doubled, share words, size marks, related media in the text. */
const broadcaster: Template = (a, others) => ({
  html: html(
    a,
    `${og(a)}<meta name="Author" content="${a.byline}">`,
    `<div class="ctc-nav"><h4 class="hidden">رسائی کے لنکس</h4><ul><li><a href="#page">مواد پر جائیں</a></li><li><a href="#nav">نیویگیشن پر جائیں</a></li><li><a href="#search">سرچ پر جائیں</a></li></ul></div>
<div id="page"><div class="hdr">${nav}</div><div class="body-container"><div class="col-title"><div class="category"><a href="/c">${a.section}</a></div><h1 class="title pg-title">${a.title}</h1></div>
<div class="col-publishing-details"><div class="publishing-details"><div class="published"><span class="date"><time pubdate="pubdate" datetime="${a.date}">${a.day}</time></span></div><div class="links"><ul class="links__list"><li><a href="/author">${a.byline}</a></li></ul></div></div></div>
<div class="col-multimedia"><div class="media-image"><figure class="media-image js-media-expand"><div class="img-wrap"><img src="a.jpg" alt="${a.caption}"></div><figcaption><span class="caption">${a.caption} (فائل فوٹو)</span></figcaption></figure></div></div>
<div class="share--box"><span class="share__label">شیئر کریں</span><ul><li><a href="#">فیس بک</a></li><li><a href="#">ٹوئٹر</a></li><li><a href="#"><span>پرنٹ</span></a></li></ul></div>
<div id="article-content" class="content-floated-wrap fb-quotable"><div class="wsw">
${ps(a.paragraphs.slice(0, 3))}
<div class="wsw__embed"><div class="media-block also-read"><a href="/z"><span class="also-read__text--label">یہ بھی پڑھیے</span><h4 class="media-block__title">${others[0]!.title}</h4></a></div></div>
<div class="wsw__embed"><figure class="media-image"><img src="b.jpg"><figcaption><span class="caption">${others[1]!.caption}</span></figcaption></figure></div>
${ps(a.paragraphs.slice(3))}
</div><ul class="author-hlight"></ul></div>
<div class="media-block-wrap" id="wrowblock"><h2 class="section-head">مقبول ترین</h2><div class="row"><ul>${others.map((o, i) => `<li class="col-xs-12"><div class="media-block"><span>${i + 1}</span><a href="/p"><h4 class="media-block__title">${o.title}</h4></a></div></li>`).join('')}</ul></div></div>
<div class="visible-xs">XS</div><div class="visible-sm">SM</div><div class="visible-md">MD</div><div class="visible-lg">LG</div></div></div><div class="ftr">${nav}</div>`,
  ),
  text: a.paragraphs,
})

/** WordPress with a news theme: share buttons inside the text, tags, an author box, related posts, comments. */
const blogSystem: Template = (a, others) => ({
  html: html(
    a,
    `${og(a)}${ld(a)}`,
    `<div id="tdc-live" class="td-header-wrap"><div class="td-header-menu">${nav}</div></div><div class="td-main-content-wrap"><div class="td-container"><div class="td-pb-span8 td-main-content"><article id="post-811" class="post-811 post type-post status-publish hentry category-pakistan">
<div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/c">${a.section}</a></li></ul><header class="td-post-title"><h1 class="entry-title">${a.title}</h1><div class="td-module-meta-info"><div class="td-post-author-name">By <a href="/a">${a.byline}</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="${a.date}">${a.day}</time></span><div class="td-post-views">Views 1284</div></div></header></div>
<div class="td-post-sharing-top"><a class="td-social-sharing-button" href="#">Facebook</a><a class="td-social-sharing-button" href="#">WhatsApp</a></div>
<div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><figure><img src="a.jpg"><figcaption class="wp-caption-text">${a.caption}</figcaption></figure></div>
<p><strong>${a.lead}</strong></p>
${ps(a.paragraphs.slice(0, 2))}<div class="td-a-rec"><span class="td-adspot-title">- Advertisement -</span></div>${ps(a.paragraphs.slice(2))}
<p>مزید پڑھیں: <a href="/m">${others[0]!.title}</a></p></div>
<footer><div class="td-post-source-tags"><ul class="td-tags"><li><span>TAGS</span></li><li><a href="/t">سفارت</a></li><li><a href="/t">خطہ</a></li></ul></div><div class="td-author-box"><div class="td-author-name">${a.byline}</div><div class="td-author-description">${a.byline} دس سال سے صحافت سے وابستہ ہیں اور سفارتی امور پر لکھتے ہیں۔</div></div></footer></article>
<div class="td_block_related_posts"><h4>RELATED ARTICLES</h4>${others.map((o) => `<div class="td_module_related_posts"><h3 class="entry-title"><a href="/r">${o.title}</a></h3><div class="td-excerpt">${o.lead}</div></div>`).join('')}</div>
<div class="comments" id="comments"><h4>2 COMMENTS</h4><ol><li class="comment"><p>بہت اچھی خبر ہے، امید ہے کہ اس پر عمل بھی ہوگا اور عام آدمی کو فائدہ پہنچے گا۔</p></li><li class="comment"><p>یہ سب باتیں پہلے بھی ہو چکی ہیں، نتیجہ کچھ نہیں نکلا۔</p></li></ol><div id="respond" class="comment-respond"><form><p class="comment-notes">آپ کا ای میل ایڈریس شائع نہیں کیا جائے گا۔</p></form></div></div></div>
<div class="td-pb-span4 td-main-sidebar"><aside class="td_block_template"><h4>تازہ ترین</h4>${others.map((o) => `<div class="td_module_6"><h3><a href="/s">${o.title}</a></h3></div>`).join('')}</aside></div></div></div>`,
  ),
  text: [a.lead, ...a.paragraphs],
})

/** An old paper's detail page: tables, line breaks for paragraphs, no classes worth the name, no metadata. */
const tables: Template = (a, others) => ({
  html: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${a.title}</title></head><body bgcolor="#ffffff"><table width="980" align="center"><tr><td colspan="3">${nav}</td></tr><tr valign="top"><td width="180"><font size="3">${others.map((o) => `<a href="/n">${o.title}</a><br><br>`).join('')}</font></td><td width="600" dir="rtl" align="right"><font size="6" color="#990000"><b>${a.title}</b></font><br><font size="2">${a.day}</font><br><br><img src="a.jpg"><br><font face="Jameel Noori Nastaleeq" size="4">${a.paragraphs.join('<br><br>\n')}</font><br><br><a href="#">فیس بک</a> | <a href="#">ٹوئٹر</a> | <a href="#">پرنٹ</a></td><td width="200">${others.map((o) => `<p><a href="/n">${o.title}</a></p>`).join('')}</td></tr><tr><td colspan="3" align="center"><font size="1">جملہ حقوق بحق روزنامہ نمونہ محفوظ ہیں</font></td></tr></table></body></html>`,
  text: a.paragraphs,
})

/** A channel's site: the text in bare divs, an infinite scroll with the next report under it. */
const scrolling: Template = (a, others) => {
  const next = others[0]!
  const one = (x: Article, first: boolean) =>
    `<div class="${first ? 'news-story current' : 'news-story next-story'}" data-url="/s"><div class="story-area"><div class="category-name"><h2>${x.section}</h2></div><h1>${x.title}</h1><div class="category-source"><span class="author_title_img">ویب ڈیسک</span><span class="category-date">${x.day}</span></div><div class="medium-insert-images"><figure><img src="a.jpg"><figcaption>${x.caption}</figcaption></figure></div><div class="content-area">${x.paragraphs.map((p) => `<p style="text-align: right;" dir="RTL">${p}</p>`).join('\n<p>&nbsp;</p>\n')}</div></div></div>`
  return {
    html: html(
      a,
      `${og(a)}<link rel="canonical" href="https://example.org/latest/1">`,
      `<div class="header-area">${nav}</div><div class="laodMoreNewsTop">${one(a, true)}<div class="more-stories"><h3>مزید خبریں</h3>${others.map((o) => `<div class="heading"><a href="/s">${o.title}</a></div>`).join('')}</div>${one(next, false)}</div><div class="foot">Copyright © 2024. All Rights Reserved</div>`,
    ),
    text: a.paragraphs,
  }
}

/** A paper's story page with its own marks: blockquotes, a subheading, boxes with other stories between paragraphs. */
const storyBox: Template = (a, others) => ({
  html: html(
    a,
    `${og(a)}${ld(a, ',"isAccessibleForFree":true')}`,
    `<div class="container"><nav class="nav">${nav}</nav><article class="story"><div class="template__header"><h2 class="story__title"><a href="/1" class="story__link">${a.title}</a></h2><span class="story__byline"><a href="/a">${a.byline}</a></span><span class="story__time timestamp--date"><span>شائع</span> <span>${a.day}</span></span></div>
<div class="template__main"><div class="media media--full"><div class="media__item"><img src="a.jpg"></div><div class="media__caption">${a.caption}— فوٹو: رائٹرز</div></div>
<div class="story__content  overflow-hidden    text-4  sm:text-4.5">
${ps(a.paragraphs.slice(0, 2))}
<h3>مذاکرات کی تفصیل</h3>
<p>${a.paragraphs[2]}</p>
<p><strong>یہ بھی پڑھیں:</strong> <a href="/2">${others[0]!.title}</a></p>
<blockquote><p>${a.paragraphs[3]}</p></blockquote>
${ps(a.paragraphs.slice(4))}
</div></div>
<div class="story__tags"><a href="/t">معاہدہ</a> <a href="/t">ملاقات</a></div></article>
<div class="slideshow"><h3>تصاویر</h3><p>گزشتہ ہفتے کی دس بہترین تصاویر دیکھنے کے لیے یہاں کلک کریں۔</p></div>
<section class="box"><h3>مقبول خبریں</h3>${others.map((o) => `<article class="box story"><h2 class="story__title"><a href="/3">${o.title}</a></h2><div class="story__excerpt">${o.lead}</div></article>`).join('')}</section></div>`,
  ),
  text: [...a.paragraphs.slice(0, 2), 'مذاکرات کی تفصیل', ...a.paragraphs.slice(2)],
})

/** An accelerated mobile page. */
const mobile: Template = (a, others) => ({
  html: `<!doctype html><html amp lang="ur"><head><meta charset="utf-8"><title>${a.title} | نمونہ</title><link rel="canonical" href="https://example.org/1">${ld(a)}<style amp-boilerplate>body{visibility:hidden}</style></head><body dir="rtl"><amp-sidebar id="sidebar" layout="nodisplay">${nav}</amp-sidebar><header class="amp-header"><a href="/">نمونہ</a></header><main><div class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${a.title}</h1><div class="amp-wp-meta amp-wp-byline">${a.byline}</div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="${a.date}">${a.day}</time></div></header><amp-ad width="300" height="250" type="doubleclick"></amp-ad><div class="amp-wp-article-content">${ps(a.paragraphs)}<amp-social-share type="twitter"></amp-social-share></div><footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">Categories: <a href="/c">${a.section}</a></div></footer></div><section class="amp-related-posts"><h3>متعلقہ خبریں</h3><ul>${others.map((o) => `<li><a href="/r"><amp-img src="x.jpg"></amp-img><span>${o.title}</span></a><p>${o.lead}</p></li>`).join('')}</ul></section></main><footer class="amp-wp-footer"><p>تمام حقوق محفوظ ہیں</p></footer></body></html>`,
  text: a.paragraphs,
})

/** An agency's site: a builder's nested divs, the dateline in the text, a line of counters, a signature. */
const builder: Template = (a, others) => ({
  html: html(
    a,
    og(a),
    `<div class="elementor elementor-12" data-elementor-type="single-post"><section class="elementor-section"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget-wrap"><div class="elementor-element elementor-widget elementor-widget-nav-menu"><nav>${nav}</nav></div></div></div></div></section>
<section class="elementor-section"><div class="elementor-container"><div class="elementor-column elementor-col-66"><div class="elementor-widget-wrap"><div class="elementor-element elementor-widget elementor-widget-theme-post-title"><div class="elementor-widget-container"><h1 class="elementor-heading-title">${a.title}</h1></div></div>
<div class="elementor-element elementor-widget elementor-widget-post-info"><div class="elementor-widget-container"><ul class="elementor-icon-list-items"><li itemprop="author"><span>${a.byline}</span></li><li itemprop="datePublished"><span>${a.day}</span></li><li>3 منٹ میں پڑھیں</li></ul></div></div>
<div class="elementor-element elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container"><p>اسلام آباد (نامہ نگار) ${a.paragraphs[0]}</p>${ps(a.paragraphs.slice(1))}</div></div>
<div class="elementor-element elementor-widget elementor-widget-share-buttons"><div class="elementor-widget-container"><a>فیس بک</a><a>واٹس ایپ</a></div></div></div></div>
<div class="elementor-column elementor-col-33"><div class="elementor-widget-wrap"><div class="elementor-element elementor-widget elementor-widget-posts"><div class="elementor-widget-container"><h4>تازہ ترین خبریں</h4>${others.map((o) => `<article class="elementor-post"><h3 class="elementor-post__title"><a href="/p">${o.title}</a></h3><div class="elementor-post__excerpt"><p>${o.lead}</p></div></article>`).join('')}</div></div></div></div></div></section></div>`,
  ),
  text: [`اسلام آباد (نامہ نگار) ${a.paragraphs[0]}`, ...a.paragraphs.slice(1)],
})

/** A portal with everything in one column of divs and the paragraphs as line breaks in a span. */
const portal: Template = (a, others) => ({
  html: html(
    a,
    `<meta name="description" content="${a.lead}">`,
    `<div id="top"><div class="logo"><a href="/">نمونہ</a></div>${nav}</div><div class="main_wrap"><div class="right_col"><div class="bread"><a href="/">ہوم</a> » <a href="/u">اردو خبریں</a> » ${a.section}</div><div class="fs28 urdu">${a.title}</div><div class="txt fs18 ar"><span class="fs14">${a.byline} ${a.day}</span></div><div class="ads_in">اشتہار</div><div class="txt_w urdu fs20 lh2"><span>${a.paragraphs.map((p, i) => p + (i === 2 ? `<br /><br /><span class="ad-label">(جاری ہے)</span>` : '')).join('<br />\r\n<br />\r\n')}</span></div><div class="mt10"><b>متعلقہ عنوان :</b> <a href="/x">سفارت</a> <a href="/x">تجارت</a></div><div class="more_news"><b>مزید خبریں</b>${others.map((o) => `<div class="n_item"><a href="/k"><img src="k.jpg">${o.title}</a></div>`).join('')}</div></div></div><div id="bottom">کاپی رائٹ © نمونہ۔ ہماری اجازت کے بغیر مواد نقل کرنا منع ہے۔ ہم سے رابطہ کریں۔</div>`,
    'dir="rtl"',
  ),
  text: [...a.paragraphs.slice(0, 3), '(جاری ہے)', ...a.paragraphs.slice(3)].filter((p) => p !== '(جاری ہے)'),
})

/** A photo story: pictures with long captions between the paragraphs. */
const gallery: Template = (a, others) => ({
  html: html(
    a,
    ld(a),
    `<header>${nav}</header><main><article class="gallery-article"><h1>${a.title}</h1><p class="standfirst">${a.lead}</p><div class="meta"><span class="author">${a.byline}</span> <span class="date">${a.day}</span></div>${a.paragraphs.map((p, i) => `<div class="slide"><figure><img src="${i}.jpg"><figcaption>${others[i % others.length]!.caption}۔ یہ تصویر گزشتہ برس لی گئی تھی اور اس میں کئی افراد دیکھے جا سکتے ہیں۔ <span class="credit">فوٹو: اے ایف پی</span></figcaption></figure></div><p>${p}</p>`).join('\n')}</article><div class="teasers">${others.map((o) => `<a class="teaser" href="/t"><h3>${o.title}</h3><p>${o.lead}</p></a>`).join('')}</div></main>`,
  ),
  text: [a.lead, ...a.paragraphs],
})

export const urduTemplates: { readonly [name: string]: Template } = {
  hashed,
  broadcaster,
  blogSystem,
  tables,
  scrolling,
  storyBox,
  mobile,
  builder,
  portal,
  gallery,
}
