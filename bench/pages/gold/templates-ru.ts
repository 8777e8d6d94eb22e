/** How Russian outlets build their pages: content systems old and new, in their habits of markup and not in their words. */
import type { Article, Template } from './article.ts'

const ps = (list: readonly string[], attributes = ''): string => list.map((p) => `<p${attributes}>${p}</p>`).join('\n')
const nav = `<ul><li><a href="/">Главная</a></li><li><a href="/politics">Политика</a></li><li><a href="/economy">Экономика</a></li><li><a href="/world">В мире</a></li><li><a href="/sport">Спорт</a></li><li><a href="/photo">Фото</a></li></ul>`
const page = (a: Article, head: string, body: string, charset = 'utf-8'): string =>
  `<!DOCTYPE html><html lang="ru"><head><meta charset="${charset}"><title>${a.title} — Вестник</title>${head}</head><body>${body}</body></html>`
const og = (a: Article): string =>
  `<meta property="og:title" content="${a.title}"><meta property="og:site_name" content="Вестник"><meta property="og:type" content="article"><meta property="article:published_time" content="${a.date}"><meta name="author" content="${a.byline}">`

/** An agency on React: hashed names, the lead apart, tags and "read also" between paragraphs. */
const agency: Template = (a, others) => ({
  html: page(
    a,
    `${og(a)}<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${a.title}","datePublished":"${a.date}","publisher":{"@type":"Organization","name":"Вестник"}}</script>`,
    `<div id="__next"><header class="Header_root__x1"><nav class="Nav_root__k2">${nav}</nav></header><main class="Layout_main__q9"><article class="NewsPage_article__z7"><div class="NewsHeader_wrap__p3"><div class="PublishedMark_date__a1">${a.day}, 15:30</div><h1 class="NewsHeader_title__b4">${a.title}</h1><p class="NewsHeader_lead__c5">${a.lead}</p><div class="Share_root__d6"><button>Поделиться</button></div></div><div class="Image_wrap__e7"><img src="a.jpg"><span class="Image_credit__f8">© ${a.byline}/Вестник</span></div><div class="ContentPage_blocks__g9">${a.paragraphs.map((p, i) => `<div class="Paragraph_paragraph__h1"><span class="tass_pkg_text"><p>${p}</p></span></div>${i === 1 ? `<div class="Link_related__i2"><div class="Link_tag__j3">Читайте также</div><a href="/r"><div class="Link_title__k4">${others[0]!.title}</div></a></div>` : ''}`).join('')}</div><div class="Tags_root__l5"><span>Теги</span><a href="/t">Переговоры</a><a href="/t">МИД</a></div></article><aside class="Sidebar_root__m6"><h3>Лента новостей</h3>${others.map((o) => `<a href="/n" class="Card_root__n7"><span>${o.day}</span><span>${o.title}</span></a>`).join('')}</aside></main><footer class="Footer_root__o8"><p>Сетевое издание зарегистрировано в качестве средства массовой информации. Авторы говорят за себя, а не за редакцию.</p></footer></div>`,
  ),
  text: [a.lead, ...a.paragraphs],
})

/** An agency of article blocks, each with its kind, the next report loading below. */
const blocks: Template = (a, others) => {
  const one = (x: Article) =>
    `<div class="article m-article"><div class="article__header"><div class="article__info"><div class="article__info-date"><a href="/d">15:30 ${x.date.slice(8, 10)}.${x.date.slice(5, 7)}.${x.date.slice(0, 4)}</a></div><div class="article__info-statistic"><span class="statistic__item m-views">4215</span></div></div><h1 class="article__title">${x.title}</h1><h2 class="article__second-title">${x.lead}</h2><div class="article__announce"><div class="media"><img src="a.jpg"><div class="media__copyright"><div class="media__description">${x.caption}</div><div class="media__copyright-item">© Вестник / ${x.byline}</div><a class="media__download" href="/b">Перейти в медиабанк</a></div></div></div></div><div class="article__body js-mediator-article mia-analytics">${x.paragraphs.map((p, i) => `<div class="article__block" data-type="text"><div class="article__text">${i === 0 ? `<strong>МОСКВА, ${x.day} — Вестник.</strong> ` : ''}${p}</div></div>${i === 2 ? `<div class="article__block" data-type="article"><div class="article__article-link"><a href="/l"><span class="article__article-desc">${others[1]!.title}</span><span class="article__article-info">${others[1]!.day}</span></a></div></div><div class="article__block" data-type="banner"><div class="banner">Реклама</div></div>` : ''}`).join('')}</div><div class="article__tags"><a class="article__tags-item" href="/t">В мире</a></div></div>`
  return {
    html: page(
      a,
      og(a),
      `<div class="header">${nav}</div><div class="endless__item">${one(a)}</div><div class="endless__item">${one(others[0]!)}</div><div class="list">${others.map((o) => `<div class="list-item"><a class="list-item__title" href="/i">${o.title}</a></div>`).join('')}</div><div class="popup">Разговор закрыт: правила нарушены. Писать снова можно будет на будущей неделе.</div>`,
    ),
    text: [`МОСКВА, ${a.day} — Вестник. ${a.paragraphs[0]}`, ...a.paragraphs.slice(1)],
  }
}

/** An agency of the nineties kept alive: windows-1251, article with microdata, sidebars in the flow. */
const microdata: Template = (a, others) => ({
  html: page(
    a,
    `<meta name="keywords" content="новости">`,
    `<header>${nav}</header><div class="mainBlock"><main><div class="infinitblock"><aside class="textML"><a class="time" href="/d"><time datetime="${a.date.slice(0, 16)}">15:30, ${a.day}</time></a><div class="textMTags"><a href="/t">В мире</a></div></aside><article itemscope itemtype="http://schema.org/Article"><meta itemprop="datePublished" content="${a.date}"><h1 itemprop="headline">${a.title}</h1><figure class="inner"><img src="a.jpg"><figcaption>${a.caption}<br>Фото: ${a.byline}</figcaption></figure><div itemprop="articleBody">${ps(a.paragraphs.map((p, i) => (i === 0 ? `Москва. ${a.day}. INTERPRESS - ${p}` : p)))}</div></article></div><div class="rLine"><div class="sideTitle">Хроника</div>${others.map((o) => `<div class="item"><h3><a href="/x">${o.title}</a></h3><p>${o.lead}</p></div>`).join('')}</div></main></div><footer><p>Агентство является правообладателем всех материалов. При перепечатке ссылка обязательна.</p></footer>`,
    'windows-1251',
  ),
  encoding: 'windows-1251',
  text: [`Москва. ${a.day}. INTERPRESS - ${a.paragraphs[0]}`, ...a.paragraphs.slice(1)],
})

/** A ministry's page: a table layout in koi8-r, paragraphs by line breaks, no metadata at all. */
const ministry: Template = (a, others) => ({
  html: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><title>${a.title}</title></head><body><table width="100%" border="0"><tr><td colspan="2" bgcolor="#003366"><a href="/">Главная</a> | <a href="/n">Новости</a> | <a href="/d">Документы</a> | <a href="/c">Контакты</a></td></tr><tr><td width="20%" valign="top"><b>Разделы</b><br>${others.map((o) => `<a href="/n">${o.title}</a><br>`).join('')}</td><td valign="top"><font size="+1"><b>${a.title}</b></font><br><i>${a.day} года</i><br><br>${a.paragraphs.map((p) => `&nbsp;&nbsp;&nbsp;${p}`).join('<br><br>\n')}<br><br><i>${a.day} года</i><br><br><a href="#">Версия для печати</a></td></tr><tr><td colspan="2" align="center"><small>При использовании материалов ссылка на сайт обязательна</small></td></tr></table></body></html>`,
  encoding: 'koi8-r',
  text: a.paragraphs,
})

/** A daily's topic page: boxes inside the text, an inset with a summary, a donation call. */
const daily: Template = (a, others) => ({
  html: page(
    a,
    og(a),
    `<div class="layout"><header class="header">${nav}</header><div class="topic-page__container"><div class="topic-page__header"><a class="topic-header__item topic-header__time" href="/d">15:30, ${a.day}</a><a class="topic-header__item topic-header__rubric" href="/r">${a.section}</a></div><h1 class="topic-body__titles"><span class="topic-body__title">${a.title}</span></h1><div class="topic-body__title-yandex">${a.lead}</div><div class="topic-authors"><a class="topic-authors__author" href="/a"><span class="topic-authors__name">${a.byline}</span><span class="topic-authors__job">(Редактор отдела)</span></a></div><figure class="picture"><img src="a.jpg"><figcaption class="description"><p class="description__credits">Фото: Вестник</p></figcaption></figure><div class="topic-body__content">${a.paragraphs.map((p, i) => `<p class="topic-body__content-text">${p}</p>${i === 1 ? `<div class="box-inline-topic"><div class="box-inline-topic__head">Материалы по теме:</div>${others.map((o) => `<a class="box-inline-topic__link" href="/m"><div class="box-inline-topic__title">${o.title}</div><div class="box-inline-topic__time">${o.day}</div></a>`).join('')}</div>` : ''}`).join('')}</div><div class="topic-page__comments comments"><button>Обсудить</button></div><div class="donation-block"><p>Поддержите нашу редакцию: каждый взнос помогает нам оставаться независимыми и рассказывать о важном.</p></div></div><div class="last24"><h3>Последние новости</h3><ul>${others.map((o) => `<li class="last24__item"><a href="/z"><h3>${o.title}</h3><span>${o.lead}</span></a></li>`).join('')}</ul></div></div>`,
  ),
  text: a.paragraphs,
})

/** A business paper behind a wall: the first paragraphs, then a subscription offer. */
const paywall: Template = (a, others) => ({
  html: page(
    a,
    `${og(a)}<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","isAccessibleForFree":false,"headline":"${a.title}","datePublished":"${a.date}"}</script>`,
    `<header class="main_header">${nav}</header><main><article class="doc js-article"><div class="doc_header"><h1 class="doc_header__name">${a.title}</h1><h2 class="doc_header__subheader">${a.lead}</h2><time class="doc_header__publish_time" datetime="${a.date}">${a.day}, 15:30</time></div><div class="doc__body article_text_wrapper">${ps(a.paragraphs.slice(0, 3), ' class="doc__text"')}<p class="doc__text document_authors">${a.byline}</p></div><div class="paywall-block"><h3>Материал доступен по подписке</h3><p>Оформите подписку, чтобы читать статьи без ограничений и поддерживать качественную журналистику. Первый месяц стоит один рубль.</p><a href="/pay">Оформить</a></div></article><section class="incut"><h3>Читайте также</h3>${others.map((o) => `<article class="uho"><h2 class="uho__name"><a href="/u">${o.title}</a></h2><h3 class="uho__subtitle">${o.lead}</h3></article>`).join('')}</section></main>`,
  ),
  text: a.paragraphs.slice(0, 3),
})

/** A live page: entries with the time of each. */
const live: Template = (a, others) => ({
  html: page(
    a,
    `${og(a)}<script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"${a.title}","datePublished":"${a.date}"}</script>`,
    `<div class="header">${nav}</div><div class="online"><h1>${a.title}</h1><p class="online__intro">${a.lead}</p><div class="online__feed">${a.paragraphs.map((p, i) => `<div class="online__entry" id="e${i}"><div class="online__time">${10 + i}:0${i}</div><div class="online__text"><p>${p}</p></div><div class="online__share"><a href="#e${i}">Ссылка</a><a href="#">VK</a><a href="#">TG</a></div></div>`).join('')}</div></div><div class="hot"><h3>Главное за день</h3>${others.map((o) => `<div class="hot__item"><a href="/h">${o.title}</a></div>`).join('')}</div>`,
  ),
  text: [a.lead, ...a.paragraphs],
})

/** A regional site on a free content system: text in a table cell with inline styles, counters, a feedback form. */
const regional: Template = (a, others) => ({
  html: page(
    a,
    `<meta name="generator" content="Joomla! - Open Source Content Management">`,
    `<div id="wrapper"><div id="menu-top" class="moduletable_menu">${nav}</div><div id="content"><div id="system-message-container"></div><div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">${a.title}</h2></div><dl class="article-info muted"><dt class="article-info-term">Подробности</dt><dd class="category-name">Категория: <a href="/c">${a.section}</a></dd><dd class="published"><time datetime="${a.date}" itemprop="datePublished">Опубликовано: ${a.day}</time></dd><dd class="hits">Просмотров: 318</dd></dl><div itemprop="articleBody"><p style="text-align: center;"><img src="a.jpg"><br><em>${a.caption}</em></p>${a.paragraphs.map((p) => `<p style="text-align: justify;"><span style="font-size: 12pt; font-family: 'times new roman', times;">${p}</span></p>`).join('\n')}<p style="text-align: right;"><strong>${a.byline}</strong></p></div><ul class="pager pagenav"><li class="previous"><a href="/p">&lt; Назад</a></li><li class="next"><a href="/n">Вперёд &gt;</a></li></ul></div><form id="feedback"><label>Ваше имя</label><input><p>Нажав кнопку, вы соглашаетесь, что сайт хранит ваше имя по своим правилам.</p></form></div><div id="right">${others.map((o) => `<div class="newsflash"><h4 class="newsflash-title"><a href="/f">${o.title}</a></h4><p>${o.lead}</p></div>`).join('')}</div></div>`,
  ),
  text: a.paragraphs,
})

/** A post of a messenger's channel shown on the web. */
const channel: Template = (a, others) => ({
  html: page(
    a,
    `<meta property="og:title" content="Вестник"><meta property="og:description" content="${a.lead}">`,
    `<header class="tgme_header"><a class="tgme_header_link" href="/s"><div class="tgme_header_title">Вестник</div><div class="tgme_header_counter">48 213 subscribers</div></a></header><main class="tgme_main"><section class="tgme_channel_history"><div class="post_wrap"><div class="post_bubble"><div class="post_text" dir="auto"><b>${a.title}</b><br/><br/>${a.paragraphs.join('<br/><br/>')}<br/><br/><a href="/s">@vestnik</a></div><div class="post_footer"><span class="post_views">12.4K</span><a href="/p"><time datetime="${a.date}" class="time">15:30</time></a></div></div></div></section><div class="tgme_widget"><a href="/get">Download</a>${others.length} more</div></main>`,
  ),
  text: a.paragraphs,
})

/** A magazine on a page builder: sections of widgets, the text split over several, a newsletter between. */
const split: Template = (a, others) => ({
  html: page(
    a,
    og(a),
    `<div id="allrecords" class="t-records"><div class="r t-rec t-menu">${nav}</div><div class="r t-rec"><div class="t018"><h1 class="t-title">${a.title}</h1><div class="t-descr">${a.lead}</div></div></div>${a.paragraphs.map((p, i) => `<div id="rec${i}" class="r t-rec t-rec_pt_15"><div class="t004"><div class="t-container"><div class="t-col t-col_8"><div field="text" class="t-text t-text_md">${p}</div></div></div></div></div>${i === 2 ? `<div class="r t-rec"><div class="t-form subscribe-form"><div class="t-name">Лучшие тексты недели в вашей почте</div><form><input><button>Подписаться</button></form></div></div>` : ''}`).join('')}<div class="r t-rec"><div class="t-feed">${others.map((o) => `<div class="t-feed__post"><a href="/f"><div class="t-feed__post-title">${o.title}</div><div class="t-feed__post-descr">${o.lead}</div></a></div>`).join('')}</div></div></div>`,
  ),
  text: [a.lead, ...a.paragraphs],
})

/** A public body's site on a national system: breadcrumbs, a print link, the text in divs, attached files. */
const bitrix: Template = (a, others) => ({
  html: page(
    a,
    '',
    `<div class="bx-wrapper"><div class="bx-header">${nav}</div><div class="bx-breadcrumb"><span><a href="/">Главная</a></span> / <span><a href="/n">Новости</a></span></div><div class="news-detail"><div class="print"><a href="?print=Y">Версия для печати</a></div><span class="news-date-time">${a.date.slice(8, 10)}.${a.date.slice(5, 7)}.${a.date.slice(0, 4)}</span><h3>${a.title}</h3><img class="detail_picture" src="a.jpg">${a.paragraphs.map((p) => `<div>${p}</div><div><br></div>`).join('')}<div style="clear:both"></div>Количество показов: 512<br>Дата создания: ${a.day}<br></div><p><a href="/n">Возврат к списку</a></p><div class="news-list">${others.map((o) => `<p class="news-item"><span class="news-date-time">${o.day}</span> <a href="/i"><b>${o.title}</b></a><br>${o.lead}</p>`).join('')}</div></div>`,
    'windows-1251',
  ),
  encoding: 'windows-1251',
  text: a.paragraphs,
})

export const russianTemplates: { readonly [name: string]: Template } = {
  agency,
  blocks,
  microdata,
  ministry,
  daily,
  paywall,
  live,
  regional,
  channel,
  split,
  bitrix,
}
